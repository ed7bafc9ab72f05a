"""Line icons: glyphs of the Phosphor font (regular weight, MIT), drawn in the colour of a role at the moment of painting."""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from typing_extensions import override

from dialogue_app.ui import theme

_FONT, _CHARMAP = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"


def icon(name: str, tone: str = "text.secondary") -> QIcon:
    """An icon that takes its colour from the theme whenever it is painted; an unknown name is a `KeyError` at once."""
    glyph(name)
    return QIcon(_GlyphEngine(name, tone))


def paint_icon(painter: QPainter, rect: QRectF, name: str, tone: str = "text.secondary") -> None:
    """Draws the glyph into the middle of `rect`, as large as the smaller side."""
    painter.save()
    font = QFont(_family())
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    painter.setFont(font)
    painter.setPen(theme.color(tone))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), glyph(name))
    painter.restore()


def pixmap(name: str, tone: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The glyph as a transparent pixmap of `size` × `size` device-independent pixels."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, QRectF(0, 0, size, size), name, tone)
    painter.end()
    return picture


def glyph(name: str) -> str:
    """The character of the icon font that shows `name` (Phosphor's spelling, for example `list-numbers`)."""
    return chr(int(_charmap()[name], 16))


class _GlyphEngine(QIconEngine):
    """Paints when asked, so that a change of theme needs no new icons."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tone = "text.disabled" if mode == QIcon.Mode.Disabled else self._tone
        paint_icon(painter, QRectF(rect), self._name, tone)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    @override
    def clone(self) -> QIconEngine:
        copy = _GlyphEngine(self._name, self._tone)
        _kept.append(copy)  # Qt owns the clone; without a Python reference its methods would be gone
        return copy


_kept: list[QIconEngine] = []


@cache
def _folder() -> Path:
    # The package is located, never imported: importing it costs 0.3 s and brings a second Qt binding layer.
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("The installation is incomplete: the package qtawesome (icon font) is missing.")
    return Path(spec.origin).parent / "fonts"


@cache
def _charmap() -> dict[str, str]:
    names: dict[str, str] = json.loads((_folder() / _CHARMAP).read_text("utf-8"))
    return names


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    return QFontDatabase.applicationFontFamilies(number)[0]
