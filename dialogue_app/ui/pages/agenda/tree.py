"""The agenda's tree: moving by Alt and arrows, editing from cell to cell, choosing a lead in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QComboBox,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import ID_ROLE, RECORD_ROLE
from dialogue_app.ui.pages.agenda.columns import AgendaModel, may_edit, span
from dialogue_app.ui.pages.agenda.rows import ItemLine, SessionRow
from dialogue_app.ui.protocols import Remembered
from dialogue_app.ui.theme import font, px
from dialogue_app.ui.widgets.delegate import Index, RowDelegate
from dialogue_app.ui.widgets.lists import Tree

_MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Right: "nest",
    Qt.Key.Key_Left: "lift",
}
_SESSION_HEIGHT = 32


class AgendaTree(Tree):
    """Sessions and items. `move_wanted` is up, down, nest or lift; `lead_chosen` (item, person or "")."""

    move_wanted = Signal(str)
    lead_chosen = Signal(str, str)

    def __init__(self, model: AgendaModel, settings: Remembered) -> None:
        super().__init__(
            model,
            name="page.agenda.list",
            accessible=translate("agenda", "Items of the agenda by session"),
            settings=settings,
            span=span,
            draggable=True,
        )
        self.agenda = model
        self.setItemDelegate(_AgendaDelegate(model, self))
        self.setDropIndicatorShown(True)
        self.setAutoScroll(True)

    def edit_key(self, key: str) -> bool:
        """Opens the editor of a column in the current row; False where it may not be edited."""
        index = self.currentIndex().siblingAtColumn(self.agenda.column_number(key))
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(index)
        self.edit(index)
        return True

    def current_line(self) -> ItemLine | None:
        """The current row where it is an item."""
        record = self.tools.current_record()
        return record if isinstance(record, ItemLine) else None

    @override
    def event(self, event: QEvent) -> bool:
        # Alt+← and Alt+→ walk through pages elsewhere; in this list they nest an item and lift it out again.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _move_of(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if move := _move_of(event):
            self.move_wanted.emit(move)
            return
        if event.key() == Qt.Key.Key_F2 and self._edit_current():
            return
        super().keyPressEvent(event)

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        index = self.currentIndex()
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        way = {
            QAbstractItemDelegate.EndEditHint.EditNextItem: 1,
            QAbstractItemDelegate.EndEditHint.EditPreviousItem: -1,
        }.get(hint)
        if way is not None:
            self._edit_beside(index, way)

    def _edit_current(self) -> bool:
        line = self.current_line()
        if line is None:
            return False
        key = self.agenda.columns[self.currentIndex().column()].key
        keys = [key, *(column.key for column in self.agenda.columns)]
        return next((True for wanted in keys if may_edit(line, wanted) and self.edit_key(wanted)), False)

    def _edit_beside(self, index: QModelIndex, way: int) -> None:
        """Tab goes to the next cell that may be edited, in this row and then in the following ones."""
        row, place = index.siblingAtColumn(0), index.column()
        while row.isValid():
            place += way
            if not 0 <= place < len(self.agenda.columns):
                row = self.indexBelow(row) if way > 0 else self.indexAbove(row)
                place = -1 if way > 0 else len(self.agenda.columns)
                continue
            cell = row.siblingAtColumn(place)
            if cell.flags() & Qt.ItemFlag.ItemIsEditable and not self.isColumnHidden(place):
                self.setCurrentIndex(cell)
                self.edit(cell)
                return


class _AgendaDelegate(RowDelegate):
    """The row painter, with a list of people in the lead's cell."""

    def __init__(self, model: AgendaModel, parent: QObject) -> None:
        super().__init__(model.columns, parent=parent)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.column() == 0 and isinstance(index.data(RECORD_ROLE), SessionRow):  # its one line goes across all columns
            return QSize(px(10), px(_SESSION_HEIGHT))
        return super().sizeHint(option, index)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        key = self._model.columns[index.column()].key
        if key == "lead":
            return self._people(parent)
        editor = super().createEditor(parent, option, index)
        if key == "minutes" and isinstance(editor, QLineEdit):
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
            editor.setMaxLength(4)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(str(index.data(int(Qt.ItemDataRole.EditRole)) or ""))))
            return
        super().setEditorData(editor, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, QComboBox):
            super().setModelData(editor, model, index)
            return
        tree: Any = self.parent()
        if editor.currentData() != index.data(int(Qt.ItemDataRole.EditRole)):
            tree.lead_chosen.emit(str(index.data(ID_ROLE)), str(editor.currentData()))

    def _people(self, parent: QWidget) -> QComboBox:
        editor = QComboBox(parent)
        editor.setFont(font("small"))
        editor.setObjectName("list.editor")
        editor.setAccessibleName(translate("agenda", "Lead"))
        editor.addItem(translate("agenda", "Nobody yet"), "")
        for lead in self._model.data_shown.leads if self._model.data_shown is not None else ():
            editor.addItem(lead.name, lead.person)
        return editor


def _move_of(event: QKeyEvent) -> str:
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return ""
    return _MOVES.get(Qt.Key(event.key()), "")
