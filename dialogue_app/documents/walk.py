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


@dataclass(frozen=True, slots=True)
class Placed:
    """One text of a document: where it stands, in what part (title, heading, body, opening, formula, list, cell, signature)."""

    text: Text
    place: str
    part: str
    anchor: str = ""
    annex: str = ""
    """Number of the annex; '' in the body."""


def texts_of(document: Document) -> Iterator[Placed]:
    """Every text of a document in reading order, except marks and notices that are printed on each page."""
    yield Placed(document.title, "title", "title")
    if document.subtitle is not None:
        yield Placed(document.subtitle, "title", "title")
    yield Placed(document.place_and_dates, "place and dates", "title")
    for block in document.blocks:
        yield from _block(block, "")
    for annex in document.annexes:
        yield Placed(annex.title, f"Annex {annex.number}, title", "title", annex.anchor, annex.number)
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
    where = f"Annex {annex}" if annex else ""
    match block:
        case Heading():
            yield Placed(
                block.text,
                _cite(where, f"heading {literal(_first(block.label)) or literal(_first(block.text))}"),
                "heading",
                block.anchor,
                annex,
            )
        case Paragraph():
            part = block.style if block.style in {"opening", "formula", "note"} else "body"
            name = f"¶{block.number}" if block.number else ("closing formula" if part == "formula" else "unnumbered paragraph")
            yield Placed(block.text, _cite(where, name), part, block.anchor, annex)
        case Listing():
            if block.heading is not None:
                yield Placed(block.heading, _cite(where, "list"), "heading", block.anchor, annex)
            for entry in block.entries:
                yield from _entry(entry, _cite(where, "list"), block.anchor, annex)
        case Table():
            for cell in (*block.heads, *(cell for row in block.rows for cell in row)):
                if cell.text.by_language:
                    yield Placed(cell.text, _cite(where, "table"), "cell", block.anchor, annex)
        case SignatureBlock():
            for place in block.signatories:
                yield Placed(place.on_behalf, "signature block", "signature", "", annex)
        case Alternating():
            for _, blocks in block.parts:
                for inner in blocks:
                    yield from _block(inner, annex)


def _entry(entry: Entry, where: str, anchor: str, annex: str) -> Iterator[Placed]:
    label = literal(_first(entry.label))
    place = f"{where} {label}".strip()
    yield Placed(entry.text, place, "list", anchor, annex)
    if entry.detail is not None:
        yield Placed(entry.detail, place, "list", anchor, annex)
    for inner in entry.entries:
        yield from _entry(inner, place, anchor, annex)


def _first(text: Text | None) -> Words:
    return text.by_language[0][1] if text is not None and text.by_language else ()


def _cite(where: str, name: str) -> str:
    return f"{where} {name}".strip()
