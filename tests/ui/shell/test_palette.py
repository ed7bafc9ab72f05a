"""The Ctrl+K box."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from dialogue_app.ui.models.records import RECORD_ROLE
from dialogue_app.ui.shell.palette import Palette
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.stand_in_pages import TwoPage


@pytest.fixture
def palette(open_desk: MainWindow) -> Palette:
    open_desk.actions_table.run("window.palette")
    assert open_desk.overlays.palette is not None
    return open_desk.overlays.palette


def rows(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [model.index(row, 0).data(RECORD_ROLE).text for row in range(model.rowCount())]


def test_that_it_lists_every_action_that_works_here_with_its_keys(palette: Palette, open_desk: MainWindow) -> None:
    palette.line.setText("rename")
    assert rows(palette) == ["Commands", "Rename"]
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    open_desk.settle()
    assert open_desk.overlays.palette is None
    assert open_desk.context.opened is not None and open_desk.context.opened.desk.texts["t1"] == "Renamed"


def test_that_groups_keep_their_order_and_enter_leads_to_page_round_and_record(
    palette: Palette, open_desk: MainWindow, qtbot: QtBot
) -> None:
    tester = QAbstractItemModelTester(palette.list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    palette.line.setText("mail")
    qtbot.waitUntil(lambda: len(rows(palette)) == 5)
    assert rows(palette)[:3] == ["Issues", "Direct mail service", "Found in text"]
    for _ in range(2):
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
    del tester
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    open_desk.settle()
    assert isinstance(open_desk.page, TwoPage) and open_desk.context.round_id == "r4"


def test_that_commands_that_begin_with_what_was_typed_come_first(palette: Palette, open_desk: MainWindow) -> None:
    palette.line.setText("rename")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    open_desk.settle()
    open_desk.actions_table.run("window.palette")
    again = open_desk.overlays.palette
    assert again is not None
    again.line.setText("rename")
    assert rows(again)[:3] == ["Commands", "Rename", "Undo rename t1"]


def test_that_the_arrows_skip_heads_and_go_round(palette: Palette) -> None:
    palette.line.setText("theme")
    first = palette.list.currentIndex().row()
    assert first == 1
    QTest.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.list.model().rowCount() - 1
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == first


def test_that_accents_and_case_do_not_matter_and_nothing_found_is_no_fault(palette: Palette, open_desk: MainWindow) -> None:
    palette.line.setText("THÉME dark")
    assert rows(palette) == ["Commands", "Theme: dark"]
    palette.line.setText("zzzz")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    QTest.keyClick(palette.line, Qt.Key.Key_Down)
    open_desk.settle()
    assert rows(palette) == [] and open_desk.messages.recorded == []


def test_that_esc_closes_and_gives_the_focus_back(open_desk: MainWindow) -> None:
    page = open_desk.page
    assert page is not None
    page.first_focus().setFocus()
    open_desk.actions_table.run("window.palette")
    palette = open_desk.overlays.palette
    assert palette is not None and palette.line.hasFocus()
    QTest.keyClick(palette.line, Qt.Key.Key_Escape)
    assert page.first_focus().hasFocus()


def test_that_a_late_answer_to_an_older_question_is_not_shown(palette: Palette, open_desk: MainWindow, qtbot: QtBot) -> None:
    palette.line.setText("mail")
    qtbot.waitUntil(lambda: len(rows(palette)) == 5)
    palette.line.setText("")
    open_desk.settle()
    assert "Issues" not in rows(palette)
