"""Every text of a document is reached, with the place a person would cite."""

from __future__ import annotations

from dialogue_app.documents.compose.agenda import compose_agenda
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.content import Alternation, Bracket, LanguageList, Run
from dialogue_app.documents.walk import brackets_of, literal, texts_of
from tests.documents.builders import an_agenda, minutes


def test_that_paragraphs_are_cited_by_number_and_annex() -> None:
    places = [placed.place for placed in texts_of(compose_minutes(minutes()))]
    assert places[:5] == ["title", "title", "place and dates", "heading ITEM 1", "¶1"]
    assert {
        "¶2 bis",
        "closing formula",
        "signature block",
        "Annex I list",
        "Annex II list 2. (a)",
        "Annex III table",
        "Annex IV ¶1",
    } <= set(places)


def test_that_parts_tell_body_from_opening_formula_and_lists() -> None:
    parts = {placed.place: placed.part for placed in texts_of(compose_minutes(minutes()))}
    assert (parts["¶1"], parts["¶2"], parts["closing formula"], parts["Annex I list"]) == ("opening", "body", "formula", "list")


def test_that_the_notes_on_agenda_items_are_reached() -> None:
    words = [literal(placed.text.words("en")) for placed in texts_of(compose_agenda(an_agenda()))]
    assert any(text.startswith("withdrawn by agreement") for text in words)


def test_that_literal_words_keep_brackets_names_and_languages() -> None:
    names = Alternation((("CU", "Cuba"), ("US", "the United States")), " and ")
    listed = LanguageList((("en", "English"), ("es", "Spanish")), " and ")
    words = (Run("a "), Bracket((names, Run(" in "), Bracket((listed,), "")), "US"))
    assert literal(words) == "a [Cuba and the United States in [English and Spanish]]"
    assert [bracket.proposer for bracket in brackets_of(words)] == ["US", ""]
