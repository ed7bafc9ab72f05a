"""An original before signature, drawn as it will lie on the table."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.signing_facts import OriginalFacts, Place
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import color, metrics, px


class OriginalCard(QAbstractButton):
    """An original as it will lie on the table: its keeper, the party named first, who signs left and who right."""

    def __init__(self, facts: OriginalFacts, context: PageContext) -> None:
        super().__init__()
        self._facts, self._context = facts, context
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setObjectName(f"sheet.signing.original.{facts.holder}")
        self.setMinimumHeight(px(124))
        self.setAccessibleName(self._said())

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(400), px(124))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked()
        painter.setPen(QPen(color("accent.base" if chosen else "line.strong"), 2 if chosen else 1))
        painter.setBrush(color("selection.bg" if chosen else "surface.raised"))
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), px("radius.m"), px("radius.m"))
        self._paint_head(painter, whole)
        half = (whole.width() - px(36)) / 2
        for number, place in enumerate(self._facts.places):
            self._paint_place(painter, QRectF(px(12) + number * (half + px(12)), px(40), half, px(76)), place, number)
        if self.hasFocus():
            painting.paint_focus(painter, whole.adjusted(3, 3, -3, -3))

    def _paint_head(self, painter: QPainter, whole: QRectF) -> None:
        holder, name = self._facts.holder, self._context.party_name(self._facts.holder)
        tag = painting.mirrored(painter, whole, QRectF(px(12), px(10), px(28), px(20)))
        painting.paint_party_tag(painter, tag, self._context.side_of(holder), holder)
        kept = translate("dialogs", "Held by {party}").format(party=name)
        first = translate("dialogs", "{party} first").format(party=name)
        width = whole.width() - px(60)
        end = min(width * 0.5, metrics("small").horizontalAdvance(first) + px(4.0))
        words = painting.mirrored(painter, whole, QRectF(px(46), px(8), width - end - px(8), px(24)))
        painting.draw_text(painter, words, kept, "strong")
        last = painting.mirrored(painter, whole, QRectF(px(46) + width - end, px(8), end, px(24)))
        painting.draw_text(painter, last, first, "small", "text.secondary", right=True)

    def _paint_place(self, painter: QPainter, area: QRectF, place: Place, number: int) -> None:
        area = painting.mirrored(painter, QRectF(self.rect()), area)
        side = translate("dialogs", "left") if number == 0 else translate("dialogs", "right")
        state = translate("dialogs", "signed") if place.signed else side
        tone = "state.ok" if place.signed else "text.tertiary"
        painting.draw_text(painter, QRectF(area.left(), area.top(), area.width(), px(16)), state, "caption", tone)
        painter.fillRect(QRectF(area.left(), area.top() + px(32), area.width(), 1), color("text.primary"))
        name = place.name or translate("dialogs", "nobody is named")
        painting.draw_text(painter, QRectF(area.left(), area.top() + px(36), area.width(), px(20)), name)
        under = QRectF(area.left(), area.top() + px(56), area.width(), px(16))
        painting.draw_text(painter, under, place.on_behalf, "caption", "text.secondary")

    def _said(self) -> str:
        holder = self._context.party_name(self._facts.holder)
        said = [translate("dialogs", "Original held by {party}, {party} named first").format(party=holder)]
        for number, place in enumerate(self._facts.places):
            side = translate("dialogs", "left") if number == 0 else translate("dialogs", "right")
            state = translate("dialogs", "signed") if place.signed else translate("dialogs", "not signed")
            said.append(f"{side}: {place.name}, {state}")
        return ". ".join(said)
