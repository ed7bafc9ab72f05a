"""The matrix on screen: walked cell by cell with the arrow keys; issues stay in sight at the left, rounds at the top."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from dialogue_app.desk.views.positions import ObservedCell, OwnCell
from dialogue_app.ui import painting
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions.cell_paint import OBSERVED_WIDTH, OWN_WIDTH, paint_observed, paint_own
from dialogue_app.ui.pages.positions.matrix_model import HELD_ROLE, UNSAID_ROLE, MatrixModel
from dialogue_app.ui.pages.positions.reading import Cell, MatrixData
from dialogue_app.ui.theme import color, metrics, px
from dialogue_app.ui.widgets import Label

Index = QModelIndex | QPersistentModelIndex
ISSUE_WIDTH, ISSUE_NARROW, ISSUE_WIDEST, LEAST_ROW = 152, 124, 260, 36


class MatrixView(QTableView):
    """`chosen(cell)` follows the current cell; `entered(cell)` Enter or a double click on it."""

    chosen = Signal(object)
    entered = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("page.positions.matrix")
        self.setAccessibleName(translate("positions", "Positions by issue and round"))
        self.cells = MatrixModel(context)
        self.current_round = ""
        self._quiet, self._narrow = False, False
        self._corner = Label(translate("positions", "Issue"), "caption", "text.tertiary")
        self._corner.setParent(self)
        self._dress(context)
        self.setModel(self.cells)
        self.doubleClicked.connect(lambda index: self.entered.emit(self.cells.cell(index)))
        self.cells.modelReset.connect(self._lay_out)

    @property
    def current(self) -> Cell | None:
        """The current cell."""
        return self.cells.cell(self.currentIndex())

    @property
    def wanted_width(self) -> int:
        """The width that shows every round."""
        return self.verticalHeader().width() + sum(self.columnWidth(place) for place in range(self.cells.columnCount())) + px(12)

    def show_matrix(self, data: MatrixData, round_id: str) -> None:
        """Shows the matrix; `round_id` is the round that the window is about."""
        self.current_round = round_id
        kept = self.current
        self._quiet = True
        self.cells.show_matrix(data)
        self._quiet = False
        if kept is not None and self.current != kept:
            self.choose(kept, quiet=True)
        self.set_narrow(self._narrow)
        self.viewport().update()

    def choose(self, cell: Cell, *, quiet: bool = False) -> bool:
        """Makes a cell current and brings it into sight; False when there is none."""
        index = self.cells.index_of(cell)
        if not index.isValid():
            return False
        self._quiet = quiet
        self.setCurrentIndex(index)
        self._quiet = False
        group = self.cells.group
        for place in (index.column() - index.column() % group + group - 1, index.column() - index.column() % group):
            self.scrollTo(index.siblingAtColumn(place))
        self.scrollTo(index)
        return True

    def set_filter(self, text: str) -> int:
        """Shows the issues whose title or other name holds these words; answers how many."""
        wanted, data = text.casefold().split(), self.cells.matrix_data
        count = 0
        for row, line in enumerate(data.matrix.issues if data is not None else ()):
            names = [*line.title.values(), *(name for given in line.aliases.values() for name in given), line.code]
            kept = all(any(word in name.casefold() for name in names) for word in wanted)
            self.setRowHidden(row, not kept)
            count += kept
        return count

    def set_narrow(self, narrow: bool) -> None:
        """Gives the issues' names less room, but never less than their longest word."""
        self._narrow = narrow
        titles = (str(self.cells.headerData(row, Qt.Orientation.Vertical) or "") for row in range(self.cells.rowCount()))
        longest = max((metrics("body").horizontalAdvance(word) for title in titles for word in title.split()), default=0)
        wanted = max(px(ISSUE_NARROW if narrow else ISSUE_WIDTH), longest + px(26))
        self.verticalHeader().setFixedWidth(min(wanted, px(ISSUE_WIDEST)))
        self._fit_rows()

    def copy_tsv(self) -> None:
        """Puts the matrix on the clipboard, one line for each issue."""
        QGuiApplication.clipboard().setText(self.cells.as_tsv())

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.verticalHeader().viewport().update()
        self.horizontalHeader().viewport().update()
        if not self._quiet and current.isValid():
            self.chosen.emit(self.cells.cell(current))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_tsv()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.entered.emit(self.current)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        side, top = self.verticalHeader(), self.horizontalHeader()
        self._corner.setGeometry(QRect(side.x() + px(16), top.y(), side.width() - px(16), top.height()))

    def _dress(self, context: PageContext) -> None:
        self.setItemDelegate(_CellDelegate(context, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalHeader(_RoundHead(self))
        self.setVerticalHeader(_IssueHead(self))
        self.set_narrow(False)

    def _lay_out(self) -> None:
        for place in range(self.cells.columnCount()):
            group, last = self.cells.group, place % self.cells.group == self.cells.group - 1
            width = OWN_WIDTH + 5 if place % group == 0 else OBSERVED_WIDTH + (6 if last else 3)
            self.setColumnWidth(place, px(width))

    def _fit_rows(self) -> None:
        """An issue's name is never cut: its row grows."""
        room = max(px(60), self.verticalHeader().width() - px(24))
        for row in range(self.cells.rowCount()):
            title = str(self.cells.headerData(row, Qt.Orientation.Vertical) or "")
            box = metrics("body").boundingRect(0, 0, room, 100000, int(Qt.TextFlag.TextWordWrap), title)
            self.setRowHeight(row, max(px(LEAST_ROW), box.height() + px(8)))


class _CellDelegate(QStyledItemDelegate):
    """Paints one cell; cells of the chosen issue and round stand on the selection, those of the window's round on a band."""

    def __init__(self, context: PageContext, view: MatrixView) -> None:
        super().__init__(view)
        self._context, self._view = context, view

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)
        painter.save()
        self._ground(painter, place, index)
        held = index.data(HELD_ROLE)
        if isinstance(held, OwnCell):
            paint_own(painter, place, held, unsaid=bool(index.data(UNSAID_ROLE)))
        elif isinstance(held, ObservedCell):
            paint_observed(painter, place, held, self._context.side_of(held.party))
        if self._view.currentIndex() == index:
            ring = place.adjusted(1, 2, -1, -3)
            if self._view.hasFocus():
                painting.paint_focus(painter, ring)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(OWN_WIDTH), px(LEAST_ROW))

    def _ground(self, painter: QPainter, place: QRectF, index: Index) -> None:
        view, here = self._view, self._view.currentIndex()
        round_id = view.cells.round_of(index.column())
        chosen = here.isValid() and here.row() == index.row() and view.cells.round_of(here.column()) == round_id
        if chosen:
            painter.fillRect(place, color("selection.bg" if view.hasFocus() else "selection.inactive"))
        elif round_id == view.current_round:
            painter.fillRect(place, color("surface.panel"))
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), color("line.hair"))


class _RoundHead(QHeaderView):
    """R5 over all columns of round 5; the window's round is bold and has the bar of the current place."""

    def __init__(self, view: MatrixView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setFixedHeight(px(28))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(px(20))
        self.setSectionsClickable(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        cells, data = self._view.cells, self._view.cells.matrix_data
        if data is None:
            return
        round_id = cells.round_of(logicalIndex)
        here = round_id == self._view.current_round
        whole = QRectF(self._group(logicalIndex, rect))
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, color("surface.panel" if here else "surface.page"))
        words_ = painting.mirrored(painter, whole, whole.adjusted(px(5), 0, 0, 0))
        tone = "text.primary" if here else "text.tertiary"
        painting.draw_text(painter, words_, f"R{data.ordinal(round_id)}", "label" if here else "caption", tone)
        line = QRectF(rect.left(), rect.bottom() - (px(2) if here else 0), rect.width(), px(3) if here else 1)
        painter.fillRect(line, color("accent.base" if here else "line.strong"))
        painter.restore()

    def _group(self, section: int, rect: QRect) -> QRect:
        first = section - section % self._view.cells.group
        before = sum(self.sectionSize(place) for place in range(first, section))
        width = sum(self.sectionSize(place) for place in range(first, first + self._view.cells.group))
        left = rect.right() + 1 + before - width if self.isRightToLeft() else rect.left() - before
        return QRect(left, rect.top(), width, rect.height())


class _IssueHead(QHeaderView):
    """The issues' names, never cut; the bar of the current place stands at the chosen one."""

    def __init__(self, view: MatrixView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(px(24))
        self.setSectionsClickable(True)
        self.sectionClicked.connect(self._pressed)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        title = str(self._view.cells.headerData(logicalIndex, Qt.Orientation.Vertical) or "")
        place, here = QRectF(rect), self._view.currentIndex().row() == logicalIndex
        painter.save()
        painter.fillRect(rect, color("surface.page"))
        if here:
            painting.paint_selection(painter, place, focused=self._view.hasFocus())
        inner = painting.mirrored(painter, place, place.adjusted(px(16), 0, -px(8), -1))
        painting.draw_wrapped(painter, inner, title, "body", "text.primary")
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), color("line.hair"))
        painter.restore()

    def _pressed(self, row: int) -> None:
        here = self._view.current
        data = self._view.cells.matrix_data
        if data is not None:
            round_id = here.round if here is not None else self._view.current_round
            self._view.choose(Cell(data.matrix.issues[row].id, round_id, here.party if here is not None else ""))
            self._view.setFocus()
