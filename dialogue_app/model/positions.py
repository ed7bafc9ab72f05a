"""Positions: ours, which are cleared, and the other side's, which are only ever observed (RULE 2)."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.errors import RuleError
from dialogue_app.model.base import Record, json_column, ref
from dialogue_app.model.columns import Sourced, flag_column, marking_column, plain_text, rank_column, state_column
from dialogue_app.model.states import Function, Moves, by, require

_DRAFTER = by(Function.DRAFTER, Function.DESK)
_OFFICE = by(Function.CLEARING_OFFICE, Function.DESK)
_SUPERSEDES = by(Function.PRINCIPAL, *_DRAFTER)
ORAL = "oral statement"
"""How a position was delivered whose points were said; anything else is a paper that was handed over."""
_OBSERVER = by(Function.NOTE_TAKER, Function.DESK, Function.SECRETARY)


class Mandate(Sourced, Record):
    """What the capital authorises for a round; departures need fresh authority."""

    __tablename__ = "mandate"
    label = "mandate"
    searched = ("scope",)

    round_id: Mapped[str] = ref("round")
    issued_by: Mapped[str] = plain_text()
    on: Mapped[date | None]
    scope: Mapped[str] = plain_text()
    marking: Mapped[Any] = marking_column()
    visibility: Mapped[str] = mapped_column(default="delegation")


class PositionState(StrEnum):
    DRAFT = "draft"
    IN_CLEARANCE = "in-clearance"
    CLEARED = "cleared"
    CURRENT = "current"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


CLEARED_STATES = frozenset({PositionState.CLEARED, PositionState.CURRENT, PositionState.SUPERSEDED})


class OwnPosition(Sourced, Record):
    """Our objective and arguments on one issue for one round, cleared; one record per version."""

    __tablename__ = "own_position"
    label = "position"
    searched = ("objective", "arguments")
    moves: ClassVar[Moves] = Moves(
        "position",
        {
            "draft": {"in-clearance": _DRAFTER, "withdrawn": _DRAFTER},
            "in-clearance": {"cleared": _OFFICE, "draft": _DRAFTER, "withdrawn": _DRAFTER},
            "cleared": {"current": by(Function.PRINCIPAL), "in-clearance": _DRAFTER, "withdrawn": _DRAFTER},
            "current": {"superseded": _SUPERSEDES, "in-clearance": _DRAFTER, "withdrawn": by(Function.PRINCIPAL)},
            "superseded": {},
            "withdrawn": {"draft": _DRAFTER},
        },
    )

    round_id: Mapped[str] = ref("round")
    issue_id: Mapped[str] = ref("issue")
    item_id: Mapped[str | None] = ref("agenda_item", nullable=True)
    party_id: Mapped[str] = ref("party")
    mandate_id: Mapped[str | None] = ref("mandate", nullable=True)
    version: Mapped[int] = mapped_column(default=1)
    supersedes_id: Mapped[str | None] = ref("own_position", nullable=True)
    state: Mapped[str] = state_column(PositionState.DRAFT)
    language: Mapped[str] = mapped_column(default="en")
    objective: Mapped[str] = plain_text()
    arguments: Mapped[str] = plain_text()
    delivered_session_id: Mapped[str | None] = ref("session", nullable=True)
    delivered_as: Mapped[str | None]
    marking: Mapped[Any] = marking_column()
    remark: Mapped[str | None]
    visibility: Mapped[str] = mapped_column(default="delegation")

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """What was delivered cannot be worded anew: it was said."""
        said = bool((before or {}).get("delivered_session_id") and (after or {}).get("delivered_session_id"))
        if said and _differ(before, after, "objective", "arguments", "version"):
            raise RuleError("This position was delivered: what was said stays. Open a new version instead.")
        super().check(before, after, owner_sealed=owner_sealed)

    @property
    def cleared(self) -> bool:
        """Whether it may be used: uncleared positions are impossible to miss."""
        return self.state in CLEARED_STATES

    def move(self, target: str, by: Function) -> None:
        """Take the position to its next state."""
        self.moves.check(self.state, target, by)
        self.state = target

    def word(self, *, objective: str, arguments: str, typographic: bool) -> None:
        """Change the words. A change of substance takes a cleared position back to clearance (2.3)."""
        require(
            self.state not in (PositionState.SUPERSEDED, PositionState.WITHDRAWN),
            "A {state:name} position is history.",
            state=self.state,
        )
        self.objective, self.arguments = objective, arguments
        if not typographic and self.state in (PositionState.CLEARED, PositionState.CURRENT):
            self.state = PositionState.IN_CLEARANCE


class PositionLimits(Record):
    """Red line and fallback: the most restricted words there are. Never searched, listed or printed by default."""

    __tablename__ = "position_limits"
    label = "limits of a position"
    owner = None
    restricted = frozenset({"red_line", "fallback"})

    position_id: Mapped[str] = ref("own_position")
    red_line: Mapped[str | None]
    fallback: Mapped[str | None]


class TalkingPoint(Record):
    """Words to be said: the only part of a position that is meant to be heard."""

    __tablename__ = "talking_point"
    label = "talking point"
    searched = ("text",)

    position_id: Mapped[str] = ref("own_position")
    rank: Mapped[str] = rank_column()
    text: Mapped[str] = plain_text()
    if_raised: Mapped[bool] = flag_column()
    delivered: Mapped[str] = mapped_column(default="no", comment="no | partly | yes")
    delivered_at: Mapped[datetime | None]
    delivered_session_id: Mapped[str | None] = ref("session", nullable=True)

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """What was said stays as it was said."""
        said = before and after and before.get("delivered") == after.get("delivered") == "yes"
        if said and _differ(before, after, "text"):
            raise RuleError("This talking point was delivered: what was said stays.")
        super().check(before, after, owner_sealed=owner_sealed)

    def deliver(self, how_far: str, at: datetime | None, session_id: str | None) -> None:
        """Mark whether it was said: no, partly or yes."""
        require(
            how_far in ("no", "partly", "yes"),
            "A talking point is delivered “no”, “partly” or “yes”, not “{how_far}”.",
            how_far=how_far,
        )
        self.delivered = how_far
        self.delivered_at, self.delivered_session_id = (None, None) if how_far == "no" else (at, session_id)


class Answer(StrEnum):
    """What an office said when it was asked; silence counts once the date given has passed."""

    ASKED = "asked"
    CLEARED = "cleared"
    CLEARED_WITH_EDITS = "cleared-with-edits"
    NO_OBJECTION = "no-objection"
    SILENCE = "silence"
    APPROVED = "approved"
    OBJECTION = "objection"

    @property
    def concurs(self) -> bool:
        """Whether the position may go forward as far as this office is concerned."""
        return self not in (Answer.ASKED, Answer.OBJECTION)


class Clearance(Record):
    """One office's word on a position before it may be used."""

    __tablename__ = "clearance"
    label = "clearance"

    position_id: Mapped[str] = ref("own_position")
    office: Mapped[str]
    person: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="asked", comment="See Answer")
    on: Mapped[date | None]
    rank: Mapped[str] = rank_column()
    extra: Mapped[Any] = json_column(nullable=True)


class ObservedPosition(Sourced, Record):
    """What the other side said on a date in a session; never their mind, only their words as we heard them."""

    __tablename__ = "observed_position"
    label = "observed position"
    searched = ("stance",)
    moves: ClassVar[Moves] = Moves(
        "observed position",
        {
            "recorded": {"confirmed": _OBSERVER, "superseded": _OBSERVER},
            "confirmed": {"superseded": _OBSERVER, "recorded": _OBSERVER},
            "current": {"confirmed": _OBSERVER, "superseded": _OBSERVER},
            "superseded": {},
        },
    )

    round_id: Mapped[str] = ref("round")
    issue_id: Mapped[str] = ref("issue")
    item_id: Mapped[str | None] = ref("agenda_item", nullable=True)
    party_id: Mapped[str] = ref("party")
    session_id: Mapped[str | None] = ref("session", nullable=True)
    note_id: Mapped[str | None] = ref("note", nullable=True)
    """The note it was taken from, where it was."""
    version: Mapped[int] = mapped_column(default=1)
    supersedes_id: Mapped[str | None] = ref("observed_position", nullable=True)
    state: Mapped[str] = state_column("recorded")
    """recorded | confirmed | current | superseded"""
    stance: Mapped[str] = plain_text()
    note_takers: Mapped[Any] = json_column(default=tuple)
    confidence: Mapped[str] = plain_text()
    source: Mapped[Any] = json_column(nullable=True)
    marking: Mapped[Any] = marking_column()
    remark: Mapped[str | None]
    visibility: Mapped[str] = mapped_column(default="delegation")

    def move(self, target: str, by: Function) -> None:
        """Confirm by a second source or the minutes, or let a later statement supersede it."""
        self.moves.check(self.state, target, by)
        self.state = target


def _differ(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *names: str) -> bool:
    return any((before or {}).get(name) != (after or {}).get(name) for name in names)
