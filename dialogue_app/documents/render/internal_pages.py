"""Pages of internal papers: marks and stamps by part, copy number at the foot, words in the language they were said in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dialogue_app.documents.content import Paragraph, Span, Text
from dialogue_app.documents.internal.content import InternalDocument
from dialogue_app.documents.render.pdf import styles
from dialogue_app.documents.render.pdf.blocks import Piece
from dialogue_app.documents.render.pdf.chapter import Chapter, Item
from dialogue_app.documents.render.pdf.drawing import Drawing
from dialogue_app.documents.render.pdf.pages import FOOT_OF_BANNER, FOOT_OF_NUMBER, PageFurniture, Stack
from dialogue_app.documents.render.pdf.styles import Sheet
from dialogue_app.documents.render.pdf.typeset import Typesetter
from dialogue_app.documents.render.wording import Wording


class SpokenWording(Wording):
    """A paper in one language that may quote another: a text without words in its language is given in the one it has."""

    def spans(self, text: Text, language: str) -> tuple[Span, ...]:
        """The words in the language, else in the first one there is."""
        found = super().spans(text, language)
        return found or (super().spans(text, text.languages[0]) if text.languages else ())


class SpokenChapter(Chapter):
    """Sets quoted paragraphs under an element that says their language (ISO 14289-1, 7.2)."""

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Item]:
        tags = paragraph.text.languages
        if not tags or self.language in tags:
            yield from super()._paragraph(paragraph)
            return
        node, language = self.node, self.language
        self.node, self.language = node.add("Div", language=tags[0]), tags[0]
        yield from super()._paragraph(paragraph)
        self.node, self.language = node, language


class PartMark(Piece):
    """Takes no room: tells the pages where a part begins."""

    def __init__(self, pages: MarkedPages, part: int) -> None:
        self.pages, self.part = pages, part

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width, self.height = aW, 0.0
        return aW, 0.0

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:
        self.pages.begins(self.part, canvas.page)


class MarkedPages(PageFurniture):
    """Running heads and feet: banner of the part (else of the document), stamp, handling, copy number, page."""

    def __init__(self, document: InternalDocument, wording: Wording, sheet: Sheet, typesetter: Typesetter) -> None:
        self._document = document
        self._starts: dict[int, int] = {}
        super().__init__(wording, sheet, typesetter)
        tallest = max((part.stamp for part in document.parts), key=len, default="")
        self._above = self._head(document.banner, tallest)

    def begins(self, part: int, page: int) -> None:
        """Note on which page a part begins."""
        self._starts[part] = page

    @property
    def starts(self) -> tuple[int, ...]:
        """The page on which each part begins."""
        return tuple(self._starts[part] for part in sorted(self._starts))

    def __call__(self, drawing: Drawing, page: int, pages: int) -> str:
        """Operators of one page."""
        banner, stamp = self._marks(page)
        y = self._sheet.height - self._sheet.head
        head = []
        for style, text in self._head(banner, stamp):
            operators, y = self._centred(style, text, y)
            head.append(operators)
        if page not in drawing.openings:
            head.append(self._running(drawing.languages.get(page, ""), y))
        number = " — ".join(filter(None, (self._document.copy, f"{page}/{pages}")))
        foot = [
            self._centred(styles.FOOT, number, FOOT_OF_NUMBER)[0],
            self._centred(styles.BANNER, banner, FOOT_OF_BANNER)[0],
        ]
        header = "/Artifact <</Type/Pagination/Subtype/Header>>BDC q " + "".join(head) + "Q EMC\n"
        return header + "/Artifact <</Type/Pagination/Subtype/Footer>>BDC q " + "".join(foot) + "Q EMC"

    def _marks(self, page: int) -> tuple[str, str]:
        """Banner and stamp of a page: those of the part that stands on it."""
        begun = [part for part, start in self._starts.items() if start <= page]
        if not begun:
            return self._document.banner, ""
        part = self._document.parts[max(begun)]
        return part.banner or self._document.banner, part.stamp

    def _head(self, banner: str, stamp: str) -> Stack:
        document = self._document
        stack = [
            (styles.BANNER, banner),
            (styles.DRAFT, stamp),
            (styles.DRAFT, document.stamp),
            (styles.NOTICE, document.handling),
            (styles.NOTICE, document.notice),
        ]
        return [(style, text) for style, text in stack if text]
