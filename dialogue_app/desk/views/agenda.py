"""The agenda page: the joint table on one side, our plan on the other, never in one record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Read

from dialogue_app.desk.agenda_steps import Heading, blocking, next_step
from dialogue_app.desk.views.common import PartyLine, Texts, first, parties, texts
from dialogue_app.desk.views.delegations import SessionLine, sessions
from dialogue_app.desk.views.time_budget import Budget, Slot, Timed, budgets, clock
from dialogue_app.model.agenda import Agenda, AgendaEvent, AgendaItem, AgendaState, AgendaVersion, ItemPlan
from dialogue_app.model.dialogue import Dialogue, Person, Venue
from dialogue_app.model.rounds import Round

STEPS = tuple(str(state) for state in AgendaState)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item as both sides may see it. `depth` 0 is the top; `annotation` is the joint one."""

    id: str
    parent: str | None
    depth: int
    number: str
    title: Texts
    issues: tuple[str, ...]
    proposed_by: str
    state: str
    session: str | None
    annotation: Texts
    added_at: datetime | None
    withdrawn_at: datetime | None


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version that was handed over, exchanged, agreed or adopted."""

    id: str
    number: int
    state: str
    at: datetime
    from_party: str
    remark: str


@dataclass(frozen=True, slots=True)
class AgendaTable:
    """The joint half of the page. `agenda` is None before the first item; items are flattened in order.

    `following` is the next state of the stepper (None: none left) and `blocks` says in words what still stands before it.
    """

    round: str
    agenda: str | None
    state: str
    languages: tuple[str, ...]
    parties: tuple[PartyLine, ...]
    items: tuple[ItemRow, ...]
    sessions: tuple[SessionLine, ...]
    versions: tuple[VersionLine, ...]
    following: str | None
    blocks: tuple[str, ...]
    adopted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlanRow:
    """Our plan for an item: internal. `starts` and `ends` are computed; None where session or minutes are open."""

    id: str | None
    minutes: int | None
    lead: str | None
    lead_name: Texts
    annotation: str
    marking: Mapping[str, Any] | None
    starts: datetime | None
    ends: datetime | None


@dataclass(frozen=True, slots=True)
class Capital:
    """A clock on the wall: the party whose capital it shows, the city by language, and its IANA zone."""

    party: str
    city: Texts
    zone: str


@dataclass(frozen=True, slots=True)
class AgendaPlan:
    """The internal half of the page: plans by item, budgets by session, the two clocks (the host's first)."""

    plans: Mapping[str, PlanRow]
    budgets: tuple[Budget, ...]
    clocks: tuple[Capital, ...]


@dataclass(frozen=True, slots=True)
class EventLine:
    """Something that happened to an item in session."""

    id: str
    at: datetime
    zone: str
    event: str
    by: str
    agreed_by: str | None
    text: str


def agenda_table(read: Read, round: str) -> AgendaTable:
    """The joint half: all that the room view may show."""
    languages = tuple(read.execute(select(Dialogue.languages)).scalars().first() or ())
    agenda = read.execute(
        select(Agenda.id, Agenda.state, Agenda.adopted_at).where(Agenda.round_id == round).order_by(Agenda.id)
    ).first()
    state = agenda.state if agenda else str(AgendaState.DRAFT)
    items = _items(read, agenda.id) if agenda else ()
    following = next_step(state)
    headings = [Heading(item.number, item.title, item.state) for item in items]
    return AgendaTable(
        round=round,
        agenda=agenda.id if agenda else None,
        state=state,
        languages=languages,
        parties=parties(read),
        items=items,
        sessions=sessions(read, round),
        versions=_versions(read, agenda.id) if agenda else (),
        following=following,
        blocks=blocking(following, headings, languages) if following else (),
        adopted_at=agenda.adopted_at if agenda else None,
    )


def agenda_plan(read: Read, table: AgendaTable) -> AgendaPlan:
    """The internal half for the same items."""
    rows = {
        row.item_id: row
        for row in read.execute(
            select(
                ItemPlan.id,
                ItemPlan.item_id,
                ItemPlan.minutes,
                ItemPlan.lead_id,
                ItemPlan.annotation,
                ItemPlan.marking,
                Person.display,
            )
            .outerjoin(Person, Person.id == ItemPlan.lead_id)
            .where(ItemPlan.round_id == table.round)
            .order_by(ItemPlan.id)
        )
    }
    timed = [
        Timed(item.id, item.parent, item.session, rows[item.id].minutes if item.id in rows else None)
        for item in table.items
        if item.state != "withdrawn"
    ]
    slots = [Slot(session.id, session.starts, session.ends) for session in table.sessions]
    times = clock(timed, slots)
    consecutive = "consecutive" in (read.execute(select(Dialogue.interpretation)).scalars().first() or "")
    return AgendaPlan(
        plans={item.id: _plan(rows.get(item.id), times.get(item.id)) for item in table.items},
        budgets=budgets(timed, slots, consecutive=consecutive),
        clocks=_clocks(read, table),
    )


def item_events(read: Read, item: str) -> tuple[EventLine, ...]:
    """What happened to an item, newest first."""
    wanted = select(
        AgendaEvent.id,
        AgendaEvent.at,
        AgendaEvent.zone,
        AgendaEvent.event,
        AgendaEvent.by,
        AgendaEvent.agreed_by,
        AgendaEvent.text,
    )
    rows = read.execute(wanted.where(AgendaEvent.item_id == item).order_by(AgendaEvent.at.desc(), AgendaEvent.id.desc()))
    return tuple(EventLine(row.id, row.at, row.zone, row.event, row.by, row.agreed_by, row.text) for row in rows)


def _items(read: Read, agenda: str) -> tuple[ItemRow, ...]:
    rows = read.execute(
        select(
            AgendaItem.id,
            AgendaItem.parent_id,
            AgendaItem.number,
            AgendaItem.title,
            AgendaItem.issues,
            AgendaItem.proposed_by,
            AgendaItem.state,
            AgendaItem.session_id,
            AgendaItem.annotation,
            AgendaItem.added_at,
            AgendaItem.withdrawn_at,
        )
        .where(AgendaItem.agenda_id == agenda)
        .order_by(AgendaItem.rank, AgendaItem.id)
    ).all()
    children: dict[str | None, list[Any]] = {}
    for row in rows:
        children.setdefault(row.parent_id, []).append(row)
    return tuple(_flattened(children, None, 0))


def _flattened(children: Mapping[str | None, Sequence[Any]], parent: str | None, depth: int) -> list[ItemRow]:
    out: list[ItemRow] = []
    for row in children.get(parent, ()):
        out.append(
            ItemRow(
                row.id,
                row.parent_id,
                depth,
                row.number,
                texts(row.title),
                tuple(row.issues),
                row.proposed_by,
                row.state,
                row.session_id,
                texts(row.annotation),
                row.added_at,
                row.withdrawn_at,
            )
        )
        out += _flattened(children, row.id, depth + 1)
    return out


def _versions(read: Read, agenda: str) -> tuple[VersionLine, ...]:
    wanted = select(
        AgendaVersion.id,
        AgendaVersion.number,
        AgendaVersion.state,
        AgendaVersion.at,
        AgendaVersion.from_party,
        AgendaVersion.remark,
    )
    rows = read.execute(wanted.where(AgendaVersion.agenda_id == agenda).order_by(AgendaVersion.number))
    return tuple(VersionLine(row.id, row.number, row.state, row.at, row.from_party, row.remark) for row in rows)


def _plan(row: Any, times: tuple[datetime, datetime] | None) -> PlanRow:
    starts, ends = times or (None, None)
    if row is None:
        return PlanRow(None, None, None, {}, "", None, starts, ends)
    return PlanRow(row.id, row.minutes, row.lead_id, texts(row.display), row.annotation, row.marking, starts, ends)


def _clocks(read: Read, table: AgendaTable) -> tuple[Capital, ...]:
    held = first(
        read,
        select(Round.host, Venue.city, Venue.zone, Venue.host.label("owner"))
        .join(Venue, Venue.id == Round.venue_id)
        .where(Round.id == table.round),
        "round",
    )
    capitals = {
        row.host: Capital(row.host, texts(row.city), row.zone)
        for row in read.execute(select(Venue.host, Venue.city, Venue.zone).order_by(Venue.rank.desc(), Venue.id.desc()))
    }
    here = Capital(held.owner, texts(held.city), held.zone)
    # A capital is known by its venue: where a party has hosted, or would host.
    return (here, *(capitals[side.code] for side in table.parties if side.code != held.owner and side.code in capitals))
