"""Actions as data."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dialogue_app.ui import icons
from dialogue_app.ui.actions import ActionSpec, ActionTable
from dialogue_app.ui.pages.registry import PAGES
from dialogue_app.ui.shell.commands import SHELL_ACTIONS

ROWS = (
    ActionSpec("a.everywhere", "x", "Everywhere", "check", "Ctrl+1"),
    ActionSpec("a.here", "x", "Here", "", "Ctrl+2", page="here"),
    ActionSpec("a.there", "x", "There", "", "Ctrl+2", page="there"),
)


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[ActionTable]:
    window = QWidget()
    qtbot.addWidget(window)
    yield ActionTable(window, ROWS)


def test_that_an_action_without_a_handler_is_disabled_and_does_nothing(table: ActionTable) -> None:
    assert not table.action("a.everywhere").isEnabled()
    assert not table.run("a.everywhere")


def test_that_running_calls_the_handler_and_tells(table: ActionTable, qtbot: QtBot) -> None:
    ran: list[int] = []
    table.handle("a.everywhere", lambda: ran.append(1))
    with qtbot.waitSignal(table.triggered):
        table.action("a.everywhere").trigger()
    assert ran == [1]


def test_that_page_actions_work_on_their_page_only(table: ActionTable) -> None:
    table.handle("a.here", lambda: None)
    table.handle("a.there", lambda: None)
    table.show_page("here")
    assert [spec.id for spec, _ in table.available()] == ["a.here"]
    table.show_page("there")
    assert [spec.id for spec, _ in table.available()] == ["a.there"]
    table.release("a.there")
    assert table.available() == []


def test_that_a_forbidden_action_stays_forbidden_when_its_page_comes_back(table: ActionTable) -> None:
    table.handle("a.here", lambda: None, enabled=False)
    table.show_page("here")
    assert not table.run("a.here")
    table.enable("a.here", True)
    assert table.run("a.here")


def test_that_two_actions_cannot_share_an_id_or_a_shortcut_that_works_at_the_same_time(table: ActionTable) -> None:
    with pytest.raises(ValueError, match=r"a\.here"):
        table.extend([ActionSpec("a.here", "x", "Again")])
    with pytest.raises(ValueError, match=r"Ctrl\+2"):
        table.extend([ActionSpec("a.new", "x", "New", "", "Ctrl+2")])


def test_that_tooltips_show_the_keys(table: ActionTable) -> None:
    assert table.action("a.everywhere").toolTip().endswith("Ctrl 1")


def test_that_the_windows_own_table_is_consistent_and_its_icons_exist(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    table = ActionTable(window, SHELL_ACTIONS)
    for spec in PAGES:
        icons.glyph(spec.icon)
        table.extend(spec.actions)
    ids = [spec.id for spec in (*SHELL_ACTIONS, *(row for page in PAGES for row in page.actions))]
    assert len(ids) == len(set(ids)) and all("." in id for id in ids)
