"""Driving a window from an empty workspace: the New dialogue sheet, forms by their object names, keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import part
from tests.ui.pages.conftest import settle


def found(window: MainWindow, path: Path) -> None:
    """Founds talks between US and CU in English and Spanish in a plain file, through the sheet, by keyboard."""
    window.actions_table.run("dialogue.new")
    write(window, "sheet.new.title", "Talks on migration")
    for side, letters, name in (("a", "US", "United States"), ("b", "CU", "Cuba")):
        write(window, f"sheet.new.letters.{side}", letters)
        write(window, f"sheet.new.name.{side}", name)
    write(window, "sheet.new.file", str(path))
    encrypt = part(window, "sheet.new.encrypt", QAbstractButton)
    encrypt.setFocus()
    QTest.keyClick(encrypt, Qt.Key.Key_Space)
    press(window, "sheet.new.create")


def write(window: QWidget, name: str, text: str) -> None:
    """Types into the field with that name, over what stands there; days, hours and numbers too."""
    edit: Any = part(window, name)
    edit.setFocus()
    assert edit.isVisible() and edit.isEnabled(), name
    if isinstance(edit, QPlainTextEdit):
        edit.selectAll()
        QTest.keyClicks(edit, text)
        return
    assert isinstance(edit, QLineEdit | QSpinBox | QDateEdit | QTimeEdit), name
    edit.selectAll()
    if isinstance(edit, QDateEdit | QTimeEdit):
        for section, digits in enumerate(text.replace(":", "-").split("-")):
            edit.setCurrentSectionIndex(section)
            edit.setSelectedSection(edit.currentSection())
            QTest.keyClicks(edit, digits)
        return
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    if isinstance(edit, QLineEdit) and edit.completer() is not None:
        edit.setText(text)  # its list of offers is a window of its own, for which this platform warns
        return
    QTest.keyClicks(edit, text)


def pick(window: QWidget, name: str, words: str) -> None:
    """Chooses an entry by its first words, with the arrow keys."""
    combo = part(window, name, QComboBox)
    combo.setFocus()
    wanted = next(place for place in range(combo.count()) if words in combo.itemText(place))
    while combo.currentIndex() != wanted:
        QTest.keyClick(combo, Qt.Key.Key_Down if combo.currentIndex() < wanted else Qt.Key.Key_Up)


def press(window: MainWindow, name: str) -> None:
    """Presses a button by keyboard and waits for what it led to."""
    button = part(window, name, QAbstractButton)
    assert button.isVisible() and button.isEnabled(), name
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(window)


def enter(window: MainWindow) -> None:
    """Enter in whatever has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    settle(window)


def run(window: MainWindow, action: str) -> None:
    """Runs an action as palette and menu do; it must be allowed."""
    assert window.actions_table.run(action), f"{action} is not allowed now"
    settle(window)


def seen(window: MainWindow, work: Callable[[Any], Any]) -> Any:
    """What a view says of the workspace that is open."""
    opened = window.context.opened
    assert opened is not None
    with opened.desk.workspace.read() as read:
        return work(read)


def undo(window: MainWindow) -> None:
    """Ctrl+Z."""
    run(window, "edit.undo")
