"""The other side's positions: recorded, confirmed, superseded in their own form; never shown as ours."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from dialogue_app.desk import observed
from dialogue_app.desk.views.positions import ObservedPage, observed_page
from dialogue_app.ui.dialogs.conflict import ConflictSheet
from dialogue_app.ui.pages.positions.sheets import ObserveSheet
from dialogue_app.ui.pages.positions.small_sheets import LaterSheet
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.position_talks import CONTROL, desk_of, open_cell, page_of, redo, run, type_into, undo, words_on

STANCE = "Satisfied; wants parcels limited to 2 kg and settlement of terminal dues to the same account."


def heard(window: MainWindow) -> ObservedPage:
    """The statement on screen, as the workspace holds it now."""
    page = page_of(window)
    assert page.shows_statement and page.observed.statement is not None
    with desk_of(window).workspace.read() as read:
        return observed_page(read, page.observed.statement.id)


def record(window: MainWindow, text: str, **fields: Any) -> None:
    """Records a statement through the sheet, by keyboard."""
    run(window, "positions.observe")
    sheet = part(window, "sheet.observed", ObserveSheet)
    for key, value in fields.items():
        box = part(sheet, f"sheet.observed.{key}")
        if isinstance(box, QComboBox):
            box.setCurrentText(value)
        else:
            assert isinstance(box, QLineEdit)
            box.setText(value)
    QTest.keyClicks(sheet.stance, text)
    QTest.keyClick(sheet.stance, Qt.Key.Key_Return, CONTROL)
    settle(window)


def test_that_a_statement_opens_in_its_own_form(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6, "CU")
    assert part(page, "page.positions.observed.stance", QPlainTextEdit).toPlainText() == STANCE
    text = words_on(page.observed)
    assert "Observed · Round 6 · statement 6" in text and "DN" in text
    assert not part(page, "page.positions.own").isVisible()
    assert "Heard by our side only" in text


def test_that_a_statement_is_recorded_with_its_session_and_marking_and_undone(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "visits", 6, "CU")
    assert "Nothing of Cuba was recorded" in words_on(page.nothing)
    record(window, "Would study visits of two weeks.", session="Opening plenary", confidence="said twice", takers="DN, RS")
    now = heard(window)
    assert (now.stance, now.state, now.confidence, now.note_takers) == (
        "Would study visits of two weeks.",
        "recorded",
        "said twice",
        ("DN", "RS"),
    )
    assert now.session is not None and now.marking is not None and now.marking["portion"] == "(SBU)"
    undo(window)
    assert not page.shows_statement
    redo(window)
    assert heard(window).stance == "Would study visits of two weeks."


def test_that_nothing_is_recorded_without_words(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    open_cell(window, "visits", 6, "CU")
    run(window, "positions.observe")
    sheet = part(window, "sheet.observed", ObserveSheet)
    sheet.submit()
    assert "without words nothing is recorded" in words_on(sheet)
    sheet.dismiss()


def test_that_a_statement_is_confirmed_and_a_later_one_takes_its_place(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6, "CU")
    first = heard(window).id
    run(window, "positions.observed.confirm")
    assert heard(window).state == "confirmed"
    record(window, "Wants parcels of up to 3 kg.")
    assert heard(window).stance == "Wants parcels of up to 3 kg." and heard(window).version == 7
    page.observed.statement_chosen.emit(first)
    settle(window)
    assert heard(window).id == first
    run(window, "positions.observed.supersede")
    sheet = part(window, "sheet.later", LaterSheet)
    assert "statement 7: Wants parcels of up to 3 kg." in [choice.text() for choice in sheet.choices.values()]
    QTest.keyClick(sheet.first_focus(), Qt.Key.Key_Return)
    settle(window)
    with desk_of(window).workspace.read() as read:
        assert observed_page(read, first).state == "superseded"
    undo(window)
    with desk_of(window).workspace.read() as read:
        assert observed_page(read, first).state == "confirmed"


def test_that_how_it_was_recorded_is_corrected_in_place(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6, "CU")
    type_into(window, part(page, "page.positions.observed.stance"), "Wants parcels limited to 2 kg.")
    assert heard(window).stance == "Wants parcels limited to 2 kg."
    type_into(window, part(page, "page.positions.observed.confidence"), "heard in the corridor")
    assert heard(window).confidence == "heard in the corridor"
    page.observed.mark.chosen.emit(None)
    settle(window)
    assert heard(window).marking is None and page.observed.mark.text() == "Not marked"
    for _step in range(3):
        undo(window)
    assert heard(window).stance == STANCE and heard(window).marking is not None


def test_that_a_statement_that_was_superseded_stays_as_it_was(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 5, "CU")
    assert part(page, "page.positions.observed.stance", QPlainTextEdit).isReadOnly()
    assert not window.context.actions.action("positions.observed.confirm").isEnabled()
    assert "stays as it was recorded" in words_on(page.observed)


def test_that_two_corrections_of_one_statement_show_both(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6, "CU")
    editor = part(page, "page.positions.observed.stance")
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Mine.")
    observed.edit_observed(desk_of(window), observed=heard(window).id, start={"stance": STANCE}, new={"stance": "Theirs."})
    settle(window)
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    settle(window)
    sheet = part(window, "sheet.conflict", ConflictSheet)
    assert "Theirs." in words_on(sheet)
    part(sheet, "sheet.conflict.theirs").click()
    settle(window)
    assert heard(window).stance == "Theirs."


def test_that_our_form_shows_what_they_said_and_leads_there_and_back(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    assert "wants parcels limited to 2 kg" in words_on(page.own)
    part(page, "page.positions.heard.CU").click()
    settle(window)
    assert page.shows_statement
    part(page, "page.positions.observed.ours").click()
    settle(window)
    assert page.shows_own


def test_that_what_leads_elsewhere_is_found_again_from_search(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 4, "CU")
    target = heard(window).id
    open_cell(window, "flows", 1)
    window.go("positions", ("observed_position", target))
    settle(window)
    assert heard(window).id == target and page.matrix.current == page.cell
    point = page.data and page.data.matrix.own[page.cell[0], page.cell[1]].position  # type: ignore[index]
    window.go("positions", ("own_position", str(point)))
    settle(window)
    assert page.shows_own and page.own.position is not None and page.own.position.id == point
