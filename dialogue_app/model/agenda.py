"""The agenda of a round: items whose numbers survive, versions, and what happened to items in session."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.errors import RuleError
from dialogue_app.model.agenda_states import AgendaState, ItemState
from dialogue_app.model.base import Record, json_column, ref
from dialogue_app.model.columns import Sourced, marking_column, plain_text, rank_column, state_column, wording
from dialogue_app.model.states import Function, Moves, by, require
from dialogue_app.model.values import Wording

_DESK = by(Function.DESK, Function.SECRETARY, Function.HEAD)
_HEAD = by(Function.HEAD, Function.SECRETARY)
_OPEN = frozenset({"state", "adopted_at", "adopted_by"})


class Agenda(Sourced, Record):
    """The agenda of one round. Adopted means frozen: afterwards items change only by events both heads agreed to."""

    __tablename__ = "agenda"
    label = "agenda"
    internal = False
    taken_back = frozenset({AgendaState.ADOPTED})
    open_fields: ClassVar[Mapping[str, frozenset[str]]] = {AgendaState.ADOPTED: _OPEN, AgendaState.CLOSED: _OPEN}
    moves: ClassVar[Moves] = Moves(
        "agenda",
        {
            "draft": {"proposed": _DESK},
            "proposed": {"exchanged": _DESK, "draft": _DESK},
            "exchanged": {"provisionally-agreed": _DESK, "proposed": _DESK},
            "provisionally-agreed": {"adopted": _HEAD, "exchanged": _DESK},
            "adopted": {"closed": _DESK},
            "closed": {},
        },
    )

    round_id: Mapped[str] = ref("round")
    state: Mapped[str] = state_column(AgendaState.DRAFT)
    proposed_at: Mapped[datetime | None]
    adopted_at: Mapped[datetime | None]
    adopted_by: Mapped[Any] = json_column(default=tuple, comment="Codes of the parties whose heads adopted it")

    def move(self, target: str, by: Function) -> None:
        """Take the agenda to its next state; adopting has its own method."""
        require(target != AgendaState.ADOPTED, "An agenda is adopted by both heads of delegation together.")
        self.moves.check(self.state, target, by)
        self.state = target

    def adopt(self, parties: tuple[str, ...], at: datetime, by: Function, *, needed: int = 2) -> None:
        """Both heads of delegation approve it as the first item of business."""
        self.moves.check(self.state, AgendaState.ADOPTED, by)
        require(len(set(parties)) >= needed, "An agenda is adopted by the heads of both delegations; one has not agreed yet.")
        self.state, self.adopted_at, self.adopted_by = AgendaState.ADOPTED, at, parties


class AgendaItem(Sourced, Record):
    """A numbered subject. The number is stored and stays, also when the item is withdrawn (RULE 5)."""

    __tablename__ = "agenda_item"
    label = "agenda item"
    internal = False
    owner = "agenda_id"
    open_under_seal = frozenset({"state", "place", "session_id", "withdrawn_at", "added_at"})
    groups: ClassVar[Mapping[str, tuple[str, ...]]] = {"place": ("parent_id", "rank")}
    searched = ("title",)

    agenda_id: Mapped[str] = ref("agenda")
    round_id: Mapped[str] = ref("round")
    parent_id: Mapped[str | None] = ref("agenda_item", nullable=True)
    rank: Mapped[str] = rank_column()
    number: Mapped[str] = plain_text("As printed in English without brackets of its own: 8, 8(a), 5 bis")
    title: Mapped[Wording] = wording()
    issues: Mapped[Any] = json_column(default=tuple, comment="Codes of the issues it is about")
    proposed_by: Mapped[str] = mapped_column(default="joint", comment="Party code or joint")
    state: Mapped[str] = state_column(ItemState.PROPOSED)
    annotation: Mapped[Wording] = wording("Joint annotation: neutral, printed in the joint annotated agenda")
    session_id: Mapped[str | None] = ref("session", nullable=True)
    added_at: Mapped[datetime | None] = mapped_column(comment="When it was added on or after adoption")
    withdrawn_at: Mapped[datetime | None]
    visibility: Mapped[str] = mapped_column(default="joint")

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """Under an adopted agenda an item may come (with the time it was added) and such an item may go again."""
        added = (after or before or {}).get("added_at")
        if owner_sealed and (before is None or after is None) and added:
            return
        if owner_sealed and before is None:
            raise RuleError("The agenda is adopted: an item is added as an event with the time and the agreement of both heads.")
        if owner_sealed and after is None:
            raise RuleError("The agenda is adopted: an item is withdrawn and keeps its number; it is not deleted.")
        super().check(before, after, owner_sealed=owner_sealed)

    def withdraw(self, at: datetime) -> None:
        """Take the item off; the number stays."""
        require(self.state != ItemState.WITHDRAWN, "Item {number} is withdrawn already.", number=self.number)
        self.state, self.withdrawn_at = ItemState.WITHDRAWN, at


class ItemPlan(Record):
    """Our side's plan for an item: how long, who leads, and the internal annotation. Never part of a joint paper."""

    __tablename__ = "item_plan"
    label = "plan of an item"
    searched = ("annotation",)

    item_id: Mapped[str] = ref("agenda_item")
    round_id: Mapped[str] = ref("round")
    minutes: Mapped[int | None] = mapped_column(comment="Planned duration in minutes, interpretation included")
    lead_id: Mapped[str | None] = ref("person", nullable=True)
    annotation: Mapped[str] = plain_text("Internal annotation")
    marking: Mapped[Any] = marking_column()


class AgendaEvent(Record):
    """What happened to an item in session: taken up, suspended, withdrawn, added, deferred; with both heads' consent."""

    __tablename__ = "agenda_event"
    label = "agenda event"
    internal = False

    item_id: Mapped[str] = ref("agenda_item")
    round_id: Mapped[str] = ref("round")
    at: Mapped[datetime]
    zone: Mapped[str]
    event: Mapped[str]
    by: Mapped[str] = mapped_column(comment="Party that asked")
    agreed_by: Mapped[str | None] = mapped_column(comment="Party that agreed")
    reason: Mapped[str | None]
    text: Mapped[str] = plain_text()
    rank: Mapped[str] = rank_column()


class AgendaVersion(Record):
    """The agenda as it stood when it was handed over, exchanged or adopted: titles only."""

    __tablename__ = "agenda_version"
    label = "agenda version"
    internal = False

    agenda_id: Mapped[str] = ref("agenda")
    number: Mapped[int]
    state: Mapped[str]
    at: Mapped[datetime]
    from_party: Mapped[str]
    items: Mapped[Any] = json_column(default=tuple)
    remark: Mapped[str] = plain_text()

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """What was handed over stays as it was."""
        if before is not None and after is not None and before != after:
            raise RuleError("A version of the agenda that was handed over stays as it was; make a new one.")
