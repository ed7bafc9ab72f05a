"""Numbers of items as the trade writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.item_numbers import LATIN, duplicates, late_number, level_sign, ordinal_numbers
from dialogue_app.errors import RuleError


def test_that_levels_are_counted_in_digits_letters_and_roman() -> None:
    assert [level_sign(9, depth) for depth in (0, 1, 2)] == ["9", "(i)", "(ix)"]
    assert level_sign(28, 1) == "(ab)"
    assert ordinal_numbers({None: ["a", "b"], "b": ["c"], "c": ["d", "e"]}, {}) == {
        "a": "1",
        "b": "2",
        "c": "2(a)",
        "d": "2(a)(i)",
        "e": "2(a)(ii)",
    }


def test_that_a_number_of_a_withdrawn_item_is_not_given_again() -> None:
    assert ordinal_numbers({None: ["a", "gone", "b"]}, {"gone": "2"}) == {"a": "1", "gone": "2", "b": "3"}
    assert ordinal_numbers({None: ["gone", "a", "b"]}, {"gone": "2"}) == {"gone": "2", "a": "1", "b": "3"}


@pytest.mark.parametrize(
    ("siblings", "before", "parent", "depth", "expected"),
    [
        (["1", "2"], 2, "", 0, "3"),
        (["1", "2"], 1, "", 0, "1 bis"),
        (["1", "1 bis", "2"], 1, "", 0, "1 ter"),
        (["1", "1 bis", "2"], 2, "", 0, "1 ter"),
        (["8(a)", "8(b)"], 2, "8", 1, "8(c)"),
        (["8(a)", "8(b)"], 1, "8", 1, "8(a) bis"),
        ([], 0, "8", 1, "8(a)"),
        ([], 0, "", 0, "1"),
        (["8(a)(i)"], 1, "8(a)", 2, "8(a)(ii)"),
        (["1", "3", "2 bis"], 3, "", 0, "4"),
    ],
)
def test_that_a_late_item_takes_the_next_number_or_a_bis(
    siblings: list[str], before: int, parent: str, depth: int, expected: str
) -> None:
    assert late_number(siblings, before, parent, depth) == expected


def test_that_the_latin_numbers_end_with_advice() -> None:
    with pytest.raises(RuleError, match="add the item at the end"):
        late_number(["1", *(f"1 {word}" for word in LATIN), "2"], 1, "", 0)


@given(st.lists(st.integers(0, 20), max_size=12))
def test_that_late_numbers_are_never_given_twice(places: list[int]) -> None:
    numbers = ["1", "2", "3"]
    for place in places[: len(LATIN)]:
        before = min(place % (len(numbers) + 1), len(numbers)) or 1
        numbers.insert(before, late_number(numbers, before, "", 0))
    assert duplicates(numbers) == []
    assert [number for number in numbers if number in ("1", "2", "3")] == ["1", "2", "3"]
