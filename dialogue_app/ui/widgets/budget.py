"""The time of a session: planned against available."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import color, px


class TimeBudgetBar(QWidget):
    """A bar of minutes: what is over the available time is hatched, and said in words beside it."""

    def __init__(self, planned: int = 0, available: int = 0) -> None:
        super().__init__()
        self.setFixedSize(px(140), px(20))
        self.show_minutes(planned, available)

    def show_minutes(self, planned: int, available: int) -> None:
        """Shows planned and available minutes."""
        self._planned, self._available = planned, available
        self.setAccessibleName(f"{planned_words(planned, available)}, {spare_words(planned, available)}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(140), px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_budget(QPainter(self), QRectF(self.rect()), self._planned, self._available)


def paint_budget(painter: QPainter, rect: QRectF, planned: int, available: int) -> None:
    """Draws the bar across `rect`: the limit stands at 85 % of the width, so that there is room to show what is over."""
    height, middle = px(6), rect.center().y()
    limit = rect.width() * 0.85
    track = QRectF(rect.left(), middle - height / 2, limit, height)
    painter.fillRect(painting.mirrored(painter, rect, track), color("surface.press"))
    share = planned / available if available else float(bool(planned)) * 1.15
    inside = QRectF(track.left(), track.top(), limit * min(1.0, share), height)
    painter.fillRect(painting.mirrored(painter, rect, inside), color("state.idle_fill"))
    if share > 1:
        beyond = QRectF(track.right(), track.top(), min(rect.width() - limit, limit * (share - 1)), height)
        painting.paint_hatch(painter, painting.mirrored(painter, rect, beyond), "state.danger", 4, 2)
    mark = QRectF(track.right() - 1, middle - px(6), 2, px(12))
    painter.fillRect(painting.mirrored(painter, rect, mark), color("text.secondary"))


def planned_words(planned: int, available: int) -> str:
    """For example “135 of 150 min”."""
    return translate("kit", "{planned} of {available} min").format(planned=planned, available=available)


def spare_words(planned: int, available: int) -> str:
    """For example “15 min over” or “15 spare”."""
    if planned > available:
        return translate("kit", "{minutes} min over").format(minutes=planned - available)
    return translate("kit", "{minutes} spare").format(minutes=available - planned)
