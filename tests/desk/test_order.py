"""Places among siblings."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.order import place_after, place_last
from dialogue_app.errors import ConflictError


@dataclass
class Thing:
    id: str
    rank: str = "i"


def in_order(things: list[Thing]) -> list[str]:
    return [thing.id for thing in sorted(things, key=lambda thing: (thing.rank, thing.id))]


@given(st.lists(st.tuples(st.integers(0, 5), st.one_of(st.none(), st.integers(0, 5))), max_size=30))
def test_that_every_move_lands_where_it_was_meant(moves: list[tuple[int, int | None]]) -> None:
    things = [Thing(str(place)) for place in range(6)]  # all with one key, as a file from elsewhere may bring them
    for moved, after in moves:
        if moved == after:
            continue
        expected = in_order(things)
        expected.remove(str(moved))
        expected.insert(0 if after is None else expected.index(str(after)) + 1, str(moved))
        place_after(
            sorted(things, key=lambda thing: (thing.rank, thing.id)), things[moved], None if after is None else str(after)
        )
        assert in_order(things) == expected


def test_that_the_last_place_is_behind_all() -> None:
    things = [Thing("a"), Thing("b", "z")]
    new = Thing("c")
    place_last(things, new)
    assert new.rank > "z"
    place_last([], new)
    assert new.rank


def test_that_a_place_that_is_gone_is_a_conflict() -> None:
    with pytest.raises(ConflictError, match="not there any more"):
        place_after([Thing("a")], Thing("b"), "x")
