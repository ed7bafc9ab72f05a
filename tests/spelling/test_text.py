"""Which words are looked up, and where a text widget finds those that are wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.spelling.text import MOST_MARKED, words_of, wrong_in


def looked_up(text: str) -> list[str]:
    return [word.text for word in words_of(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two flights a week.", ["Two", "flights", "week"]),
        ("They don’t agree; we can't.", ["They", "don’t", "agree", "we", "can't"]),
        ("the “pilot” plan (information clause)", ["the", "pilot", "plan", "information", "clause"]),
        ("cost-benefit", ["cost", "benefit"]),
        ("Niñez, delegación: café", ["Niñez", "delegación", "café"]),
        ("أخذ الوفد عِلْماً", ["أخذ", "الوفد", "عِلْماً"]),
        ("नीति पर", ["नीति", "पर"]),
    ],
)
def test_that_words_are_found_with_their_marks(text: str, words: list[str]) -> None:
    assert looked_up(text) == words


@pytest.mark.parametrize(
    "text", ["19,630 R5 3rd 12x", ";dm ;pfi", "SAMPLE UNGA", "a@b.example www.state.example/x", "U.S. e.g.", "x_y", "a"]
)
def test_that_figures_addresses_short_forms_and_capitals_are_not_looked_up(text: str) -> None:
    assert looked_up(text) == []


def test_that_places_are_counted_as_a_text_widget_counts() -> None:
    text = "\U0001f54a peace teh"
    [(start, end)] = wrong_in(text, lambda word: word == "peace")
    units = text.encode("utf-16-le")
    assert units[2 * start : 2 * end].decode("utf-16-le") == "teh"


def test_that_a_text_in_another_language_than_the_dictionary_has_no_wrong_words() -> None:
    assert wrong_in("la delegación tomó nota de las cifras y pidió una lista larga", lambda word: word == "nota") == []
    assert len(wrong_in("teh figures and the list of parcels in writing for the table", lambda word: word != "teh")) == 1


def test_that_no_more_words_are_marked_than_a_widget_paints_well() -> None:
    text = " ".join("wrong right" for _ in range(2 * MOST_MARKED))
    found = wrong_in(text, lambda word: word == "right")
    assert len(found) == MOST_MARKED and found[-1][1] <= len(text)


@given(st.text(max_size=200))
def test_that_every_word_lies_where_it_says_and_none_lies_in_another(text: str) -> None:
    last = 0
    for word in words_of(text):
        assert text[word.start : word.end] == word.text
        assert word.start >= last
        last = word.end
