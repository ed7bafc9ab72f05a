"""Where a PDF or a scan is dropped to be verified, and what dropped or pasted things are files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from dialogue_app.ui import icons, painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets import key_text


class DropZone(QAbstractButton):
    """A dashed frame that says what may be dropped; pressing it asks for a file."""

    asked = Signal()

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._over = keys, False
        self.setObjectName("page.distribution.drop")
        self.setFixedHeight(px(46))
        self.setText(translate("distribution", "Drop a PDF or a scan: signatures, later changes, our record"))
        self.setAccessibleName(self.text())
        self.clicked.connect(lambda _checked=False: self.asked.emit())

    def set_over(self, over: bool) -> None:
        """Shows that what is being dragged may be let go."""
        self._over = over
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.update()
        super().mouseMoveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        frame = whole.adjusted(1, 1, -1, -1)
        painter.setPen(QPen(color("accent.base" if self._over else "line.control"), 2 if self._over else 1, Qt.PenStyle.DashLine))
        painter.setBrush(color("accent.wash" if self._over else "surface.page"))
        painter.drawRoundedRect(frame, px("radius.m"), px("radius.m"))
        glyph = painting.mirrored(painter, whole, QRectF(px(16), px(15), px(16), px(16)))
        icons.paint_icon(painter, glyph, "shield-check", "text.secondary")
        keys = translate("distribution", "or press {keys}").format(keys=key_text(self._keys))
        tail = painting.mirrored(painter, whole, QRectF(whole.width() - px(196), 0, px(180), whole.height()))
        painting.draw_text(painter, tail, keys, "small", "text.secondary", right=True)
        body = painting.mirrored(painter, whole, QRectF(px(42), 0, whole.width() - px(250), whole.height()))
        painting.draw_text(painter, body, self.text(), "body", "text.secondary")
        if self.hasFocus():
            painting.paint_focus(painter, frame)


def files_in(mime: QMimeData) -> list[Path]:
    """The local files that are dropped or pasted: as addresses, or as paths in text, one a line."""
    urls = [url for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []
    if urls:
        return [Path(url.toLocalFile()) for url in urls]
    lines = [line.strip().strip('"').strip("'") for line in mime.text().splitlines()] if mime.hasText() else []
    return [path for path in (_path(line) for line in lines if line) if path is not None]


def _path(line: str) -> Path | None:
    if line.startswith("file:"):
        return Path(QUrl(line).toLocalFile())
    path = Path(line).expanduser()
    return path if path.is_absolute() else None
