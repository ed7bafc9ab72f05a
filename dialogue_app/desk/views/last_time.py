"""What was said on an item's issues the last time they were taken up, for the note-taker's eyes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from dialogue_app.desk.views.corrections import corrections_of
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Issue, Party
from dialogue_app.model.minutes import MinutesParagraph
from dialogue_app.model.positions import ObservedPosition
from dialogue_app.model.rounds import Round
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class LastSaid:
    """One thing said or recorded in an earlier round: “R4 ¶11”, or what the other side stated then."""

    round_id: str
    round: int
    on: date
    party: str | None
    """Code of the party that was heard; None for the minutes."""
    where: str
    text: Mapping[str, str]
    correction: str | None = None
    kind: str = "minutes_paragraph"
    record_id: str = ""


def last_time(read: Read, item: str) -> tuple[LastSaid, ...]:
    """Minutes and observed positions on the issues of this item in the newest earlier round that has any."""
    asked = select(AgendaItem.issues, Round.starts).join(Round, Round.id == AgendaItem.round_id).where(AgendaItem.id == item)
    found = read.execute(asked).one_or_none()
    if found is None or not found.issues:
        return ()
    issues = list(read.scalars(select(Issue.id).where(Issue.code.in_(list(found.issues)))))
    said = _paragraphs(read, issues, found.starts) + _observed(read, issues, found.starts)
    newest = max((one.on for one in said), default=None)
    return tuple(one for one in said if one.on == newest)


def _paragraphs(read: Read, issues: list[str], before: date) -> list[LastSaid]:
    asked = (
        select(MinutesParagraph.id, MinutesParagraph.minutes_id, MinutesParagraph.number, MinutesParagraph.text,
               Round.id.label("round_id"), Round.ordinal, Round.starts)
        .join(Round, Round.id == MinutesParagraph.round_id)
        .where(MinutesParagraph.issue_id.in_(issues), Round.starts < before).order_by(Round.starts, MinutesParagraph.rank)
    )  # fmt: skip
    rows = read.execute(asked).all()
    corrected = corrections_of(read, sorted({row.minutes_id for row in rows}))
    return [
        LastSaid(row.round_id, row.ordinal, row.starts, None, f"¶{row.number}", row.text,
                 next((one.in_words for one in reversed(corrected.get(row.id, ()))), None), "minutes_paragraph", row.id)
        for row in rows
    ]  # fmt: skip


def _observed(read: Read, issues: list[str], before: date) -> list[LastSaid]:
    asked = (
        select(ObservedPosition.id, ObservedPosition.stance, Party.code, Round.id.label("round_id"), Round.ordinal, Round.starts)
        .join(Round, Round.id == ObservedPosition.round_id).join(Party, Party.id == ObservedPosition.party_id)
        .where(ObservedPosition.issue_id.in_(issues), Round.starts < before).order_by(Round.starts, ObservedPosition.id)
    )  # fmt: skip
    return [
        LastSaid(row.round_id, row.ordinal, row.starts, row.code, "stated", {"en": row.stance}, None, "observed_position", row.id)
        for row in read.execute(asked)
    ]
