"""Files handed in on the distribution page: dropped, chosen, pasted; reports, trust, filing, and files that are none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from dialogue_app.app import App
from dialogue_app.papers import Verified
from dialogue_app.signing.report import Report, Verdict
from dialogue_app.ui.dialogs.verification import Examined, VerificationReport, findings_of
from dialogue_app.ui.pages.distribution.page import DistributionPage
from dialogue_app.ui.pages.distribution.stamp_sheet import StampSheet
from dialogue_app.ui.pages.distribution.trust import TrustSheet
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.trusted import KEY, TrustedIssuers
from dialogue_app.ui.widgets.text import Glyph
from tests.signing.hostile import deep_arrays
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.distribution_files import SignedTalks, signed_talks
from tests.ui.pages.test_distribution import Answers, cells, page_of, press, registered, shown_text

__all__ = ["signed_talks"]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Signed = Callable[[], MainWindow]


@pytest.fixture
def signed_window(sample_window: SampleWindow, signed_talks: SignedTalks, tmp_path: Path) -> Signed:
    """A window on the workspace in which round 6 carries our head's signature."""

    def make() -> MainWindow:
        def take(app: App) -> None:
            assert app.opened is not None
            place = app.opened.path
            app.close()
            assert place is not None
            shutil.copy(signed_talks.workspace, place)
            app.open_sample()

        window = sample_window("distribution", round=6, prepare=take)
        page = page_of(window)
        page.files = page.reports.files = Answers(tmp_path / "chosen")
        return window

    return make


def saved(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


def drop(window: MainWindow, *paths: Path) -> None:
    page, mime = page_of(window), QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(10, 10), copy, mime, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPoint(10, 10), copy, mime, left, none))
    settle(window)


def the_report(page: DistributionPage) -> VerificationReport:
    assert len(page.reports.reports) == 1
    return page.reports.reports[0]


def trust(window: MainWindow, talks: SignedTalks) -> None:
    TrustedIssuers(window.context.preferences).add(talks.keys.root.read_bytes(), origin="demo-root.pem")


def tones(report: VerificationReport) -> list[str]:
    return [glyph._tone for glyph in report.findChildren(Glyph)]


# ---------------------------------------------------------------- the answers


def test_that_an_unknown_issuer_is_amber_with_a_question_mark_and_never_red(
    signed_window: Signed, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = signed_window()
    drop(window, saved(tmp_path, "ours.pdf", signed_talks.first))
    report = the_report(page_of(window))
    assert (report.answer, report.kind) == ("Valid, issuer not trusted here", "warn")
    assert "state.danger" not in tones(report)
    text = shown_text(report)
    assert "intact · PAdES B-B" in text
    assert "not trusted on this computer:" in text
    assert "by the signer's own clock" in text
    assert "Same as our record, byte for byte" in text
    assert "Still to sign: CU." in text
    assert "compare the issuer's fingerprint" in part(report, "page.distribution.report.0.advice", QLabel).text()


def test_that_a_trusted_root_makes_the_same_file_valid_and_trusted(
    signed_window: Signed, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = signed_window()
    page = page_of(window)
    drop(window, saved(tmp_path, "ours.pdf", signed_talks.first))
    page.reports.files = Answers(signed_talks.keys.root)
    part(page, "page.distribution.report.0.trust", QPushButton).click()
    sheet = window.findChild(TrustSheet)
    assert sheet is not None
    part(sheet, "sheet.trust.add", QPushButton).click()
    settle(window)
    report = the_report(page)
    assert (report.answer, report.kind) == ("Valid and trusted", "ok")
    assert "Nothing. The file can be relied on." in shown_text(report)


def test_that_a_tampered_file_is_rejected_with_the_reason_and_cannot_be_filed(
    signed_window: Signed, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = signed_window()
    trust(window, signed_talks)
    place = len(signed_talks.first) // 3
    broken = signed_talks.first[:place] + bytes([signed_talks.first[place] ^ 1]) + signed_talks.first[place + 1 :]
    drop(window, saved(tmp_path, "tampered.pdf", broken))
    report = the_report(page_of(window))
    assert report.kind == "danger"
    assert report.answer.startswith("Rejected")
    assert "Do not use or forward it." in shown_text(report)
    assert report.findChild(QPushButton, "page.distribution.report.0.file") is None
    assert len(registered(window)) == 1


def test_that_a_file_that_is_no_pdf_and_one_that_cannot_be_read_get_a_report_each(
    sample_window: SampleWindow, tmp_path: Path
) -> None:
    window = sample_window("distribution")
    drop(window, saved(tmp_path, "letter.pdf", b"Dear colleague"), tmp_path / "gone.pdf")
    first, second = page_of(window).reports.reports
    assert "not a PDF" in shown_text(first)
    assert (first.kind, second.kind) == ("danger", "danger")
    assert second.answer == "Not examined"
    assert "gone.pdf cannot be read" in shown_text(second)
    assert "Ask the sender for the file again" in shown_text(second)


def test_that_two_dropped_files_are_reported_beside_each_other_and_closed_one_by_one(
    signed_window: Signed, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = signed_window()
    trust(window, signed_talks)
    page = page_of(window)
    drop(window, saved(tmp_path, "one.pdf", signed_talks.first), saved(tmp_path, "two.pdf", signed_talks.second))
    assert [report.examined.name for report in page.reports.reports] == ["one.pdf", "two.pdf"]
    assert (page.verifying, page.scope.isVisible()) == (True, False)
    part(page, "page.distribution.report.0.close", QPushButton).click()
    settle(window)
    assert [report.examined.name for report in page.reports.reports] == ["two.pdf"]
    QTest.keyClick(page.reports, Qt.Key.Key_Escape)
    settle(window)
    assert (page.verifying, page.register.isVisible()) == (False, True)


# ---------------------------------------------------------------- filing


def test_that_a_countersigned_file_is_filed_and_takes_the_place_of_the_one_before(
    signed_window: Signed, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = signed_window()
    trust(window, signed_talks)
    page = page_of(window)
    drop(window, saved(tmp_path, "back.pdf", signed_talks.second))
    assert "Same content as our record" in shown_text(the_report(page))
    assert "Our file, countersigned: 2 of 2" in shown_text(the_report(page))
    assert "It begins with our file MIN-R6-US.pdf, byte for byte" in shown_text(the_report(page))
    assert "it takes the place of the file we sent" in shown_text(the_report(page))
    assert "File it" in shown_text_of_buttons(the_report(page))
    part(page, "page.distribution.report.0.file", QPushButton).click()
    settle(window)
    settle(window)
    assert [one.signatures for one in registered(window)] == [2, 1]
    assert "Same as our record, byte for byte" in shown_text(the_report(page))
    page.reports.close_all()
    settle(window)
    rows = cells(page.register, "identifier", "signatures", "standing")[:2]
    assert sorted(rows) == [("MIN-R6", "1 of 2", "superseded"), ("MIN-R6", "2 of 2", "to be stamped")]


def test_that_a_file_of_another_workspace_is_not_filed_here(
    sample_window: SampleWindow, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = sample_window("distribution", round=6)
    drop(window, saved(tmp_path, "foreign.pdf", signed_talks.second))
    report = the_report(page_of(window))
    assert "Not in our register" in shown_text(report)
    page_of(window).reports._file(report)
    settle(window)
    assert "Not filed. foreign.pdf does not carry the text of any minutes" in shown_text(report)
    assert registered(window) == ()


# ---------------------------------------------------------------- ways in


def test_that_a_path_on_the_clipboard_is_examined_with_one_chord(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution")
    QApplication.clipboard().setText(f'"{saved(tmp_path, "letter.pdf", b"nothing")}"')
    page_of(window).register.setFocus()
    press(window, Qt.Key.Key_V)
    assert the_report(page_of(window)).examined.name == "letter.pdf"


def test_that_a_clipboard_without_a_file_is_said(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    QApplication.clipboard().setText("just words")
    window.context.actions.run("distribution.paste")
    assert "no file" in window.context.messages.recorded[-1].sentence
    assert not page_of(window).verifying


def test_that_a_file_is_chosen_by_keyboard_and_the_kept_one_verified(
    signed_window: Signed, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = signed_window()
    page = page_of(window)
    page.files = Answers(saved(tmp_path, "mine.pdf", signed_talks.first))
    press(window, Qt.Key.Key_V, CONTROL | SHIFT)
    assert the_report(page).examined.name == "mine.pdf"
    page.reports.close_all()
    window.context.actions.run("distribution.verify_kept")
    settle(window)
    settle(window)
    assert the_report(page).examined.exact


def test_that_a_drag_without_a_file_is_not_taken(sample_window: SampleWindow) -> None:
    page, mime = page_of(sample_window("distribution")), QMimeData()
    mime.setText("words")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    assert not enter.isAccepted()


# ---------------------------------------------------------------- trust


def test_that_trusted_issuers_are_listed_with_fingerprint_and_removed(
    sample_window: SampleWindow, signed_talks: SignedTalks
) -> None:
    window = sample_window("distribution")
    trust(window, signed_talks)
    window.context.actions.run("distribution.trust")
    sheet = window.findChild(TrustSheet)
    assert sheet is not None
    issuer = page_of(window).reports.trusted.issuers[0]
    shown = part(sheet, "sheet.trust.fingerprint.0", QLabel).text()
    assert shown.replace(" ", "") == issuer.fingerprint
    assert issuer.authority
    part(sheet, "sheet.trust.remove.0", QPushButton).click()
    settle(window)
    assert window.context.preferences.get(KEY, ["?"]) == []
    assert "Nobody is trusted yet" in shown_text(sheet)


def test_that_a_file_without_certificate_is_not_trusted(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution")
    page = page_of(window)
    page.reports.files = Answers(saved(tmp_path, "note.pem", b"no certificate"))
    window.context.actions.run("distribution.trust")
    sheet = window.findChild(TrustSheet)
    assert sheet is not None
    part(sheet, "sheet.trust.add", QPushButton).click()
    settle(window)
    assert "note.pem holds no certificate" in part(sheet, "sheet.trust.fault", QLabel).text()
    assert page.reports.trusted.issuers == ()


def test_that_a_damaged_entry_of_the_list_is_left_out(sample_window: SampleWindow, signed_talks: SignedTalks) -> None:
    window = sample_window("distribution")
    window.context.preferences.put(KEY, ["-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"])
    trust(window, signed_talks)
    assert len(page_of(window).reports.trusted.pems) == 1


def shown_text_of_buttons(report: VerificationReport) -> str:
    return "\n".join(button.text() for button in report.findChildren(QPushButton))


def test_that_the_other_original_coming_back_is_told_from_ours(
    signed_window: Signed, signed_talks: SignedTalks, tmp_path: Path
) -> None:
    window = signed_window()
    trust(window, signed_talks)
    drop(window, saved(tmp_path, "back.pdf", signed_talks.second))
    part(page_of(window), "page.distribution.report.0.file", QPushButton).click()
    settle(window)
    settle(window)
    drop(window, saved(tmp_path, "again.pdf", signed_talks.second), saved(tmp_path, "first.pdf", signed_talks.first))
    second, first = page_of(window).reports.reports
    assert "Same as our record, byte for byte" in shown_text(second) and "Our file, countersigned" not in shown_text(second)
    assert "Superseded by a newer file" in shown_text(first)
    assert first.findChild(QPushButton, "page.distribution.report.1.stamp") is None


# ---------------------------------------------------------------- time-stamps


def test_that_a_kept_file_without_time_stamp_offers_one_in_its_report(signed_window: Signed, signed_talks: SignedTalks) -> None:
    window = signed_window()
    window.actions_table.run("distribution.verify_kept")
    settle(window)
    part(window.page, "page.distribution.report.0.stamp", QPushButton).click()
    settle(window)
    form = window.findChild(StampSheet)
    assert form is not None and form.isVisible()
    assert form.time.choice.level == "B-T"


def test_that_the_day_a_time_stamp_ends_is_told_and_a_near_one_warns() -> None:
    def lines(ends: datetime) -> list[tuple[str, str]]:
        report = Report(Verdict.TRUSTED, "ok", stamps=1, renew_before=ends)
        return [
            (line.accessibleName(), line.findChildren(Glyph)[0]._tone)
            for line in findings_of(Examined("a.pdf", b"", Verified(report, "")))
        ]

    now = datetime.now(UTC)
    assert any("to be renewed before" in words and tone == "state.ok" for words, tone in lines(now + timedelta(days=400)))
    near = [one for one in lines(now + timedelta(days=20)) if "ends on" in one[0]]
    assert near and near[0][1] == "state.warn" and "Put another time-stamp over it" in near[0][0]


# ---------------------------------------------------------------- files that are traps


def test_that_a_file_from_elsewhere_is_examined_in_a_process_of_its_own(
    sample_window: SampleWindow, signed_talks: SignedTalks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dialogue_app.signing import verify as examination

    def never(*_: object, **__: object) -> None:
        raise AssertionError("opened in the window's own process")

    monkeypatch.setattr(examination, "verify", never)
    window = sample_window("distribution", round=6)
    drop(window, saved(tmp_path, "foreign.pdf", signed_talks.second))
    assert "Valid, issuer not trusted here" in the_report(page_of(window)).answer


def test_that_what_is_too_large_or_no_file_at_all_is_not_read(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution")
    huge, pipe = tmp_path / "huge.pdf", tmp_path / "pipe.pdf"
    with huge.open("wb") as file:
        file.truncate(2 << 30)
    os.mkfifo(pipe)
    (tmp_path / "folder.pdf").mkdir()
    drop(window, huge, pipe, tmp_path / "folder.pdf")
    texts = [shown_text(one) for one in page_of(window).reports.reports]
    assert "has 2048 MB; at most 64 MB are examined" in texts[0]
    assert "pipe.pdf is not a file that can be read" in texts[1]
    assert "folder.pdf is a folder: choose a file." in texts[2]
    assert all(one.answer == "Not examined" for one in page_of(window).reports.reports)


def test_that_a_file_made_to_exhaust_the_computer_ends_in_a_reason(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution")
    drop(window, saved(tmp_path, "deep.pdf", deep_arrays()))
    report = the_report(page_of(window))
    assert report.kind == "danger" and report.answer.startswith("Rejected")
    assert report.findChild(QPushButton, "page.distribution.report.0.file") is None


def test_that_the_drop_zone_says_that_scans_are_taken_too(sample_window: SampleWindow) -> None:
    window = sample_window("distribution")
    assert "scan" in part(window, "page.distribution.drop").accessibleName()
