"""From the content tree to the story of a PDF: flowables in the order of the page, tags in the order of reading."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable, PageBreak

from dialogue_app.documents.content import Layout
from dialogue_app.documents.render.pdf.blocks import Closing, Group, Piece, Row, TextBlock
from dialogue_app.documents.render.pdf.chapter import Chapter, Item
from dialogue_app.documents.render.pdf.script_fonts import direction
from dialogue_app.documents.render.pdf.signatures import signature_flowable
from dialogue_app.documents.render.pdf.tags import TagNode, TagTree
from dialogue_app.documents.render.pdf.typeset import Typesetter
from dialogue_app.documents.render.wording import Wording


def build_story(wording: Wording, tree: TagTree, typesetter: Typesetter) -> list[Flowable]:
    """The whole story: the texts, the places for signature under the last of them, the annexes. Fills the tag tree."""
    parallel = wording.layout is Layout.PARALLEL
    texts = [Chapter(wording, language, _section(tree, language), typesetter).text() for language in wording.languages]
    pages = [kept(items) for items in (_woven(texts, wording.languages[0]) if parallel else texts)]
    for block in wording.signatures():
        pages[-1] = _signed(pages[-1], signature_flowable(wording, block, tree, typesetter))
    pages += [kept(items) for items in _annexes(wording, tree, typesetter)]
    story: list[Flowable] = []
    for pieces in pages:
        story += [PageBreak(), *pieces] if story else pieces
    return story


def _section(tree: TagTree, language: str) -> TagNode:
    return tree.root.add("Sect", language=language)


def _annexes(wording: Wording, tree: TagTree, typesetter: Typesetter) -> list[list[Item]]:
    """The annexes of each language one after the other; in parallel columns annex by annex, but read by language too."""
    by_language: list[list[list[Item]]] = []
    for language in wording.languages if wording.document.annexes else ():
        section = _section(tree, language)
        by_language.append(
            [Chapter(wording, language, section.add("Sect"), typesetter).annex(annex) for annex in wording.document.annexes]
        )
    if wording.layout is Layout.PARALLEL:
        return [chapter for abreast in zip(*by_language, strict=True) for chapter in _woven(list(abreast), wording.languages[0])]
    return [chapter for chapters in by_language for chapter in chapters]


def _woven(languages: list[list[Item]], first: str) -> list[list[Item]]:
    """One chapter in which the pieces of all languages stand side by side, paragraph by paragraph; tables one below the other.

    The first language stands on the side where its lines begin.
    """
    rows: list[Item] = []
    mirrored = direction(first).rightward
    for abreast in zip(*languages, strict=True):
        keep = any(item[1] for item in abreast)
        cells = [piece for piece, _ in abreast if isinstance(piece, TextBlock)]
        if len(cells) < len(abreast):
            rows += abreast
        elif any(cell.written for cell in cells):
            _join_bookmarks(cells)
            rows.append(
                (
                    Row(
                        [cell if cell.written else None for cell in cells],
                        _BETWEEN,
                        max(cell.after for cell in cells),
                        mirrored=mirrored,
                    ),
                    keep,
                )
            )
    return [rows]


def _join_bookmarks(cells: list[TextBlock]) -> None:
    """One entry of the outline for a heading in several languages."""
    marks = [cell.bookmark for cell in cells if cell.bookmark]
    for cell in cells:
        cell.bookmark = None
    if marks:
        title = " / ".join(dict.fromkeys(title for title, _ in marks))
        next(cell for cell in cells if cell.written).bookmark = (title, marks[0][1])


def kept(items: list[Item]) -> list[Piece]:
    """The pieces of a chapter, each that may not end a page in a group with what follows."""
    pieces: list[Piece] = []
    waiting: list[Piece] = []
    for piece, keep in items:
        if isinstance(piece, TextBlock) and not piece.written:
            continue
        waiting.append(piece)
        if not keep:
            pieces.append(Group(waiting) if len(waiting) > 1 else piece)
            waiting = []
    return pieces + waiting


def _signed(pieces: list[Piece], places: Piece) -> list[Piece]:
    """The last paragraphs and the places for signature as one closing, long enough to give two lines of text."""
    count = min(len(pieces), _CLOSING)
    texts = pieces[len(pieces) - count :]
    return [*pieces[: len(pieces) - count], Closing([*texts, places])]


_BETWEEN = 22.0
_CLOSING = 3
