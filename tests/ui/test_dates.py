"""Dates as the window writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from dialogue_app.ui import language
from dialogue_app.ui.dates import day_words, moment_words, period_words, weekday_words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2011, 11, 8), date(2011, 11, 8), "8 Nov 2011"),
        (date(2011, 11, 8), date(2011, 11, 9), "8–9 Nov 2011"),
        (date(2011, 11, 30), date(2011, 12, 2), "30 Nov – 2 Dec 2011"),
        (date(2011, 12, 30), date(2012, 1, 2), "30 Dec 2011 – 2 Jan 2012"),
    ],
)
def test_that_what_two_days_share_is_said_once(qapp: QApplication, first: date, last: date, words: str) -> None:
    assert period_words(first, last) == words


def test_that_months_and_days_follow_the_windows_language(qapp: QApplication) -> None:
    assert weekday_words(date(2011, 11, 8)) == "Tue 8 Nov"
    language.set_language("es")
    assert day_words(date(2011, 11, 8)) == "8 nov 2011"


def test_that_a_moment_is_read_on_the_clock_that_was_named(qapp: QApplication) -> None:
    assert moment_words(datetime(2011, 11, 8, 15, 14, tzinfo=UTC), "America/Havana") == "8 Nov 2011 11:14"
