"""A joint document line by line, its languages beside each other: for a screen that everybody in the room sees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogue_app.documents.content import (
    Block,
    Document,
    Entry,
    Heading,
    Layout,
    Listing,
    Original,
    Paragraph,
    Table,
    Text,
)
from dialogue_app.documents.render.wording import Wording, entry_lines, remark_of


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its number, and its words in every language of the document. `kind`: title · heading · text · note."""

    kind: str
    number: str
    words: tuple[str, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class SideBySide:
    """A document as lines. `draft` and `marking` are what stands on each of its pages, in every language."""

    identifier: str
    languages: tuple[str, ...]
    facts: tuple[str, ...]
    """Place and dates, by language."""
    marking: str
    draft: tuple[str, ...]
    lines: tuple[Line, ...]


def side_by_side(document: Document, original: Original) -> SideBySide:
    """All that a joint document says, places for signature left out."""
    wording = Wording(document, original, Layout.CONSECUTIVE)
    lines = [Line("title", "", _in_all(wording, text)) for text in wording.heads[:-1]]
    lines += _blocks(wording, [wording.body(tag) for tag in wording.languages])
    for annex in document.annexes:
        heads = tuple("".join(span.text for span in wording.heading(annex, tag)) for tag in wording.languages)
        lines.append(Line("title", "", heads))
        lines += _blocks(wording, [wording.annex(annex, tag) for tag in wording.languages])
    return SideBySide(
        document.identifier, wording.languages, _in_all(wording, document.place_and_dates), wording.joined(document.marking),
        _in_all(wording, document.draft) if document.draft is not None else (),
        tuple(line for line in lines if any(line.words)),
    )  # fmt: skip


def _blocks(wording: Wording, columns: Sequence[tuple[Block, ...]]) -> Iterator[Line]:
    """Blocks stand in the same order in every language; where an original orders them by language, each stands by itself."""
    if all(column == columns[0] for column in columns):
        for block in columns[0]:
            yield from _lines(wording, block, wording.languages)
        return
    for place, tag in enumerate(wording.languages):
        for block in columns[place]:
            yield from _lines(wording, block, (tag,))


def _lines(wording: Wording, block: Block, shown: tuple[str, ...]) -> Iterator[Line]:
    match block:
        case Heading():
            heads = (wording.heading(block, tag, capitals=False) if tag in shown else () for tag in wording.languages)
            yield Line("heading", "", tuple("".join(span.text for span in head) for head in heads))
        case Paragraph():
            yield Line("note" if block.style == "note" else "text", block.number, _in_all(wording, block.text, shown))
            remark = ("".join(span.text for span in remark_of(wording, block, tag)) for tag in wording.languages)
            yield Line("note", "", tuple(remark))
        case Listing():
            if block.heading is not None:
                yield Line("heading", "", _in_all(wording, block.heading, shown))
            for entry in block.entries:
                yield from _entry(wording, entry, shown, 0)
        case Table():
            if block.caption is not None:
                yield Line("heading", "", _in_all(wording, block.caption, shown))
            for at, cells in enumerate((block.heads, *block.rows)):
                each = [_in_all(wording, cell.text, shown) for cell in cells]
                words = tuple(" · ".join(filter(None, column)) for column in zip(*each, strict=True))
                yield Line("note" if not at else "text", "", words)
        case _:  # places for signature are no text
            return


def _entry(wording: Wording, entry: Entry, shown: tuple[str, ...], depth: int) -> Iterator[Line]:
    parts = {tag: entry_lines(wording, entry, tag) for tag in shown}
    label = next((parts[tag][0] for tag in shown if parts[tag][0]), "")
    words = ("".join(span.text for span in parts[tag][1]) if tag in shown else "" for tag in wording.languages)
    yield Line("text", label, tuple(words), depth)
    detail = ("".join(span.text for span in parts[tag][2]) if tag in shown else "" for tag in wording.languages)
    yield Line("note", "", tuple(detail), depth)
    for inner in entry.entries:
        yield from _entry(wording, inner, shown, depth + 1)


def _in_all(wording: Wording, text: Text, shown: tuple[str, ...] = ()) -> tuple[str, ...]:
    return tuple(wording.plain(text, tag) if not shown or tag in shown else "" for tag in wording.languages)
