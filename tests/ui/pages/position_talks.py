"""Short ways about the positions page on the sample: cells by code and round, what is on screen, what the workspace holds."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from dialogue_app.desk import clearances, positions
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.positions import PositionPage, position_page, positions_matrix
from dialogue_app.ui.pages.positions.page import PositionsPage
from dialogue_app.ui.pages.positions.reading import Cell
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.pages.conftest import settle

CONTROL = Qt.KeyboardModifier.ControlModifier


def page_of(window: MainWindow) -> PositionsPage:
    assert isinstance(window.page, PositionsPage)
    return window.page


def desk_of(window: MainWindow) -> Desk:
    assert window.context.opened is not None
    found: Desk = window.context.opened.desk
    return found


def cell_of(window: MainWindow, code: str, ordinal: int, party: str = "") -> Cell:
    data = page_of(window).data
    assert data is not None
    issue = next(line.id for line in data.matrix.issues if line.code == code)
    return Cell(issue, next(line.id for line in data.matrix.rounds if line.ordinal == ordinal), party)


def open_cell(window: MainWindow, code: str, ordinal: int, party: str = "") -> PositionsPage:
    """Goes to a cell of the matrix and waits until it is shown."""
    page = page_of(window)
    assert page.matrix.choose(cell_of(window, code, ordinal, party))
    page.matrix.setFocus()
    settle(window)
    return page


def draft_of(window: MainWindow, code: str = "mail", ordinal: int = 6) -> PositionsPage:
    """Opens a new version by the page's own action and shows it."""
    page = open_cell(window, code, ordinal)
    assert window.context.actions.run("positions.version")
    settle(window)
    assert page.own.position is not None and page.own.position.state == "draft"
    return page


def shown(window: MainWindow) -> PositionPage:
    """Our position on screen, as the workspace holds it now."""
    page = page_of(window)
    assert page.shows_own and page.own.position is not None
    with desk_of(window).workspace.read() as read:
        return position_page(read, page.own.position.id)


def own_on(window: MainWindow, code: str, ordinal: int) -> Any:
    """The cell of our side in the workspace."""
    with desk_of(window).workspace.read() as read:
        matrix = positions_matrix(read)
    issue = next(line.id for line in matrix.issues if line.code == code)
    return matrix.own.get((issue, next(line.id for line in matrix.rounds if line.ordinal == ordinal)))


def cleared(window: MainWindow) -> None:
    """Records that every office asked about the position on screen concurs, and takes it as cleared, from elsewhere."""
    desk, position = desk_of(window), shown(window)
    positions.submit_position(desk, position=position.id)
    for line in position.clearances:
        clearances.record_clearance(desk, clearance=line.id, start="asked", status="cleared")
    positions.clear_position(desk, position=position.id)
    settle(window)


def type_into(window: MainWindow, editor: Any, text: str) -> None:
    """Replaces a text edited in place and saves it with Ctrl+Enter."""
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    settle(window)


def run(window: MainWindow, action: str) -> None:
    assert window.context.actions.run(action), f"{action} cannot be run now"
    settle(window)


def undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle(window)


def redo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Y, CONTROL)
    settle(window)


def words_on(widget: QWidget) -> str:
    """Every visible word of labels and buttons."""
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*found, *(button.text() for button in widget.findChildren(QPushButton) if button.isVisible())])
