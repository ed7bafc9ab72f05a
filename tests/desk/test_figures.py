"""Figures are the same figure however a language groups and writes its digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.figures import differing_figures, figure_spans, figures, one_figure


@pytest.mark.parametrize("text", ["21,310", "21 310", "21.310", "21\u00a0310", "21\u202f310", "21’310", "٢١٬٣١٠", "21310"])
def test_that_one_figure_is_read_in_every_spelling(text: str) -> None:
    assert one_figure(f"{text} documents") == 21_310


def test_that_a_decimal_comma_and_a_decimal_point_are_one() -> None:
    assert figures("1,5 kg") == figures("1.5 kg")


def test_that_a_year_before_a_count_stays_apart() -> None:
    assert figures("in 2011 120 visits") == {"2011": 1, "120": 1}


def test_that_figures_that_differ_between_languages_are_named() -> None:
    assert differing_figures({"en": "19,360 of 20,000", "es": "19 630 de 20 000"}) == ("19360", "19630")
    assert differing_figures({"en": "9 November 2011", "es": "9 de noviembre de 2011"}) == ()
    assert differing_figures({"en": "9 November 2011", "es": ""}) == ()


@given(st.integers(0, 10**9), st.sampled_from([",", ".", "\u00a0", " ", "’"]))
def test_that_grouping_never_changes_a_figure(number: int, separator: str) -> None:
    assert one_figure(f"n {number:,}".replace(",", separator)) == number


@given(st.text())
def test_that_every_figure_is_found_where_it_stands(text: str) -> None:
    spans = figure_spans(text)
    assert sum(figures(text).values()) == len(spans)
    assert all(figures(text[start:end])[plain] == 1 for start, end, plain in spans)


def test_that_a_figure_is_found_as_it_was_written() -> None:
    text = "From 9,120 to 21 310 in 2011"
    assert [(text[start:end], plain) for start, end, plain in figure_spans(text)] == [
        ("9,120", "9120"),
        ("21 310", "21310"),
        ("2011", "2011"),
    ]
