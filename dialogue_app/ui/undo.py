"""Undo and redo with names, over ids of change sets: the store looks everything up again when asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from dialogue_app.ui.jobs import Jobs
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.messages import Messages
from dialogue_app.ui.protocols import Made, UndoSteps


class Undo(QObject):
    """Knows what the next undo and redo are called; `changed` tells when that is another."""

    changed = Signal()
    undone = Signal(object)
    """The change set that took another back."""
    redone = Signal(object)
    """The change set that made again what was taken back."""

    def __init__(self, jobs: Jobs, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._messages = jobs, messages
        self._steps: UndoSteps | None = None
        self.undo_label: str = ""
        self.redo_label: str = ""

    def attach(self, steps: UndoSteps | None) -> None:
        """Takes over the steps of an opened workspace, or of none."""
        self._steps = steps
        self.refresh()

    def did(self, made: Made) -> None:
        """Adds a change set made by this window; called on the database lane right after the verb."""
        if self._steps is not None:
            self._steps.did(made)

    def undo(self) -> None:
        """Takes the newest change set back."""
        if self._steps is not None and self.undo_label:
            self._run(self._steps.undo, translate("shell", "Undone: {what}").format(what=self.undo_label), self.undone)

    def redo(self) -> None:
        """Makes again what was taken back last."""
        if self._steps is not None and self.redo_label:
            self._run(self._steps.redo, translate("shell", "Done again: {what}").format(what=self.redo_label), self.redone)

    def refresh(self) -> None:
        """Reads the names of the next steps again."""
        steps = self._steps
        kept = ("", "") if steps is None else (steps.next_undo_label or "", steps.next_redo_label or "")
        labels = (_words(kept[0]), _words(kept[1]))
        if labels != (self.undo_label, self.redo_label):
            self.undo_label, self.redo_label = labels
            self.changed.emit()

    def _run(self, step: Callable[[], Any], said: str, heard: SignalInstance) -> None:
        def done(made: object, error: BaseException | None) -> None:
            self.refresh()
            if error is not None:
                self._messages.fault(error, translate("shell", "Undo"))
            else:
                self._messages.say(said)
                heard.emit(made)

        self._jobs.database(translate("shell", "Undo"), step, done, owner=self)


def _words(label: str) -> str:
    from dialogue_app.desk.labels import name_of_change  # the window opens sooner without what changes are called

    return in_words(name_of_change(label)) if label else ""
