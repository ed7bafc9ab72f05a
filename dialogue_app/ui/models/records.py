"""One item model for every list and tree: rows are frozen views, columns say how to read, sort, paint and edit them.

New rows are merged into the old by id (removed, moved, inserted, changed), so that selection and scroll position survive.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from typing_extensions import override

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Paint = Callable[[QPainter, QRectF, Any], None]

RECORD_ROLE = int(Qt.ItemDataRole.UserRole)
"""The view record itself, readable through any proxy."""
ID_ROLE = RECORD_ROLE + 1
"""The id of the record."""
SORT_ROLE = RECORD_ROLE + 2
"""The value by which a column sorts."""


@dataclass(frozen=True)
class Column:
    """One column: `text` reads a record; `width` in px at 100 % (0 = takes the rest).

    `wraps` marks a negotiated text that is never cut: the row grows. `optional` columns go first in a narrow window.
    `holds` is a text the column is wide enough for in any font (times, days and numbers are never cut).
    `edit` gives the text an editor starts from and makes the cell editable; `paint` draws instead of the plain text.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    width: float = 0
    holds: str = ""
    right: bool = False
    wraps: bool = False
    role: str = "body"
    tone: str | Callable[[Any], str] = "text.primary"
    paint: Paint | None = None
    sort: Callable[[Any], Any] | None = None
    edit: Callable[[Any], str] | None = None
    optional: bool = False
    hidden: bool = False
    align_top: bool = False

    def tone_of(self, record: Any) -> str:
        """The colour role of this cell's text."""
        return self.tone if isinstance(self.tone, str) else self.tone(record)


DAY = "30 Mmm 2000"
"""A column that holds this holds any day."""
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DRAGGED = _ROW | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
_FLAGS = {
    (False, False): _ROW,
    (True, False): _ROW | Qt.ItemFlag.ItemIsEditable,
    (False, True): _DRAGGED,
    (True, True): _DRAGGED | Qt.ItemFlag.ItemIsEditable,
}
"""By (edited in place, dragged): a view asks for every cell it paints, and joining flags takes Python longer than the rest."""


@dataclass(frozen=True)
class Typed:
    """What an editor hands to the model: the text, and the text that stood there when it was opened."""

    text: str
    started: str


@dataclass(eq=False)
class _Node:
    id: str
    record: Any
    parent: _Node | None
    children: list[_Node] = field(default_factory=list)
    serial: int = 0


class RecordModel(QAbstractItemModel):
    """Rows with ids, flat or nested. `edited(id, column key, new text, text it started from)` follows an edit in place;
    the typed text is shown until the next rows arrive."""

    edited = Signal(str, str, str, str)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        id_of: Callable[[Any], str] = lambda record: str(record.id),
        children_of: Callable[[Any], Iterable[Any]] | None = None,
        say: Callable[[Any], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._id_of, self._children_of, self._say = id_of, children_of, say
        self._serials = itertools.count(1)
        self._root = _Node("", None, None)
        self._nodes: dict[int, _Node] = {}
        self._pending: dict[tuple[str, str], str] = {}
        self.drop_record: Callable[[str, str, int], bool] | None = None
        """Called for a drag: (id moved, id of the new parent or "", row there); returns whether it is taken."""

    def set_records(self, records: Iterable[Any]) -> None:
        """Shows these rows; what stays keeps its index."""
        self._pending.clear()
        self._merge(self._root, list(records))

    def record(self, index: Index) -> Any:
        """The record at an index; None for none."""
        node = self._node(index)
        return None if node is self._root else node.record

    def index_of(self, id: str, column: int = 0) -> QModelIndex:
        """Where the record with this id is; an invalid index when it is not shown."""
        for node in self._nodes.values():
            if node.id == id:
                return self._index(node, column)
        return QModelIndex()

    def column_number(self, key: str) -> int:
        """The place of a column by its key."""
        return next(place for place, column in enumerate(self.columns) if column.key == key)

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        node = self._node(parent)
        if parent.isValid() and parent.column() != 0:
            return QModelIndex()
        if 0 <= row < len(node.children) and 0 <= column < len(self.columns):
            return self.createIndex(row, column, node.children[row].serial)
        return QModelIndex()

    @override
    def parent(self, child: Index = QModelIndex()) -> Any:  # noqa: B008
        node = self._node(child)
        if node is self._root or node.parent is None or node.parent is self._root:
            return QModelIndex()
        return self._index(node.parent, 0)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() and parent.column() != 0 else len(self._node(parent).children)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.columns)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        node = self._node(index)
        if node is self._root:
            return None
        column = self.columns[index.column()]
        if role in (RECORD_ROLE, ID_ROLE):
            return node.record if role == RECORD_ROLE else node.id
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self._pending.get((node.id, column.key), column.text(node.record))
        if role == int(Qt.ItemDataRole.EditRole):
            return column.edit(node.record) if column.edit else column.text(node.record)
        if role == SORT_ROLE:
            return column.sort(node.record) if column.sort else column.text(node.record).casefold()
        return self._dress(node, column, role)

    @override
    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        node, column = self._node(index), self.columns[index.column()]
        if role != int(Qt.ItemDataRole.EditRole) or column.edit is None or node is self._root:
            return False
        typed = value if isinstance(value, Typed) else Typed(str(value), column.edit(node.record))
        if typed.text == typed.started:
            return False
        self._pending[node.id, column.key] = typed.text
        self.dataChanged.emit(index, index, [int(Qt.ItemDataRole.DisplayRole)])
        self.edited.emit(node.id, column.key, typed.text, typed.started)
        return True

    def drop_pending(self) -> None:
        """Shows the stored texts again after an edit was refused."""
        self._pending.clear()
        if self._root.children:
            last = self._root.children[-1]
            self.dataChanged.emit(self._index(self._root.children[0], 0), self._index(last, len(self.columns) - 1))

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self.columns[section].title
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.drop_record else Qt.ItemFlag.NoItemFlags
        return _FLAGS[self.columns[index.column()].edit is not None, self.drop_record is not None]

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> Any:
        from PySide6.QtCore import QMimeData

        data = QMimeData()
        data.setData(MIME, self._node(indexes[0]).id.encode())
        return data

    @override
    def dropMimeData(self, data: Any, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if self.drop_record is None or not data.hasFormat(MIME):
            return False
        moved = bytes(data.data(MIME).data()).decode()
        self.drop_record(moved, self._node(parent).id, row)
        return False  # the rows move when the change comes back; a True would make the view delete the old one

    def _dress(self, node: _Node, column: Column, role: int) -> Any:
        if role == int(Qt.ItemDataRole.TextAlignmentRole):
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            words = column.text(node.record)
            if self._say is not None:
                return self._say(node.record) if column is self.columns[0] else f"{column.title}: {words}"
            return f"{column.title}: {words}" if column.title else words
        return None

    def _node(self, index: Index) -> _Node:
        return self._nodes.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index(self, node: _Node, column: int) -> QModelIndex:
        siblings = node.parent.children if node.parent is not None else []
        return self.createIndex(siblings.index(node), column, node.serial)

    def _merge(self, parent: _Node, records: list[Any]) -> None:
        where = QModelIndex() if parent is self._root else self._index(parent, 0)
        wanted = [self._id_of(record) for record in records]
        self._remove_others(parent, where, set(wanted))
        known = {node.id: node for node in parent.children}
        inserted = 0
        for row, (id, record) in enumerate(zip(wanted, records, strict=True)):
            node = known.get(id)
            if row < inserted:
                continue
            if node is None:
                inserted = next((n for n in range(row, len(wanted)) if wanted[n] in known), len(wanted))
                self._insert(parent, where, row, records[row:inserted])
            else:
                self._move(parent, where, parent.children.index(node, row), row)
                self._change(node, record)

    def _remove_others(self, parent: _Node, where: QModelIndex, wanted: set[str]) -> None:
        for row in range(len(parent.children) - 1, -1, -1):
            if parent.children[row].id not in wanted:
                self.beginRemoveRows(where, row, row)
                self._forget(parent.children.pop(row))
                self.endRemoveRows()

    def _insert(self, parent: _Node, where: QModelIndex, row: int, records: list[Any]) -> None:
        """Neighbours come together: views measure everything anew after each insertion."""
        self.beginInsertRows(where, row, row + len(records) - 1)
        parent.children[row:row] = [self._grow(parent, self._id_of(record), record) for record in records]
        self.endInsertRows()

    def _grow(self, parent: _Node, id: str, record: Any) -> _Node:
        node = _Node(id, record, parent, serial=next(self._serials))
        self._nodes[node.serial] = node
        if self._children_of is not None:
            node.children = [self._grow(node, self._id_of(child), child) for child in self._children_of(record)]
        return node

    def _move(self, parent: _Node, where: QModelIndex, old: int, new: int) -> None:
        if old == new:
            return
        self.beginMoveRows(where, old, old, where, new)  # rows only ever move up here: `new` < `old`
        parent.children.insert(new, parent.children.pop(old))
        self.endMoveRows()

    def _change(self, node: _Node, record: Any) -> None:
        if node.record != record:
            node.record = record
            self.dataChanged.emit(self._index(node, 0), self._index(node, len(self.columns) - 1))
        if self._children_of is not None:
            self._merge(node, list(self._children_of(record)))

    def _forget(self, node: _Node) -> None:
        self._nodes.pop(node.serial, None)
        for child in node.children:
            self._forget(child)


MIME = "application/x-dialogue-record"
