"""The matrix as an item model: rows are issues; every round has one column for us and one for each other side."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from dialogue_app.desk.views.positions import ObservedCell, OwnCell
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.reading import Cell, MatrixData

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = int(Qt.ItemDataRole.UserRole)
"""The `Cell` itself."""
HELD_ROLE = CELL_ROLE + 1
"""What stands there: an `OwnCell`, an `ObservedCell`, or None."""
UNSAID_ROLE = CELL_ROLE + 2
"""Was our position cleared, and its round over without a word of it said?"""


class MatrixModel(QAbstractTableModel):
    """What the matrix holds. While issues and rounds stay the same, only cells change: selection and place survive."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.matrix_data: MatrixData | None = None
        self._issues: tuple[str, ...] = ()
        self._columns: tuple[tuple[str, str], ...] = ()

    @property
    def group(self) -> int:
        """How many columns a round has."""
        return 1 + (len(self.matrix_data.others) if self.matrix_data is not None else 0)

    def show_matrix(self, data: MatrixData) -> None:
        """Shows another state of the matrix."""
        issues = tuple(line.id for line in data.matrix.issues)
        columns = tuple((line.id, side) for line in data.matrix.rounds for side in ("", *data.others))
        if (issues, columns) != (self._issues, self._columns):
            self.beginResetModel()
            self.matrix_data, self._issues, self._columns = data, issues, columns
            self.endResetModel()
            return
        self.matrix_data = data
        if issues and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(issues) - 1, len(columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(issues) - 1)

    def cell(self, index: Index) -> Cell | None:
        """The place an index stands for."""
        if not index.isValid():
            return None
        round_id, party = self._columns[index.column()]
        return Cell(self._issues[index.row()], round_id, party)

    def index_of(self, cell: Cell) -> QModelIndex:
        """Where a place is; an invalid index when there is no such issue, round or side."""
        if cell.issue not in self._issues or (cell.round, cell.party) not in self._columns:
            return QModelIndex()
        return self.index(self._issues.index(cell.issue), self._columns.index((cell.round, cell.party)))

    def round_of(self, column: int) -> str:
        """The round a column belongs to."""
        return self._columns[column][0]

    def held(self, cell: Cell) -> OwnCell | ObservedCell | None:
        """What stands at a place."""
        if self.matrix_data is None:
            return None
        if not cell.party:
            return self.matrix_data.matrix.own.get((cell.issue, cell.round))
        heard = self.matrix_data.matrix.observed.get((cell.issue, cell.round), ())
        return next((one for one in heard if one.party == cell.party), None)

    def is_unsaid(self, cell: Cell) -> bool:
        """Was our position cleared and never delivered although its round is over?"""
        held = self.held(cell)
        past = self.matrix_data is not None and self.matrix_data.is_past(cell.round)
        return isinstance(held, OwnCell) and held.cleared and held.delivered == "no" and past

    def say(self, cell: Cell) -> str:
        """A place in words, for screen readers and tooltips."""
        if self.matrix_data is None:
            return ""
        title, number = words.pick(self.matrix_data.title(cell.issue)), self.matrix_data.ordinal(cell.round)
        held = self.held(cell)
        if cell.party:
            theirs = held if isinstance(held, ObservedCell) else None
            return words.say_observed(title, number, self._context.party_name(cell.party), theirs)
        return words.say_own(title, number, held if isinstance(held, OwnCell) else None)

    def as_tsv(self) -> str:
        """The whole matrix for a spreadsheet: states only, never words of a position."""
        heads = [str(self.headerData(place, Qt.Orientation.Horizontal)) for place in range(len(self._columns))]
        lines = ["\t".join([translate("positions", "Issue"), *heads])]
        for row in range(len(self._issues)):
            cells = [str(self.index(row, column).data() or "") for column in range(len(self._columns))]
            lines.append("\t".join([str(self.headerData(row, Qt.Orientation.Vertical)), *cells]))
        return "\n".join(lines)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._issues)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role == HELD_ROLE:
            return self.held(cell)
        if role == UNSAID_ROLE:
            return self.is_unsaid(cell)
        if role in (int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)):
            return self.say(cell)
        return self._display(cell) if role == int(Qt.ItemDataRole.DisplayRole) else None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        data = self.matrix_data
        if data is None or role not in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return None
        if orientation == Qt.Orientation.Vertical:
            return words.pick(data.title(self._issues[section])) if section < len(self._issues) else None
        if section >= len(self._columns):
            return None
        round_id, party = self._columns[section]
        return f"R{data.ordinal(round_id)} {party or data.home}"

    def _display(self, cell: Cell) -> str:
        held = self.held(cell)
        if isinstance(held, OwnCell):
            said = words.delivered_words(held.delivered)
            return f"v{held.version} {words.state_words(held.state).lower()}, {said}"
        return words.state_words(held.state, observed=True).lower() if held is not None else ""
