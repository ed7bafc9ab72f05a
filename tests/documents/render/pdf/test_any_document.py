"""Laws that hold for any document: nothing is lost, nothing is doubled, everything is read in the order of the plain text."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dialogue_app.documents.content import (
    Alternating,
    Annex,
    Block,
    Bracket,
    Cell,
    Document,
    Entry,
    Heading,
    HeadingKind,
    Layout,
    Listing,
    Original,
    Paragraph,
    Run,
    Table,
    Text,
    Words,
    text_of,
)
from dialogue_app.documents.render.pdf import render_pdf
from dialogue_app.documents.render.text import content_lines
from dialogue_app.documents.render.wording import Wording
from tests.documents.render.reading import Reader, plain
from tests.documents.render.specimens import CREATED, CU_ORIGINAL, US_ORIGINAL, both, formula, minutes, signature_block

WORD = st.one_of(
    st.text(alphabet="abcdefghijklmnñopqrstuvwxyzáéíóúΑβγЖдю", min_size=1, max_size=14),
    st.sampled_from(["الوفد", "ولا", "[نص]", "٢٠١١،", "שלום", "双方商定，", "A/RES/1", "セッション", "합의"]),
)
SENTENCE = st.lists(WORD, min_size=1, max_size=120).map(" ".join)
SHORT = st.lists(WORD, min_size=1, max_size=12).map(" ".join)


@st.composite
def texts(draw: st.DrawFn, words: st.SearchStrategy[str] = SENTENCE) -> Text:
    en: Words = (Run(draw(words)),)
    if draw(st.booleans()):
        en = (
            *en,
            Run(" " + draw(words), emphasis=True),
            Run(", "),
            Bracket((Run(draw(SHORT)), Bracket((Run(draw(WORD)),), "CU")), "US"),
            Run("."),
        )
    return both(en, draw(words)) if draw(st.integers(0, 9)) else text_of({"en": en})


LABELS = st.one_of(st.none(), st.integers(1, 40).map(lambda number: both(f"({number})", f"{number})")))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns, rows = draw(st.integers(1, 5)), draw(st.integers(0, 40))
    cells = st.builds(Cell, texts(SHORT), st.booleans())
    row = st.tuples(*[cells] * columns)
    pattern = draw(st.lists(row, min_size=1, max_size=3))
    body = tuple(pattern[index % len(pattern)] for index in range(rows))
    return Table(draw(row), body, draw(st.one_of(st.none(), texts(SHORT))))


ENTRIES = st.recursive(
    st.builds(Entry, texts(SHORT), LABELS, st.one_of(st.none(), texts(SHORT))),
    lambda inner: st.builds(Entry, texts(SHORT), LABELS, st.none(), st.lists(inner, max_size=3).map(tuple)),
    max_leaves=6,
)
LISTINGS = st.builds(Listing, st.lists(ENTRIES, min_size=1, max_size=5).map(tuple), st.one_of(st.none(), texts(SHORT)))
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, texts(SHORT), LABELS, level=st.integers(1, 3), kind=st.sampled_from(HeadingKind)),
    st.builds(
        Paragraph,
        texts(),
        st.one_of(st.just(""), st.integers(1, 300).map(str)),
        style=st.sampled_from(["body", "opening", "note", "centred"]),
        remark=st.one_of(st.none(), texts(SHORT)),
    ),
    LISTINGS,
    tables(),
    LISTINGS.map(lambda listing: Alternating((("CU", (listing,)), ("US", (replace(listing, heading=None),))))),
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    blocks = draw(st.lists(BLOCKS, max_size=12))
    annexes = draw(st.lists(st.lists(BLOCKS, max_size=4).map(tuple), max_size=2))
    closing = (formula(), signature_block()) if draw(st.booleans()) else ()
    numbered = tuple(
        Annex(number, both("Plan", "Plan"), both(f"Annex {number}", f"Anexo {number}"), parts)
        for number, parts in zip(("I", "II"), annexes, strict=False)
    )
    return replace(minutes(), blocks=(*blocks, *closing), annexes=numbered)


class Specimen:
    """A generated document whose description stays short."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def __repr__(self) -> str:
        return f"Specimen({[type(block).__name__ for block in self.document.blocks]})"


@settings(max_examples=40, deadline=None, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
@given(
    documents().map(Specimen), st.sampled_from([US_ORIGINAL, CU_ORIGINAL]), st.sampled_from([Layout.CONSECUTIVE, Layout.PARALLEL])
)
def test_that_any_document_reads_as_its_plain_text(specimen: Specimen, original: Original, layout: Layout) -> None:
    document = specimen.document
    reader = Reader(render_pdf(document, original, layout=layout, created=CREATED))

    read = plain(" ".join(reader.texts()))

    written = plain(" ".join(content_lines(Wording(document, original, layout))))
    at = next((index for index, (one, other) in enumerate(zip(read, written, strict=False)) if one != other), 0)
    assert read == written, (read[max(0, at - 80) : at + 80], written[max(0, at - 80) : at + 80])
    drawn = [(number, mcid) for number, text in enumerate(reader.pages) for mcid in text.marked]
    assert sorted(reader.marks_of_tree()) == sorted(drawn)
    assert not any(text.loose for text in reader.pages)
