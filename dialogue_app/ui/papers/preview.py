"""A paper inside a sheet: its pages as they will be printed, drawn off the GUI thread as they come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dialogue_app.documents import pdfium
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.page_area import PageArea, Place
from dialogue_app.ui.pdf_pages import page_images
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Label, Pane


class PaperPreview(Pane):
    """Says what is going on above the pages; without a paper the pages are empty."""

    def __init__(self, context: PageContext, *, name: str, height: float = 420) -> None:
        super().__init__(gap=4, name=name)
        self._context, self._pdf = context, b""
        self.state = Label("", "small", "text.secondary", wrap=True, name=f"{name}.state")
        self.pages = PageArea()
        self.pages.setObjectName(f"{name}.pages")
        self.pages.setMinimumHeight(px(height))
        self.pages.pictures_wanted.connect(self._draw)
        self.add(self.state).add(self.pages, stretch=1)

    def say(self, words: str) -> None:
        """Says what is going on, with no page shown."""
        self._pdf = b""
        self.state.setText(words)
        self.pages.show_sizes([])

    def show_paper(self, pdf: bytes, sizes: Sequence[tuple[float, float]], words: str = "") -> None:
        """Shows a file; `sizes` are those of its pages, read off the GUI thread with `sized`."""
        self._pdf = pdf
        counted = translate("papers", "%n page(s)", None, len(sizes))
        self.state.setText(" · ".join(part for part in (words, counted) if part))
        self.pages.show_sizes([sizes])

    @property
    def shown(self) -> bool:
        """Is there a paper?"""
        return bool(self._pdf)

    def _draw(self, generation: int, places: Sequence[Place]) -> None:
        pdf, width = self._pdf, self.pages.picture_width

        def work(progress: Any) -> list[tuple[Place, Any]]:
            lines = [line for _column, line in places]
            return [((0, line), image) for line, image in zip(lines, page_images(pdf, lines, width, progress), strict=True)]

        if pdf:
            doing = translate("papers", "Draw the pages")
            self._context.run(work, lambda drawn: self.pages.take(generation, drawn), doing=doing, owner=self)


def sized(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page in points."""
    return pdfium.sizes(pdf)
