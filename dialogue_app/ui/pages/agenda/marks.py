"""Markings a portion may carry: the levels of the installed scheme in force today, alone and with what keeps them at home."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dialogue_app.model.markings import Marking, Scheme, banner, portion
from dialogue_app.ui.context import PageContext


@dataclass(frozen=True, slots=True)
class MarkChoice:
    """A marking to choose: its portion mark and banner in words, and the form in which records keep it."""

    words: str
    data: Mapping[str, Any]


def choices(context: PageContext) -> tuple[MarkChoice, ...]:
    """Every marking that can be given here, lowest first; schemes of home's own states come before joint ones."""
    desk = context.opened.desk if context.opened is not None else None
    schemes: Mapping[str, Scheme] = desk.schemes if desk is not None else {}
    today = desk.clock().date() if desk is not None else None
    home = context.dialogue.parties[0][0] if context.dialogue is not None and context.dialogue.parties else ""
    wanted = [schemes[home]] if home in schemes else list(schemes.values())
    return tuple(
        _choice(scheme, mark)
        for scheme in wanted
        for level in scheme.levels
        if today is None or level.in_force(today)
        for mark in _marks(scheme, level.name)
    )


def portion_of(context: PageContext, data: Mapping[str, Any] | None) -> str:
    """The portion mark of a stored marking: (SBU-NF); as it was written where its scheme is not installed here."""
    if not data:
        return ""
    if data.get("portion"):
        return str(data["portion"])
    schemes: Mapping[str, Scheme] = context.opened.desk.schemes if context.opened is not None else {}
    mark = Marking.from_data(data)
    if mark is None or mark.scheme not in schemes:
        return f"({data['level']})"
    return portion(schemes[mark.scheme], mark)


def _marks(scheme: Scheme, level: str) -> Iterable[Marking]:
    yield Marking(scheme.id, level)
    yield from (Marking(scheme.id, level, (caveat.name,)) for caveat in scheme.caveats if caveat.bars_release)


def _choice(scheme: Scheme, mark: Marking) -> MarkChoice:
    sign = portion(scheme, mark)
    return MarkChoice(f"{sign}  {banner(scheme, mark)}".strip(), {**mark.as_data(), "portion": sign})
