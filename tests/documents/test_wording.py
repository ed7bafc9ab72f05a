"""From what the parties wrote to words that no original is bound to."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.views.joint import JointBracket, JointParty
from dialogue_app.documents.content import (
    Alternation,
    Bracket,
    Document,
    LanguageList,
    Original,
    PartyNames,
    Run,
    Text,
    Words,
    plain_text,
)
from dialogue_app.documents.phrases import phrases
from dialogue_app.documents.wording import Marker, unmatched_brackets
from tests.documents.builders import CUBA, ITALY, UNITED_KINGDOM, UNITED_STATES

PAIR = (UNITED_STATES, CUBA)


def marker(language: str, parties: tuple[JointParty, ...] = PAIR) -> Marker:
    return Marker(phrases(language), parties, ("en", "es"))


def document(parties: tuple[JointParty, ...]) -> Document:
    names = tuple(PartyNames(party.id, party.languages) for party in sorted(parties, key=lambda party: party.id))
    return Document("joint-agenda", "x", ("en", "es"), names, Text(()), Text(()), date(2014, 3, 4), ())


def both(text: str, language: str, parties: tuple[JointParty, ...] = PAIR) -> tuple[str, str]:
    """The text in the original of the first party and in that of the second."""
    words = marker(language, parties).words(text)
    first, second = (party.id for party in parties)
    return (
        plain_text(words, document(parties), Original(first, ("en", "es")), language),
        plain_text(words, document(parties), Original(second, ("es", "en")), language),
    )


@pytest.mark.parametrize(
    ("language", "text", "turned"),
    [
        (
            "en",
            "met with the United States of America and the Republic of Cuba.",
            "met with the Republic of Cuba and the United States of America.",
        ),
        ("en", "The United States and Cuba decided", "Cuba and the United States decided"),
        ("en", "the flights of the United States and of Cuba", "the flights of Cuba and of the United States"),
        ("en", "The United States and Cuban delegations", "The Cuban and United States delegations"),
        ("en", "THE UNITED STATES OF AMERICA AND THE REPUBLIC OF CUBA", "THE REPUBLIC OF CUBA AND THE UNITED STATES OF AMERICA"),
        ("en", "the United States–Cuba Talks", "the Cuba–United States Talks"),
        ("en", "texts in the English and Spanish languages", "texts in the Spanish and English languages"),
        (
            "es",
            "Delegaciones de los Estados Unidos de América y de la República de Cuba se reunieron",
            "Delegaciones de la República de Cuba y de los Estados Unidos de América se reunieron",
        ),
        ("es", "Los Estados Unidos y Cuba decidieron", "Cuba y los Estados Unidos decidieron"),
        ("es", "en los idiomas inglés y español", "en los idiomas español e inglés"),
        ("es", "en inglés y en español", "en español y en inglés"),
    ],
)
def test_that_joined_names_and_languages_change_places(language: str, text: str, turned: str) -> None:
    assert both(text, language) == (text, turned)


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("las Delegaciones del Reino Unido y de Italia", "las Delegaciones de Italia y del Reino Unido"),
        ("los puertos del Reino Unido e Italia", "los puertos de Italia y el Reino Unido"),
        ("El Reino Unido e Italia acordaron", "Italia y el Reino Unido acordaron"),
    ],
)
def test_that_contractions_capitals_and_conjunctions_follow_the_order(text: str, turned: str) -> None:
    assert both(text, "es", (UNITED_KINGDOM, ITALY)) == (text, turned)


@pytest.mark.parametrize(
    "text",
    [
        "between the United States Coast Guard and the Cuban Border Guard Troops",
        "the vessels of Cuba and the United States Coast Guard",
        "The United States and Cuba reported 120 and 98 cases, respectively.",
        "the treaty “Agreement between the United States of America and the Republic of Cuba”",
        "The Cuban delegation stated that it would reply.",
    ],
)
def test_that_names_which_are_no_free_pair_stay(text: str) -> None:
    assert both(text, "en") == (text, text)


def test_that_the_tree_forgets_in_which_order_the_parties_wrote() -> None:
    english = marker("en")
    one = english.words(
        "Delegations of the United States of America and the Republic of Cuba met in the English and Spanish languages"
    )
    other = english.words(
        "Delegations of the Republic of Cuba and the United States of America met in the Spanish and English languages"
    )
    assert one == other
    assert any(isinstance(item, Alternation) for item in one) and any(isinstance(item, LanguageList) for item in one)


PIECES = {
    "en": (
        "the United States and Cuba",
        "of the Republic of Cuba and the United States of America",
        "United States and Cuban experts",
        "in Spanish and English",
        "reported 21,310 documents",
        "[45] days",
        "ad referendum",
        "the side's reply",
        "Cuba",
        "and",
        "“quoted”",
    ),
    "es": (
        "los Estados Unidos y Cuba",
        "de la República de Cuba y de los Estados Unidos de América",
        "en español e inglés",
        "informó 21 310 documentos",
        "[45] días",
        "ad referéndum",
        "la respuesta",
        "Cuba",
        "y",
    ),
}


@pytest.mark.parametrize("language", ["en", "es"])
@given(data=st.data())
def test_that_marking_the_text_of_either_original_gives_the_same_words(language: str, data: st.DataObject) -> None:
    sentence = st.lists(st.sampled_from(PIECES[language]), min_size=1, max_size=4).map(", so ".join)
    text = ". ".join(words[0].upper() + words[1:] for words in data.draw(st.lists(sentence, min_size=1, max_size=3)))
    words = marker(language).words(text)
    for original in both(text, language):
        assert marker(language).words(original) == words


@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_that_a_text_without_names_is_kept_letter_for_letter(text: str) -> None:
    assert both(text, "en") == (text, text)


@given(text=st.text(alphabet="ab[] ", max_size=20))
def test_that_brackets_never_lose_or_add_a_sign(text: str) -> None:
    assert both(text, "en")[0] == text


def test_that_nested_brackets_nest_and_each_record_is_claimed_once() -> None:
    records = [
        JointBracket({"en": "a [b]"}, "US", ("CU",)),
        JointBracket({"en": "b"}, "CU", ()),
        JointBracket({"en": "b"}, "US", ()),
    ]
    words = marker("en").words("[a [b]] [b]", records)
    assert words == (
        Bracket((Run("a "), Bracket((Run("b"),), "CU")), "US", ("CU",)),
        Run(" "),
        Bracket((Run("b"),), "US"),
    )


def test_that_terms_in_another_language_are_set_apart_and_words_that_contain_them_are_not() -> None:
    words: Words = marker("en").words("Paragraph 7 bis, approved ad referendum in bistro")
    assert [item.text for item in words if isinstance(item, Run) and item.emphasis] == ["bis", "ad referendum"]


@pytest.mark.parametrize(("text", "torn"), [("[a] [b [c]]", False), ("[a", True), ("a]", True), ("]a[", True), ("", False)])
def test_that_a_bracket_without_partner_is_noticed(text: str, torn: bool) -> None:
    assert unmatched_brackets(text) is torn


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("in the English, French and Spanish languages", "in the Spanish, English and French languages"),
        ("in English, in French and in Spanish", "in Spanish, in English and in French"),
    ],
)
def test_that_three_languages_change_places_too(text: str, turned: str) -> None:
    words = Marker(phrases("en"), PAIR, ("en", "es", "fr")).words(text)
    assert plain_text(words, document(PAIR), Original("CU", ("es", "en", "fr")), "en") == turned


def test_that_a_list_of_some_of_the_languages_stays() -> None:
    words = Marker(phrases("en"), PAIR, ("en", "es", "fr")).words("copies in English and Spanish")
    assert words == (Run("copies in English and Spanish"),)
