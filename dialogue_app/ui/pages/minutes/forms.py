"""A sheet with labelled inputs and one act; what is wrong is said beside the input, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Field, KeyCap, Label, Pane, Segmented, Sheet

Submit = Callable[["FormSheet"], object]


class FormSheet(Sheet):
    """Add inputs by key, then `ready(act, submit)`. `submit` gets the sheet: it reads `text`, `choice`, `day`, and calls
    `dismiss` on success or `refuse` with a sentence."""

    def __init__(self, title: str, facts: str = "", *, glyph: str = "", name: str, width: int = 560) -> None:
        super().__init__(title, facts, glyph=glyph, width=width, name=name)
        self._inputs: dict[str, Any] = {}
        self._fields: dict[str, Field] = {}
        self._fault = Label("", "small", "state.danger", wrap=True, name=f"{name}.fault")
        self._fault.hide()
        self._submit: Submit | None = None
        self.act: Button | None = None

    def say(self, text: str, tone: str = "text.secondary") -> None:
        """Adds a paragraph of explanation."""
        self.body.add(Label(text, "small", tone, wrap=True))

    def add_text(self, key: str, label: str, value: str = "", *, lines: int = 1, note: str = "", into: Pane | None = None) -> Any:
        """Adds a text input of one or more lines."""
        edit: QLineEdit | QPlainTextEdit
        if lines == 1:
            edit = QLineEdit(value)
        else:
            edit = QPlainTextEdit(value)
            edit.setTabChangesFocus(True)
            edit.setFixedHeight(px(20 * lines + 8))
        return self._add(key, label, edit, note, into, 32 if lines == 1 else 0)

    def add_choice(self, key: str, label: str, options: Sequence[tuple[str, str]], value: str = "", *, note: str = "") -> Any:
        """Adds one of several: (key, words)."""
        box = QComboBox()
        for option, words in options:
            box.addItem(words, option)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.setMinimumContentsLength(12)
        return self._add(key, label, box, note, None, 32)

    def add_segments(self, key: str, label: str, options: Sequence[tuple[str, str]], value: str = "") -> Segmented:
        """Adds one of two to four, all in sight."""
        segments = Segmented(options, value, name=f"{self.objectName()}.{key}", accessible=label)
        line = Pane(across=True, gap=8).add(Label(label, "small", "text.secondary"), segments, "stretch")
        self.body.add(line)
        self._inputs[key] = segments
        return segments

    def add_day(self, key: str, label: str, value: date | None = None, *, note: str = "") -> Any:
        """Adds a day, written as 2012-01-31."""
        note = note or translate("minutes", "Year-month-day, for example 2012-01-31")
        return self.add_text(key, label, value.isoformat() if value else "", note=note)

    def ready(self, act: str, submit: Submit, *, icon: str = "", hint: str = "", kind: str = "primary") -> None:
        """Adds the last row; Ctrl+Enter does the act."""
        self._submit = submit
        self.act = Button(act, icon, kind, object_name=f"{self.objectName()}.do", on=self.submit)
        self.body.add(self._fault)
        self.acts(self.act, KeyCap("Ctrl+Return"), hint=hint or translate("minutes", "Esc closes, nothing is changed"))
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.submit)

    def submit(self) -> None:
        """Does the act, unless it is being done already."""
        if self._submit is not None and self.act is not None and self.act.isEnabled():
            self.refuse("")
            self._submit(self)

    def text(self, key: str) -> str:
        """What is written in an input."""
        edit = self._inputs[key]
        return str(edit.toPlainText() if isinstance(edit, QPlainTextEdit) else edit.text()).strip()

    def choice(self, key: str) -> str:
        """What is chosen."""
        held = self._inputs[key]
        return str(held.current if isinstance(held, Segmented) else held.currentData())

    def day(self, key: str) -> date | None:
        """The day written; None for nothing. A `ValueError` when it is none: the field says so."""
        written = self.text(key)
        if not written:
            return None
        try:
            return date.fromisoformat(written)
        except ValueError:
            sentence = translate("minutes", "“{text}” is no day: write it as 2012-01-31.").format(text=written)
            self._fields[key].show_fault(sentence)
            self._inputs[key].setFocus()
            raise

    def input(self, key: str) -> QWidget:
        """The input itself."""
        widget: QWidget = self._inputs[key]
        return widget

    def fault(self, key: str, sentence: str) -> None:
        """Says beside an input what is wrong with it."""
        self._fields[key].show_fault(sentence)
        self._inputs[key].setFocus()

    def refuse(self, sentence: str) -> None:
        """Says why it was not done; "" takes the sentence away."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Forbids the act while it is being done."""
        if self.act is not None:
            self.act.setEnabled(not busy)

    @override
    def first_focus(self) -> QWidget:
        return next(iter(self._inputs.values()), self)

    def _add(self, key: str, label: str, edit: QWidget, note: str, into: Pane | None, height: float) -> Any:
        field = Field(label, edit, note=note, name=f"{self.objectName()}.{key}", height=height)
        self._inputs[key], self._fields[key] = edit, field
        if into is not None:
            into.add(field, stretch=1)
        else:
            self.body.add(field)
        return edit
