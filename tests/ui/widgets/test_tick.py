"""A box to be ticked is seen in every theme, ticked or not, and answers to space and click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dialogue_app.ui import theme
from dialogue_app.ui.widgets import Pane, Tick


def light(color: QColor) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((light(one), light(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("on", [False, True])
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_that_the_box_stands_out_from_what_is_behind_it(qtbot: QtBot, look: str, on: bool) -> None:
    theme.apply_look(look, 1.0)
    try:
        pane, box = Pane("raised"), Tick("", on, name="box", accessible="Item 3")
        pane.add(box)
        qtbot.addWidget(pane)
        pane.resize(80, 40)
        pane.show()
        qtbot.waitExposed(pane)
        picture = pane.grab().toImage()
        ground = picture.pixelColor(pane.width() - 2, pane.height() - 2)
        seen = max(contrast(picture.pixelColor(x, box.geometry().center().y()), ground) for x in range(16))
        assert seen >= 3, "WCAG 2.1, 1.4.11"
    finally:
        theme.apply_look("light", 1.0)


def test_that_space_and_a_click_anywhere_tick_it_and_its_name_is_told(qtbot: QtBot) -> None:
    box = Tick("The whole item", name="box")
    qtbot.addWidget(box)
    box.show()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert not box.isChecked()
    assert (box.accessibleName(), box.objectName()) == ("The whole item", "box")
