"""Talking points: the words of a position that are meant to be heard, and whether they were."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from dialogue_app.desk.forms import clean, edit, moment
from dialogue_app.desk.order import place_after, place_last
from dialogue_app.desk.positions import change_of_substance
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.desk.views.after_notes import last_said
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.positions import ORAL, OwnPosition, TalkingPoint
from dialogue_app.model.rounds import Session
from dialogue_app.model.values import new_id
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork


@verb("position.point.add")
def add_point(
    desk: Desk,
    *,
    position: str,
    text: str,
    if_raised: bool = False,
    after: str | None = None,
    id: str | None = None,
) -> Made:
    """Add words to be said, last or behind the point `after`."""
    with desk.workspace.change("Add a talking point", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        made = TalkingPoint(id=id or new_id(), position_id=position, text=_said(text), if_raised=if_raised)
        points = _points(unit.session, position)
        place_last(points, made) if after is None else place_after(points, made, after)
        unit.add(made)
        change_of_substance(unit, record)
    return unit.result


@verb("position.point.edit")
def edit_point(desk: Desk, *, point: str, start: str, text: str, typographic: bool = False) -> Made:
    """Change the words of a point that was not yet said; more than typography goes back to clearance."""
    with desk.workspace.change("Word a talking point", author=desk.author) as unit:
        record = unit.get(TalkingPoint, point)
        before = record.text
        edit(unit, record, {"text": start}, {"text": _said(text)}, allowed=("text",))
        if record.text != before and not typographic:
            change_of_substance(unit, unit.get(OwnPosition, record.position_id))
    return unit.result


@verb("position.point.if_raised")
def set_if_raised(desk: Desk, *, point: str, if_raised: bool) -> Made:
    """Say whether a point is only an answer, to be given if the other side raises it."""
    with desk.workspace.change("Change when a talking point is used", author=desk.author) as unit:
        unit.get(TalkingPoint, point).if_raised = if_raised
    return unit.result


@verb("position.point.move")
def move_point(desk: Desk, *, point: str, after: str | None) -> Made:
    """Put a point behind another one, or first."""
    with desk.workspace.change("Move a talking point", author=desk.author) as unit:
        record = unit.get(TalkingPoint, point)
        place_after(_points(unit.session, record.position_id), record, after)
    return unit.result


@verb("position.point.deliver")
def deliver_point(
    desk: Desk,
    *,
    point: str,
    how_far: str,
    session: str | None = None,
    at: datetime | None = None,
) -> Made:
    """Note whether a point was said: no, partly or yes, and in which session.

    A position that was noted as delivered follows what is left of its points: see `delivery_follows`.
    """
    with desk.workspace.change("Note delivery of a talking point", author=desk.author) as unit:
        record = unit.get(TalkingPoint, point)
        position = unit.get(OwnPosition, record.position_id)
        if session is not None and unit.get(Session, session).round_id != position.round_id:
            raise UserError("A talking point is delivered in a session of its position's round.")
        before = record.delivered_session_id
        record.deliver(how_far, moment(desk, at), session)
        if before is not None and record.delivered_session_id != before:
            delivery_follows(unit, position)
    return unit.result


@verb("position.point.remove")
def remove_point(desk: Desk, *, point: str) -> Made:
    """Take a point out that was not said."""
    with desk.workspace.change("Remove a talking point", author=desk.author) as unit:
        record = unit.get(TalkingPoint, point)
        if record.delivered != "no":
            raise RuleError("This talking point was delivered: what was said stays.")
        position = unit.get(OwnPosition, record.position_id)
        unit.delete(record)
        change_of_substance(unit, position)
    return unit.result


def delivery_follows(unit: UnitOfWork, position: OwnPosition) -> None:
    """Hold a position that was noted as delivered to the points that are still noted as said.

    Delivery is a fact of the points: with none of them said it was not delivered, and where none was said in the session
    that it names, the one of the last said point takes its place. What was handed over on paper was not said and stays.
    """
    if position.delivered_session_id is None or position.delivered_as not in (None, ORAL):
        return
    told = [one for one in _points(unit.session, position.id) if one.delivered != "no" and one.delivered_session_id]
    if not told:
        position.delivered_session_id = position.delivered_as = None
    elif position.delivered_session_id not in {one.delivered_session_id for one in told}:
        position.delivered_session_id = last_said(told).delivered_session_id


def _points(read: Read, position: str) -> list[TalkingPoint]:
    wanted = select(TalkingPoint).where(TalkingPoint.position_id == position)
    return list(read.scalars(wanted.order_by(TalkingPoint.rank, TalkingPoint.id)))


def _said(text: str) -> str:
    if not clean(text):
        raise UserError("A talking point needs words; to drop it, remove it.")
    return clean(text)
