"""Rows of the parallel view: two takers' entries by one clock, and the list that paints them beside each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from typing_extensions import override

from dialogue_app.desk.views.notes import NoteEntry
from dialogue_app.desk.views.takers import TakersRow
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import RECORD_ROLE
from dialogue_app.ui.pages.notes.rows import Caption, Pair, Row, Single, Surroundings, arrange, day_words
from dialogue_app.ui.pages.notes.speech import wording
from dialogue_app.ui.pages.notes.stream import NoteStream
from dialogue_app.ui.pages.notes.stream_paint import EDGE, TEXT_LEFT, Index, Laid, StreamDelegate
from dialogue_app.ui.theme import color, px


@dataclass(frozen=True, slots=True)
class Halves:
    """One moment without a difference: what either wrote, or nothing."""

    id: str
    first: Single | None
    second: Single | None

    @property
    def words(self) -> str:
        """The row for a screen reader."""
        nothing = translate("notes", "nothing noted")
        return ". ".join(side.words if side is not None else nothing for side in (self.first, self.second))


TakersLine = Caption | Pair | Halves


def lines_of(rows: Sequence[TakersRow], around: Surroundings) -> list[TakersLine]:
    """The rows with a caption wherever session or item change."""
    lines: list[TakersLine] = []
    before: tuple[str, str | None] | None = None
    for row in rows:
        entry = row.first or row.second
        assert entry is not None
        here = (entry.session_id, entry.item_id)
        if here != before:
            lines.append(_caption(entry, around))
            before = here
        lines.append(_line(row, around))
    return lines


def _line(row: TakersRow, around: Surroundings) -> TakersLine:
    first, second = row.first, row.second
    if first is not None and second is not None and (row.differing or row.settled):
        told = row.settled.words if row.settled else None
        both = (
            first._replace(at=row.at, conflicts_with=(second.id,), decision=told),
            second._replace(at=row.at, conflicts_with=(first.id,), decision=told),
        )
        made = next(one for one in arrange(both, around) if isinstance(one, Pair))
        return made if row.differing else replace(made, differ="")
    return Halves(row.id, _single(first, row, around), _single(second, row, around))


def _single(entry: NoteEntry | None, row: TakersRow, around: Surroundings) -> Single | None:
    if entry is None:
        return None
    plain = entry._replace(at=row.at, conflicts_with=(), annotations=0)
    return next(one for one in arrange([plain], around) if isinstance(one, Single))


def _caption(entry: NoteEntry, around: Surroundings) -> Caption:
    number, title = around.items.get(entry.item_id or "", ("", {}))
    session = wording(around.sessions.get(entry.session_id, {}), around.language)
    where = ", ".join(part for part in (session, day_words(entry.at, entry.zone)) if part)
    words = wording(title, around.language) or translate("notes", "Without an item")
    return Caption(f"caption:{entry.id}", number, words, where)


class TakersList(NoteStream):
    """The rows; `number_pressed` follows 1 to 3, `return_pressed` Enter."""

    number_pressed = Signal(int)
    return_pressed = Signal()

    def __init__(self, side_of: Callable[[str], str]) -> None:
        super().__init__(side_of)
        self.setObjectName("sheet.takers.rows")
        self.setAccessibleName(translate("notes", "Entries of both takers by time"))
        self._halves = _TakersDelegate(side_of, self)
        self._delegate = self._halves
        self.setItemDelegate(self._halves)
        self.setSelectionMode(NoteStream.SelectionMode.SingleSelection)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(px(150))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(600), px(460))

    def choose_first(self) -> None:
        """The first difference that is open, else the first entry."""
        if not self.next_open():
            self.setCurrentIndex(self.records.index(0, 0))
            if self.current is None:
                self.step(1)
            self.scrollToTop()

    @property
    def current(self) -> Pair | Halves | None:
        """The chosen row."""
        rows = [index.data(RECORD_ROLE) for index in self.selectedIndexes()]
        return rows[0] if rows and not isinstance(rows[0], Caption) else None

    def next_open(self) -> bool:
        """Chooses the next difference nobody has decided, from the chosen row on and then from the top."""
        count = self.records.rowCount()
        here = self.currentIndex().row() if self.selectedIndexes() else -1
        for step in range(1, count + 1):
            row = self.records.index((here + step) % count, 0).data(RECORD_ROLE)
            if isinstance(row, Pair) and not row.settled:
                return self.choose(row.id)
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
            self.number_pressed.emit(event.key() - Qt.Key.Key_0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.return_pressed.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.step(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class _TakersDelegate(StreamDelegate):
    """Paints pairs as the stream does, and moments without a difference in the same two columns."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RECORD_ROLE)
        if not isinstance(row, Halves):
            super().paint(painter, option, index)
            return
        place = QRectF(0, option.rect.top(), self._view.viewport().width(), option.rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lead = row.first or row.second
        assert lead is not None
        self._paint_ground(painter, place, lead, bool(option.state & QStyle.StateFlag.State_Selected))
        self._paint_time(painter, place, lead)
        half = _half(place.width())
        for number, single in enumerate((row.first, row.second)):
            column = QRectF(px(TEXT_LEFT) + number * (half + px(16)), place.top(), half, place.height())
            if single is not None:
                self._paint_column(painter, place, column, single, self.laid(single, _width(half)).columns[0])
        middle = QRectF(px(TEXT_LEFT) + half + px(8), place.top() + px(8), 1, place.height() - px(16))
        painter.fillRect(middle, color("line.hair"))
        painter.restore()

    @override
    def laid(self, row: Row | Halves, width: int) -> Laid:
        if not isinstance(row, Halves):
            return super().laid(row, width)
        sides = [
            super(_TakersDelegate, self).laid(one, _width(_half(width))) for one in (row.first, row.second) if one is not None
        ]
        return Laid(sides[0].row, (), max(one.height for one in sides))


def _half(width: float) -> float:
    return (width - px(TEXT_LEFT) - px(EDGE) - px(16)) / 2


def _width(half: float) -> int:
    """At which width a single row has a column as wide as half of the list."""
    return int(half + px(TEXT_LEFT) + px(EDGE))
