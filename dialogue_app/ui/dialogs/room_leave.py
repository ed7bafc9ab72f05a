"""Leaving the room view: a question that no single key answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.ui.dialogs.forms import FormSheet
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Field, PassphraseField

Answer = Callable[[bool], object]


class LeaveRoomSheet(FormSheet):
    """Asks for the passphrase of an encrypted file, else for a word. `check(typed, answer)` tries a passphrase."""

    shown_in_room = True

    def __init__(self, leave: Callable[[], object], check: Callable[[str, Answer], object] | None) -> None:
        super().__init__(
            translate("room", "Leave the room view"), translate("room", "Show everything again"), glyph="lock-simple",
            width=520, name="sheet.leave_room",
        )  # fmt: skip
        self._leave, self._check = leave, check
        self.word = translate("room", "leave")
        if check is not None:
            self.field: Field = PassphraseField(translate("room", "Passphrase of the file"), name="sheet.leave_room.passphrase")
        else:
            asked = translate("room", "Type “{word}”: internal matter then stands on this screen again")
            self.field = Field(asked.format(word=self.word), QLineEdit(), name="sheet.leave_room.word")
        self.form.add(self.field)
        self.finish(hint=translate("room", "Esc stays in the room view"))

    @override
    def first_focus(self) -> QWidget:
        return self.field.edit

    @override
    def submit(self) -> None:
        assert isinstance(self.field.edit, QLineEdit)
        typed = self.field.edit.text()
        if self._check is None:
            self._answered(typed.strip().casefold() == self.word.casefold())
        elif typed:
            self.begin()
            self._check(typed, self._answered)

    def _answered(self, right: bool) -> None:
        self.act.setEnabled(True)
        if right:
            self.dismiss()
            self._leave()
            return
        assert isinstance(self.field.edit, QLineEdit)
        wrong, other = translate("room", "This is not the passphrase."), translate("room", "Type the word as it stands.")
        self.field.show_fault(other if self._check is None else wrong)
        self.field.edit.selectAll()
        self.field.edit.setFocus()
