"""Names of parties as a sentence needs them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogue_app.documents.names import adjective, between, contracted, long_name, pick, with_article
from dialogue_app.documents.phrases import phrases
from dialogue_app.errors import DocumentError
from tests.documents.builders import CUBA, UNITED_KINGDOM, UNITED_STATES


def test_that_names_get_the_article_their_language_gives_them() -> None:
    english, spanish = phrases("en"), phrases("es")
    assert [
        with_article(name, english)
        for name in ("Republic of Cuba", "United States", "Dominican Republic", "Canada", "the Holy See")
    ] == [
        "the Republic of Cuba",
        "the United States",
        "the Dominican Republic",
        "Canada",
        "the Holy See",
    ]
    assert [
        with_article(name, spanish) for name in ("República de Cuba", "Estados Unidos de América", "Reino Unido", "Canadá")
    ] == [
        "la República de Cuba",
        "los Estados Unidos de América",
        "el Reino Unido",
        "Canadá",
    ]


def test_that_a_preposition_contracts_with_an_article_but_not_with_a_name() -> None:
    assert contracted("Delegación de el Reino Unido", phrases("es")) == "Delegación del Reino Unido"
    assert contracted("Delegación de El Salvador", phrases("es")) == "Delegación de El Salvador"


def test_that_a_text_is_found_by_its_tag_then_by_its_language() -> None:
    texts = {"en": "plain", "en-US": "regional"}
    assert (pick(texts, "en-US"), pick(texts, "en-GB"), pick(texts, "es"), pick(None, "en")) == ("regional", "plain", "", "")


def test_that_a_party_without_adjective_is_called_by_its_short_name() -> None:
    assert adjective(CUBA, phrases("en")) == "Cuban"
    assert adjective(replace(CUBA, adjective={}), phrases("en")) == "Cuba"


def test_that_the_short_name_stands_in_for_a_missing_long_one() -> None:
    assert long_name(replace(UNITED_STATES, long={}), phrases("es")) == "los Estados Unidos"


def test_that_two_delegations_are_named_in_the_order_given_and_contracted() -> None:
    assert between((CUBA, UNITED_KINGDOM), phrases("es")) == (
        "entre las Delegaciones de la República de Cuba y del Reino Unido de Gran Bretaña e Irlanda del Norte"
    )


def test_that_three_parties_are_refused() -> None:
    with pytest.raises(DocumentError, match="this round has 3"):
        between((CUBA, UNITED_KINGDOM, UNITED_STATES), phrases("en"))
