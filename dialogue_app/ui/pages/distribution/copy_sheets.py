"""Adding and editing a copy, noting its receipt, calling it back: sheets over the page, none of them modal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.desk.views.issued import CopyView
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda.marks import choices
from dialogue_app.ui.pages.distribution.words import FORMS, form_words
from dialogue_app.ui.widgets import Button, Field, Label, Pane, Segmented, Sheet, row

Values = dict[str, Any]


class CopySheet(Sheet):
    """Who gets a copy, in which form, by which way. `submit` hands the values by attribute to `take`; Enter does the same."""

    def __init__(
        self, context: PageContext, document: str, today: date, take: Callable[[Values], object], copy: CopyView | None = None
    ) -> None:
        number = translate("distribution", "Copy {number}").format(number=copy.number) if copy is not None else ""
        title = number or translate("distribution", "Add a copy")
        super().__init__(title, document, glyph="copy", width=640, name="sheet.copy")
        self._take, self._context = take, context
        self.addressee = QLineEdit(copy.addressee if copy else "")
        self.channel = QLineEdit((copy.channel or "") if copy else "")
        self.on = QLineEdit((copy.on.isoformat() if copy.on else "") if copy else today.isoformat())
        self.caveats = QLineEdit("; ".join(copy.caveats) if copy else "")
        self.form = form_combo(copy.form if copy else "electronic")
        self.marking = self._marking_combo(copy.marking if copy else None)
        parties = [("", translate("distribution", "Elsewhere")), *((code, code) for code in self._letters())]
        chosen = copy.party if copy is not None and copy.party in self._letters() else ""
        self.party = Segmented(parties, chosen, name="sheet.copy.party", accessible=translate("distribution", "Side"))
        self.party.choose(chosen)
        self._build(copy is None)

    def values(self) -> Values | None:
        """What was typed, by attribute; None where something is missing, which is then said below the field."""
        day = day_of(self._on_field, self.on.text())
        if not self.addressee.text().strip():
            self._to.show_fault(translate("distribution", "Say who gets the copy."))
            self.addressee.setFocus()
            return None
        if day is None:
            return None
        return {
            "addressee": self.addressee.text().strip(),
            "party": self.party.current,
            "form": form_of(self.form),
            "channel": self.channel.text().strip() or None,
            "on": day,
            "caveats": tuple(part.strip() for part in self.caveats.text().split(";") if part.strip()),
            "marking": self.marking.currentData(),
        }

    def submit(self) -> None:
        """Hands the values over and closes; stays open where something is missing."""
        values = self.values()
        if values is not None:
            self.dismiss()
            self._take(values)

    @override
    def first_focus(self) -> QWidget:
        return self.addressee

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)

    def _build(self, new: bool) -> None:
        self._to = Field(translate("distribution", "Addressee"), self.addressee, name="sheet.copy.addressee")
        self._on_field = Field(
            translate("distribution", "Date"), self.on, note=translate("distribution", "year-month-day"), name="sheet.copy.on"
        )
        form = Field(translate("distribution", "Form"), self.form, name="sheet.copy.form")
        channel = Field(
            translate("distribution", "Channel"),
            self.channel,
            note=translate("distribution", "courier, pouch, mail …"),
            name="sheet.copy.channel",
        )
        marking = Field(translate("distribution", "Marking"), self.marking, name="sheet.copy.marking")
        caveats = Field(
            translate("distribution", "Handling"),
            self.caveats,
            note=translate("distribution", "several are parted by ;"),
            name="sheet.copy.caveats",
        )
        self.body.add(self._to)
        self.body.add(row(Label(translate("distribution", "Side"), "small", "text.secondary"), self.party, "stretch"))
        for pair in ((form, channel), (self._on_field, marking)):
            line = Pane(across=True, gap=12)
            for field in pair:
                line.lines.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            self.body.add(line)
        self.body.add(caveats)
        words = translate("distribution", "Add the copy") if new else translate("distribution", "Save")
        self._button = Button(words, kind="primary", object_name="sheet.copy.save", on=self.submit)
        hint = translate("distribution", "it gets the next number, which is given once") if new else ""
        self.acts(self._button, hint=hint)

    def _letters(self) -> list[str]:
        return [code for code, _name in self._context.dialogue.parties] if self._context.dialogue is not None else []

    def _marking_combo(self, current: Mapping[str, Any] | None) -> QComboBox:
        made = QComboBox()
        made.addItem(translate("distribution", "None of its own"), None)
        for choice in choices(self._context):
            made.addItem(choice.words, dict(choice.data))
        if current:
            same = [place for place in range(1, made.count()) if _same_mark(made.itemData(place), current)]
            if same:
                made.setCurrentIndex(same[0])
            else:
                made.addItem(str(current.get("portion") or current.get("level")), dict(current))
                made.setCurrentIndex(made.count() - 1)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return made


class ReceiptSheet(Sheet):
    """Who signed for the copy and when."""

    def __init__(self, copy: CopyView, take: Callable[[str], object]) -> None:
        title = translate("distribution", "Receipt for copy {number}").format(number=copy.number)
        super().__init__(title, copy.addressee, glyph="receipt", width=520, name="sheet.receipt")
        self._take = take
        self.line = QLineEdit(copy.receipt or "")
        self._field = Field(
            translate("distribution", "Received by, and when"),
            self.line,
            note=translate("distribution", "for example: M. PLACEHOLDER, registry, 16 Nov 2011"),
            name="sheet.receipt.text",
        )
        self.body.add(self._field)
        self.acts(
            Button(
                translate("distribution", "Note the receipt"), kind="primary", object_name="sheet.receipt.save", on=self.submit
            )
        )

    def submit(self) -> None:
        """Hands the text over; an empty one is refused in place."""
        if not self.line.text().strip():
            self._field.show_fault(translate("distribution", "Say who received the copy and when."))
            self.line.setFocus()
            return
        self.dismiss()
        self._take(self.line.text().strip())

    @override
    def first_focus(self) -> QWidget:
        return self.line

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)


class RecallSheet(Sheet):
    """From which day the copy is called back, and what that does."""

    def __init__(self, copy: CopyView, today: date, take: Callable[[date], object]) -> None:
        title = translate("distribution", "Recall copy {number}").format(number=copy.number)
        super().__init__(title, copy.addressee, glyph="arrow-u-up-left", tone="state.warn", width=520, name="sheet.recall")
        self._take = take
        self.line = QLineEdit(today.isoformat())
        self._field = Field(
            translate("distribution", "Recalled on"),
            self.line,
            note=translate("distribution", "year-month-day"),
            name="sheet.recall.on",
        )
        sent = day_words(copy.on) if copy.on is not None else translate("distribution", "an unknown day")
        words = translate(
            "distribution",
            "Issued on {day} as {form}. The entry stays in the list with the day of recall; tell the holder yourself.",
        ).format(day=sent, form=form_words(copy.form))
        self.body.add(Label(words, "body", "text.secondary", wrap=True), self._field)
        self.acts(
            Button(translate("distribution", "Recall the copy"), kind="danger", object_name="sheet.recall.save", on=self.submit)
        )

    def submit(self) -> None:
        """Hands the day over; what is no day is refused in place."""
        day = day_of(self._field, self.line.text())
        if day is not None:
            self.dismiss()
            self._take(day)

    @override
    def first_focus(self) -> QWidget:
        return self.line

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)


def form_combo(current: str) -> QComboBox:
    """The forms of a copy; another one can be typed (“extract: item 2 and Annex III”)."""
    made = QComboBox()
    made.setEditable(True)
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    for form in FORMS:
        made.addItem(form_words(form), form)
    if current in FORMS:
        made.setCurrentIndex(list(FORMS).index(current))
    else:
        made.setEditText(current)
    return made


def form_of(combo: QComboBox) -> str:
    """The chosen form, or what was typed."""
    typed = combo.currentText().strip()
    place = combo.findText(typed)
    return str(combo.itemData(place)) if place >= 0 else typed


def day_of(field: Field, text: str) -> date | None:
    """The day typed; None, and a sentence below the field, where it is none."""
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        field.show_fault(translate("distribution", "“{text}” is no day: type it as 2011-11-14.").format(text=text.strip()))
        field.edit.setFocus()
        return None
    field.show_fault("")
    return day


def _same_mark(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return all(list(one.get(key) or ()) == list(other.get(key) or ()) for key in ("scheme", "level", "caveats"))
