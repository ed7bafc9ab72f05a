"""The collation in the window: both originals rendered, places and texts beside each other, and it bars every way of signing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dialogue_app import papers
from dialogue_app.documents.content import Alternation, Document, Text
from dialogue_app.ui.dialogs.signing import SigningSheet
from dialogue_app.ui.papers.collation_sheet import CollationSheet
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Button
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import Answers, agree_all, page_of, run, stored


def collation(window: MainWindow) -> CollationSheet:
    run(window, "minutes.collation")
    sheet = window.overlays.sheet
    assert isinstance(sheet, CollationSheet)
    return sheet


def words_of(window: MainWindow) -> str:
    assert window.overlays.sheet is not None
    return " ".join(label.text() for label in window.overlays.sheet.findChildren(QLabel) if not label.isHidden())


def spoil(monkeypatch: pytest.MonkeyPatch) -> None:
    """One name reads otherwise where it stands first."""
    true = papers.minutes_document

    def uneven(desk: object, round_id: str) -> Document:
        document = true(desk, round_id)  # type: ignore[arg-type]
        names = (("CU", "Cuba"), ("US", "the United States"))
        title = Alternation(names, " and ", (("CU", "Cuba"), ("US", "the great United States")))
        return replace(document, title=Text((("en", (title,)), *document.title.by_language[1:])))

    monkeypatch.setattr(papers, "minutes_document", uneven)


def test_that_permitted_differences_are_listed_with_both_texts(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    sheet = collation(window)
    words = words_of(window)
    assert "The originals differ only in order of names" in words and "Original of United States" in words
    assert "¶1 · English" in words and "permitted" in words and "not permitted" not in words
    sheet._files = Answers(saved=tmp_path)  # type: ignore[assignment]
    sheet.save_report()
    settle(window)
    report = (tmp_path / "MIN-R5-collation.txt").read_text("utf-8")
    assert "permitted · title · Español" in report and "NOT PERMITTED" not in report


def test_that_what_may_not_be_stands_first_and_bars_signing_in_ink_too(
    sample_window: SampleWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = sample_window("minutes", round=6, prepare=agree_all)
    spoil(monkeypatch)
    collation(window)
    words = words_of(window)
    assert "between the originals that may not be" in words and "great" in words
    assert words.index("not permitted") < words.index("permitted", words.index("not permitted") + 20)
    window.overlays.close_all()
    run(window, "minutes.sign")
    sheet = window.overlays.sheet
    assert isinstance(sheet, SigningSheet)
    assert any("differ here in more than they may" in sentence for sentence in sheet.facts.hindrances)
    assert not part(window, "sheet.signing.do", Button).isEnabled()
    QTest.qWait(1)
    assert stored(window).state == "agreed" and not stored(window).signatures
    assert page_of(window).has_minutes
