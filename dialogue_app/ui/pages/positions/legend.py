"""What the cells of the matrix mean, under it; it goes on in a second line where there is no room for all."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk.views.positions import ObservedCell, OwnCell
from dialogue_app.ui import painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions.cell_paint import OBSERVED_WIDTH, OWN_WIDTH, paint_observed, paint_own
from dialogue_app.ui.theme import metrics, px

LINE = 28
_HEARD = ObservedCell("", "", "current", 1, False, None)


class Legend(QWidget):
    """One entry for each kind of cell; NOT CLEARED comes first, so that it is the last to be missed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page.positions.legend")
        self._entries: tuple[tuple[OwnCell | None, bool, str], ...] = (
            (OwnCell("", 1, "draft", False, "no", False, None), False, translate("positions", "NOT CLEARED")),
            (OwnCell("", 1, "current", True, "yes", False, None), False, translate("positions", "own, cleared and said")),
            (OwnCell("", 1, "current", True, "no", False, None), True, translate("positions", "cleared, unsaid")),
            (None, False, translate("positions", "observed")),
        )
        self.setAccessibleName(", ".join(text for _cell, _unsaid, text in self._entries))
        self.setMinimumWidth(px(100))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        for place, (cell, unsaid, text) in zip(self._places(), self._entries, strict=True):
            sign = px(OWN_WIDTH if cell is not None else OBSERVED_WIDTH)
            box = painting.mirrored(painter, whole, QRectF(place.left(), place.top(), sign, place.height()))
            if cell is not None:
                paint_own(painter, box, cell, unsaid=unsaid)
            else:
                paint_observed(painter, box, _HEARD, "b")
            tone = "state.danger" if cell is not None and not cell.cleared else "text.secondary"
            beside = painting.mirrored(painter, whole, place.adjusted(sign + px(6), 0, 0, 0))
            painting.draw_text(painter, beside, text, "caption", tone)

    def _places(self) -> list[QRectF]:
        found, x, y, height = list[QRectF](), float(px(16)), float(px(4)), float(px(LINE))
        for cell, _unsaid, text in self._entries:
            sign = px(OWN_WIDTH if cell is not None else OBSERVED_WIDTH)
            wide = sign + px(8) + metrics("caption").horizontalAdvance(text)
            if found and x + wide > self.width() - px(4):
                x, y = float(px(16)), y + height
            found.append(QRectF(x, y, wide, height))
            x += wide + px(12)
        return found

    def _fit(self) -> None:
        self.setFixedHeight(int(self._places()[-1].bottom()) + px(4))
