"""How many statements a view sends: few, and no more for more records."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import event

from dialogue_app.store import Workspace


def statements(workspace: Workspace, view: Callable[[Any], object]) -> int:
    """Number of SELECT statements that the view sends."""
    seen: list[str] = []

    def note(conn: object, cursor: object, statement: str, *_: object) -> None:
        if statement.lstrip().upper().startswith("SELECT"):
            seen.append(statement)

    with workspace.read() as read:
        engine = read.connection().engine
        event.listen(engine, "before_cursor_execute", note)
        try:
            view(read)
        finally:
            event.remove(engine, "before_cursor_execute", note)
    return len(seen)
