"""Figures and dates inside texts, in a form that can be compared between languages (RULE 29).

21,310 = 21 310 = ٢١٬٣١٠; 9 November 2011 = November 9, 2011 = 9 de noviembre de 2011.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from dialogue_app.documents.phrases import phrases

_NO_BREAK = "\u00a0\u202f\u2009"
_TIME = re.compile(
    r"(?<![\d.,])(\d{1,2})(?:[:.](\d{2}))?[ \u00a0\u202f]?([ap])\.?[ \u00a0]?m\b\.?|(?<![\d.,])(\d{1,2}):(\d{2})(?!\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, order=True)
class FoundDate:
    """A date as a text has it; `year` is None where the text gives day and month only."""

    month: int
    day: int
    year: int | None = None

    def __str__(self) -> str:
        return f"{self.year if self.year is not None else '--'}-{self.month:02}-{self.day:02}"


def figures(text: str, language: str) -> Counter[str]:
    """Every figure of a text written in digits, with the number of times it occurs, in one form: “21310”, “1234.5”, “16:20”.

    Days and years of dates are figures too. Separators are read as `language` writes them; digits of any script count.
    """
    plain = _plain_digits(text)
    found: Counter[str] = Counter()

    def take_time(match: re.Match[str]) -> str:
        found[_time(match)] += 1
        return " "

    plain = _TIME.sub(take_time, plain)
    for match in _number_pattern(language).finditer(plain):
        found[_normal(match[0], language)] += 1
    return found


def months(text: str, language: str) -> Counter[int]:
    """The months that a text names, 1 to 12."""
    numbers = _month_numbers(language)
    return Counter(numbers[name.casefold()] for name in _months_pattern(language).findall(_plain_digits(text)))


def dates(text: str, language: str) -> Counter[FoundDate]:
    """The whole dates of a text: day and month, with the year where it stands beside them.

    Days that share a month (“8 and 9 November 2011”, “November 8–9, 2011”) are dates of their own.
    """
    names = _month_numbers(language)
    found: Counter[FoundDate] = Counter()
    if written := phrases(language).table("dates").get("read"):
        for match in re.finditer(written, _plain_digits(text)):
            year = int(match["year"]) if match["year"] else None
            found.update(FoundDate(int(match["month"]), int(day), year) for day in re.findall(r"\d+", match["days"]))
        return found
    after, before = _date_patterns(language)

    def take(days: str, month_name: str, year: str | None) -> str:
        for number in re.findall(r"\d+", days):
            found[FoundDate(names[month_name.casefold()], int(number), int(year) if year else None)] += 1
        return " "

    plain = _plain_digits(text)
    plain = after.sub(lambda match: take(match[1], match[2], match[3]), plain)
    before.sub(lambda match: take(match[2], match[1], match[3]), plain)
    return found


def differing_figures(texts: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """By language: the figures that another language does not have as often. Empty when all languages agree."""
    counted = {tag: figures(text, tag) for tag, text in texts.items()}
    return _without_partner(counted)


def differing_dates(texts: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """By language: the dates (else the months) that another language does not have. Empty when all languages agree."""
    month_counts = {
        tag: Counter({f"month {number}": count for number, count in months(text, tag).items()}) for tag, text in texts.items()
    }
    differing = _without_partner(month_counts)
    whole = {tag: dates(text, tag) for tag, text in texts.items()}
    if differing or len({counts.total() for counts in whole.values()}) != 1:
        # A date that one language writes in another way than we read: months alone are compared, no false alarm is given.
        return differing
    return _without_partner({tag: Counter({str(day): count for day, count in counts.items()}) for tag, counts in whole.items()})


@lru_cache(maxsize=64)
def _month_numbers(language: str) -> dict[str, int]:
    """Numbers by name, in the forms beside a day and without one."""
    book = phrases(language)
    alone = book.list_of("months_alone") if "months_alone" in book.data else ()
    return {name.casefold(): index % 12 + 1 for index, name in enumerate((*book.list_of("months"), *alone))}


@lru_cache(maxsize=64)
def _months_pattern(language: str) -> re.Pattern[str]:
    names = phrases(language).list_of("months")
    if phrases(language).switch("lists.unspaced"):
        return re.compile(rf"(?<!\d)(?:{'|'.join(re.escape(name) for name in sorted(names, key=len, reverse=True))})")
    if "months_alone" in phrases(language).data:
        names = (*names, *phrases(language).list_of("months_alone"))
    # “May” is a month in English only with its capital; languages that write months small need no such distinction.
    flags = re.NOFLAG if names[0][0].isupper() else re.IGNORECASE
    return re.compile(rf"\b(?:{'|'.join(re.escape(name) for name in names)})\b", flags)


@lru_cache(maxsize=64)
def _date_patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Days before their month (“8 and 9 November 2011”), and after it (“November 8–9, 2011”)."""
    book = phrases(language)
    month = "|".join(re.escape(name) for name in book.list_of("months"))
    joiner = rf"\s*(?:[,–-]|\b(?:{'|'.join(book.list_of('day_joiners'))})(?:\b|(?=\d)))\s*"
    day = r"(?<!\d)\d{1,2}(?:\.?º|\.?ª|er|st|nd|rd|th)?(?!\d)"
    days = rf"({day}(?:{joiner}{day})*)"
    return (
        re.compile(rf"{days}\s+(?:de\s+)?({month})\b(?:,?\s+(?:de\s+|del\s+)?(\d{{4}}))?", re.IGNORECASE),
        re.compile(rf"\b({month})\s+{days}(?:,?\s+(\d{{4}}))?", re.IGNORECASE),
    )


def _without_partner(counted: dict[str, Counter[str]]) -> dict[str, tuple[str, ...]]:
    differing: dict[str, tuple[str, ...]] = {}
    for tag, counts in counted.items():
        odd: Counter[str] = Counter()
        for other in counted.values():
            odd |= counts - other
        if odd:
            differing[tag] = tuple(sorted(odd.elements()))
    return differing


def _plain_digits(text: str) -> str:
    if text.isascii():
        return text
    return re.sub(r"(?![0-9])\d", lambda digit: str(unicodedata.decimal(digit[0])), text)


@lru_cache(maxsize=64)
def _number_pattern(language: str) -> re.Pattern[str]:
    # A plain space groups digits only where the language writes it so; elsewhere “in 2011 120 visits” is two figures.
    spaces = _NO_BREAK + (" " if phrases(language).switch("numbers.spaces_group") else "")
    grouped = rf"\d{{1,3}}(?:[{spaces}]\d{{3}})+(?!\d)|\d{{1,3}}(?:[.,\u066c]\d{{3}})+(?!\d)|\d+"
    return re.compile(rf"(?<!\d)(?:{grouped})(?:[.,\u066b]\d+)?")


def _normal(figure: str, language: str) -> str:
    decimal = phrases(language).text("numbers.decimal")
    figure = re.sub(rf"[ {_NO_BREAK}\u066c]", "", figure).replace("\u066b", decimal)
    other = "," if decimal == "." else "."
    if re.fullmatch(rf"\d{{1,3}}(?:\{other}\d{{3}})+(?:\{decimal}\d+)?", figure):
        figure = figure.replace(other, "")
    return format(Decimal(figure.replace(decimal, ".").replace(other, ".")).normalize(), "f") if _is_number(figure) else figure


def _is_number(figure: str) -> bool:
    return len(re.findall(r"[.,]", figure)) <= 1


def _time(match: re.Match[str]) -> str:
    if match[4] is not None:
        return f"{int(match[4]):02}:{match[5]}"
    hour = int(match[1]) % 12 + (12 if match[3].lower() == "p" else 0)
    return f"{hour:02}:{match[2] or '00'}"
