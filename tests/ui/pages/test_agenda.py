"""The agenda page on the sample: what it shows, editing in place, moving, adding, deleting; each change can be undone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from dialogue_app.desk import agenda
from dialogue_app.desk.verbs import Desk
from dialogue_app.ui.dialogs.conflict import ConflictSheet
from dialogue_app.ui.pages.agenda.item_sheet import ItemSheet
from dialogue_app.ui.pages.agenda.page import AgendaPage
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import part
from tests.ui.pages.agenda_talks import listed, plan, round_seven, table
from tests.ui.pages.conftest import SampleWindow, settle

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def page_of(window: MainWindow) -> AgendaPage:
    assert isinstance(window.page, AgendaPage)
    return window.page


def desk_of(window: MainWindow) -> Desk:
    assert window.context.opened is not None
    desk: Any = window.context.opened.desk
    return desk


def shown(page: AgendaPage, *keys: str) -> list[tuple[str, ...]]:
    """The cells of the visible rows, heads of sessions by their number cell."""
    proxy, rows = page.tree.tools.proxy, []

    def walk(parent: Any) -> None:
        for row in range(proxy.rowCount(parent)):
            index = proxy.index(row, 0, parent)
            rows.append(tuple(str(index.siblingAtColumn(page.model.column_number(key)).data() or "") for key in keys))
            walk(index)

    walk(page.tree.rootIndex())
    return rows


def choose(page: AgendaPage, number: str) -> None:
    assert page.data is not None
    item = next(item for item in page.data.table.items if item.number == number)
    assert page.tree.tools.select_id(item.id)
    page.tree.setFocus()


def type_into_cell(window: MainWindow, column: str, text: str) -> None:
    """Opens the cell's editor, replaces its text and presses Enter."""
    page = page_of(window)
    assert page.tree.edit_key(column)
    editor = part(page.tree, "list.editor", QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(window)


def undo(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle(window)


def current_number(page: AgendaPage) -> str:
    line = page.tree.current_line()
    return line.item.number if line is not None else ""


# ---------------------------------------------------------------- what is shown


def test_that_sessions_head_their_items_with_both_clocks_and_our_plan(sample_window: SampleWindow) -> None:
    page = page_of(sample_window("agenda"))
    rows = shown(page, "number", "title.es", "time", "elsewhere", "minutes", "lead")
    assert rows[0][0] == "Opening plenary"
    assert rows[3] == ("3", "Emisión de documentos de viaje", "10:45–11:35", "11:45", "50", "SAMPLE")
    order = [row[0] for row in rows]
    assert order.index("7") > order.index("Working group on direct mail") > order.index("9") > order.index("8 (c)")
    assert [page.model.columns[page.model.column_number(key)].title for key in ("time", "elsewhere")] == ["Washington", "Havana"]


def test_that_the_head_of_a_session_says_by_how_much_it_is_over(sample_window: SampleWindow) -> None:
    page = page_of(sample_window("agenda"))
    spoken = [str(page.tree.tools.proxy.index(row, 0).data(int(Qt.ItemDataRole.AccessibleTextRole))) for row in range(4)]
    assert spoken[0].endswith("135 of 150 min, 15 spare")
    assert spoken[1].endswith("180 of 165 min, 15 min over")


def test_that_only_exceptions_get_a_chip(sample_window: SampleWindow) -> None:
    page = page_of(sample_window("agenda"))
    assert page.data is not None
    states = {row[0]: row[1] for row in shown(page, "number", "state")}
    assert states["8 (c)"] == "Added"
    assert {words for number, words in states.items() if number not in ("8 (c)",) and words} == {"Considered"}


def test_that_the_inspector_shows_what_was_said_and_handed_over_before(sample_window: SampleWindow) -> None:
    window = sample_window("agenda")
    page = page_of(window)
    choose(page, "7")
    settle(window)
    assert part(page, "page.agenda.inspector.title").text() == "Direct mail service"
    words = [label.text() for kind in (QLabel, QPushButton) for label in page.inspector.findChildren(kind)]
    said = [text for text in words if text.startswith("R") and "¶" in text]
    assert said[:3] == ["R4 ¶7", "R3 ¶7", "R2 ¶6"]
    assert "NP-1" in words and "non-paper, handed over 14 Apr 2010" in words


def test_that_the_model_keeps_its_promises_while_rows_move(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choose(page, "4")
    for keys in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(page.tree, keys, ALT)
        settle(window)
    window.go("agenda", None, next(head.id for head in window.context.rounds if head.ordinal == 5))
    settle(window)
    assert tester.model() is page.model and page.data is not None and page.data.table.items


def test_that_an_empty_agenda_offers_the_one_act_that_starts_it(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven(items=False))
    page = page_of(window)
    start = part(page, "page.empty.start")
    assert start.isVisible() and QApplication.focusWidget() is start
    QTest.keyClick(start, Qt.Key.Key_Space)
    sheet = window.overlays.sheet
    assert isinstance(sheet, ItemSheet)
    QTest.keyClicks(sheet.titles["en"], "Opening")
    QTest.keyClick(sheet.titles["en"], Qt.Key.Key_Return)
    settle(window)
    assert listed(desk_of(window)) == ["1 Opening"]
    assert page.tree.isVisible() and not start.isVisible()


def test_that_the_filter_keeps_items_in_either_language(sample_window: SampleWindow) -> None:
    window = sample_window("agenda")
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    line = part(page, "page.agenda.filter", QLineEdit)
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "remesas")
    assert [row[0] for row in shown(page, "number")] == ["Second plenary", "8", "8 (b)"]
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert len(shown(page, "number")) == 19


def test_that_the_whole_agenda_can_be_copied_as_a_table(sample_window: SampleWindow) -> None:
    window = sample_window("agenda")
    window.actions_table.run("agenda.copy")
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["No.", "English", "Español"]
    assert any(line.startswith("8 (a)\tFamily visits\tVisitas familiares\tUS") for line in lines)


# ---------------------------------------------------------------- editing in place


def test_that_a_title_is_edited_in_place_and_undo_names_it(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    choose(page, "2")
    QTest.keyClick(page.tree, Qt.Key.Key_F2)
    editor = part(page.tree, "list.editor", QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Postal service")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(window)
    assert table(desk_of(window)).items[1].title == {"en": "Postal service", "es": "Servicio postal directo"}
    assert ("2", "Postal service") in shown(page, "number", "title.en")
    assert window.actions_table.action("edit.undo").text() == "Undo retitle item 2"
    undo(window)
    assert ("2", "Direct mail service") in shown(page, "number", "title.en")


def test_that_tab_goes_from_title_to_title(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    choose(page, "1")
    assert page.tree.edit_key("title.en")
    QTest.keyClick(part(page.tree, "list.editor", QLineEdit), Qt.Key.Key_Tab)
    assert page.model.columns[page.tree.currentIndex().column()].key == "title.es"
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit) and editor.text() == "Apertura de la ronda"


def test_that_a_conflict_shows_both_titles_and_mine_can_be_kept(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page, desk = page_of(window), desk_of(window)
    choose(page, "2")
    assert page.tree.edit_key("title.en")
    editor = part(page.tree, "list.editor", QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Postal service")
    item = table(desk).items[1]
    agenda.retitle_item(desk, item=item.id, language="en", start="Direct mail service", title="Mail flights")
    settle(window)
    assert editor.text() == "Postal service"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, ConflictSheet)
    assert table(desk).items[1].title["en"] == "Mail flights"
    QTest.mouseClick(part(sheet, "sheet.conflict.mine"), Qt.MouseButton.LeftButton)
    settle(window)
    assert table(desk).items[1].title["en"] == "Postal service"


def test_that_minutes_are_a_whole_number_and_the_clock_follows(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    choose(page, "1")
    type_into_cell(window, "minutes", "45")
    assert ("1", "10:00–10:45", "45") in shown(page, "number", "time", "minutes")
    assert ("2", "10:45–11:15", "30") in shown(page, "number", "time", "minutes")
    type_into_cell(window, "minutes", "long")
    assert window.overlays.sheet is not None
    assert "whole number" in window.messages.recorded[-1].sentence
    assert ("1", "45") in shown(page, "number", "minutes")
    window.overlays.close_all()
    undo(window)
    assert ("1", "30") in shown(page, "number", "minutes")


def test_that_a_lead_is_chosen_from_our_own_delegation(sample_window: SampleWindow) -> None:
    window = sample_window("agenda")
    page = page_of(window)
    choose(page, "2")
    assert page.tree.edit_key("lead")
    editor = part(page.tree, "list.editor", QComboBox)
    names = [editor.itemText(row) for row in range(editor.count())]
    assert names[0] == "Nobody yet" and "SPECIMEN" in names and len(names) > 5
    editor.setCurrentIndex(names.index("SPECIMEN"))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    page.tree.commitData(editor)
    settle(window)
    assert ("2", "SPECIMEN") in shown(page, "number", "lead")


def test_that_titles_stay_once_adopted_but_our_minutes_may_change(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=6)
    page = page_of(window)
    choose(page, "2")
    assert not page.tree.edit_key("title.en")
    type_into_cell(window, "minutes", "25")
    assert plan(desk_of(window), 6).plans[page.tree.tools.current_id()].minutes == 25


# ---------------------------------------------------------------- moving


def test_that_alt_and_arrows_reorder_and_a_draft_counts_anew(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    choose(page, "3")
    QTest.keyClick(page.tree, Qt.Key.Key_Up, ALT)
    settle(window)
    assert listed(desk_of(window)) == [
        "1 Opening of the round",
        "2 Return of nationals",
        "3 Direct mail service",
        "4 Other business",
    ]
    assert current_number(page) == "2"
    undo(window)
    assert listed(desk_of(window))[1] == "2 Direct mail service"


def test_that_alt_and_right_nests_and_left_lifts_without_leaving_the_page(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    choose(page, "3")
    QTest.keyClick(page.tree, Qt.Key.Key_Right, ALT)
    settle(window)
    assert listed(desk_of(window)) == [
        "1 Opening of the round",
        "2 Direct mail service",
        "2(a) Return of nationals",
        "3 Other business",
    ]
    assert window.page is page and current_number(page) == "2(a)"
    QTest.keyClick(page.tree, Qt.Key.Key_Left, ALT)
    settle(window)
    assert listed(desk_of(window))[2] == "3 Return of nationals"
    assert [row[0] for row in shown(page, "number")] == ["Opening", "1", "2", "3", "Closing", "4"]


def test_that_moving_past_the_edge_leads_into_the_next_session(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    choose(page, "3")
    QTest.keyClick(page.tree, Qt.Key.Key_Down, ALT)
    settle(window)
    assert [row[0] for row in shown(page, "number")] == ["Opening", "1", "2", "Closing", "3", "4"]
    assert current_number(page) == "3"


def drop(page: AgendaPage, number: str, target: str, row: int) -> None:
    """Lets the item fall as a drag does: through the mime data of the proxy model."""
    proxy = page.tree.tools.proxy
    assert page.data is not None
    item = next(item for item in page.data.table.items if item.number == number)
    data = proxy.mimeData([proxy.mapFromSource(page.model.index_of(item.id))])
    parent = proxy.mapFromSource(page.model.index_of(target))
    proxy.dropMimeData(data, Qt.DropAction.MoveAction, row, 0 if row >= 0 else -1, parent)


def test_that_a_drag_moves_between_items_onto_items_and_between_sessions(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page, desk = page_of(window), desk_of(window)
    opening, closing = (f"session:{held.id}" for held in table(desk).sessions)
    drop(page, "4", opening, 1)
    settle(window)
    assert [row[0] for row in shown(page, "number")] == ["Opening", "1", "2", "3", "4", "Closing"]
    assert listed(desk)[1] == "2 Other business"
    assert window.actions_table.action("edit.undo").text() == "Undo move item 4"
    undo(window)
    drop(page, "1", table(desk).items[1].id, -1)
    settle(window)
    assert listed(desk)[:2] == ["1 Direct mail service", "1(a) Opening of the round"]
    drop(page, "2", closing, -1)
    settle(window)
    assert [row[0] for row in shown(page, "number")] == ["Opening", "1", "1 (a)", "Closing", "2", "3"]


# ---------------------------------------------------------------- adding and deleting


def test_that_an_item_is_added_with_its_titles_and_issue_by_keyboard(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    QTest.keyClick(window, Qt.Key.Key_A, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    sheet = window.overlays.sheet
    assert isinstance(sheet, ItemSheet)
    assert QApplication.focusWidget() is sheet.titles["en"]
    QTest.keyClick(sheet.titles["en"], Qt.Key.Key_Return)
    assert "at least one language" in sheet.fields["en"].edit.accessibleDescription()
    sheet.issue.setCurrentIndex(sheet.issue.findData("remit"))
    assert sheet.titles["es"].text() == "Remesas"
    QTest.keyClick(sheet.titles["en"], Qt.Key.Key_Return)
    settle(window)
    new = table(desk_of(window)).items[-1]
    assert (new.number, new.title["es"], new.issues, new.proposed_by) == ("5", "Remesas", ("remit",), "US")
    assert page.tree.tools.current_id() == new.id
    undo(window)
    assert len(listed(desk_of(window))) == 4


def test_that_a_draft_item_is_deleted_and_comes_back_with_undo(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    choose(page, "2")
    QTest.keyClick(page.tree, Qt.Key.Key_Delete)
    settle(window)
    assert listed(desk_of(window)) == ["1 Opening of the round", "2 Return of nationals", "3 Other business"]
    undo(window)
    assert plan(desk_of(window)).plans[table(desk_of(window)).items[1].id].minutes == 30


@pytest.mark.parametrize("state", ["proposed", "adopted"])
def test_that_what_was_handed_over_cannot_be_deleted(sample_window: SampleWindow, state: str) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven(state))
    choose(page_of(window), "2")
    assert not window.actions_table.action("agenda.item.delete").isEnabled()
    assert window.actions_table.action("agenda.item.withdraw").isEnabled()
