"""Forms in sheets: fields per language, days, choices, zones; one act; a refusal stands in the sheet, nothing typed is lost."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from typing_extensions import override

from dialogue_app.errors import ConflictError, DialogueError
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.language import current_language, in_words, translate
from dialogue_app.ui.theme import font, px
from dialogue_app.ui.widgets import Button, Field, Glyph, Label, Pane, ScrollPane, Sheet

Texts = Mapping[str, str]


class FormSheet(Sheet):
    """A form with one act: Enter does it from one-line fields, Ctrl+Enter from anywhere; Esc closes. Tall forms scroll.

    A subclass fills `form`, then calls `finish`; `submit` runs a verb with `refused=self.refuse`, `done=self.done`.
    """

    def __init__(self, title: str, act: str, *, facts: str = "", glyph: str = "plus", width: int = 640, name: str) -> None:
        super().__init__(title, facts, glyph=glyph, width=width, name=name)
        self.act = Button(act, kind="primary", object_name=f"{name}.do", on=self.submit)
        self.form = Pane("raised", gap=10, margins=(0, 0, 14, 0))  # room for a scroll bar beside the fields
        self.refusal = Label("", "small", "state.danger", wrap=True, name=f"{name}.refusal")
        self.refusal.hide()
        self.body.lines.setContentsMargins(px(16), px(12), px(2), px(12))
        self.body.add(FormScroll(self.form, width - 20), stretch=1)
        self.body.add(self.refusal)

    def finish(self, *more: QWidget | int | str, hint: str = "") -> None:
        """Adds the last row; called when the form is filled."""
        self.acts(self.act, *more, hint=hint or translate("forms", "Esc closes, nothing is changed"))

    @abstractmethod
    def submit(self) -> None:
        """Does what the sheet is for, or says what is missing."""

    def refuse(self, error: BaseException) -> bool:
        """Says in the sheet why it was refused; a change made elsewhere meanwhile is shown in its own sheet."""
        self.act.setEnabled(True)
        if isinstance(error, ConflictError) and error.clashes:
            self.dismiss()
            return False
        if not isinstance(error, DialogueError):
            return False
        self.refusal.setText(in_words(error))
        self.refusal.show()
        return True

    def begin(self) -> None:
        """The verb runs: the act cannot be done twice."""
        self.act.setEnabled(False)
        self.refusal.hide()

    def done(self, _made: object = None) -> None:
        """It is done: the sheet closes."""
        self.dismiss()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.act.isEnabled():
                self.submit()
            return
        super().keyPressEvent(event)


class FormScroll(ScrollPane):
    """Asks for all the height the form needs, and scrolls where the sheet cannot give it."""

    def __init__(self, pane: Pane, width: float) -> None:
        super().__init__(pane)
        self._pane, self._width = pane, width

    @override
    def sizeHint(self) -> QSize:
        lines = self._pane.layout()
        width = max(self.viewport().width(), px(self._width)) if not self.isVisible() else self.viewport().width()
        if lines is None:
            return super().sizeHint()
        tall = lines.heightForWidth(width) if lines.hasHeightForWidth() else lines.sizeHint().height()
        return QSize(width, tall + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), min(px(120), self.sizeHint().height()))

    @override
    def fit(self) -> None:
        super().fit()
        self.updateGeometry()


class TextsField(Pane):
    """One text per language, the languages beside each other."""

    def __init__(self, label: str, languages: Sequence[str], values: Texts | None = None, *, name: str, note: str = "") -> None:
        super().__init__(across=True, gap=12, name=name)
        self.setAccessibleName(label)
        self.edits: dict[str, QLineEdit] = {}
        self.fields: dict[str, Field] = {}
        for tag in languages:
            edit = self.edits[tag] = QLineEdit((values or {}).get(tag, ""))
            edit.setCursorPosition(0)
            words = translate("forms", "{field}, {language}").format(field=label, language=language_words(tag))
            self.fields[tag] = Field(words, edit, note=note, name=f"{name}.{tag}")
            self.lines.addWidget(self.fields[tag], 1, Qt.AlignmentFlag.AlignTop)

    @property
    def texts(self) -> dict[str, str]:
        """What is typed, in every language of the form."""
        return {tag: edit.text().strip() for tag, edit in self.edits.items()}

    @property
    def first(self) -> QLineEdit:
        """The first language's line."""
        return next(iter(self.edits.values()))

    def show_texts(self, values: Texts) -> None:
        """Shows other texts."""
        for tag, edit in self.edits.items():
            edit.setText(values.get(tag, ""))
            edit.setCursorPosition(0)

    def needed(self, sentence: str = "") -> bool:
        """Whether something is typed in one language at least; says so below the first line otherwise."""
        missing = not any(self.texts.values())
        words = sentence or translate("forms", "This is needed in at least one language.")
        next(iter(self.fields.values())).show_fault(words if missing else "")
        if missing:
            self.first.setFocus()
        return not missing


def beside(*fields: QWidget, gap: float = 12) -> Pane:
    """Fields beside each other, tops aligned, sharing the width."""
    pane = Pane(across=True, gap=gap)
    for field in fields:
        pane.lines.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return pane


def line_field(label: str, value: str = "", *, name: str, note: str = "") -> Field:
    """A field with one line."""
    return Field(label, QLineEdit(value), note=note, name=name)


def line_of(field: Field) -> str:
    """What is typed in a field with one line."""
    assert isinstance(field.edit, QLineEdit)
    return field.edit.text().strip()


def choice_field(label: str, entries: Sequence[tuple[str, str]], current: str = "", *, name: str, note: str = "") -> Field:
    """A field that offers a few (key, words)."""
    made = QComboBox()
    fill_choice(made, entries, current)
    made.setFont(font("body"))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return Field(label, made, Glyph("caret-down", "text.tertiary", 14), note=note, name=name)


def fill_choice(combo: QComboBox, entries: Sequence[tuple[str, str]], current: str) -> None:
    """Offers other entries."""
    combo.clear()
    for key, words in entries:
        combo.addItem(words, key)
    combo.setCurrentIndex(max(0, combo.findData(current)))


def chosen(field: Field) -> str:
    """The key that is chosen."""
    assert isinstance(field.edit, QComboBox)
    return str(field.edit.currentData() or "")


def choose(field: Field, key: str) -> None:
    """Chooses a key."""
    assert isinstance(field.edit, QComboBox)
    field.edit.setCurrentIndex(max(0, field.edit.findData(key)))


def number_field(label: str, value: int, *, name: str, least: int = 0, none: str = "", note: str = "") -> Field:
    """A field for a whole number; `none` are the words for the least one."""
    made = QSpinBox()
    made.setRange(least, 999)
    made.setSpecialValueText(none)
    made.setValue(value)
    return Field(label, made, note=note, name=name)


def number_of(field: Field) -> int:
    """The number that is shown."""
    assert isinstance(field.edit, QSpinBox)
    return field.edit.value()


def day_field(label: str, day: date, *, name: str, note: str = "") -> Field:
    """A field for a day."""
    made = QDateEdit()
    made.setDisplayFormat("yyyy-MM-dd")
    made.setDate(QDate(day.year, day.month, day.day))
    return Field(label, made, note=note, name=name)


def day_of(field: Field) -> date:
    """The day that is shown."""
    assert isinstance(field.edit, QDateEdit)
    shown = field.edit.date()
    return date(shown.year(), shown.month(), shown.day())


def show_day(field: Field, day: date) -> None:
    """Shows another day."""
    assert isinstance(field.edit, QDateEdit)
    field.edit.setDate(QDate(day.year, day.month, day.day))


def maybe_day(field: Field) -> tuple[bool, date | None]:
    """Whether the line is empty or a day as 2011-11-08, and the day; says below the line when it is neither."""
    typed = line_of(field)
    try:
        day = date.fromisoformat(typed) if typed else None
    except ValueError:
        field.show_fault(translate("forms", "Write a day as 2011-11-08, or leave it empty."))
        field.edit.setFocus()
        return False, None
    field.show_fault("")
    return True, day


def text_field(label: str, value: str = "", *, name: str, height: float = 76, note: str = "") -> Field:
    """A field for several lines; Tab goes on to the next field."""
    made = QPlainTextEdit(value)
    made.setTabChangesFocus(True)
    made.setProperty("box", "plain")
    return Field(label, made, note=note, name=name, height=height)


def text_of(field: Field) -> str:
    """What is typed in a field of several lines."""
    assert isinstance(field.edit, QPlainTextEdit)
    return field.edit.toPlainText().strip()


def zone_field(label: str, current: str, *, name: str) -> Field:
    """An IANA time zone with completion: any part of the name is enough to find it."""
    edit = QLineEdit(current)
    completer = QCompleter(sorted(available_timezones()), edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    edit.setCompleter(completer)
    return Field(label, edit, note=translate("forms", "An IANA name: America/Havana"), name=name)


def zone_of(field: Field) -> str:
    """The zone that is typed, in the spelling of the data base; "" and a sentence below the line where it is none."""
    typed = line_of(field).replace(" ", "_").casefold()
    known = next((zone for zone in available_timezones() if zone.casefold() == typed), "")
    field.show_fault("" if known else translate("forms", "This is no time zone. Type part of the name and choose one."))
    if not known:
        field.edit.setFocus()
    return known


def needed(field: Field, *, sentence: str = "") -> bool:
    """Whether something is typed in a line; says so below it otherwise."""
    missing = not line_of(field)
    field.show_fault((sentence or translate("forms", "This is needed.")) if missing else "")
    if missing:
        field.edit.setFocus()
    return not missing


def changes(start: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """(start, new) of the values that differ; of texts only the languages that differ."""
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for name, value in new.items():
        if isinstance(value, Mapping):
            was = start.get(name) or {}
            other = {tag: text for tag, text in value.items() if text != was.get(tag, "")}
            if other:
                before[name], after[name] = {tag: was.get(tag, "") for tag in other}, other
        elif value != start.get(name):
            before[name], after[name] = start.get(name), value
    return before, after


def best(texts: Texts) -> str:
    """The text in the window's language, else in any."""
    tag = current_language()
    return (
        texts.get(tag)
        or next((text for known, text in texts.items() if known.partition("-")[0] == tag and text), "")
        or next((text for text in texts.values() if text), "")
    )
