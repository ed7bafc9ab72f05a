"""Talking points: walked with the arrow keys, worded in place, ticked with Space or Ctrl+1, 2, 3."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QPlainTextEdit, QStyleOptionViewItem, QWidget
from typing_extensions import override

from dialogue_app.desk.views.positions import PointLine
from dialogue_app.ui import icons, painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import Column, RecordModel, Typed
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.theme import font, px
from dialogue_app.ui.widgets.delegate import Index, RowDelegate
from dialogue_app.ui.widgets.lists import Table

_NEXT = {"no": "yes", "yes": "partly", "partly": "no"}


class PointTable(Table):
    """`delivered(point id, how far)` follows Space or a click on the box; `removed(point id)` Del; texts by `model.edited`."""

    delivered = Signal(str, str)
    removed = Signal(str)

    def __init__(self) -> None:
        self.points = RecordModel(_columns(), say=say_point)
        super().__init__(
            self.points,
            name="page.positions.points",
            accessible=translate("positions", "Talking points"),
            head=False,
            flush=True,
            sortable=False,
        )
        self.setItemDelegate(_PointDelegate(self.points.columns, height=28, flush=True, parent=self))
        self.clicked.connect(self._clicked)
        self.activated_id.connect(lambda _id: self.edit_current())

    @property
    def current_point(self) -> PointLine | None:
        """The point of the current row."""
        record = self.tools.current_record()
        return record if isinstance(record, PointLine) else None

    def show_points(self, points: tuple[PointLine, ...]) -> None:
        """Shows the points in their order; one that is being worded stays open."""
        self.points.set_records(points)
        keep_current(self)
        self.fit()
        self.setVisible(bool(points))

    def edit_current(self) -> None:
        """Opens the words of the current point."""
        index = self.currentIndex().siblingAtColumn(self.points.column_number("text"))
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        point = self.current_point
        if event.key() == Qt.Key.Key_Space and point is not None:
            self.delivered.emit(point.id, _NEXT[point.delivered])
        elif event.key() == Qt.Key.Key_Delete and point is not None:
            self.removed.emit(point.id)
        elif event.key() in (Qt.Key.Key_F2,):
            self.edit_current()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectRow(self.currentIndex().row())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        rest(self, event)

    def _clicked(self, index: Any) -> None:
        point = self.current_point
        if index.column() == 0 and point is not None:
            self.delivered.emit(point.id, _NEXT[point.delivered])


class _PointDelegate(RowDelegate):
    """Words a point in an editor of several lines: Enter saves, Shift+Enter begins a line, Esc gives up."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setFont(font("body"))
        editor.setProperty("box", "cell")
        editor.setObjectName("page.positions.point.editor")
        editor.setAccessibleName(translate("positions", "Talking point"))
        editor.setAutoFillBackground(True)
        editor.document().setDocumentMargin(0)
        editor.setTabChangesFocus(True)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Views call this again when the record changes: what was typed, and what it began with, must stay.
        if isinstance(editor, QPlainTextEdit) and editor.property("started") is None:
            started = str(index.data(int(Qt.ItemDataRole.EditRole)) or "")
            editor.setProperty("started", started)
            editor.setPlainText(started)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, Typed(editor.toPlainText(), str(editor.property("started") or "")))

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(0, 0, 0, px(4)))

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(object, QWidget):
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self.commitData.emit(object)
                self.closeEditor.emit(object, QAbstractItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(object, event)


def keep_current(table: Table) -> None:
    """Some row is always the current one, so that keys have an object; it is shown as such while the table has the focus."""
    if not table.currentIndex().isValid() and table.tools.proxy.rowCount():
        first = table.tools.proxy.index(0, 0)
        table.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)


def rest(table: Table, event: QFocusEvent) -> None:
    """The focus went elsewhere: no row is marked any more, unless a menu of this row is open."""
    if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        table.clearSelection()


def say_point(point: PointLine) -> str:
    """A point as a screen reader says it."""
    parts = [point.text, words.delivered_words(point.delivered)]
    return ", ".join([*parts, *([translate("positions", "only if raised")] if point.if_raised else [])])


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            "delivered", translate("positions", "Delivered"), lambda point: words.delivered_words(point.delivered), 26, paint=_box
        ),
        Column(
            "text", translate("positions", "Talking point"), lambda point: str(point.text), wraps=True, edit=lambda p: str(p.text)
        ),
        Column("how", translate("positions", "In the room"), _how, 84, right=True, role="caption", tone="text.tertiary"),
    )


def _how(point: PointLine) -> str:
    if point.delivered == "no" and point.if_raised:
        return translate("positions", "if raised")
    said = {"yes": translate("positions", "delivered"), "partly": translate("positions", "partly")}
    return said.get(point.delivered, translate("positions", "not yet"))


def _box(painter: QPainter, rect: QRectF, point: PointLine) -> None:
    sign = QRectF(rect.left() + px(5), rect.center().y() - px(8), px(16), px(16))
    tone = "accent.text" if point.delivered != "no" else "text.secondary"
    icons.paint_icon(painter, painting.mirrored(painter, rect, sign), words.DELIVERED_GLYPHS[point.delivered], tone)
