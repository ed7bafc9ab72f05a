"""What happens to items in session: withdrawn, deferred, suspended, taken up, added, reordered; logged with time and consent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from dialogue_app.desk.agenda import check_proposer, place_item, place_new_item
from dialogue_app.desk.agenda_tree import SEALED, Tree, agenda_of, numbered
from dialogue_app.desk.forms import Texts, clean, moment
from dialogue_app.desk.order import place_last
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError
from dialogue_app.model.agenda import Agenda, AgendaEvent, AgendaItem
from dialogue_app.model.agenda_states import AgendaState, ItemState
from dialogue_app.model.dialogue import Venue
from dialogue_app.model.rounds import Round, Session
from dialogue_app.store.unit import UnitOfWork

_GONE = (ItemState.WITHDRAWN, ItemState.DEFERRED)


@verb("agenda.item.withdraw")
def withdraw_item(
    desk: Desk,
    *,
    item: str,
    by: str,
    agreed_by: str | None = None,
    at: datetime | None = None,
    reason: str | None = None,
) -> Made:
    """Take an item off with its sub-items; the numbers stay, and notes taken under it too.

    Once the agenda is adopted both heads must agree: `by` asked, `agreed_by` agreed. `reason` is what both sides may read.
    """
    with desk.workspace.change(f"Withdraw {numbered(desk, item)}", author=desk.author) as unit:
        record, agenda = _item(unit, item)
        if agenda.state == AgendaState.DRAFT:
            raise RuleError("The agenda is a draft that nobody has seen: delete item {number} instead.", number=record.number)
        when = moment(desk, at)
        event = _event(unit, record, agenda, "withdrawn", by=by, agreed_by=agreed_by, at=when, reason=reason)
        record.withdraw(when)
        for child in Tree(unit, agenda).below(record):
            if child.state != ItemState.WITHDRAWN:
                child.withdraw(when)
        event.text = (
            "Withdrawn by agreement of the Heads of Delegation; number retained."
            if event.agreed_by
            else "Withdrawn; number retained."
        )
    return unit.result


@verb("agenda.item.defer")
def defer_item(
    desk: Desk, *, item: str, by: str, agreed_by: str | None, at: datetime | None = None, reason: str | None = None
) -> Made:
    """Leave an item for a later round, with the consent of both heads."""
    return _happen(desk, "Defer", item, ItemState.DEFERRED, "deferred", by=by, agreed_by=agreed_by, at=at, reason=reason)


@verb("agenda.item.suspend")
def suspend_item(
    desk: Desk, *, item: str, by: str, agreed_by: str | None, at: datetime | None = None, reason: str | None = None
) -> Made:
    """Interrupt an item that is being taken; it can be taken up again."""
    return _happen(desk, "Suspend", item, ItemState.SUSPENDED, "suspended", by=by, agreed_by=agreed_by, at=at, reason=reason)


@verb("agenda.item.take_up")
def take_up_item(
    desk: Desk,
    *,
    item: str,
    by: str,
    agreed_by: str | None = None,
    at: datetime | None = None,
    session: str | None = None,
) -> Made:
    """Begin an item, or come back to it; a withdrawn or deferred one only with the consent of both heads."""
    with desk.workspace.change(f"Take up {numbered(desk, item)}", author=desk.author) as unit:
        record, agenda = _item(unit, item)
        again = record.state in _GONE
        _in_session(agenda)
        _event(unit, record, agenda, "taken-up", by=by, agreed_by=agreed_by, at=moment(desk, at), consent=again)
        record.state, record.withdrawn_at = ItemState.TAKEN_UP, None
        if session is not None:
            record.session_id = unit.get(Session, session).id
    return unit.result


@verb("agenda.item.conclude")
def conclude_item(desk: Desk, *, item: str) -> Made:
    """Note that an item has been considered."""
    with desk.workspace.change(f"Conclude {numbered(desk, item)}", author=desk.author) as unit:
        record, agenda = _item(unit, item)
        _in_session(agenda)
        if record.state in _GONE:
            raise RuleError(
                "Item {number} is {state:name}: take it up again before it can be considered.",
                number=record.number,
                state=record.state,
            )
        record.state = ItemState.CONSIDERED
    return unit.result


@verb("agenda.item.add_in_session")
def add_item_in_session(
    desk: Desk,
    *,
    round: str,
    title: Texts,
    by: str,
    agreed_by: str,
    at: datetime | None = None,
    issues: Sequence[str] = (),
    parent: str | None = None,
    after: str | None = None,
    id: str | None = None,
) -> Made:
    """Add an item to the adopted agenda at the request of `by` and with the consent of `agreed_by`; other numbers stay."""
    with desk.workspace.change("Add an agenda item in session", author=desk.author) as unit:
        agenda = agenda_of(unit, round)
        if agenda.state != AgendaState.ADOPTED:
            raise RuleError("The agenda is {state:name}, not adopted: add the item to it directly.", state=agenda.state)
        when = moment(desk, at)
        made = place_new_item(unit, agenda, title=title, proposed_by=by, issues=issues, parent=parent, after=after, id=id)
        made.added_at, made.state = when, ItemState.ACCEPTED
        event = _event(unit, made, agenda, "added", by=by, agreed_by=agreed_by, at=when)
        event.text = f"{'Sub-item' if parent else 'Item'} added in session."
    return unit.result


@verb("agenda.item.reorder_in_session")
def reorder_in_session(
    desk: Desk,
    *,
    item: str,
    after: str | None,
    by: str,
    agreed_by: str,
    at: datetime | None = None,
) -> Made:
    """Take an item of the adopted agenda in another order; its number stays."""
    with desk.workspace.change(f"Take {numbered(desk, item)} in another order", author=desk.author) as unit:
        record, agenda = _item(unit, item)
        if agenda.state != AgendaState.ADOPTED:
            raise RuleError("The agenda is {state:name}, not adopted: move the item in it directly.", state=agenda.state)
        place_item(Tree(unit, agenda), record, record.parent_id, after)
        _event(unit, record, agenda, "reordered", by=by, agreed_by=agreed_by, at=moment(desk, at))
    return unit.result


def _happen(
    desk: Desk,
    name: str,
    item: str,
    state: ItemState,
    event: str,
    *,
    by: str,
    agreed_by: str | None,
    at: datetime | None,
    reason: str | None,
) -> Made:
    with desk.workspace.change(f"{name} {numbered(desk, item)}", author=desk.author) as unit:
        record, agenda = _item(unit, item)
        _in_session(agenda)
        if record.state in (ItemState.WITHDRAWN, state):
            raise RuleError(
                "Item {number} is {state:name}; it cannot be {event:name} now.",
                number=record.number,
                state=record.state,
                event=event,
            )
        _event(unit, record, agenda, event, by=by, agreed_by=agreed_by, at=moment(desk, at), reason=reason)
        record.state = state
    return unit.result


def _item(unit: UnitOfWork, item: str) -> tuple[AgendaItem, Agenda]:
    record = unit.get(AgendaItem, item)
    agenda = unit.get(Agenda, record.agenda_id)
    if agenda.state == AgendaState.CLOSED:
        raise RuleError("The agenda is closed: what happened to its items stays as it is recorded.")
    return record, agenda


def _in_session(agenda: Agenda) -> None:
    if agenda.state not in SEALED:
        raise RuleError(
            "The agenda is {state:name}: items are taken once both heads of delegation have adopted it.", state=agenda.state
        )


def _event(
    unit: UnitOfWork,
    item: AgendaItem,
    agenda: Agenda,
    event: str,
    *,
    by: str,
    agreed_by: str | None,
    at: datetime,
    reason: str | None = None,
    consent: bool = True,
) -> AgendaEvent:
    adopted = agenda.state in SEALED
    check_proposer(unit, by, joint=False)
    if agreed_by is not None:
        check_proposer(unit, agreed_by, joint=False)
    if adopted and consent and (agreed_by is None or agreed_by == by):
        raise RuleError(
            "The agenda is adopted: item {number} can only be {event:name} with the agreement of both heads of delegation.",
            number=item.number,
            event=event,
        )
    made = AgendaEvent(
        item_id=item.id,
        round_id=agenda.round_id,
        at=at,
        zone=_zone(unit, item, agenda),
        event=f"{event}-in-session" if adopted else event,
        by=by,
        agreed_by=agreed_by,
        reason=None if reason is None else clean(reason),
    )
    place_last(
        list(unit.session.scalars(select(AgendaEvent).where(AgendaEvent.item_id == item.id).order_by(AgendaEvent.rank))), made
    )
    return unit.add(made)


def _zone(unit: UnitOfWork, item: AgendaItem, agenda: Agenda) -> str:
    if item.session_id is not None:
        return unit.get(Session, item.session_id).zone
    return unit.get(Venue, unit.get(Round, agenda.round_id).venue_id).zone
