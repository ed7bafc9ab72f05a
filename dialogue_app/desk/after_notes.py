"""From notes to what follows: actions, delivery written back to positions, observed positions, the evening's report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select

from dialogue_app.desk.forms import Given, Texts, clean, code_for, edit, named
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.desk.views.after_notes import PointsBack, noted_days, points_back
from dialogue_app.desk.views.common import home_code
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Issue, Party
from dialogue_app.model.notes import DayReport, NoProposal, Note, NoteKind
from dialogue_app.model.outcomes import Action
from dialogue_app.model.positions import ORAL, ObservedPosition, OwnPosition, TalkingPoint
from dialogue_app.model.rounds import Round
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id
from dialogue_app.model.visibility import Visibility
from dialogue_app.sentences import Sentence
from dialogue_app.store.unit import UnitOfWork


@verb("notes.make_action")
def make_action(desk: Desk, *, note: str, text: Texts, owners: Sequence[str], due: date | None = None) -> Made:
    """Make the action a note speaks of. It stays inside the house until somebody takes it into the minutes (RULE 21)."""
    with desk.workspace.change("Make an action of a note", author=desk.author) as unit:
        held = _open_note(unit, note)
        known = {code for code in unit.session.scalars(select(Party.code)) if code} | {"joint"}
        require(bool(owners), "An action needs a side that owns it.")
        require(set(owners) <= known, "There is no party called {owners}.", owners=sorted(set(owners) - known))
        require(unit.session.get(Action, note) is None, "An action was made of this note already.")
        unit.add(
            Action(
                id=note, text=named(text, Sentence("What is to be done")), owners=tuple(owners), due=due, round_id=held.round_id,
                provisional=True, visibility=Visibility.DELEGATION,
            )
        )  # fmt: skip
    return unit.result


@verb("notes.leave_homework")
def leave_homework(desk: Desk, *, note: str, why: str) -> Made:
    """Decide, with a reason, that homework a note speaks of is nobody's to do: no report asks for it any more."""
    if not clean(why):
        raise UserError("Say why nothing follows from it: who asks later finds the reason here.")
    with desk.workspace.change("Leave homework that was noted", author=desk.author) as unit:
        held = _open_note(unit, note)
        require(held.kind == NoteKind.HOMEWORK, "Only homework is left: this note is none.")
        require(unit.session.get(Action, note) is None, "An action was made of this note already.")
        require(_left(unit, note) is None, "This homework is left already.")
        unit.add(NoProposal(note_id=note, round_id=held.round_id, why=clean(why), by=desk.author, at=desk.clock()))
    return unit.result


@verb("notes.homework_after_all")
def homework_after_all(desk: Desk, *, note: str) -> Made:
    """Take back that homework was left: it stands among what is to be done again."""
    with desk.workspace.change("Take homework up again", author=desk.author) as unit:
        left = _left(unit, note)
        if left is None:
            raise RuleError("This homework was not left.")
        unit.delete(left)
    return unit.result


@verb("positions.write_back")
def write_back(desk: Desk, *, round: str, positions: Sequence[str]) -> Made:
    """Note on positions that they were delivered, in the session in which the last ticked point of each was said.

    A position none of whose points was said stays not delivered: nothing is taken for said that was not ticked.
    """
    require(bool(positions), "Choose the positions to be marked as delivered.")
    with desk.workspace.change("Write delivery back to positions", author=desk.author) as unit:
        told = {one.position: one for one in points_back(unit.session, round)}
        for id in positions:
            record = unit.get(OwnPosition, id)
            if id not in told:
                raise RuleError("No point of this position was ticked as said in this round: it was not delivered.")
            _write_back(record, told[id])
    return unit.result


@verb("position.point.from_note")
def said_in_note(desk: Desk, *, point: str, note: str, how_far: str = "yes") -> Made:
    """Take a talking point as said where a note of our own side tells it; its position was delivered with it."""
    with desk.workspace.change("Take a talking point as said, from a note", author=desk.author) as unit:
        record, position = _said_there(unit, point, note)
        held = unit.get(Note, note)
        require(how_far != "no", "A point that was not said is left as it is, or dismissed.")
        record.deliver(how_far, held.at, held.session_id)
        unit.session.flush()
        [back] = [one for one in points_back(unit.session, position.round_id) if one.position == position.id]
        _write_back(position, back)
    return unit.result


@verb("position.point.not_in_note")
def not_said_in_note(desk: Desk, *, point: str, note: str) -> Made:
    """Decide that a note does not tell a talking point: it is not proposed from it again."""
    with desk.workspace.change("Dismiss a proposed talking point", author=desk.author) as unit:
        _, position = _said_there(unit, point, note)
        known = select(NoProposal.id).where(NoProposal.note_id == note, NoProposal.point_id == point)
        if not unit.session.scalars(known).first():
            unit.add(NoProposal(note_id=note, point_id=point, round_id=position.round_id, by=desk.author, at=desk.clock()))
    return unit.result


@verb("observed.from_note")
def observe_from_note(
    desk: Desk, *, notes: Sequence[str], issue: str, stance: str, confidence: str = "", id: str | None = None
) -> Made:
    """Record what the other side said as an observed position, out of a note (and a second taker's on the same words).

    Party, session, item and marking are the first note's; `stance` is what the person made of its words.
    """
    require(bool(notes), "An observed position is taken from a note.")
    if not clean(stance):
        raise UserError("Say what was heard: an observed position without words says nothing.")
    with desk.workspace.change("Record an observed position from a note", author=desk.author) as unit:
        heard = [_open_note(unit, one) for one in notes]
        first, subject = heard[0], unit.get(Issue, issue)
        side = unit.session.scalars(select(Party).where(Party.code == first.speaker_party)).first()
        if side is None or side.code == home_code(unit.session):
            raise RuleError("Only what the other side said is observed: this note is of our own side, or of nobody known.")
        same = {(one.round_id, one.speaker_party) for one in heard}
        require(len(same) == 1, "The notes are of different rounds or different sides.")
        if unit.session.scalars(select(ObservedPosition.id).where(ObservedPosition.note_id.in_(list(notes)))).first():
            raise RuleError("An observed position was taken from this note already.")
        unit.add(_observed(desk, unit, first, heard, subject, side, stance, confidence, id))
        for other in heard[1:]:
            unit.add(NoProposal(note_id=other.id, round_id=other.round_id, by=desk.author, at=desk.clock()))
    return unit.result


@verb("observed.dismiss")
def dismiss_proposal(desk: Desk, *, notes: Sequence[str]) -> Made:
    """Decide that notes need no observed position: they are not proposed again."""
    require(bool(notes), "Choose what is to be dismissed.")
    with desk.workspace.change("Dismiss a proposed position", author=desk.author) as unit:
        for note in notes:
            held = _open_note(unit, note)
            known = select(NoProposal.id).where(NoProposal.note_id == note, NoProposal.point_id.is_(None))
            if not unit.session.scalars(known).first():
                unit.add(NoProposal(note_id=note, round_id=held.round_id, by=desk.author, at=desk.clock()))
    return unit.result


@verb("report.start")
def start_report(
    desk: Desk,
    *,
    round: str,
    on: date,
    language: str,
    subject: str = "",
    summary: str = "",
    comment: str = "",
    marking: Mapping[str, Any] | None = None,
    id: str | None = None,
) -> Made:
    """Keep the draft of a day's report; what was said comes from the notes whenever it is printed."""
    with desk.workspace.change("Start the report of a day", author=desk.author) as unit:
        unit.get(Round, round)
        if on not in noted_days(unit.session, round, author=desk.author):
            raise UserError("No notes that may be used were taken on {on}: a report is made from notes.", on=on)
        unit.add(
            DayReport(
                id=id or new_id(), round_id=round, on=on, language=language, subject=clean(subject), summary=clean(summary),
                comment=clean(comment), marking=checked(desk, marking), by=desk.author,
            )
        )  # fmt: skip
    return unit.result


@verb("report.write")
def write_report(desk: Desk, *, report: str, start: Given, new: Given) -> Made:
    """Change subject, summary, comment, language or marking of a draft report."""
    with desk.workspace.change("Write on the report of a day", author=desk.author) as unit:
        given = {**new, "marking": checked(desk, new["marking"])} if "marking" in new else new
        record = unit.get(DayReport, report)
        edit(unit, record, start, given, allowed=("subject", "summary", "comment", "language", "marking"))
    return unit.result


@verb("report.discard")
def discard_report(desk: Desk, *, report: str) -> Made:
    """Throw a draft report away; the notes stay."""
    with desk.workspace.change("Discard the report of a day", author=desk.author) as unit:
        unit.delete(unit.get(DayReport, report))
    return unit.result


def _write_back(position: OwnPosition, told: PointsBack) -> None:
    if position.delivered_session_id != told.session:
        position.delivered_session_id = told.session
        position.delivered_as = position.delivered_as or ORAL


def _said_there(unit: UnitOfWork, point: str, note: str) -> tuple[TalkingPoint, OwnPosition]:
    """The point with its position, where the note could tell of it: ours, of the same round."""
    held, record = _open_note(unit, note), unit.get(TalkingPoint, point)
    position = unit.get(OwnPosition, record.position_id)
    if held.speaker_party != home_code(unit.session):
        raise RuleError("Only our own side delivers our points: this note is of somebody else.")
    require(held.round_id == position.round_id, "The note is of another round than the position.")
    return record, position


def _left(unit: UnitOfWork, note: str) -> NoProposal | None:
    wanted = select(NoProposal).where(NoProposal.note_id == note, NoProposal.point_id.is_(None))
    return unit.session.scalars(wanted).first()


def _open_note(unit: UnitOfWork, id: str) -> Note:
    note = unit.get(Note, id)
    require(not note.private, "A private observation is its author’s alone: nothing is made of it.")
    return note


def _observed(
    desk: Desk,
    unit: UnitOfWork,
    first: Note,
    heard: Sequence[Note],
    subject: Issue,
    side: Party,
    stance: str,
    confidence: str,
    id: str | None,
) -> ObservedPosition:
    held = unit.get(Round, first.round_id)
    if first.item_id is not None and subject.code not in unit.get(AgendaItem, first.item_id).issues:
        raise UserError("This issue is not on the note’s agenda item: choose one that is.")
    same = (ObservedPosition.round_id == held.id, ObservedPosition.issue_id == subject.id, ObservedPosition.party_id == side.id)
    last = unit.session.scalars(select(func.max(ObservedPosition.version)).where(*same)).first() or 0
    return ObservedPosition(
        id=id or new_id(), round_id=held.id, issue_id=subject.id, party_id=side.id, session_id=first.session_id,
        item_id=first.item_id, note_id=first.id, version=last + 1, stance=clean(stance), confidence=clean(confidence),
        note_takers=tuple(dict.fromkeys(one.taker for one in heard)), marking=checked(desk, first.marking),
        code=code_for(unit.session, ObservedPosition, f"pos-{subject.code}-{held.code or held.ordinal}-{side.code}"),
    )  # fmt: skip
