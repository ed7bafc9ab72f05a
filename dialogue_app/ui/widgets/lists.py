"""Tables and trees: sort by head, filter, column chooser, copy as TSV, remembered widths, all in one place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStyle, QStyleOptionViewItem, QTableView, QTreeView
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.filtering import RecordProxy
from dialogue_app.ui.models.records import ID_ROLE, RECORD_ROLE, Column, RecordModel
from dialogue_app.ui.protocols import Remembered
from dialogue_app.ui.theme import color, font, metrics, px
from dialogue_app.ui.widgets.delegate import Index, RowDelegate


class ListTools:
    """What every list can do, for a view and its model: shared by `Table` and `Tree`."""

    def __init__(
        self, view: Table | Tree, header: QHeaderView, model: RecordModel, name: str, settings: Remembered | None
    ) -> None:
        self._view, self._header, self._settings = view, header, settings
        self.model, self.proxy = model, RecordProxy(model, view)
        self._key = f"list/{name}"
        self._narrow = False
        view.setObjectName(name)
        view.setModel(self.proxy)
        self._save = QTimer(view)
        self._save.setSingleShot(True)
        self._save.setInterval(400)
        self._save.timeout.connect(self._remember)
        self._dress_header()
        self._recall()
        header.sectionResized.connect(lambda *_: self._save.start())
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda place: self.column_menu().popup(header.mapToGlobal(place)))

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of the model."""
        return self.model.columns

    def column_menu(self) -> QMenu:
        """The column chooser; the first column always stays."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, column in enumerate(self.columns[1:], 1):
            action = menu.addAction(column.title or column.key)
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(place))
            action.toggled.connect(lambda shown, place=place: self._choose(place, shown))
        return menu

    def set_narrow(self, narrow: bool) -> None:
        """Leaves out the optional columns, or shows those again that the person has not hidden."""
        self._narrow = narrow
        hidden = set(self._stored().get("hidden", self._hidden_at_start()))
        for place, column in enumerate(self.columns):
            self._header.setSectionHidden(place, column.key in hidden or (narrow and column.optional))

    def copy_tsv(self) -> str:
        """Puts the selected rows (all, when none is) with their heads on the clipboard and returns the text."""
        shown = [place for place in range(len(self.columns)) if not self._header.isSectionHidden(place)]
        lines = ["\t".join(self.columns[place].title for place in shown)]
        for index in self._rows():
            cells = (str(index.siblingAtColumn(place).data() or "") for place in shown)
            lines.append("\t".join(" ".join(cell.split()) for cell in cells))
        text = "\n".join(lines)
        QGuiApplication.clipboard().setText(text)
        return text

    def current_id(self) -> str:
        """The id of the current row, "" for none."""
        return str(self._view.currentIndex().data(ID_ROLE) or "")

    def current_record(self) -> Any:
        """The record of the current row, None for none."""
        return self._view.currentIndex().data(RECORD_ROLE)

    def select_id(self, id: str, column: int = 0) -> bool:
        """Makes the row with this id current and brings it into sight; False when it is not shown."""
        index = self.proxy.mapFromSource(self.model.index_of(id, column))
        if not index.isValid():
            return False
        by_row = self._view.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        if by_row:
            flags |= QItemSelectionModel.SelectionFlag.Rows
        self._view.selectionModel().setCurrentIndex(index, flags)
        self._view.scrollTo(index)
        return True

    def _rows(self) -> list[QModelIndex]:
        chosen = self._view.selectionModel().selectedRows()
        if chosen:
            return sorted(chosen, key=lambda index: self._view.visualRect(index).top())
        return self._below(QModelIndex())

    def _below(self, parent: QModelIndex) -> list[QModelIndex]:
        found: list[QModelIndex] = []
        for row in range(self.proxy.rowCount(parent)):
            index = self.proxy.index(row, 0, parent)
            found += [index, *self._below(index)]
        return found

    def _dress_header(self) -> None:
        header = self._header
        header.setFont(font("caption"))
        header.setFixedHeight(px(28))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(px(24))
        header.setStretchLastSection(False)
        for place, column in enumerate(self.columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if column.width:
                header.resizeSection(place, width_of(column, first=place == 0))

    def _hidden_at_start(self) -> list[str]:
        return [column.key for column in self.columns if column.hidden]

    def _choose(self, place: int, shown: bool) -> None:
        self._header.setSectionHidden(place, not shown)
        self._remember()

    def _stored(self) -> dict[str, Any]:
        return dict(self._settings.get(self._key, {})) if self._settings is not None else {}

    def _recall(self) -> None:
        widths = self._stored().get("widths", {})
        for place, column in enumerate(self.columns):
            if column.width and column.key in widths:
                self._header.resizeSection(place, px(float(widths[column.key])))
        self.set_narrow(False)

    def _remember(self) -> None:
        if self._settings is None:
            return
        scale = px(1000) / 1000
        sections = list(enumerate(self.columns))
        shown = [(place, column) for place, column in sections if not self._header.isSectionHidden(place)]
        stored = self._stored()
        widths = dict(stored.get("widths", {}))
        widths |= {column.key: round(self._header.sectionSize(place) / scale) for place, column in shown if column.width}
        hidden = [c.key for place, c in sections if self._header.isSectionHidden(place) and not (self._narrow and c.optional)]
        self._settings.put(self._key, {"widths": widths, "hidden": hidden})


def width_of(column: Column, *, first: bool = False) -> int:
    """How wide a column is at first, in pixels: as was asked for, and at least what it must hold between its margins."""
    needed = metrics(column.role).horizontalAdvance(column.holds) + px(18) + (px(8) if first else 0) if column.holds else 0
    return max(px(column.width), needed)


class Table(QTableView):
    """Every flat list with columns. `activated_id` follows Enter or a double click; `current_changed` the current row.

    `flush` aligns the first column with the pane's own text; `by_cell` makes the cell the unit (a matrix).
    """

    activated_id = Signal(str)
    current_changed = Signal(str)

    def __init__(
        self,
        model: RecordModel,
        *,
        name: str,
        accessible: str,
        settings: Remembered | None = None,
        height: float = 28,
        head: bool = True,
        flush: bool = False,
        by_cell: bool = False,
        sortable: bool = True,
    ) -> None:
        super().__init__()
        self._height = height
        self.setAccessibleName(accessible)
        self.tools = ListTools(self, self.horizontalHeader(), model, name, settings)
        _dress_view(self, RowDelegate(model.columns, height=height, flush=flush, parent=self), by_cell=by_cell)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(px(20))
        self.verticalHeader().setDefaultSectionSize(px(height))
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setProperty("flush", flush)
        self.horizontalHeader().setVisible(head)
        self.setTabKeyNavigation(False)
        if sortable and head:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.horizontalHeader().setSortIndicatorClearable(True)
            self.setSortingEnabled(True)
        self._grows = any(column.wraps for column in model.columns)
        for signal in (self.tools.proxy.rowsInserted, self.tools.proxy.dataChanged, self.tools.proxy.layoutChanged):
            signal.connect(lambda *_: self._grow())

    def fit(self) -> Table:
        """As tall as its rows: for short tables inside a pane that scrolls as a whole."""
        rows = sum(self.rowHeight(row) for row in range(self.tools.proxy.rowCount()))
        head = px(28) if self.horizontalHeader().isVisibleTo(self) else 0
        self.setFixedHeight(max(1, rows + head + 1))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(str(current.data(ID_ROLE) or ""))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _list_key(self, event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        if self._grows:
            self.resizeRowsToContents()


class Tree(QTreeView):
    """Rows that nest. A row for which `span` returns a painter is painted across all columns (a session's head)."""

    activated_id = Signal(str)
    current_changed = Signal(str)

    def __init__(
        self,
        model: RecordModel,
        *,
        name: str,
        accessible: str,
        settings: Remembered | None = None,
        height: float = 28,
        span: Callable[[Any], Callable[[QPainter, QRectF, Any], None] | None] | None = None,
        draggable: bool = False,
    ) -> None:
        super().__init__()
        self._span = span
        self.setAccessibleName(accessible)
        self.tools = ListTools(self, self.header(), model, name, settings)
        _dress_view(self, RowDelegate(model.columns, height=height, parent=self), by_cell=False)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        if draggable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.header().setSectionsMovable(False)
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        for signal in (self.tools.proxy.rowsInserted, self.tools.proxy.modelReset, self.tools.proxy.layoutChanged):
            signal.connect(lambda *_: self.expandAll())
        self.tools.proxy.dataChanged.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.expandAll()

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(str(current.data(ID_ROLE) or ""))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _list_key(self, event):
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @override
    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        record = index.data(RECORD_ROLE)
        whole = QRectF(0, option.rect.top(), self.viewport().width(), option.rect.height())
        span = self._span(record) if self._span is not None else None
        if span is not None:
            painter.fillRect(whole, color("surface.panel"))
        if self.selectionModel().isSelected(index):
            painting.paint_selection(painter, whole, focused=self.hasFocus())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, color("surface.hover"))
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), color("line.hair"))
        if span is not None:
            span(painter, whole, record)
            return
        super().drawRow(painter, option, index)

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:  # type: ignore[override]
        """No lines and no triangles: the number column says the level."""


def show_menu(view: QAbstractItemView, fill: Callable[[QMenu, str], None]) -> None:
    """Gives a list a context menu: `fill(menu, id of the row)` adds the actions."""

    def popup(place: QPoint) -> None:
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, str(view.indexAt(place).data(ID_ROLE) or ""))
        if menu.actions():
            menu.popup(view.viewport().mapToGlobal(place))
        else:
            menu.deleteLater()

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(popup)


def chip_paint(state: Callable[[Any], str], text: Callable[[Any], str]) -> Callable[[QPainter, QRectF, Any], None]:
    """A column painter: the expected state (`idle`) is quiet text; only the exception gets a chip."""

    def paint(painter: QPainter, rect: QRectF, record: Any) -> None:
        words, kind = text(record), state(record)
        if kind == "idle":
            painting.draw_text(painter, rect, words, "small", "text.tertiary")
        elif words:
            width = min(float(painting.chip_width(words)), rect.width())
            chip = QRectF(rect.left(), rect.center().y() - px(10), width, px(20))
            painting.paint_chip(painter, painting.mirrored(painter, rect, chip), kind, words)

    return paint


def party_paint(side: Callable[[Any], str], letters: Callable[[Any], str]) -> Callable[[QPainter, QRectF, Any], None]:
    """A column painter: the tag of the side to which the record belongs ("" = none)."""

    def paint(painter: QPainter, rect: QRectF, record: Any) -> None:
        if side(record):
            painting.paint_party_tag(painter, rect, side(record), letters(record))

    return paint


def _dress_view(view: Table | Tree, delegate: RowDelegate, *, by_cell: bool) -> None:
    view.setItemDelegate(delegate)
    behaviour = QAbstractItemView.SelectionBehavior
    view.setSelectionBehavior(behaviour.SelectItems if by_cell else behaviour.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setMouseTracking(True)
    view.doubleClicked.connect(lambda index: view.activated_id.emit(str(index.data(ID_ROLE) or "")))


def _list_key(view: Table | Tree, event: QKeyEvent) -> bool:
    if event.matches(QKeySequence.StandardKey.Copy):
        view.tools.copy_tsv()
        return True
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and view.state() != QAbstractItemView.State.EditingState:
        view.activated_id.emit(str(view.currentIndex().data(ID_ROLE) or ""))
        return True
    return False


def filter_words(count: int) -> str:
    """For example “3 rows”, for the status of a filter."""
    return translate("kit", "%n row(s)", None, count)
