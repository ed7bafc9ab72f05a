"""Painting shared by widgets and row painters: text, hatching, party outlines, chips; all of it mirrors right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from dialogue_app.ui.icons import paint_icon
from dialogue_app.ui.theme import color, font, metrics, px, tokens

if TYPE_CHECKING:
    from dialogue_app.ui.widgets.banner import Marking

STATE_GLYPHS = {"ok": "check", "warn": "warning", "danger": "x-circle", "info": "arrow-up-right", "idle": "minus"}
TAG_WIDTH, TAG_HEIGHT = 26, 16


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: str = "body",
    tone: str = "text.primary",
    *,
    right: bool = False,
    italic: bool = False,
    struck: bool = False,
) -> int:
    """One line, vertically centred, elided at the end; returns the width it took."""
    made = font(role, italic=italic)
    made.setStrikeOut(struck)
    painter.setFont(made)
    painter.setPen(color(tone))
    measures = painter.fontMetrics()
    shown = measures.elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
    return measures.horizontalAdvance(shown)


def draw_wrapped(painter: QPainter, rect: QRectF, text: str, role: str = "body", tone: str = "text.primary") -> None:
    """As many lines as fit, vertically centred: for negotiated texts, which are never cut."""
    painter.setFont(font(role))
    painter.setPen(color(tone))
    needed = painter.boundingRect(rect, int(Qt.TextFlag.TextWordWrap), text)
    top = rect.top() + max(0.0, (rect.height() - needed.height()) / 2)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    painter.drawText(QRectF(rect.left(), top, rect.width(), rect.height()), text, option)


def mirrored(painter: QPainter, outer: QRectF, rect: QRectF) -> QRectF:
    """Where `rect` lies inside `outer` in the painter's layout direction."""
    if painter.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(outer.left() + outer.right() - rect.right(), rect.top(), rect.width(), rect.height())


def ltr(text: str) -> str:
    """Isolates a symbol such as ¶2 or 5 (a) so that right-to-left text around it cannot turn it over (UAX 9)."""
    return f"\u2066{text}\u2069"


def party_path(rect: QRectF, side: str) -> QPainterPath:
    """The outline of side `a` to `d`: square, cut corners, pill, flag. Readable without colour."""
    path = QPainterPath()
    shape = "square" if side == "joint" else tokens().shape(f"party_{side}")
    if shape == "chamfer":
        _chamfer(path, rect)
    elif shape == "pill":
        path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    elif shape == "flag":
        notch = rect.height() * 0.35
        path.moveTo(rect.topLeft())
        path.lineTo(rect.topRight())
        path.lineTo(rect.right() - notch, rect.center().y())
        path.lineTo(rect.bottomRight())
        path.lineTo(rect.bottomLeft())
        path.closeSubpath()
    else:
        path.addRoundedRect(rect, 2, 2)
    return path


def paint_party_tag(painter: QPainter, rect: QRectF, side: str, letters: str) -> None:
    """Draws the tag of a side (`a` to `d`, or `joint`) at the start edge of `rect`, vertically centred."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, height = px(TAG_WIDTH), px(TAG_HEIGHT)
    place = QRectF(rect.left() + 0.5, rect.center().y() - height / 2 + 0.5, width - 1, height - 1)
    place = mirrored(painter, rect, place)
    prefix = "joint" if side == "joint" else f"party.{side}"
    painter.setPen(QPen(color("joint.edge" if side == "joint" else f"{prefix}.fill"), 1))
    painter.setBrush(color(f"{prefix}.wash"))
    painter.drawPath(party_path(place, side))
    if side == "joint":
        half = px(6)
        paint_icon(
            painter, QRectF(place.center().x() - half, place.center().y() - half, 2 * half, 2 * half), "users", "joint.text"
        )
    else:
        painter.setFont(font("tag"))
        painter.setPen(color(f"{prefix}.text"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), letters)
    painter.restore()


def paint_hatch(painter: QPainter, rect: QRectF, tone: str, step: float = 5, width: float = 1.4) -> None:
    """Diagonal hatching inside `rect`: internal edges, partial years, time over budget."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(tone), width))
    start = rect.left() - rect.height()
    while start < rect.right() + rect.height():
        painter.drawLine(int(start), int(rect.bottom()) + 1, int(start + rect.height()), int(rect.top()))
        start += step
    painter.restore()


def paint_edge(painter: QPainter, rect: QRectF, kind: str) -> None:
    """The edge that tells internal matter (hatched) from joint matter (double line) without colour."""
    if kind == "internal":
        painter.fillRect(rect, color("internal.wash"))
        paint_hatch(painter, rect, "internal.edge", 5, 2)
        return
    painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), color("joint.edge"))
    painter.fillRect(QRectF(rect.left() + 4, rect.top(), 2, rect.height()), color("joint.edge"))


def chip_width(text: str) -> int:
    """The width a chip with this text needs."""
    return metrics("small").horizontalAdvance(text) + px(30)


def paint_chip(painter: QPainter, rect: QRectF, state: str, text: str, glyph: str = "") -> None:
    """A state (`ok`, `warn`, `danger`, `info`, `idle`) as glyph, words and wash, filling `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(f"state.{state}"), 1) if tokens().theme == "contrast" else Qt.PenStyle.NoPen)
    painter.setBrush(color(f"state.{state}_wash"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px("radius.s"), px("radius.s"))
    size = px(14)
    place = QRectF(rect.left() + px(6), rect.center().y() - size / 2, size, size)
    paint_icon(painter, mirrored(painter, rect, place), glyph or STATE_GLYPHS[state], f"state.{state}")
    words = QRectF(rect.left() + px(23), rect.top(), rect.width() - px(26), rect.height())
    draw_text(painter, mirrored(painter, rect, words), text, "small", f"state.{state}")
    painter.restore()


def paint_focus(painter: QPainter, rect: QRectF) -> None:
    """The focus ring, just inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color("focus.ring"), px("size.focus_ring")))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), px("radius.m"), px("radius.m"))
    painter.restore()


def paint_row(painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, first: bool) -> None:
    """The background of a row: selection with the accent bar, hover, hairline below."""
    widget: QWidget | None = option.widget
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        paint_selection(painter, rect, focused=widget is None or widget.hasFocus(), bar=first)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, color("surface.hover"))
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color("line.hair"))


def paint_selection(painter: QPainter, rect: QRectF, *, focused: bool = True, bar: bool = True) -> None:
    """The selected row: its own surface and the bar at the start edge."""
    painter.fillRect(rect, color("selection.bg" if focused else "selection.inactive"))
    if bar:
        painter.fillRect(mirrored(painter, rect, QRectF(rect.left(), rect.top(), 3, rect.height() - 1)), color("accent.base"))


def banner_colors(marking: Marking) -> tuple[QColor, QColor]:
    """Background and text of a marking banner: the scheme's own colours, else the neutral ones of its rank."""
    background, words = marking.colours or tokens().marking(marking.scheme, marking.level, marking.rank)
    return QColor(background), QColor(words)


def _chamfer(path: QPainterPath, rect: QRectF) -> None:
    cut = rect.height() * 0.3
    path.moveTo(rect.left() + cut, rect.top())
    path.lineTo(rect.right() - cut, rect.top())
    path.lineTo(rect.right(), rect.top() + cut)
    path.lineTo(rect.right(), rect.bottom() - cut)
    path.lineTo(rect.right() - cut, rect.bottom())
    path.lineTo(rect.left() + cut, rect.bottom())
    path.lineTo(rect.left(), rect.bottom() - cut)
    path.lineTo(rect.left(), rect.top() + cut)
    path.closeSubpath()
