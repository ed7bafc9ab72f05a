"""Columns that several records share."""

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from dialogue_app.model.base import json_column
from dialogue_app.model.values import RankType, Wording, WordingType


class Sourced:
    """What a record that came from, or goes to, a dialogue file carries along."""

    code: Mapped[str | None] = mapped_column(index=True, comment="The record's name in dialogue files, e.g. R5-A8")
    provenance: Mapped[str | None] = mapped_column(comment="fictional | public-record | none: made here")
    extra: Mapped[Any] = json_column(nullable=True, comment="Entries of a dialogue file without a column of their own")


def wording(comment: str | None = None) -> Any:
    """A text per language; empty where nothing has been written."""
    return mapped_column(WordingType, default=Wording, comment=comment)


def rank_column() -> Any:
    """The place among siblings: a key between two neighbours, sorted binary."""
    return mapped_column(RankType, default="i")


def flag_column(default: bool = False) -> Any:
    """A yes or no that is never unknown."""
    return mapped_column(default=default)


def plain_text(comment: str | None = None) -> Any:
    """A text that may be empty but is always there."""
    return mapped_column(default="", comment=comment)


def state_column(first: str) -> Any:
    """The state of a record; it moves by the record's own methods."""
    return mapped_column(default=first)


def marking_column() -> Any:
    """A marking as data: scheme, level, caveats (see `markings`); none where a record carries no mark of its own."""
    return json_column(nullable=True)
