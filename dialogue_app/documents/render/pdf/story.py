"""From the content tree to the story of a PDF: flowables in the order of the page, tags in the order of reading."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import SupportsIndex

from reportlab.platypus.flowables import Flowable, PageBreak

from dialogue_app.documents.content import Annex, Layout
from dialogue_app.documents.render.pdf.blocks import Closing, Group, Piece, Row, TextBlock
from dialogue_app.documents.render.pdf.chapter import Chapter, Item
from dialogue_app.documents.render.pdf.even_pages import Count, evened
from dialogue_app.documents.render.pdf.script_fonts import direction
from dialogue_app.documents.render.pdf.signatures import signature_flowable
from dialogue_app.documents.render.pdf.tags import TagNode, TagTree
from dialogue_app.documents.render.pdf.typeset import Typesetter
from dialogue_app.documents.render.wording import Wording


class Story(list[Flowable]):
    """A story of which the next piece alone is there: the others are made when ReportLab has taken it off."""

    def __init__(self, pieces: Iterable[Flowable]) -> None:
        self._coming = iter(pieces)
        super().__init__(islice(self._coming, 1))

    def __delitem__(self, key: SupportsIndex | slice) -> None:
        super().__delitem__(key)
        if not self:
            self += islice(self._coming, 1)


def build_story(wording: Wording, tree: TagTree, typesetter: Typesetter, count: Count) -> Story:
    """The whole story: the texts, their closing formulas with the places for signature, the annexes. Fills the tag tree.

    `count` tells how many pages some pieces would take, so that the annexes take as many in every original.
    """
    return Story(_with_breaks(_pages(wording, tree, typesetter, count)))


def _with_breaks(pages: Iterator[Iterator[Flowable]]) -> Iterator[Flowable]:
    """A break before the first piece of each; what has no piece takes no page."""
    begun = False
    for pieces in pages:
        for number, piece in enumerate(pieces):
            if begun and not number:
                yield PageBreak()
            begun = True
            yield piece


def _pages(wording: Wording, tree: TagTree, typesetter: Typesetter, count: Count) -> Iterator[Iterator[Flowable]]:
    """The pieces of each text and annex that begins a page; each must be taken to its end before the next one is begun."""
    texts = _texts(wording, tree, typesetter)
    if _closed_together(wording):
        formulas: list[Piece] = []
        for items in texts:
            yield _set_aside(kept(items), formulas)
        yield _signed(iter(formulas), wording, tree, typesetter)
    else:
        for items in texts:
            yield _signed(kept(items), wording, tree, typesetter)
    for annex, sections in _annexes(wording, tree):
        languages = [language for language, _ in sections]
        pieces = kept(_annex(wording, annex, sections, typesetter))
        yield evened(pieces, wording, annex, partial(_afresh, annex, languages), count)


def _texts(wording: Wording, tree: TagTree, typesetter: Typesetter) -> Iterator[Iterator[Item]]:
    chapters = (Chapter(wording, language, _section(tree, language), typesetter) for language in wording.languages)
    if wording.layout is Layout.PARALLEL:
        yield _woven([chapter.text() for chapter in list(chapters)], wording.languages[0])
    else:
        for chapter in chapters:
            yield chapter.text()


def _section(tree: TagTree, language: str) -> TagNode:
    return tree.root.add("Sect", language=language)


Sections = list[tuple[str, TagNode]]
"""The languages of an annex that stand together, each with its part of the tags."""


def _annexes(wording: Wording, tree: TagTree) -> Iterator[tuple[Annex, Sections]]:
    """The annexes of each language one after the other; in parallel columns annex by annex, but read by language too."""
    annexes = wording.document.annexes
    if wording.layout is Layout.PARALLEL and annexes:
        sections = [(language, _section(tree, language)) for language in wording.languages]
        yield from ((annex, sections) for annex in annexes)
    elif annexes:
        for language in wording.languages:
            section = _section(tree, language)
            yield from ((annex, [(language, section)]) for annex in annexes)


def _annex(wording: Wording, annex: Annex, sections: Sections, typesetter: Typesetter) -> Iterator[Item]:
    chapters = [Chapter(wording, language, section.add("Sect"), typesetter).annex(annex) for language, section in sections]
    return _woven(chapters, wording.languages[0]) if wording.layout is Layout.PARALLEL else chapters[0]


def _afresh(annex: Annex, languages: Sequence[str], wording: Wording, tree: TagTree, typesetter: Typesetter) -> Iterator[Piece]:
    """The pieces of an annex once more, in these languages, as an original words it."""
    sections = [(language, _section(tree, language)) for language in wording.languages if language in languages]
    return kept(_annex(wording, annex, sections, typesetter))


def _woven(languages: list[Iterator[Item]], first: str) -> Iterator[Item]:
    """One chapter in which the pieces of all languages stand side by side, paragraph by paragraph; tables one below the other.

    The first language stands on the side where its lines begin.
    """
    mirrored = direction(first).rightward
    for abreast in zip(*languages, strict=True):
        cells = [piece for piece, _ in abreast if isinstance(piece, TextBlock)]
        if len(cells) < len(abreast):
            yield from abreast
        elif any(cell.written for cell in cells):
            _join_bookmarks(cells)
            after = max(cell.after for cell in cells)
            row = Row([cell if cell.written else None for cell in cells], _BETWEEN, after, mirrored=mirrored)
            yield row, any(keep for _, keep in abreast)


def _join_bookmarks(cells: list[TextBlock]) -> None:
    """One entry of the outline for a heading in several languages."""
    marks = [cell.bookmark for cell in cells if cell.bookmark]
    for cell in cells:
        cell.bookmark = None
    if marks:
        title = " / ".join(dict.fromkeys(title for title, _ in marks))
        next(cell for cell in cells if cell.written).bookmark = (title, marks[0][1])


def kept(items: Iterable[Item]) -> Iterator[Piece]:
    """The pieces of a chapter, each that may not end a page in a group with what follows."""
    waiting: list[Piece] = []
    for piece, keep in items:
        if isinstance(piece, TextBlock) and not piece.written:
            continue
        waiting.append(piece)
        if not keep:
            yield Group(waiting) if len(waiting) > 1 else piece
            waiting = []
    yield from waiting


def _closed_together(wording: Wording) -> bool:
    """Whether the last words of several texts, their closing formulas, stand on one page with the places for signature.

    Each text then takes the same pages wherever it stands, and no page is spent on a formula that nobody signs under.
    """
    return wording.layout is Layout.CONSECUTIVE and len(wording.languages) > 1 and bool(wording.signatures())


def _set_aside(pieces: Iterable[Piece], formulas: list[Piece]) -> Iterator[Piece]:
    """The pieces of a text but its closing formula, which is left in `formulas`. In the tags it stays at the end of its text."""
    waiting: Piece | None = None
    for piece in pieces:
        if waiting is not None:
            yield waiting
        waiting = piece
    if isinstance(waiting, Group):  # heads without a text under them, in a language that is not written yet
        *heads, waiting = waiting.pieces
        yield Group(heads) if len(heads) > 1 else heads[0]
    if waiting is not None:
        formulas.append(waiting)


def _signed(pieces: Iterator[Piece], wording: Wording, tree: TagTree, typesetter: Typesetter) -> Iterator[Piece]:
    """The last paragraphs and the places for signature as one closing, long enough to give two lines of text."""
    blocks = wording.signatures()
    last: deque[Piece] = deque()
    for piece in pieces:
        last.append(piece)
        if len(last) > _CLOSING * len(blocks):
            yield last.popleft()
    closing = list(last)
    for block in blocks:
        above, texts = closing[:-_CLOSING], closing[-_CLOSING:]
        closing = [*above, Closing([*texts, signature_flowable(wording, block, tree, typesetter)])]
    yield from closing


_BETWEEN = 22.0
_CLOSING = 3
