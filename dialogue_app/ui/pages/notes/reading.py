"""What the notes page reads, each in one go on the database lane."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.agenda import AgendaTable, agenda_plan, agenda_table
from dialogue_app.desk.views.beside_item import BesideItem, beside_item, portion_words
from dialogue_app.desk.views.common import shown
from dialogue_app.desk.views.delegations import DelegationsPage, delegations_page
from dialogue_app.desk.views.notes import (
    NoteCursor,
    NoteEntry,
    NotesRail,
    annotations_of,
    note_entries,
    notes_by_id,
    notes_rail,
    readings_of,
)
from dialogue_app.desk.views.positions import Limits, limits_of
from dialogue_app.desk.vocabulary import short_forms
from dialogue_app.ui.pages.notes.entries import PAGE
from dialogue_app.ui.pages.notes.rows import Opened
from dialogue_app.ui.widgets.banner import Marking

Mark = Mapping[str, Any]


@dataclass(frozen=True)
class Entries:
    """Entries with the marks that stand before them."""

    entries: tuple[NoteEntry, ...] = ()
    portions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Room:
    """Sessions, items, people and plan of a round, for the note-taker `author`, with the newest page of entries."""

    round: str
    author: str
    rail: NotesRail
    people: DelegationsPage
    agenda: AgendaTable
    minutes: Mapping[str, int] = field(default_factory=dict)
    ends: Mapping[str, datetime] = field(default_factory=dict)
    """When items would be over by the plan."""
    short_forms: Mapping[str, str] = field(default_factory=dict)
    newest: Entries = field(default_factory=Entries)


@dataclass(frozen=True)
class Beside:
    """What stands at the right for one item, with portion marks by record."""

    item: BesideItem
    portions: Mapping[str, str]


def read_room(desk: Desk, round: str) -> Room:
    """The round as the page shows it."""
    with desk.workspace.read() as read:
        rail = notes_rail(read, round, author=desk.author)
        agenda = agenda_table(read, round)
        plan = agenda_plan(read, agenda).plans
        people = delegations_page(read, round)
        newest = note_entries(read, round, author=desk.author, limit=PAGE)
        forms = short_forms(read, (agenda.languages or ("en",))[0])
    planned = {item: row.minutes for item, row in plan.items() if row.minutes}
    ends = {item: row.ends for item, row in plan.items() if row.ends is not None}
    return Room(round, desk.author, rail, people, agenda, planned, ends, forms, _with_portions(desk, newest))


def read_rail(desk: Desk, round: str) -> NotesRail:
    """The counts again."""
    with desk.workspace.read() as read:
        return notes_rail(read, round, author=desk.author)


def read_page(desk: Desk, round: str, *, before: NoteCursor | None = None, after: NoteCursor | None = None) -> Entries:
    """A page of entries: the newest, or those before or after a place."""
    with desk.workspace.read() as read:
        found = note_entries(read, round, author=desk.author, before=before, after=after, limit=PAGE)
    return _with_portions(desk, found)


def read_item_page(desk: Desk, round: str, item: str) -> Entries:
    """A page around the first entries of an item."""
    with desk.workspace.read() as read:
        first = note_entries(read, round, author=desk.author, item=item, limit=1)
        if not first:
            return Entries((), {})
        cursor = first[0].cursor
        earlier = note_entries(read, round, author=desk.author, before=cursor, limit=PAGE)
        later = note_entries(read, round, author=desk.author, after=cursor, limit=PAGE)
    return _with_portions(desk, (*earlier, *first, *later))


def read_again(desk: Desk, ids: Sequence[str]) -> Entries:
    """These entries as they are now."""
    with desk.workspace.read() as read:
        return _with_portions(desk, notes_by_id(read, ids, author=desk.author))


def read_behind(desk: Desk, note: str) -> Opened:
    """Revisions and remarks of an entry."""
    with desk.workspace.read() as read:
        return Opened(readings_of(read, note, author=desk.author), annotations_of(read, note, author=desk.author))


def read_beside(desk: Desk, round: str, item: str) -> Beside:
    """Position, last time and papers for an item."""
    with desk.workspace.read() as read:
        found = beside_item(read, round, item)
    portions = {one.id: portion_words(desk.schemes, one.marking) for one in found.positions}
    portions |= {record: portion_words(desk.schemes, mark) for record, mark in found.marks.items()}
    return Beside(found, portions)


def read_limits(desk: Desk, position: str) -> Limits:
    """Red line and fallback: only while somebody has asked for them."""
    with desk.workspace.read() as read:
        return limits_of(read, position)


def read_banner(desk: Desk, marks: Iterable[Mark | None]) -> Marking:
    """The marking of a page that shows records with these marks."""
    return Marking.of(shown(desk.schemes, marks))


def _with_portions(desk: Desk, entries: tuple[NoteEntry, ...]) -> Entries:
    return Entries(entries, {entry.id: portion_words(desk.schemes, entry.marking) for entry in entries})
