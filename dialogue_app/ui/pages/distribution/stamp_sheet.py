"""Putting a time-stamp over a file of the register: the one that waited for it, or the next before the last one ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app import time_stamps
from dialogue_app.desk.views.issued import issued_by_hash
from dialogue_app.errors import DialogueError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import FormSheet
from dialogue_app.ui.dialogs.signing_time import LASTING, STAMPED, TimePart
from dialogue_app.ui.dialogs.stopping import StopButton
from dialogue_app.ui.jobs import Cancelled
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.distribution.reading import Issue
from dialogue_app.ui.pages.distribution.words import stamp_words
from dialogue_app.ui.widgets import Label

Then = Callable[[str, str], object]


class StampSheet(FormSheet):
    """Which authority, with or without what proves the certificates good later; `then(entry's id, file name)` follows."""

    def __init__(self, context: PageContext, files: FileQuestions, issue: Issue, then: Then) -> None:
        assert issue.entry is not None
        self._again = issue.entry.stamps > 0
        title = (
            translate("distribution", "Renew the time-stamp") if self._again else translate("distribution", "Time-stamp the file")
        )
        facts = f"{issue.identifier} · {issue.entry.held_by}"
        super().__init__(
            title, translate("distribution", "Time-stamp it"), facts=facts, glyph="clock", width=620, name="sheet.stamp"
        )
        self._context, self._entry, self._then, self._title = context, issue.entry, then, title
        words = translate(
            "distribution",
            "The authority is sent a fingerprint, never the file. The signatures stay as they are; the stamped file takes the "
            "place of this one in the register.",
        )
        levels = (LASTING, STAMPED) if self._again else (STAMPED, LASTING)
        self.time = TimePart(context.preferences, files, levels, name="sheet.stamp.time")
        if self._again:
            self.time.choose_level(LASTING)
        self._stop = StopButton(self, name="sheet.stamp.stop")
        self.form.add(Label(words, "small", "text.secondary", wrap=True))
        if now := stamp_words(issue):
            self.form.add(Label(translate("distribution", "Now: {state}").format(state=now), "small", wrap=True))
        self.form.add(self.time)
        self.finish(self._stop)

    @override
    def submit(self) -> None:
        empty = self.time.missing()
        if empty is not None:
            empty.setFocus()
            return
        assert self._context.opened is not None
        desk, entry, choice = self._context.opened.desk, self._entry, self.time.choice
        self.begin()

        def work(progress: Any) -> tuple[str, str]:
            data, authority = choice.data(), choice.authority(progress.stopped)
            assert authority is not None
            made = time_stamps.stamp_issued(desk, entry, authority, data=data, before_filing=progress.check)
            return _entry_of(desk, made.pdf), made.filename

        self._stop.watch(self._context.run(work, self._stamped, doing=self._title, owner=self, failed=self._failed))

    @override
    def dismiss(self) -> None:
        """Closes the sheet; a time-stamp that is being asked for is given up first."""
        self._stop.stop()
        super().dismiss()

    @override
    def first_focus(self) -> QWidget:
        return self.time.url

    def _stamped(self, made: tuple[str, str]) -> None:
        self._stop.over()
        self.time.remember()
        self.done()
        self._context.saved.emit()
        self._then(*made)

    def _failed(self, error: BaseException) -> None:
        if self._stop.over() or isinstance(error, Cancelled):
            error = DialogueError(translate("distribution", "Stopped: the file is as it was."))
        if not self.refuse(error):
            self.act.setEnabled(True)
            self._context.messages.fault(error, self._title)


def _entry_of(desk: Any, pdf: bytes) -> str:
    import hashlib

    with desk.workspace.read() as read:
        entry = issued_by_hash(read, hashlib.sha256(pdf).hexdigest())
    assert entry is not None
    return entry.id
