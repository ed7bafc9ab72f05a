"""Sorting and filtering between a record model and its view."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel
from typing_extensions import override

from dialogue_app.ui.models.records import SORT_ROLE, RecordModel


class RecordProxy(QSortFilterProxyModel):
    """Shows the rows in which every word of the filter occurs in some column, accents and case folded."""

    def __init__(self, model: RecordModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setSortRole(SORT_ROLE)
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    def set_filter(self, text: str) -> None:
        """Filters by these words; an empty text shows everything."""
        words = tuple(folded(text).split())
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    @override
    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        if not self._words:
            return True
        model = self.sourceModel()
        columns = range(model.columnCount())
        text = folded("\n".join(str(model.data(model.index(row, column, parent)) or "") for column in columns))
        return all(word in text for word in self._words)

    @override
    def lessThan(self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex) -> bool:
        model = self.sourceModel()
        one, other = model.data(left, SORT_ROLE), model.data(right, SORT_ROLE)
        if one is None or other is None:
            return one is not None and other is None
        try:
            return bool(one < other)
        except TypeError:
            return str(one) < str(other)


def folded(text: str) -> str:
    """Text without case and accents, for comparing what people type."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
