"""Taking notes in the room: entries that stay, later readings beside them, and what two takers settle."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Row, bindparam, select

from dialogue_app.desk.forms import clean, named
from dialogue_app.desk.inline import JOINT, Promise, read_promise
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import Clash, ConflictError, RuleError, UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.base import table_of
from dialogue_app.model.dialogue import Party, Person
from dialogue_app.model.notes import Note, NoteAnnotation, NoteKind, NoteRevision, NoteState, Reconciliation
from dialogue_app.model.outcomes import Action, Commitment
from dialogue_app.model.rounds import Session, SessionKind
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id, zone
from dialogue_app.model.visibility import Visibility
from dialogue_app.sentences import Sentence, own_names
from dialogue_app.store.prepared import Prepared
from dialogue_app.store.unit import UnitOfWork

UNCLEAR = "unclear"
"""Given as the speaker's party where nobody could tell who spoke."""
_NARROW = (SessionKind.RESTRICTED, SessionKind.TETE_A_TETE, SessionKind.MARGINS)
_CAPTURED = own_names("original", "interpretation")
_FIDELITY = own_names("verbatim", "close", "paraphrase", "observation")


@verb("notes.add")
def add_note(
    desk: Desk,
    *,
    session: str,
    text: str,
    item: str | None = None,
    speaker: str | None = None,
    speaker_party: str | None = None,
    kind: str = NoteKind.STATEMENT,
    captured_from: str = "original",
    fidelity: str = "close",
    language: str = "en",
    private: bool = False,
    began_at: datetime | None = None,
    clock_offset: int = 0,
    reply_to: str | None = None,
    papers: tuple[str, ...] = (),
    marking: Mapping[str, Any] | None = None,
    id: str | None = None,
    change_id: str | None = None,
    editor: str | None = None,
) -> Made:
    """Take down what was heard. `id` and `change_id` come from the composer, so that a retry makes nothing twice.

    `began_at` is when typing began by this machine's clock, `clock_offset` the seconds the room's clock is ahead of it: the
    note stands at the room's time. The draft of `editor` goes in the same transaction. A private observation is its author's
    alone. What it names behind “!” becomes an action (“!!” a commitment): see `inline.read_promise`.
    """
    _check_words(text, kind, captured_from, fidelity)
    note_id = id or new_id()
    place = _place(desk, session, item, speaker, note_id)
    narrow = private or place.kind in _NARROW
    at = (began_at or desk.clock()) + timedelta(seconds=clock_offset)
    promise = None if narrow else _promise(desk, text, at, place.zone)
    kind = NoteKind.HOMEWORK if promise is not None and kind == NoteKind.STATEMENT else kind
    note = Note(
        **_where(desk, place, note_id, session, item),
        at=at,
        clock_offset=clock_offset,
        speaker_id=speaker,
        speaker_party=None if speaker_party == UNCLEAR else speaker_party or place.party,
        kind=NoteKind.OBSERVATION if private else kind,
        fidelity="observation" if private or kind == NoteKind.OBSERVATION else fidelity,
        captured_from=captured_from,
        language=language,
        private=private,
        text=clean(text),
        reply_to_id=reply_to,
        papers=papers,
        marking=checked(desk, marking),
        visibility=Visibility.PRIVATE if narrow else Visibility.DELEGATION,
    )
    with desk.workspace.change(_called(kind, private, place.number), author=desk.author, change_id=change_id) as unit:
        if place.made is None:  # a retry adds nothing; with its change id the first result comes back
            unit.add(note)
            if promise is not None:
                unit.add(_promised(promise, note_id, place.round_id, language))
            if editor is not None:
                unit.drop_draft(editor)
    return unit.result


@verb("notes.revise")
def revise_note(desk: Desk, *, note: str, start: str, text: str, id: str | None = None) -> Made:
    """Write a later reading beside the raw note; only its taker does. `start` is the reading the editor showed."""
    require(bool(text.strip()), "A revision needs words; the raw note stays in any case.")
    with desk.workspace.change("Revise a note", author=desk.author) as unit:
        raw = unit.get(Note, note)
        if raw.taker != desk.author:
            raise RuleError("Only {taker}, who took this note, revises it. Add an annotation beside it instead.", taker=raw.taker)
        require(raw.state != NoteState.LOCKED, "The minutes are signed: notes of this round can no longer change.")
        wanted, present = clean(text), _latest_reading(unit, raw)
        if present not in (start, wanted):
            clash = Clash("note", note, "text", wanted, present)
            raise ConflictError("This note was revised meanwhile. Compare both readings.", [clash])
        if present == wanted:
            return None
        unit.add(NoteRevision(id=id or new_id(), **_beside(desk, raw, wanted)))
        if raw.state == NoteState.RAW:
            raw.advance(NoteState.EDITED)
    return unit.result


@verb("notes.annotate")
def annotate_note(desk: Desk, *, note: str, text: str, id: str | None = None) -> Made:
    """Put a remark beside a note, whoever took it."""
    require(bool(text.strip()), "Write the remark first.")
    with desk.workspace.change("Annotate a note", author=desk.author) as unit:
        raw = unit.get(Note, note)
        unit.add(NoteAnnotation(id=id or new_id(), **_beside(desk, raw, clean(text))))
    return unit.result


@verb("notes.advance")
def advance_note(desk: Desk, *, note: str, to: str) -> Made:
    """Take a note on: edited or reconciled. Locking comes with the signature of the minutes."""
    require(to in set(NoteState), "There is no state “{to}” for a note; there are: {known:name}.", to=to, known=NoteState)
    require(to != NoteState.LOCKED, "Notes are locked when the minutes are signed, not by hand.")
    with desk.workspace.change(f"Note {to}", author=desk.author) as unit:
        unit.get(Note, note).advance(to)
    return unit.result


@verb("notes.reconcile")
def reconcile_notes(
    desk: Desk,
    *,
    note: str,
    other: str,
    decision: str,
    chosen: str | None = None,
    reading: str = "",
    id: str | None = None,
) -> Made:
    """Record what two note-takers settled where their notes differ; both notes stay as they were taken.

    `decision` is the ground; `chosen` the one of the two notes whose reading holds (None: neither), `reading` what holds.
    """
    require(note != other, "A note is reconciled with another one, not with itself.")
    require(bool(decision.strip()), "Write down what was decided, and on what ground.")
    require(chosen in (None, note, other), "What holds is the reading of one of the two notes, or of neither.")
    with desk.workspace.change("Reconcile two notes", author=desk.author) as unit:
        notes = [unit.get(Note, note), unit.get(Note, other)]
        require(notes[0].round_id == notes[1].round_id, "The two notes belong to different rounds.")
        require(notes[0].taker != notes[1].taker, "Both notes are {taker}’s: revise one instead.", taker=notes[0].taker)
        require(not (notes[0].private or notes[1].private), "A private observation is its author’s alone: it is not reconciled.")
        settled = {"decision": clean(decision), "chosen_id": chosen, "reading": clean(reading)}
        unit.add(Reconciliation(id=id or new_id(), note_id=note, other_id=other, by=desk.author, at=desk.clock(), **settled))
        for one in notes:
            one.advance(NoteState.RECONCILED)
    return unit.result


def lock_notes(unit: UnitOfWork, round_id: str) -> int:
    """Lock every note of a round, because its minutes are signed. Returns how many were locked now."""
    notes = unit.session.scalars(select(Note).where(Note.round_id == round_id, Note.state != NoteState.LOCKED)).all()
    for note in notes:
        note.advance(NoteState.LOCKED)
    return len(notes)


def _where(desk: Desk, place: Row[Any], note: str, session: str, item: str | None) -> dict[str, Any]:
    held = {"id": note, "round_id": place.round_id, "session_id": session, "item_id": item}
    return held | {"zone": place.zone, "taker": desk.author}


def _check_words(text: str, kind: str, captured_from: str, fidelity: str) -> None:
    require(bool(text.strip()), "An empty note is not kept: write something first.")
    for value, known, what in (
        (kind, tuple(NoteKind), "kind"),
        (captured_from, _CAPTURED, "source"),
        (fidelity, _FIDELITY, "fidelity"),
    ):
        if value not in known:
            raise UserError("“{value}” is no {what} of a note; there are: {known}.", value=value, what=what, known=known)


def _place(desk: Desk, session: str, item: str | None, speaker: str | None, note_id: str) -> Row[Any]:
    """All that a new note has to know, in one statement: the composer waits for nothing else."""
    given = {"session": session, "item": item, "speaker": speaker, "note": note_id}
    with desk.workspace.read() as reads:
        place: Row[Any] | None = next(iter(_facts().rows(reads, given)), None)
    if place is None:
        raise UserError("The session this note belongs to is not there any more: choose another session.")
    if speaker and place.party is None:
        raise UserError("The speaker of this note is not on the list of persons any more: choose again.")
    if item and place.number is None:
        raise UserError("The agenda item of this note is not there any more: choose another item.")
    return place


@cache
def _facts() -> Prepared:
    """Made once: making a statement costs more than running it."""
    sessions, notes, items = table_of(Session).c, table_of(Note).c, table_of(AgendaItem).c
    people, parties = table_of(Person), table_of(Party)
    spoken = people.join(parties, parties.c.id == people.c.party_id)
    facts = select(
        sessions.round_id, sessions.zone, sessions.kind,
        select(items.number).where(items.id == bindparam("item")).scalar_subquery().label("number"),
        select(parties.c.code).select_from(spoken).where(people.c.id == bindparam("speaker")).scalar_subquery().label("party"),
        select(notes.id).where(notes.id == bindparam("note")).scalar_subquery().label("made"),
    ).where(sessions.id == bindparam("session"))  # fmt: skip
    return Prepared(facts)


def _called(kind: str, private: bool, number: str | None) -> str:
    called = "Private observation" if private else f"Note ({kind})"
    return f"{called} on item {number}" if number else called


def _promise(desk: Desk, text: str, at: datetime, zone_name: str) -> Promise | None:
    if "!" not in text:
        return None
    with desk.workspace.read() as read:
        codes = [code for code in read.scalars(select(Party.code).order_by(Party.rank, Party.id)) if code]
    return read_promise(text, codes, at.astimezone(zone(zone_name)).date())


def _promised(promise: Promise, note: str, round: str, language: str) -> Action | Commitment:
    """The record a line makes. It stays inside the house until somebody takes it into the minutes (RULE 21)."""
    if promise.commitment:
        return Commitment(
            id=note, party=promise.owners[0] if len(promise.owners) == 1 else JOINT, title=promise.text, target=promise.target,
            direction=promise.direction, period=dict(promise.period), visibility=Visibility.DELEGATION,
        )  # fmt: skip
    return Action(
        id=note, text=named({language: promise.text}, Sentence("What is to be done")), owners=promise.owners, due=promise.due,
        round_id=round, provisional=True, visibility=Visibility.DELEGATION,
    )  # fmt: skip


def _beside(desk: Desk, note: Note, text: str) -> dict[str, Any]:
    return {"note_id": note.id, "round_id": note.round_id, "by": desk.author, "at": desk.clock(), "text": text}


def _latest_reading(unit: UnitOfWork, note: Note) -> str:
    asked = select(NoteRevision.text).where(NoteRevision.note_id == note.id)
    found = unit.session.scalars(asked.order_by(NoteRevision.at.desc(), NoteRevision.id.desc()).limit(1)).first()
    return note.text if found is None else found
