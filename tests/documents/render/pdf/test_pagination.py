"""Every original takes the same pages (domain guide §4.1, “1/7 in both”): a text breaks alike in whatever place it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import (
    Alternating,
    Alternation,
    Block,
    Cell,
    Document,
    Entry,
    Layout,
    Listing,
    Original,
    Paragraph,
    Run,
    Table,
    text_of,
)
from dialogue_app.documents.render.pdf import render_pdf
from tests.documents.render.pdf.test_any_document import Specimen, documents
from tests.documents.render.reading import Reader
from tests.documents.render.scripts import arabic_english, chinese_english
from tests.documents.render.specimens import (
    CREATED,
    CU_ORIGINAL,
    US_ORIGINAL,
    both,
    formula,
    long_minutes,
    minutes,
    signature_block,
)

LAYOUTS = [Layout.CONSECUTIVE, Layout.PARALLEL]


def pages(document: Document, original: Original, layout: Layout, **more: str) -> list[str]:
    """What stands on each page, without heads and feet."""
    reader = Reader(render_pdf(document, original, layout=layout, created=CREATED, **more))
    return ["".join(page.marked.values()) for page in reader.pages]


def by_first_words(document: Document, original: Original, layout: Layout, paper: str) -> list[str]:
    """The first words of each page of the texts, whichever text comes first, then those of the page that is signed."""
    *texts, signed = [" ".join(page.split()[:2]) for page in pages(document, original, layout, paper=paper)]
    return [*sorted(texts), signed]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("paper", ["Letter", "A4"])
@pytest.mark.parametrize("items", range(1, 16))
def test_that_originals_of_any_length_begin_their_pages_with_the_same_words(items: int, layout: Layout, paper: str) -> None:
    document = replace(long_minutes(items, 1), annexes=())
    first, second = (by_first_words(document, original, layout, paper) for original in (US_ORIGINAL, CU_ORIGINAL))
    assert len(first) == len(second)
    if layout is Layout.CONSECUTIVE:
        assert first[:-1] == second[:-1]
        assert (first[-1], second[-1]) == ("Signed in", "Firmada en")


@pytest.mark.parametrize("items", range(1, 16))
def test_that_one_page_has_the_formulas_of_both_texts_and_the_places_for_signature(items: int) -> None:
    document = replace(long_minutes(items, 1), annexes=())
    *texts, signed = pages(document, US_ORIGINAL, Layout.CONSECUTIVE)
    assert signed.index("Signed in duplicate") < signed.index("Firmada en dos ejemplares") < signed.index("For the Delegation")
    assert not any("Signed in" in text or "Firmada en" in text for text in texts)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("paper", ["Letter", "A4"])
@pytest.mark.parametrize("document", [compose_minutes(arabic_english()), compose_minutes(chinese_english()), minutes()])
def test_that_originals_in_other_scripts_have_as_many_pages(document: Document, layout: Layout, paper: str) -> None:
    counts = {len(pages(document, original, layout, paper=paper)) for original in originals_of(document)}
    assert len(counts) == 1


@pytest.mark.parametrize("paper", ["Letter", "A4"])
def test_that_a_volume_in_one_language_has_as_many_pages_in_each_original(paper: str) -> None:
    document = long_minutes(6)
    for language in document.languages:
        counts = {
            len(pages(document, original, Layout.SEPARATE, language=language, paper=paper)) for original in originals_of(document)
        }
        assert len(counts) == 1


@pytest.mark.parametrize("lines", range(1, 60))
def test_that_names_which_take_a_line_more_in_one_original_take_it_in_all(lines: int) -> None:
    long = Alternation(
        (("CU", "the Republic of Cuba"), ("US", "the United States of America " + "and of its territories " * 9)), " and "
    )
    words = (Run("The delegations of "), long, Run(" met" + " and met" * 2 * lines))
    paragraphs = [Paragraph(text_of({"en": words, "es": words}), str(number)) for number in range(1, 4)]
    document = replace(minutes(), blocks=(*paragraphs, formula(), signature_block()), annexes=())
    counts = {len(pages(document, original, Layout.CONSECUTIVE)) for original in (US_ORIGINAL, CU_ORIGINAL)}
    assert len(counts) == 1


@pytest.mark.parametrize("paper", ["Letter", "A4"])
@pytest.mark.parametrize("items", range(1, 12))
def test_that_a_language_that_is_not_written_yet_makes_no_page_more_in_one_original(items: int, paper: str) -> None:
    whole = long_minutes(items, 1)
    english = [
        replace(block, text=text_of({"en": block.text.words("en")})) if isinstance(block, Paragraph) and block.number else block
        for block in whole.blocks
    ]
    document = replace(whole, blocks=tuple(english), annexes=())
    first, second = (pages(document, original, Layout.CONSECUTIVE, paper=paper) for original in (US_ORIGINAL, CU_ORIGINAL))
    assert len(first) == len(second)
    assert all(first) and all(second)


def delegations(cuban: int, american: int) -> Alternating:
    """Two delegations, with so many members each."""

    def listing(party: str, count: int, office: str) -> Listing:
        members = [Entry(both(f"{party} {number}", f"{party} {number}"), None, both(office, office)) for number in range(count)]
        return Listing(tuple(members), both(f"Delegation of {party}", f"Delegación de {party}"))

    return Alternating((("CU", (listing("Cuba", cuban, "Expert"),)), ("US", (listing("America", american, "Expert, " * 30),))))


def annexed(*blocks: Block) -> Document:
    return replace(minutes(), annexes=(replace(minutes().annexes[0], blocks=blocks),))


def tabled(rows: int) -> Document:
    """A table that is far longer in one language than in the other."""
    cell = Cell(both("a cell", "una celda con más palabras que en el otro idioma " * 6))
    table = Table((Cell(both("One", "Uno")), Cell(both("Two", "Dos"))), ((cell, cell),) * rows)
    return annexed(Paragraph(both("The table follows.", "Sigue el cuadro."), "1"), table)


SWAPPED = {
    "lists": (annexed(delegations(12, 12), Paragraph(both("As agreed.", "Según lo convenido."))), Layout.CONSECUTIVE),
    "lists in columns": (annexed(delegations(18, 6), Paragraph(both("As agreed.", "Según lo convenido."))), Layout.PARALLEL),
    "tables in columns": (tabled(9), Layout.PARALLEL),
}


@pytest.mark.parametrize("name", SWAPPED)
def test_that_parts_that_change_places_take_as_many_pages_in_each_original(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    document, layout = SWAPPED[name]
    even = [pages(document, original, layout) for original in originals_of(document)]
    monkeypatch.setattr("dialogue_app.documents.render.pdf.story.evened", lambda pieces, *_: pieces)
    uneven = [len(pages(document, original, layout)) for original in originals_of(document)]
    assert len(set(uneven)) == 2, "by themselves they take another number"
    assert {len(one) for one in even} == {max(uneven)}
    assert all(map(all, even)), "and none is empty"


@pytest.mark.parametrize("members", range(1, 22, 4))
@pytest.mark.parametrize("layout", LAYOUTS)
def test_that_delegations_of_any_size_take_as_many_pages_in_each_original(members: int, layout: Layout) -> None:
    document = annexed(delegations(24 - members, members))
    assert len({len(pages(document, original, layout)) for original in originals_of(document)}) == 1


def in_one_order(document: Document, layout: Layout) -> Document:
    """Without what stands in another order in the text itself and so cannot break alike: there the collation has the word.

    Parts that change places as a whole, and in columns tables, which stand one below the other.
    """
    left_out = (Alternating, Table) if layout is Layout.PARALLEL else Alternating
    return replace(document, blocks=tuple(block for block in document.blocks if not isinstance(block, left_out)))


@settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
@given(documents().map(Specimen), st.sampled_from(LAYOUTS))
def test_that_the_originals_of_any_document_have_as_many_pages_and_no_empty_one(specimen: Specimen, layout: Layout) -> None:
    document = in_one_order(specimen.document, layout)
    first, second = (pages(document, original, layout) for original in (US_ORIGINAL, CU_ORIGINAL))
    assert len(first) == len(second)
    assert all(first) and all(second)
