"""Two takers' entries on the same words, the difference of their clocks, and figures that differ."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.matching import Timed, counterparts, differing, likeness, propose_offset

NOON = datetime(2012, 5, 15, 12, 0, tzinfo=UTC)


def timed(id: str, seconds: float, text: str, **more: str) -> Timed:
    return Timed(id, NOON + timedelta(seconds=seconds), "s1", text, **more)


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("9,120 documents", "9,102 documents", (["9,120"], ["9,102"])),
        ("9,120 documents", "9.120 documentos", None),
        ("9,120 documents of 21 310,5", "21.310,5 and 9 102", (["9,120"], ["9 102"])),
        ("Two figures: 12 and 14", "12 only", None),
        ("9,120 documents, 4,310 of them for families", "9,102 documents", (["9,120"], ["9,102"])),
        ("12 of 9,102", "24 documents, 9,120, for 400 families", (["12", "9,102"], ["24", "9,120"])),
        ("no figures", "9,102 documents", None),
        ("12 and 12", "12 and 13", (["12"], ["13"])),
        ("٩١٢٠ وثيقة", "9,102", (["٩١٢٠"], ["9,102"])),
    ],
)
def test_that_figures_differ_only_where_both_sides_have_one_of_their_own(first: str, second: str, found: object) -> None:
    differ = differing(first, second)
    shown = differ and ([first[a:b] for a, b in differ.first], [second[a:b] for a, b in differ.second])
    assert shown == found


def test_that_likeness_is_blind_to_accents_and_endings() -> None:
    assert likeness("La delegación pidió el desglose anual", "LA DELEGACION PIDIO EL DESGLOSE ANUALMENTE") == 1.0
    assert likeness("", "anything") == 0.0


@given(st.integers(-3000, 3000), st.integers(3, 12))
def test_that_the_offset_of_a_clock_is_found_from_any_number_of_entries(late: int, count: int) -> None:
    subjects = [f"subject{'abcdefghijkl'[n] * 3} figure {1000 + n}" for n in range(count)]
    ours = [timed(f"a{n}", 200 * n, text) for n, text in enumerate(subjects)]
    hers = [timed(f"b{n}", 200 * n + late, text) for n, text in enumerate(subjects)]
    offer = propose_offset(ours, hers)
    assert offer is not None and offer.seconds == -late and offer.matches == count


def test_that_one_match_alone_proposes_nothing() -> None:
    assert propose_offset([timed("a", 0, "parcels from Miami")], [timed("b", 50, "parcels from Miami")]) is None
    assert propose_offset([], []) is None


def test_that_entries_that_repeat_all_day_propose_nothing_wrong() -> None:
    ours = [timed(f"a{n}", 60 * n, "The Chair thanked the delegation.") for n in range(40)]
    hers = [timed(f"b{n}", 60 * n, "The Chair thanked the delegation.") for n in range(40)]
    assert propose_offset(ours, hers) is None


def test_that_each_entry_has_one_counterpart_at_most() -> None:
    ours = [timed("a1", 0, "flights a week, pilot"), timed("a2", 30, "parcels from Miami")]
    hers = [timed("b1", 25, "parcels out of Miami"), timed("b2", 5, "pilot of flights each week")]
    assert counterparts(ours, hers) == {"a1": "b2", "a2": "b1"}


def test_that_other_sides_items_and_moments_are_not_counterparts() -> None:
    one = timed("a", 0, "flights a week", party="US", item="7")
    assert counterparts([one], [timed("b", 5, "flights a week", party="CU", item="7")]) == {}
    assert counterparts([one], [timed("b", 5, "flights a week", party="US", item="8")]) == {}
    assert counterparts([one], [timed("b", 300, "flights a week", party="US", item="7")]) == {}
    assert counterparts([one], [timed("b", 5, "flights a week")]) == {"a": "b"}
