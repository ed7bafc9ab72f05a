"""The canvas: ReportLab's, with tagged text and artifacts, which hands each page on as soon as it is full."""

from __future__ import annotations

from typing import Any

from reportlab.pdfgen.canvas import Canvas

from dialogue_app.documents.render.pdf.drawing import Drawing
from dialogue_app.documents.render.pdf.tags import TagNode
from dialogue_app.documents.render.pdf.writer import HalfText


class TagCanvas(Canvas):
    """A canvas on which every mark belongs to a node of the tag tree or is an artifact."""

    _code: list[str]
    _pageNumber: int

    def __init__(self, target: Any, *, drawing: Drawing, **settings: Any) -> None:
        self.drawing = drawing
        super().__init__(target, **settings)

    @property
    def page(self) -> int:
        """The number of the present page, from 1."""
        return self._pageNumber

    def text(self, node: TagNode, operators: str) -> None:
        """A text object as marked content of a node."""
        self._code.append(f"/{node.role} <</MCID {self.drawing.tree.mark(node, self.page)}>>BDC BT {operators} ET EMC")

    def artifact(self, operators: str) -> None:
        """Rules and repeated heads: no part of the content."""
        self._code.append(f"/Artifact BMC q {operators} Q EMC")

    def showPage(self) -> None:
        """The page is full: nothing but its deflated text is kept."""
        self.drawing.pages.append(HalfText("\n".join([*self._code, ""])))
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        """Finish the last page. The file is written by `finish`, not by ReportLab."""
        if self._code:
            self.showPage()

    def _make_preamble(self) -> None:
        # the original names a standard font on every page, which is never embedded
        self._preamble = ""
