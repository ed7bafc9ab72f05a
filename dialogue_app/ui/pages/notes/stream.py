"""The stream: entries of the round in the order of the talk, read page by page, the newest in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMargins, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import ID_ROLE, RECORD_ROLE, Column, RecordModel
from dialogue_app.ui.pages.notes.rows import Caption, Pair, Row, Single, words_of
from dialogue_app.ui.pages.notes.stream_paint import StreamDelegate
from dialogue_app.ui.theme import px

_NEAR = 600


MEASURE = 1280
"""As wide as lines are still read, in px at 100 %: on a larger screen the rest stays empty."""


class NoteStream(QListView):
    """Shows rows. It never takes the focus by itself; a click chooses, the composer keeps the cursor.

    `wanted_before` and `wanted_after` ask for a further page; `foot_pressed(note id)` and `bar_pressed(row id)` follow a
    click on what stands under an entry; `chosen_changed` a change of what is chosen.
    """

    wanted_before = Signal()
    wanted_after = Signal()
    foot_pressed = Signal(str)
    bar_pressed = Signal(str)
    chosen_changed = Signal()

    def __init__(self, side_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("page.notes.stream")
        self.setAccessibleName(translate("notes", "Entries"))
        self.records = RecordModel([Column("entry", translate("notes", "Entry"), words_of)], say=words_of, parent=self)
        self.setModel(self.records)
        self._delegate = StreamDelegate(side_of, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.verticalScrollBar().setSingleStep(px(24))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self._quiet = False

    @property
    def at_end(self) -> bool:
        """Is the newest row that is held in sight?"""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - px(8)

    def show_rows(self, rows: Sequence[Row], *, follow: bool) -> None:
        """Shows these rows; what the reader looks at stays where it is, or with `follow` the end is in sight."""
        self._quiet = True
        anchor = None if follow else self._anchor()
        self.records.set_records(rows)
        self.doItemsLayout()
        if follow:
            self.scrollToBottom()
        elif anchor is not None:
            id, offset = anchor
            index = self.records.index_of(id)
            if index.isValid():
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.visualRect(index).top() - offset)
        self._quiet = False

    def chosen(self) -> list[Single]:
        """The chosen entries in the order of the talk; a pair gives both."""
        rows = [index.data(RECORD_ROLE) for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]
        found: list[Single] = []
        for row in rows:
            found += [row.first, row.second] if isinstance(row, Pair) else [row] if isinstance(row, Single) else []
        return found

    def chosen_pair(self) -> Pair | None:
        """The pair that is chosen, while its difference is open."""
        rows = [index.data(RECORD_ROLE) for index in self.selectedIndexes()]
        pairs = [row for row in rows if isinstance(row, Pair) and not row.settled]
        return pairs[0] if len(pairs) == 1 else None

    def open_pair(self) -> Pair | None:
        """The newest pair whose difference is open, chosen and brought into sight."""
        for number in range(self.records.rowCount() - 1, -1, -1):
            row = self.records.index(number, 0).data(RECORD_ROLE)
            if isinstance(row, Pair) and not row.settled:
                self.choose(row.id)
                return row
        return None

    def choose(self, id: str) -> bool:
        """Chooses the row with this id, or the pair that holds the entry, and brings it into sight."""
        for number in range(self.records.rowCount()):
            index = self.records.index(number, 0)
            if id in str(index.data(ID_ROLE)).split("+") or id == index.data(ID_ROLE):
                self.setCurrentIndex(index)
                self.scrollTo(index)
                return True
        return False

    def step(self, step: int, *, also: bool = False) -> None:
        """Chooses the entry before or after, over captions; `also` keeps what is chosen already."""
        count = self.records.rowCount()
        current = self.currentIndex().row() if self.selectedIndexes() else count
        place = current + step
        while 0 <= place < count and isinstance(self.records.index(place, 0).data(RECORD_ROLE), Caption):
            place += step
        if not 0 <= place < count:
            if step > 0 and not also:
                self.choose_nothing()
            return
        index = self.records.index(place, 0)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.Select if also else flag.ClearAndSelect)
        self.scrollTo(index)

    def choose_nothing(self) -> None:
        """Nothing is chosen; the end is in sight."""
        self.clearSelection()
        self.scrollToBottom()

    @override
    def selectionCommand(self, index: QModelIndex, event: object = None) -> QItemSelectionModel.SelectionFlag:  # type: ignore[override]
        if isinstance(index.data(RECORD_ROLE), Caption):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)  # type: ignore[arg-type]

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(single.words for single in self.chosen()))
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed(event.position().toPoint())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = max(0, self.width() - px(MEASURE))
        margins = QMargins(spare, 0, 0, 0) if self.isRightToLeft() else QMargins(0, 0, spare, 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        end = self.at_end
        super().resizeEvent(event)
        self.doItemsLayout()
        if end:
            self.scrollToBottom()

    def _pressed(self, point: QPoint) -> None:
        index = self.indexAt(point)
        row, rect = index.data(RECORD_ROLE), self.visualRect(index)
        if isinstance(row, Pair) and not row.settled and self._delegate.reconcile_bar(QRectF(rect)).contains(point.toPointF()):
            self.bar_pressed.emit(row.id)
        elif isinstance(row, Single) and row.foot and point.y() > rect.bottom() - px(24):
            self.foot_pressed.emit(row.id)

    def _anchor(self) -> tuple[str, int] | None:
        """The first entry in sight, and where it stands; captions come and go with the pages."""
        index = self.indexAt(QPoint(px(20), px(4)))
        while index.isValid() and isinstance(index.data(RECORD_ROLE), Caption):
            index = index.siblingAtRow(index.row() + 1)
        return (str(index.data(ID_ROLE)), self.visualRect(index).top()) if index.isValid() else None

    def _scrolled(self, value: int) -> None:
        if self._quiet:
            return
        if value < px(_NEAR):
            self.wanted_before.emit()
        if value > self.verticalScrollBar().maximum() - px(_NEAR):
            self.wanted_after.emit()
