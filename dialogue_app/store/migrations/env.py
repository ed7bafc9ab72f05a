"""Alembic's environment: runs the migrations on the connection, and in the transaction, it is given."""

from __future__ import annotations

from typing import Any

from alembic import context

import dialogue_app.model.every_kind  # noqa: F401 - maps every kind of record
from dialogue_app.model.base import Base
from dialogue_app.store import tables  # noqa: F401 - the tables beside the records


def include_object(found: Any, name: str | None, kind: str, reflected: bool, compare_to: Any) -> bool:
    """Leave out what each engine keeps for its own full-text index."""
    if kind == "table" and reflected and (name or "").startswith("search_fts"):
        return False
    return not (kind in ("column", "index") and reflected and name in ("tsv", "ix_search_doc_tsv"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    include_object=include_object,
    compare_type=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
