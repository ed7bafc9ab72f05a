"""Sheets that ask one thing: which office, what it answered, in which session it was said, which later statement holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.desk.views.positions import ClearanceLine, ObservedPage, PositionPage
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.reading import OpenCell
from dialogue_app.ui.pages.positions.said_pane import delivered_as_words
from dialogue_app.ui.pages.positions.sheets import FormSheet, combo
from dialogue_app.ui.widgets import Choice, Field, Label, row

_WAYS = ("oral statement", "non-paper", "aide-memoire", "note verbale")


class AskSheet(FormSheet):
    """Which office is asked for its clearance."""

    def __init__(self, position: PositionPage, ask: Callable[[str, str], object]) -> None:
        super().__init__(
            translate("positions", "Ask an office for clearance"), translate("positions", "Ask"), glyph="user-plus",
            facts=words.pick(position.issue_title), name="sheet.ask",
        )  # fmt: skip
        self._ask, self._position = ask, position
        self.office, self.person = QLineEdit(), QLineEdit()
        self.office_field = Field(translate("positions", "Office"), self.office, name="sheet.ask.office")
        both = row(gap=12)
        both.add(self.office_field, stretch=1)
        both.add(Field(translate("positions", "Person, if known"), self.person, name="sheet.ask.person"), stretch=1)
        self.body.add(both)
        back = position.state in words.CLEARED
        self.finish(translate("positions", "a cleared position is then in clearance again") if back else "")

    @override
    def submit(self) -> None:
        office = self.office.text().strip()
        asked = [line.office.casefold() for line in self._position.clearances]
        if not office or office.casefold() in asked:
            fault = translate("positions", "This office has been asked already.")
            self.office_field.show_fault(fault if office else translate("positions", "Say which office is asked."))
            self.office.setFocus()
            return
        self.dismiss()
        self._ask(office, self.person.text().strip())

    @override
    def first_focus(self) -> QWidget:
        return self.office


class AnswerSheet(FormSheet):
    """What an office answered, who for it, and when."""

    def __init__(
        self, position: PositionPage, line: ClearanceLine, today: date, record: Callable[[str, date, str], object]
    ) -> None:
        super().__init__(
            translate("positions", "Answer of {office}").format(office=line.office), translate("positions", "Record"),
            glyph="check", facts=words.pick(position.issue_title), name="sheet.answer",
        )  # fmt: skip
        self._record = record
        chosen = line.status if line.status != "asked" else "cleared"
        self.answers = {status: _answer(status, on=status == chosen) for status in words.ANSWERS}
        for choice in self.answers.values():
            self.body.add(choice)
        self.on, self.person = QDateEdit(), QLineEdit(line.person or "")
        self.on.setDisplayFormat("yyyy-MM-dd")
        shown = line.on or today
        self.on.setDate(QDate(shown.year, shown.month, shown.day))
        both = row(gap=12)
        both.add(Field(translate("positions", "Date of the answer"), self.on, name="sheet.answer.on"), stretch=1)
        both.add(Field(translate("positions", "Person"), self.person, name="sheet.answer.person"), stretch=1)
        self.body.add(4, both)
        self.finish()

    @override
    def submit(self) -> None:
        status = next(key for key, choice in self.answers.items() if choice.isChecked())
        day = self.on.date()
        self.dismiss()
        self._record(status, date(day.year(), day.month(), day.day()), self.person.text().strip())

    @override
    def first_focus(self) -> QWidget:
        return next(choice for choice in self.answers.values() if choice.isChecked())


class DeliverySheet(FormSheet):
    """In which session the position was delivered and how, or that it was not."""

    def __init__(self, opened: OpenCell, position: PositionPage, note: Callable[[str | None, str], object]) -> None:
        super().__init__(
            translate("positions", "Delivery of the position"), translate("positions", "Note"), glyph="chat-text",
            facts=words.pick(position.issue_title), name="sheet.delivery",
        )  # fmt: skip
        self._note = note
        never = ("", translate("positions", "It was not delivered"))
        sittings = [(line.id, words.pick(line.title)) for line in opened.sessions]
        first = sittings[0][0] if sittings else ""
        self.session = combo([never, *sittings], position.delivered_session or first)
        self.how = QComboBox()
        self.how.setEditable(True)
        for way in _WAYS:
            self.how.addItem(delivered_as_words(way), way)
        self.how.setCurrentText(delivered_as_words(position.delivered_as or _WAYS[0]))
        both = row(gap=12)
        both.add(Field(translate("positions", "Session"), self.session, name="sheet.delivery.session"), stretch=1)
        both.add(Field(translate("positions", "How"), self.how, name="sheet.delivery.how"), stretch=1)
        self.body.add(both)
        sealed = translate("positions", "Once delivered, its words stay as they were said; a new version can be opened.")
        self.body.add(Label(sealed, "small", "text.secondary", wrap=True))
        self.finish()

    @override
    def submit(self) -> None:
        session = str(self.session.currentData() or "") or None
        place = self.how.findText(self.how.currentText())
        how = str(self.how.itemData(place)) if place >= 0 else self.how.currentText().strip()
        self.dismiss()
        self._note(session, how if session else "")

    @override
    def first_focus(self) -> QWidget:
        return self.session


class LaterSheet(FormSheet):
    """Which later statement of the same side takes the place of this one."""

    def __init__(self, statement: ObservedPage, later: list[tuple[str, str]], choose: Callable[[str], object]) -> None:
        super().__init__(
            translate("positions", "A later statement holds"), translate("positions", "It takes the place"),
            glyph="arrow-right", facts=words.pick(statement.issue_title), name="sheet.later",
        )  # fmt: skip
        self._choose = choose
        self.choices = {id: Choice(text, name=f"sheet.later.{number}") for number, (id, text) in enumerate(later)}
        for choice in self.choices.values():
            self.body.add(choice)
        next(iter(self.choices.values())).setChecked(True)
        self.finish(translate("positions", "the former one stays in the history"))

    @override
    def submit(self) -> None:
        chosen = next(id for id, choice in self.choices.items() if choice.isChecked())
        self.dismiss()
        self._choose(chosen)

    @override
    def first_focus(self) -> QWidget:
        return next(iter(self.choices.values()))


def _answer(status: str, *, on: bool) -> Choice:
    text = words.answer_words(status)
    return Choice(text[:1].upper() + text[1:], on=on, name=f"sheet.answer.{status}")
