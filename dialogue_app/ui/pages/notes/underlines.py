"""Misspelt words underlined in an editor: painted over its text, a few for each line in sight.

A text widget's own extra selections draw the whole paragraph once for every one of them: at twenty they tripled a key's time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from dialogue_app.ui.theme import color, px

Span = tuple[int, int]


class Underlines:
    """`spans` are places in the document; they go along with what is typed before them, and go when their word is changed."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self.spans: list[Span] = []
        edit.document().contentsChange.connect(self._move)

    def show(self, spans: Sequence[Span]) -> None:
        """Underlines these words and no others; in the order of the text."""
        if list(spans) != self.spans:
            self.spans = list(spans)
            self._edit.viewport().update()

    def paint(self, within: QRectF, top: QPointF) -> None:
        """Paints what lies within a part of the viewport; `top` is where the first block in sight begins."""
        if not self.spans:
            return
        painter = QPainter(self._edit.viewport())
        painter.setPen(QPen(color("state.danger"), px(2), Qt.PenStyle.DotLine))
        block = self._edit.firstVisibleBlock()
        at = top.y()
        while block.isValid() and at < within.bottom():
            height = block.layout().boundingRect().height()
            if at + height >= within.top():
                self._paint_block(painter, block, QPointF(top.x(), at), within)
            at += height
            block = block.next()
        painter.end()

    def _paint_block(self, painter: QPainter, block: QTextBlock, origin: QPointF, within: QRectF) -> None:
        layout, begin = block.layout(), block.position()
        count = layout.lineCount()
        place = bisect_left(range(count), within.top() - origin.y(), key=lambda n: layout.lineAt(n).rect().bottom())
        while place < count:
            line = layout.lineAt(place)
            if origin.y() + line.y() > within.bottom():
                return
            first, last = begin + line.textStart(), begin + line.textStart() + line.textLength()
            y = origin.y() + line.y() + line.ascent() + px(2)
            for start, end in self.spans[max(0, bisect_left(self.spans, (first, 0)) - 1) :]:
                if start >= last:
                    break
                if end > first:
                    left, right = (self._x(line, each - begin) for each in (max(start, first), min(end, last)))
                    painter.drawLine(QPointF(origin.x() + left, y), QPointF(origin.x() + right, y))
            place += 1

    @staticmethod
    def _x(line: object, place: int) -> float:
        found = line.cursorToX(place)  # type: ignore[attr-defined]
        return float(found[0] if isinstance(found, tuple) else found)

    def _move(self, at: int, removed: int, added: int) -> None:
        """Text was changed: what stands behind moves, what was touched is no longer known to be wrong."""
        if self.spans:
            behind, by = at + removed, added - removed
            self.spans = [
                (start, end) if end < at else (start + by, end + by) for start, end in self.spans if end < at or start > behind
            ]
