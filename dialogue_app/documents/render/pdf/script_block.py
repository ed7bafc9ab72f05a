"""A paragraph in any script as a flowable: from the right where its language runs that way."""

from __future__ import annotations

from typing import Any

from dialogue_app.documents.content import Span
from dialogue_app.documents.render.pdf.blocks import TextBlock, baseline_of
from dialogue_app.documents.render.pdf.canvas import TagCanvas
from dialogue_app.documents.render.pdf.fonts import Cut
from dialogue_app.documents.render.pdf.glyphs import GlyphSet
from dialogue_app.documents.render.pdf.layout import Layout, LayoutLine
from dialogue_app.documents.render.pdf.tags import TagNode
from dialogue_app.documents.render.pdf.typeset import Align, TextStyle, Typesetter


class ScriptBlock(TextBlock):
    """Like a paragraph of Latin text, with indent, label and ragged edge on the side where its lines begin."""

    def __init__(self, layout: Layout, style: TextStyle, node: TagNode, glyphs: GlyphSet) -> None:
        super().__init__([], style, node, glyphs)
        self._layout = layout
        self._set_lines: list[LayoutLine] = []
        self._label_layout: Layout | None = None
        self._apart = ""

    @property
    def written(self) -> bool:
        return bool(self._layout.text)

    def with_label(self, typesetter: Typesetter, text: str, where: str, node: TagNode | None = None) -> TextBlock:
        self._label_layout = Layout((Span(text),), Cut.REGULAR, self._layout.language, where)
        self.label_node = node
        self._apart = "" if node else " "
        return self

    def unlabelled(self) -> None:
        super().unlabelled()
        self._label_layout = None

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        if aW != self._measure and not self._fixed:
            room = self._room(aW)
            self._set_lines = self._layout.even_lines(room) if self.style.balanced else self._layout.lines(room)
        return self._measured(aW)

    @property
    def line_count(self) -> int:
        return len(self._set_lines)

    def natural(self) -> float:
        return self._layout.natural * self.style.size / 1000 + self.style.indent

    def narrowest(self) -> float:
        return self._layout.narrowest * self.style.size / 1000 + self.style.indent

    def artifact(self, canvas: TagCanvas, x: float, y: float) -> None:
        baseline = y + self.height - baseline_of(self.style)
        canvas.artifact(f"BT {' '.join(operators for _, operators in self._drawn(x, baseline))} ET")

    def _halves(self, count: int) -> tuple[TextBlock, TextBlock]:
        return self._part_of(self._set_lines[:count]), self._part_of(self._set_lines[count:])

    def _part_of(self, lines: list[LayoutLine]) -> ScriptBlock:
        part = self._copy(len(lines))
        assert isinstance(part, ScriptBlock)
        part._set_lines = lines
        return part

    def _draw(self, canvas: Any, x: float, y: float) -> None:
        baseline = y + self.height - baseline_of(self.style)
        if self._label_layout:
            self._draw_label(canvas, self._label_layout, x, baseline)
        grey = f"{self.style.grey:g} g " if self.style.grey else ""
        drawn = list(self._drawn(x, baseline))
        if self._layout.exact:
            canvas.text(self.node, grey + " ".join(operators for _, operators in drawn))
            return
        for line, operators in drawn:
            canvas.text(self.node.add("Span", actual=self._layout.actual(line)), grey + operators)

    def _drawn(self, x: float, baseline: float) -> list[tuple[LayoutLine, str]]:
        """Each line with the operators that draw it."""
        style, layout, found = self.style, self._layout, []
        room = self._room(self.width)
        left = x if layout.rightward else x + style.indent
        for line in self._set_lines:
            stretch = layout.stretch(line, room) if style.align is Align.JUSTIFIED else 0.0
            spare = room - line.width - stretch * layout.gap_count(line) if stretch else room - line.width
            at = left + max(spare, 0.0) * self._share() * style.size / 1000
            found.append((line, self._placed(layout, line, at, baseline, stretch)))
            baseline -= style.leading
        return found

    def _share(self) -> float:
        """How much of the room that a line leaves stands to the left of it."""
        align = self.style.align
        if align is Align.CENTRED:
            return 0.5
        return 1.0 if align is Align.RIGHT or self._layout.rightward else 0.0

    def _draw_label(self, canvas: Any, label: Layout, x: float, baseline: float) -> None:
        line = label.lines(_ENDLESS)[0]
        at = x + self.style.label_at
        if self._layout.rightward:
            at = x + self.width - self.style.label_at - line.width * self.style.size / 1000
        operators = self._placed(label, line, at, baseline, 0.0)
        node = self.label_node or self.node
        if label.exact and not self._apart:
            canvas.text(node, operators)
        else:
            canvas.text(node.add("Span", actual=label.actual(line) + self._apart), operators)

    def _placed(self, layout: Layout, line: LayoutLine, x: float, y: float, stretch: float) -> str:
        return f"1 0 0 1 {x:.2f} {y:.2f} Tm {layout.operators(line, self.glyphs, self.style.size, stretch)}"

    def _room(self, width: float) -> float:
        return (width - self.style.indent) * 1000 / self.style.size


_ENDLESS = 1e9
