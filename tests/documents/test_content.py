"""The content tree: neutral until an original gives it its order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.documents.content import (
    Alternating,
    Alternation,
    Bracket,
    Document,
    LanguageList,
    Naming,
    Original,
    Paragraph,
    PartyNames,
    Run,
    Signatory,
    SignatureBlock,
    Span,
    Text,
    arranged,
    content_hash,
    plain_text,
    resolve,
    text_of,
)

PARTIES = (PartyNames("CU", ("es-CU",)), PartyNames("US", ("en-US",)))
TREE = Document("joint-agenda", "x", ("en", "es"), PARTIES, text_of({"en": "Title"}), Text(()), date(2014, 3, 4), ())
US, CU = Original("US", ("en", "es")), Original("CU", ("es", "en"))
NAMES = Alternation((("CU", "Cuba"), ("US", "the United States")), " and ", (("CU", "Cuba"), ("US", "The United States")))


def test_that_an_alternation_begins_with_the_keeper_in_its_leading_form() -> None:
    assert plain_text((NAMES,), TREE, US, "en") == "The United States and Cuba"
    assert plain_text((NAMES,), TREE, CU, "en") == "Cuba and the United States"


def test_that_naming_by_language_is_the_same_in_both_originals() -> None:
    for original in (US, CU):
        by_language = replace(original, naming=Naming.BY_LANGUAGE)
        assert plain_text((NAMES,), TREE, by_language, "en").startswith("The United States")
        assert plain_text((NAMES,), TREE, by_language, "es").startswith("Cuba")


def test_that_a_language_of_no_party_names_the_keeper_first() -> None:
    assert replace(CU, naming=Naming.BY_LANGUAGE).party_order(TREE, "fr") == ("CU", "US")


@given(order=st.permutations(["en", "es", "fr"]))
def test_that_a_list_of_languages_follows_the_original_with_the_joiner_the_last_name_wants(order: list[str]) -> None:
    names = (("en", "inglés"), ("es", "español"), ("fr", "francés"))
    listed = LanguageList(names, " y ", (), (("en", " e "),))
    first, second, last = (dict(names)[tag] for tag in order)
    joiner = " e " if last == "inglés" else " y "
    assert plain_text((listed,), TREE, Original("CU", tuple(order)), "es") == f"{first}, {second}{joiner}{last}"


def test_that_names_an_original_does_not_order_stand_last() -> None:
    listed = LanguageList((("ar", "Arabic"), ("en", "English")), " and ")
    assert plain_text((listed,), TREE, US, "en") == "English and Arabic"


def test_that_spans_tell_the_depth_of_brackets() -> None:
    words = (Run("in "), Bracket((Run("a "), Bracket((Run("b", emphasis=True),), "US")), "CU", ("US",)))
    assert resolve(words, TREE, US, "en") == (
        Span("in "),
        Span("[", bracket=1),
        Span("a ", bracket=1),
        Span("[", bracket=2),
        Span("b", emphasis=True, bracket=2),
        Span("]", bracket=2),
        Span("]", bracket=1),
    )


def test_that_alternating_blocks_and_signature_places_begin_with_the_keepers() -> None:
    mine, theirs = Paragraph(text_of({"en": "ours"})), Paragraph(text_of({"en": "theirs"}))
    places = SignatureBlock(tuple(Signatory(party, Text(()), "", Text(()), f"Signature_{party}") for party in ("CU", "US")))
    blocks = (Alternating((("CU", (theirs,)), ("US", (mine,)))), places)
    first, second, signing = arranged(blocks, TREE, US, "en")
    assert (first, second) == (mine, theirs)
    assert isinstance(signing, SignatureBlock) and [place.party for place in signing.signatories] == ["US", "CU"]
    assert arranged(blocks, TREE, CU, "en")[:2] == (theirs, mine)


def test_that_marks_and_remarks_are_no_content_and_everything_else_is() -> None:
    paragraph = Paragraph(text_of({"en": "Words."}), "1")
    tree = replace(TREE, blocks=(paragraph,))
    same = [
        replace(tree, draft=text_of({"en": "DRAFT"})),
        replace(tree, blocks=(replace(paragraph, remark=text_of({"en": "Read with Corr.1."})),)),
    ]
    other = [
        replace(tree, blocks=(replace(paragraph, number="2"),)),
        replace(tree, marking=text_of({"en": "For official use of both sides"})),
        replace(tree, register="binding"),
        replace(tree, blocks=(replace(paragraph, text=text_of({"en": "Words!"})),)),
    ]
    assert {content_hash(each) for each in same} == {content_hash(tree)}
    assert len({content_hash(each) for each in (tree, *other)}) == 5


@pytest.mark.parametrize("texts", [{}, {"en": ""}])
def test_that_a_text_without_words_has_no_language(texts: dict[str, str]) -> None:
    assert text_of(texts).languages == ()
