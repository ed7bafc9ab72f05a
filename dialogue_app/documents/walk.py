"""Walking a content tree: every text with its place, as a person would cite it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dialogue_app.documents.content import (
    Alternating,
    Alternation,
    Block,
    Bracket,
    Document,
    Entry,
    Heading,
    LanguageList,
    Listing,
    Paragraph,
    Run,
    SignatureBlock,
    Table,
    Text,
    Words,
)
from dialogue_app.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Placed:
    """One text of a document: where it stands, in what part (title, heading, body, opening, formula, list, cell, signature)."""

    text: Text
    place: Sentence
    part: str
    anchor: str = ""
    annex: str = ""
    """Number of the annex; '' in the body."""


def texts_of(document: Document) -> Iterator[Placed]:
    """Every text of a document in reading order, except marks and notices that are printed on each page."""
    yield Placed(document.title, Sentence("title"), "title")
    if document.subtitle is not None:
        yield Placed(document.subtitle, Sentence("title"), "title")
    yield Placed(document.place_and_dates, Sentence("place and dates"), "title")
    for block in document.blocks:
        yield from _block(block, "")
    for annex in document.annexes:
        yield Placed(annex.title, Sentence("Annex {number}, title", number=annex.number), "title", annex.anchor, annex.number)
        for block in annex.blocks:
            yield from _block(block, annex.number)


def literal(words: Words) -> str:
    """Words as one string, names and languages in the order of their ids; for searching, never for printing."""
    parts = []
    for item in words:
        match item:
            case Run(text):
                parts.append(text)
            case Alternation() | LanguageList():
                parts.append(item.joiner.join(name for _, name in item.names))
            case Bracket(inner):
                parts.append(f"[{literal(inner)}]")
    return "".join(parts)


def brackets_of(words: Words) -> Iterator[Bracket]:
    """The brackets of a text, outermost first."""
    for item in words:
        if isinstance(item, Bracket):
            yield item
            yield from brackets_of(item.words)


def _block(block: Block, annex: str) -> Iterator[Placed]:
    where = Sentence("Annex {annex}", annex=annex) if annex else Sentence("")
    match block:
        case Heading():
            yield Placed(
                block.text,
                _cite(where, Sentence("heading {words}", words=literal(_first(block.label)) or literal(_first(block.text)))),
                "heading",
                block.anchor,
                annex,
            )
        case Paragraph():
            part = block.style if block.style in {"opening", "formula", "note"} else "body"
            yield Placed(block.text, _cite(where, _paragraph(block.number, part)), part, block.anchor, annex)
        case Listing():
            if block.heading is not None:
                yield Placed(block.heading, _cite(where, Sentence("list")), "heading", block.anchor, annex)
            for entry in block.entries:
                yield from _entry(entry, _cite(where, Sentence("list")), block.anchor, annex)
        case Table():
            for cell in (*block.heads, *(cell for row in block.rows for cell in row)):
                if cell.text.by_language:
                    yield Placed(cell.text, _cite(where, Sentence("table")), "cell", block.anchor, annex)
        case SignatureBlock():
            for place in block.signatories:
                yield Placed(place.on_behalf, Sentence("signature block"), "signature", "", annex)
        case Alternating():
            for _, blocks in block.parts:
                for inner in blocks:
                    yield from _block(inner, annex)


def _entry(entry: Entry, where: Sentence, anchor: str, annex: str) -> Iterator[Placed]:
    label = literal(_first(entry.label))
    place = Sentence("{where} {label}", where=where, label=label) if label else where
    yield Placed(entry.text, place, "list", anchor, annex)
    if entry.detail is not None:
        yield Placed(entry.detail, place, "list", anchor, annex)
    for inner in entry.entries:
        yield from _entry(inner, place, anchor, annex)


def _first(text: Text | None) -> Words:
    return text.by_language[0][1] if text is not None and text.by_language else ()


def _cite(where: Sentence, name: Sentence) -> Sentence:
    return Sentence("{where} {name}", where=where, name=name) if where else name


def _paragraph(number: str | None, part: str) -> Sentence:
    if number:
        return Sentence("¶{number}", number=number)
    return Sentence("closing formula") if part == "formula" else Sentence("unnumbered paragraph")
