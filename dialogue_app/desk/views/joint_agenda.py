"""The joint agenda of a round: titles, numbers, and what was added or withdrawn; nothing of our plans or annotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Executable, select

from dialogue_app.desk.views.common import SEEN_BY_BOTH, row_or_none, rows, texts
from dialogue_app.desk.views.joint import JointAgenda, JointAgendaItem, JointSession
from dialogue_app.desk.views.joint_round import PROGRAMME, joint_marking, joint_round
from dialogue_app.errors import UserError
from dialogue_app.model.agenda import Agenda, AgendaEvent, AgendaItem
from dialogue_app.model.agenda_states import ItemState
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.values import zone
from dialogue_app.store.reading import Read

_PRINTED = {
    ItemState.ACCEPTED: "adopted",
    ItemState.TAKEN_UP: "adopted",
    ItemState.SUSPENDED: "adopted",
    ItemState.PROPOSED: "proposed",
    ItemState.CONSIDERED: "considered",
    ItemState.DEFERRED: "deferred",
    ItemState.WITHDRAWN: "withdrawn",
}


def joint_agenda(read: Read, round: str) -> JointAgenda:
    """What the joint agenda of the round is composed from."""
    held = joint_round(read, round)
    agenda = row_or_none(read, _agenda, round=round)
    if agenda is None:
        raise UserError("Round {ordinal} has no agenda yet: add its first item.", ordinal=held.ordinal)
    items = rows(read, _items, agenda=agenda.id)
    here = zone(held.zone)
    adopted = agenda.adopted_at
    return JointAgenda(
        round=held,
        state=agenda.state,
        adopted_on=None if adopted is None else adopted.astimezone(here).date(),
        items=_tree(items, None, _events(read, round), here),
        programme=_programme(read, round, items),
        marking=joint_marking(read),
        identifier=f"AGENDA-R{held.ordinal}",
    )


def round_with_ordinal(read: Read, ordinal: int) -> str:
    """Id of the round that the dialogue counts as `ordinal`."""
    found = read.execute(select(Round.id).where(Round.ordinal == ordinal)).scalars().first()
    if found is None:
        known = read.execute(select(Round.ordinal).order_by(Round.ordinal)).scalars().all()
        raise UserError("There is no round {ordinal}; there are: {known}.", ordinal=ordinal, known=known)
    return found


def _events(read: Read, round: str) -> dict[tuple[str, str], tuple[str, datetime]]:
    """(item, added | withdrawn) → (party that asked, time) of the last such event."""
    found = rows(read, _happened, round=round)
    return {(row.item_id, row.event.partition("-")[0]): (row.by, row.at) for row in found}


def _tree(
    items: Sequence[Any],
    parent: str | None,
    events: Mapping[tuple[str, str], tuple[str, datetime]],
    here: ZoneInfo,
) -> tuple[JointAgendaItem, ...]:
    return tuple(_item(row, items, events, here) for row in items if row.parent_id == parent)


def _item(
    row: Any,
    items: Sequence[Any],
    events: Mapping[tuple[str, str], tuple[str, datetime]],
    here: ZoneInfo,
) -> JointAgendaItem:
    asked_by, added = events.get((row.id, "added"), (row.proposed_by, row.added_at))
    withdrawn = row.state == ItemState.WITHDRAWN
    when = row.withdrawn_at or events.get((row.id, "withdrawn"), ("", None))[1]
    return JointAgendaItem(
        number=row.number,
        title=texts(row.title),
        state=_PRINTED[ItemState(row.state)],
        proposed_by=asked_by if added else row.proposed_by,
        added_at=_day(added, here),
        withdrawn_at=when.astimezone(here) if withdrawn and when else None,
        children=_tree(items, row.id, events, here),
    )


def _day(at: datetime | None, here: ZoneInfo) -> date | None:
    return None if at is None else at.astimezone(here).date()


def _programme(read: Read, round: str, items: Sequence[Any]) -> tuple[JointSession, ...]:
    session_of = {row.id: row.session_id for row in items}
    return tuple(
        JointSession(
            title=texts(held.title),
            kind=held.kind,
            starts=held.starts.astimezone(zone(held.zone)),
            ends=held.ends.astimezone(zone(held.zone)),
            items=tuple(row.number for row in items if row.session_id == held.id and session_of.get(row.parent_id) != held.id),
        )
        for held in rows(read, _sittings, round=round)
    )


def _agenda(round: Any) -> Executable:
    return select(Agenda.id, Agenda.state, Agenda.adopted_at).where(Agenda.round_id == round).order_by(Agenda.id)


def _items(agenda: Any) -> Executable:
    item = AgendaItem
    columns = (item.id, item.parent_id, item.number, item.title, item.state, item.proposed_by, item.session_id)
    chosen = select(*columns, item.added_at, item.withdrawn_at).where(item.agenda_id == agenda)
    return chosen.where(item.visibility.in_(SEEN_BY_BOTH)).order_by(item.rank, item.id)


def _happened(round: Any) -> Executable:
    event = AgendaEvent
    return select(event.item_id, event.event, event.by, event.at).where(event.round_id == round).order_by(event.at, event.rank)


def _sittings(round: Any) -> Executable:
    columns = (Session.id, Session.title, Session.kind, Session.starts, Session.ends, Session.zone)
    return select(*columns).where(Session.round_id == round, Session.kind.in_(PROGRAMME)).order_by(Session.starts, Session.rank)
