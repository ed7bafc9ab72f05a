"""How positions on one issue moved from round to round, on both sides, up to what was agreed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from dialogue_app.desk.rectification import SIGNED
from dialogue_app.desk.views.corrections import corrections_of, noted
from dialogue_app.errors import UserError
from dialogue_app.model.dialogue import Issue, Party
from dialogue_app.model.minutes import Confirmation, Minutes, MinutesParagraph, MinutesState
from dialogue_app.model.positions import ObservedPosition, OwnPosition
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.values import Wording
from dialogue_app.store.normalise import normalise
from dialogue_app.store.reading import Read

JOINT = "joint"
BOTH = {"en": "Both sides", "es": "Ambas partes"}
_ORDER = {"own": 0, "observed": 1, JOINT: 2}


@dataclass(frozen=True, slots=True)
class PositionEntry:
    """What a side held, or both settled, on a day. `basis`: own (cleared), observed (heard) or joint (the minutes).

    An own position that was never delivered says so: nobody heard it.
    """

    on: date | None
    round_id: str
    round: int
    party: str
    """Code of the party, or joint."""
    party_name: Mapping[str, str]
    basis: str
    text: Mapping[str, str]
    status: str
    correction: str | None
    kind: str
    record_id: str


def issue_named(read: Read, words: str) -> str:
    """Id of the issue with that title, alias or code, in any language and spelling; a `UserError` names what there is."""
    wanted = normalise(words)
    rows = read.execute(select(Issue.id, Issue.code, Issue.title, Issue.aliases).order_by(Issue.rank, Issue.id)).all()
    for names in (_own_names, _all_names):
        for row in rows:
            if wanted in {normalise(name) for name in names(row)}:
                return str(row.id)
    known = ", ".join(f"“{row.title.best('en')}”" for row in rows)
    raise UserError("There is no issue called “{words}”; there are: {known}.", words=words, known=known or "none")


def position_history(read: Read, issue: str, *, statements: bool = False) -> tuple[PositionEntry, ...]:
    """Everything held or settled on an issue, by date; with `statements` also paragraphs that only record what was said."""
    names = {str(code): name for code, name in read.execute(select(Party.code, Party.short))}
    found = [*_own(read, issue, names), *_observed(read, issue, names), *_settled(read, issue, statements)]
    return tuple(sorted(found, key=lambda one: (one.on or date.max, _ORDER[one.basis], one.party, one.record_id)))


def _own(read: Read, issue: str, names: Mapping[str, Wording]) -> list[PositionEntry]:
    p = OwnPosition
    asked = (
        select(p.id, p.objective, p.language, p.state, p.extra, Session.starts.label("said"), Session.zone, Party.code,
               Round.id.label("round_id"), Round.ordinal, Round.starts)
        .join(Party, Party.id == p.party_id).join(Round, Round.id == p.round_id)
        .outerjoin(Session, Session.id == p.delivered_session_id).where(p.issue_id == issue)
    )  # fmt: skip
    return [
        PositionEntry(_day(row), row.round_id, row.ordinal, row.code, names[row.code], "own", {row.language: row.objective},
                      "delivered" if row.said else f"{row.state}, not delivered", None, "own_position", row.id)
        for row in read.execute(asked)
    ]  # fmt: skip


def _observed(read: Read, issue: str, names: Mapping[str, Wording]) -> list[PositionEntry]:
    p = ObservedPosition
    asked = (
        select(p.id, p.stance, p.state, p.source, p.extra, Session.starts.label("said"), Session.zone, Party.code,
               Round.id.label("round_id"), Round.ordinal, Round.starts)
        .join(Party, Party.id == p.party_id).join(Round, Round.id == p.round_id)
        .outerjoin(Session, Session.id == p.session_id).where(p.issue_id == issue)
    )  # fmt: skip
    return [
        PositionEntry(_day(row, row.source), row.round_id, row.ordinal, row.code, names[row.code], "observed", {"en": row.stance},
                      row.state, None, "observed_position", row.id)
        for row in read.execute(asked)
    ]  # fmt: skip


def _settled(read: Read, issue: str, statements: bool) -> list[PositionEntry]:
    p = MinutesParagraph
    asked = (
        select(p.id, p.minutes_id, p.text, p.kind, p.brackets, p.ad_referendum, Minutes.state, Minutes.signed_on,
               Round.id.label("round_id"), Round.ordinal, Round.ends)
        .join(Minutes, Minutes.id == p.minutes_id).join(Round, Round.id == p.round_id).where(p.issue_id == issue)
    )  # fmt: skip
    rows = read.execute(asked if statements else asked.where(p.kind == "decision")).all()
    corrected = corrections_of(read, sorted({row.minutes_id for row in rows}))
    confirmed = _confirmed(read, [row.id for row in rows if row.ad_referendum])
    return [
        PositionEntry(row.signed_on or row.ends, row.round_id, row.ordinal, JOINT, BOTH, JOINT, row.text,
                      _status(row, confirmed.get(row.id, set())), noted(corrected.get(row.id, ())), "minutes_paragraph", row.id)
        for row in rows
    ]  # fmt: skip


def _status(row: Any, confirmed: set[str]) -> str:
    """agreed · recorded · bracketed · ad referendum · under negotiation, as the paragraph and its minutes stand."""
    if row.brackets:
        return "bracketed"
    if row.ad_referendum and not set(row.ad_referendum.get("parties", ())) <= confirmed:
        return "ad referendum"
    if row.state not in (*SIGNED, MinutesState.AGREED, MinutesState.INITIALLED, MinutesState.PARTLY_SIGNED):
        return "lapsed" if row.state == MinutesState.LAPSED else "under negotiation"
    return "agreed" if row.kind == "decision" else "recorded"


def _day(row: Any, source: Mapping[str, Any] | None = None) -> date | None:
    """The day something was said: as its source states, else that of the session, else the first of the round."""
    stated = (source or {}).get("date") or (row.extra or {}).get("date")
    if stated:
        return date.fromisoformat(str(stated)[:10])
    said: datetime | None = row.said
    return said.astimezone(ZoneInfo(row.zone)).date() if said else row.starts


def _confirmed(read: Read, paragraphs: list[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    asked = select(Confirmation.paragraph_id, Confirmation.party).where(Confirmation.paragraph_id.in_(paragraphs))
    for paragraph, party in read.execute(asked):
        found.setdefault(paragraph, set()).add(party)
    return found


def _own_names(row: Any) -> list[str]:
    return [*row.title.values(), row.code or ""]


def _all_names(row: Any) -> list[str]:
    return [name for names in (row.aliases or {}).values() for name in names]
