"""Where a record stands among its siblings: rank keys between two neighbours, so that two people's moves merge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from dialogue_app.errors import ConflictError
from dialogue_app.model.values import rank_between


class Ranked(Protocol):
    """A record with a place among its siblings."""

    id: str
    rank: str


def place_after(siblings: Sequence[Ranked], record: Ranked, after: str | None) -> None:
    """Put `record` behind the sibling with the id `after`, or first when that is None. `siblings` come in order."""
    others = [sibling for sibling in siblings if sibling.id != record.id]
    at = _position(others, after)
    low = others[at - 1].rank if at else ""
    high = others[at].rank if at < len(others) else ""
    if low and high and low >= high:
        _spread(others)
        low, high = others[at - 1].rank, others[at].rank
    record.rank = rank_between(low, high)


def place_last(siblings: Sequence[Ranked], record: Ranked) -> None:
    """Put `record` behind all its siblings."""
    others = [sibling for sibling in siblings if sibling.id != record.id]
    record.rank = rank_between(others[-1].rank if others else "", "")


def _position(others: Sequence[Ranked], after: str | None) -> int:
    if after is None:
        return 0
    for place, sibling in enumerate(others):
        if sibling.id == after:
            return place + 1
    raise ConflictError("The place to move to is not there any more: somebody moved or deleted the one before it.")


def _spread(siblings: Sequence[Ranked]) -> None:
    # Two stations, or a file from elsewhere, can give neighbours one key: then there is no room between them.
    last = ""
    for sibling in siblings:
        last = sibling.rank = rank_between(last, "")
