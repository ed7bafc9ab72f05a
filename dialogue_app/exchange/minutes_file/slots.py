"""Phrases read backwards: which words, day or time of day stands in a slot of a printed text."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from dialogue_app.documents.phrase_keys import value_at
from dialogue_app.documents.phrases import Phrases

YEAR = timedelta(days=400)
_LONGEST_ROUND = 60
_MINUTES_OF_A_DAY = 24 * 60


def filled(book: Phrases, key: str, text: str, **known: str) -> dict[str, str] | None:
    """What fills the slots of the phrase `key` in `text`, the earliest slots as short as can be; None for other words."""
    pattern, at = "", 0
    template = str(value_at(book.data, key) or "")
    for slot in re.finditer(r"\{(\w+)\}", template):
        words = re.escape(known[slot[1]]) if slot[1] in known else ".+?"
        pattern += re.escape(template[at : slot.start()]) + f"(?P<{slot[1]}>{words})"
        at = slot.end()
    found = re.fullmatch(pattern + re.escape(template[at:]), text, re.DOTALL)
    return found.groupdict() if found else None


def day_of(book: Phrases, text: str, near: date) -> date | None:
    """The day that a language writes as `text`, looked for within a year of `near`."""
    for distance in range(YEAR.days):
        for day in (near - timedelta(days=distance), near + timedelta(days=distance)):
            if book.long_date(day) == text:
                return day
    return None


def time_of(book: Phrases, text: str, on: date) -> time | None:
    """The time of day that a language writes as `text`."""
    from datetime import datetime

    for minute in range(_MINUTES_OF_A_DAY):
        at = datetime.combine(on, time(minute // 60, minute % 60))
        if book.clock(at) == text:
            return at.time()
    return None


def place_and_days(book: Phrases, text: str, near: date) -> tuple[str, date, date] | None:
    """Place, first and last day out of “Washington, D.C., 8–9 November 2011”; the last day is looked for around `near`."""
    for distance in range(-_LONGEST_ROUND, YEAR.days):
        last = near - timedelta(days=distance)
        for length in range(_LONGEST_ROUND):
            dates = book.date_range(last - timedelta(days=length), last)
            if text == dates:
                return "", last - timedelta(days=length), last
            if dates in text and (found := filled(book, "titles.place_dates", text, dates=dates)):
                return found["place"], last - timedelta(days=length), last
    return None


def plain_number(book: Phrases, text: str) -> str:
    """A number with the digits of the data, whatever digits the language prints."""
    digits = value_at(book.data, "numbers.digits")
    return text.translate(str.maketrans(digits, "0123456789")) if digits else text


def figure_of(book: Phrases, text: str) -> int | None:
    """The whole number that a language prints as `text`."""
    digits = "".join(sign for sign in plain_number(book, text) if sign in "0123456789")
    for value in (int(digits or 0), -int(digits or 0)):
        if book.integer(value) == text:
            return value
    return None


def item_number(book: Phrases, label: str, above: str) -> str:
    """The number of an item by its label: “8.” → “8”, “(c)” under “8” → “8(c)”."""
    letters = value_at(book.data, "labels.letters") or ()
    if above and (found := filled(book, "labels.sub_item", label)):
        printed = found["letter"]
        letter = chr(ord("a") + letters.index(printed)) if printed in letters else printed
        return f"{above}({letter})"
    found = filled(book, "labels.number", label)
    return plain_number(book, found["number"] if found else label)
