"""A message that waits to be read: an expected refusal in a sentence, or a crash with the place of the log."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.messages import Message
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.sheet import Sheet
from dialogue_app.ui.widgets.text import Label

_LOOKS = {"warn": ("warning", "state.warn"), "danger": ("x-circle", "state.danger"), "crash": ("bug", "state.danger")}


class MessageSheet(Sheet):
    """One message; Enter or Esc closes it."""

    def __init__(self, message: Message) -> None:
        glyph, tone = _LOOKS.get(message.tone, ("info", "accent.text"))
        title = message.title or translate("dialogs", "This could not be done")
        super().__init__(title, glyph=glyph, tone=tone, width=520, name="sheet.message")
        self.setAccessibleDescription(message.sentence)
        self.body.add(Label(message.sentence, wrap=True, name="sheet.message.sentence"))
        self._ok = Button(translate("dialogs", "Close"), kind="primary", object_name="sheet.message.ok", on=self.dismiss)
        parts: list[QWidget] = [self._ok]
        if message.detail:
            self.body.add(Label(message.detail, "small", "text.secondary", wrap=True))
            copy = translate("dialogs", "Copy the place of the log")
            parts.append(
                Button(copy, object_name="sheet.message.copy", on=lambda: QGuiApplication.clipboard().setText(message.detail))
            )
        self.acts(*parts)

    @override
    def first_focus(self) -> QWidget:
        return self._ok
