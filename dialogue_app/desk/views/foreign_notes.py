"""One taker's notes of a round with everything they refer to, as they are handed to a colleague. Private ones stay out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.note_takers import ForeignNote, ForeignNotes, ForeignReading, Known
from dialogue_app.errors import UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Party, Person
from dialogue_app.model.notes import Note, NoteRevision
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.visibility import Visibility
from dialogue_app.store.reading import Read


def foreign_notes(read: Read, round: str, taker: str, *, source: str = "", sha256: str = "") -> ForeignNotes:
    """The notes `taker` took in a round. UserError where there are none that others may read."""
    wanted = select(Note).where(Note.round_id == round, Note.taker == taker, Note.private.is_(False))
    notes = read.scalars(wanted.where(Note.visibility != Visibility.PRIVATE).order_by(Note.at, Note.id)).all()
    if not notes:
        raise UserError("{taker} took no notes in this round that others may read.", taker=taker)
    readings = _readings(read, round)
    return ForeignNotes(
        taker=taker,
        parties=tuple(code for code in read.scalars(select(Party.code).order_by(Party.rank, Party.id)) if code),
        round=known_round(read, round),
        sessions=_sessions(read, {one.session_id for one in notes}),
        items=_items(read, {one.item_id for one in notes}),
        people=_people(read, {one.speaker_id for one in notes}),
        notes=tuple(_note(one, readings.get(one.id, ())) for one in notes),
        source=source,
        sha256=sha256,
    )


def known_round(read: Read, round: str) -> Known:
    """A round as another workspace may find it."""
    held = read.get_one(Round, round)
    return Known(held.id, held.code, {"number": held.ordinal})


def rounds_with_notes(read: Read, known: Known) -> tuple[str, tuple[str, ...]] | None:
    """The round a colleague's workspace holds for one of ours, and who took notes in it; None where it is not there."""
    rounds = read.scalars(select(Round)).all()
    held = (
        next((one for one in rounds if one.id == known.id), None)
        or next((one for one in rounds if known.code and one.code == known.code), None)
        or next((one for one in rounds if one.ordinal == known.facts.get("number")), None)
    )
    if held is None:
        return None
    asked = select(Note.taker).where(Note.round_id == held.id, Note.private.is_(False)).distinct().order_by(Note.taker)
    return held.id, tuple(read.scalars(asked))


def _readings(read: Read, round: str) -> dict[str, list[ForeignReading]]:
    found: dict[str, list[ForeignReading]] = {}
    asked = select(NoteRevision).where(NoteRevision.round_id == round).order_by(NoteRevision.at, NoteRevision.id)
    for one in read.scalars(asked):
        found.setdefault(one.note_id, []).append(ForeignReading(one.id, one.at, one.text))
    return found


def _note(one: Note, readings: Sequence[ForeignReading]) -> ForeignNote:
    return ForeignNote(
        id=one.id, code=one.code, at=one.at, zone=one.zone, session=one.session_id, text=one.text, clock_offset=one.clock_offset,
        item=one.item_id, speaker=one.speaker_id, party=one.speaker_party, kind=one.kind, fidelity=one.fidelity,
        captured_from=one.captured_from, language=one.language, marking=one.marking, reply_to=one.reply_to_id,
        papers=tuple(one.papers or ()), revisions=tuple(readings),
    )  # fmt: skip


def _sessions(read: Read, ids: set[Any]) -> tuple[Known, ...]:
    found = read.scalars(select(Session).where(Session.id.in_(ids)).order_by(Session.starts, Session.id))
    return tuple(Known(one.id, one.code, {"starts": one.starts, "ends": one.ends}) for one in found)


def _items(read: Read, ids: set[Any]) -> tuple[Known, ...]:
    found = read.scalars(select(AgendaItem).where(AgendaItem.id.in_(ids - {None})).order_by(AgendaItem.rank, AgendaItem.id))
    return tuple(Known(one.id, one.code, {"number": one.number}) for one in found)


def _people(read: Read, ids: set[Any]) -> tuple[Known, ...]:
    sides = {party.id: party.code for party in read.scalars(select(Party))}
    found = read.scalars(select(Person).where(Person.id.in_(ids - {None})).order_by(Person.id))
    return tuple(
        Known(one.id, one.code, {"party": sides.get(one.party_id), "family": one.family, "given": one.given}) for one in found
    )
