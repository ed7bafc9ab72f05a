"""The agenda page: the joint table on one side, our plan on the other, never in one record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Executable, select

from dialogue_app.desk.agenda_readiness import Heading, blocking, next_step
from dialogue_app.desk.views.common import PartyLine, Texts, one, parties, row_or_none, rows, scalar, texts
from dialogue_app.desk.views.delegations import SessionLine, sessions
from dialogue_app.desk.views.time_budget import Budget, Outline, Slot, Timed, budgets, clock
from dialogue_app.model.agenda_states import AgendaState
from dialogue_app.store.reading import Read

STEPS = tuple(str(state) for state in AgendaState)


class ItemRow(NamedTuple):
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


class PlanRow(NamedTuple):
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
    languages = tuple(scalar(read, _languages) or ())
    agenda = row_or_none(read, _agenda, round=round)
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
    known = {row.item_id: row for row in rows(read, _plans, round=table.round)}
    outline = Outline(
        [
            Timed(item.id, item.parent, item.session, known[item.id].minutes if item.id in known else None)
            for item in table.items
            if item.state != "withdrawn"
        ]
    )
    slots = [Slot(session.id, session.starts, session.ends) for session in table.sessions]
    times = clock(outline, slots)
    consecutive = "consecutive" in (scalar(read, _interpretation) or "")
    return AgendaPlan(
        plans={item.id: _plan(known.get(item.id), times.get(item.id)) for item in table.items},
        budgets=budgets(outline, slots, consecutive=consecutive),
        clocks=_clocks(read, table),
    )


def item_events(read: Read, item: str) -> tuple[EventLine, ...]:
    """What happened to an item, newest first."""
    return tuple(
        EventLine(row.id, row.at, row.zone, row.event, row.by, row.agreed_by, row.text)
        for row in rows(read, _events_of, item=item)
    )


def _items(read: Read, agenda: str) -> tuple[ItemRow, ...]:
    children: dict[str | None, list[Any]] = {}
    for row in rows(read, _items_of, agenda=agenda):
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
    return tuple(
        VersionLine(row.id, row.number, row.state, row.at, row.from_party, row.remark)
        for row in rows(read, _versions_of, agenda=agenda)
    )


def _plan(row: Any, times: tuple[datetime, datetime] | None) -> PlanRow:
    starts, ends = times or (None, None)
    if row is None:
        return PlanRow(None, None, None, {}, "", None, starts, ends)
    return PlanRow(row.id, row.minutes, row.lead_id, texts(row.display), row.annotation, row.marking, starts, ends)


def _clocks(read: Read, table: AgendaTable) -> tuple[Capital, ...]:
    held = one(read, "round", _place, round=table.round)
    capitals = {row.host: Capital(row.host, texts(row.city), row.zone) for row in rows(read, _venues)}
    here = Capital(held.owner, texts(held.city), held.zone)
    # A capital is known by its venue: where a party has hosted, or would host.
    return (here, *(capitals[side.code] for side in table.parties if side.code != held.owner and side.code in capitals))


def _languages() -> Executable:
    from dialogue_app.model.dialogue import Dialogue

    return select(Dialogue.languages)


def _interpretation() -> Executable:
    from dialogue_app.model.dialogue import Dialogue

    return select(Dialogue.interpretation)


def _agenda(round: Any) -> Executable:
    from dialogue_app.model.agenda import Agenda

    return select(Agenda.id, Agenda.state, Agenda.adopted_at).where(Agenda.round_id == round).order_by(Agenda.id)


def _items_of(agenda: Any) -> Executable:
    from dialogue_app.model.agenda import AgendaItem

    item = AgendaItem
    places = (item.id, item.parent_id, item.number, item.session_id, item.added_at, item.withdrawn_at)
    words = (item.title, item.issues, item.proposed_by, item.state, item.annotation)
    return select(*places, *words).where(item.agenda_id == agenda).order_by(item.rank, item.id)


def _plans(round: Any) -> Executable:
    from dialogue_app.model.agenda import ItemPlan
    from dialogue_app.model.dialogue import Person

    plan = ItemPlan
    columns = (plan.id, plan.item_id, plan.minutes, plan.lead_id, plan.annotation, plan.marking, Person.display)
    return select(*columns).outerjoin(Person, Person.id == plan.lead_id).where(plan.round_id == round).order_by(plan.id)


def _versions_of(agenda: Any) -> Executable:
    from dialogue_app.model.agenda import AgendaVersion

    kept = AgendaVersion
    columns = (kept.id, kept.number, kept.state, kept.at, kept.from_party, kept.remark)
    return select(*columns).where(kept.agenda_id == agenda).order_by(kept.number)


def _events_of(item: Any) -> Executable:
    from dialogue_app.model.agenda import AgendaEvent

    event = AgendaEvent
    columns = (event.id, event.at, event.zone, event.event, event.by, event.agreed_by, event.text)
    return select(*columns).where(event.item_id == item).order_by(event.at.desc(), event.id.desc())


def _place(round: Any) -> Executable:
    from dialogue_app.model.dialogue import Venue
    from dialogue_app.model.rounds import Round

    columns = (Venue.city, Venue.zone, Venue.host.label("owner"))
    return select(*columns).join(Round, Round.venue_id == Venue.id).where(Round.id == round)


def _venues() -> Executable:
    from dialogue_app.model.dialogue import Venue

    return select(Venue.host, Venue.city, Venue.zone).order_by(Venue.rank.desc(), Venue.id.desc())
