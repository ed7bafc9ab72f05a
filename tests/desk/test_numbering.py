"""Numbers that stay: Roman ones for annexes, bis and ter for what comes in later."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.numbering import SUFFIXES, inserted, roman
from dialogue_app.errors import RuleError
from dialogue_app.model.minutes import MinutesParagraph

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}


def paragraphs(*numbers: str) -> list[MinutesParagraph]:
    return [MinutesParagraph(id=number, number=number) for number in numbers]


@given(st.integers(1, 89))
def test_that_a_roman_number_counts_back_to_itself(number: int) -> None:
    values = [_VALUES[sign] for sign in roman(number)]
    following = [*values[1:], 0]
    assert sum(-one if one < after else one for one, after in zip(values, following, strict=True)) == number


@pytest.mark.parametrize(
    ("numbers", "after", "expected"),
    [
        ((), None, "1"),
        (("1", "2"), "2", "3"),
        (("1", "2"), "1", "1 bis"),
        (("1", "1 bis", "2"), "1", "1 ter"),
        (("1", "1 bis", "2"), "1 bis", "1 ter"),
        (("1", "2", "2 bis"), "2 bis", "3"),
    ],
)
def test_that_what_comes_in_later_gets_the_next_free_number(numbers: tuple[str, ...], after: str | None, expected: str) -> None:
    assert inserted(paragraphs(*numbers), after) == expected


def test_that_nothing_comes_before_the_first_cited_paragraph() -> None:
    with pytest.raises(RuleError, match="nothing can stand before paragraph 1"):
        inserted(paragraphs("1", "2"), None)


def test_that_the_latin_numbers_have_an_end() -> None:
    full = paragraphs("1", *(f"1 {suffix}" for suffix in SUFFIXES), "2")
    with pytest.raises(RuleError, match="no number left after 1 decies"):
        inserted(full, "1")
