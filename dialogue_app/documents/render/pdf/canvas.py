"""The canvas: ReportLab's, with tagged text, artifacts, and no font of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from dialogue_app.documents.render.pdf.glyphs import GlyphSet, without_return
from dialogue_app.documents.render.pdf.structure import write_structure
from dialogue_app.documents.render.pdf.tags import TagNode, TagTree

Furniture = Callable[["TagCanvas", int, int], str]
"""Operators of the running heads and feet of a page: (canvas, page, number of pages)."""


class TagCanvas(Canvas):
    """A canvas on which every mark belongs to a node of the tag tree or is an artifact."""

    _code: list[str]
    _doc: Any
    _pageNumber: int

    def __init__(self, target: Any, *, tree: TagTree, glyphs: GlyphSet, furniture: Furniture, **settings: Any) -> None:
        self.tree, self.glyphs = tree, glyphs
        self.languages: dict[int, str] = {}
        """The language in which the text of a page begins."""
        self.openings: set[int] = set()
        """Pages that begin a text or an annex under its title."""
        self._furniture = furniture
        self._outline_level = -1
        super().__init__(target, **settings)

    @property
    def page(self) -> int:
        """The number of the present page, from 1."""
        return self._pageNumber

    def entry(self, key: str, title: str, level: int, top: float) -> None:
        """An entry of the outline that leads to a height on this page. Levels leave no step out; level 0 opens a page."""
        self._outline_level = min(level, self._outline_level + 1)
        self.bookmarkHorizontalAbsolute(key, top)
        self.addOutlineEntry(title, key, self._outline_level)
        if level == 0:
            self.openings.add(self.page)

    def text(self, node: TagNode, operators: str) -> None:
        """A text object as marked content of a node."""
        self._code.append(f"/{node.role} <</MCID {self.tree.mark(node, self.page)}>>BDC BT {operators} ET EMC")

    def artifact(self, operators: str) -> None:
        """Rules and repeated heads: no part of the content."""
        self._code.append(f"/Artifact BMC q {operators} Q EMC")

    def save(self) -> None:
        """Finish the pages, now that their number is known, and write the file."""
        if self._code:
            self.showPage()
        pages = self._doc.Pages.pages
        for number, page in enumerate(pages, 1):
            drawn = f"{page.stream.strip()}\n{self._furniture(self, number, len(pages))}"
            page.stream = without_return(drawn.encode("ascii"))
        write_structure(self._doc, self.tree)
        super().save()

    def _make_preamble(self) -> None:
        # the original names a standard font on every page, which is never embedded
        self._preamble = ""
