"""Drafts: what an editor holds while somebody types, so that a crash costs a second of typing at most."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from dialogue_app.model.values import moment_text
from dialogue_app.store.dialects import mark, prepared
from dialogue_app.store.tables import draft

_COLUMNS = ("editor", "text", "base", "at")


@dataclass(frozen=True, slots=True)
class Draft:
    """An unsaved text: which editor, what was typed, what it was opened with, and when."""

    editor: str
    text: str
    base: Any
    at: datetime


def statement(conn: Connection, editor: str, text: str, base: Mapping[str, Any] | None, at: datetime) -> tuple[str, Any]:
    """The upsert of one draft in the driver's spelling."""
    values = {"editor": editor, "text": text, "base": json.dumps(base, ensure_ascii=False), "at": moment_text(at)}
    return prepared(conn, draft, _COLUMNS, values, over="editor")


def every(conn: Connection) -> tuple[Draft, ...]:
    """All drafts, oldest first."""
    rows = conn.execute(select(draft).order_by(draft.c.at, draft.c.editor))
    return tuple(Draft(row.editor, row.text, json.loads(row.base), datetime.fromisoformat(row.at)) for row in rows)


def drop(conn: Connection, editor: str) -> None:
    """Forget one editor's draft; forgetting nothing is fine."""
    conn.exec_driver_sql(f"DELETE FROM draft WHERE editor = {mark(conn.dialect.name)}", (editor,))
