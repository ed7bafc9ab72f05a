"""The positions page, our own side: what stands in the forms, every edit in place, every step; each can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from dialogue_app.desk import positions, talking_points
from dialogue_app.desk.views.positions import position_page
from dialogue_app.ui.dialogs.conflict import ConflictSheet
from dialogue_app.ui.pages.positions.small_sheets import AnswerSheet, AskSheet, DeliverySheet
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.position_talks import (
    CONTROL,
    cleared,
    desk_of,
    draft_of,
    open_cell,
    own_on,
    page_of,
    redo,
    run,
    shown,
    type_into,
    undo,
    words_on,
)

OBJECTIVE = "Report 16 of 17 flights flown since 1 March; propose parcels from September."


# ---------------------------------------------------------------- what is shown


def test_that_a_cell_opens_the_position_with_everything_but_its_limits(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    assert part(page, "page.positions.title").text() == "Direct mail service"
    assert part(page, "page.positions.objective", QPlainTextEdit).toPlainText() == OBJECTIVE
    assert part(page, "page.positions.facts.own").text() == "Own position · Round 6 · version 6"
    assert part(page, "page.positions.cleared").accessibleName() == "Cleared 6 of 6"
    assert part(page, "page.positions.delivered").accessibleName() == "Delivered, Opening plenary"
    assert part(page, "page.positions.former").text().startswith("Before: Agree pilot plan of 12 months")
    text = words_on(page.own)
    assert "INSTR-6 · 1 May 2012" in text and "Its text is marked (C//NF) and not shown here." in text
    assert "Negotiate within the cleared positions" not in text
    offices = [str(page.own.clearances.lines.index(row, 0).data()) for row in range(page.own.clearances.lines.rowCount())]
    assert offices == ["WHA/CCA", "USPS", "EB", "L", "Treasury/OFAC", "approving principal"]


def test_that_what_both_sides_ever_said_stands_beside_it_newest_first(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    text = words_on(page.said)
    assert text.index("Round 6") < text.index("Round 5") < text.index("Round 4")
    assert "16 of the 17 mail flights" in text and "Parcels of up to 2 kg." in text
    assert "Note of RS, 09:58" in text
    part(page, "page.positions.said.more").click()
    assert "Round 1" in words_on(page.said)


def test_that_a_line_of_the_chronology_leads_to_where_it_stands(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    assert page.opened is not None
    asked: list[tuple[object, ...]] = []
    window.context.go_to.connect(lambda *given: asked.append(given))
    paragraph = next(line for line in page.opened.said if line.kind == "minutes_paragraph")
    part(page, f"page.positions.said.{paragraph.record}").click()
    assert asked == [("minutes", ("minutes_paragraph", paragraph.record), paragraph.round)]
    settle(window)
    window.go("positions")
    older = next(line for line in page.opened.said if line.kind == "observed_position" and line.ordinal == 5)
    part(page, f"page.positions.said.{older.record}").click()
    settle(window)
    assert page.cell is not None and page.cell.party == "CU" and page.shows_statement
    assert page.observed.statement is not None and page.observed.statement.id == older.record


def test_that_an_uncleared_position_cannot_be_overlooked(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    assert "NOT CLEARED" in words_on(page.own.head)
    assert page.matrix.cells.say(page.cell) == "Direct mail service, round 6, ours, draft, NOT CLEARED, not delivered"  # type: ignore[arg-type]


# ---------------------------------------------------------------- words


def test_that_the_objective_of_a_draft_is_edited_in_place_and_undone(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    type_into(window, part(page, "page.positions.objective"), "Agree on parcels of up to 2 kg.")
    assert shown(window).objective == "Agree on parcels of up to 2 kg."
    undo(window)
    assert shown(window).objective == OBJECTIVE
    assert part(page, "page.positions.objective", QPlainTextEdit).toPlainText() == OBJECTIVE
    redo(window)
    assert shown(window).objective == "Agree on parcels of up to 2 kg."


def test_that_a_change_of_substance_takes_a_cleared_position_back_to_clearance(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    cleared(window)
    assert "a change takes it back to clearance" in part(page, "page.positions.consequence").text()
    type_into(window, part(page, "page.positions.arguments"), "Parcels need no new aircraft.")
    now = shown(window)
    assert now.state == "in-clearance" and {line.status for line in now.clearances} == {"asked"}
    assert "WHA/CCA has not answered." in part(page, "page.positions.reason").text()
    undo(window)
    assert shown(window).state == "cleared"


def test_that_typing_faults_leave_clearance_as_it_is(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    cleared(window)
    part(page, "page.positions.typographic").setChecked(True)
    assert part(page, "page.positions.consequence").text().startswith("Clearance stays")
    type_into(window, part(page, "page.positions.objective"), OBJECTIVE.replace("parcels", "Parcels"))
    assert shown(window).state == "cleared" and "Parcels" in shown(window).objective


def test_that_what_was_delivered_or_is_history_cannot_be_edited(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "mail", 6)
    assert part(page, "page.positions.objective", QPlainTextEdit).isReadOnly()
    assert "what was said stays" in part(page, "page.positions.consequence").text()
    open_cell(window, "mail", 5)
    assert part(page, "page.positions.consequence").text() == "This version is history and stays as it is."


def test_that_two_changes_to_one_text_show_both_and_mine_can_be_kept(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    editor = part(page, "page.positions.objective")
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "Mine.")
    theirs = {"objective": "Theirs."}
    positions.word_position(desk_of(window), position=shown(window).id, start={"objective": OBJECTIVE}, new=theirs)
    settle(window)
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    settle(window)
    sheet = part(window, "sheet.conflict", ConflictSheet)
    part(sheet, "sheet.conflict.mine").click()
    settle(window)
    assert shown(window).objective == "Mine."


def test_that_leaving_a_position_saves_what_is_being_typed_in_it(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    draft = shown(window).id
    editor = part(page, "page.positions.arguments")
    editor.setFocus()
    QTest.keyClicks(editor, "Half a thou")
    open_cell(window, "flows", 5)
    with desk_of(window).workspace.read() as read:
        assert position_page(read, draft).arguments == "Half a thou"


# ---------------------------------------------------------------- talking points


def test_that_points_are_added_worded_moved_flagged_and_removed_by_keyboard(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    before = [point.text for point in shown(window).points]
    run(window, "positions.point.add")
    line = part(page, "page.positions.point.new", QLineEdit)
    QTest.keyClicks(line, "Ask for a date.")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(window)
    assert [point.text for point in shown(window).points] == [*before, "Ask for a date."]
    table = page.own.points
    table.setFocus()
    assert table.tools.select_id(shown(window).points[-1].id)
    run(window, "positions.point.up")
    assert [point.text for point in shown(window).points][-2] == "Ask for a date."
    run(window, "positions.point.if_raised")
    assert shown(window).points[-2].if_raised
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = part(table, "page.positions.point.editor", QPlainTextEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Ask for the date.")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(window)
    assert shown(window).points[-2].text == "Ask for the date."
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settle(window)
    assert [point.text for point in shown(window).points] == before
    for _step in range(5):
        undo(window)
    assert [point.text for point in shown(window).points] == before


def test_that_delivery_of_a_point_is_ticked_with_space_and_by_keys(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    table = page.own.points
    table.setFocus()
    settle(window)
    QTest.keyClick(table, Qt.Key.Key_Space)
    settle(window)
    assert shown(window).points[0].delivered == "yes"
    QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
    settle(window)
    assert shown(window).points[0].delivered == "partly"
    QTest.keyClick(window, Qt.Key.Key_3, CONTROL)
    settle(window)
    assert shown(window).points[0].delivered == "no"
    undo(window)
    assert shown(window).points[0].delivered == "partly"


def test_that_a_point_that_was_said_is_not_removed(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    talking_points.deliver_point(desk_of(window), point=shown(window).points[0].id, how_far="yes")
    settle(window)
    page.own.points.setFocus()
    QTest.keyClick(page.own.points, Qt.Key.Key_Delete)
    settle(window)
    assert len(shown(window).points) == 2
    assert any("what was said stays" in message.sentence for message in window.messages.recorded)


def test_that_an_unfinished_new_point_comes_back_with_its_position(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    line = part(page, "page.positions.point.new", QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Not done")
    open_cell(window, "flows", 6)
    assert line.text() == ""
    open_cell(window, "mail", 6)
    assert line.text() == "Not done"


# ---------------------------------------------------------------- clearances and steps


def test_that_a_position_walks_from_draft_to_current_with_its_reasons_in_words(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    step = part(page, "page.positions.step")
    assert step.text() == "Submit for clearance" and step.isEnabled()
    step.click()
    settle(window)
    assert shown(window).state == "in-clearance"
    assert step.text() == "Take as cleared" and not step.isEnabled()
    for _office in range(6):
        page.own.clearances.setFocus()
        line = next(line for line in shown(window).clearances if line.status == "asked")
        page.own.clearances.tools.select_id(line.id)
        QTest.keyClick(page.own.clearances, Qt.Key.Key_Return)
        settle(window)
        QTest.keyClick(part(window, "sheet.answer", AnswerSheet), Qt.Key.Key_Return)
        settle(window)
    assert part(page, "page.positions.reason").text() == "Every office that was asked agrees."
    step.click()
    settle(window)
    assert shown(window).state == "cleared" and "NOT CLEARED" not in words_on(page.own.head)
    step.click()
    settle(window)
    assert shown(window).state == "current" and not step.isVisible()
    former = next(line for line in shown(window).versions if line.version == 6)
    assert former.state == "superseded"
    undo(window)
    assert shown(window).state == "cleared"
    assert next(line for line in shown(window).versions if line.version == 6).state == "current"


def test_that_an_objection_blocks_and_is_named(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    run(window, "positions.submit")
    page.own.clearances.setFocus()
    run(window, "positions.clearance.record")
    sheet = part(window, "sheet.answer", AnswerSheet)
    sheet.answers["objection"].setChecked(True)
    part(sheet, "sheet.answer.do").click()
    settle(window)
    assert "WHA/CCA objects." in part(page, "page.positions.reason").text()
    assert not part(page, "page.positions.step").isEnabled()


def test_that_an_office_is_asked_once_and_asked_no_longer_on_del(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    for office, expected in (("usps", 6), ("DHS", 7)):
        run(window, "positions.clearance.ask")
        sheet = part(window, "sheet.ask", AskSheet)
        QTest.keyClicks(sheet.office, office)
        QTest.keyClick(sheet.office, Qt.Key.Key_Return)
        settle(window)
        assert len(shown(window).clearances) == expected
        if expected == 6:
            assert "asked already" in words_on(sheet)
            sheet.dismiss()
    page.own.clearances.setFocus()
    page.own.clearances.tools.select_id(shown(window).clearances[-1].id)
    QTest.keyClick(page.own.clearances, Qt.Key.Key_Delete)
    settle(window)
    assert [line.office for line in shown(window).clearances][-1] == "approving principal"
    undo(window)
    assert [line.office for line in shown(window).clearances][-1] == "DHS"


def test_that_a_draft_goes_back_is_withdrawn_and_comes_again(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    draft_of(window)
    for action, state in (
        ("positions.submit", "in-clearance"),
        ("positions.redraft", "draft"),
        ("positions.withdraw", "withdrawn"),
        ("positions.redraft", "draft"),
    ):
        version = shown(window).id
        run(window, action)
        assert shown(window).id == version and shown(window).state == state


def test_that_delivery_of_the_position_is_noted_with_its_session(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    run(window, "positions.deliver")
    sheet = part(window, "sheet.delivery", DeliverySheet)
    part(sheet, "sheet.delivery.how", QComboBox).setCurrentText("read out")
    part(sheet, "sheet.delivery.do").click()
    settle(window)
    assert shown(window).delivered_session is not None and shown(window).delivered_as == "read out"
    assert part(page, "page.positions.objective", QPlainTextEdit).isReadOnly()
    undo(window)
    assert shown(window).delivered_session is None


def test_that_the_mandate_is_chosen_among_those_of_the_round(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    page.own.mandated.emit("")
    settle(window)
    assert shown(window).mandate is None and "None named" in words_on(page.own)
    undo(window)
    assert shown(window).mandate is not None


def test_that_marking_a_position_changes_its_portion_and_the_banner(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    page.own.mark.chosen.emit({"scheme": "US", "level": "SECRET", "caveats": ("NOFORN",), "portion": "(S//NF)"})
    settle(window)
    assert page.own.mark.text() == "(S//NF)"
    assert page.marking().words == "SECRET//NOFORN"
    undo(window)
    assert page.own.mark.text() == "(SBU-NF)"


# ---------------------------------------------------------------- beginning


def test_that_a_new_position_is_begun_by_keyboard_and_undone(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "visits", 6)
    assert part(page, "page.positions.nothing").isVisible()
    QTest.keyClick(window, Qt.Key.Key_A, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    objective = part(window, "sheet.position.objective", QPlainTextEdit)
    QTest.keyClicks(objective, "Widen the pilot.")
    QTest.keyClick(objective, Qt.Key.Key_Return, CONTROL)
    settle(window)
    held = own_on(window, "visits", 6)
    assert held is not None and held.state == "draft" and held.marking is not None
    assert page.shows_own and shown(window).objective == "Widen the pilot."
    undo(window)
    assert own_on(window, "visits", 6) is None
    assert part(page, "page.positions.nothing").isVisible()


def test_that_an_empty_place_offers_the_position_of_the_round_before(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = open_cell(window, "visits", 6)
    part(page, "page.positions.begin.earlier").click()
    settle(window)
    assert shown(window).state == "draft" and shown(window).objective
    assert all(line.status == "asked" for line in shown(window).clearances)


def test_that_a_taken_place_is_told_in_the_sheet(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    open_cell(window, "mail", 6)
    run(window, "positions.new")
    sheet = part(window, "sheet.position")
    part(sheet, "sheet.position.do").click()
    settle(window)
    assert "open a new version of it instead" in words_on(sheet)
    sheet.dismiss()


def test_that_older_versions_stay_readable(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    former = next(line for line in shown(window).versions if line.version == 6)
    page.own.head.version_chosen.emit(former.id)
    settle(window)
    assert shown(window).id == former.id
    open_cell(window, "flows", 6)
    open_cell(window, "mail", 6)
    assert shown(window).version == 7


def test_that_the_models_of_the_form_are_sound(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = page_of(window)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = (page.own.points.points, page.own.clearances.lines, page.matrix.cells)
    watched = [QAbstractItemModelTester(model, fatal, page) for model in models]
    points = page.own.points.points
    open_cell(window, "mail", 6)
    run(window, "positions.version")
    before = points.rowCount()
    run(window, "positions.point.add")
    line = part(page, "page.positions.point.new", QLineEdit)
    QTest.keyClicks(line, "Ask for a date.")
    QTest.keyClick(line, Qt.Key.Key_Return)
    settle(window)
    assert points.rowCount() == before + 1
    undo(window)
    assert points.rowCount() == before
    assert [one.model() for one in watched] == list(models), "each was watched all the time"
    assert {index.isValid() for model in models for row in range(model.rowCount()) for index in (model.index(row, 0),)} == {True}


def test_that_the_history_names_who_changed_the_position(sample_window: SampleWindow) -> None:
    window = sample_window("positions", round=6)
    page = draft_of(window)
    type_into(window, part(page, "page.positions.objective"), "Shorter.")
    run(window, "positions.history")
    sheet = part(window, "sheet.history")
    assert "DN" in words_on(sheet) and "Shorter" in words_on(sheet)
    sheet.dismiss()
