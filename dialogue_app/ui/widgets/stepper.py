"""States of an agenda or of minutes, in order, with what blocks the next one in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from dialogue_app.ui import icons, painting
from dialogue_app.ui.theme import color, metrics, px
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import ElidedLabel, Glyph


class _Steps(QWidget):
    """The painted line of states: done = check, current = filled, ahead = ring. Short of room, only the current has words."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: tuple[str, ...] = ()
        self.current, self.final = 0, False
        self.setFixedHeight(px(24))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def wide(self, place: int, *, compact: bool = False) -> int:
        """The width of one state with the line that follows it; compact: words for the current state only."""
        here, last = place == self.current, place == len(self.steps) - 1
        words = metrics("strong" if here else "small").horizontalAdvance(self.steps[place])
        if compact and not here:
            return px(14) + px(4 if last else 14)
        return words + px(22) + px(4 if last else 28)

    def whole(self, *, compact: bool) -> int:
        """The width of all states."""
        return sum(self.wide(place, compact=compact) for place in range(len(self.steps)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.whole(compact=False), px(24))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.whole(compact=True), px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, compact = 0, self.width() < self.whole(compact=False)
        for place in range(len(self.steps)):
            width = self.wide(place, compact=compact)
            self._paint_step(painter, x, place, width, compact)
            x += width

    def _paint_step(self, painter: QPainter, x: int, place: int, width: int, compact: bool) -> None:
        whole, here = QRectF(self.rect()), place == self.current
        done = place < self.current or (self.final and here)
        self._paint_dot(painter, x, done, here)
        if here or not compact:
            words = painting.mirrored(painter, whole, QRectF(x + px(20), 0, width, whole.height()))
            tone = "text.primary" if here else "text.secondary" if done else "text.tertiary"
            painting.draw_text(painter, words, self.steps[place], "strong" if here else "small", tone)
        if place < len(self.steps) - 1:
            long = px(14) if here or not compact else px(8)
            line = QRectF(x + width - long - px(3 if compact and not here else 8), int(whole.center().y()), long, 1)
            painter.fillRect(painting.mirrored(painter, whole, line), color("line.strong"))

    def _paint_dot(self, painter: QPainter, x: int, done: bool, here: bool) -> None:
        whole = QRectF(self.rect())
        dot = QRectF(x + 0.5, whole.center().y() - px(7) + 0.5, px(14) - 1, px(14) - 1)
        dot = painting.mirrored(painter, whole, dot)
        painter.setBrush(color("accent.base" if here else "state.idle_fill") if done else Qt.BrushStyle.NoBrush)
        painter.setPen(Qt.PenStyle.NoPen if done else QPen(color("accent.base" if here else "line.control"), 2 if here else 1))
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5) if here and not done else dot)
        if done:
            icons.paint_icon(painter, dot.adjusted(2, 2, -1, -1), "check", "text.on_accent" if here else "surface.page")
        elif here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent.base"))
            painter.drawEllipse(dot.adjusted(px(4), px(4), -px(4), -px(4)))


class Stepper(Pane):
    """Shows where a thing stands in its states. Steps are never clickable: a move is a verb with a button of its own."""

    def __init__(self, *, name: str = "") -> None:
        super().__init__(across=True, gap=8, name=name)
        self._steps = _Steps()
        self._glyph = Glyph("", "state.warn", 14)
        self._reason = ElidedLabel("", "small", "state.warn")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.add(self._steps, 8).add(self._reason, stretch=1)
        self.setFixedHeight(px(28))

    def show_steps(
        self, steps: Sequence[str], current: int, *, final: bool = False, reason: str = "", tone: str = "state.warn"
    ) -> None:
        """Shows the states with the current one; `final` when it is reached and nothing follows; `reason` says what blocks."""
        self._steps.steps, self._steps.current, self._steps.final = tuple(steps), current, final
        self._steps.updateGeometry()
        self._steps.update()
        self._reason.setText(reason)
        self._reason.set_tone(tone)
        where = f"{steps[current]} ({current + 1}/{len(steps)})" if steps else ""
        self.setAccessibleName(f"{where}. {reason}" if reason else where)
        self._steps.setToolTip(" → ".join(steps))
