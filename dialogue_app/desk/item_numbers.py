"""Numbers of agenda items: 5, 5(a), 5(a)(i); late additions 5 bis. A number once handed over stays (RULE 5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from dialogue_app.errors import RuleError

LATIN = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies")
DEPTH = 3
"""Items, sub-items (a) and points (i): deeper agendas are not printed."""
_LAST = re.compile(r"^(?P<stem>.*?)(?P<own>\d+|\([a-z]+\))(?: (?P<suffix>[a-z]+))?$")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST = 200


def ordinal_numbers(children: Mapping[str | None, Sequence[str]], kept: Mapping[str, str]) -> dict[str, str]:
    """Numbers of a draft by item: ordinal among siblings. `kept` numbers (withdrawn items) stay and are not given again.

    `children` are ids in order by the parent's id, None for the top.
    """
    numbers: dict[str, str] = {}
    taken = set(kept.values())

    def count(parent: str | None, above: str, depth: int) -> None:
        place = 0
        for item in children.get(parent, ()):
            if item not in kept:
                place += 1
                while above + level_sign(place, depth) in taken:
                    place += 1
            numbers[item] = kept[item] if item in kept else above + level_sign(place, depth)
            count(item, numbers[item], depth + 1)

    count(None, "", 0)
    return numbers


def late_number(siblings: Sequence[str], before: int, parent: str, depth: int) -> str:
    """The number of an item that comes when numbers stay: the next one at the end, else that of the item before with *bis*.

    `siblings` are the numbers in order; `before` is how many of them stand before the new item (at least one).
    """
    if before >= len(siblings):
        return parent + level_sign(max((_place(number, depth) for number in siblings), default=0) + 1, depth)
    found = _LAST.match(siblings[before - 1])
    stem = f"{found['stem']}{found['own']}" if found else siblings[before - 1]
    for suffix in LATIN:
        if (number := f"{stem} {suffix}") not in siblings:
            return number
    raise RuleError("There is no number left behind {stem}: add the item at the end.", stem=stem)


def level_sign(place: int, depth: int) -> str:
    """The sign of the `place`-th (from 1) among siblings: 5 · (e) · (v)."""
    return str(place) if depth == 0 else f"({_letters(place)})" if depth == 1 else f"({_roman(place)})"


def duplicates(numbers: Iterable[str]) -> list[str]:
    """Numbers that occur more than once, as two desks may have given them."""
    found = [number for number in numbers if number]
    return sorted({number for number in found if found.count(number) > 1})


def _place(number: str, depth: int) -> int:
    found = _LAST.match(number)
    own = found["own"] if found else ""
    return next((place for place in range(1, _MOST) if level_sign(place, depth) == own), 0)


def _letters(place: int) -> str:
    out = ""
    while place > 0:
        place, rest = divmod(place - 1, 26)
        out = chr(ord("a") + rest) + out
    return out


def _roman(place: int) -> str:
    out = ""
    for value, sign in _ROMAN:
        while place >= value:
            out, place = out + sign, place - value
    return out
