"""The one row painter of every table and tree, and its editor in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.models.records import RECORD_ROLE, Column, Typed
from dialogue_app.ui.theme import font, metrics, px

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints background, selection and the column's text or painter; grows the row for a text that must not be cut."""

    def __init__(
        self, columns: tuple[Column, ...], *, height: float = 28, flush: bool = False, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns, self._height, self._flush = columns, height, flush

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record = index.data(RECORD_ROLE)
        view: QWidget | None = option.widget
        painter.save()
        cell = QRectF(option.rect)
        if not isinstance(view, QTreeView):
            painting.paint_row(painter, cell, option, first=index.column() == 0 or self._by_cell(view))
        if record is not None:
            self._paint_cell(painter, self._inner(painter, cell, index.column()), index, record)
        if self._by_cell(view) and option.state & QStyle.StateFlag.State_HasFocus:
            painting.paint_focus(painter, cell.adjusted(0, 0, 0, -1))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = px(self._height)
        column = self._columns[index.column()]
        view = option.widget
        if column.wraps and isinstance(view, QTableView | QTreeView):
            width = view.columnWidth(index.column()) - px(16) - (px(8) if index.column() == 0 else 0)
            text = str(index.data() or "")
            box = metrics(column.role).boundingRect(0, 0, max(width, px(40)), 100000, int(Qt.TextFlag.TextWordWrap), text)
            height = max(height, box.height() + px(8))
        return QSize(px(10), height)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(font("body"))
        editor.setProperty("box", "cell")
        editor.setObjectName("list.editor")
        editor.setAccessibleName(self._columns[index.column()].title)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Views call this again when the record changes: what the person has typed, and what it began with, must stay.
        if isinstance(editor, QLineEdit) and editor.property("started") is None:
            started = str(index.data(int(Qt.ItemDataRole.EditRole)) or "")
            editor.setProperty("started", started)
            editor.setText(started)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, Typed(editor.text(), str(editor.property("started") or "")))

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def _inner(self, painter: QPainter, cell: QRectF, column: int) -> QRectF:
        pad = px(8)
        start = 0 if column == 0 and self._flush else pad + (pad if column == 0 else 0)
        return painting.mirrored(
            painter, cell, QRectF(cell.left() + start, cell.top(), cell.width() - start - pad, cell.height() - 1)
        )

    def _paint_cell(self, painter: QPainter, place: QRectF, index: Index, record: Any) -> None:
        column = self._columns[index.column()]
        if column.paint is not None:
            column.paint(painter, place, record)
        elif column.wraps:
            painting.draw_wrapped(painter, place, str(index.data() or ""), column.role, column.tone_of(record))
        else:
            painting.draw_text(painter, place, str(index.data() or ""), column.role, column.tone_of(record), right=column.right)

    @staticmethod
    def _by_cell(view: QWidget | None) -> bool:
        return isinstance(view, QTableView) and view.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectItems
