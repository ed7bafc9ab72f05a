"""Sessions of a round: kind, title per language, day and hours on the clock of the place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit, QWidget
from typing_extensions import override

from dialogue_app.desk import rounds
from dialogue_app.desk.views.delegations import SessionLine, sessions
from dialogue_app.desk.views.talks import RoundLine
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dates import weekday_words
from dialogue_app.ui.dialogs.forms import (
    TextsField,
    beside,
    best,
    changes,
    choice_field,
    choose,
    chosen,
    day_field,
    day_of,
    show_day,
)
from dialogue_app.ui.dialogs.list_sheet import ListSheet, ListWords
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.models.records import Column
from dialogue_app.ui.widgets import Field

_KINDS = {
    "plenary": QT_TRANSLATE_NOOP("round", "Plenary"),
    "working-group": QT_TRANSLATE_NOOP("round", "Working group"),
    "restricted": QT_TRANSLATE_NOOP("round", "Restricted"),
    "tete-a-tete": QT_TRANSLATE_NOOP("round", "Tête-à-tête"),
    "margins": QT_TRANSLATE_NOOP("round", "In the margins"),
}
_MORNING, _NOON, _AFTERNOON, _EVENING = time(9, 30), time(12, 30), time(14, 30), time(17, 30)


class SessionsSheet(ListSheet):
    """Plans the sittings of one round; a new one is offered the next free half day."""

    kinds = frozenset({"session"})

    def __init__(self, context: PageContext, held: RoundLine, languages: Sequence[str]) -> None:
        words = ListWords(
            rows=translate("round", "Sessions of the round"),
            new=translate("round", "New session"),
            add=translate("round", "Add the session"),
            change=translate("round", "Change the session"),
            empty=translate("round", "No session is planned yet. Items of the agenda are taken in sessions."),
        )
        title = translate("round", "Sessions of round {number}").format(number=held.ordinal)
        place = best(held.city)
        facts = translate("round", "times on the clock of {place}").format(place=place)
        super().__init__(context, title, words, glyph="calendar-blank", name="sheet.sessions", facts=facts)
        self._round, self._zone = held, ZoneInfo(held.zone)
        self.kind = choice_field(
            translate("round", "Kind"), [(key, kind_words(key)) for key in _KINDS], "plenary", name="sheet.sessions.kind"
        )
        self.day = day_field(translate("round", "Day"), held.starts, name="sheet.sessions.day")
        self.starts = _time_field(translate("round", "From"), name="sheet.sessions.from")
        self.ends = _time_field(translate("round", "Until"), name="sheet.sessions.until")
        self.titles = TextsField(translate("round", "Title"), languages, name="sheet.sessions.title")
        self.form.add(beside(self.kind, self.day, self.starts, self.ends), self.titles)
        self.open_list()

    @override
    def columns(self) -> Sequence[Column]:
        return (
            Column("when", translate("round", "When"), self._when, 220),
            Column("kind", translate("round", "Kind"), lambda line: kind_words(line.kind), 130, tone="text.secondary"),
            Column("title", translate("round", "Title"), lambda line: best(line.title)),
        )

    @override
    def read(self, desk: Any) -> Sequence[SessionLine]:
        with desk.workspace.read() as read:
            return sessions(read, self._round.id)

    @override
    def fill(self, record: SessionLine | None) -> None:
        if record is None:
            self._offer()
            return
        zone = ZoneInfo(record.zone)
        starts, ends = record.starts.astimezone(zone), record.ends.astimezone(zone)
        choose(self.kind, record.kind)
        self.titles.show_texts(record.title)
        show_day(self.day, starts.date())
        _show_time(self.starts, starts.time())
        _show_time(self.ends, ends.time())

    @override
    def shown(self) -> None:
        if self.record is None and not any(self.titles.texts.values()):
            self._offer()

    @override
    def verb(self, record: SessionLine | None) -> Callable[[Any], Any] | None:
        zone = ZoneInfo(record.zone) if record is not None else self._zone
        starts, ends = self._moment(self.starts, zone), self._moment(self.ends, zone)
        fault = translate("round", "It ends before it begins.") if ends <= starts else ""
        self.ends.show_fault(fault)
        if fault:
            self.ends.edit.setFocus()
            return None
        kind, titles = chosen(self.kind), self.titles.texts
        if record is None:
            return lambda desk: rounds.add_session(
                desk, round=self._round.id, starts=starts, ends=ends, kind=kind, title=titles, zone_name=self._round.zone
            )
        before = {"kind": record.kind, "title": record.title, "starts": record.starts, "ends": record.ends}
        start, new = changes(before, {"kind": kind, "title": titles, "starts": starts, "ends": ends})
        return lambda desk: rounds.edit_session(desk, session=record.id, start=start, new=new) if new else None

    @override
    def removal(self, record: SessionLine) -> Callable[[Any], Any]:
        return lambda desk: rounds.remove_session(desk, session=record.id)

    @override
    def first_focus(self) -> QWidget:
        return self.kind.edit

    def _when(self, line: SessionLine) -> str:
        zone = ZoneInfo(line.zone)
        starts, ends = line.starts.astimezone(zone), line.ends.astimezone(zone)
        return f"{weekday_words(starts.date())}  {starts:%H:%M}–{ends:%H:%M}"

    def _moment(self, field: Field, zone: ZoneInfo) -> datetime:
        return datetime.combine(day_of(self.day), _time_of(field), tzinfo=zone)

    def _offer(self) -> None:
        """The next free half day of the round."""
        day, afternoon = _next_slot([line.ends.astimezone(ZoneInfo(line.zone)) for line in self.records], self._round)
        self.titles.show_texts({})
        show_day(self.day, day)
        _show_time(self.starts, _AFTERNOON if afternoon else _MORNING)
        _show_time(self.ends, _EVENING if afternoon else _NOON)


def kind_words(kind: str) -> str:
    """A kind of session in the window's language."""
    return translate("round", _KINDS[kind]) if kind in _KINDS else kind


def _next_slot(ends: Sequence[datetime], held: RoundLine) -> tuple[date, bool]:
    if not ends:
        return held.starts, False
    last = max(ends)
    if last.time() <= time(13, 30):
        return last.date(), True
    return min(last.date() + timedelta(days=1), max(held.ends, last.date())), False


def _time_field(label: str, *, name: str) -> Field:
    made = QTimeEdit()
    made.setDisplayFormat("HH:mm")
    return Field(label, made, name=name)


def _time_of(field: Field) -> time:
    assert isinstance(field.edit, QTimeEdit)
    shown = field.edit.time()
    return time(shown.hour(), shown.minute())


def _show_time(field: Field, at: time) -> None:
    assert isinstance(field.edit, QTimeEdit)
    field.edit.setTime(QTime(at.hour, at.minute))
