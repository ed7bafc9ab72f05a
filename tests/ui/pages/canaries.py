"""Canaries: marked words in every internal text of a workspace file, and a walk through all that a window shows or holds."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAction, QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QWidget

from dialogue_app.model.base import kinds, table_of
from dialogue_app.ui.models.records import RECORD_ROLE

WORD = "zqxcanary"
OURS_IN_JOINT_RECORDS = frozenset(
    {
        "remark", "reason", "description", "file_notes", "authority_to_sign", "addressee", "channel", "receipt", "cadence",
        "hosting", "key_terms", "source", "aliases", "was", "extra", "heads",
    }
)  # fmt: skip
"""Columns of joint records that no joint paper prints."""
_NAMES = frozenset({"id", "code", "rank", "state", "zone", "visibility", "provenance", "language", "marking", "caveats", "kind"})


def plant(path: Path) -> int:
    """Marks every internal text of a workspace file, beside the program; returns how many."""
    planted = 0
    with sqlite3.connect(path) as file:
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f'DROP TRIGGER "{name}"')
        for cls in kinds().values():
            table = table_of(cls)
            wanted = [
                column.key
                for column in table.columns
                if column.key not in _NAMES and not column.foreign_keys and (cls.internal or column.key in OURS_IN_JOINT_RECORDS)
            ]
            for column in wanted:
                planted += _plant_column(file, table.name, column)
    file.close()
    return planted


def _plant_column(file: sqlite3.Connection, table: str, column: str) -> int:
    planted = 0
    for row, value in file.execute(f'SELECT rowid, "{column}" FROM "{table}"').fetchall():
        if isinstance(value, str) and (marked := _marked(value)) != value:
            file.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (marked, row))
            planted += 1
    return planted


def _marked(value: str) -> str:
    try:
        data = json.loads(value)
    except ValueError:
        data = None
    if isinstance(data, dict | list):
        return json.dumps(_marked_data(data), ensure_ascii=False)
    return f"{value} {WORD}" if _is_prose(value) else value


def _marked_data(data: Any) -> Any:
    if isinstance(data, str):
        return f"{data} {WORD}" if _is_prose(data) else data
    if isinstance(data, dict):
        return {key: _marked_data(inner) for key, inner in data.items()}
    return [_marked_data(inner) for inner in data] if isinstance(data, list) else data


def _is_prose(text: str) -> bool:
    return " " in text.strip() and not text[:4].isdigit()


# ---------------------------------------------------------------- the walk


def found_in(window: QWidget) -> list[str]:
    """Where a canary is: every widget with its properties and what it is painted from, models in every role, actions,
    what a screen reader is told, the clipboards, other windows."""
    places = []
    for where, text in _texts(window):
        if WORD in text.casefold():
            places.append(f"{where}: …{text[max(0, text.casefold().index(WORD) - 40) :][:60]}")
    return places


def _texts(window: QWidget) -> Iterator[tuple[str, str]]:
    others = [other for other in QApplication.topLevelWidgets() if other is not window and other.isVisible()]
    for top in (window, *others):
        for widget in (top, *top.findChildren(QWidget)):
            yield from _of_widget(widget)
        for action in top.findChildren(QAction):
            yield from ((f"action {action.objectName()}", text) for text in (action.text(), action.toolTip(), action.statusTip()))
        yield from _accessible(top)
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        yield "clipboard", clipboard.text(mode)


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    name = f"{type(widget).__name__} {widget.objectName()}"
    meta = widget.metaObject()
    for number in range(meta.propertyCount()):
        value = meta.property(number).read(widget)
        if isinstance(value, str):
            yield f"{name}.{meta.property(number).name()}", value
    for key in widget.dynamicPropertyNames():
        with suppress(RuntimeError):  # some are types of Qt's own that Python cannot hold
            yield f"{name}.{key!r}", str(widget.property(bytes(key.data()).decode()))
    for attribute, value in vars(widget).items():
        for text in _held(value, 0):
            yield f"{name}.{attribute}", text
    if isinstance(widget, QComboBox):
        yield from ((name, widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from ((name, text) for text in _of_model(widget.model(), QModelIndex()))
    if isinstance(widget, QLabel):
        yield name, widget.text()


def _held(value: Any, depth: int) -> Iterator[str]:
    """Texts in what a painted widget is drawn from: plain data and frozen views, not other objects of the window."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, QObject) or depth > 8:
        return
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _held(key, depth + 1)
            yield from _held(inner, depth + 1)
    elif isinstance(value, Sequence | set | frozenset) and not isinstance(value, bytes | bytearray):
        for inner in value:
            yield from _held(inner, depth + 1)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from _held(getattr(value, each.name, None), depth + 1)


def _of_model(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    roles = (*range(14), *range(int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 12), int(RECORD_ROLE))
    for column in range(model.columnCount(parent)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal))
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            for role in roles:
                value = index.data(role)
                if value is not None:
                    yield from _held(value, 0) if not isinstance(value, str) else (value,)
            if column == 0 and not isinstance(model, QAbstractTableModel) and model.hasChildren(index):
                yield from _of_model(model, index)


def _accessible(top: QWidget) -> Iterator[tuple[str, str]]:
    waiting = [QAccessible.queryAccessibleInterface(top)]
    seen = 0
    while waiting and seen < 20_000:
        one = waiting.pop()
        if one is None or not one.isValid():
            continue
        seen += 1
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
            yield f"screen reader, {one.role()}", one.text(kind)
        waiting += [one.child(number) for number in range(one.childCount())]
