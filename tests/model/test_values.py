"""Value types: ids that sort by creation, ranks with room everywhere, texts per language, moments with a zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.errors import UserError
from dialogue_app.model.values import Wording, frozen, moment_text, new_id, plain, rank_between, zone


def test_that_ids_are_version_7_and_sort_by_creation() -> None:
    made = [new_id() for _ in range(2000)]
    assert made == sorted(set(made))
    assert {(len(each), each[12], each[16] in "89ab") for each in made} == {(32, "7", True)}


@given(st.lists(st.tuples(st.integers(0, 50), st.booleans()), max_size=60))
def test_that_there_is_always_room_between_two_ranks(places: list[tuple[int, bool]]) -> None:
    ranks: list[str] = []
    for place, _ in places:
        at = place % (len(ranks) + 1)
        low = ranks[at - 1] if at else ""
        high = ranks[at] if at < len(ranks) else ""
        made = rank_between(low, high)
        assert low < made and (not high or made < high)
        assert not made.endswith("0")
        ranks.insert(at, made)
    assert ranks == sorted(ranks)


def test_that_ranks_grow_slowly_at_one_end_and_in_one_gap() -> None:
    last = first = ""
    for _ in range(200):
        last, first = rank_between(last, ""), rank_between("", first)
    assert max(len(last), len(first)) < 40
    high = rank_between("a", "b")
    for _ in range(200):
        high = rank_between("a", high)
    assert len(high) < 120


texts = st.dictionaries(st.sampled_from(["en", "es", "es-CU", "ar"]), st.text(max_size=5))


@given(texts)
def test_that_a_wording_holds_what_was_written_and_no_empty_text(given_texts: dict[str, str]) -> None:
    made = Wording(given_texts)
    assert set(made) == {tag for tag, text in given_texts.items() if text}
    assert made == Wording(dict(made)) and hash(made) == hash(Wording(dict(made)))


def test_that_a_wording_is_normalised_and_sorted() -> None:
    assert Wording(es="n\u0303")["es"] == "ñ"
    assert list(Wording(es="x", en="y")) == ["en", "es"]


def test_that_changing_one_language_leaves_the_others_and_the_wording_itself() -> None:
    before = Wording(en="a", es="b")
    assert before.having("es", "") == {"en": "a"}
    assert before.having("fr", "c") == {"en": "a", "es": "b", "fr": "c"}
    assert before == {"en": "a", "es": "b"}
    with pytest.raises(TypeError):
        before["en"] = "x"  # type: ignore[index]


def test_that_the_best_language_is_the_one_asked_for_or_its_base_or_any() -> None:
    made = Wording(es="hola", en="hello")
    assert made.best("es-CU", "en") == "hola"
    assert made.best("fr") == "hello"
    assert Wording().best("en") == ""


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(json_values)
def test_that_frozen_data_is_the_same_data(value: Any) -> None:
    assert plain(frozen(value)) == value


def test_that_frozen_data_cannot_be_edited_in_place_and_holds_no_fraction() -> None:
    made = frozen({"a": [1]})
    with pytest.raises(TypeError):
        made["b"] = 2
    with pytest.raises(AttributeError):
        made["a"].append(2)
    with pytest.raises(UserError, match="write it as text"):
        frozen({"a": [1.5]})


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)), st.integers(-12, 14))
def test_that_moments_sort_as_text_in_whatever_zone_they_were_said(at: datetime, hours: int) -> None:
    elsewhere = at.astimezone(timezone(timedelta(hours=hours)))
    assert moment_text(elsewhere) == moment_text(at) < moment_text(at + timedelta(microseconds=1))
    assert datetime.fromisoformat(moment_text(at)) == at


def test_that_a_moment_needs_a_clock_and_a_zone_a_name() -> None:
    with pytest.raises(UserError, match="say where the clock hangs"):
        moment_text(datetime(2011, 1, 1))
    with pytest.raises(UserError, match="“Cuba Time” is not a time zone"):
        zone("Cuba Time")
    with pytest.raises(UserError, match="is not a time zone"):
        zone("../etc/passwd")
    assert zone("America/Havana").key == "America/Havana"
    assert date(2011, 1, 1)
