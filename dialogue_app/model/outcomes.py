"""What follows from the minutes: commitments with their figures, and actions."""

from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.model.base import Record, json_column, ref
from dialogue_app.model.columns import Sourced, flag_column, plain_text, rank_column, wording
from dialogue_app.model.values import Wording


class Direction(StrEnum):
    """A number means nothing without its direction (RULE 13)."""

    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    DEADLINE = "deadline"


class Commitment(Sourced, Record):
    """A promise of conduct or result, with period, counting rule, direction and strength (RULE 13)."""

    __tablename__ = "commitment"
    label = "commitment"
    internal = False
    searched = ("title",)

    party: Mapped[str] = mapped_column(comment="Party code or joint")
    issue_id: Mapped[str | None] = ref("issue", nullable=True)
    title: Mapped[str]
    direction: Mapped[str] = mapped_column(default=Direction.MINIMUM)
    period: Mapped[Any] = json_column(default=dict, comment="{type: year|fixed|…, start, end, label}")
    target: Mapped[int | None]
    unit: Mapped[str] = plain_text()
    counting_rule: Mapped[str | None]
    strength: Mapped[str] = plain_text()
    instrument_id: Mapped[str | None] = ref("instrument", nullable=True)
    paragraph_id: Mapped[str | None] = ref("minutes_paragraph", nullable=True)
    in_force_from: Mapped[date | None]
    visibility: Mapped[str] = mapped_column(default="joint")


class Actual(Record):
    """What a party reported for one period; two sides may count different years and both be right."""

    __tablename__ = "actual"
    label = "reported figure"
    internal = False

    commitment_id: Mapped[str] = ref("commitment")
    period: Mapped[str]
    value: Mapped[int | None]
    reported_by: Mapped[str]
    as_of: Mapped[date | None]
    final: Mapped[bool] = flag_column()
    disputed: Mapped[bool] = flag_column()
    alternate_period: Mapped[Any] = json_column(nullable=True)
    planned: Mapped[int | None]
    paragraph_id: Mapped[str | None] = ref("minutes_paragraph", nullable=True)
    correction_id: Mapped[str | None] = ref("correction", nullable=True)
    rank: Mapped[str] = rank_column()
    extra: Mapped[Any] = json_column(nullable=True)


class Action(Sourced, Record):
    """A task out of a paragraph: owner side, date; the weakest outcome."""

    __tablename__ = "action"
    label = "action"
    internal = False
    searched = ("text",)

    minutes_id: Mapped[str | None] = ref("minutes", nullable=True)
    round_id: Mapped[str | None] = ref("round", nullable=True)
    paragraph_id: Mapped[str | None] = ref("minutes_paragraph", nullable=True)
    text: Mapped[Wording] = wording()
    owners: Mapped[Any] = json_column(default=tuple, comment="Party codes")
    due: Mapped[date | None]
    status: Mapped[str] = mapped_column(default="open", comment="open | done | dropped")
    closed: Mapped[date | None]
    remark: Mapped[str | None]
    provisional: Mapped[bool] = flag_column()
    visibility: Mapped[str] = mapped_column(default="joint")
