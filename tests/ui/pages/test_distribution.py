"""The distribution page: the register with minutes in ink, the copies' verbs, issuing with pre-flight, saving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from dialogue_app.desk import issued as verbs
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.issued import CopyView, IssuedView, copies, register
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.pages.distribution.copy_sheets import CopySheet, RecallSheet, ReceiptSheet
from dialogue_app.ui.pages.distribution.issue_sheet import IssueSheet
from dialogue_app.ui.pages.distribution.page import DistributionPage
from dialogue_app.ui.pages.distribution.reading import Issue, Register
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import NOTHING
from dialogue_app.ui.widgets.lists import Table
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Answers(FileQuestions):
    """Answers both questions with a path; what was asked is kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.asked: list[str] = []

    def open_file(self, parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], object]) -> None:
        self.asked.append(title)
        chosen(self.path)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str, chosen: Callable[[Path], object]) -> None:
        self.asked.append(name)
        chosen(self.path)


def page_of(window: MainWindow) -> DistributionPage:
    assert isinstance(window.page, DistributionPage)
    return window.page


def desk_of(window: MainWindow) -> Desk:
    assert window.context.opened is not None
    desk: Any = window.context.opened.desk
    return desk


def cells(table: Table, *keys: str) -> list[tuple[str, ...]]:
    proxy, model = table.tools.proxy, table.tools.model
    places = [model.column_number(key) for key in keys]
    return [tuple(str(proxy.index(row, place).data() or "") for place in places) for row in range(proxy.rowCount())]


def listed(window: MainWindow) -> tuple[CopyView, ...]:
    with desk_of(window).workspace.read() as read:
        return copies(read)


def registered(window: MainWindow) -> tuple[IssuedView, ...]:
    with desk_of(window).workspace.read() as read:
        return register(read)


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(window, key, modifier)
    settle(window)


def choose_copy(page: DistributionPage, number: int) -> None:
    assert page.issue is not None
    row = next(row for row in page.issue.copies if row.copy.number == number)
    assert page.copies.tools.select_id(row.id)


def shown_text(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


# ---------------------------------------------------------------- what is shown


def test_that_the_register_shows_minutes_in_ink_and_the_copies_of_the_rounds_own(sample_window: SampleWindow) -> None:
    page = page_of(sample_window("distribution", round=5))
    rows = cells(page.register, "round", "identifier", "signatures", "standing", "copies")
    assert rows[0] == ("R5", "MIN-R5", "2 of 2, in ink", "", "4")
    assert rows[2] == ("R3", "MIN-R3", "2 of 2, in ink", "read with Corr.1", "0")
    assert cells(page.copies, "number", "addressee", "form", "on")[3] == (
        "4",
        "Sea service liaison",
        "extract: item 2 and Annex III",
        "16 Nov 2011",
    )


def test_that_the_models_keep_the_rules_of_item_models(sample_window: SampleWindow) -> None:
    page = page_of(sample_window("distribution"))
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(table.model(), fatal, page) for table in (page.register, page.copies)]
    page.register.tools.select_id(page.data.issues[1].id if page.data else "")
    assert len(testers) == 2
    assert cells(page.copies, "number") == []


def test_that_a_round_in_which_nothing_was_issued_shows_an_empty_list(sample_window: SampleWindow) -> None:
    window = sample_window("distribution", round=6)
    page = page_of(window)
    assert page.issue is not None
    assert page.issue.identifier == "MIN-R5"
    part(page, "page.distribution.scope.round", QPushButton).click()
    settle(window)
    assert cells(page.register, "identifier") == []
    assert "Choose a document" in shown_text(page.details)


def test_that_an_empty_register_says_what_the_page_is_for_and_offers_the_first_issue(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    page = page_of(window)
    page._show(Register((), NOTHING))
    settle(window)
    assert "Nothing has been issued yet" in shown_text(page)
    assert page.marking() == NOTHING
    part(page, "page.empty.start", QPushButton).click()
    settle(window)
    assert window.findChild(IssueSheet) is not None


def test_that_a_long_register_is_listed_whole_and_filtered(sample_window: SampleWindow) -> None:
    page = page_of(sample_window("distribution"))
    assert page.data is not None
    base = page.data.issues[0]
    assert base.paper is not None
    many = tuple(Issue(None, replace(base.paper, id=f"{number:032x}", round=number), ()) for number in range(1, 2001))
    page._show(Register(many, NOTHING))
    assert page.register.tools.proxy.rowCount() == 2000
    page.register.tools.proxy.set_filter("MIN-R1999")
    assert cells(page.register, "round") == [("R1999",)]


def test_that_the_filter_finds_a_document_by_who_holds_a_copy(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    page = page_of(window)
    press(window, Qt.Key.Key_F)
    QTest.keyClicks(part(page, "page.distribution.filter", QLineEdit), "sea service")
    assert cells(page.register, "identifier") == [("MIN-R5",)]


def test_that_the_banner_shows_the_marking_of_what_is_listed(sample_window: SampleWindow) -> None:
    page = page_of(sample_window("distribution"))
    assert page.marking().words == "UNCLASSIFIED"


def test_that_the_register_is_copied_as_a_table(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    window.context.actions.run("distribution.copy_table")
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 6
    assert lines[1].startswith("R5\tMIN-R5\tAgreed minutes")


# ---------------------------------------------------------------- copies


def test_that_a_copy_is_added_by_keyboard_gets_the_next_number_and_is_undone(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    page = page_of(window)
    press(window, Qt.Key.Key_A, CONTROL | SHIFT)
    sheet = window.findChild(CopySheet)
    assert sheet is not None
    QTest.keyClicks(sheet.addressee, "Legal adviser")
    QTest.keyClicks(sheet.channel, "pouch")
    sheet.on.setText("2011-11-20")
    QTest.keyClick(sheet.addressee, Qt.Key.Key_Return)
    settle(window)
    assert cells(page.copies, "number", "addressee", "channel")[-1] == ("5", "Legal adviser", "pouch")
    assert listed(window)[-1].on == date(2011, 11, 20)
    press(window, Qt.Key.Key_Z)
    assert len(listed(window)) == 4
    assert len(cells(page.copies, "number")) == 4


def test_that_a_copy_without_addressee_or_with_no_day_is_refused_in_place(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    press(window, Qt.Key.Key_A, CONTROL | SHIFT)
    sheet = window.findChild(CopySheet)
    assert sheet is not None
    QTest.keyClick(sheet.addressee, Qt.Key.Key_Return)
    assert "Say who gets the copy." in shown_text(sheet)
    QTest.keyClicks(sheet.addressee, "Liaison")
    sheet.on.setText("next week")
    QTest.keyClick(sheet.addressee, Qt.Key.Key_Return)
    settle(window)
    assert "“next week” is no day" in shown_text(sheet)
    assert sheet.addressee.text() == "Liaison"
    assert len(listed(window)) == 4


def test_that_editing_writes_only_what_was_changed_and_enter_on_the_list_opens_it(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    page = page_of(window)
    page.copies.setFocus()
    QTest.keyClick(page.copies, Qt.Key.Key_Return)
    settle(window)
    sheet = window.findChild(CopySheet)
    assert sheet is not None
    assert sheet.form.currentText() == "original"
    sheet.addressee.setText("Treaty office")
    QTest.keyClick(sheet.addressee, Qt.Key.Key_Return)
    settle(window)
    first = listed(window)[0]
    assert (first.addressee, first.form, first.party, first.on) == ("Treaty office", "original", "US", date(2011, 11, 14))


def test_that_somebody_elses_edit_of_the_same_copy_is_shown_before_mine_is_written(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    press(window, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    sheet = window.findChild(CopySheet)
    assert sheet is not None
    copy = listed(window)[0]
    verbs.edit_copy(desk_of(window), copy=copy.id, start={"addressee": copy.addressee}, new={"addressee": "Theirs"})
    sheet.addressee.setText("Mine")
    sheet.submit()
    settle(window)
    assert listed(window)[0].addressee == "Theirs"
    part(window, "sheet.conflict.mine", QPushButton).click()
    settle(window)
    assert listed(window)[0].addressee == "Mine"


def test_that_a_receipt_and_a_recall_are_noted_and_the_recall_only_once(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    page = page_of(window)
    press(window, Qt.Key.Key_E, CONTROL | SHIFT)
    receipt = window.findChild(ReceiptSheet)
    assert receipt is not None
    QTest.keyClick(receipt.line, Qt.Key.Key_Return)
    assert "Say who received the copy" in shown_text(receipt)
    QTest.keyClicks(receipt.line, "Registry, 15 Nov 2011")
    QTest.keyClick(receipt.line, Qt.Key.Key_Return)
    settle(window)
    press(window, Qt.Key.Key_L, CONTROL | SHIFT)
    recall = window.findChild(RecallSheet)
    assert recall is not None
    recall.line.setText("2011-12-01")
    QTest.keyClick(recall.line, Qt.Key.Key_Return)
    settle(window)
    assert cells(page.copies, "receipt", "recall")[0] == ("Registry, 15 Nov 2011", "1 Dec 2011")
    assert not window.context.actions.action("distribution.copy.recall").isEnabled()
    press(window, Qt.Key.Key_Z)
    assert listed(window)[0].recalled_on is None


# ---------------------------------------------------------------- issuing


def open_issue(window: MainWindow, tmp_path: Path, name: str = "out.pdf") -> tuple[IssueSheet, Answers]:
    page = page_of(window)
    answers = Answers(tmp_path / name)
    page.files = page.reports.files = answers
    press(window, Qt.Key.Key_I, CONTROL | SHIFT)
    sheet = window.findChild(IssueSheet)
    assert sheet is not None
    return sheet, answers


def lift(window: MainWindow, sheet: IssueSheet, second: str, reason: str) -> None:
    link = next(one for one in sheet.report.findChildren(QPushButton) if ".lift." in one.objectName())
    link.click()
    settle(window)
    sheet.lifting.second.setText(second)
    sheet.lifting.reason.setText(reason)
    QTest.keyClick(sheet.lifting.reason, Qt.Key.Key_Return)
    settle(window)


def test_that_words_shared_with_a_fallback_of_ours_block_until_a_second_person_answers(
    sample_window: SampleWindow, tmp_path: Path
) -> None:
    window = sample_window("distribution", round=6)
    sheet, answers = open_issue(window, tmp_path, "report.txt")
    button = part(sheet, "sheet.issue.do", QPushButton)
    assert (sheet.report.blocked, button.isEnabled()) == (True, False)
    assert "Cannot be issued, not even as a draft" in shown_text(sheet.report)
    lift(window, sheet, "DN", "it was said in the room")
    assert "not by the one who met it" in part(sheet, "sheet.issue.lift.fault", QLabel).text()
    lift(window, sheet, "RS", "it was said in the room")
    assert (sheet.report.blocked, button.isEnabled()) == (False, True)
    part(sheet, "sheet.issue.save_report", QPushButton).click()
    settle(window)
    assert "lifted by RS" in shown_text(sheet.report)
    assert "of ours" not in answers.path.read_text("utf-8")


def test_that_minutes_with_brackets_go_out_as_a_draft_only(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution", round=6)
    sheet, answers = open_issue(window, tmp_path)
    lift(window, sheet, "RS", "it was said in the room")
    assert "Open brackets" in shown_text(sheet.report)
    button = part(sheet, "sheet.issue.do", QPushButton)
    assert button.text() == "Issue as draft for comment"
    part(sheet, "sheet.issue.addressees", QPlainTextEdit).setPlainText("Office of Cuban Affairs\nLegal adviser")
    QTest.keyClick(sheet.addressees, Qt.Key.Key_Return, CONTROL)
    settle(window)
    settle(window)
    entry = registered(window)[0]
    assert (entry.identifier, entry.held_by, entry.signatures) == ("MIN-R6", "US", 0)
    assert [one.addressee for one in listed(window) if one.issued_id == entry.id] == ["Office of Cuban Affairs", "Legal adviser"]
    assert answers.asked == ["MIN-R6-US.pdf"]
    assert answers.path.read_bytes() == verbs.signed_bytes(desk_of(window).workspace, entry.id)
    assert cells(page_of(window).register, "identifier", "signatures")[0] == ("MIN-R6", "not signed")


def test_that_the_same_file_issued_twice_is_registered_once_and_its_copies_go_on_counting(
    sample_window: SampleWindow, tmp_path: Path
) -> None:
    window = sample_window("distribution", round=5)
    for addressee in ("First", "Second"):
        sheet, _answers = open_issue(window, tmp_path)
        part(sheet, "sheet.issue.kind.joint-agenda", QPushButton).click()
        settle(window)
        sheet.addressees.setPlainText(addressee)
        sheet.issue()
        settle(window)
        settle(window)
    entries = registered(window)
    assert [one.kind for one in entries] == ["joint-agenda"]
    assert [one.number for one in listed(window) if one.issued_id == entries[0].id] == [1, 2]


def test_that_a_round_without_minutes_is_refused_in_the_sheet_with_the_reason(
    sample_window: SampleWindow, tmp_path: Path
) -> None:
    window = sample_window("distribution", round=5)
    sheet, _answers = open_issue(window, tmp_path)
    sheet._round_id = "0" * 32
    sheet.read_again()
    settle(window)
    assert not part(sheet, "sheet.issue.do", QPushButton).isEnabled()
    assert part(sheet, "sheet.issue.fault", QLabel).text()


def test_that_the_preflight_report_is_saved_as_text(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution", round=6)
    sheet, answers = open_issue(window, tmp_path, "report.txt")
    part(sheet, "sheet.issue.save_report", QPushButton).click()
    settle(window)
    text = answers.path.read_text("utf-8")
    assert text.startswith("MIN-R6\n")
    assert "✓ Figures agree in all languages" in text


def test_that_a_folder_that_cannot_be_written_is_named(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution", round=5)
    sheet, answers = open_issue(window, tmp_path, "missing/out.pdf")
    part(sheet, "sheet.issue.kind.joint-agenda", QPushButton).click()
    settle(window)
    sheet.issue()
    settle(window)
    settle(window)
    assert registered(window)
    assert "out.pdf could not be saved" in window.context.messages.recorded[-1].sentence
    assert not answers.path.exists()


@pytest.mark.parametrize("tag", ["en", "es"])
@pytest.mark.parametrize("size", [(1366, 768), (1440, 900)])
def test_that_the_page_keeps_the_windows_size(sample_window: SampleWindow, tag: str, size: tuple[int, int]) -> None:
    window = sample_window("distribution", tag=tag, size=size)
    assert (window.width(), window.height()) == size
