"""A document as a flow of lines and tables: what a word processor's file is made of, whatever its format.

The order is that of every other rendering (see `wording`). In the parallel layout the languages stand in the columns of
one table, a row for each block, so that a row is never out of step with its neighbour.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from dialogue_app.documents.content import (
    Annex,
    Block,
    Entry,
    Heading,
    Layout,
    Listing,
    Paragraph,
    Signatory,
    SignatureBlock,
    Span,
    Table,
    Text,
)
from dialogue_app.documents.render.wording import Wording, entry_lines, in_capitals, number_label, office_lines, remark_of


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a file. `style` is a name of `looks.LOOKS`; `label` a number or sign before the words."""

    style: str
    spans: tuple[Span, ...]
    language: str
    label: str = ""
    level: int = 0
    """Steps of indent, for entries below entries."""
    new_page: bool = False
    keep: bool = False
    """Whether it must stand on the page of what follows."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of the text, with one row of heads; `figures` tells which columns are set to the right."""

    heads: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]
    figures: tuple[bool, ...]
    language: str


Chunk = tuple[Line | Grid, ...]
"""What belongs to one block (or one entry of a list), and stands in one row of the parallel layout."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Languages side by side: rows of one chunk per language, in the order of `languages`."""

    languages: tuple[str, ...]
    rows: tuple[tuple[Chunk, ...], ...]
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """The places for signature side by side: above the line, and under it."""

    places: tuple[tuple[tuple[Line, ...], tuple[Line, ...]], ...]


Item = Line | Grid | Columns | Places
Furniture = tuple[str, tuple[tuple[str, str], ...], str]
"""A line of every page: style, (language, words), and what stands between the languages."""


def flow(wording: Wording) -> Iterator[Item]:
    """The whole document, without what is printed on every page."""
    parallel = wording.layout is Layout.PARALLEL and len(wording.languages) > 1
    yield from _parallel(wording) if parallel else _consecutive(wording)


def running(wording: Wording) -> tuple[Furniture, ...]:
    """Marking, draft mark and notice, as far as there are any."""
    document = wording.document
    lines = (
        ("banner", document.marking, " / "),
        ("draft", document.draft, " / "),
        ("notice", document.notice, " — "),
    )
    return tuple((style, distinct(wording, text), between) for style, text, between in lines if text is not None)


def distinct(wording: Wording, text: Text) -> tuple[tuple[str, str], ...]:
    """(language, words) of a text in all languages of the rendering, equal wordings once."""
    found: dict[str, str] = {}
    for language in wording.languages:
        if plain := wording.plain(text, language):
            found.setdefault(plain, language)
    return tuple((language, plain) for plain, language in found.items())


def is_right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left."""
    subtags = language.replace("_", "-").split("-")
    scripts = {part.title() for part in subtags[1:] if len(part) == 4}
    return bool(scripts & _RTL_SCRIPTS) if scripts else subtags[0].lower() in _RTL_LANGUAGES


_RTL_SCRIPTS = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"})
_RTL_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi"})


def _consecutive(wording: Wording) -> Iterator[Item]:
    for number, language in enumerate(wording.languages):
        chunks = list(_text(wording, language))
        first = chunks[0][0]
        if number and isinstance(first, Line):
            chunks[0] = (replace(first, new_page=True), *chunks[0][1:])
        *before, last = [item for chunk in chunks for item in chunk]
        yield from before
        final = number == len(wording.languages) - 1
        yield replace(last, keep=True) if final and wording.signatures() and isinstance(last, Line) else last
    yield from _places(wording)
    for language in wording.languages:
        for annex in wording.document.annexes:
            for chunk in _annex(wording, annex, language):
                yield from chunk


def _parallel(wording: Wording) -> Iterator[Item]:
    text = _columns(wording, [list(_text(wording, language)) for language in wording.languages])
    kept = tuple(tuple(replace(item, keep=True) if isinstance(item, Line) else item for item in chunk) for chunk in text.rows[-1])
    yield replace(text, rows=(*text.rows[:-1], kept)) if wording.signatures() else text
    yield from _places(wording)
    for annex in wording.document.annexes:
        sides = [list(_annex(wording, annex, language)) for language in wording.languages]
        yield replace(_columns(wording, sides), new_page=True)


def _columns(wording: Wording, sides: list[list[Chunk]]) -> Columns:
    rows = tuple(tuple(_unbroken(chunk) for chunk in row) for row in zip_longest(*sides, fillvalue=()))
    return Columns(wording.languages, rows)


def _unbroken(chunk: Chunk) -> Chunk:
    """A page is begun by the table that holds the row, never inside it."""
    return tuple(replace(item, new_page=False) if isinstance(item, Line) and item.new_page else item for item in chunk)


def _text(wording: Wording, language: str) -> Iterator[Chunk]:
    document = wording.document
    heads = (("title", document.title), ("subtitle", document.subtitle), ("place", document.place_and_dates))
    for style, text in heads:
        if text is not None:
            spans = wording.spans(text, language)
            yield (Line(style, in_capitals(spans) if style == "title" else spans, language, keep=True),)
    yield from _blocks(wording, wording.body(language), language)


def _annex(wording: Wording, annex: Annex, language: str) -> Iterator[Chunk]:
    above = Line("annex-of", wording.spans(wording.document.title, language), language, new_page=True, keep=True)
    yield (above,)
    yield (Line("annex", wording.heading(annex, language), language, keep=True),)
    yield from _blocks(wording, wording.annex(annex, language), language)


def _blocks(wording: Wording, blocks: tuple[Block, ...], language: str) -> Iterator[Chunk]:
    for block in blocks:
        match block:
            case Heading():
                yield (Line(f"heading-{min(block.level, 3)}", wording.heading(block, language), language, keep=True),)
            case Paragraph():
                yield tuple(_paragraph(wording, block, language))
            case Listing():
                yield from _listing(wording, block, language)
            case Table():
                yield tuple(_table(wording, block, language))


def _paragraph(wording: Wording, paragraph: Paragraph, language: str) -> Iterator[Line]:
    spans = wording.spans(paragraph.text, language)
    remark = remark_of(wording, paragraph, language)
    if spans:
        yield Line(paragraph.style, spans, language, number_label(paragraph.number, language), keep=bool(remark))
    if remark:
        yield Line("remark", remark, language)


def _listing(wording: Wording, listing: Listing, language: str) -> Iterator[Chunk]:
    if listing.heading is not None:
        yield (Line("list-head", wording.spans(listing.heading, language), language, keep=True),)
    for entry in listing.entries:
        yield tuple(_entry(wording, entry, language, 0))


def _entry(wording: Wording, entry: Entry, language: str, level: int) -> Iterator[Line]:
    label, spans, detail = entry_lines(wording, entry, language)
    if spans:
        yield Line("entry", spans, language, label, level, keep=bool(detail))
    if detail:
        yield Line("detail", detail, language, "", level + 1)
    for inner in entry.entries:
        yield from _entry(wording, inner, language, level + 1)


def _table(wording: Wording, table: Table, language: str) -> Iterator[Line | Grid]:
    if table.caption is not None and (spans := wording.spans(table.caption, language)):
        yield Line("caption", spans, language, keep=True)
    yield Grid(
        tuple(Line("cell-head", wording.spans(cell.text, language), language) for cell in table.heads),
        tuple(tuple(Line("cell", wording.spans(cell.text, language), language) for cell in row) for row in table.rows),
        tuple(any(row[index].figure for row in table.rows) for index in range(len(table.heads))),
        language,
    )


def _places(wording: Wording) -> Iterator[Places]:
    for block in wording.signatures():
        if block.signatories:
            yield _block_of_places(wording, block)


def _block_of_places(wording: Wording, block: SignatureBlock) -> Places:
    places = [_place(wording, signatory) for signatory in block.signatories]
    return Places(tuple(reversed(places) if wording.original.first_place_right else places))


def _place(wording: Wording, signatory: Signatory) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    on_behalf, office = office_lines(wording, signatory)
    above = tuple(Line("signature", (Span(plain),), language, keep=True) for language, plain in on_behalf)
    name = Line("signature-name", (Span(signatory.name),), wording.languages[0], keep=True)
    return above, (name, *(Line("signature", (Span(plain),), language, keep=True) for language, plain in office))
