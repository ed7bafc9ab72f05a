"""The collation of both originals lists permitted differences only, and would show any other."""

from __future__ import annotations

from dataclasses import replace

from dialogue_app.documents.collation import collate
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Alternation, Text
from tests.documents.builders import ITALY, UNITED_KINGDOM, a_round, an_agenda, minutes


def test_that_both_originals_differ_in_the_order_of_names_and_languages_only() -> None:
    document = compose_minutes(minutes())
    found = collate(document, originals_of(document))
    assert [(each.place, each.language) for each in found] == [
        (place, tag) for place in ("title", "¶1", "closing formula") for tag in ("en", "es")
    ]
    assert all(each.permitted for each in found)


def test_that_contractions_and_the_word_for_and_belong_to_the_order() -> None:
    pair = a_round(parties=(UNITED_KINGDOM, ITALY))
    document = compose_minutes(minutes(round=pair, agenda=an_agenda(round=pair), paragraphs=(), participants=(), annexes=()))
    found = collate(document, originals_of(document))
    assert len(found) == 2 and all(each.permitted for each in found)


def test_that_a_word_which_only_one_original_has_is_not_permitted() -> None:
    document = compose_minutes(minutes())
    uneven = Alternation(
        (("CU", "Cuba"), ("US", "the United States")), " and ", (("CU", "Cuba"), ("US", "the great United States"))
    )
    (first, *_) = collate(replace(document, title=Text((("en", (uneven,)),))), originals_of(document))
    assert (first.place, first.permitted) == ("title", False)
    assert (first.first, first.second) == ("Cuba and the United States", "the great United States and Cuba")
