"""Actions and commitments in the line: who, what, by when; anything else is an ordinary note."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.inline import lacks_side, read_promise

PARTIES = ("US", "CU")
TODAY = date(2011, 11, 8)


@pytest.mark.parametrize(
    ("line", "owners", "text", "due"),
    [
        ("!US list of 30 names by 1 Sep", ("US",), "list of 30 names", date(2012, 9, 1)),
        ("! cu: hand over the forms", ("CU",), "hand over the forms", None),
        ("!US+CU meet at expert level, by 15 December 2011.", ("US", "CU"), "meet at expert level", date(2011, 12, 15)),
        ("!joint exchange lists by 2012-02-29", ("joint",), "exchange lists", date(2012, 2, 29)),
        ("!CU lista de 30 nombres antes del 1 de septiembre", ("CU",), "lista de 30 nombres", date(2012, 9, 1)),
        ("!CU respuesta para el 3 dic. de 2011", ("CU",), "respuesta", date(2011, 12, 3)),
        ("!US answer by next week", ("US",), "answer by next week", None),
        ("!US list of 30 names by Sep 1", ("US",), "list of 30 names", date(2012, 9, 1)),
        ("!US list by September 1st, 2013", ("US",), "list", date(2013, 9, 1)),
        ("!US list by 2nd of March", ("US",), "list", date(2012, 3, 2)),
        ("!both meet by 22 May", ("joint",), "meet", date(2012, 5, 22)),
        ("Agreed on lists. !US list of 30 names by 1 Sep", ("US",), "list of 30 names", date(2012, 9, 1)),
        ("Enough! !XX no !CU: the forms by 3 Dec\nThen they left.", ("CU",), "the forms", date(2011, 12, 3)),
        ("!US answer by 31 Feb", ("US",), "answer by 31 Feb", None),
        ("!US list by Friday", ("US",), "list", date(2011, 11, 11)),
        ("!US list, by Tuesday.", ("US",), "list", date(2011, 11, 15)),
        ("!US list by Friday, 18 November", ("US",), "list", date(2011, 11, 18)),
        ("!CU lista de 30 nombres el viernes", ("CU",), "lista de 30 nombres", date(2011, 11, 11)),
        ("!CU lista para el próximo miércoles", ("CU",), "lista", date(2011, 11, 9)),
        ("!CU lista antes del sábado 19 de noviembre", ("CU",), "lista", date(2011, 11, 19)),
        ("!CU delimitar el mar", ("CU",), "delimitar el mar", None),
        ("!US talk on Good Friday", ("US",), "talk on Good Friday", None),
    ],
)
def test_that_a_line_names_side_task_and_day(line: str, owners: tuple[str, ...], text: str, due: date | None) -> None:
    promise = read_promise(line, PARTIES, TODAY)
    assert promise is not None
    assert (promise.owners, promise.text, promise.due, promise.commitment) == (owners, text, due, False)


@pytest.mark.parametrize(
    "line", ["", "US list", "!", "!US", "!XX list of names", "!US+XX list of names", "Look! US said so", "So !! US"]
)
def test_that_other_lines_are_ordinary_notes(line: str) -> None:
    assert read_promise(line, PARTIES, TODAY) is None


@pytest.mark.parametrize(
    ("line", "lacking"),
    [
        ("!list of 30 names", True),
        ("Agreed. !list of 30 names by Friday", True),
        ("!!XX 12 flights", True),
        ("!US list of 30 names", False),
        ("Enough! !XX no !CU: the forms", False),
        ("Enough! They left.", False),
        ("!", False),
    ],
)
def test_that_a_mark_without_a_side_is_noticed(line: str, lacking: bool) -> None:
    assert lacks_side(line, PARTIES) is lacking


def test_that_two_marks_make_a_commitment_with_period_and_target() -> None:
    yearly = read_promise("!!US at least 20,000 travel documents a year", PARTIES, TODAY)
    assert yearly is not None and yearly.commitment
    assert (yearly.target, yearly.direction, yearly.period["type"]) == (20_000, "minimum", "year")
    once = read_promise("!!CU 12 flights by 30 June", PARTIES, TODAY)
    assert once is not None
    assert (once.target, once.direction) == (12, "deadline")
    assert (once.period["start"], once.period["end"]) == ("2011-11-08", "2012-06-30")


@given(st.text())
def test_that_whatever_is_typed_is_read_or_left_alone(text: str) -> None:
    promise = read_promise("!US " + text, PARTIES, TODAY)
    assert promise is None or promise.text.strip()
