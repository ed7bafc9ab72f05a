"""What the window tests share keeps one test from reaching into the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import let_go_of_keys


def test_that_a_key_that_was_left_down_is_let_go(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QTest.keyPress(widget, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.ShiftModifier
    let_go_of_keys()
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
