"""Reading a colleague's notes file or workspace, and handing one's own notes over as a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from dialogue_app.desk import note_takers
from dialogue_app.desk.note_takers import ForeignNotes
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.files import write_file
from dialogue_app.ui.jobs import Progress
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Button, Pane, PassphraseField

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.takers_sheet import TakersSheet


class Handing(Pane):
    """Asks for a passphrase only where the chosen file needs one; it is forgotten with the sheet."""

    def __init__(self, sheet: TakersSheet, questions: FileQuestions) -> None:
        super().__init__(gap=6, name="sheet.takers.handing")
        self._sheet, self._questions = sheet, questions
        self._path: Path | None = None
        self.button = Button(
            translate("notes", "Read a colleague's notes…"), "folder-open", object_name="sheet.takers.read", on=self.ask
        )
        self.give = Button(translate("notes", "Hand over mine…"), "export", object_name="sheet.takers.give", on=self.hand_over)
        self.passphrase = PassphraseField(translate("notes", "Passphrase of that workspace"), name="sheet.takers.passphrase")
        self.unlock = Button(translate("notes", "Read"), kind="primary", object_name="sheet.takers.unlock", on=self._again)
        self._line = Pane(across=True, gap=8)
        self._line.lines.addWidget(self.passphrase, 1)
        self._line.lines.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignBottom)
        self.add(self._line)
        self.hide()

    def ask(self) -> None:
        """Asks which file."""
        kinds = translate("notes", "Workspaces and notes files (*.dialogue *.json);;All files (*)")
        self._questions.open_file(self._sheet, translate("notes", "A colleague's notes"), kinds, self.take)

    def take(self, path: Path) -> None:
        """Reads a file; an encrypted workspace asks for its passphrase first."""
        from dialogue_app.exchange.notes_file import needs_passphrase

        self._sheet.say("")
        self._path = path
        try:
            plain = not needs_passphrase(path)
        except Exception as error:
            if not self._sheet.refuse(error):
                raise
            return
        self.setVisible(not plain)
        if plain:
            self._read("")
        else:
            self.passphrase.line.setFocus()

    def hand_over(self) -> None:
        """Writes one's own notes of the round into a file; private observations stay here."""
        sheet = self._sheet
        name = f"{sheet.author.lower() or 'own'}{_ending()}"
        kinds = translate("notes", "Notes file (*.json)")
        self._questions.save_file(sheet, translate("notes", "Hand over my notes"), name, kinds, self._write)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._again()
            return
        super().keyPressEvent(event)

    def _again(self) -> None:
        if self.passphrase.line.text():
            self._read(self.passphrase.line.text())

    def _read(self, secret: str) -> None:
        sheet, path, round = self._sheet, self._path, self._sheet.round
        opened = sheet.context.opened
        if path is None or opened is None:
            return
        desk: Any = opened.desk
        self.unlock.setEnabled(False)

        def work(_progress: Progress) -> tuple[ForeignNotes, ...]:
            from dialogue_app.exchange import notes_file

            if notes_file.is_notes_file(path):
                return (notes_file.read_notes(path),)
            known = notes_file.round_of(desk.workspace, round)
            return notes_file.notes_of_workspace(path, secret or None, known=known, without=desk.author)

        def failed(error: BaseException) -> None:
            self.unlock.setEnabled(True)
            if not sheet.refuse(error):
                sheet.context.messages.fault(error, path.name)

        words = translate("notes", "Read {file}").format(file=path.name)
        sheet.context.run(work, self._take_in, doing=words, owner=self, failed=failed)

    def _take_in(self, found: tuple[ForeignNotes, ...]) -> None:
        self.unlock.setEnabled(True)
        self.passphrase.line.clear()
        self.hide()
        for one in found:
            work = partial(note_takers.take_in_notes, round=self._sheet.round, notes=one)
            words = translate("notes", "Take in the notes of {taker}").format(taker=one.taker)
            done = partial(self._done, one.taker)
            self._sheet.context.change(work, doing=words, owner=self, done=done, refused=self._sheet.refuse)

    def _done(self, taker: str, made: Any) -> None:
        count = note_takers.added_by(made)
        said = translate("notes", "%n new entries of {taker}: those read before stay as they are", None, count)
        self._sheet.context.messages.say(said.format(taker=taker))
        self._sheet.choose_taker(taker)
        self._sheet.read()

    def _write(self, path: Path) -> None:
        sheet, round = self._sheet, self._sheet.round
        opened = sheet.context.opened
        if opened is None:
            return
        desk: Any = opened.desk

        def work(_progress: Progress) -> Path:
            from dialogue_app.exchange.notes_file import notes_file

            data = notes_file(desk.workspace, round, desk.author, made_at=desk.clock())
            write_file(path, data)
            return path

        def show(written: Path) -> None:
            said = translate("notes", "{file} holds your notes of this round, not encrypted: for your colleague alone")
            sheet.context.messages.say(said.format(file=written.name))

        def failed(error: BaseException) -> None:
            if not sheet.refuse(error):
                sheet.context.messages.fault(error, path.name)

        sheet.context.run(work, show, doing=translate("notes", "Hand over my notes"), owner=self, failed=failed)


def _ending() -> str:
    from dialogue_app.exchange.notes_file import ENDING

    return ENDING
