"""Rounds, their sessions, and who sits in the room."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.errors import RuleError
from dialogue_app.model.base import Record, json_column, ref
from dialogue_app.model.columns import Sourced, flag_column, plain_text, rank_column, state_column, wording
from dialogue_app.model.states import Function, Moves, by
from dialogue_app.model.values import Wording, zone

_DESK = by(Function.DESK, Function.SECRETARY)


class Round(Sourced, Record):
    """One meeting of the dialogue at one place, with its own agenda, delegations and minutes."""

    __tablename__ = "round"
    label = "round"
    internal = False
    moves: ClassVar[Moves] = Moves(
        "round",
        {
            "proposed": {"confirmed": _DESK},
            "confirmed": {"in-session": _DESK, "proposed": _DESK},
            "in-session": {"minutes-in-circulation": _DESK, "closed": _DESK},
            "minutes-in-circulation": {"closed": _DESK},
            "closed": {},
        },
    )
    groups: ClassVar[Mapping[str, tuple[str, ...]]] = {"dates": ("starts", "ends")}

    ordinal: Mapped[int] = mapped_column(comment="The dialogue's own number; never computed")
    party_ordinals: Mapped[Any] = json_column(default=dict, comment="Each party's own number, by party code")
    title: Mapped[Wording] = wording()
    starts: Mapped[date]
    ends: Mapped[date]
    venue_id: Mapped[str] = ref("venue")
    host: Mapped[str] = mapped_column(comment="Code of the host party")
    chair_id: Mapped[str | None] = ref("person", nullable=True)
    state: Mapped[str] = state_column("proposed")
    authority_to_sign: Mapped[str | None] = mapped_column(comment="Who gave authority to sign, date, reference")

    def move(self, target: str, by: Function) -> None:
        """Take the round to its next state."""
        self.moves.check(self.state, target, by)
        self.state = target


class SessionKind(StrEnum):
    PLENARY = "plenary"
    WORKING_GROUP = "working-group"
    RESTRICTED = "restricted"
    TETE_A_TETE = "tete-a-tete"
    MARGINS = "margins"


class Session(Sourced, Record):
    """A continuous sitting within a round; an item names the session that takes it, so a working group is found there."""

    __tablename__ = "session"
    label = "session"
    internal = False
    groups: ClassVar[Mapping[str, tuple[str, ...]]] = {"slot": ("starts", "ends")}

    round_id: Mapped[str] = ref("round")
    kind: Mapped[str] = mapped_column(default=SessionKind.PLENARY)
    title: Mapped[Wording] = wording()
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    zone: Mapped[str] = mapped_column(comment="IANA zone of the place")
    rank: Mapped[str] = rank_column()

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        zone(self.zone)
        if self.ends < self.starts:
            raise RuleError("A session cannot end before it begins.")


class DelegationMember(Record):
    """A person in one side's delegation to one round, in order of precedence."""

    __tablename__ = "delegation_member"
    label = "member of a delegation"
    internal = False

    round_id: Mapped[str] = ref("round")
    person_id: Mapped[str] = ref("person")
    party_id: Mapped[str] = ref("party")
    role: Mapped[str] = mapped_column(default="member", comment="head | alternate | member | adviser | expert | …")
    rank: Mapped[str] = rank_column()


class Substitution(Record):
    """One person takes another's place from a session on; notes taken before keep the old speaker."""

    __tablename__ = "substitution"
    label = "substitution"
    internal = False

    round_id: Mapped[str] = ref("round")
    out_id: Mapped[str] = ref("person")
    in_id: Mapped[str] = ref("person")
    at: Mapped[datetime]
    from_session_id: Mapped[str] = ref("session")
    reason: Mapped[str] = plain_text()
    notified_by: Mapped[str] = plain_text()
    extra: Mapped[Any] = json_column(nullable=True)


class Attendance(Record):
    """Whether somebody of a delegation was in the room in one session, where that is known apart from the list."""

    __tablename__ = "attendance"
    label = "attendance"
    internal = False

    session_id: Mapped[str] = ref("session")
    person_id: Mapped[str] = ref("person")
    present: Mapped[bool] = flag_column(True)
