"""How a commitment stands on a day (RULE 13): per period, from what each reporter counted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from dialogue_app.errors import UserError
from dialogue_app.model.outcomes import Direction


class Standing(StrEnum):
    NOT_IN_FORCE = "not in force"
    IN_PROGRESS = "in progress"
    MET = "met"
    MISSED = "missed"
    DISPUTED = "disputed"
    WITHIN = "within ceiling"
    EXCEEDED = "exceeded"
    PARTIAL = "partial year"
    MET_LATE = "met late"
    OVERDUE = "overdue"
    NOT_REPORTED = "not reported"


@dataclass(frozen=True, slots=True)
class Figure:
    """What one reporter last said of one period; `side` where a commitment binds both and each counts its own."""

    value: int | None
    reported_by: str
    as_of: date | None
    final: bool
    disputed: bool
    planned: int | None = None
    alternate_start: str | None = None
    side: str | None = None
    of: int | None = None
    remark: str | None = None
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class PeriodStanding:
    """One bar of the chart: the period, its figures (one per reporter and side), the standing and what is missing."""

    label: str
    starts: date
    ends: date | None
    figures: tuple[Figure, ...]
    standing: Standing
    difference: int = 0
    """By how much a minimum was missed or a ceiling exceeded."""
    partial: bool = False
    """The period began before the commitment did."""

    @property
    def counts(self) -> int:
        """How many final counts there are, each by its own reporter or its own beginning; a side's own is none of them."""
        return len({(one.reported_by, one.alternate_start) for one in self.figures if one.final and one.side is None})

    @property
    def due(self) -> tuple[int, int] | None:
        """(done, planned) of what was to be done until now; None where nobody planned."""
        found = next((one for one in self.figures if one.planned is not None), None)
        return (found.value or 0, found.planned or 0) if found else None


def period_bounds(period: Mapping[str, Any], label: str) -> tuple[date, date | None]:
    """First and last day of the period that a report calls `label` (“FY2010”, “2012”, or any name of a fixed one).

    A year that does not begin on 1 January is called after the year it ends in.
    """
    if period.get("type") != "year":
        return _day(period["start"]), _day(period["end"]) if period.get("end") else None
    found = re.search(r"\d{4}", label)
    if found is None:
        raise UserError("“{label}” names no year of this commitment; write, for example, 2012 or FY2012.", label=label)
    month, day = _month_day(str(period["start"]))
    year = int(found.group()) - ((month, day) != (1, 1))
    return date(year, month, day), date(year + 1, month, day) - timedelta(days=1)


def standings(
    *,
    direction: str,
    period: Mapping[str, Any],
    target: int | None,
    begins: date | None,
    in_force: bool,
    figures: Iterable[tuple[str, Figure]],
    on: date,
) -> tuple[PeriodStanding, ...]:
    """Every reported period by time, with the standing on the day `on`. `figures` are (period, figure) as reported."""
    grouped: dict[str, list[Figure]] = {}
    for label, figure in figures:
        grouped.setdefault(label, []).append(figure)
    out = [_one(direction, period, target, begins, in_force, label, _latest(reported), on) for label, reported in grouped.items()]
    return tuple(sorted(out, key=lambda one: (one.starts, one.label)))


def _one(
    direction: str,
    period: Mapping[str, Any],
    target: int | None,
    begins: date | None,
    in_force: bool,
    label: str,
    figures: tuple[Figure, ...],
    on: date,
) -> PeriodStanding:
    starts, ends = period_bounds(period, label)
    partial = period.get("type") == "year" and begins is not None and begins > starts
    if not in_force:
        standing, difference = Standing.NOT_IN_FORCE, 0
    elif direction == Direction.DEADLINE:
        standing, difference = _deadline(figures, _due(period, target, starts, ends), on)
    elif direction == Direction.MAXIMUM:
        standing, difference = _ceiling(figures, target)
    else:
        standing, difference = _floor(figures, target, partial)
    return PeriodStanding(label, starts, ends, figures, standing, difference, partial)


def _floor(figures: tuple[Figure, ...], target: int | None, partial: bool) -> tuple[Standing, int]:
    judged = [one for one in figures if one.final and one.value is not None]
    if target is None or not any(one.value is not None for one in figures):
        return Standing.NOT_REPORTED, 0
    short = [target - (one.value or 0) for one in judged if (one.value or 0) < target]
    if not judged:
        reached = all((one.value or 0) >= target for one in figures)
        return (Standing.MET if reached else Standing.IN_PROGRESS), 0
    if not short:
        return Standing.MET, 0
    if partial:
        return Standing.PARTIAL, 0
    if len(short) < len(judged) and not any(one.side for one in judged):
        return Standing.DISPUTED, max(short)
    return Standing.MISSED, max(short)


def _ceiling(figures: tuple[Figure, ...], target: int | None) -> tuple[Standing, int]:
    counted = [one.value for one in figures if one.value is not None]
    if target is None or not counted:
        return Standing.NOT_REPORTED, 0
    over = [value - target for value in counted if value > target]
    if over and len(over) < len(counted) and not any(one.side for one in figures):
        return Standing.DISPUTED, max(over)
    return (Standing.EXCEEDED, max(over)) if over else (Standing.WITHIN, 0)


def _deadline(figures: tuple[Figure, ...], due: date | None, on: date) -> tuple[Standing, int]:
    done = [one for one in figures if one.final and (one.of is None or (one.value or 0) >= one.of)]
    if done:
        finished = max((one.as_of for one in done if one.as_of), default=None)
        late = due is not None and finished is not None and finished > due
        return (Standing.MET_LATE if late else Standing.MET), 0
    left = max(((one.of or 0) - (one.value or 0) for one in figures), default=0)
    return (Standing.OVERDUE, left) if due is not None and on > due else (Standing.IN_PROGRESS, 0)


def _due(period: Mapping[str, Any], target: int | None, starts: date, ends: date | None) -> date | None:
    return starts + timedelta(days=target) if target is not None and period.get("end") is None else ends


def _latest(reported: Iterable[Figure]) -> tuple[Figure, ...]:
    """The last word of every reporter on every side; a final figure outweighs an interim one of the same day."""
    last: dict[tuple[str, str | None, str | None], Figure] = {}
    for one in sorted(reported, key=lambda figure: (figure.as_of or date.min, figure.final)):
        last[one.reported_by, one.side, one.alternate_start] = one
    return tuple(last.values())


def _month_day(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"--(\d\d)-(\d\d)", text)
    if found is None:
        raise UserError("“{text}” is no day of a year; write it as --10-01.", text=text)
    return int(found.group(1)), int(found.group(2))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UserError("“{text}” is no date; write it as 2012-03-01.", text=text) from error
