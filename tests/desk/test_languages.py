"""Languages of one paragraph in step: who is behind after an edit, and when it is over."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.languages import after_edit, held, language_name, out_of_step

START = {"en": "Two flights.", "es": "Dos vuelos."}


def test_that_a_change_in_one_language_puts_the_other_out_of_step() -> None:
    now = {**START, "en": "Three flights."}
    assert out_of_step(now, after_edit(START, now, {}, "en")) == ("es",)


def test_that_following_a_change_stays_out_of_step_until_somebody_confirms() -> None:
    now = {**START, "en": "Three flights."}
    behind = after_edit(START, now, {}, "en")
    followed = {**now, "es": "Tres vuelos."}
    still = after_edit(now, followed, behind, "es")
    assert out_of_step(followed, still) == ("es",)
    assert out_of_step(followed, held(followed, still, "es")) == ()


def test_that_a_first_text_is_written_against_what_is_there() -> None:
    now = {"en": "Two flights.", "es": "Dos vuelos."}
    assert out_of_step(now, after_edit({"en": "Two flights."}, now, {}, "es")) == ()


def test_that_a_third_language_falls_behind_too() -> None:
    before = {**START, "fr": "Deux vols."}
    now = {**before, "es": "Tres vuelos."}
    assert out_of_step(now, after_edit(before, now, {}, "es")) == ("en", "fr")


def test_that_texts_never_held_against_each_other_are_taken_as_in_step() -> None:
    assert out_of_step(START, {}) == ()


def test_that_a_language_is_called_by_its_name() -> None:
    assert [language_name(tag) for tag in ("es-CU", "zh-Hans", "tlh")] == ["Spanish", "Chinese", "tlh"]


@given(st.lists(st.tuples(st.sampled_from(["en", "es", "fr"]), st.sampled_from("abcd")), max_size=12))
def test_that_whatever_is_edited_confirming_every_language_ends_the_drift(edits: list[tuple[str, str]]) -> None:
    texts, confirmed = {"en": "a", "es": "a", "fr": "a"}, dict[str, str]()
    for language, text in edits:
        now = {**texts, language: text}
        confirmed = after_edit(texts, now, confirmed, language) if now != texts else confirmed
        texts = now
    for language in texts:
        confirmed = held(texts, confirmed, language)
    assert out_of_step(texts, confirmed) == ()
