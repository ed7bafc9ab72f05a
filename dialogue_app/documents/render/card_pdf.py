"""The card of keys on paper: one sheet across, groups in columns, tagged and archival as every page this program prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from dialogue_app.documents.content import Document, Layout, Original, Span, text_of
from dialogue_app.documents.render.wording import Wording
from dialogue_app.errors import DocumentError

if TYPE_CHECKING:
    from dialogue_app.documents.render.pdf.blocks import TextBlock
    from dialogue_app.documents.render.pdf.canvas import TagCanvas
    from dialogue_app.documents.render.pdf.tags import TagNode
    from dialogue_app.documents.render.pdf.typeset import Typesetter


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Lines (keys, what they do) under a heading; one that goes `on` from the column before repeats its heading there."""

    heading: str
    rows: tuple[tuple[str, str], ...]
    goes_on: bool = False


def render_card_pdf(title: str, columns: Sequence[Sequence[CardGroup]], *, language: str, created: datetime) -> bytes:
    """One page of A4 across as PDF/A-3a and PDF/UA-1, set as large as it fits; DocumentError where it fits in no size."""
    from dialogue_app.documents.render.pdf.canvas import TagCanvas
    from dialogue_app.documents.render.pdf.drawing import Drawing
    from dialogue_app.documents.render.pdf.finish import finish
    from dialogue_app.documents.render.pdf.glyphs import GlyphSet
    from dialogue_app.documents.render.pdf.tags import TagTree
    from dialogue_app.documents.render.pdf.typeset import Typesetter

    for size in _SIZES:
        drawing = Drawing(TagTree(language), GlyphSet(), _PAPER)
        card = _Card(title, columns, language, size, drawing.tree.root, Typesetter(drawing.glyphs))
        if card.height <= _PAPER[1] - 2 * _EDGE:
            canvas = TagCanvas("", drawing=drawing, pagesize=_PAPER)
            card.draw(canvas)
            canvas.save()
            return finish(drawing, lambda *_: "", _wording(title, language, created), created, enclosed=False)
    raise DocumentError("The keys do not fit on one page.")


class _Card:
    """The blocks of a card in one size, each with its place from the upper left corner."""

    def __init__(
        self, title: str, columns: Sequence[Sequence[CardGroup]], language: str, size: float, root: TagNode, setter: Typesetter
    ) -> None:
        self._language, self._size, self._set = language, size, setter
        self._placed: list[tuple[TextBlock, float, float, bool]] = []
        self._section = root.add("Sect")
        self._list = self._section
        width = (_PAPER[0] - 2 * _EDGE - _GAP * (len(columns) - 1)) / max(1, len(columns))
        top = self._put(self._section.add("H1"), title, 0.0, 0.0, _PAPER[0] - 2 * _EDGE, strong=True) + size
        self.height = top
        for number, groups in enumerate(columns):
            self.height = max(self.height, self._column(groups, number * (width + _GAP), top, width))

    def draw(self, canvas: TagCanvas) -> None:
        """Everything in its place; a heading that is repeated is no part of what is read."""
        for block, x, top, repeated in self._placed:
            at = (_EDGE + x, _PAPER[1] - _EDGE - top - block.height)
            block.artifact(canvas, *at) if repeated else block.drawOn(canvas, *at)

    def _column(self, groups: Sequence[CardGroup], x: float, top: float, width: float) -> float:
        for group in groups:
            node = self._section.add("H2")
            top = self._put(node, group.heading.upper(), x, top + self._size * 0.6, width, strong=True, repeated=group.goes_on)
            self._list = self._list if group.goes_on else self._section.add("L", attributes="/O/List/ListNumbering/None")
            for keys, words in group.rows:
                item = self._list.add("LI")
                end = self._put(item.add("Lbl"), keys, x, top, width * _KEYS - 4, strong=True)
                top = max(end, self._put(item.add("LBody"), words, x + width * _KEYS, top, width * (1 - _KEYS)))
        return top

    def _put(
        self, node: TagNode, text: str, x: float, top: float, width: float, *, strong: bool = False, repeated: bool = False
    ) -> float:
        """Sets a text and says where it ends."""
        from dialogue_app.documents.render.pdf.fonts import Cut
        from dialogue_app.documents.render.pdf.setting import set_block
        from dialogue_app.documents.render.pdf.typeset import Align, TextStyle

        size = self._size + 3 if node.role == "H1" else self._size
        style = TextStyle(size=size, leading=size * 1.3, align=Align.LEFT, cut=Cut.BOLD if strong else Cut.REGULAR, after=0)
        block = set_block(self._set, (Span(text),), style, node, f"the card of keys, “{text}”", self._language)
        height = block.wrap(width, 0)[1]
        self._placed.append((block, x, top, repeated))
        return top + height


def _wording(title: str, language: str, created: datetime) -> Wording:
    card = Document("card-of-keys", "KEYS", (language,), (), text_of({language: title}), text_of({}), created.date(), ())
    return Wording(card, Original("", (language,)), Layout.CONSECUTIVE)


_PAPER = (841.89, 595.276)
_EDGE, _GAP = 32.0, 18.0
_KEYS = 0.34
"""The keys' share of a column."""
_SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
