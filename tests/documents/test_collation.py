"""The collation of both originals lists permitted differences only, and would show any other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from dialogue_app.documents.collation import Difference, collate, collate_files
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Alternation, Document, Layout, Run, Text
from dialogue_app.documents.render.pdf import render_pdf
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


def printed(document: Document, other: Document | None = None) -> tuple[Difference, ...]:
    """Both originals rendered, the second one out of another document if one is given, and compared by what is printed."""
    originals = originals_of(document)
    made = datetime(2011, 11, 9, tzinfo=UTC)
    pair = zip((document, other or document), originals, strict=True)
    files = [render_pdf(one, original, layout=Layout.CONSECUTIVE, created=made) for one, original in pair]
    return collate_files(document, originals, files)


def test_that_printed_originals_have_the_same_words_on_as_many_pages() -> None:
    assert printed(compose_minutes(minutes())) == ()


def test_that_a_page_more_in_one_original_is_not_permitted() -> None:
    document = compose_minutes(minutes())
    longer = replace(document, annexes=(*document.annexes, replace(document.annexes[-1], number="IX")))
    (pages,) = [one for one in printed(document, longer) if one.place.startswith("number of pages")]
    assert int(pages.second) > int(pages.first)
    assert not pages.permitted


def test_that_a_word_that_only_one_printed_original_has_is_found_wherever_it_comes_from() -> None:
    document = compose_minutes(minutes())
    other = replace(document, title=Text((*document.title.by_language[:1], ("es", (Run("Otra Acta"),)))))
    (wrong,) = [one for one in printed(document, other) if not one.permitted]
    assert wrong.place.startswith("printed words, originals of ")
    assert "otra" in wrong.second and "otra" not in wrong.first
