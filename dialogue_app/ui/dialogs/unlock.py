"""Opening an encrypted file: passphrase or recovery key. Says nothing about what is behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets.badges import KeyCap
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.fields import PassphraseField
from dialogue_app.ui.widgets.sheet import Sheet
from dialogue_app.ui.widgets.text import Label


class UnlockSheet(Sheet):
    """Asks for the passphrase; `attempt(passphrase)` tries it. A recovery key is typed into the same field."""

    def __init__(self, attempt: Callable[[str], object]) -> None:
        super().__init__(translate("dialogs", "This file is encrypted"), glyph="lock-simple", width=460, name="sheet.unlock")
        self._attempt = attempt
        note = translate("dialogs", "The recovery key opens it too: type it with or without its hyphens.")
        self.field = PassphraseField(translate("dialogs", "Passphrase"), note=note, name="sheet.unlock.passphrase")
        self._button = Button(translate("dialogs", "Open"), kind="primary", object_name="sheet.unlock.open", on=self._try)
        self.body.add(self.field)
        lost = translate(
            "dialogs", "Without passphrase and recovery key nobody can open this file, the makers of the program included."
        )
        self.body.add(Label(lost, "small", "text.tertiary", wrap=True))
        self.acts(self._button, KeyCap("Enter"))
        self.field.line.installEventFilter(self)

    def refuse(self, sentence: str) -> None:
        """Says why it did not open; what was typed stays and is selected."""
        self._set_busy(False)
        self.field.show_fault(sentence)
        self.field.line.selectAll()
        self.field.line.setFocus()

    @override
    def first_focus(self) -> QWidget:
        return self.field.line

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._try()
                return True
            if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.field.show_fault("")
        return False

    def _try(self) -> None:
        if self.field.line.text() and self._button.isEnabled():
            self._set_busy(True)
            self._attempt(self.field.line.text())

    def _set_busy(self, busy: bool) -> None:
        self._button.setEnabled(not busy)
        self._button.set_words(translate("dialogs", "Opening…") if busy else translate("dialogs", "Open"))
