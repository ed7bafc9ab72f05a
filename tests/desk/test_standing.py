"""How commitments stand (RULE 13): floors, ceilings, deadlines, partial years, two counts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.standing import Figure, Standing, period_bounds, standings
from dialogue_app.errors import UserError

FISCAL = {"type": "year", "start": "--10-01"}
CALENDAR = {"type": "year", "start": "--01-01"}


def fig(value: int | None, by: str = "US", *, as_of: date | None = None, final: bool = True, **more: Any) -> Figure:
    return Figure(value, by, as_of, final, False, **more)


def stand(*figures: tuple[str, Figure], direction: str = "minimum", period: dict[str, Any] = FISCAL, target: int | None = 20_000,
          begins: date | None = date(1994, 9, 9), in_force: bool = True, on: date = date(2012, 6, 5)) -> Any:  # fmt: skip
    found = standings(direction=direction, period=period, target=target, begins=begins, in_force=in_force, figures=figures, on=on)
    return found[0]


def test_that_a_floor_is_met_or_missed_by_the_difference() -> None:
    met, missed = stand(("FY2009", fig(20_480))), stand(("FY2010", fig(19_630)))
    assert (met.standing, met.difference) == (Standing.MET, 0)
    assert (missed.standing, missed.difference) == (Standing.MISSED, 370)


def test_that_a_year_is_in_progress_until_its_figure_is_final() -> None:
    assert stand(("FY2012", fig(10_940, final=False))).standing is Standing.IN_PROGRESS


def test_that_a_final_figure_takes_the_place_of_an_interim_one() -> None:
    found = stand(("FY2010", fig(9_120, as_of=date(2010, 3, 31), final=False)), ("FY2010", fig(19_630, as_of=date(2010, 9, 30))))
    assert [figure.value for figure in found.figures] == [19_630]


def test_that_two_counts_above_the_floor_are_met_by_both() -> None:
    found = stand(("FY2011", fig(21_310)), ("FY2011", fig(20_870, "CU", alternate_start="--09-09")))
    assert (found.standing, found.counts) == (Standing.MET, 2)


def test_that_two_counts_on_either_side_of_the_floor_are_a_dispute() -> None:
    found = stand(("FY2011", fig(21_310)), ("FY2011", fig(19_870, "CU", alternate_start="--09-09")))
    assert (found.standing, found.difference) == (Standing.DISPUTED, 130)


def test_that_a_ceiling_is_not_a_floor() -> None:
    assert stand(("2012", fig(47, final=False)), direction="maximum", period=CALENDAR, target=120).standing is Standing.WITHIN
    over = stand(("2012", fig(130)), direction="maximum", period=CALENDAR, target=120)
    assert (over.standing, over.difference) == (Standing.EXCEEDED, 10)


def test_that_a_year_that_began_before_the_commitment_is_partial_and_never_missed() -> None:
    found = stand(("2010", fig(8)), period=CALENDAR, target=12, begins=date(2010, 4, 14))
    assert (found.standing, found.partial) == (Standing.PARTIAL, True)


def test_that_what_is_done_and_due_so_far_is_known() -> None:
    pilot = {"type": "fixed", "start": "2012-03-01", "end": "2013-02-28"}
    found = stand(("pilot", fig(16, final=False, planned=17)), period=pilot, target=104)
    assert (found.standing, found.due) == (Standing.IN_PROGRESS, (16, 17))


def test_that_a_deadline_is_met_met_late_overdue_or_running() -> None:
    first_list = {"type": "fixed", "start": "2011-04-13", "end": None}

    def reply(value: int, as_of: date, on: date, *, final: bool) -> tuple[Standing, int]:
        figure = fig(value, as_of=as_of, final=final, of=30)
        found = stand(("list", figure), direction="deadline", period=first_list, target=60, on=on)
        return found.standing, found.difference

    assert reply(22, date(2011, 5, 1), date(2011, 5, 2), final=False) == (Standing.IN_PROGRESS, 0)
    assert reply(22, date(2011, 5, 1), date(2011, 7, 1), final=False) == (Standing.OVERDUE, 8)
    assert reply(30, date(2011, 6, 1), date(2012, 6, 5), final=True) == (Standing.MET, 0)
    assert reply(30, date(2012, 3, 30), date(2012, 6, 5), final=True) == (Standing.MET_LATE, 0)


def test_that_nothing_is_judged_while_a_commitment_is_not_in_force() -> None:
    assert stand(("2012", fig(0)), in_force=False).standing is Standing.NOT_IN_FORCE


def test_that_a_period_without_a_figure_is_not_reported() -> None:
    assert stand(("FY2012", fig(None))).standing is Standing.NOT_REPORTED


def test_that_a_year_is_called_after_the_one_it_ends_in() -> None:
    assert period_bounds(FISCAL, "FY2010") == (date(2009, 10, 1), date(2010, 9, 30))
    assert period_bounds(CALENDAR, "2012") == (date(2012, 1, 1), date(2012, 12, 31))


@pytest.mark.parametrize(
    ("period", "label", "sentence"),
    [(FISCAL, "spring", "names no year"), ({"type": "year", "start": "October"}, "2012", "no day of a year"),
     ({"type": "fixed", "start": "soon"}, "pilot", "is no date")],
)  # fmt: skip
def test_that_a_period_that_cannot_be_read_is_refused(period: dict[str, Any], label: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        period_bounds(period, label)


@given(st.integers(0, 50_000), st.integers(0, 50_000))
def test_that_a_final_figure_misses_a_floor_exactly_by_what_is_wanting(value: int, target: int) -> None:
    found = stand(("FY2010", fig(value)), target=target)
    assert found.difference == max(target - value, 0)
    assert (found.standing is Standing.MET) == (value >= target)
