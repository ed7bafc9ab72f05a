"""The report of a day: proposed from its notes, its comment apart, kept with its day, made in numbered copies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from dialogue_app.desk import after_notes
from dialogue_app.desk.views.issued import internal_copies
from dialogue_app.desk.views.reports import ReportForm, reports_of
from dialogue_app.internal_papers import CABLE, MEMO
from dialogue_app.ui.dialogs.forms import choose
from dialogue_app.ui.papers.internal_sheet import InternalSheet
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import CONTROL, Answers, desk_of
from tests.ui.papers.test_internal_sheet import fault, words_of

OPINION = "They will not move before the summer."


def opened(window: MainWindow, saved: Path) -> InternalSheet:
    assert window.actions_table.run("notes.report")
    settle(window)
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, InternalSheet)
    sheet._files = Answers(saved=saved)  # type: ignore[assignment]
    return sheet


def kept(window: MainWindow) -> tuple[ReportForm, ...]:
    with desk_of(window).workspace.read() as read:
        return reports_of(read, window.context.round_id)


def write(sheet: InternalSheet, name: str, text: str) -> None:
    edit: QPlainTextEdit = part(sheet, f"sheet.internal.report.{name}")
    edit.setPlainText(text)


def test_that_the_last_day_is_proposed_and_looking_keeps_nothing(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("notes", round=5)
    sheet = opened(window, tmp_path)
    assert sheet.form.current == CABLE and sheet.paper is not None
    assert "20111109" in sheet.paper.identifier
    assert "information clause" in part(sheet, "sheet.internal.report.summary").toPlainText()
    assert sheet.highest_marking().level == "SBU"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(window)
    assert kept(window) == ()


def test_that_what_was_written_is_kept_on_closing_found_again_and_undone(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("notes", round=5)
    sheet = opened(window, tmp_path)
    write(sheet, "comment", OPINION)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(window)
    [held] = kept(window)
    assert (held.comment, str(held.on)) == (OPINION, "2011-11-09") and "information clause" in held.summary
    again = opened(window, tmp_path)
    assert part(again, "sheet.internal.report.comment").toPlainText() == OPINION
    write(again, "comment", OPINION + " Or later.")
    QTest.keyClick(again, Qt.Key.Key_Escape)
    settle(window)
    assert [one.comment for one in kept(window)] == [OPINION + " Or later."]
    window.actions_table.run("edit.undo")
    settle(window)
    assert [one.comment for one in kept(window)] == [OPINION]


def test_that_the_comment_stands_apart_at_the_end_of_the_copies_and_they_are_listed(
    sample_window: SampleWindow, tmp_path: Path
) -> None:
    window = sample_window("notes", round=5)
    sheet = opened(window, tmp_path)
    write(sheet, "comment", OPINION)
    sheet.form.addressees.setPlainText("Head of delegation")
    sheet.look()
    settle(window)
    QTest.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    settle(window)
    settle(window)
    assert window.overlays.sheet is None
    told = words_of(tmp_path / "REPORT-R5-20111109.pdf")
    assert told.index("Comment") < told.index(OPINION) and told.index("information clause") < told.index(OPINION)
    assert [one.comment for one in kept(window)] == [OPINION]
    with desk_of(window).workspace.read() as read:
        assert [one.addressee for one in internal_copies(read)] == ["Head of delegation"]


def test_that_another_day_has_a_report_of_its_own(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("notes", round=5)
    sheet = opened(window, tmp_path)
    write(sheet, "summary", "The second day.")
    choose(sheet.form.report.day, "2011-11-08")
    sheet.form.report.day.edit.activated.emit(0)  # type: ignore[attr-defined]
    settle(window)
    settle(window)
    assert sheet.paper is not None and "20111108" in sheet.paper.identifier
    assert part(sheet, "sheet.internal.report.summary").toPlainText() != "The second day."
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(window)
    assert [(str(one.on), one.summary) for one in kept(window)] == [("2011-11-09", "The second day.")]


def test_that_a_colleague_s_wording_is_not_written_over(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("notes", round=5)
    sheet = opened(window, tmp_path)
    write(sheet, "comment", OPINION)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(window)
    [held] = kept(window)
    sheet = opened(window, tmp_path)
    after_notes.write_report(desk_of(window), report=held.id, start={"comment": OPINION}, new={"comment": "Theirs."})
    write(sheet, "comment", "Mine.")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(window)
    assert [one.comment for one in kept(window)] == ["Theirs."]
    assert window.overlays.sheet is not None and window.overlays.sheet is not sheet


def test_that_a_round_without_notes_says_so(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("notes", round=5)
    sheet = opened(window, tmp_path)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(window)
    from dataclasses import replace

    from dialogue_app.ui.dialogs.files import FileQuestions
    from dialogue_app.ui.papers.reading import read_internal

    facts = replace(read_internal(desk_of(window), window.context.round_id), days=(), reports=())
    none = InternalSheet(window.context, facts, FileQuestions(), CABLE)
    window.context.show_sheet(none)
    settle(window)
    assert none.paper is None and "No notes that may be used" in none.preview.state.text()
    assert fault(window) == ""


def test_that_a_memorandum_can_be_of_one_day(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("notes", round=5)
    sheet = opened(window, tmp_path)
    choose(sheet.form.kind, MEMO)
    choose(sheet.form.session, "day:2011-11-08")
    sheet.form.session.edit.activated.emit(0)  # type: ignore[attr-defined]
    settle(window)
    assert sheet.paper is not None
    (tmp_path / "memo.pdf").write_bytes(sheet.paper.pdf)
    told = words_of(tmp_path / "memo.pdf")
    assert "20,870" in told and "information clause" not in told
