"""Numbers of paragraphs and annexes: they follow the order in a draft, and stay once the other side has seen them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import select

from dialogue_app.errors import RuleError
from dialogue_app.model.minutes import MinutesParagraph
from dialogue_app.store.unit import UnitOfWork

SUFFIXES = ("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies")
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """4 is IV; annexes are counted so."""
    out = ""
    for value, sign in _ROMAN:
        out += sign * (number // value)
        number %= value
    return out


def series(unit: UnitOfWork, minutes: str, annex: str | None) -> list[MinutesParagraph]:
    """The paragraphs that share one count, in order: the body of the minutes, or one annex."""
    same = MinutesParagraph.annex_id == annex if annex else MinutesParagraph.annex_id.is_(None)
    asked = select(MinutesParagraph).where(MinutesParagraph.minutes_id == minutes, same)
    return list(unit.session.scalars(asked.order_by(MinutesParagraph.rank, MinutesParagraph.id)))


def renumber(unit: UnitOfWork, minutes: str, annex: str | None) -> None:
    """Count one series 1, 2, 3 … in its order."""
    unit.session.flush()
    for number, paragraph in enumerate(series(unit, minutes, annex), 1):
        paragraph.number = str(number)


def inserted(siblings: Sequence[MinutesParagraph], after: str | None) -> str:
    """The number of a paragraph that comes in behind `after` when the others are cited already."""
    if not siblings:
        return "1"
    if after is None:
        raise RuleError("These minutes were circulated: nothing can stand before paragraph 1. Add it behind a paragraph.")
    taken = {paragraph.number for paragraph in siblings}
    if after == siblings[-1].id:
        last = max((int(found.group()) for number in taken if (found := re.match(r"\d+", number))), default=0)
        return str(last + 1)
    before = next(paragraph.number for paragraph in siblings if paragraph.id == after)
    base = before.split(" ")[0]
    free = [number for suffix in SUFFIXES if (number := f"{base} {suffix}") not in taken]
    if not free:
        raise RuleError("Behind paragraph {base} there is no number left after {base} {suffix}.", base=base, suffix=SUFFIXES[-1])
    return free[0]
