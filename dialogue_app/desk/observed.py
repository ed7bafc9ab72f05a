"""Positions of the other side: only ever what it said, on a date, in a session, as we heard it (RULE 2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select

from dialogue_app.desk.forms import Given, clean, code_for, edit, only
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Dialogue, Issue, Party
from dialogue_app.model.positions import ObservedPosition
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.values import new_id
from dialogue_app.store.unit import UnitOfWork

_FIELDS = ("stance", "confidence", "session_id", "item_id", "note_takers", "marking", "remark")


@verb("observed.record")
def record_observed(
    desk: Desk,
    *,
    round: str,
    issue: str,
    party: str,
    stance: str,
    session: str | None = None,
    item: str | None = None,
    note_takers: Sequence[str] = (),
    confidence: str = "",
    marking: Mapping[str, Any] | None = None,
    id: str | None = None,
) -> Made:
    """Record what a side said on an issue; an earlier statement of it in the same round stays beside it."""
    if not clean(stance):
        raise UserError("Say what was heard: an observed position without words says nothing.")
    with desk.workspace.change("Record an observed position", author=desk.author) as unit:
        side, subject, held = _other_side(unit, party), unit.get(Issue, issue), unit.get(Round, round)
        _check_round(unit, round, session, item)
        last = (
            only(
                unit.session,
                select(func.max(ObservedPosition.version)).where(
                    ObservedPosition.round_id == round,
                    ObservedPosition.issue_id == issue,
                    ObservedPosition.party_id == party,
                ),
            )
            or 0
        )
        unit.add(
            ObservedPosition(
                id=id or new_id(),
                round_id=round,
                issue_id=issue,
                party_id=party,
                session_id=session,
                item_id=item,
                version=last + 1,
                stance=clean(stance),
                note_takers=tuple(note_takers) or (desk.author,),
                confidence=clean(confidence),
                marking=checked(desk, marking),
                code=code_for(unit.session, ObservedPosition, f"pos-{subject.code}-{held.code or held.ordinal}-{side.code}"),
            )
        )
    return unit.result


@verb("observed.edit")
def edit_observed(desk: Desk, *, observed: str, start: Given, new: Given) -> Made:
    """Correct how a statement of the other side was recorded, until a later one supersedes it."""
    with desk.workspace.change("Change an observed position", author=desk.author) as unit:
        record = unit.get(ObservedPosition, observed)
        if record.state == "superseded":
            raise RuleError("A later statement superseded this one: it stays as it was recorded.")
        given = {**new, "marking": checked(desk, new["marking"])} if "marking" in new else new
        edit(unit, record, start, given, allowed=_FIELDS)
        _check_round(unit, record.round_id, record.session_id, record.item_id)
    return unit.result


@verb("observed.confirm")
def confirm_observed(desk: Desk, *, observed: str) -> Made:
    """Note that a second source, or the minutes, bear a statement out."""
    with desk.workspace.change("Confirm an observed position", author=desk.author) as unit:
        unit.get(ObservedPosition, observed).move("confirmed", desk.function)
    return unit.result


@verb("observed.supersede")
def supersede_observed(desk: Desk, *, observed: str, by: str) -> Made:
    """Note that the later statement `by` of the same side on the same issue takes the place of this one."""
    with desk.workspace.change("Supersede an observed position", author=desk.author) as unit:
        record, later = unit.get(ObservedPosition, observed), unit.get(ObservedPosition, by)
        if (record.issue_id, record.party_id) != (later.issue_id, later.party_id) or record.id == later.id:
            raise RuleError("Only a later statement of the same side on the same issue can supersede this one.")
        record.move("superseded", desk.function)
        later.supersedes_id = record.id
    return unit.result


def _check_round(unit: UnitOfWork, round: str, session: str | None, item: str | None) -> None:
    if session is not None and unit.get(Session, session).round_id != round:
        raise UserError("This session belongs to another round.")
    if item is not None and unit.get(AgendaItem, item).round_id != round:
        raise UserError("This agenda item belongs to another round.")


def _other_side(unit: UnitOfWork, party: str) -> Party:
    side = unit.get(Party, party)
    if side.code == only(unit.session, select(Dialogue.home_party)):
        raise RuleError("Our own positions are cleared, never observed: record what the other side said.")
    return side
