"""The notes page: sessions and items of a round, and entries page by page, two takers side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal, or_, select, tuple_
from sqlalchemy.orm import Session as Read

from dialogue_app.desk.figures import figures
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Person
from dialogue_app.model.notes import Note, NoteAnnotation, NoteRevision, Reconciliation
from dialogue_app.model.rounds import Session
from dialogue_app.model.visibility import Visibility

Texts = Mapping[str, str]
TOGETHER = timedelta(seconds=120)
"""Two takers' entries this close, on the same side and item, are taken for the same words."""


@dataclass(frozen=True, slots=True)
class RailSession:
    """A session in the rail, with how many entries of it the reader may see."""

    id: str
    title: Texts
    kind: str
    starts: datetime
    ends: datetime
    zone: str
    notes: int


@dataclass(frozen=True, slots=True)
class RailItem:
    """An agenda item in the rail; `used` is how long it was on the table, by the entries' times."""

    id: str
    number: str
    title: Texts
    state: str
    parent_id: str | None
    session_id: str | None
    notes: int
    used: timedelta


@dataclass(frozen=True, slots=True)
class NotesRail:
    """The left side of the notes page. `spoken` counts entries by party code ('' where nobody could tell)."""

    sessions: tuple[RailSession, ...]
    items: tuple[RailItem, ...]
    spoken: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class NoteCursor:
    """A place between entries, in the order of the talk."""

    at: datetime
    id: str


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """An entry as it is read today; `raw` is what was taken down. Times are aware UTC; show them in `zone`."""

    id: str
    session_id: str
    item_id: str | None
    item_number: str | None
    at: datetime
    zone: str
    taker: str
    speaker_id: str | None
    speaker: Texts | None
    party: str | None
    kind: str
    fidelity: str
    captured_from: str
    language: str
    private: bool
    state: str
    text: str
    raw: str
    reply_to_id: str | None
    visibility: str
    marking: Mapping[str, Any] | None
    annotations: int = 0
    conflicts_with: tuple[str, ...] = ()
    """Entries of another taker whose figures differ from these."""
    decision: str | None = None
    """What was settled about a conflict."""

    @property
    def revised(self) -> bool:
        """Whether a later reading stands beside the raw note."""
        return self.text != self.raw

    @property
    def cursor(self) -> NoteCursor:
        """Where a further page begins."""
        return NoteCursor(self.at, self.id)


@dataclass(frozen=True, slots=True)
class Reading:
    """A revision or an annotation: who, when, what."""

    id: str
    by: str
    at: datetime
    text: str


def notes_rail(read: Read, round: str, *, author: str) -> NotesRail:
    """Sessions and items of a round with counts, as `author` may see them."""
    islands = list(read.execute(_islands(round, author)))
    per_session, per_item, used = _totals(islands)
    sessions = read.execute(
        select(Session.id, Session.title, Session.kind, Session.starts, Session.ends, Session.zone)
        .where(Session.round_id == round).order_by(Session.starts, Session.rank, Session.id)
    )  # fmt: skip
    items = read.execute(
        select(AgendaItem.id, AgendaItem.number, AgendaItem.title, AgendaItem.state, AgendaItem.parent_id, AgendaItem.session_id)
        .where(AgendaItem.round_id == round).order_by(AgendaItem.rank, AgendaItem.id)
    )  # fmt: skip
    spoken = select(Note.speaker_party, func.count()).where(Note.round_id == round, _seen_by(author)).group_by(Note.speaker_party)
    return NotesRail(
        tuple(RailSession(*row, per_session.get(row.id, 0)) for row in sessions),
        _outlined([RailItem(*row, per_item.get(row.id, 0), used.get(row.id, timedelta())) for row in items]),
        {party or "": count for party, count in read.execute(spoken)},
    )


def note_entries(
    read: Read, round: str, *, author: str, session: str | None = None, item: str | None = None, before: NoteCursor | None = None,
    after: NoteCursor | None = None, limit: int = 100,
) -> tuple[NoteEntry, ...]:
    """At most `limit` entries in the order of the talk: the last ones, those just `before` a cursor, or just `after` it."""
    asked = _columns().where(Note.round_id == round, _seen_by(author))
    if session is not None:
        asked = asked.where(Note.session_id == session)
    if item is not None:
        asked = asked.where(Note.item_id == item)
    if after is not None:
        asked = asked.where(tuple_(Note.at, Note.id) > _place(after)).order_by(Note.at, Note.id)
    else:
        if before is not None:
            asked = asked.where(tuple_(Note.at, Note.id) < _place(before))
        asked = asked.order_by(Note.at.desc(), Note.id.desc())
    rows = read.execute(asked.limit(limit)).all()
    return _entries(read, rows if after is not None else rows[::-1])


def notes_by_id(read: Read, ids: Sequence[str], *, author: str) -> tuple[NoteEntry, ...]:
    """These entries in the order of the talk; for a page that refreshes what a change named."""
    rows = read.execute(_columns().where(Note.id.in_(list(ids)), _seen_by(author)).order_by(Note.at, Note.id)).all()
    return _entries(read, rows)


def readings_of(read: Read, note: str, *, author: str) -> tuple[Reading, ...]:
    """Every later reading of a note, oldest first."""
    return _beside(read, NoteRevision, note, author)


def annotations_of(read: Read, note: str, *, author: str) -> tuple[Reading, ...]:
    """Colleagues' remarks beside a note, oldest first."""
    return _beside(read, NoteAnnotation, note, author)


def side_by_side(entries: Iterable[NoteEntry], first: str, second: str) -> tuple[tuple[NoteEntry | None, NoteEntry | None], ...]:
    """Two takers' entries as rows by time; those taken for the same words share a row."""
    rows: list[tuple[NoteEntry | None, NoteEntry | None]] = []
    for entry in entries:
        column = 0 if entry.taker == first else 1 if entry.taker == second else None
        if column is None:
            continue
        other = rows[-1][1 - column] if rows else None
        if rows and other is not None and rows[-1][column] is None and _same_words(other, entry):
            rows[-1] = (entry, other) if column == 0 else (other, entry)
        else:
            rows.append((entry, None) if column == 0 else (None, entry))
    return tuple(rows)


def _columns() -> Any:
    latest = (
        select(NoteRevision.text).where(NoteRevision.note_id == Note.id)
        .order_by(NoteRevision.at.desc(), NoteRevision.id.desc()).limit(1).correlate(Note).scalar_subquery()
    )  # fmt: skip
    remarks = select(func.count()).where(NoteAnnotation.note_id == Note.id).correlate(Note).scalar_subquery()
    return select(
        Note.id, Note.session_id, Note.item_id, Note.at, Note.zone, Note.taker, Note.speaker_id, Note.speaker_party, Note.kind,
        Note.fidelity, Note.captured_from, Note.language, Note.private, Note.state, Note.text, Note.reply_to_id, Note.visibility,
        Note.marking, Note.conflicts_with_id, latest.label("latest"), remarks.label("remarks"),
    )  # fmt: skip


def _place(cursor: NoteCursor) -> Any:
    return tuple_(literal(cursor.at, Note.at.type), literal(cursor.id))


def _seen_by(author: str) -> ColumnElement[bool]:
    """A private note is its author's alone (domain guide 2.4)."""
    return or_(and_(Note.visibility != Visibility.PRIVATE, Note.private.is_(False)), Note.taker == author)


def _entries(read: Read, rows: Sequence[Any]) -> tuple[NoteEntry, ...]:
    speakers = _lookup(read, Person.id, Person.display, {row.speaker_id for row in rows})
    numbers = _lookup(read, AgendaItem.id, AgendaItem.number, {row.item_id for row in rows})
    entries = [
        NoteEntry(
            row.id, row.session_id, row.item_id, numbers.get(row.item_id), row.at, row.zone, row.taker, row.speaker_id,
            speakers.get(row.speaker_id), row.speaker_party, row.kind, row.fidelity, row.captured_from, row.language, row.private,
            row.state, row.text if row.latest is None else row.latest, row.text, row.reply_to_id, row.visibility, row.marking,
            row.remarks,
        )
        for row in rows
    ]  # fmt: skip
    clashes = _clashes(entries, {row.id: row.conflicts_with_id for row in rows if row.conflicts_with_id})
    settled = _settled(read, [row.id for row in rows if row.state in ("reconciled", "locked") or row.id in clashes])
    if not clashes and not settled:
        return tuple(entries)
    return tuple(
        replace(one, conflicts_with=tuple(sorted(clashes.get(one.id, ()))), decision=settled.get(one.id)) for one in entries
    )


def _clashes(entries: Sequence[NoteEntry], named: Mapping[str, str]) -> dict[str, set[str]]:
    """Pairs of two takers whose figures differ: those named at capture, and those that stand close together."""
    found: dict[str, set[str]] = {}
    pairs = [(one, other) for one, other in named.items()]
    for place, one in enumerate(entries):
        for other in entries[place + 1 :]:
            if other.at - one.at > TOGETHER:
                break
            if _same_words(one, other) and _figures_differ(one.text, other.text):
                pairs.append((one.id, other.id))
    for one_id, other_id in pairs:
        found.setdefault(one_id, set()).add(other_id)
        found.setdefault(other_id, set()).add(one_id)
    return found


def _same_words(one: NoteEntry, other: NoteEntry) -> bool:
    """Whether two takers most likely wrote down the same utterance."""
    return (
        one.taker != other.taker and one.item_id == other.item_id and one.party == other.party
        and one.session_id == other.session_id and abs(other.at - one.at) <= TOGETHER and not (one.private or other.private)
    )  # fmt: skip


def _figures_differ(one: str, other: str) -> bool:
    left, right = figures(one), figures(other)
    return bool(left and right and left != right)


def _settled(read: Read, ids: Sequence[str]) -> dict[str, str]:
    if not ids:
        return {}
    either = or_(Reconciliation.note_id.in_(ids), Reconciliation.other_id.in_(ids))
    asked = select(Reconciliation.note_id, Reconciliation.other_id, Reconciliation.decision).where(either)
    asked = asked.order_by(Reconciliation.id)
    return {note: decision for one, other, decision in read.execute(asked) for note in (one, other)}


def _lookup(read: Read, key: Any, value: Any, wanted: set[str | None]) -> dict[str, Any]:
    ids = [one for one in wanted if one is not None]
    return {row[0]: row[1] for row in read.execute(select(key, value).where(key.in_(ids)))} if ids else {}


def _beside(read: Read, kind: type[NoteRevision] | type[NoteAnnotation], note: str, author: str) -> tuple[Reading, ...]:
    asked = select(kind.id, kind.by, kind.at, kind.text).join(Note, Note.id == kind.note_id)
    asked = asked.where(Note.id == note, _seen_by(author))
    return tuple(Reading(*row) for row in read.execute(asked.order_by(kind.at, kind.id)))


def _islands(round: str, author: str) -> Any:
    """Runs of entries on one item within a session, with first and last time and their number: one row per run."""
    in_session = func.row_number().over(partition_by=Note.session_id, order_by=(Note.at, Note.id))
    in_item = func.row_number().over(partition_by=(Note.session_id, Note.item_id), order_by=(Note.at, Note.id))
    numbered = (
        select(Note.session_id, Note.item_id, Note.at, (in_session - in_item).label("run"))
        .where(and_(Note.round_id == round, _seen_by(author))).subquery()
    )  # fmt: skip
    at = numbered.c.at
    return (
        select(numbered.c.session_id, numbered.c.item_id, func.min(at).label("first"), func.max(at).label("last"),
               func.count().label("notes"))
        .group_by(numbered.c.session_id, numbered.c.item_id, numbered.c.run).order_by("session_id", "first")
    )  # fmt: skip


def _totals(islands: Sequence[Any]) -> tuple[dict[str, int], dict[str, int], dict[str, timedelta]]:
    """Entries per session, entries per item, time per item: a run lasts until the next one in its session begins."""
    per_session: dict[str, int] = {}
    per_item: dict[str, int] = {}
    used: dict[str, timedelta] = {}
    for place, run in enumerate(islands):
        following = islands[place + 1] if place + 1 < len(islands) else None
        ends = following.first if following is not None and following.session_id == run.session_id else run.last
        per_session[run.session_id] = per_session.get(run.session_id, 0) + run.notes
        if run.item_id is not None:
            per_item[run.item_id] = per_item.get(run.item_id, 0) + run.notes
            used[run.item_id] = used.get(run.item_id, timedelta()) + (ends - run.first)
    return per_session, per_item, used


def _outlined(items: Sequence[RailItem]) -> tuple[RailItem, ...]:
    """Items with their sub-items directly behind them."""
    known, children = {item.id for item in items}, dict[str | None, list[RailItem]]()
    for item in items:
        children.setdefault(item.parent_id if item.parent_id in known else None, []).append(item)

    def below(parent: str | None) -> list[RailItem]:
        return [one for item in children.get(parent, ()) for one in (item, *below(item.id))]

    return tuple(below(None))
