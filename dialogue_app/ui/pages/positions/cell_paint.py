"""How cells of the matrix look: ours solid, theirs dashed with an eye; nobody can take one for the other, in grey print too."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from dialogue_app.desk.views.positions import ObservedCell, OwnCell
from dialogue_app.ui import icons, painting
from dialogue_app.ui.theme import color, font, px

OWN_WIDTH, OBSERVED_WIDTH, CELL_HEIGHT = 37, 23, 20


def own_look(cell: OwnCell, *, unsaid: bool) -> tuple[str, str, str, str]:
    """Glyph, and the colour roles of text, edge and ground of our cell."""
    if cell.state == "withdrawn":
        return "minus", "text.tertiary", "line.strong", ""
    if not cell.cleared:
        return "warning", "state.danger", "state.danger", "state.danger_wash"
    if unsaid:
        return "hand-palm", "state.warn", "state.warn", "state.warn_wash"
    if cell.state == "superseded":
        return "check", "text.secondary", "line.control", ""
    return "check", "party.a.text", "party.a.fill", "party.a.wash"


def paint_own(painter: QPainter, place: QRectF, cell: OwnCell, *, unsaid: bool) -> None:
    """Our position: a solid square with its version; the bar under it is filled as far as it was delivered."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    glyph, tone, edge, ground = own_look(cell, unsaid=unsaid)
    box = _box(place, OWN_WIDTH)
    strong = not cell.cleared and cell.state != "withdrawn"
    painter.setPen(QPen(color(edge), 2 if strong else 1))
    painter.setBrush(color(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, px("radius.s"), px("radius.s"))
    _delivery_bar(painter, box, cell.delivered, edge)
    sign = QRectF(box.left() + px(3), box.center().y() - px(6), px(12), px(12))
    icons.paint_icon(painter, painting.mirrored(painter, box, sign), glyph, tone)
    text = painting.mirrored(painter, box, box.adjusted(px(16), 0, -px(1), 0))
    painter.setFont(font("caption"))
    painter.setPen(color(tone))
    painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), f"v{cell.version}")
    painter.restore()


def paint_observed(painter: QPainter, place: QRectF, cell: ObservedCell, side: str) -> None:
    """What the other side was heard to say: a dashed outline with an eye; filled where it is their latest statement."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    past = cell.state == "superseded"
    box = _box(place, OBSERVED_WIDTH)
    pen = QPen(color("line.control" if past else f"party.{side}.fill"), 1)
    pen.setDashPattern([3, 2.4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if past else color(f"party.{side}.wash"))
    painter.drawPath(painting.party_path(box, side))
    sign = QRectF(box.center().x() - px(6), box.center().y() - px(6), px(12), px(12))
    icons.paint_icon(painter, sign, "eye", "text.secondary" if past else f"party.{side}.text")
    painter.restore()


def _delivery_bar(painter: QPainter, box: QRectF, delivered: str, tone: str) -> None:
    if delivered == "no":
        return
    share = 1.0 if delivered == "yes" else 0.5
    bar = QRectF(box.left(), box.bottom() - px(2), box.width() * share, px(2))
    painter.fillRect(painting.mirrored(painter, box, bar), color(tone))


def _box(place: QRectF, width: float) -> QRectF:
    height = px(CELL_HEIGHT)
    return QRectF(place.center().x() - px(width) / 2 + 0.5, place.center().y() - height / 2 + 0.5, px(width) - 1, height - 1)
