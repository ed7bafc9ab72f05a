"""The plain-text rendering: what a document says, line by line, by language and then by paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from dialogue_app.documents.content import Block, Document, Entry, Heading, Layout, Listing, Original, Paragraph, Span, Table
from dialogue_app.documents.render.wording import Wording, entry_lines, in_capitals, number_label, office_lines, remark_of


def render_text(
    document: Document, original: Original, *, layout: Layout = Layout.CONSECUTIVE, language: str | None = None
) -> str:
    """One original as text: a line for each title, heading, paragraph, entry and row; blank lines between blocks.

    Banner, notice and draft mark stand at the head, once. `language` names the volume in the separate layout, and only
    there. Raises DocumentError where layout, language and original do not fit together.
    """
    wording = Wording(document, original, layout, language)
    parts = ["\n".join(_furniture(wording))]
    for tag in wording.languages:
        parts += _text(wording, tag)
    parts += _signatures(wording)
    for tag in wording.languages:
        parts += _annexes(wording, tag)
    return "\n\n".join(part for part in parts if part) + "\n"


def content_lines(wording: Wording) -> tuple[str, ...]:
    """Every line of the rendering that is content (no banner, notice or draft mark), in reading order."""
    parts: list[str] = []
    for tag in wording.languages:
        parts += _text(wording, tag)
    parts += _signatures(wording)
    for tag in wording.languages:
        parts += _annexes(wording, tag)
    return tuple(line for part in parts for line in part.splitlines() if line)


def _furniture(wording: Wording) -> Iterator[str]:
    document = wording.document
    for line in (wording.joined(document.marking), wording.joined(document.notice, " — "), wording.joined(document.draft)):
        if line:
            yield line


def _text(wording: Wording, tag: str) -> list[str]:
    heads = [
        _plain(in_capitals(wording.spans(text, tag)) if text is wording.document.title else wording.spans(text, tag))
        for text in wording.heads
    ]
    return ["\n".join(head for head in heads if head), *_blocks(wording, wording.body(tag), tag)]


def _annexes(wording: Wording, tag: str) -> Iterator[str]:
    for annex in wording.document.annexes:
        yield wording.plain(wording.document.title, tag) + "\n" + _plain(wording.heading(annex, tag))
        yield from _blocks(wording, wording.annex(annex, tag), tag)


def _signatures(wording: Wording) -> Iterator[str]:
    for block in wording.signatures():
        for signatory in block.signatories:
            on_behalf, office = office_lines(wording, signatory)
            yield "\n".join([words for _, words in on_behalf] + [signatory.name] + [words for _, words in office])


def _blocks(wording: Wording, blocks: tuple[Block, ...], tag: str) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading():
                yield _plain(wording.heading(block, tag))
            case Paragraph(text, number):
                words = wording.plain(text, tag)
                remark = _plain(remark_of(wording, block, tag))
                numbered = f"{number_label(number, tag)} {words}".strip() if words else ""
                yield "\n".join(line for line in (numbered, remark) if line)
            case Listing(entries, heading):
                yield "\n".join(line for line in (wording.plain(heading, tag), *_entries(wording, entries, tag, "")) if line)
            case Table(heads, rows, caption):
                table = ["\t".join(wording.plain(cell.text, tag) for cell in row) for row in (heads, *rows)]
                yield "\n".join(line for line in (wording.plain(caption, tag), *table) if line)


def _entries(wording: Wording, entries: tuple[Entry, ...], tag: str, margin: str) -> Iterator[str]:
    for entry in entries:
        label, words, detail = entry_lines(wording, entry, tag)
        if words:
            yield f"{margin}{label} {_plain(words)}" if label else margin + _plain(words)
        if detail:
            yield margin + "   " + _plain(detail)
        yield from _entries(wording, entry.entries, tag, margin + "   ")


def _plain(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans)
