"""What the two engines spell differently in the few statements that are prepared by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table


def is_sqlite(conn: Connection) -> bool:
    """Whether the workspace is a file (else it is a PostgreSQL server)."""
    return conn.dialect.name == "sqlite"


def prepared(
    conn: Connection,
    table: Table,
    columns: tuple[str, ...],
    values: dict[str, Any] | Sequence[tuple[Any, ...]],
    *,
    returning: str | None = None,
    over: str | None = None,
) -> tuple[str, Any]:
    """An INSERT in the driver's own spelling with its parameters; `over` names the key whose row is written over."""
    statement = _insert(conn.dialect.name, table.name, columns, returning, over)
    return statement, tuple(values[name] for name in columns) if isinstance(values, dict) else list(values)


@cache
def mark(dialect: str) -> str:
    """The driver's placeholder."""
    return "?" if dialect == "sqlite" else "%s"


@cache
def _insert(dialect: str, table: str, columns: tuple[str, ...], returning: str | None, over: str | None) -> str:
    marks = ", ".join([mark(dialect)] * len(columns))
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    if over:
        rest = ", ".join(f"{name} = excluded.{name}" for name in columns if name != over)
        sql += f" ON CONFLICT ({over}) DO UPDATE SET {rest}"
    return sql + (f" RETURNING {returning}" if returning else "")
