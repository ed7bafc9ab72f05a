"""Talking points that a round's notes tell were said, for a person to take or refuse."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from dialogue_app.desk.matching import restates
from dialogue_app.desk.views.after_notes import SAID, noted, points_back
from dialogue_app.desk.views.common import Texts, home_code, texts
from dialogue_app.desk.views.notes import NoteEntry
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Issue
from dialogue_app.model.notes import NoProposal
from dialogue_app.model.positions import OwnPosition, PositionState, TalkingPoint
from dialogue_app.store.reading import Read

_NEAR = timedelta(minutes=2)
"""How long before or after a tick the entry is looked for that it was set on."""


@dataclass(frozen=True, slots=True)
class SaidPoint:
    """A talking point that was said by the notes, and the entry that tells so.

    `ticked`: it was ticked in the room, and its position does not know yet; the entry is then the one nearest to the tick,
    None where none is near.
    """

    point: str
    position: str
    issue: Texts
    text: str
    ticked: bool
    note: NoteEntry | None

    @property
    def id(self) -> str:
        """One row for each point."""
        return self.point


def said_points(read: Read, round: str, *, author: str) -> tuple[SaidPoint, ...]:
    """Ticked points whose positions were not noted as delivered, then those that an entry of our own side tells.

    Of a position with several versions in the round the last one counts. An entry tells of positions on the issues of its
    item alone. What was dismissed comes back with another entry only.
    """
    ours = [one for one in noted(read, round, author) if one.party == home_code(read) and one.kind in SAID]
    fresh = {one.position for one in points_back(read, round) if one.fresh}
    titles: Mapping[str, Texts] = {row.id: texts(row.title) for row in read.execute(select(Issue.id, Issue.title))}
    former = select(OwnPosition.supersedes_id).where(OwnPosition.round_id == round, OwnPosition.supersedes_id.is_not(None))
    asked = (
        select(TalkingPoint, OwnPosition.issue_id)
        .join(OwnPosition, OwnPosition.id == TalkingPoint.position_id)
        .where(OwnPosition.round_id == round, OwnPosition.state != PositionState.WITHDRAWN, OwnPosition.id.not_in(former))
        .order_by(OwnPosition.id, TalkingPoint.rank, TalkingPoint.id)
    )
    points = [(point, issue) for point, issue in read.execute(asked)]
    ticked = [
        SaidPoint(one.id, one.position_id, titles.get(issue, {}), one.text, True, _at_the_tick(one, ours))
        for one, issue in points if one.position_id in fresh and one.delivered != "no" and one.delivered_session_id
    ]  # fmt: skip
    open_points = [(one, issue) for one, issue in points if one.delivered == "no"]
    return (*ticked, *_told(read, round, open_points, ours, titles))


def _told(
    read: Read, round: str, points: Sequence[tuple[TalkingPoint, str]], ours: Sequence[NoteEntry], titles: Mapping[str, Texts]
) -> Iterator[SaidPoint]:
    on_issue = _by_issue(read, round, ours)
    refused = select(NoProposal.point_id, NoProposal.note_id).where(NoProposal.round_id == round)
    gone = {(row.point_id, row.note_id) for row in read.execute(refused)}
    for one, issue in points:
        told = [
            (alike, entry) for entry in on_issue.get(issue, ())
            if (one.id, entry.id) not in gone and (alike := restates(entry.text, one.text))
        ]  # fmt: skip
        if told:
            best = max(told, key=lambda each: each[0])[1]
            yield SaidPoint(one.id, one.position_id, titles.get(issue, {}), one.text, False, best)


def _by_issue(read: Read, round: str, ours: Sequence[NoteEntry]) -> dict[str, list[NoteEntry]]:
    ids = {row.code: row.id for row in read.execute(select(Issue.id, Issue.code))}
    found: dict[str, list[NoteEntry]] = defaultdict(list)
    items = read.execute(select(AgendaItem.id, AgendaItem.issues).where(AgendaItem.round_id == round))
    issues = {row.id: [ids[code] for code in row.issues if code in ids] for row in items}
    for entry in ours:
        for issue in issues.get(entry.item_id or "", ()):
            found[issue].append(entry)
    return found


def _at_the_tick(point: TalkingPoint, ours: Sequence[NoteEntry]) -> NoteEntry | None:
    """Of the entries around the tick the one with the same words, else the nearest."""
    at: datetime | None = point.delivered_at
    if at is None:
        return None
    near = [one for one in ours if one.session_id == point.delivered_session_id and abs(one.at - at) <= _NEAR]
    return max(near, key=lambda one: (restates(one.text, point.text), -abs(one.at - at)), default=None)
