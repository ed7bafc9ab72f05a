"""Actions and commitments taken down in the line: “!US list of 30 names by 1 Sep”, “!!CU 12 flights by 2012-06-30”."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from dialogue_app.desk.figures import figure_spans

JOINT = "joint"
_BEGINS = re.compile(r"(!{1,2})\s*(\S+?)[:,]?\s+(?=\S)")
_AMID = re.compile(r"(?<=\s)(!{1,2})(\w\S*?)[:,]?\s+(?=\S)")
"""Behind other words the mark stands right before its side, and the task goes to the end of the line."""
_BOTH = ("both", "ambas", "ambos")
_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
}
_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday",
    "lunes martes miercoles jueves viernes sabado domingo",
)
_WEEKDAY = "|".join(name for names in _WEEKDAYS for name in names.split())
_BY = r"(?:by|until|before|not later than|para el|hasta el|antes del|a mas tardar el|avant le|jusqu'au|ate)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DUE = re.compile(
    rf"[\s,;(]+(?:{_BY}\s+(?:(?P<iso>\d{{4}}-\d\d-\d\d)|(?:(?:{_WEEKDAY}),?\s+)?"
    rf"(?:(?P<day>{_DAY})\.?\s*(?:de\s+|of\s+)?(?P<month>[a-z]{{3,}})\.?|(?P<first>[a-z]{{3,}})\.?\s+(?P<then>{_DAY}))"
    rf"(?:,?\s+(?:de\s+)?(?P<year>\d{{4}}))?|(?:proximo\s+)?(?P<weekday>{_WEEKDAY}))"
    rf"|el\s+(?:proximo\s+)?(?P<el>{_WEEKDAYS[1].replace(' ', '|')}))[.\s)]*$"
)
_YEARLY = re.compile(r"\b(?:per year|a year|yearly|annually|every year|al ano|por ano|anuales|cada ano|par an)\b")


@dataclass(frozen=True, slots=True)
class Promise:
    """What a line says somebody will do. `owners` are party codes or `joint`; a commitment carries its period and target."""

    owners: tuple[str, ...]
    text: str
    due: date | None
    commitment: bool = False
    period: Mapping[str, Any] = field(default_factory=dict)
    target: int | None = None
    direction: str = "deadline"


def read_promise(text: str, parties: Sequence[str], today: date) -> Promise | None:
    """The first action (“!”) or commitment (“!!”) that an entry names; None where it names none, or an unknown side.

    Sides are written by their codes, several joined by “+” or “,”; a day without a year and a day of the week are the next
    one after `today`.
    """
    said = text.strip()
    for found in _marks(said):
        owners = _owners(found[2], parties)
        if not owners:
            continue
        rest = said[found.end() :]
        what, due = _split_due((rest.split("\n", 1)[0] if found.start() else rest).strip(), today)
        if what:
            return _commitment(owners, what, due, today) if found[1] == "!!" else Promise(owners, what, due)
    return None


def lacks_side(text: str, parties: Sequence[str]) -> bool:
    """Whether an entry marks something to be done with “!” and names no known side behind it."""
    marks = _marks(text.strip())
    return bool(marks) and not any(_owners(found[2], parties) for found in marks)


def _marks(said: str) -> list[re.Match[str]]:
    return [found for found in (_BEGINS.match(said), *_AMID.finditer(said)) if found is not None]


def _commitment(owners: tuple[str, ...], what: str, due: date | None, today: date) -> Promise:
    target = next((int(plain) for _start, _end, plain in figure_spans(what) if plain.isdecimal()), None)
    if _YEARLY.search(_folded(what)):
        period: dict[str, Any] = {"type": "year", "start": "--01-01", "label": "year"}
        return Promise(owners, what, due, True, period, target, "minimum")
    ends = due or today + timedelta(days=365)
    period = {"type": "fixed", "start": today.isoformat(), "end": ends.isoformat(), "label": f"{today:%Y-%m-%d}/{ends:%Y-%m-%d}"}
    return Promise(owners, what, due, True, period, target, "deadline" if due else "minimum")


def _owners(word: str, parties: Sequence[str]) -> tuple[str, ...]:
    known = dict.fromkeys(_BOTH, JOINT) | {code.casefold(): code for code in (*parties, JOINT)}
    parts = [part for part in re.split(r"[+,/&]", word) if part]
    owners = tuple(dict.fromkeys(known[part.casefold()] for part in parts if part.casefold() in known))
    return owners if len(owners) == len(set(map(str.casefold, parts))) else ()


def _split_due(text: str, today: date) -> tuple[str, date | None]:
    found = _DUE.search(_folded(text))
    if found is None:
        return text, None
    due = _day(found, today)
    return (text[: found.start()].rstrip(" ,;("), due) if due is not None else (text, None)


def _day(found: re.Match[str], today: date) -> date | None:
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        if name := found["weekday"] or found["el"]:
            number = next(names.split().index(name) for names in _WEEKDAYS if name in names.split())
            return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
        month, number = _month(found["month"] or found["first"]), int((found["day"] or found["then"])[:2].rstrip("snrt"))
        if month is None:
            return None
        if found["year"]:
            return date(int(found["year"]), month, number)
        day = date(today.year, month, number)
        return day if day >= today else day.replace(year=today.year + 1)
    except ValueError:
        return None


def _month(word: str) -> int | None:
    for names in _MONTHS.values():
        for number, name in enumerate(names.split(), 1):
            if name.startswith(word) or (word == "sept" and name.startswith("sep")) or (word == "set" and name.startswith("sep")):
                return number
    return None


def _folded(text: str) -> str:
    """Small letters without accents, each in its place: positions in it are positions in the text."""
    made = []
    for letter in text:
        plain = unicodedata.normalize("NFKD", letter)[:1].casefold()
        made.append(plain if len(plain) == 1 else letter)
    return "".join(made)
