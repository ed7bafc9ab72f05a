"""What the positions page shows around a position: mandates, every statement heard on it, and where a record belongs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Executable, select

from dialogue_app.desk.views.common import row_or_none, rows
from dialogue_app.model.positions import Mandate, ObservedPosition, OwnPosition, TalkingPoint
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class MandateLine:
    """A mandate by its reference. Its words are not read: they are marked as high as the limits that rest on them."""

    id: str
    code: str
    issued_by: str
    on: date | None
    marking: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Place:
    """The cell of the matrix to which a record belongs; `party` is the id of the other side, empty for ours."""

    issue: str
    round: str
    party: str
    record: str


def mandates_of(read: Read, round: str) -> tuple[MandateLine, ...]:
    """The mandates for a round, oldest first."""
    return tuple(
        MandateLine(row.id, row.code or "", row.issued_by, row.on, row.marking) for row in rows(read, _mandates, round=round)
    )


def heard_on(read: Read, issue: str, round: str) -> tuple[str, ...]:
    """Ids of all statements of the other side on an issue in a round, by party, the latest of each first."""
    return tuple(row.id for row in rows(read, _heard, issue=issue, round=round))


def place_of(read: Read, kind: str, record: str) -> Place | None:
    """The cell of an own position, a talking point or an observed position; None for anything else."""
    if kind == "talking_point":
        point = row_or_none(read, _point, record=record)
        return place_of(read, "own_position", point.position_id) if point is not None else None
    if kind == "own_position":
        own = row_or_none(read, _own, record=record)
        return Place(own.issue_id, own.round_id, "", own.id) if own is not None else None
    if kind == "observed_position":
        heard = row_or_none(read, _observed, record=record)
        return Place(heard.issue_id, heard.round_id, heard.party_id, heard.id) if heard is not None else None
    return None


def _mandates(round: Any) -> Executable:
    columns = (Mandate.id, Mandate.code, Mandate.issued_by, Mandate.on, Mandate.marking)
    return select(*columns).where(Mandate.round_id == round).order_by(Mandate.on, Mandate.id)


def _heard(issue: Any, round: Any) -> Executable:
    heard = ObservedPosition
    chosen = select(heard.id).where(heard.issue_id == issue, heard.round_id == round)
    return chosen.order_by(heard.party_id, heard.version.desc(), heard.id.desc())


def _point(record: Any) -> Executable:
    return select(TalkingPoint.position_id).where(TalkingPoint.id == record)


def _own(record: Any) -> Executable:
    return select(OwnPosition.id, OwnPosition.issue_id, OwnPosition.round_id).where(OwnPosition.id == record)


def _observed(record: Any) -> Executable:
    heard = ObservedPosition
    return select(heard.id, heard.issue_id, heard.round_id, heard.party_id).where(heard.id == record)
