"""Figures and dates compared between languages."""

from __future__ import annotations

import pytest

from dialogue_app.documents.figures import FoundDate, dates, differing_dates, differing_figures, figures, months


@pytest.mark.parametrize(
    ("text", "language", "figure"),
    [
        ("21,310", "en", "21310"),
        ("21 310", "es", "21310"),
        ("21\u00a0310", "en", "21310"),
        ("21\u202f310", "es", "21310"),
        ("21.310", "es", "21310"),
        ("٢١٬٣١٠", "en", "21310"),
        ("２１３１０", "en", "21310"),
        ("21,310.5", "en", "21310.5"),
        ("21 310,5", "es", "21310.5"),
        ("21 310.5", "es", "21310.5"),
        ("٢١٬٣١٠٫٥", "en", "21310.5"),
        ("1.50", "en", "1.5"),
        ("at 10 a.m.", "en", "10:00"),
        ("a las 10:00", "es", "10:00"),
        ("4.20 p.m.", "en", "16:20"),
        ("007", "en", "7"),
    ],
)
def test_that_one_figure_has_one_form_however_it_is_written(text: str, language: str, figure: str) -> None:
    assert figures(text, language) == {figure: 1}


def test_that_figures_are_counted_and_words_around_them_are_not_read() -> None:
    assert figures("16 of the 17 flights; 16 again, A/RES/1, 8 (c), 2 kg.", "en") == {"16": 2, "17": 1, "1": 1, "8": 1, "2": 1}


def test_that_a_plain_space_groups_digits_only_where_the_language_writes_so() -> None:
    assert figures("in 2011 120 visits", "en") == {"2011": 1, "120": 1}
    assert figures("en 2011 120 visitas", "es") == {"2011": 1, "120": 1}


def test_that_sentences_that_say_the_same_do_not_differ() -> None:
    texts = {
        "en": "that 21,310 documents had been issued from 1 October 2010 to 30 September 2011, against 20,000.",
        "es": "del 1 de octubre de 2010 al 30 de septiembre de 2011 se habían emitido 21 310 documentos, frente a 20 000.",
    }
    assert differing_figures(texts) == {} and differing_dates(texts) == {}


def test_that_transposed_digits_are_found() -> None:
    assert differing_figures({"en": "19,360 documents", "es": "19 630 documentos"}) == {"en": ("19360",), "es": ("19630",)}


def test_that_a_figure_given_twice_and_once_differs() -> None:
    assert differing_figures({"en": "60 and 60", "es": "60"}) == {"en": ("60",)}


def test_that_another_month_is_found() -> None:
    assert differing_dates({"en": "by 31 January 2012", "es": "antes del 31 de marzo de 2012"}) == {
        "en": ("month 1",),
        "es": ("month 3",),
    }


def test_that_days_exchanged_between_months_are_found() -> None:
    texts = {"en": "from 1 May 2012 to 2 June 2012", "es": "del 2 de mayo de 2012 al 1 de junio de 2012"}
    assert differing_figures(texts) == {}
    assert differing_dates(texts) == {"en": ("2012-05-01", "2012-06-02"), "es": ("2012-05-02", "2012-06-01")}


def test_that_days_that_share_a_month_do_not_differ() -> None:
    texts = {"en": "on 8 and 9 November 2011", "en-US": "on November 8 and 9, 2011", "es": "los días 8 y 9 de noviembre de 2011"}
    assert differing_dates(texts) == {}


def test_that_dates_are_read_with_and_without_their_year() -> None:
    assert dates("since 9 September and until March 1, 2012", "en") == {FoundDate(9, 9): 1, FoundDate(3, 1, 2012): 1}
    assert dates("desde el 1.º de marzo de 2012", "es") == {FoundDate(3, 1, 2012): 1}


def test_that_the_verb_may_is_no_month() -> None:
    assert months("Each side may reply in May", "en") == {5: 1}
