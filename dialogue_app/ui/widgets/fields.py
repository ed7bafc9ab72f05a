"""Labelled inputs: the label stands above, never inside; what is wrong stands below in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import font, px
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import Glyph, Label


class InputBox(Pane):
    """The frame around any editing widget: shows the focus ring while the widget inside has the focus."""

    def __init__(self, edit: QWidget, *extra: QWidget, lead: QWidget | None = None, height: float = 32) -> None:
        super().__init__(box="input", across=True, margins=(10, 0, 8, 0), gap=6)
        if height:
            self.setFixedHeight(px(height))
        edit.setFont(font("body"))
        if lead is not None:
            self.add(lead)
        self.add(edit, stretch=1).add(*extra)
        self.setFocusProxy(edit)
        edit.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.set_flag("focused", event.type() == QEvent.Type.FocusIn)
        return False


class Field(Pane):
    """A label, an input and a line for what is wrong with it."""

    def __init__(self, label: str, edit: QWidget, *extra: QWidget, note: str = "", name: str = "", height: float = 32) -> None:
        super().__init__(gap=4)
        self.edit = edit
        self._note = note
        edit.setAccessibleName(label)
        if name:
            edit.setObjectName(name)
        self.box = InputBox(edit, *extra, height=height)
        self._below = Label(note, "small", "text.tertiary", wrap=True)
        self.add(Label(label, "small", "text.secondary"), self.box, self._below)
        self._below.setVisible(bool(note))  # only now: shown without a parent it would open as a window
        self.setFocusProxy(edit)

    def show_fault(self, sentence: str) -> None:
        """Says below the input what is wrong with it; an empty sentence brings the note back."""
        self._below.setText(sentence or self._note)
        self._below.set_tone("state.danger" if sentence else "text.tertiary")
        self._below.setVisible(bool(sentence or self._note))
        self.box.set_flag("faulty", bool(sentence))
        self.edit.setAccessibleDescription(sentence)


class PassphraseField(Field):
    """A passphrase: hidden, with a button that shows it."""

    def __init__(self, label: str, *, note: str = "", name: str = "") -> None:
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = Button(icon="eye", kind="quiet", name=translate("kit", "Show the passphrase"), object_name=f"{name}.show")
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        super().__init__(label, self.line, self._eye, note=note, name=name)

    def _reveal(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class FilterBox(InputBox):
    """The filter above a list; Esc empties it."""

    def __init__(self, *, name: str, placeholder: str = "") -> None:
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(False)
        words = placeholder or translate("kit", "Filter")
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.line.setObjectName(name)
        super().__init__(self.line, lead=Glyph("magnifying-glass", "text.tertiary", 14), height=28)
        self.setMinimumWidth(px(140))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = getattr(event, "key", None)
        if event.type() == QEvent.Type.KeyPress and key is not None and key() == 0x01000000 and self.line.text():
            self.line.clear()
            return True
        return super().eventFilter(watched, event)
