"""When items are taken, and what a session has room for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.views.time_budget import Budget, Outline, Slot, Timed, budgets, clock

TEN = datetime(2011, 11, 8, 10, tzinfo=UTC)
MORNING = Slot("s1", TEN, TEN + timedelta(minutes=90))
NOON = Slot("s2", TEN + timedelta(hours=5), TEN + timedelta(hours=6))


def at(minutes: int) -> datetime:
    return TEN + timedelta(minutes=minutes)


def test_that_items_follow_each_other_from_the_beginning_of_their_session() -> None:
    items = [Timed("1", None, "s1", 10), Timed("2", None, "s1", None), Timed("3", None, "s1", 30), Timed("4", None, "s2", 5)]
    assert clock(Outline(items), [MORNING, NOON]) == {"1": (at(0), at(10)), "3": (at(10), at(40)), "4": (at(300), at(305))}


def test_that_sub_items_share_the_time_of_their_item() -> None:
    items = [
        Timed("1", None, "s1", 10),
        Timed("2", None, "s1", None),
        Timed("a", "2", None, 15),
        Timed("b", "2", None, 20),
        Timed("3", None, "s1", 5),
    ]
    found = clock(Outline(items), [MORNING])
    assert (found["2"], found["a"], found["b"], found["3"]) == (
        (at(10), at(45)),
        (at(10), at(25)),
        (at(25), at(45)),
        (at(45), at(50)),
    )


def test_that_a_sub_item_in_another_session_counts_there() -> None:
    items = [Timed("2", None, "s1", 30), Timed("a", "2", "s2", 40)]
    assert clock(Outline(items), [MORNING, NOON])["a"] == (at(300), at(340))
    assert budgets(Outline(items), [MORNING, NOON], consecutive=False) == (
        Budget("s1", 30, 90, 0, 90),
        Budget("s2", 40, 60, 0, 60),
    )


def test_that_running_over_is_said_in_minutes_and_interpretation_halves_speech() -> None:
    (budget,) = budgets(Outline([Timed("1", None, "s1", 100)]), [MORNING], consecutive=True)
    assert (budget.over, budget.speech) == (10, 45)


def test_that_an_item_without_session_has_no_time() -> None:
    assert clock(Outline([Timed("1", None, None, 10), Timed("a", "1", None, 5)]), [MORNING]) == {}


@given(st.lists(st.integers(1, 60), max_size=10))
def test_that_what_is_planned_is_the_sum_of_what_is_shown(lengths: list[int]) -> None:
    items = [Timed(str(place), None, "s1", length) for place, length in enumerate(lengths)]
    shown = clock(Outline(items), [MORNING])
    (budget,) = budgets(Outline(items), [MORNING], consecutive=False)
    assert sum((end - start for start, end in shown.values()), timedelta()) == timedelta(minutes=budget.planned)
    assert max((end for _, end in shown.values()), default=TEN) == at(budget.planned)
