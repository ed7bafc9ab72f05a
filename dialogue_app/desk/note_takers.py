"""A second note-taker's notes: taken in as she wrote them, under her name, and brought to our clock by a person's word."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.forms import clean
from dialogue_app.desk.matching import Timed, propose_offset
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import Clash, ConflictError, RuleError, UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Party, Person
from dialogue_app.model.notes import Note, NoteKind, NoteRevision, NoteState, SecondTaker
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.states import require
from dialogue_app.model.values import frozen, moment_text, zone
from dialogue_app.model.visibility import Visibility
from dialogue_app.sentences import Sentence
from dialogue_app.store.journal import INSERT
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork

LONGEST_OFFSET = 12 * 3600
"""Seconds: two clocks in one room are never further apart than two time zones' worth."""
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Known:
    """How a file names one of the records that ours should hold too. `facts` are read only where id and code find nothing."""

    id: str
    code: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ForeignReading:
    """A later reading that stands beside a colleague's note."""

    id: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class ForeignNote:
    """One entry as the colleague took it down; places and people by the ids of her own records."""

    id: str
    at: datetime
    zone: str
    session: str
    text: str
    code: str | None = None
    clock_offset: int = 0
    item: str | None = None
    speaker: str | None = None
    party: str | None = None
    kind: str = NoteKind.STATEMENT
    fidelity: str = "close"
    captured_from: str = "original"
    language: str = "en"
    marking: Mapping[str, Any] | None = None
    reply_to: str | None = None
    papers: tuple[str, ...] = ()
    revisions: tuple[ForeignReading, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeignNotes:
    """A colleague's notes of one round with what they refer to. `source` and `sha256` say where they were read."""

    taker: str
    parties: tuple[str, ...]
    round: Known
    sessions: tuple[Known, ...]
    items: tuple[Known, ...]
    people: tuple[Known, ...]
    notes: tuple[ForeignNote, ...]
    source: str = ""
    sha256: str = ""


@verb("notes.take_in")
def take_in_notes(desk: Desk, *, round: str, notes: ForeignNotes, id: str | None = None) -> Made:
    """Take in a colleague's notes of a round: each as she took it, under her initials; what is here already stays as it is.

    The same notes a second time add nothing. A note that was altered since, or that has no place here, is refused with all
    the others: nothing is taken in by halves. The first time an offset of her clock is proposed from entries that match.
    """
    with desk.workspace.change(f"Take in {len(notes.notes)} notes of a second taker", author=desk.author) as unit:
        _check_sender(desk, unit, round, notes)
        finder = _Finder(unit.session, round, notes)
        held = {note.id: note for note in unit.session.scalars(select(Note).where(Note.round_id == round))}
        by_code = {note.code: note.id for note in held.values() if note.code}
        same = {one.id: by_code[one.code] for one in notes.notes if one.id not in held and one.code in by_code}
        if altered := [one for one in notes.notes if (mine := held.get(same.get(one.id, one.id))) and _differs(mine, one)]:
            raise RuleError(
                "Notes of {taker} ({times}) differ from what was read before. Raw notes never change: ask {taker} why. "
                "Nothing was taken in.",
                taker=notes.taker,
                times=_times(altered),
            )
        new = [one for one in notes.notes if one.id not in held and one.id not in same]
        ids = held.keys() | {one.id for one in new}
        for one in new:
            unit.add(_note(desk, finder, notes.taker, round, one, same, ids))
        added = _add_readings(unit, round, notes, same)
        known = unit.session.scalars(_second(round, notes.taker)).first()
        if not new and not added and known is not None:
            return None
        _remember(desk, unit, round, notes, known, held, new, id)
    return unit.result


@verb("notes.align")
def align_takers(desk: Desk, *, round: str, taker: str, start: int, offset: int, id: str | None = None) -> Made:
    """Say how many seconds are added to a colleague's times to come to ours. No note changes; `start` is what was shown."""
    require(abs(offset) <= LONGEST_OFFSET, "Two clocks in one room are not more than twelve hours apart: look again.")
    if taker == desk.author:
        raise UserError("Your own clock is the one the others are held against: choose the other taker.")
    with desk.workspace.change("Set the offset of a second taker’s clock", author=desk.author) as unit:
        known = unit.session.scalars(_second(round, taker)).first()
        present = known.offset if known is not None else 0
        if present not in (start, offset):
            clash = Clash("second_taker", known.id if known else "", "offset", str(offset), str(present))
            raise ConflictError("Somebody set this clock meanwhile. Look at what it is now.", [clash])
        if known is None:
            unit.get(Round, round)
            taken = unit.session.scalars(select(Note.id).where(Note.round_id == round, Note.taker == taker).limit(1)).first()
            require(taken is not None, "{taker} took no notes in this round.", taker=taker)
            more = {} if id is None else {"id": id}
            unit.add(SecondTaker(round_id=round, taker=taker, offset=offset, by=desk.author, at=desk.clock(), **more))
        else:
            known.offset = offset
    return unit.result


def added_by(made: Made) -> int:
    """How many notes a reading has added."""
    return len({one.record for one in made.changes if one.kind == "note" and one.operation == INSERT}) if made else 0


def _second(round: str, taker: str) -> Any:
    return select(SecondTaker).where(SecondTaker.round_id == round, SecondTaker.taker == taker)


def _check_sender(desk: Desk, unit: UnitOfWork, round: str, notes: ForeignNotes) -> None:
    require(bool(notes.taker.strip()), "The notes do not say who took them.")
    if notes.taker == desk.author:
        raise UserError(
            "These notes are {author}’s, your own: nothing is read over them. Choose a colleague’s notes.", author=desk.author
        )
    ours, codes = unit.get(Round, round), [code for code in unit.session.scalars(select(Party.code)) if code]
    if set(notes.parties) != set(codes):
        raise UserError(
            "These notes are from talks between {parties}; here {codes} talk.", parties=notes.parties, codes=sorted(codes)
        )
    theirs = notes.round
    if theirs.id != ours.id and not (theirs.code and theirs.code == ours.code):
        number = theirs.facts.get("number")
        if number != ours.ordinal:
            raise UserError(
                "These notes are of round {number}, not of round {ordinal}: go to that round first.",
                number=number,
                ordinal=ours.ordinal,
            )


class _Finder:
    """Our records for those a file names: by id, by code, and else by what identifies them among people."""

    def __init__(self, read: Read, round: str, notes: ForeignNotes) -> None:
        sessions = read.scalars(select(Session).where(Session.round_id == round)).all()
        items = read.scalars(select(AgendaItem).where(AgendaItem.round_id == round)).all()
        people = read.scalars(select(Person)).all()
        sides = {party.id: party.code for party in read.scalars(select(Party))}
        self.zones = {one.id: one.zone for one in sessions}
        self._spans = [(one.starts, one.ends, one.id) for one in sessions]
        self.session = _lookup(notes.sessions, sessions, lambda one: {"starts": one.starts, "ends": one.ends})
        self.item = _lookup(notes.items, items, lambda one: {"number": one.number})
        self.person = _lookup(
            notes.people, people, lambda one: {"party": sides.get(one.party_id), "family": one.family, "given": one.given}
        )

    def session_of(self, one: ForeignNote) -> str | None:
        """The session a note was taken in; where the file's is unknown here, the one that sat at that time."""
        found = self.session.get(one.session)
        return found or next((id for starts, ends, id in self._spans if starts <= one.at <= ends), None)


def _lookup(named: Sequence[Known], records: Sequence[Any], facts: Callable[[Any], Mapping[str, Any]]) -> dict[str, str]:
    by_id, by_code = {one.id for one in records}, {one.code: one.id for one in records if one.code}
    by_facts = [(facts(one), one.id) for one in records]
    found: dict[str, str] = {}
    for one in named:
        if one.id in by_id:
            found[one.id] = one.id
        elif one.code in by_code:
            found[one.id] = by_code[one.code]
        elif one.facts and (same := [id for known, id in by_facts if known == dict(one.facts)]):
            found[one.id] = same[0]
    return found


def _note(desk: Desk, finder: _Finder, taker: str, round: str, one: ForeignNote, same: Mapping[str, str], ids: set[str]) -> Note:
    session = finder.session_of(one)
    if session is None:
        raise UserError(
            "The note of {moment_text} was taken in a session that is not here: add it, then read the notes again.",
            moment_text=moment_text(one.at),
        )
    zone(one.zone)
    answers = same.get(one.reply_to or "", one.reply_to)
    return Note(
        id=one.id, code=one.code, round_id=round, session_id=session, item_id=finder.item.get(one.item or ""), at=one.at,
        zone=one.zone, clock_offset=one.clock_offset, taker=taker, speaker_id=finder.person.get(one.speaker or ""),
        speaker_party=one.party, kind=one.kind, fidelity=one.fidelity, captured_from=one.captured_from, language=one.language,
        text=clean(one.text), reply_to_id=answers if answers in ids else None, papers=one.papers,
        marking=checked(desk, one.marking), visibility=Visibility.DELEGATION,
    )  # fmt: skip


def _differs(mine: Note, one: ForeignNote) -> bool:
    """Whether a note that was read before says something else now; where it lies here is our own matter."""
    said = (mine.text, mine.at, mine.kind, mine.speaker_party, mine.language, mine.captured_from, frozen(mine.marking))
    return said != (clean(one.text), one.at, one.kind, one.party, one.language, one.captured_from, frozen(one.marking))


def _add_readings(unit: UnitOfWork, round: str, notes: ForeignNotes, same: Mapping[str, str]) -> int:
    """Her later readings, each once; a note that has one is edited, as it is with her."""
    known = unit.session.scalars(select(NoteRevision).where(NoteRevision.round_id == round)).all()
    held, texts = {one.id: one.text for one in known}, {(one.note_id, one.text) for one in known}
    added = 0
    for one in notes.notes:
        for reading in one.revisions:
            note, text = same.get(one.id, one.id), clean(reading.text)
            if reading.id in held and held[reading.id] != text:
                raise RuleError(
                    "Notes of {taker} ({times}) have a revision that was altered since it was read: ask {taker} why. "
                    "Nothing was taken in.",
                    taker=notes.taker,
                    times=_times([one]),
                )
            if reading.id in held or (note, text) in texts:
                continue
            unit.add(NoteRevision(id=reading.id, note_id=note, round_id=round, by=notes.taker, at=reading.at, text=text))
            record = unit.get(Note, note)
            if record.state == NoteState.RAW:
                record.advance(NoteState.EDITED)
            added += 1
    return added


def _remember(
    desk: Desk,
    unit: UnitOfWork,
    round: str,
    notes: ForeignNotes,
    known: SecondTaker | None,
    held: Mapping[str, Note],
    new: Sequence[ForeignNote],
    id: str | None,
) -> None:
    unit.session.flush()
    read = {"source": clean(notes.source)[:200], "sha256": notes.sha256, "by": desk.author, "at": desk.clock()}
    if known is not None:
        for name, value in read.items():
            setattr(known, name, value)
        return
    own = [one for one in held.values() if one.taker == desk.author and not one.private]
    mine = [Timed(one.id, one.at, one.session_id, one.text) for one in own]
    placed = unit.session.execute(select(Note.id, Note.session_id).where(Note.round_id == round))
    sessions = {row.id: row.session_id for row in placed}
    theirs = [Timed(one.id, one.at, sessions.get(one.id, one.session), one.text) for one in new]
    offer = propose_offset(mine, theirs)
    seconds = offer.seconds if offer is not None else None
    more = {} if id is None else {"id": id}
    unit.add(SecondTaker(round_id=round, taker=notes.taker, offset=seconds or 0, proposed=seconds, **read, **more))


def _times(notes: Sequence[ForeignNote]) -> Sentence:
    times = [f"{one.at.astimezone(zone(one.zone)):%H:%M:%S}" for one in notes[:_SHOWN]]
    more = len(notes) - _SHOWN
    return Sentence("{times} and {more} more", times=times, more=more) if more > 0 else Sentence("{times}", times=times)
