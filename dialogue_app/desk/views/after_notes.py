"""What follows from the notes of a day: actions, points that were said, positions of the other side that could be recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.matching import Timed, counterparts
from dialogue_app.desk.views.common import Texts, home_code, texts
from dialogue_app.desk.views.notes import NoteEntry, note_entries, offsets
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Issue, Party
from dialogue_app.model.notes import NoProposal, NoteKind
from dialogue_app.model.outcomes import Action, Commitment
from dialogue_app.model.positions import ObservedPosition, OwnPosition, PositionState, TalkingPoint
from dialogue_app.model.rounds import Session
from dialogue_app.model.values import zone
from dialogue_app.store.reading import Read

_ALL = 200_000
SAID = (NoteKind.STATEMENT, NoteKind.PROPOSAL, NoteKind.REPLY, NoteKind.RESERVATION, NoteKind.DECISION)
"""Kinds of notes in which a side says where it stands."""


@dataclass(frozen=True, slots=True)
class ActionLine:
    """What somebody is to do by the notes. `made` is the record's kind, "" where there is only the note's word for it.

    `status` is "left" where somebody decided that nothing follows from the note's word, `remark` why.
    """

    note: str
    at: datetime
    zone: str
    taker: str
    item: str
    text: str
    owners: tuple[str, ...]
    due: date | None
    status: str
    made: str
    marking: Mapping[str, Any] | None = None
    held: Mapping[str, Any] = field(default_factory=dict)
    """What the record holds, by attribute, for a form to start from; nothing where there is no record."""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class PointsBack:
    """Points of a position that were ticked, and whether the position knows it was delivered.

    `session` is where the last of them was said; `held` the session that the position names now.
    """

    position: str
    issue: Texts
    version: int
    said: int
    partly: int
    points: int
    session: str
    session_title: Texts
    at: datetime | None
    held: str | None

    @property
    def fresh(self) -> bool:
        """Whether writing it back would change anything."""
        return self.held != self.session


@dataclass(frozen=True, slots=True)
class ProposedPosition:
    """What the other side said, as a position that could be recorded; a person decides. `notes` are what it is taken from."""

    notes: tuple[str, ...]
    party: str
    issues: tuple[tuple[str, Texts], ...]
    """Issues of the item (id, title); the first one is proposed."""
    item: str
    item_number: str
    session: str
    at: datetime
    zone: str
    speaker: Texts
    kind: str
    language: str
    stance: str
    takers: tuple[str, ...]
    interpreted: bool
    settled: str
    marking: Mapping[str, Any] | None = None


def noted_days(read: Read, round: str, *, author: str) -> tuple[date, ...]:
    """The days of a round on which notes were taken that others may read."""
    days = _days(read, round)
    return tuple(sorted({days[one.session_id] for one in noted(read, round, author) if one.session_id in days}))


def noted(read: Read, round: str, author: str) -> list[NoteEntry]:
    """Every entry of a round that others may read."""
    return [one for one in note_entries(read, round, author=author, limit=_ALL) if not one.private]


def day_actions(read: Read, round: str, *, author: str, on: date | None = None, left: bool = False) -> tuple[ActionLine, ...]:
    """Actions and commitments that notes made, and homework that only a note speaks of, in the order of the talk.

    Homework from which nothing follows by somebody's decision is told only with `left`.
    """
    entries = _on(read, round, noted(read, round, author), on)
    ids = [one.id for one in entries]
    actions = {row.id: row for row in read.scalars(select(Action).where(Action.id.in_(ids)))}
    promised = {row.id: row for row in read.scalars(select(Commitment).where(Commitment.id.in_(ids)))}
    lines, reasons = [], _reasons(read, round)
    for one in entries:
        action, commitment = actions.get(one.id), promised.get(one.id)
        if action is not None:
            words, owners, due = _first(action.text), tuple(action.owners), action.due
            held = {"text": texts(action.text), "owners": owners, "due": due}
            lines.append(_action(one, words, owners, due, action.status, "action", held, action.remark or ""))
        elif commitment is not None:
            ends = commitment.period.get("end")
            due = date.fromisoformat(ends) if ends else None
            promise = {"title": commitment.title, "party": commitment.party, "period": dict(commitment.period)}
            lines.append(_action(one, commitment.title, (commitment.party,), due, commitment.direction, "commitment", promise))
        elif one.kind == NoteKind.HOMEWORK and (left or one.id not in reasons):
            status = "left" if one.id in reasons else ""
            owners = (one.party,) if one.party else ()
            lines.append(_action(one, one.text, owners, None, status, "", {}, reasons.get(one.id, "")))
    return tuple(lines)


def marks_of_day(read: Read, round: str, *, author: str, on: date) -> list[Mapping[str, Any] | None]:
    """The marks of the notes of a day that may be used."""
    return [one.marking for one in _on(read, round, noted(read, round, author), on)]


def points_back(read: Read, round: str) -> tuple[PointsBack, ...]:
    """Our positions of a round of which something was said, by the points that were ticked in the room."""
    asked = select(OwnPosition).where(OwnPosition.round_id == round, OwnPosition.state != PositionState.WITHDRAWN)
    positions = read.scalars(asked.order_by(OwnPosition.id)).all()
    titles = {row.id: texts(row.title) for row in read.execute(select(Issue.id, Issue.title))}
    sat = read.execute(select(Session.id, Session.title).where(Session.round_id == round))
    sessions = {row.id: texts(row.title) for row in sat}
    points: dict[str, list[TalkingPoint]] = {}
    for point in read.scalars(select(TalkingPoint).where(TalkingPoint.position_id.in_([one.id for one in positions]))):
        points.setdefault(point.position_id, []).append(point)
    found = []
    for one in positions:
        told = [point for point in points.get(one.id, ()) if point.delivered != "no" and point.delivered_session_id]
        if not told:
            continue
        last = last_said(told)
        session = last.delivered_session_id or ""
        found.append(
            PointsBack(
                one.id, titles.get(one.issue_id, {}), one.version, sum(point.delivered == "yes" for point in told),
                sum(point.delivered == "partly" for point in told), len(points[one.id]), session, sessions.get(session, {}),
                last.delivered_at, one.delivered_session_id,
            )
        )  # fmt: skip
    return tuple(found)


def last_said(told: Sequence[TalkingPoint]) -> TalkingPoint:
    """The point that was said last; one without a time counts as said before those with one."""
    return max(told, key=lambda point: (point.delivered_at is not None, point.delivered_at or datetime.min, point.id))


def observed_proposals(read: Read, round: str, *, author: str, on: date | None = None) -> tuple[ProposedPosition, ...]:
    """What the other side said on an issue and nobody has recorded or dismissed yet, in the order of the talk.

    Two takers' entries on the same words are one proposal that names both. Impressions and private notes are none.
    """
    home = home_code(read)
    others = {row.code for row in read.execute(select(Party.code)) if row.code and row.code != home}
    issues = {row.code: (row.id, texts(row.title)) for row in read.execute(select(Issue.id, Issue.code, Issue.title))}
    items = {row.id: row for row in read.execute(
        select(AgendaItem.id, AgendaItem.number, AgendaItem.issues).where(AgendaItem.round_id == round)
    )}  # fmt: skip
    done = _done(read, round)
    entries = [
        one for one in _on(read, round, noted(read, round, author), on)
        if one.kind in SAID and one.party in others and one.fidelity != "observation" and one.item_id in items
    ]  # fmt: skip
    twins, by_id = _twins(read, entries), {one.id: one for one in entries}
    follow = set(twins.values())
    proposals = []
    for one in entries:
        known = [issues[code] for code in items[one.item_id].issues if code in issues]
        both = [one, by_id[twins[one.id]]] if one.id in twins else [one]
        if one.id in follow or not known or any(each.id in done for each in both):
            continue
        proposals.append(_proposal(both, known, str(items[one.item_id].number)))
    return tuple(proposals)


def _proposal(both: Sequence[NoteEntry], issues: Sequence[tuple[str, Texts]], number: str) -> ProposedPosition:
    one = both[0]
    return ProposedPosition(
        notes=tuple(each.id for each in both), party=one.party or "", issues=tuple(issues),
        item=one.item_id or "", item_number=number, session=one.session_id, at=one.at, zone=one.zone, speaker=one.speaker or {},
        kind=one.kind, language=one.language, stance=one.text, takers=tuple(dict.fromkeys(each.taker for each in both)),
        interpreted=one.captured_from == "interpretation", settled=next((each.decision for each in both if each.decision), ""),
        marking=one.marking,
    )  # fmt: skip


def _done(read: Read, round: str) -> set[str]:
    recorded = read.scalars(
        select(ObservedPosition.note_id).where(ObservedPosition.round_id == round, ObservedPosition.note_id.is_not(None))
    )
    dismissed = read.scalars(select(NoProposal.note_id).where(NoProposal.round_id == round, NoProposal.point_id.is_(None)))
    return {id for id in (*recorded, *dismissed) if id is not None}


def _reasons(read: Read, round: str) -> dict[str, str]:
    """Why nothing follows from homework, by its note."""
    asked = select(NoProposal.note_id, NoProposal.why)
    return {
        row.note_id: row.why for row in read.execute(asked.where(NoProposal.round_id == round, NoProposal.point_id.is_(None)))
    }


def _twins(read: Read, entries: Sequence[NoteEntry]) -> dict[str, str]:
    """For the entries of the taker who wrote most, those of the others on the same words."""
    takers = sorted({one.taker for one in entries}, key=lambda taker: (-sum(one.taker == taker for one in entries), taker))
    if len(takers) < 2:
        return {}
    shifts = offsets(read, {one.session_id for one in entries})
    timed = {
        taker: [
            Timed(one.id, one.at + shifts.get(taker, timedelta()), one.session_id, one.text, one.item_id, one.party)
            for one in entries if one.taker == taker
        ]
        for taker in takers
    }  # fmt: skip
    found: dict[str, str] = {}
    for other in takers[1:]:
        found |= counterparts(timed[takers[0]], timed[other])
    return found


def _on(read: Read, round: str, entries: Iterable[NoteEntry], on: date | None) -> list[NoteEntry]:
    if on is None:
        return list(entries)
    days = _days(read, round)
    return [one for one in entries if days.get(one.session_id) == on]


def _days(read: Read, round: str) -> dict[str, date]:
    """The day of each session by the clocks of its place."""
    sat = read.execute(select(Session.id, Session.starts, Session.zone).where(Session.round_id == round))
    return {row.id: row.starts.astimezone(zone(row.zone)).date() for row in sat}


def _action(
    one: NoteEntry,
    text: str,
    owners: tuple[str, ...],
    due: date | None,
    status: str,
    made: str,
    held: Mapping[str, Any],
    remark: str = "",
) -> ActionLine:
    return ActionLine(
        one.id, one.at, one.zone, one.taker, one.item_number or "", text, owners, due, status, made, one.marking, held, remark
    )


def _first(text: Any) -> str:
    return next(iter(texts(text).values()), "")
