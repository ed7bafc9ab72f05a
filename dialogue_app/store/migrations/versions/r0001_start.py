"""The first form of a workspace, as frozen statements per engine (made by `dialogue_app.store.freeze`)."""

from __future__ import annotations

from pathlib import Path

from alembic import op

from dialogue_app.store import search_index

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table, and each engine's full-text index."""
    dialect = op.get_bind().dialect.name
    statements = (Path(__file__).parent / f"r0001_start.{dialect}.sql").read_text(encoding="utf-8").split(";\n")
    for statement in (*statements, *(search_index.SQLITE if dialect == "sqlite" else search_index.POSTGRESQL)):
        if statement.strip():
            op.get_bind().exec_driver_sql(statement)
