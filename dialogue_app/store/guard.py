"""The fence around writing: only the unit of work's flush and the store's own statements pass it (see also `sessions`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Engine, event

from dialogue_app.errors import WorkspaceError

_READS = re.compile(
    r"(\s|/\*.*?\*/|--[^\n]*\n)*"
    r"(select|begin|commit|rollback|savepoint|release|explain|show|set\s+transaction|pragma(?!.*=)"
    r"|with(?!.*\b(insert|update|delete|merge|replace)\b))\b",
    re.IGNORECASE | re.DOTALL,
)
WRITING = "dialogue.writing"


@contextmanager
def writing(conn: Connection) -> Iterator[None]:
    """Open the fence for the store's own statements."""
    conn.info[WRITING] = True
    try:
        yield
    finally:
        conn.info[WRITING] = False


def close_fence(conn: Connection) -> None:
    """A pooled connection may come back from a flush that failed: every transaction starts behind the fence."""
    conn.info[WRITING] = False


def guard(engine: Engine) -> None:
    """Refuse stray writes at the cursor: bulk statements, text and driver SQL never pass through the flush."""
    event.listen(engine, "before_cursor_execute", _refuse_stray_writes)


def _refuse_stray_writes(conn: Connection, cursor: Any, statement: str, *_: Any) -> None:
    if not conn.info.get(WRITING) and not _only_reads(statement):
        raise WorkspaceError("Records are changed inside workspace.change() and as objects only; this statement was refused.")


@lru_cache(maxsize=2048)
def _only_reads(statement: str) -> bool:
    return _READS.match(statement) is not None
