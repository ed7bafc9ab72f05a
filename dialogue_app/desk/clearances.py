"""Clearance: which offices are asked for their word on a position, and what they answered."""

from __future__ import annotations

from datetime import date

from dialogue_app.desk.forms import clean
from dialogue_app.desk.order import place_last
from dialogue_app.desk.positions import offices
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.positions import Answer, Clearance, OwnPosition, PositionState
from dialogue_app.model.values import new_id

_CLOSED = (PositionState.SUPERSEDED, PositionState.WITHDRAWN)


@verb("position.clearance.ask")
def ask_clearance(desk: Desk, *, position: str, office: str, person: str | None = None, id: str | None = None) -> Made:
    """Ask an office for its clearance; a cleared position is then in clearance again."""
    with desk.workspace.change("Ask an office for clearance", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        _check_open(record)
        asked = offices(unit.session, position)
        name = clean(office)
        if not name:
            raise UserError("Say which office is asked.")
        if name.casefold() in [each.office.casefold() for each in asked]:
            raise RuleError("This office has been asked already.")
        made = Clearance(id=id or new_id(), position_id=position, office=name, person=clean(person) if person else None)
        place_last(asked, made)
        unit.add(made)
        if record.state in (PositionState.CLEARED, PositionState.CURRENT):
            record.move(PositionState.IN_CLEARANCE, desk.function)
    return unit.result


@verb("position.clearance.record")
def record_clearance(
    desk: Desk,
    *,
    clearance: str,
    start: str,
    status: str,
    on: date | None = None,
    person: str | None = None,
) -> Made:
    """Record an office's answer with its date (today, unless given); `start` is the answer the page showed."""
    if status not in list(Answer):
        raise UserError("“{status}” is no answer of an office; there are: {known:name}.", status=status, known=Answer)
    with desk.workspace.change("Record a clearance", author=desk.author) as unit:
        record = unit.get(Clearance, clearance)
        position = unit.get(OwnPosition, record.position_id)
        _check_open(position)
        unit.edit(record, {"status": start}, status=str(status))
        record.on = None if status == Answer.ASKED else on or desk.clock().date()
        record.person = clean(person) if person else record.person
        if position.state in (PositionState.CLEARED, PositionState.CURRENT) and not Answer(status).concurs:
            position.move(PositionState.IN_CLEARANCE, desk.function)
    return unit.result


@verb("position.clearance.drop")
def drop_clearance(desk: Desk, *, clearance: str) -> Made:
    """Ask an office no longer; an answer it gave stays on record."""
    with desk.workspace.change("Drop a request for clearance", author=desk.author) as unit:
        record = unit.get(Clearance, clearance)
        _check_open(unit.get(OwnPosition, record.position_id))
        if record.status != Answer.ASKED:
            raise RuleError("This office has answered: its word stays on record.")
        unit.delete(record)
    return unit.result


def _check_open(position: OwnPosition) -> None:
    if position.state in _CLOSED:
        raise RuleError("A {state:name} position is history: nobody is asked about it any more.", state=position.state)
