"""What follows from the talks: commitments with the figures reported on them, and actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select

from dialogue_app.desk.forms import Given, Texts, clean, edit, named
from dialogue_app.desk.standing import period_bounds
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import UserError
from dialogue_app.model.dialogue import Party
from dialogue_app.model.minutes import MinutesParagraph
from dialogue_app.model.outcomes import Action, Actual, Commitment, Direction
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id, rank_between
from dialogue_app.sentences import Sentence
from dialogue_app.store.unit import UnitOfWork

_COMMITMENT = ("party", "issue_id", "title", "direction", "period", "target", "unit", "counting_rule", "strength",
               "instrument_id", "paragraph_id", "in_force_from")  # fmt: skip
_ACTUAL = ("period", "value", "reported_by", "as_of", "final", "disputed", "alternate_period", "planned", "paragraph_id")
_ACTION = ("text", "owners", "due", "remark", "provisional")
JOINT = "joint"


@verb("commitment.add")
def add_commitment(
    desk: Desk,
    *,
    party: str,
    title: str,
    direction: str,
    period: Mapping[str, Any],
    target: int | None,
    unit_of_count: str = "",
    counting_rule: str | None = None,
    strength: str = "decided",
    issue: str | None = None,
    paragraph: str | None = None,
    instrument: str | None = None,
    in_force_from: date | None = None,
    id: str | None = None,
) -> Made:
    """Record a promise with period, counting rule and direction: a number means nothing without them (RULE 13).

    `period` is {type: year, start: “--10-01”, label} or {type: fixed, start, end, label} with ISO 8601 dates.
    """
    _check_shape(direction, period)
    with desk.workspace.change("Add a commitment", author=desk.author) as unit:
        _check_party(unit, party)
        require(bool(title.strip()), "A commitment needs a title that says what was promised.")
        unit.add(
            Commitment(
                id=id or new_id(),
                party=party,
                issue_id=issue,
                title=clean(title),
                direction=direction,
                period=dict(period),
                target=target,
                unit=clean(unit_of_count),
                counting_rule=counting_rule,
                strength=strength,
                instrument_id=instrument,
                paragraph_id=paragraph,
                in_force_from=in_force_from,
            )
        )
    return unit.result


@verb("commitment.edit")
def edit_commitment(desk: Desk, *, commitment: str, start: Given, new: Given) -> Made:
    """Change what a commitment says, by attribute."""
    with desk.workspace.change("Edit a commitment", author=desk.author) as unit:
        record = unit.get(Commitment, commitment)
        edit(unit, record, start, new, allowed=_COMMITMENT)
        _check_shape(record.direction, record.period)
        _check_party(unit, record.party)
    return unit.result


@verb("commitment.report")
def report_actual(
    desk: Desk,
    *,
    commitment: str,
    period: str,
    value: int | None,
    reported_by: str,
    as_of: date | None = None,
    final: bool = False,
    disputed: bool = False,
    alternate_start: str | None = None,
    planned: int | None = None,
    paragraph: str | None = None,
    side: str | None = None,
    of: int | None = None,
    remark: str | None = None,
    id: str | None = None,
) -> Made:
    """Record what a party reported for one period, beside what was reported before.

    `alternate_start` (“--09-09”) says that the reporter counts another year; `side` whose conduct is counted where a
    commitment binds both; `of` the whole that a deadline is about.
    """
    with desk.workspace.change("Report a figure", author=desk.author) as unit:
        record = unit.get(Commitment, commitment)
        _check_party(unit, reported_by)
        require(value is None or value >= 0, "A reported figure is not below zero.")
        period_bounds(record.period, period)
        last = unit.session.scalar(select(func.max(Actual.rank)).where(Actual.commitment_id == commitment))
        more = {name: given for name, given in (("side", side), ("of", of), ("note", remark)) if given is not None}
        unit.add(
            Actual(
                id=id or new_id(),
                commitment_id=commitment,
                period=clean(period),
                value=value,
                reported_by=reported_by,
                as_of=as_of,
                final=final,
                disputed=disputed,
                alternate_period={"start": alternate_start} if alternate_start else None,
                planned=planned,
                paragraph_id=paragraph,
                rank=rank_between(last or "", ""),
                extra=more or None,
            )
        )
    return unit.result


@verb("commitment.actual.edit")
def edit_actual(desk: Desk, *, actual: str, start: Given, new: Given) -> Made:
    """Put a reported figure right, or mark it final or disputed."""
    with desk.workspace.change("Edit a reported figure", author=desk.author) as unit:
        record = unit.get(Actual, actual)
        edit(unit, record, start, new, allowed=_ACTUAL)
        _check_party(unit, record.reported_by)
        period_bounds(unit.get(Commitment, record.commitment_id).period, record.period)
    return unit.result


@verb("commitment.actual.delete")
def delete_actual(desk: Desk, *, actual: str) -> Made:
    """Take away a figure that was entered by mistake."""
    with desk.workspace.change("Delete a reported figure", author=desk.author) as unit:
        unit.delete(unit.get(Actual, actual))
    return unit.result


@verb("action.add")
def add_action(
    desk: Desk,
    *,
    text: Texts,
    owners: Sequence[str],
    due: date | None = None,
    paragraph: str | None = None,
    round: str | None = None,
    id: str | None = None,
) -> Made:
    """Record a task with the sides that own it; a paragraph names round and minutes by itself."""
    with desk.workspace.change("Add an action", author=desk.author) as unit:
        for owner in owners:
            _check_party(unit, owner)
        require(bool(owners), "An action needs a side that owns it.")
        held = unit.get(MinutesParagraph, paragraph) if paragraph else None
        unit.add(
            Action(
                id=id or new_id(),
                text=named(text, Sentence("What is to be done")),
                owners=tuple(owners),
                due=due,
                paragraph_id=paragraph,
                minutes_id=held.minutes_id if held else None,
                round_id=held.round_id if held else round,
            )
        )
    return unit.result


@verb("action.edit")
def edit_action(desk: Desk, *, action: str, start: Given, new: Given) -> Made:
    """Change an action's words, owners or date."""
    with desk.workspace.change("Edit an action", author=desk.author) as unit:
        record = unit.get(Action, action)
        edit(unit, record, start, new, allowed=_ACTION)
        for owner in record.owners:
            _check_party(unit, owner)
    return unit.result


@verb("action.close")
def close_action(desk: Desk, *, action: str, status: str = "done", on: date | None = None, remark: str | None = None) -> Made:
    """An action is done or dropped, on a date."""
    if status not in ("done", "dropped"):
        raise UserError("An action is closed as done or dropped, not “{status}”.", status=status)
    with desk.workspace.change(f"Action {status}", author=desk.author) as unit:
        record = unit.get(Action, action)
        require(record.status == "open", "This action is {status:name} already.", status=record.status)
        record.status, record.closed = status, on or desk.clock().date()
        record.remark = clean(remark) if remark is not None else record.remark
    return unit.result


@verb("action.reopen")
def reopen_action(desk: Desk, *, action: str) -> Made:
    """An action turns out not to be done after all."""
    with desk.workspace.change("Reopen an action", author=desk.author) as unit:
        record = unit.get(Action, action)
        require(record.status != "open", "This action is open already.")
        record.status, record.closed = "open", None
    return unit.result


def _check_shape(direction: str, period: Mapping[str, Any]) -> None:
    if direction not in set(Direction):
        raise UserError(
            "A commitment has a direction: {known:name}; “{direction}” is none.", known=Direction, direction=direction
        )
    if not period.get("type") or not period.get("start"):
        raise UserError("A commitment needs its period: when it starts, and whether it comes every year or once.")


def _check_party(unit: UnitOfWork, code: str) -> None:
    if code != JOINT and unit.session.scalars(select(Party.id).where(Party.code == code)).first() is None:
        raise UserError("“{code}” is no party to this dialogue; write its code, or joint.", code=code)
