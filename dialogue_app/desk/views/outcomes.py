"""Commitments with their bars, and actions with what is due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from sqlalchemy import Row, select

from dialogue_app.desk.rectification import SIGNED
from dialogue_app.desk.standing import Figure, PeriodStanding, standings
from dialogue_app.desk.views.minutes import ad_referendum
from dialogue_app.model.dialogue import Instrument
from dialogue_app.model.minutes import Confirmation, Minutes, MinutesParagraph
from dialogue_app.model.outcomes import Action, Actual, Commitment
from dialogue_app.model.rounds import Round
from dialogue_app.store.reading import Read

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a commitment or action stands: paragraph of the minutes of a round."""

    paragraph_id: str
    number: str
    minutes_id: str
    round_id: str
    round: int


@dataclass(frozen=True, slots=True)
class NotInForce:
    """Why a commitment binds nobody yet: its paragraph is in brackets, its minutes are unsigned, a side has not confirmed, or
    its day has not come."""

    reason: Literal["bracketed", "unsigned", "ad_referendum", "later"]
    state: str = ""
    """Of the minutes, where they are unsigned."""
    waiting_for: tuple[str, ...] = ()
    begins: date | None = None


@dataclass(frozen=True, slots=True)
class CommitmentView:
    """A commitment as it stands on a day. `why_not` says why it is not in force; `periods` are its bars."""

    id: str
    code: str | None
    party: str
    issue_id: str | None
    title: str
    direction: str
    period: Mapping[str, Any]
    target: int | None
    unit: str
    counting_rule: str | None
    strength: str
    source: Source | None
    instrument: Texts | None
    begins: date | None
    why_not: NotInForce | None
    periods: tuple[PeriodStanding, ...]

    @property
    def in_force(self) -> bool:
        """Whether anybody is bound."""
        return self.why_not is None


@dataclass(frozen=True, slots=True)
class ActionView:
    """A task; `overdue` on the day asked for."""

    id: str
    code: str | None
    text: Texts
    owners: tuple[str, ...]
    due: date | None
    status: str
    closed: date | None
    remark: str | None
    provisional: bool
    source: Source | None
    overdue: bool


def commitments(read: Read, *, on: date, issue: str | None = None) -> tuple[CommitmentView, ...]:
    """Every commitment (or those on one issue) with its standing on the day `on`."""
    asked = _commitments() if issue is None else _commitments().where(Commitment.issue_id == issue)
    rows = read.execute(asked.order_by(Commitment.id)).all()
    figures = _figures(read)
    confirmed = _confirmed(read)
    return tuple(_view(row, figures.get(row.id, []), confirmed.get(row.paragraph_id, {}), on) for row in rows)


def actions(read: Read, *, on: date, round: str | None = None, open_only: bool = False) -> tuple[ActionView, ...]:
    """Actions by due date, undated ones last; those of one round, or all."""
    a, p = Action, MinutesParagraph
    asked = (
        select(a.id, a.code, a.text, a.owners, a.due, a.status, a.closed, a.remark, a.provisional, *_SOURCE)
        .outerjoin(p, p.id == a.paragraph_id).outerjoin(Round, Round.id == p.round_id)
    )  # fmt: skip
    if round is not None:
        asked = asked.where(a.round_id == round)
    if open_only:
        asked = asked.where(a.status == "open")
    return tuple(
        ActionView(row.id, row.code, row.text, tuple(row.owners), row.due, row.status, row.closed, row.remark, row.provisional,
                   _source(row), row.status == "open" and row.due is not None and row.due < on)
        for row in read.execute(asked.order_by(a.due.is_(None), a.due, a.id))
    )  # fmt: skip


_SOURCE = (MinutesParagraph.id.label("paragraph_id"), MinutesParagraph.number, MinutesParagraph.minutes_id,
           MinutesParagraph.round_id, Round.ordinal)  # fmt: skip


def _commitments() -> Any:
    c, p = Commitment, MinutesParagraph
    return (
        select(
            c.id, c.code, c.party, c.issue_id, c.title, c.direction, c.period, c.target, c.unit, c.counting_rule, c.strength,
            c.in_force_from, Instrument.title.label("instrument"), Instrument.on.label("instrument_on"), *_SOURCE,
            p.brackets, p.ad_referendum, Minutes.state, Minutes.signed_on,
        )
        .outerjoin(Instrument, Instrument.id == c.instrument_id).outerjoin(p, p.id == c.paragraph_id)
        .outerjoin(Minutes, Minutes.id == p.minutes_id).outerjoin(Round, Round.id == p.round_id)
    )  # fmt: skip


def _view(row: Row[Any], figures: list[tuple[str, Figure]], confirmed: Mapping[str, date], on: date) -> CommitmentView:
    mark = ad_referendum(row.ad_referendum, confirmed)
    effect = mark.effective_from if mark else None
    begins = row.in_force_from or effect or row.signed_on or row.instrument_on
    why_not = _why_not(row, mark.waiting_for if mark else (), begins, on)
    periods = standings(
        direction=row.direction,
        period=row.period,
        target=row.target,
        begins=begins,
        in_force=why_not is None,
        figures=figures,
        on=on,
    )
    return CommitmentView(
        row.id, row.code, row.party, row.issue_id, row.title, row.direction, row.period, row.target, row.unit, row.counting_rule,
        row.strength, _source(row), row.instrument, begins, why_not, periods,
    )  # fmt: skip


def _why_not(row: Row[Any], waiting_for: tuple[str, ...], begins: date | None, on: date) -> NotInForce | None:
    if row.brackets or row.strength == "bracketed":
        return NotInForce("bracketed")
    if row.state is not None and row.state not in SIGNED:
        return NotInForce("unsigned", state=row.state)
    if waiting_for:
        return NotInForce("ad_referendum", waiting_for=waiting_for)
    if row.in_force_from is not None and row.in_force_from > on:
        return NotInForce("later", begins=row.in_force_from)
    return None


def _source(row: Row[Any]) -> Source | None:
    if row.paragraph_id is None:
        return None
    return Source(row.paragraph_id, row.number, row.minutes_id, row.round_id, row.ordinal)


def _figures(read: Read) -> dict[str, list[tuple[str, Figure]]]:
    a = Actual
    asked = select(a.commitment_id, a.period, a.value, a.reported_by, a.as_of, a.final, a.disputed, a.planned, a.alternate_period,
                   a.correction_id, a.extra)  # fmt: skip
    found: dict[str, list[tuple[str, Figure]]] = {}
    for row in read.execute(asked.order_by(a.commitment_id, a.rank, a.id)):
        more, other = row.extra or {}, row.alternate_period or {}
        figure = Figure(row.value, row.reported_by, row.as_of, row.final, row.disputed, row.planned, other.get("start"),
                        more.get("side"), more.get("of"), more.get("note"), row.correction_id is not None)  # fmt: skip
        found.setdefault(row.commitment_id, []).append((row.period, figure))
    return found


def _confirmed(read: Read) -> dict[str, dict[str, date]]:
    found: dict[str, dict[str, date]] = {}
    for paragraph, party, on in read.execute(select(Confirmation.paragraph_id, Confirmation.party, Confirmation.on)):
        found.setdefault(paragraph, {})[party] = on
    return found
