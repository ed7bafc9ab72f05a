"""How attendance is painted: present filled in the side's outline, absent a dash, not of the delegation hatched."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui import icons, painting
from dialogue_app.ui.theme import color, px


def paint_presence(painter: QPainter, rect: QRectF, side: str, state: str) -> None:
    """Draws `present`, `absent` or `none` in the middle of `rect`; never a blank for two meanings."""
    size = px(14)
    box = QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state == "present":
        outline = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(color(f"party.{side}.fill"), 1))
        painter.setBrush(color(f"party.{side}.wash"))
        painter.drawPath(painting.party_path(outline, side))
        icons.paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", f"party.{side}.text")
    elif state == "absent":
        painter.fillRect(QRectF(box.left() + 3, int(box.center().y()), box.width() - 6, px(1.5)), color("text.secondary"))
    else:
        painting.paint_hatch(painter, box, "text.tertiary", 3.5, 1)
    painter.restore()


class PresenceSign(QWidget):
    """One sign of the legend."""

    def __init__(self, side: str, state: str) -> None:
        super().__init__()
        self._side, self._state = side, state
        self.setFixedSize(px(16), px(20))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_presence(QPainter(self), QRectF(self.rect()), self._side, self._state)
