"""Undo and redo of one window: ids of change sets, newest first, looked up again when they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogue_app.store.journal import ChangeSet

if TYPE_CHECKING:
    from dialogue_app.store.workspace import Workspace


class UndoStack:
    """What a window can take back and do again. A conflict leaves it as it was."""

    def __init__(self, workspace: Workspace, author: str, *, depth: int = 200) -> None:
        self._workspace, self._author, self._depth = workspace, author, depth
        self._done: list[tuple[str, str]] = []
        self._undone: list[tuple[str, str]] = []

    def did(self, made: ChangeSet | None) -> None:
        """Remember a change made in this window; what was undone can then not be redone."""
        if made is not None:
            self._done = [*self._done, (made.id, made.label)][-self._depth :]
            self._undone.clear()

    def undo(self) -> ChangeSet | None:
        """Take the newest change back; None when there is none."""
        return self._move(self._done, self._undone, "Undo")

    def redo(self) -> ChangeSet | None:
        """Do again what was undone last; None when there is nothing."""
        return self._move(self._undone, self._done, "Redo")

    def drop_newest(self) -> None:
        """Give up a change that can no longer be undone, so that older ones can be reached."""
        if self._done:
            self._done.pop()

    @property
    def next_undo_label(self) -> str | None:
        """Name of what `undo` would take back."""
        return self._done[-1][1] if self._done else None

    @property
    def next_redo_label(self) -> str | None:
        """Name of what `redo` would do again."""
        return self._undone[-1][1] if self._undone else None

    def _move(self, source: list[tuple[str, str]], target: list[tuple[str, str]], verb: str) -> ChangeSet | None:
        if not source:
            return None
        change_set_id, label = source[-1]
        made = self._workspace.revert(change_set_id, author=self._author, label=f"{verb}: {label}")
        source.pop()
        target.append((made.id, label))
        return made
