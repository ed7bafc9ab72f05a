"""Everything ever said, written or agreed on an issue, across rounds, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, String, cast, or_, select

from dialogue_app.desk.views.common import Texts, first, texts
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Issue, Party
from dialogue_app.model.minutes import Correction, Minutes, MinutesParagraph
from dialogue_app.model.notes import Note, NoteRevision, Paper
from dialogue_app.model.positions import ObservedPosition, OwnPosition, TalkingPoint
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.visibility import Visibility
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class Said:
    """One line of the chronology, with where to jump to (`kind`, `record`).

    `side` is a party's code or joint; `reference` is ¶11, a note-taker's initials, or how a position was delivered;
    `text` by language. `correction` tells how a signed paragraph is to be read.
    """

    kind: str
    record: str
    round: str
    ordinal: int
    at: datetime
    side: str
    reference: str
    text: Texts
    visibility: str
    marking: Any = None
    correction: str | None = None


@dataclass(frozen=True, slots=True)
class _Subject:
    issue: str
    items: tuple[str, ...]


def paragraphs_on(read: Read, issue: str) -> tuple[Said, ...]:
    """What joint minutes say on the issue, newest first: joint records only, fit for the room view."""
    return _newest(_paragraphs(read, _subject(read, issue)))


def said_on(read: Read, issue: str, *, taker: str | None = None) -> tuple[Said, ...]:
    """All that both sides said on the issue: minutes, notes, delivered positions and points, observed positions, papers.

    What was not delivered was not said. Private notes are shown to their own taker only.
    """
    subject = _subject(read, issue)
    notes, papers = _notes(read, subject, taker)
    return _newest(
        [
            *_paragraphs(read, subject),
            *notes,
            *_papers(read, papers),
            *_delivered(read, issue),
            *_points(read, issue),
            *_observed(read, issue),
        ]
    )


def _subject(read: Read, issue: str) -> _Subject:
    code = first(read, select(Issue.code).where(Issue.id == issue), "issue").code
    near = select(AgendaItem.id, AgendaItem.issues).where(cast(AgendaItem.issues, String).contains(f'"{code}"', autoescape=True))
    return _Subject(issue, tuple(row.id for row in read.execute(near) if code in row.issues))


def _newest(lines: Iterable[Said]) -> tuple[Said, ...]:
    return tuple(sorted(lines, key=lambda line: (line.at, line.record), reverse=True))


def _paragraphs(read: Read, subject: _Subject) -> list[Said]:
    rows = read.execute(
        select(
            MinutesParagraph.id,
            MinutesParagraph.round_id,
            MinutesParagraph.number,
            MinutesParagraph.text,
            Round.ordinal,
            Round.ends,
            Minutes.visibility,
        )
        .join(Round, Round.id == MinutesParagraph.round_id)
        .join(Minutes, Minutes.id == MinutesParagraph.minutes_id)
        .where(
            or_(
                MinutesParagraph.issue_id == subject.issue,
                MinutesParagraph.issue_id.is_(None) & MinutesParagraph.item_id.in_(subject.items),
            )
        )
    ).all()
    wanted = select(Correction.paragraph_id, Correction.was, Correction.reads).where(
        Correction.paragraph_id.in_([row.id for row in rows])
    )
    corrected = {row.paragraph_id: f"{row.was} → {row.reads}" for row in read.execute(wanted)} if rows else {}
    return [
        Said(
            "minutes_paragraph",
            row.id,
            row.round_id,
            row.ordinal,
            datetime.combine(row.ends, time(23, 59), UTC),
            "joint",
            f"¶{row.number}",
            texts(row.text),
            row.visibility,
            None,
            corrected.get(row.id),
        )
        for row in rows
    ]


def _notes(read: Read, subject: _Subject, taker: str | None) -> tuple[list[Said], set[str]]:
    rows = read.execute(
        select(
            Note.id,
            Note.round_id,
            Note.at,
            Note.speaker_party,
            Note.taker,
            Note.language,
            Note.text,
            Note.visibility,
            Note.marking,
            Note.papers,
            Round.ordinal,
        )
        .join(Round, Round.id == Note.round_id)
        .where(Note.item_id.in_(subject.items), _may_read(taker))
    ).all()
    latest = (
        {
            row.note_id: row.text
            for row in read.execute(
                select(NoteRevision.note_id, NoteRevision.text)
                .join(Note, Note.id == NoteRevision.note_id)
                .where(Note.item_id.in_(subject.items))
                .order_by(NoteRevision.at, NoteRevision.id)
            )
        }
        if rows
        else {}
    )
    lines = [
        Said(
            "note",
            row.id,
            row.round_id,
            row.ordinal,
            row.at,
            row.speaker_party or "",
            row.taker,
            {row.language: latest.get(row.id, row.text)},
            row.visibility,
            row.marking,
        )
        for row in rows
    ]
    return lines, {code for row in rows for code in row.papers}


def _papers(read: Read, codes: set[str]) -> list[Said]:
    if not codes:
        return []
    wanted = select(
        Paper.id,
        Paper.round_id,
        Paper.kind,
        Paper.title,
        Paper.from_party,
        Paper.language,
        Paper.visibility,
        Round.ordinal,
        Round.starts,
    )
    rows = read.execute(wanted.join(Round, Round.id == Paper.round_id).where(Paper.code.in_(codes)))
    return [
        Said(
            "paper",
            row.id,
            row.round_id,
            row.ordinal,
            datetime.combine(row.starts, time(12), UTC),
            row.from_party,
            row.kind,
            {row.language: row.title},
            row.visibility,
        )
        for row in rows
    ]


def _delivered(read: Read, issue: str) -> list[Said]:
    rows = read.execute(
        select(
            OwnPosition.id,
            OwnPosition.round_id,
            OwnPosition.objective,
            OwnPosition.language,
            OwnPosition.delivered_as,
            OwnPosition.visibility,
            OwnPosition.marking,
            Round.ordinal,
            Session.starts,
            Party.code,
        )
        .join(Round, Round.id == OwnPosition.round_id)
        .join(Session, Session.id == OwnPosition.delivered_session_id)
        .join(Party, Party.id == OwnPosition.party_id)
        .where(OwnPosition.issue_id == issue)
    )
    return [
        Said(
            "own_position",
            row.id,
            row.round_id,
            row.ordinal,
            row.starts,
            row.code,
            row.delivered_as or "",
            {row.language: row.objective},
            row.visibility,
            row.marking,
        )
        for row in rows
    ]


def _points(read: Read, issue: str) -> list[Said]:
    rows = read.execute(
        select(
            TalkingPoint.id,
            TalkingPoint.text,
            TalkingPoint.delivered,
            TalkingPoint.delivered_at,
            OwnPosition.round_id,
            Round.starts,
            OwnPosition.language,
            OwnPosition.visibility,
            OwnPosition.marking,
            Round.ordinal,
            Party.code,
        )
        .join(OwnPosition, OwnPosition.id == TalkingPoint.position_id)
        .join(Round, Round.id == OwnPosition.round_id)
        .join(Party, Party.id == OwnPosition.party_id)
        .where(OwnPosition.issue_id == issue, TalkingPoint.delivered != "no")
    )
    return [
        Said(
            "talking_point",
            row.id,
            row.round_id,
            row.ordinal,
            row.delivered_at or datetime.combine(row.starts, time(12), UTC),
            row.code,
            row.delivered,
            {row.language: row.text},
            row.visibility,
            row.marking,
        )
        for row in rows
    ]


def _observed(read: Read, issue: str) -> list[Said]:
    rows = read.execute(
        select(
            ObservedPosition.id,
            ObservedPosition.round_id,
            ObservedPosition.stance,
            ObservedPosition.state,
            ObservedPosition.visibility,
            ObservedPosition.marking,
            Round.ordinal,
            Round.starts,
            Session.starts.label("sat"),
            Party.code,
        )
        .join(Round, Round.id == ObservedPosition.round_id)
        .outerjoin(Session, Session.id == ObservedPosition.session_id)
        .join(Party, Party.id == ObservedPosition.party_id)
        .where(ObservedPosition.issue_id == issue)
    )
    return [
        Said(
            "observed_position",
            row.id,
            row.round_id,
            row.ordinal,
            row.sat or datetime.combine(row.starts, time(12), UTC),
            row.code,
            row.state,
            {"en": row.stance},
            row.visibility,
            row.marking,
        )
        for row in rows
    ]


def _may_read(taker: str | None) -> ColumnElement[bool]:
    open_to_all = Note.private.is_(False) & (Note.visibility != Visibility.PRIVATE)
    return open_to_all if taker is None else or_(open_to_all, Note.taker == taker)
