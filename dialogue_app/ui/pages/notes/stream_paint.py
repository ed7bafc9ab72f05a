"""The painter of the stream: captions, entries, private observations, two takers side by side."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.icons import paint_icon
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import RECORD_ROLE
from dialogue_app.ui.pages.notes.kinds import kind_of
from dialogue_app.ui.pages.notes.rows import Caption, Pair, Row, Single
from dialogue_app.ui.theme import color, font, px
from dialogue_app.ui.widgets.badges import key_text

Index = QModelIndex | QPersistentModelIndex
HEAD, TEXT_LEFT, EDGE = 28, 94, 16
_KEPT = 700


@dataclass(slots=True)
class Block:
    """A text laid out at a width."""

    layout: QTextLayout
    height: float


@dataclass(slots=True)
class Laid:
    """A row laid out: for an entry its blocks from top to bottom, for a pair one list for each side."""

    row: Row
    columns: tuple[tuple[Block, ...], ...]
    height: int
    settled: Block | None = None


class StreamDelegate(QStyledItemDelegate):
    """Paints rows; a row is laid out once for each width and kept until it changes."""

    def __init__(self, side_of: object, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._side_of, self._view = side_of, view
        self._laid: dict[tuple[str, int], Laid] = {}

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(RECORD_ROLE)
        width = self._view.viewport().width()
        return QSize(max(1, width - 1), self.laid(row, width).height if row is not None else 0)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RECORD_ROLE)
        if row is None:
            return
        place = QRectF(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Caption):
            self._paint_caption(painter, place, row)
        else:
            self._paint_ground(painter, place, row, bool(option.state & QStyle.StateFlag.State_Selected))
            laid = self.laid(row, int(place.width()))
            (self._paint_pair if isinstance(row, Pair) else self._paint_single)(painter, place, laid)
        painter.restore()

    def laid(self, row: Row, width: int) -> Laid:
        """The row laid out for a viewport of this width."""
        key = (row.id, width)
        kept = self._laid.get(key)
        if kept is None or kept.row is not row:
            if len(self._laid) > _KEPT:
                self._laid.clear()
            kept = self._laid[key] = _lay(row, width)
        return kept

    def reconcile_bar(self, place: QRectF) -> QRectF:
        """Where the line about differing figures stands in a pair's place."""
        return self._bar(place, px(24))

    def _bar(self, place: QRectF, height: float) -> QRectF:
        bar = QRectF(px(TEXT_LEFT), place.bottom() - px(8) - height, place.width() - px(TEXT_LEFT + EDGE), height)
        return _mirror(self._view, place, bar)

    # ------------------------------------------------------------ parts

    def _paint_caption(self, painter: QPainter, place: QRectF, row: Caption) -> None:
        painter.fillRect(place.adjusted(0, 0, 0, -1), color("surface.panel"))
        line = place.adjusted(px(EDGE), 0, -px(EDGE), 0)
        used = 0
        if row.number:
            number = painting.mirrored(painter, place, QRectF(line.left(), line.top(), px(48), line.height()))
            used = painting.draw_text(painter, number, painting.ltr(row.number), "heading") + px(8)
        where = font("caption")
        painter.setFont(where)
        room = min(line.width() * 0.45, painter.fontMetrics().horizontalAdvance(row.where) + 4.0)
        title = QRectF(line.left() + used, line.top(), line.width() - used - room - px(8), line.height())
        painting.draw_text(painter, painting.mirrored(painter, place, title), row.title, "heading")
        end = painting.mirrored(painter, place, QRectF(line.right() - room, line.top(), room, line.height()))
        painting.draw_text(painter, end, row.where, "caption", "text.tertiary", right=True)
        painter.fillRect(QRectF(0, place.bottom() - 1, place.width(), 1), color("line.hair"))

    def _paint_ground(self, painter: QPainter, place: QRectF, row: Row, selected: bool) -> None:
        inner = place.adjusted(0, 0, 0, -1)
        private = isinstance(row, Single) and row.private
        if selected:
            painting.paint_selection(painter, inner, focused=True, bar=not private)
        elif private:
            painter.fillRect(inner, color("internal.wash"))
        if private:
            edge = painting.mirrored(painter, place, QRectF(0, place.top(), px(6), inner.height()))
            painting.paint_edge(painter, edge, "internal")
        start = px(TEXT_LEFT)
        rule = QRectF(start, place.bottom() - 1, place.width() - start - px(EDGE), 1)
        painter.fillRect(painting.mirrored(painter, place, rule), color("line.hair"))

    def _paint_single(self, painter: QPainter, place: QRectF, laid: Laid) -> None:
        assert isinstance(laid.row, Single)
        self._paint_time(painter, place, laid.row)
        column = QRectF(px(TEXT_LEFT), place.top(), place.width() - px(TEXT_LEFT) - px(EDGE), place.height())
        self._paint_column(painter, place, column, laid.row, laid.columns[0])

    def _paint_pair(self, painter: QPainter, place: QRectF, laid: Laid) -> None:
        row = laid.row
        assert isinstance(row, Pair)
        self._paint_time(painter, place, row.first)
        half = _half(place.width())
        for number, single in enumerate((row.first, row.second)):
            column = QRectF(px(TEXT_LEFT) + number * (half + px(16)), place.top(), half, place.height())
            self._paint_column(painter, place, column, single, laid.columns[number])
        bar = self._bar(place, laid.settled.height + px(8) if laid.settled is not None else px(24))
        middle = QRectF(px(TEXT_LEFT) + half + px(8), place.top() + px(8), 1, bar.top() - place.top() - px(14))
        painter.fillRect(painting.mirrored(painter, place, middle), color("line.strong"))
        self._paint_bar(painter, bar, row, laid.settled)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: Pair, settled: Block | None) -> None:
        state = "idle" if row.settled else "warn"
        painter.setPen(QPen(color("state.warn"), 1) if state == "warn" and _contrast() else Qt.PenStyle.NoPen)
        painter.setBrush(color(f"state.{state}_wash"))
        painter.drawRoundedRect(bar, 3, 3)
        glyph = painting.mirrored(painter, bar, QRectF(bar.left() + px(6), bar.top() + px(5), px(14), px(14)))
        paint_icon(painter, glyph, "check" if row.settled else "warning", f"state.{state}")
        if settled is not None:
            painter.setPen(color("state.idle"))
            inner = painting.mirrored(painter, bar, QRectF(bar.left() + px(26), bar.top(), bar.width() - px(34), bar.height()))
            settled.layout.draw(painter, QPointF(inner.left(), bar.top() + px(4)))
        else:
            act = f"{translate('notes', 'Reconcile, keep both')}  {key_text('F8')}"
            painter.setFont(font("small"))
            room = painter.fontMetrics().horizontalAdvance(act) + px(16)
            end = painting.mirrored(painter, bar, QRectF(bar.right() - room, bar.top(), room - px(8), bar.height()))
            painting.draw_text(painter, end, act, "small", "state.warn", right=True)
            words = QRectF(bar.left() + px(26), bar.top(), bar.width() - px(34) - room, bar.height())
            painting.draw_text(painter, painting.mirrored(painter, bar, words), row.differ, "small", "state.warn")

    def _paint_time(self, painter: QPainter, place: QRectF, row: Single) -> None:
        top = place.top() + px(6)
        time = painting.mirrored(painter, place, QRectF(px(EDGE), top, px(40), px(20)))
        painting.draw_text(painter, time, row.time, "small", "text.tertiary")
        if row.entry.party:
            tag = painting.mirrored(painter, place, QRectF(px(58), top, px(30), px(20)))
            painting.paint_party_tag(painter, tag, self._side_of(row.entry.party), row.entry.party)  # type: ignore[operator]

    def _paint_column(self, painter: QPainter, place: QRectF, column: QRectF, row: Single, blocks: tuple[Block, ...]) -> None:
        self._paint_head(painter, place, column, row)
        top = column.top() + px(HEAD - 1)
        for number, block in enumerate(blocks):
            spot = painting.mirrored(painter, place, QRectF(column.left(), top, column.width(), block.height))
            painter.setPen(color("text.primary" if number == 0 else "text.secondary"))
            block.layout.draw(painter, QPointF(spot.left(), spot.top()))
            top += block.height + px(4)

    def _paint_head(self, painter: QPainter, place: QRectF, column: QRectF, row: Single) -> None:
        entry, kind = row.entry, kind_of(row.entry.kind)
        left, top, end = column.left(), column.top() + px(6), column.right() - px(36)
        tone = "internal.text" if row.private else "text.secondary"

        def word(text: str, role: str, tone: str, gap: float) -> None:
            nonlocal left
            spot = painting.mirrored(painter, place, QRectF(left, top, max(0.0, end - left), px(20)))
            left += painting.draw_text(painter, spot, text, role, tone) + gap

        def glyph(name: str, tone: str) -> None:
            nonlocal left
            if end - left > px(20):
                paint_icon(painter, painting.mirrored(painter, place, QRectF(left, top + px(3), px(14), px(14))), name, tone)
            left += px(18)

        word(row.who, "strong", "internal.text" if row.private else "text.primary", px(8))
        glyph(kind.glyph, tone)
        word(kind.words, "small", tone, px(10))
        if row.heard:
            glyph("translate", "text.tertiary")
            word(row.heard, "small", "text.tertiary", px(10))
        elif entry.language != "en":
            word(translate("notes", "original, {language}").format(language=entry.language), "small", "text.tertiary", px(10))
        taker = painting.mirrored(painter, place, QRectF(column.right() - px(34), top, px(34), px(20)))
        painting.draw_text(painter, taker, entry.taker, "caption", "text.tertiary", right=True)


def _lay(row: Row, width: int) -> Laid:
    if isinstance(row, Caption):
        return Laid(row, (), px(32))
    if isinstance(row, Single):
        column = _column(row, width - px(TEXT_LEFT) - px(EDGE))
        return Laid(row, (column,), px(HEAD) + _tall(column) + px(4))
    half = int(_half(width))
    columns = (_column(row.first, half), _column(row.second, half))
    settled = _block(row.settled, width - px(TEXT_LEFT + EDGE + 34), "small") if row.settled else None
    bar = settled.height + px(8) if settled is not None else px(24)
    return Laid(row, columns, px(HEAD) + max(map(_tall, columns)) + int(bar) + px(12), settled)


def _column(row: Single, width: int) -> tuple[Block, ...]:
    blocks = [_body(row, width)]
    blocks += [_block(words, width, "small") for words in row.below]
    if row.foot:
        blocks.append(_block(row.foot, width, "caption", underlined=row.entry.revised or bool(row.entry.annotations)))
    return tuple(blocks)


def _body(row: Single, width: int) -> Block:
    lead = f"{row.portion} " if row.portion else ""
    ranges = []
    if lead:
        mark = QTextCharFormat()
        mark.setFont(font("tag"))
        mark.setForeground(QBrush(color("text.secondary")))
        ranges.append(_range(0, len(lead), mark))
    for start, end in row.flagged:
        flag = QTextCharFormat()
        flag.setBackground(QBrush(color("state.warn_wash")))
        flag.setFontUnderline(True)
        flag.setUnderlineColor(color("state.warn"))
        ranges.append(_range(_utf16(lead + row.entry.text[:start]), _utf16(row.entry.text[start:end]), flag))
    return _block(lead + row.entry.text, width, "body", ranges=ranges, of=row.entry.text)


def _block(
    text: str,
    width: int,
    role: str,
    *,
    ranges: list[QTextLayout.FormatRange] | None = None,
    of: str | None = None,
    underlined: bool = False,
) -> Block:
    made = font(role)
    made.setUnderline(underlined)
    layout = QTextLayout(text.replace("\n", "\u2028"), made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = _direction(of if of is not None else text)
    option.setTextDirection(direction)
    if direction == Qt.LayoutDirection.RightToLeft:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats(ranges or [])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, px(40)))
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return Block(layout, height)


def _direction(text: str) -> Qt.LayoutDirection:
    from unicodedata import bidirectional

    strong = next((kind for c in text[:200] if (kind := bidirectional(c)) in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made


def _utf16(text: str) -> int:
    """Places in Qt's texts count UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _tall(blocks: tuple[Block, ...]) -> int:
    return int(sum(block.height + px(4) for block in blocks))


def _half(width: float) -> float:
    return (width - px(TEXT_LEFT) - px(EDGE) - px(16)) / 2


def _mirror(view: QWidget, outer: QRectF, rect: QRectF) -> QRectF:
    if view.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(outer.left() + outer.right() - rect.right(), rect.top(), rect.width(), rect.height())


def _contrast() -> bool:
    from dialogue_app.ui.theme import tokens

    return tokens().theme == "contrast"
