"""An agenda that came back as a DOCX: its changes taken over and left by key, and a sentence where they cannot be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dialogue_app import papers
from dialogue_app.documents.render.docx import render_docx
from dialogue_app.ui.papers.sent_back_sheet import SentBackSheet
from dialogue_app.ui.shell.window import MainWindow
from tests.exchange import word_editing as word
from tests.ui.pages.agenda_talks import round_seven, table
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import Answers
from tests.ui.pages.test_agenda import desk_of, page_of, undo


def came_back(window: MainWindow, folder: Path, *edits: word.Edit) -> SentBackSheet:
    page = page_of(window)
    assert page.data is not None
    document = papers.agenda_document(desk_of(window), page.data.table.round)
    path = folder / "theirs.docx"
    path.write_bytes(word.edited(render_docx(document, papers.original_for(document, "CU")), *edits))
    page.files = Answers(opened=path)  # type: ignore[assignment]
    window.actions_table.run("agenda.sent_back")
    settle(window)
    (sheet,) = window.findChildren(SentBackSheet)
    return sheet


def words(sheet: SentBackSheet) -> str:
    return " ".join(label.text() for label in sheet.findChildren(QLabel)).replace("\u2066", "").replace("\u2069", "")


def titles(window: MainWindow) -> list[str]:
    return [one.title["en"] for one in table(desk_of(window)).items]


TWO = (
    word.tracked("Other business", "Any other business"),
    word.moved_paragraph("Return of nationals", "Opening of the round"),
    word.moved_paragraph("Devolución de nacionales", "Apertura de la ronda"),
)


def test_that_a_title_and_a_move_are_taken_over_by_key_and_undone(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("proposed"))
    before = titles(window)
    sheet = came_back(window, tmp_path, *TWO)
    assert "Change 1 of 2" in words(sheet) and "Item 3" in words(sheet) and "now after Item 1" in words(sheet)

    QTest.keyClick(sheet, Qt.Key.Key_A)
    settle(window)
    assert "Item 4" in words(sheet)
    QTest.keyClick(sheet, Qt.Key.Key_A)
    settle(window)
    assert titles(window) == ["Opening of the round", "Return of nationals", "Direct mail service", "Any other business"]

    sheet.dismiss()
    undo(window)
    undo(window)
    assert titles(window) == before


def test_that_an_adopted_agenda_says_why_it_takes_nothing_over(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("adopted"))
    sheet = came_back(window, tmp_path, TWO[0])
    QTest.keyClick(sheet, Qt.Key.Key_A)
    settle(window)
    assert "adopted" in words(sheet)
    assert "Other business" in titles(window)
