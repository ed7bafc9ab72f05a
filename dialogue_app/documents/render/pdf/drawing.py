"""What drawing leaves behind: pages as deflated text, the entries of the outline, and the tag tree with its marks."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogue_app.documents.render.pdf.glyphs import GlyphSet
from dialogue_app.documents.render.pdf.tags import TagTree
from dialogue_app.documents.render.pdf.writer import HalfText


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A bookmark: its title, how deep it stands (0 is the top), and the page (from 1) and height it leads to."""

    title: str
    level: int
    page: int
    top: float


@dataclass(eq=False, slots=True)
class Drawing:
    """The pages of one document while they are drawn."""

    tree: TagTree
    glyphs: GlyphSet
    size: tuple[float, float]
    """Width and height of every page, in points."""
    pages: list[HalfText] = field(default_factory=list)
    """What is drawn on each page, without the running heads and feet, which name the number of pages."""
    outline: list[OutlineEntry] = field(default_factory=list)
    languages: dict[int, str] = field(default_factory=dict)
    """The language in which the text of a page begins."""
    openings: set[int] = field(default_factory=set)
    """Pages that begin a text or an annex under its title."""

    def enter(self, title: str, level: int, page: int, top: float) -> None:
        """A bookmark to a height on a page. Levels leave no step out; level 0 opens a page."""
        deepest = self.outline[-1].level + 1 if self.outline else 0
        self.outline.append(OutlineEntry(title, min(level, deepest), page, top))
        if level == 0:
            self.openings.add(page)
