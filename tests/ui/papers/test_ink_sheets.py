"""Wet ink in the window: originals for printing, and the scan that hangs on the agreed text and stands in the register."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogue_app import papers
from dialogue_app.desk.views.issued import IssuedView, register
from dialogue_app.documents.content import content_hash
from dialogue_app.ui.dialogs.verification import CheckLine, VerificationReport
from dialogue_app.ui.pages.distribution.page import DistributionPage
from dialogue_app.ui.pages.distribution.words import kind_words, signature_words
from dialogue_app.ui.papers.originals_sheet import OriginalsSheet
from dialogue_app.ui.papers.scan_sheet import ScanSheet
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Button, Label
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import CONTROL, Answers, desk_of, undo


def scanned(tmp_path: Path, words: bytes = b"") -> Path:
    """A PDF as a scanner makes it: one page, no text."""
    pdf = pypdfium2.PdfDocument.new()
    pdf.new_page(595, 842)
    path = tmp_path / "scan of min r5.pdf"
    pdf.save(path)
    path.write_bytes(path.read_bytes() + words)
    return path


def opened(window: MainWindow, path: Path) -> ScanSheet:
    window.desk_acts.papers.files = Answers(opened=path)  # type: ignore[assignment]
    assert window.actions_table.run("papers.scan")
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, ScanSheet)
    part(window, "sheet.scan.browse", Button).click()
    return sheet


def registered(window: MainWindow) -> list[IssuedView]:
    with desk_of(window).workspace.read() as read:
        return list(register(read))


def test_that_a_scan_is_attached_listed_and_taken_back(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution", round=5)
    sheet = opened(window, scanned(tmp_path))
    QTest.keyClick(sheet, Qt.Key.Key_Return, CONTROL)
    settle(window)
    (entry,) = registered(window)
    desk, page = desk_of(window), window.page
    assert isinstance(page, DistributionPage) and page.data is not None
    assert entry.content_hash == content_hash(papers.minutes_document(desk, entry.round_id))
    assert (entry.kind, entry.held_by, entry.filename) == ("signed-scan", "US", "scan of min r5.pdf")
    issue = page.data.issue(entry.id)
    assert issue is not None and kind_words(issue.kind) == "Scan of the signed original"
    assert signature_words(issue, 2) == ("ok", "2 of 2, in ink")
    assert window.overlays.sheet is None
    undo(window)
    settle(window)
    assert registered(window) == []


def test_that_a_second_scan_takes_the_place_of_the_first_and_is_verified_as_one(
    sample_window: SampleWindow, tmp_path: Path
) -> None:
    window = sample_window("distribution", round=5)
    for words in (b"", b"\n% better\n"):
        opened(window, scanned(tmp_path, words)).attach()
        settle(window)
    newer, older = registered(window)
    assert older.superseded_by == newer.id
    told = papers.verified(desk_of(window), (tmp_path / "scan of min r5.pdf").read_bytes())
    assert told.relation.startswith("This is the scan of MIN-R5, the original kept by US and signed in ink, exactly as it lies")


def test_that_a_scan_dropped_on_the_register_is_told_as_one_and_not_rejected(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution", round=5)
    path = scanned(tmp_path)
    opened(window, path).attach()
    settle(window)
    page = window.page
    assert isinstance(page, DistributionPage)
    page.reports.examine([path])
    settle(window)
    (report,) = page.findChildren(VerificationReport)
    assert (report.kind, report.answer) == ("info", "Scan on record; no electronic signature of its own")
    said = [line.accessibleName() for line in report.findChildren(CheckLine)]
    assert any(line.startswith("Scan of the signed original 2 of 2 (English). Kept by US; attached on ") for line in said)
    assert not any("Rejected" in line or "no signature" in line for line in said)
    assert "signatures are in ink" in part(window, f"{report.objectName()}.advice", Label).text()


def test_that_a_file_that_is_no_scan_is_refused_beside_its_field(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    for name, data, sentence in (
        ("program.exe", b"MZ\x90", "this file is none of them"),
        ("empty.pdf", b"", "The file is empty"),
        ("broken.pdf", b"%PDF-1.7 and nothing more", "The PDF is damaged"),
    ):
        path = tmp_path / name
        path.write_bytes(data)
        sheet = opened(window, path)
        sheet.attach()
        settle(window)
        assert window.overlays.sheet is sheet, name
        assert sentence in sheet.file.accessibleDescription(), sheet.file.accessibleDescription()
        assert sheet._do.isEnabled() and sheet.file.text() == str(path)
        sheet.dismiss()
    assert registered(window) == []


def test_that_nothing_is_attached_before_somebody_signed_in_ink(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=6)
    sheet = opened(window, scanned(tmp_path))
    assert not part(window, "sheet.scan.do", Button).isEnabled()
    sheet.attach()
    settle(window)
    assert registered(window) == []


def test_that_originals_are_printed_for_each_side_and_kept(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    window.desk_acts.papers.files = Answers(saved=tmp_path)  # type: ignore[assignment]
    assert window.actions_table.run("papers.originals")
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, OriginalsSheet) and sheet.preview.shown and registered(window) == []
    sheet.save()
    settle(window)
    assert {path.name for path in tmp_path.glob("*.pdf")} == {"MIN-R5-US.pdf", "MIN-R5-CU.pdf"}
    assert {(one.kind, one.held_by, one.signatures) for one in registered(window)} == {
        ("agreed-minutes", "US", 0),
        ("agreed-minutes", "CU", 0),
    }


def test_that_originals_replace_no_file_that_is_there(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=5)
    (tmp_path / "MIN-R5-CU.pdf").write_bytes(b"mine")
    window.desk_acts.papers.files = Answers(saved=tmp_path)  # type: ignore[assignment]
    assert window.actions_table.run("papers.originals")
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, OriginalsSheet)
    sheet.save()
    settle(window)
    assert part(window, "sheet.originals.fault", Label).text().startswith("MIN-R5-CU.pdf is there already")
    assert (tmp_path / "MIN-R5-CU.pdf").read_bytes() == b"mine" and registered(window) == []


def test_that_a_text_nobody_agreed_on_is_not_printed_for_signing(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    assert window.actions_table.run("papers.originals")
    settle(window)
    assert "once both sides have agreed the text" in part(window, "sheet.originals.fault", Label).text()
    assert not part(window, "sheet.originals.do", Button).isEnabled()
