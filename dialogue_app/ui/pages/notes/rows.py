"""From entries to what the stream shows: captions where the item changes, entries, and two takers side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from dialogue_app.desk.matching import differing
from dialogue_app.desk.views.notes import FollowUp, NoteEntry, Reading
from dialogue_app.ui.language import current_language, translate
from dialogue_app.ui.pages.notes.kinds import kind_of
from dialogue_app.ui.pages.notes.speech import family_of, wording


@dataclass(frozen=True, slots=True)
class Opened:
    """What stands behind an entry, once somebody has asked for it."""

    readings: tuple[Reading, ...] = ()
    remarks: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class Caption:
    """Where the talk turns to another item."""

    id: str
    number: str
    title: str
    where: str


@dataclass(frozen=True, slots=True)
class Single:
    """One entry, ready to be painted. `flagged` are stretches of its text: figures that another taker has otherwise."""

    id: str
    entry: NoteEntry
    portion: str
    time: str
    who: str
    heard: str
    foot: str = ""
    below: tuple[str, ...] = ()
    flagged: tuple[tuple[int, int], ...] = ()

    @property
    def private(self) -> bool:
        """Is it an observation, which looks different and never goes into minutes?"""
        return self.entry.private or self.entry.kind == "observation"

    @property
    def words(self) -> str:
        """The whole entry for a screen reader."""
        kind = kind_of(self.entry.kind).words
        parts = (self.time, self.entry.party or "", self.who, kind, self.heard, self.portion, self.entry.text, self.foot)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two takers' entries on the same words. `differ` says what differs; `settled` what was decided, "" while it is open."""

    id: str
    first: Single
    second: Single
    differ: str
    settled: str

    @property
    def words(self) -> str:
        """Both entries and what differs, for a screen reader."""
        return ". ".join(part for part in (self.differ, self.settled, self.first.words, self.second.words) if part)


Row = Caption | Single | Pair


@dataclass(frozen=True)
class Surroundings:
    """What rows need besides the entries: titles of items, names of sessions, portion marks, what is opened."""

    language: str = "en"
    items: Mapping[str, tuple[str, Mapping[str, str]]] = field(default_factory=dict)
    sessions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    portions: Mapping[str, str] = field(default_factory=dict)
    opened: Mapping[str, Opened] = field(default_factory=dict)


def arrange(entries: Sequence[NoteEntry], around: Surroundings) -> list[Row]:
    """The rows of a stretch of the talk, in its order."""
    rows: list[Row] = []
    known = {entry.id: entry for entry in entries}
    placed: set[str] = set()
    before: tuple[str, str | None] | None = None
    for entry in entries:
        if entry.id in placed:
            continue
        here = (entry.session_id, entry.item_id)
        if here != before:
            rows.append(_caption(entry, around))
            before = here
        other = next((known[id] for id in entry.conflicts_with if id in known and id not in placed), None)
        placed.add(entry.id)
        if other is None:
            rows.append(_single(entry, around))
        else:
            placed.add(other.id)
            rows.append(_pair(entry, other, around))
    return rows


def words_of(row: Row) -> str:
    """What a screen reader says of a row."""
    return f"{row.number} {row.title}, {row.where}" if isinstance(row, Caption) else row.words


def day_words(at: datetime, zone: str, form: str = "d MMM") -> str:
    """A day of the talks in the window's language, for example 13 Apr."""
    day = at.astimezone(ZoneInfo(zone))
    return QLocale(current_language()).toString(QDate(day.year, day.month, day.day), form).replace(".", "")


def clock_words(at: datetime, zone: str) -> str:
    """A time by the clock of the room."""
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"


def _caption(entry: NoteEntry, around: Surroundings) -> Caption:
    number, title = around.items.get(entry.item_id or "", ("", {}))
    session = wording(around.sessions.get(entry.session_id, {}), around.language)
    where = ", ".join(part for part in (session, day_words(entry.at, entry.zone)) if part)
    words = wording(title, around.language) or translate("notes", "Without an item")
    return Caption(f"caption:{entry.id}", number, words, where)


def _single(entry: NoteEntry, around: Surroundings, flagged: tuple[tuple[int, int], ...] = ()) -> Single:
    if entry.speaker:
        who = family_of(wording(entry.speaker, around.language))
    else:
        who = translate("notes", "speaker unclear") if entry.party else translate("notes", "unclear who spoke")
    heard = translate("notes", "interpretation") if entry.captured_from == "interpretation" else ""
    opened = around.opened.get(entry.id)
    return Single(
        entry.id, entry, around.portions.get(entry.id, ""), clock_words(entry.at, entry.zone), who, heard,
        _foot(entry, opened is not None), _below(entry, opened) if opened is not None else (), flagged,
    )  # fmt: skip


def _foot(entry: NoteEntry, opened: bool) -> str:
    parts = []
    if entry.follow_up is not None:
        parts.append(_follow_up(entry.follow_up))
    if entry.revised:
        shown, hidden = translate("notes", "revised, raw note shown"), translate("notes", "revised, show the raw note")
        parts.append(shown if opened else hidden)
    if entry.annotations:
        parts.append(translate("notes", "%n remark(s)", None, entry.annotations))
    if entry.decision and not entry.conflicts_with:
        parts.append(translate("notes", "Reconciled: {decision}").format(decision=entry.decision))
    return " · ".join(parts)


def _follow_up(made: FollowUp) -> str:
    """Who has to do what an entry said, and until when."""
    who = ", ".join(translate("notes", "both sides") if owner == "joint" else owner for owner in made.owners)
    if made.due is None:
        words = translate("notes", "Commitment of {who}") if made.commitment else translate("notes", "Action: {who}")
        return words.format(who=who)
    words = (
        translate("notes", "Commitment of {who}, by {day}") if made.commitment else translate("notes", "Action: {who}, by {day}")
    )
    day = QLocale(current_language()).toString(QDate(made.due.year, made.due.month, made.due.day), "d MMM yyyy").replace(".", "")
    return words.format(who=who, day=day)


def _below(entry: NoteEntry, opened: Opened) -> tuple[str, ...]:
    lines = []
    if entry.revised:
        head = translate("notes", "Raw note, {taker} {time}").format(taker=entry.taker, time=clock_words(entry.at, entry.zone))
        lines.append(f"{head}: {entry.raw}")
    for reading in opened.readings[:-1]:
        head = translate("notes", "Revision, {taker} {time}")
        lines.append(f"{head.format(taker=reading.by, time=clock_words(reading.at, entry.zone))}: {reading.text}")
    for remark in opened.remarks:
        head = translate("notes", "Remark, {taker} {time}")
        lines.append(f"{head.format(taker=remark.by, time=clock_words(remark.at, entry.zone))}: {remark.text}")
    return tuple(lines)


def _pair(one: NoteEntry, other: NoteEntry, around: Surroundings) -> Pair:
    differ = differing(one.text, other.text)
    left, right = (differ.first, differ.second) if differ is not None else ((), ())
    words = translate("notes", "Figures differ: {first} ({first_taker}) and {second} ({second_taker})")
    told = words.format(
        first=_literal(one.text, left), first_taker=one.taker, second=_literal(other.text, right), second_taker=other.taker
    )
    decision = one.decision or other.decision or ""
    settled = translate("notes", "Reconciled: {decision}").format(decision=decision) if decision else ""
    return Pair(f"{one.id}+{other.id}", _single(one, around, left), _single(other, around, right), told, settled)


def _literal(text: str, spans: Sequence[tuple[int, int]]) -> str:
    return ", ".join(text[start:end] for start, end in spans) or "–"
