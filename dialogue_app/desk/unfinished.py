"""Unfinished lines of notes, kept as drafts while they are typed, so that none is lost with the program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dialogue_app.desk.verbs import Desk
from dialogue_app.store.drafts import Draft

LINE = "notes.line:"
"""What the name of every kept line of notes begins with; its own id follows."""


def save_line(desk: Desk, *, editor: str, text: str, base: Mapping[str, Any]) -> None:
    """Keep the unfinished line of a composer; `base` says where it will go (session, item, speaker, when it began)."""
    desk.workspace.draft(editor, text, base)


def kept_lines(desk: Desk) -> tuple[Draft, ...]:
    """Unfinished lines found, oldest first: offered back in the composer without a question."""
    return tuple(desk.workspace.drafts())


def unfinished_by(desk: Desk) -> bool:
    """Whether this person left a line of notes unfinished; what was left beside an entry with Esc waits there instead."""

    def goes_on(draft: Draft) -> bool:
        base = draft.base or {}
        return base.get("taker") == desk.author and not base.get("left")

    return any(draft.editor.startswith(LINE) and draft.text.strip() and goes_on(draft) for draft in desk.workspace.drafts())


def drop_line(desk: Desk, *, editor: str) -> None:
    """Forget an unfinished line."""
    desk.workspace.drop_draft(editor)
