"""How commitments stand, in the words of the briefing book."""

from __future__ import annotations

from datetime import date

import pytest

from dialogue_app.desk.rectification import SIGNED
from dialogue_app.desk.standing import Standing
from dialogue_app.desk.views.internal import BriefPeriod, InternalHead
from dialogue_app.desk.views.outcomes import NotInForce
from dialogue_app.documents.internal.commitments import not_in_force_words, period_words
from dialogue_app.documents.internal.wording import Words
from dialogue_app.model.minutes import MinutesState


def words_in(language: str) -> Words:
    on = date(2011, 11, 8)
    head = InternalHead(
        round="r", ordinal=1, title={}, subject={}, city={}, starts=on, ends=on, zone="UTC", home="US", home_names={},
        language=language, fictional=True,
    )  # fmt: skip
    return Words.of(head)


def period(standing: Standing, difference: int = 0, counts: int = 1, due: tuple[int, int] | None = None) -> BriefPeriod:
    return BriefPeriod("2011", 19_630, standing, difference, counts, due)


@pytest.mark.parametrize(
    ("one", "english", "spanish"),
    [
        (period(Standing.MISSED, 370), "missed by 370", "incumplido por 370"),
        (period(Standing.EXCEEDED, 1_200), "exceeded by 1,200", "superado en 1\u00a0200"),
        (period(Standing.MET, counts=2), "met (by both counts)", "cumplido (según ambos recuentos)"),
        (period(Standing.MET, counts=3), "met (by all 3 counts)", "cumplido (según los 3 recuentos)"),
        (period(Standing.IN_PROGRESS, due=(16, 17)), "in progress: 16 of 17 due", "en curso: 16 de 17 previstos"),
        (period(Standing.DISPUTED, 40), "disputed", "en disputa"),
    ],
)
def test_that_a_standing_is_told_in_the_language_of_the_paper(one: BriefPeriod, english: str, spanish: str) -> None:
    assert period_words(one, words_in("en")) == f"2011: 19,630, {english}"
    assert period_words(one, words_in("es")).endswith(f", {spanish}")


@pytest.mark.parametrize("language", ["en", "es"])
def test_that_no_standing_and_no_state_of_minutes_is_without_words(language: str) -> None:
    words = words_in(language)
    assert all(period_words(period(standing), words) for standing in Standing)
    assert [state for state in MinutesState if state not in SIGNED and not words.own.has(f"states.{state}")] == []


@pytest.mark.parametrize(
    ("why", "english", "spanish"),
    [
        (NotInForce("bracketed"), "its paragraph is still in brackets", "su párrafo sigue entre corchetes"),
        (
            NotInForce("unsigned", state="agreed"),
            "not everybody has signed its minutes (agreed)",
            "su acta no está firmada por todos (acordada)",
        ),
        (
            NotInForce("ad_referendum", waiting_for=("CU", "IT")),
            "accepted ad referendum, not confirmed by CU and IT",
            "aceptado ad referendum, sin confirmar por CU e IT",
        ),
        (NotInForce("later", begins=date(2012, 3, 1)), "it begins on 1 March 2012", "comienza el 1 de marzo de 2012"),
    ],
)
def test_that_the_reason_is_told_in_the_language_of_the_paper(why: NotInForce, english: str, spanish: str) -> None:
    assert not_in_force_words(why, words_in("en")) == f"Not in force: {english}."
    assert not_in_force_words(why, words_in("es")) == f"No está en vigor: {spanish}."
