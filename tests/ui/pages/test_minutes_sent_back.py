"""A DOCX that came back: its changes one by one, accepted and refused by key, and a sentence where it cannot be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dialogue_app import papers
from dialogue_app.documents.render.docx import render_docx
from dialogue_app.ui.papers.sent_back_sheet import SentBackSheet
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Button
from tests.exchange import word_editing as word
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import Answers, desk_of, page_of, run, stored, undo


def came_back(window: MainWindow, folder: Path, *edits: word.Edit, comment: str = "") -> SentBackSheet:
    """The sheet over a file that was made from the minutes and edited."""
    document = papers.minutes_document(desk_of(window), page_of(window).round_id)
    data = render_docx(document, papers.original_for(document, "CU"))
    data = word.edited(data, *edits) if edits else data
    path = folder / "theirs.docx"
    path.write_bytes(word.commented(data, "monitoring visits", comment) if comment else data)
    page_of(window).files = Answers(opened=path)  # type: ignore[assignment]
    run(window, "minutes.sent_back")
    (sheet,) = window.findChildren(SentBackSheet)
    return sheet


def words(sheet: SentBackSheet) -> str:
    return " ".join(label.text() for label in sheet.findChildren(QLabel)).replace("\u2066", "").replace("\u2069", "")


def text_of(window: MainWindow, number: str) -> str:
    return next(one.text["en"] for one in stored(window).paragraphs if one.number == number and one.annex_id is None)


TWO = word.tracked("monitoring visits", "visits"), word.tracked("mail flights", "postal flights")


def test_that_accepting_by_key_changes_our_text_and_goes_on(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=6)
    before = text_of(window, "3")
    sheet = came_back(window, tmp_path, *TWO)
    assert "Change 1 of 2" in words(sheet) and "Ana Muestra, 2014-03-07 10:15" in words(sheet)

    QTest.keyClick(sheet, Qt.Key.Key_A)
    settle(window)

    assert text_of(window, "3") == before.replace("monitoring visits", "visits")
    assert "Change 2 of 2" in words(sheet) and "1 waits" in words(sheet)
    drift = next(one.drift for one in stored(window).paragraphs if one.number == "3")
    assert drift == ("es",)
    sheet.dismiss()
    undo(window)
    assert text_of(window, "3") == before


def test_that_refusing_by_key_leaves_our_text(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=6)
    before = stored(window)
    sheet = came_back(window, tmp_path, *TWO)

    QTest.keyClick(sheet, Qt.Key.Key_R)
    QTest.keyClick(sheet, Qt.Key.Key_P)
    settle(window)

    assert "Change 1 of 2" in words(sheet) and "refused: our text stays" in words(sheet)
    assert stored(window).paragraphs == before.paragraphs


def test_that_next_and_previous_go_round(sample_window: SampleWindow, tmp_path: Path) -> None:
    sheet = came_back(sample_window("minutes", round=6), tmp_path, *TWO)
    shown = []
    for key in (Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_P):
        QTest.keyClick(sheet, key)
        assert sheet.change is not None
        shown.append(sheet.change.number)
    assert shown == ["5", "3", "5"]


def test_that_a_signed_text_refuses_with_a_sentence_in_the_sheet(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    before = stored(window)
    sheet = came_back(window, tmp_path, word.tracked("These Agreed Minutes", "The present minutes"))

    part(sheet, "sheet.sent_back.accept", Button).click()
    settle(window)

    assert "their text stays. A joint correction is the way to change it." in words(sheet)
    assert stored(window).paragraphs == before.paragraphs


def test_that_comments_are_a_list_of_their_own(sample_window: SampleWindow, tmp_path: Path) -> None:
    sheet = came_back(sample_window("minutes", round=6), tmp_path, comment="Ours is lower.")
    assert "Nothing was changed" in words(sheet) and "¶3 · Ana Muestra, 2014-03-07 Ours is lower." in words(sheet)


def test_that_a_title_cannot_be_accepted(sample_window: SampleWindow, tmp_path: Path) -> None:
    sheet = came_back(sample_window("minutes", round=6), tmp_path, word.replaced("AGREED MINUTES OF", "RECORD OF"))
    assert not part(sheet, "sheet.sent_back.accept", Button).isEnabled()
    assert "change it where it comes from" in words(sheet)


def test_that_a_file_that_is_none_ends_in_a_sentence(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=6)
    path = tmp_path / "theirs.docx"
    path.write_bytes(b"no ZIP")
    page_of(window).files = Answers(opened=path)  # type: ignore[assignment]

    run(window, "minutes.sent_back")

    assert window.findChildren(SentBackSheet) == []
    assert window.messages.recorded[-1].sentence == "theirs.docx is no DOCX file, or cut short: ask for it again."
