"""Talking points: the words of a position that are meant to be heard, and whether they were."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as Read

from dialogue_app.desk.forms import clean, edit, moment
from dialogue_app.desk.order import place_after, place_last
from dialogue_app.desk.positions import change_of_substance
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.positions import OwnPosition, TalkingPoint
from dialogue_app.model.rounds import Session
from dialogue_app.model.values import new_id


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
    """Note whether a point was said: no, partly or yes, and in which session."""
    with desk.workspace.change("Note delivery of a talking point", author=desk.author) as unit:
        record = unit.get(TalkingPoint, point)
        if session is not None:
            round = unit.get(OwnPosition, record.position_id).round_id
            if unit.get(Session, session).round_id != round:
                raise UserError("A talking point is delivered in a session of its position's round.")
        record.deliver(how_far, moment(desk, at), session)
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


def _points(read: Read, position: str) -> list[TalkingPoint]:
    wanted = select(TalkingPoint).where(TalkingPoint.position_id == position)
    return list(read.scalars(wanted.order_by(TalkingPoint.rank, TalkingPoint.id)))


def _said(text: str) -> str:
    if not clean(text):
        raise UserError("A talking point needs words; to drop it, remove it.")
    return clean(text)
