"""What a new round takes on from the last one: offered for choosing, never copied by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from dialogue_app.desk.views.common import SEEN_BY_BOTH, Texts, first, texts
from dialogue_app.model.agenda import Agenda, AgendaItem
from dialogue_app.model.agenda_states import ItemState
from dialogue_app.model.dialogue import Issue
from dialogue_app.model.minutes import Confirmation, Minutes, MinutesParagraph
from dialogue_app.model.outcomes import Action
from dialogue_app.model.positions import OwnPosition, PositionState
from dialogue_app.model.rounds import Round
from dialogue_app.store.reading import Read

_LEFT = (ItemState.DEFERRED, ItemState.SUSPENDED, ItemState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class OfferedItem:
    """An item of the former agenda. `standing`: about no issue, so that every round has it; `state` tells what became of it."""

    id: str
    number: str
    title: Texts
    state: str
    standing: bool


@dataclass(frozen=True, slots=True)
class OpenAction:
    """An action that nobody has done yet."""

    id: str
    text: Texts
    owners: tuple[str, ...]
    due: date | None


@dataclass(frozen=True, slots=True)
class OpenParagraph:
    """A paragraph of minutes still in brackets, or ad referendum and not confirmed by every party named."""

    id: str
    ordinal: int
    number: str
    text: Texts
    awaited: tuple[str, ...]
    item: str | None = None
    """The agenda item it was considered under."""


@dataclass(frozen=True, slots=True)
class LastPosition:
    """Our last position on an issue, to open a new version from."""

    position: str
    issue: str
    issue_title: Texts
    ordinal: int
    state: str


@dataclass(frozen=True, slots=True)
class CarryOver:
    """All that the former round left open. `standing` and `left` are items to choose from."""

    round: str
    standing: tuple[OfferedItem, ...]
    left: tuple[OfferedItem, ...]
    actions: tuple[OpenAction, ...]
    brackets: tuple[OpenParagraph, ...]
    ad_referendum: tuple[OpenParagraph, ...]
    positions: tuple[LastPosition, ...]


def carry_over(read: Read, former: str) -> CarryOver:
    """What the round `former`, and those before it, left for the next one."""
    ordinal: int = first(read, select(Round.ordinal).where(Round.id == former), "round").ordinal
    items = _items(read, former)
    brackets, ad_referendum = _paragraphs(read, ordinal)
    return CarryOver(
        round=former,
        standing=tuple(item for item in items if item.standing),
        left=tuple(item for item in items if item.state in _LEFT),
        actions=_actions(read, ordinal),
        brackets=brackets,
        ad_referendum=ad_referendum,
        positions=_positions(read, ordinal),
    )


def _items(read: Read, round: str) -> tuple[OfferedItem, ...]:
    rows = read.execute(
        select(AgendaItem.id, AgendaItem.number, AgendaItem.title, AgendaItem.state, AgendaItem.issues, AgendaItem.parent_id)
        .join(Agenda, Agenda.id == AgendaItem.agenda_id)
        .where(Agenda.round_id == round, AgendaItem.visibility.in_(SEEN_BY_BOTH))
        .order_by(AgendaItem.rank, AgendaItem.id)
    )
    return tuple(
        OfferedItem(row.id, row.number, texts(row.title), row.state, not row.issues and row.parent_id is None) for row in rows
    )


def _actions(read: Read, ordinal: int) -> tuple[OpenAction, ...]:
    wanted = select(Action.id, Action.text, Action.owners, Action.due).outerjoin(Round, Round.id == Action.round_id)
    rows = read.execute(
        wanted.where(Action.status == "open", (Round.ordinal <= ordinal) | Action.round_id.is_(None)).order_by(
            Action.due, Action.id
        )
    )
    return tuple(OpenAction(row.id, texts(row.text), tuple(row.owners), row.due) for row in rows)


def _paragraphs(read: Read, ordinal: int) -> tuple[tuple[OpenParagraph, ...], tuple[OpenParagraph, ...]]:
    rows = read.execute(
        select(
            MinutesParagraph.id,
            MinutesParagraph.number,
            MinutesParagraph.text,
            MinutesParagraph.brackets,
            MinutesParagraph.ad_referendum,
            MinutesParagraph.item_id,
            Round.ordinal,
        )
        .join(Round, Round.id == MinutesParagraph.round_id)
        .join(Minutes, Minutes.id == MinutesParagraph.minutes_id)
        .where(Round.ordinal <= ordinal, Minutes.state != "lapsed")
        .order_by(Round.ordinal.desc(), MinutesParagraph.rank)
    ).all()
    confirmed: dict[str, set[str]] = {}
    for row in read.execute(select(Confirmation.paragraph_id, Confirmation.party)):
        confirmed.setdefault(row.paragraph_id, set()).add(row.party)
    bracketed = tuple(
        OpenParagraph(row.id, row.ordinal, row.number, texts(row.text), (), row.item_id) for row in rows if row.brackets
    )
    pending = [
        (row, tuple(party for party in row.ad_referendum.get("parties", ()) if party not in confirmed.get(row.id, ())))
        for row in rows
        if row.ad_referendum
    ]
    return bracketed, tuple(
        OpenParagraph(row.id, row.ordinal, row.number, texts(row.text), left, row.item_id) for row, left in pending if left
    )


def _positions(read: Read, ordinal: int) -> tuple[LastPosition, ...]:
    rows = read.execute(
        select(OwnPosition.id, OwnPosition.issue_id, OwnPosition.state, Issue.title, Round.ordinal)
        .join(Issue, Issue.id == OwnPosition.issue_id)
        .join(Round, Round.id == OwnPosition.round_id)
        .where(Round.ordinal <= ordinal, OwnPosition.state != PositionState.WITHDRAWN)
        .order_by(Issue.rank, Issue.id, Round.ordinal.desc(), OwnPosition.version.desc())
    )
    last: dict[str, LastPosition] = {}
    for row in rows:
        last.setdefault(row.issue_id, LastPosition(row.id, row.issue_id, texts(row.title), row.ordinal, row.state))
    return tuple(last.values())
