"""The matrix: two kinds of cell, walked by keyboard, spoken in words; the window's round, the filter, empty talks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from dialogue_app.desk import positions
from dialogue_app.ui.pages.positions.cell_paint import own_look
from dialogue_app.ui.pages.positions.matrix_model import CELL_ROLE, HELD_ROLE
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.position_talks import CONTROL, cell_of, desk_of, draft_of, open_cell, own_on, page_of, run, undo, words_on

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


def spoken(window: MainWindow) -> str:
    return str(page_of(window).matrix.currentIndex().data(SPOKEN))


def look_of(window: MainWindow, code: str, ordinal: int) -> str:
    """The glyph of our cell."""
    matrix = page_of(window).matrix
    cell = cell_of(window, code, ordinal)
    held = matrix.cells.index_of(cell).data(HELD_ROLE)
    return own_look(held, unsaid=matrix.cells.is_unsaid(cell))[0]


def test_that_each_round_has_a_cell_for_us_and_one_for_the_other_side(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    cells = page_of(window).matrix.cells
    assert (cells.rowCount(), cells.columnCount(), cells.group) == (12, 12, 2)
    assert [cells.headerData(place, Qt.Orientation.Horizontal) for place in (0, 1, 11)] == ["R1 US", "R1 CU", "R6 CU"]
    assert cells.headerData(5, Qt.Orientation.Vertical) == "Direct mail service"


@pytest.mark.parametrize(
    ("code", "ordinal", "party", "words"),
    [
        ("mail", 6, "", "Direct mail service, round 6, ours, current, delivered"),
        ("mail", 5, "", "Direct mail service, round 5, ours, superseded, delivered"),
        ("telecom", 4, "", "Telecommunications flows, round 4, ours, superseded, not delivered"),
        ("visits", 6, "", "Family visits, round 6, ours, none"),
        ("mail", 6, "CU", "Direct mail service, round 6, Cuba, observed, latest statement, 1 statement"),
        ("visits", 6, "CU", "Family visits, round 6, Cuba, observed, nothing heard"),
    ],
)
def test_that_a_cell_says_in_words_what_it_shows(
    sample_window: SampleWindow, code: str, ordinal: int, party: str, words: str
) -> None:
    window = sample_window("positions", round=6)
    cells = page_of(window).matrix.cells
    assert cells.index_of(cell_of(window, code, ordinal, party)).data(SPOKEN) == words


def test_that_cells_are_walked_with_the_arrow_keys_and_opened_with_enter(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 5)
    QTest.keyClick(page.matrix, Qt.Key.Key_Right)
    settle(window)
    assert spoken(window).startswith("Direct mail service, round 5, Cuba, observed") and page.shows_statement
    QTest.keyClick(page.matrix, Qt.Key.Key_Right)
    settle(window)
    assert spoken(window) == "Direct mail service, round 6, ours, current, delivered" and page.shows_own
    QTest.keyClick(page.matrix, Qt.Key.Key_Down)
    settle(window)
    assert spoken(window) == "Family visits, round 6, ours, none"
    QTest.keyClick(page.matrix, Qt.Key.Key_Up)
    settle(window)
    QTest.keyClick(page.matrix, Qt.Key.Key_Return)
    assert window.focusWidget() is part(page, "page.positions.objective", QPlainTextEdit)


def test_that_moving_about_quickly_shows_the_last_cell(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "flows", 1)
    for _step in range(5):
        QTest.keyClick(page.matrix, Qt.Key.Key_Down)
    settle(window)
    assert part(page, "page.positions.title").text() == "Direct mail service"
    assert page.opened is not None and page.opened.cell == page.matrix.current


def test_that_the_round_of_the_window_is_the_current_column(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    window.choose_round(next(head.id for head in window.context.rounds if head.ordinal == 4))
    settle(window)
    assert page.matrix.current_round == cell_of(window, "mail", 4).round
    assert spoken(window) == "Direct mail service, round 4, ours, superseded, delivered"


def test_that_uncleared_unsaid_and_cleared_look_different_without_colour(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    draft_of(window)
    looks = [look_of(window, *place) for place in (("mail", 6), ("telecom", 4), ("flows", 6), ("flows", 1))]
    assert looks == ["warning", "hand-palm", "check", "check"]
    run(window, "positions.withdraw")
    assert own_on(window, "mail", 6).state == "current"


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_that_own_and_observed_cells_are_painted_apart(sample_window: SampleWindow, theme: str) -> None:
    window = sample_window("positions", round=6, theme=theme)
    page = open_cell(window, "mail", 6)
    pictures = []
    for party in ("", "CU"):
        index = page.matrix.cells.index_of(cell_of(window, "flows", 6, party))
        image = page.matrix.viewport().grab(page.matrix.visualRect(index)).toImage()
        pictures.append(image.convertToFormat(QImage.Format.Format_Grayscale8))
    assert all(len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 8 for image in pictures)
    assert pictures[0] != pictures[1].scaled(pictures[0].size())


def test_that_the_filter_finds_an_issue_by_its_name_in_another_language(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    line = part(page, "page.positions.filter", QLineEdit)
    assert window.focusWidget() is line
    QTest.keyClicks(line, "correo directo")
    hidden = [page.matrix.isRowHidden(row) for row in range(12)]
    assert hidden.count(False) == 1 and not hidden[5]
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not any(page.matrix.isRowHidden(row) for row in range(12))


def test_that_the_matrix_is_copied_as_states_only(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    QTest.keyClick(page.matrix, Qt.Key.Key_C, CONTROL)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].startswith("Issue\tR1 US\tR1 CU")
    assert "v6 current, delivered" in text and "parcels" not in text


def test_that_a_change_from_elsewhere_keeps_the_cell_and_shows_itself(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    held = own_on(window, "flows", 6)
    positions.open_version(desk_of(window), position=held.position)
    settle(window)
    assert page.matrix.current == cell_of(window, "mail", 6)
    assert look_of(window, "flows", 6) == "warning"


def test_that_a_new_issue_is_a_new_row_that_can_be_undone(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = page_of(window)
    QAbstractItemModelTester(page.matrix.cells, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    run(window, "positions.issue")
    sheet = part(window, "sheet.issue")
    part(sheet, "sheet.issue.do").click()
    assert "A title is needed" in words_on(sheet)
    QTest.keyClicks(part(sheet, "sheet.issue.en", QLineEdit), "Cultural exchange")
    QTest.keyClick(part(sheet, "sheet.issue.en", QLineEdit), Qt.Key.Key_Return)
    settle(window)
    assert spoken(window) == "Cultural exchange, round 6, ours, none"
    undo(window)
    assert page.matrix.cells.rowCount() == 12 and page.matrix.current is not None


def test_that_talks_without_issues_offer_the_first(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = page_of(window)
    assert page.data is not None
    nothing = replace(page.data, matrix=replace(page.data.matrix, issues=(), own={}, observed={}))
    page._show_matrix(nothing)
    assert window.isVisible() and page.first_focus().text() == "Add the first issue"  # type: ignore[attr-defined]
    assert page.marking().words == ""


@pytest.mark.parametrize(
    ("tag", "scale", "size"), [("es", 1.0, (1366, 768)), ("en", 1.25, (1440, 900)), ("es", 1.0, (1440, 900))]
)
def test_that_no_issue_is_cut_and_the_window_keeps_its_size(
    sample_window: SampleWindow, tag: str, scale: float, size: tuple[int, int]
) -> None:
    window = sample_window("positions", round=6, tag=tag, scale=scale, size=size)
    page = open_cell(window, "mail", 6)
    assert window.size().toTuple() == size
    head = page.matrix.verticalHeader()
    metrics = page.matrix.fontMetrics()
    for row in range(12):
        title = str(page.matrix.cells.headerData(row, Qt.Orientation.Vertical))
        box = metrics.boundingRect(0, 0, head.width() - 24, 1000, int(Qt.TextFlag.TextWordWrap), title)
        assert page.matrix.rowHeight(row) >= box.height() and head.width() - 20 >= box.width(), title


def test_that_the_cell_knows_where_it_is(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    cells = page_of(window).matrix.cells
    for row in range(cells.rowCount()):
        for column in range(cells.columnCount()):
            index = cells.index(row, column)
            assert cells.index_of(index.data(CELL_ROLE)) == index
