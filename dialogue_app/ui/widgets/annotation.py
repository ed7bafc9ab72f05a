"""Internal and joint matter: two kinds of box that nobody can take for each other, in grey print too."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import ElidedLabel, Glyph, Label, marked


class AnnotationBox(QWidget):
    """`kind` is `internal` (hatched edge, lock, the word INTERNAL, portion mark) or `joint` (double edge, two people, JOINT).

    `editor` replaces the text by a widget that edits it.
    """

    def __init__(
        self, kind: str, title: str, body: str = "", *, portion: str = "", foot: str = "", editor: QWidget | None = None
    ) -> None:
        super().__init__()
        self._kind = kind
        lines = QVBoxLayout(self)
        lines.setContentsMargins(px(16), px(8), px(12), px(10))
        lines.setSpacing(px(4))
        tone = f"{kind}.text"
        word = (translate("kit", "Internal") if kind == "internal" else translate("kit", "Joint")).upper()
        head = Pane(across=True, gap=5).add(
            Glyph("lock-simple" if kind == "internal" else "users", tone, 14), Label(word, "label", tone)
        )
        lines.addWidget(head.add(ElidedLabel(f"· {title}" if title else "", "caption", tone), stretch=1))
        lines.addWidget(editor if editor is not None else Label(marked(portion, body), wrap=True, rich=True))
        if foot:
            lines.addWidget(Label(foot, "caption", "text.tertiary", wrap=True))
        self.setAccessibleName(". ".join(part for part in (word, title, body) if part))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, color(f"{self._kind}.wash"))
        painting.paint_edge(painter, painting.mirrored(painter, whole, QRectF(0, 0, px(6), whole.height())), self._kind)
