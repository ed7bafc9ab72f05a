"""What the workspace's disk refuses goes to a second place as long as that lasts."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from dialogue_app.desk import notes_aside
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.notes.line import Line

PREFERENCE = "notes.second_place"
"""Under which name the window remembers the folder that was chosen; it says nothing of the talks."""


class SecondPlace(QObject):
    """Writes lines aside, and takes them away once they are in the workspace. `place` names the folder that holds them."""

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.place = ""
        self.holds = False
        """Does it hold anything that is not in the workspace yet?"""
        self._written: set[tuple[str, str, bool]] = set()

    @property
    def folder(self) -> str:
        """The folder a person has chosen; "" for none."""
        return self._context.preferences.get(PREFERENCE, "")

    def choose(self, parent: QWidget) -> None:
        """Asks for the folder, without stopping anything."""
        title = translate("notes", "Second place for notes while the disk is full")
        dialog = QFileDialog(parent.window(), title, self.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take_folder)
        dialog.open()

    def take_folder(self, folder: str) -> None:
        """Writes there from now on."""
        self._context.preferences.put(PREFERENCE, folder)
        said = translate("notes", "While the disk takes nothing, notes are also written to {place}.")
        self._context.messages.say(said.format(place=folder))

    def put(self, line: Line, text: str, *, committed: bool) -> None:
        """Writes a line aside; where that fails too, it is in memory only, and that is said."""
        opened, entry = self._context.opened, (line.id, text, committed)
        if opened is None or entry in self._written:
            return
        self.holds = True
        self._written.add(entry)

        def done(place: str | None, error: BaseException | None) -> None:
            self.place = place or ""
            if error is not None:
                self._written.discard(entry)
                self._context.messages.say(in_words(error), "danger")

        write = partial(
            notes_aside.set_aside, opened.desk, self.folder, editor=line.editor, text=text, base=line.base(), committed=committed
        )
        self._context.jobs.database("", write, done, owner=self)

    def clear(self) -> None:
        """Everything is in the workspace: nothing is needed aside any more."""
        opened = self._context.opened
        if not self.holds or opened is None:
            return
        self.holds, self.place = False, ""
        self._written.clear()

        def done(_none: Any, error: BaseException | None) -> None:
            if error is None:
                words = translate("notes", "The disk takes notes again: all of them are saved.")
                self._context.messages.say(words, "ok")
            else:
                self._context.messages.say(in_words(error), "warn")

        self._context.jobs.database("", partial(notes_aside.clear_set_aside, opened.desk, self.folder), done, owner=self)
