"""The form of joint documents: paper, margins, and the style of every kind of text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from dialogue_app.documents.render.pdf.fonts import Cut
from dialogue_app.documents.render.pdf.typeset import Align, TextStyle
from dialogue_app.errors import DocumentError

PAPERS = {"Letter": (612.0, 792.0), "A4": (595.276, 841.89)}
"""Width and height in points."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper with its margins, in points."""

    width: float
    height: float
    side: float = 79.0
    foot: float = 76.0
    head: float = 34.0
    """From the upper edge to the first line of the running heads."""

    @property
    def measure(self) -> float:
        """Length of a full line."""
        return self.width - 2 * self.side


def sheet(paper: str) -> Sheet:
    """The sheet of a paper by name. Raises DocumentError for a paper we do not know."""
    if paper not in PAPERS:
        raise DocumentError("“{paper}” is no paper we print on. Choose one of {papers}.", paper=paper, papers=PAPERS)
    return Sheet(*PAPERS[paper])


BODY = TextStyle()
NUMBER_INDENT = 27.0
HANG = 24.0
"""Room for the labels of a list."""
LABEL_GAP = 5.0
SET_IN = 14.0
"""Indent of entries below an entry without label."""
TITLE = TextStyle(balanced=True, size=14.5, leading=19.5, cut=Cut.BOLD, align=Align.CENTRED, after=10)
SUBTITLE = TextStyle(balanced=True, size=11.5, leading=16, align=Align.CENTRED, after=6)
PLACE = TextStyle(balanced=True, size=11, leading=15, cut=Cut.ITALIC, align=Align.CENTRED, after=24)
HEADS = {
    1: TextStyle(size=10.5, leading=14.5, cut=Cut.BOLD, align=Align.LEFT, before=15, after=6),
    2: TextStyle(size=11, leading=15, cut=Cut.BOLD, align=Align.LEFT, before=11, after=5),
    3: TextStyle(size=11, leading=15, cut=Cut.BOLD_ITALIC, align=Align.LEFT, before=9, after=4),
}
ANNEX_OF = TextStyle(balanced=True, size=9.5, leading=13, cut=Cut.ITALIC, align=Align.CENTRED, after=16)
ANNEX = TextStyle(balanced=True, size=12.5, leading=17, cut=Cut.BOLD, align=Align.CENTRED, after=16)
PARAGRAPHS = {
    "body": BODY,
    "opening": replace(BODY, after=9),
    "formula": replace(BODY, before=14, after=8),
    "note": TextStyle(size=9, leading=12, after=5),
    "centred": replace(BODY, align=Align.CENTRED),
}
REMARK = TextStyle(size=9, leading=12, cut=Cut.ITALIC, align=Align.LEFT, after=7)
LIST_HEAD = TextStyle(size=11, leading=15, cut=Cut.BOLD, align=Align.LEFT, before=12, after=5)
ENTRY = TextStyle(size=11, leading=15, align=Align.LEFT, after=4)
DETAIL = TextStyle(size=9.5, leading=12.5, align=Align.LEFT, after=6)
CAPTION = TextStyle(size=9.5, leading=13, cut=Cut.ITALIC, align=Align.LEFT, before=8, after=3)
CELL = TextStyle(size=9.5, leading=12.5, align=Align.LEFT, after=0)
CELL_HEAD = replace(CELL, cut=Cut.BOLD)
SIGNATURE = TextStyle(balanced=True, size=10, leading=13.5, align=Align.LEFT, after=0)
SIGNATURE_NAME = replace(SIGNATURE, cut=Cut.BOLD)

BANNER = TextStyle(size=9, leading=12.5, cut=Cut.BOLD, align=Align.CENTRED)
DRAFT = TextStyle(size=10.5, leading=14.5, cut=Cut.BOLD, align=Align.CENTRED, grey=0.42)
NOTICE = TextStyle(size=7.5, leading=10, cut=Cut.ITALIC, align=Align.CENTRED, grey=0.25)
RUNNING = TextStyle(size=8.5, leading=12, cut=Cut.ITALIC, align=Align.CENTRED, grey=0.2)
FOOT = TextStyle(size=9, leading=12, align=Align.CENTRED)


@lru_cache(maxsize=64)
def indented(style: TextStyle, indent: float) -> TextStyle:
    """The style with another indent."""
    return replace(style, indent=indent)


@lru_cache(maxsize=64)
def in_column(style: TextStyle) -> TextStyle:
    """The style in a narrow column: ragged, and a little smaller where it is body text."""
    smaller = style.size >= 11
    align = Align.LEFT if style.align is Align.JUSTIFIED else style.align
    return replace(style, align=align, size=style.size - (0.5 if smaller else 0), leading=style.leading - (1 if smaller else 0))
