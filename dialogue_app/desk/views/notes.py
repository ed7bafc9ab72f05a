"""The notes page: sessions and items of a round, and entries page by page, two takers side by side."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache, lru_cache, partial
from itertools import accumulate
from operator import itemgetter, sub
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Executable, String, and_, bindparam, func, or_, select, tuple_, type_coerce

from dialogue_app.desk.figures import holds_figure
from dialogue_app.desk.matching import TOGETHER, differing
from dialogue_app.desk.views.common import rows
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.base import table_of
from dialogue_app.model.dialogue import Person
from dialogue_app.model.notes import Note, NoteAnnotation, NoteKind, NoteRevision, Reconciliation, SecondTaker
from dialogue_app.model.outcomes import Action, Commitment
from dialogue_app.model.rounds import Session
from dialogue_app.model.values import frozen
from dialogue_app.model.visibility import Visibility
from dialogue_app.store.prepared import Prepared
from dialogue_app.store.reading import Read

Texts = Mapping[str, str]
LONGEST_TURN = timedelta(minutes=20)
"""A longer silence between two entries is a break, not a speech."""
_NO_TIME = timedelta()


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


class RailItem(NamedTuple):
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
    """The left side of the notes page. `spoken` counts entries by party code ('' where nobody could tell).

    `speaking` is how long each side had the floor, by session and code: until somebody else speaks, and at most
    `LONGEST_TURN` after its last entry; the last turn of a session counts up to its last entry.
    """

    sessions: tuple[RailSession, ...]
    items: tuple[RailItem, ...]
    spoken: Mapping[str, int]
    speaking: Mapping[str, Mapping[str, timedelta]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoteCursor:
    """A place between entries, in the order of the talk."""

    at: datetime
    id: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The action or commitment that an entry made; `owners` are party codes or `joint`."""

    commitment: bool
    owners: tuple[str, ...]
    due: date | None
    status: str = "open"


class NoteEntry(NamedTuple):
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
    follow_up: FollowUp | None = None

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
    tally = _tally(read, round, author)
    sessions, items = rows(read, _sessions_of, round=round), rows(read, _items_of, round=round)
    return NotesRail(
        tuple(RailSession(*(*row, tally.per_session[row[0]])) for row in sessions),
        _outlined([RailItem(*(*row, tally.per_item[row[0]], tally.used.get(row[0], _NO_TIME))) for row in items]),
        dict(tally.spoken),
        tally.turns,
    )


def note_entries(
    read: Read,
    round: str,
    *,
    author: str,
    session: str | None = None,
    item: str | None = None,
    before: NoteCursor | None = None,
    after: NoteCursor | None = None,
    limit: int = 100,
) -> tuple[NoteEntry, ...]:
    """At most `limit` entries in the order of the talk: the last ones, those just `before` a cursor, or just `after` it."""
    cursor = after or before
    way = "after" if after else "before" if before else "last"
    asked = _page(way, by_session=session is not None, by_item=item is not None)
    given: dict[str, Any] = {"round": round, "author": author, "session": session, "item": item, "limit": limit}
    if cursor is not None:
        given |= {"at": cursor.at, "id": cursor.id}
    found = asked.rows(read, given)
    return _entries(read, found if after is not None else found[::-1])


def notes_by_id(read: Read, ids: Sequence[str], *, author: str) -> tuple[NoteEntry, ...]:
    """These entries in the order of the talk; for a page that refreshes what a change named."""
    return _entries(read, rows(read, _by_id, ids=list(ids), author=author))


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


_notes, _items = table_of(Note), table_of(AgendaItem)
_n = _notes.c


@cache
def _page(way: str, *, by_session: bool, by_item: bool) -> Prepared:
    """The statement of one kind of page, made once: making it costs more than running it."""
    asked = _columns().where(_n.round_id == bindparam("round"), seen_by(bindparam("author")))
    if by_session:
        asked = asked.where(_n.session_id == bindparam("session"))
    if by_item:
        asked = asked.where(_n.item_id == bindparam("item"))
    place, here = tuple_(_n.at, _n.id), tuple_(bindparam("at", type_=_n.at.type), bindparam("id", type_=_n.id.type))
    if way != "last":
        asked = asked.where(place > here if way == "after" else place < here)
    order = (_n.at, _n.id) if way == "after" else (_n.at.desc(), _n.id.desc())
    return Prepared(asked.order_by(*order).limit(bindparam("limit")))


def _columns() -> Any:
    r, a = table_of(NoteRevision).c, table_of(NoteAnnotation).c
    newest = select(r.text).where(r.note_id == _n.id).order_by(r.at.desc(), r.id.desc()).limit(1)
    latest = newest.correlate(_notes).scalar_subquery()
    remarks = select(func.count()).where(a.note_id == _n.id).correlate(_notes).scalar_subquery()
    return select(
        _n.id, _n.session_id, _n.item_id, _items.c.number, _n.at, _n.zone, _n.taker, _n.speaker_id, _n.speaker_party, _n.kind,
        _n.fidelity, _n.captured_from, _n.language, _n.private, _n.state, _n.text, _n.reply_to_id, _n.visibility,
        type_coerce(_n.marking, String), _n.conflicts_with_id, latest, remarks,
    ).select_from(_notes.outerjoin(_items, _items.c.id == _n.item_id))  # fmt: skip


def seen_by(author: Any) -> ColumnElement[bool]:
    """A private note is its author's alone (domain guide 2.4)."""
    return or_(and_(_n.visibility != Visibility.PRIVATE.value, _n.private.is_(False)), _n.taker == author)


_entry: Callable[[tuple[Any, ...]], NoteEntry] = partial(tuple.__new__, NoteEntry)
"""`NoteEntry` of all its fields in order: a page makes a hundred at once."""


def _entries(read: Read, found: Sequence[Any]) -> tuple[NoteEntry, ...]:
    speakers = _speakers(read, {row[7] for row in found})
    clashes = _clashes(read, found)
    follows = _follow_ups(read, [row[0] for row in found if "!" in row[15] or row[9] == NoteKind.HOMEWORK])
    settled = _settled(read, [row[0] for row in found if row[14] in _SETTLED or row[0] in clashes])
    entries = []
    for (id_, session, item, number, at, zone, taker, speaker, party, kind, fidelity, captured, language, private, state, raw,
         reply_to, visibility, marking, _named, latest, remarks) in found:  # fmt: skip
        clashing = clashes.get(id_)
        entries.append(
            _entry(
                (
                    id_,
                    session,
                    item,
                    number,
                    at,
                    zone,
                    taker,
                    speaker,
                    speakers.get(speaker),
                    party,
                    kind,
                    fidelity,
                    captured,
                    language,
                    private,
                    state,
                    raw if latest is None else latest,
                    raw,
                    reply_to,
                    visibility,
                    _mark(marking),
                    remarks,
                    tuple(sorted(clashing)) if clashing else (),
                    settled.get(id_),
                    follows.get(id_),
                )
            )
        )
    return tuple(entries)


def _follow_ups(read: Read, ids: Sequence[str]) -> dict[str, FollowUp]:
    """What entries made under their own ids."""
    if not ids:
        return {}
    actions = rows(read, _actions_of, ids=ids)
    found = {row.id: FollowUp(False, tuple(row.owners), row.due, row.status) for row in actions}
    for row in rows(read, _promised_in, ids=ids):
        ends = row.period.get("end")
        found[row.id] = FollowUp(True, (row.party,), date.fromisoformat(ends) if ends else None)
    return found


_SETTLED = ("reconciled", "locked")


def _clashes(read: Read, rows: Sequence[Any]) -> dict[str, set[str]]:
    """Pairs of two takers whose figures differ: those named at capture, and those that stand close together."""
    found: dict[str, set[str]] = {}
    pairs = [(row[0], row[19]) for row in rows if row[19] is not None]
    if len({row[6] for row in rows}) > 1:
        pairs += _close_pairs(rows, offsets(read, {row[1] for row in rows}))
    for one_id, other_id in pairs:
        found.setdefault(one_id, set()).add(other_id)
        found.setdefault(other_id, set()).add(one_id)
    return found


def offsets(read: Read, sessions: Iterable[str]) -> dict[str, timedelta]:
    """What is added to the times of takers whose clocks went otherwise, in the round of these sessions."""
    return {row.taker: timedelta(seconds=row.offset) for row in rows(read, _shifted, sessions=list(sessions))}


def _close_pairs(rows: Sequence[Any], shifts: Mapping[str, timedelta]) -> Iterator[tuple[str, str]]:
    """Entries of two takers on the same side, item and session, close in time, that both hold a figure the other has not."""
    recent: dict[tuple[Any, ...], list[tuple[datetime, str, str, str]]] = {}
    if shifts:
        moved = [(row[4] + shifts.get(row[6], timedelta()), row) for row in rows]
        moved.sort(key=lambda one: one[0])
    else:
        moved = [(row[4], row) for row in rows]
    for at, row in moved:
        text = row[15] if row[20] is None else row[20]
        if row[13] or not holds_figure(text):
            continue
        same = recent.setdefault((row[1], row[2], row[8]), [])
        same[:] = [one for one in same if at - one[0] <= TOGETHER]
        yield from ((one[1], row[0]) for one in same if one[2] != row[6] and _differ(one[3], text))
        same.append((at, row[0], row[6], text))


@lru_cache(maxsize=1024)
def _differ(first: str, second: str) -> bool:
    """Pages are read again and again while somebody takes notes; their figures do not change."""
    return differing(first, second) is not None


def _same_words(one: NoteEntry, other: NoteEntry) -> bool:
    """Whether two takers most likely wrote down the same utterance."""
    return (
        one.taker != other.taker and one.item_id == other.item_id and one.party == other.party
        and one.session_id == other.session_id and abs(other.at - one.at) <= TOGETHER and not (one.private or other.private)
    )  # fmt: skip


def _settled(read: Read, ids: Sequence[str]) -> dict[str, str]:
    if not ids:
        return {}
    found = rows(read, _decided_on, ids=ids)
    return {note: settled_words(row.decision, row.reading, row.taker) for row in found for note in (row.note_id, row.other_id)}


def settled_words(decision: str, reading: str, taker: str | None) -> str:
    """A decision in one line: what holds, whose reading that is, and why."""
    holds = f"{reading} ({taker})" if reading and taker else reading or taker or ""
    return f"{holds}: {decision}" if holds else decision


def _mark(data: Any) -> Mapping[str, Any] | None:
    """A marking as it is kept; marks repeat, so each spelling is read once. Some drivers hand it out read already."""
    mark: Mapping[str, Any] | None = _read_mark(data) if isinstance(data, str) else frozen(data)
    return mark


@lru_cache(maxsize=256)
def _read_mark(text: str) -> Any:
    return frozen(json.loads(text))


def _speakers(read: Read, wanted: set[str | None]) -> dict[str, Any]:
    ids = [one for one in wanted if one is not None]
    return {row[0]: row[1] for row in rows(read, _people_called, ids=ids)} if ids else {}


def _beside(read: Read, kind: type[NoteRevision] | type[NoteAnnotation], note: str, author: str) -> tuple[Reading, ...]:
    asked = select(kind.id, kind.by, kind.at, kind.text).join(Note, Note.id == kind.note_id)
    asked = asked.where(Note.id == note, seen_by(author))
    return tuple(Reading(*row) for row in read.execute(asked.order_by(kind.at, kind.id)))


@dataclass(slots=True)
class _Tally:
    per_session: Counter[str] = field(default_factory=Counter)
    per_item: Counter[str] = field(default_factory=Counter)
    spoken: Counter[str] = field(default_factory=Counter)
    used: dict[str, timedelta] = field(default_factory=dict)
    turns: dict[str, dict[str, timedelta]] = field(default_factory=dict)


def _tally(read: Read, round: str, author: str) -> _Tally:
    """Entries per session, item and side; how long items were on the table and sides had the floor, in each session.

    Each entry lasts until the next one of its session. Counted here: the database takes half as long again for it.
    """
    found = sorted(rows(read, _in_order, round=round, author=author), key=itemgetter(0))
    tally, known = _Tally(), dict[tuple[str, str | None, str], int]()
    places = [known.setdefault(place, len(known)) for place in map(itemgetter(0, 1, 2), found)]
    lasted = [_NO_TIME] * len(known)
    counts = Counter(places)
    for (session, item, party), place in known.items():
        tally.per_session[session] += counts[place]
        tally.spoken[party] += counts[place]
        if item is not None:
            tally.per_item[item] += counts[place]
    moments = list(map(datetime.fromisoformat, map(itemgetter(3), found)))
    gaps = list(map(sub, moments[1:], moments))
    for ends in accumulate(tally.per_session.values()):
        gaps[ends - 1 : ends] = [_NO_TIME]  # the last words of a session last until nothing
    for place, passed in zip(places, gaps, strict=True):
        lasted[place] += passed
    spoke = list(lasted)
    for number, passed in enumerate(gaps):
        if passed > LONGEST_TURN and found[number][2] != found[number + 1][2]:
            spoke[places[number]] -= passed - LONGEST_TURN
    for (session, item, party), place in known.items():
        if lasted[place]:
            turns = tally.turns.setdefault(session, {})
            turns[party] = turns.get(party, _NO_TIME) + spoke[place]
            if item is not None:
                tally.used[item] = tally.used.get(item, _NO_TIME) + lasted[place]
    return tally


def _in_order(round: Any, author: Any) -> Executable:
    """Every entry of a round by time, as little of it as the rail needs."""
    columns = (_n.session_id, _n.item_id, func.coalesce(_n.speaker_party, ""), type_coerce(_n.at, String))
    return select(*columns).where(_n.round_id == round, seen_by(author)).order_by(_n.at, _n.id)


def _by_id(ids: Any, author: Any) -> Any:
    return _columns().where(_n.id.in_(ids), seen_by(author)).order_by(_n.at, _n.id)


def _people_called(ids: Any) -> Executable:
    return select(Person.id, Person.display).where(Person.id.in_(ids))


def _actions_of(ids: Any) -> Executable:
    return select(Action.id, Action.owners, Action.due, Action.status).where(Action.id.in_(ids))


def _promised_in(ids: Any) -> Executable:
    return select(Commitment.id, Commitment.party, Commitment.period).where(Commitment.id.in_(ids))


def _decided_on(ids: Any) -> Executable:
    r = Reconciliation
    asked = select(r.note_id, r.other_id, r.decision, r.reading, Note.taker).outerjoin(Note, Note.id == r.chosen_id)
    return asked.where(or_(r.note_id.in_(ids), r.other_id.in_(ids))).order_by(r.id)


def _shifted(sessions: Any) -> Executable:
    asked = select(SecondTaker.taker, SecondTaker.offset).join(Session, Session.round_id == SecondTaker.round_id)
    return asked.where(Session.id.in_(sessions), SecondTaker.offset != 0)


def _sessions_of(round: Any) -> Executable:
    columns = (Session.id, Session.title, Session.kind, Session.starts, Session.ends, Session.zone)
    return select(*columns).where(Session.round_id == round).order_by(Session.starts, Session.rank, Session.id)


def _items_of(round: Any) -> Any:
    item = AgendaItem
    columns = (item.id, item.number, item.title, item.state, item.parent_id, item.session_id)
    return select(*columns).where(item.round_id == round).order_by(item.rank, item.id)


def _outlined(items: Sequence[RailItem]) -> tuple[RailItem, ...]:
    """Items with their sub-items directly behind them."""
    known, children = {item.id for item in items}, dict[str | None, list[RailItem]]()
    for item in items:
        children.setdefault(item.parent_id if item.parent_id in known else None, []).append(item)

    def below(parent: str | None) -> list[RailItem]:
        return [one for item in children.get(parent, ()) for one in (item, *below(item.id))]

    return tuple(below(None))
