"""Founding instruments: title per language, day, place, until when they are in force."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.desk import talks
from dialogue_app.desk.views.talks import InstrumentLine, instruments
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.forms import TextsField, beside, best, changes, line_field, line_of, maybe_day
from dialogue_app.ui.dialogs.list_sheet import ListSheet, ListWords
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import DAY, Column
from dialogue_app.ui.widgets import Field


class InstrumentsSheet(ListSheet):
    """The texts on which the talks rest."""

    kinds = frozenset({"instrument"})

    def __init__(self, context: PageContext, languages: Sequence[str]) -> None:
        words = ListWords(
            rows=translate("talks", "Founding instruments"),
            new=translate("talks", "New instrument"),
            add=translate("talks", "Add the instrument"),
            change=translate("talks", "Change the instrument"),
            empty=translate("talks", "None yet. A communiqué or an agreement on which the talks rest is kept here."),
        )
        super().__init__(context, translate("talks", "Founding instruments"), words, glyph="book-open", name="sheet.instruments")
        self.titles = TextsField(translate("talks", "Title"), languages, name="sheet.instruments.title")
        self.on = line_field(translate("talks", "Day"), name="sheet.instruments.on", note="1994-09-09")
        self.place = line_field(translate("talks", "Place"), name="sheet.instruments.place")
        note = translate("talks", "Empty while it is in force")
        self.until = line_field(translate("talks", "Valid until"), name="sheet.instruments.until", note=note)
        self.form.add(self.titles, beside(self.on, self.place, self.until))
        self.open_list()

    @override
    def columns(self) -> Sequence[Column]:
        return (
            Column("on", translate("talks", "Day"), lambda line: day_words(line.on), 100, holds=DAY),
            Column("title", translate("talks", "Title"), lambda line: best(line.title)),
            Column("place", translate("talks", "Place"), lambda line: line.place, 140, tone="text.secondary"),
            Column("until", translate("talks", "Valid until"), _until, 110, holds=DAY, tone="text.secondary"),
        )

    @override
    def read(self, desk: Any) -> Sequence[InstrumentLine]:
        with desk.workspace.read() as read:
            return instruments(read)

    @override
    def fill(self, record: InstrumentLine | None) -> None:
        self.titles.show_texts(record.title if record else {})
        _show(self.on, record.on.isoformat() if record else "")
        _show(self.place, record.place if record else "")
        _show(self.until, record.valid_until.isoformat() if record and record.valid_until else "")

    @override
    def verb(self, record: InstrumentLine | None) -> Callable[[Any], Any] | None:
        if not self.titles.needed():
            return None
        dated, on = maybe_day(self.on)
        if not dated:
            return None
        if on is None:
            self.on.show_fault(translate("talks", "The day is needed."))
            self.on.edit.setFocus()
            return None
        ended, until = maybe_day(self.until)
        if not ended or not self._in_order(on, until):
            return None
        titles, place, day = self.titles.texts, line_of(self.place), on
        if record is None:
            return lambda desk: talks.add_instrument(desk, title=titles, on=day, place=place, valid_until=until)
        before = {"title": record.title, "on": record.on, "place": record.place, "valid_until": record.valid_until}
        start, new = changes(before, {"title": titles, "on": day, "place": place, "valid_until": until})
        return lambda desk: talks.edit_instrument(desk, instrument=record.id, start=start, new=new) if new else None

    @override
    def removal(self, record: InstrumentLine) -> Callable[[Any], Any]:
        return lambda desk: talks.remove_instrument(desk, instrument=record.id)

    @override
    def first_focus(self) -> QWidget:
        return self.titles.first

    def _in_order(self, on: date, until: date | None) -> bool:
        wrong = until is not None and until < on
        self.until.show_fault(translate("talks", "It cannot end before it begins.") if wrong else "")
        if wrong:
            self.until.edit.setFocus()
        return not wrong


def _show(field: Field, text: str) -> None:
    assert isinstance(field.edit, QLineEdit)
    field.edit.setText(text)


def _until(line: InstrumentLine) -> str:
    return day_words(line.valid_until) if line.valid_until else translate("talks", "in force")
