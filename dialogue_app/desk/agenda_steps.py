"""The agenda between the sides: proposed, exchanged, provisionally agreed, adopted, closed; each step keeps a version."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from dialogue_app.desk.agenda_readiness import Heading, blocking
from dialogue_app.desk.agenda_tree import Tree, the_agenda
from dialogue_app.desk.forms import clean, moment, only
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError
from dialogue_app.model.agenda import Agenda, AgendaItem, AgendaVersion
from dialogue_app.model.agenda_states import AgendaState, ItemState
from dialogue_app.model.dialogue import Dialogue, Party
from dialogue_app.store.unit import UnitOfWork

_BACK = {AgendaState.EXCHANGED: AgendaState.PROPOSED, AgendaState.PROVISIONALLY_AGREED: AgendaState.EXCHANGED}


@verb("agenda.propose")
def propose_agenda(desk: Desk, *, agenda: str, at: datetime | None = None, remark: str = "") -> Made:
    """Hand the draft to the other side: from now on its numbers stay."""
    with desk.workspace.change("Propose the agenda", author=desk.author) as unit:
        record = the_agenda(unit, agenda)
        _step(unit, desk, record, AgendaState.PROPOSED)
        record.proposed_at = moment(desk, at)
        _keep_version(unit, desk, record, at=record.proposed_at, from_party=_home(unit), remark=remark)
    return unit.result


@verb("agenda.exchange")
def exchange_agenda(
    desk: Desk, *, agenda: str, from_party: str | None = None, at: datetime | None = None, remark: str = ""
) -> Made:
    """Note that the other side's list has come (`from_party`) and been brought together with ours."""
    with desk.workspace.change("Exchange the agenda", author=desk.author) as unit:
        record = the_agenda(unit, agenda)
        _step(unit, desk, record, AgendaState.EXCHANGED)
        _keep_version(unit, desk, record, at=moment(desk, at), from_party=from_party or _others(unit), remark=remark)
    return unit.result


@verb("agenda.agree")
def agree_agenda(desk: Desk, *, agenda: str, at: datetime | None = None, remark: str = "") -> Made:
    """Note that the secretaries of both sides have settled the list, for the heads to adopt."""
    with desk.workspace.change("Agree the agenda provisionally", author=desk.author) as unit:
        record = the_agenda(unit, agenda)
        _step(unit, desk, record, AgendaState.PROVISIONALLY_AGREED)
        _keep_version(unit, desk, record, at=moment(desk, at), from_party="joint", remark=remark)
    return unit.result


@verb("agenda.adopt")
def adopt_agenda(desk: Desk, *, agenda: str, parties: Sequence[str], at: datetime | None = None) -> Made:
    """Both heads of delegation (`parties`: codes) adopt the agenda; it is frozen from here."""
    with desk.workspace.change("Adopt the agenda", author=desk.author) as unit:
        record, when = the_agenda(unit, agenda), moment(desk, at)
        tree = _check_step(unit, record, AgendaState.ADOPTED)
        known = set(unit.session.scalars(select(Party.code)))
        record.adopt(tuple(code for code in parties if code in known), when, desk.function, needed=len(known))
        for item in tree.items:
            if item.state == ItemState.PROPOSED:
                item.state = ItemState.ACCEPTED
        _keep_version(unit, desk, record, at=when, from_party="joint", remark="")
    return unit.result


@verb("agenda.close")
def close_agenda(desk: Desk, *, agenda: str, at: datetime | None = None) -> Made:
    """Close the agenda once every item was considered, deferred or withdrawn."""
    with desk.workspace.change("Close the agenda", author=desk.author) as unit:
        record = the_agenda(unit, agenda)
        _step(unit, desk, record, AgendaState.CLOSED)
        _keep_version(unit, desk, record, at=moment(desk, at), from_party="joint", remark="")
    return unit.result


@verb("agenda.reopen")
def reopen_draft(desk: Desk, *, agenda: str) -> Made:
    """Take a proposal back to rework it, before the other side's list has come; the version handed over is kept."""
    with desk.workspace.change("Take the agenda back to draft", author=desk.author) as unit:
        the_agenda(unit, agenda).move(AgendaState.DRAFT, desk.function)
    return unit.result


@verb("agenda.back")
def step_back(desk: Desk, *, agenda: str) -> Made:
    """Go back one step between the sides: provisionally agreed to exchanged, exchanged to proposed."""
    with desk.workspace.change("Take the agenda one step back", author=desk.author) as unit:
        record = the_agenda(unit, agenda)
        if record.state not in _BACK:
            raise RuleError("An agenda that is {state:name} has no step back between the sides.", state=record.state)
        record.move(_BACK[AgendaState(record.state)], desk.function)
    return unit.result


def snapshot(items: Iterable[AgendaItem]) -> list[dict[str, Any]]:
    """An agenda as it leaves the house: numbers and titles only, in order."""
    return [
        {"number": item.number, "title": dict(item.title), "proposedBy": item.proposed_by, "state": item.state} for item in items
    ]


def _step(unit: UnitOfWork, desk: Desk, agenda: Agenda, target: AgendaState) -> None:
    agenda.moves.check(agenda.state, target, desk.function)
    _check_step(unit, agenda, target)
    agenda.move(target, desk.function)


def _check_step(unit: UnitOfWork, agenda: Agenda, target: AgendaState) -> Tree:
    tree = Tree(unit, agenda)
    headings = [Heading(item.number, item.title, item.state) for item in tree.ordered()]
    if reasons := blocking(target, headings, tuple(only(unit.session, select(Dialogue.languages)) or ())):
        raise RuleError("The agenda cannot be {target:name} yet. {reasons:sentences}", target=target, reasons=reasons)
    return tree


def _keep_version(unit: UnitOfWork, desk: Desk, agenda: Agenda, *, at: datetime, from_party: str, remark: str) -> None:
    last = only(unit.session, select(func.max(AgendaVersion.number)).where(AgendaVersion.agenda_id == agenda.id)) or 0
    unit.add(
        AgendaVersion(
            agenda_id=agenda.id,
            number=last + 1,
            state=agenda.state,
            at=at,
            from_party=from_party,
            items=snapshot(Tree(unit, agenda).ordered()),
            remark=clean(remark),
        )
    )


def _home(unit: UnitOfWork) -> str:
    return str(only(unit.session, select(Dialogue.home_party)) or "")


def _others(unit: UnitOfWork) -> str:
    home = _home(unit)
    return next((str(code) for code in unit.session.scalars(select(Party.code).order_by(Party.rank)) if code != home), home)
