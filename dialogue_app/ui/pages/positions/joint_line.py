"""A paragraph of joint minutes in the chronology: double edge and joint wash, so that it is never taken for our own notes."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets import Button, Glyph, Label, row


class JointLine(QWidget):
    """`link` leads to the paragraph; `correction` says how a signed one is to be read."""

    def __init__(self, link: Button, text: str, correction: str) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(px(12), px(4), px(8), px(6))
        lines.setSpacing(px(2))
        lines.addWidget(row(Glyph("users", "joint.text", 14), link, "stretch", gap=6))
        lines.addWidget(Label(text, wrap=True))
        if correction:
            lines.addWidget(Label(correction, "small", "state.warn", wrap=True))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, color("joint.wash"))
        painting.paint_edge(painter, painting.mirrored(painter, whole, QRectF(0, 0, px(6), whole.height())), "joint")
