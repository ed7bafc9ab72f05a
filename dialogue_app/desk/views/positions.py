"""Views of positions: the matrix of issues and rounds, one position in full, and its limits only where they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Executable, func, select

from dialogue_app.desk.views.common import Texts, first, one, row_or_none, rows, scalar, texts
from dialogue_app.desk.views.talks import IssueLine, RoundLine, issues, rounds
from dialogue_app.model.dialogue import Issue, Party
from dialogue_app.model.notes import Attachment
from dialogue_app.model.positions import (
    CLEARED_STATES,
    Answer,
    Clearance,
    Mandate,
    ObservedPosition,
    OwnPosition,
    PositionLimits,
    PositionState,
    TalkingPoint,
)
from dialogue_app.model.rounds import Round
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class OwnCell:
    """Our position on an issue in a round. `delivered`: no · partly · yes. `changed`: other words than in the round before."""

    position: str
    version: int
    state: str
    cleared: bool
    delivered: str
    changed: bool
    marking: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class ObservedCell:
    """What one party of the other side was heard to say on an issue in a round; another kind of thing than our cell."""

    observed: str
    party: str
    state: str
    statements: int
    changed: bool
    marking: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Issues by rounds; cells by (issue id, round id)."""

    issues: tuple[IssueLine, ...]
    rounds: tuple[RoundLine, ...]
    own: Mapping[tuple[str, str], OwnCell]
    observed: Mapping[tuple[str, str], tuple[ObservedCell, ...]]


@dataclass(frozen=True, slots=True)
class PointLine:
    """A talking point. `delivered`: no · partly · yes."""

    id: str
    text: str
    if_raised: bool
    delivered: str
    delivered_at: datetime | None
    session: str | None


@dataclass(frozen=True, slots=True)
class ClearanceLine:
    """An office's word; `concurs` is whether the position may go forward as far as it is concerned."""

    id: str
    office: str
    person: str | None
    status: str
    on: date | None
    concurs: bool


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """A file kept with the position."""

    id: str
    filename: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class VersionLine:
    """Another version of the position on the same issue in the same round."""

    id: str
    version: int
    state: str


@dataclass(frozen=True, slots=True)
class PositionPage:
    """Our position in full, except its limits: `restricted` only says that there are some (see `limits_of`).

    `waiting` says in words who has not concurred; `steps` are the states that can come next; `former` is the objective
    of the round before, to compare with.
    """

    id: str
    round: str
    issue: str
    issue_title: Texts
    party: str
    item: str | None
    version: int
    state: str
    cleared: bool
    language: str
    objective: str
    arguments: str
    remark: str | None
    mandate: str | None
    mandate_text: str
    delivered_session: str | None
    delivered_as: str | None
    delivered: str
    marking: Mapping[str, Any] | None
    points: tuple[PointLine, ...]
    clearances: tuple[ClearanceLine, ...]
    waiting: tuple[Sentence, ...]
    steps: tuple[str, ...]
    attachments: tuple[AttachmentLine, ...]
    versions: tuple[VersionLine, ...]
    restricted: bool
    former: str | None


@dataclass(frozen=True, slots=True)
class Limits:
    """Red line and fallback. Held by nothing but the box that shows them while “show restricted” is on."""

    red_line: str | None
    fallback: str | None


@dataclass(frozen=True, slots=True)
class ObservedPage:
    """One statement of the other side as it was recorded."""

    id: str
    round: str
    issue: str
    issue_title: Texts
    party: str
    item: str | None
    session: str | None
    version: int
    state: str
    stance: str
    note_takers: tuple[str, ...]
    confidence: str
    marking: Mapping[str, Any] | None
    remark: str | None
    supersedes: str | None
    steps: tuple[str, ...]


def positions_matrix(read: Read) -> Matrix:
    """The whole matrix; nothing restricted is read."""
    columns = rounds(read)
    order = {line.id: place for place, line in enumerate(columns)}
    return Matrix(issues(read), columns, _own_cells(read, order), _observed_cells(read, order))


def position_page(read: Read, position: str) -> PositionPage:
    """One position of ours in full, without its limits."""
    row = one(read, "position", _full, position=position)
    points, clearances = _points(read, position), _clearances(read, position)
    return PositionPage(
        id=row.id,
        round=row.round_id,
        issue=row.issue_id,
        issue_title=texts(row.title),
        party=row.code,
        item=row.item_id,
        version=row.version,
        state=row.state,
        cleared=row.state in CLEARED_STATES,
        language=row.language,
        objective=row.objective,
        arguments=row.arguments,
        remark=row.remark,
        mandate=row.mandate_id,
        mandate_text=row.scope or "",
        delivered_session=row.delivered_session_id,
        delivered_as=row.delivered_as,
        delivered=_delivered(row.delivered_session_id, [point.delivered for point in points]),
        marking=row.marking,
        points=points,
        clearances=clearances,
        waiting=_waiting(clearances),
        steps=OwnPosition.moves.following(row.state),
        attachments=_attachments(read, position),
        versions=_versions(read, row),
        restricted=_has_limits(read, position),
        former=_former(read, row),
    )


def limits_of(read: Read, position: str) -> Limits:
    """The most restricted words there are: called only while somebody has switched “show restricted” on."""
    row = row_or_none(read, _limits, position=position)
    return Limits(row.red_line, row.fallback) if row else Limits(None, None)


def observed_page(read: Read, observed: str) -> ObservedPage:
    """One statement of the other side."""
    row = first(
        read,
        select(
            ObservedPosition.id,
            ObservedPosition.round_id,
            ObservedPosition.issue_id,
            ObservedPosition.item_id,
            ObservedPosition.session_id,
            ObservedPosition.version,
            ObservedPosition.state,
            ObservedPosition.stance,
            ObservedPosition.note_takers,
            ObservedPosition.confidence,
            ObservedPosition.marking,
            ObservedPosition.remark,
            ObservedPosition.supersedes_id,
            Issue.title,
            Party.code,
        )
        .join(Issue, Issue.id == ObservedPosition.issue_id)
        .join(Party, Party.id == ObservedPosition.party_id)
        .where(ObservedPosition.id == observed),
        "observed position",
    )
    return ObservedPage(
        row.id,
        row.round_id,
        row.issue_id,
        texts(row.title),
        row.code,
        row.item_id,
        row.session_id,
        row.version,
        row.state,
        row.stance,
        tuple(row.note_takers),
        row.confidence,
        row.marking,
        row.remark,
        row.supersedes_id,
        ObservedPosition.moves.following(row.state),
    )


def position_on(read: Read, round: str, issue: str) -> str | None:
    """Id of our position on an issue in a round, the one that holds; None when there is none."""
    found = rows(read, _versions_on, round=round, issue=issue)
    return max(found, key=_weight).id if found else None


def _own_cells(read: Read, order: Mapping[str, int]) -> dict[tuple[str, str], OwnCell]:
    said: dict[str, list[str]] = {}
    for point in rows(read, _said):
        said.setdefault(point.position_id, []).append(point.delivered)
    chosen = _chosen(rows(read, _own), order)
    return {
        (row.issue_id, row.round_id): OwnCell(
            row.id,
            row.version,
            row.state,
            row.state in CLEARED_STATES,
            _delivered(row.delivered_session_id, said.get(row.id, ())),
            before is not None and (before.objective, before.arguments) != (row.objective, row.arguments),
            row.marking,
        )
        for row, before in chosen
    }


def _observed_cells(read: Read, order: Mapping[str, int]) -> dict[tuple[str, str], tuple[ObservedCell, ...]]:
    heard = rows(read, _heard)
    cells: dict[tuple[str, str], tuple[ObservedCell, ...]] = {}
    for party in sorted({row.code for row in heard}):
        theirs = [row for row in heard if row.code == party]
        counts: dict[tuple[str, str], int] = {}
        for row in theirs:
            counts[row.issue_id, row.round_id] = counts.get((row.issue_id, row.round_id), 0) + 1
        for row, before in _chosen(theirs, order):
            key = (row.issue_id, row.round_id)
            cell = ObservedCell(
                row.id, party, row.state, counts[key], before is not None and before.stance != row.stance, row.marking
            )
            cells[key] = (*cells.get(key, ()), cell)
    return cells


def _chosen(rows: Iterable[Any], order: Mapping[str, int]) -> list[tuple[Any, Any]]:
    """For each issue and round the row that holds, with the one of the nearest earlier round that has any."""
    best: dict[tuple[str, int], Any] = {}
    for row in rows:
        key = (row.issue_id, order.get(row.round_id, -1))
        if key not in best or _weight(row) > _weight(best[key]):
            best[key] = row
    out: list[tuple[Any, Any]] = []
    last: dict[str, Any] = {}
    for issue, place in sorted(best, key=lambda key: key[1]):
        out.append((best[issue, place], last.get(issue)))
        last[issue] = best[issue, place]
    return out


def _weight(row: Any) -> tuple[bool, int]:
    return row.state != PositionState.WITHDRAWN, row.version


def _delivered(session: str | None, points: Sequence[str]) -> str:
    if points and all(point == "yes" for point in points):
        return "yes"
    if any(point != "no" for point in points):
        return "partly"
    return "yes" if session is not None and not points else "partly" if session is not None else "no"


def _points(read: Read, position: str) -> tuple[PointLine, ...]:
    return tuple(PointLine(*row) for row in rows(read, _points_of, position=position))


def _clearances(read: Read, position: str) -> tuple[ClearanceLine, ...]:
    return tuple(
        ClearanceLine(row.id, row.office, row.person, row.status, row.on, _concurs(row.status))
        for row in rows(read, _clearances_of, position=position)
    )


def _concurs(status: str) -> bool:
    return status in list(Answer) and Answer(status).concurs


def _waiting(clearances: Sequence[ClearanceLine]) -> tuple[Sentence, ...]:
    if not clearances:
        return (Sentence("No office has been asked."),)
    return tuple(
        Sentence("{office} objected.", office=line.office)
        if line.status == Answer.OBJECTION
        else Sentence("{office} has not answered.", office=line.office)
        for line in clearances
        if not line.concurs
    )


def _attachments(read: Read, position: str) -> tuple[AttachmentLine, ...]:
    return tuple(AttachmentLine(*row) for row in rows(read, _attachments_of, position=position))


def _versions(read: Read, row: Any) -> tuple[VersionLine, ...]:
    found = rows(read, _versions_on, round=row.round_id, issue=row.issue_id)
    return tuple(VersionLine(*line) for line in found)


def _has_limits(read: Read, position: str) -> bool:
    return bool(scalar(read, _limits_count, position=position))


def _former(read: Read, row: Any) -> str | None:
    objective: str | None = scalar(read, _objective_before, issue=row.issue_id, ordinal=row.ordinal)
    return objective


def _own() -> Executable:
    own = OwnPosition
    columns = (own.id, own.issue_id, own.round_id, own.version, own.state, own.delivered_session_id, own.marking)
    return select(*columns, own.objective, own.arguments)


def _said() -> Executable:
    return select(TalkingPoint.position_id, TalkingPoint.delivered)


def _heard() -> Executable:
    heard = ObservedPosition
    columns = (heard.id, heard.issue_id, heard.round_id, heard.version, heard.state, heard.stance, heard.marking)
    return select(*columns, Party.code).join(Party, Party.id == heard.party_id)


def _full(position: Any) -> Executable:
    own = OwnPosition
    keys = (own.id, own.round_id, own.issue_id, own.item_id, own.mandate_id, own.delivered_session_id, own.delivered_as)
    words = (own.version, own.state, own.language, own.objective, own.arguments, own.remark, own.marking)
    return (
        select(*keys, *words, Issue.title, Party.code, Mandate.scope, Round.ordinal)
        .join(Issue, Issue.id == own.issue_id)
        .join(Party, Party.id == own.party_id)
        .join(Round, Round.id == own.round_id)
        .outerjoin(Mandate, Mandate.id == own.mandate_id)
        .where(own.id == position)
    )


def _limits(position: Any) -> Executable:
    return select(PositionLimits.red_line, PositionLimits.fallback).where(PositionLimits.position_id == position)


def _limits_count(position: Any) -> Executable:
    return select(func.count(PositionLimits.id)).where(PositionLimits.position_id == position)


def _versions_on(round: Any, issue: Any) -> Executable:
    own = OwnPosition
    chosen = select(own.id, own.version, own.state).where(own.round_id == round, own.issue_id == issue)
    return chosen.order_by(own.version, own.id)


def _points_of(position: Any) -> Executable:
    point = TalkingPoint
    columns = (point.id, point.text, point.if_raised, point.delivered, point.delivered_at, point.delivered_session_id)
    return select(*columns).where(point.position_id == position).order_by(point.rank, point.id)


def _clearances_of(position: Any) -> Executable:
    columns = (Clearance.id, Clearance.office, Clearance.person, Clearance.status, Clearance.on)
    return select(*columns).where(Clearance.position_id == position).order_by(Clearance.rank, Clearance.id)


def _attachments_of(position: Any) -> Executable:
    file = Attachment
    columns = (file.id, file.filename, file.media_type, file.size, file.sha256)
    return select(*columns).where(file.position_id == position).order_by(file.id)


def _objective_before(issue: Any, ordinal: Any) -> Executable:
    own = OwnPosition
    earlier = select(own.objective).join(Round, Round.id == own.round_id).where(own.issue_id == issue, Round.ordinal < ordinal)
    kept = earlier.where(own.state != PositionState.WITHDRAWN)
    return kept.order_by(Round.ordinal.desc(), own.version.desc()).limit(1)
