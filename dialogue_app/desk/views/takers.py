"""Two note-takers beside each other by one clock: their words on the same moment, figures that differ, what was settled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from dialogue_app.desk.matching import Differing, Offset, Timed, counterparts, differing, propose_offset
from dialogue_app.desk.views.notes import NoteEntry, note_entries, seen_by, settled_words
from dialogue_app.model.notes import Note, Reconciliation, SecondTaker
from dialogue_app.store.reading import Read

_ALL = 200_000


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody who took notes in a round: how many others may see, and how her clock is held to ours."""

    taker: str
    notes: int
    offset: int = 0
    source: str = ""
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """A recorded decision on two entries. `chosen` is the id of the one whose reading holds, None for neither."""

    id: str
    chosen: str | None
    reading: str
    decision: str
    by: str
    at: datetime | None
    words: str


@dataclass(frozen=True, slots=True)
class TakersRow:
    """One moment of the talk: what either of the two wrote, by the first one's clock."""

    at: datetime
    first: NoteEntry | None
    second: NoteEntry | None
    differing: Differing | None = None
    settled: Settled | None = None

    @property
    def id(self) -> str:
        """Of the row: the ids of its entries."""
        return "+".join(one.id for one in (self.first, self.second) if one is not None)

    @property
    def open(self) -> bool:
        """Whether figures differ and nobody has decided."""
        return self.differing is not None and self.settled is None

    def figures(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The differing figures as either wrote them: 9,120 and 9,102."""
        if self.differing is None or self.first is None or self.second is None:
            return (), ()
        return (
            tuple(self.first.text[start:end] for start, end in self.differing.first),
            tuple(self.second.text[start:end] for start, end in self.differing.second),
        )


@dataclass(frozen=True, slots=True)
class TakersPage:
    """The parallel view. `offset` is in force, `proposed` what the entries as they are now say."""

    round: str
    first: str
    second: str
    offset: int
    proposed: Offset | None
    rows: tuple[TakersRow, ...]

    @property
    def open(self) -> int:
        """How many differences are open."""
        return sum(row.open for row in self.rows)


def takers_of(read: Read, round: str, *, author: str) -> tuple[Taker, ...]:
    """Everybody who took notes in a round, the author first, then by how much they wrote."""
    asked = select(Note.taker, func.count()).where(Note.round_id == round, seen_by(author)).group_by(Note.taker)
    counted = read.execute(asked).all()
    known = {one.taker: one for one in read.scalars(select(SecondTaker).where(SecondTaker.round_id == round))}
    found = [
        Taker(taker, count, one.offset, one.source, one.at) if (one := known.get(taker)) else Taker(taker, count)
        for taker, count in counted
    ]
    return tuple(sorted(found, key=lambda one: (one.taker != author, -one.notes, one.taker)))


def takers_page(
    read: Read, round: str, *, author: str, first: str, second: str, session: str | None = None, offset: int | None = None
) -> TakersPage:
    """The notes of two takers as rows by time. `offset` instead of the one in force shows what another would give.

    Private observations are nobody's to compare and stay out.
    """
    entries = [one for one in note_entries(read, round, author=author, session=session, limit=_ALL) if not one.private]
    mine, hers = ([one for one in entries if one.taker == taker] for taker in (first, second))
    kept = _offset(read, round, second) - _offset(read, round, first)
    used = kept if offset is None else offset
    shift = timedelta(seconds=used)
    pairs = counterparts([_timed(one) for one in mine], [_timed(one, shift) for one in hers])
    pairs |= _settled_pairs(read, mine, hers)
    rows = _rows(mine, hers, pairs, shift, _settled(read, [one.id for one in entries]))
    proposed = propose_offset([_timed(one) for one in mine], [_timed(one) for one in hers])
    return TakersPage(round, first, second, used, proposed, rows)


def _rows(
    mine: Sequence[NoteEntry],
    hers: Sequence[NoteEntry],
    pairs: Mapping[str, str],
    shift: timedelta,
    settled: Mapping[frozenset[str], Settled],
) -> tuple[TakersRow, ...]:
    by_id, paired = {one.id: one for one in hers}, set(pairs.values())
    rows = [TakersRow(one.at + shift, None, one) for one in hers if one.id not in paired]
    for one in mine:
        other = by_id.get(pairs.get(one.id, ""))
        differ = differing(one.text, other.text) if other is not None else None
        decided = settled.get(frozenset((one.id, other.id))) if other is not None else None
        rows.append(TakersRow(one.at, one, other, differ, decided))
    return tuple(sorted(rows, key=lambda row: (row.at, row.id)))


def _settled_pairs(read: Read, mine: Sequence[NoteEntry], hers: Sequence[NoteEntry]) -> dict[str, str]:
    """What was settled once stays side by side, whatever the clocks say today."""
    left, right = {one.id for one in mine}, {one.id for one in hers}
    found = {}
    for one, other in read.execute(select(Reconciliation.note_id, Reconciliation.other_id)):
        if one in left and other in right:
            found[one] = other
        elif other in left and one in right:
            found[other] = one
    return found


def _settled(read: Read, ids: Sequence[str]) -> dict[frozenset[str], Settled]:
    r, wanted = Reconciliation, set(ids)
    asked = select(r.id, r.note_id, r.other_id, r.chosen_id, r.reading, r.decision, r.by, r.at, Note.taker)
    found = read.execute(asked.outerjoin(Note, Note.id == r.chosen_id).order_by(r.id))
    return {
        frozenset((row.note_id, row.other_id)): Settled(
            row.id, row.chosen_id, row.reading, row.decision, row.by, row.at, settled_words(row.decision, row.reading, row.taker)
        )
        for row in found
        if row.note_id in wanted
    }


def _offset(read: Read, round: str, taker: str) -> int:
    asked = select(SecondTaker.offset).where(SecondTaker.round_id == round, SecondTaker.taker == taker)
    return read.scalars(asked).first() or 0


def _timed(one: NoteEntry, shift: timedelta = timedelta()) -> Timed:
    return Timed(one.id, one.at + shift, one.session_id, one.text, one.item_id, one.party)
