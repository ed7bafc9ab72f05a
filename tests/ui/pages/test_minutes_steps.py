"""From circulation to the archive: what is asked, what blocks in words, and signing by both heads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dialogue_app.desk.views.issued import register
from dialogue_app.papers import verified
from dialogue_app.signing.demo_keys import DemoKeys, make_demo_keys
from dialogue_app.ui.dialogs.signing import SigningSheet
from dialogue_app.ui.dialogs.signing_card import OriginalCard
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Button, Choice
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import (
    CONTROL,
    Answers,
    agree_all,
    cell,
    desk_of,
    page_of,
    press,
    run,
    settle_all,
    sheet,
    stored,
    undo,
)  # fmt: skip

PASSPHRASE = "for the exercise"


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> DemoKeys:
    folder = tmp_path_factory.mktemp("keys")
    return make_demo_keys(folder, {"US": "Jordan SAMPLE", "CU": "Andres EJEMPLO"}, PASSPHRASE)


def words_of(window: MainWindow) -> str:
    words = " ".join(label.text() for label in sheet(window).findChildren(QLabel) if label.isVisible())
    return words.replace("\u2066", "").replace("\u2069", "")


# ---------------------------------------------------------------- circulate and agree


def test_that_circulating_keeps_the_version_with_its_text(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, prepare=settle_all)
    run(window, "minutes.circulate")
    QTest.keyClicks(sheet(window).input("remark"), "our changes")
    QTest.keyClick(sheet(window), Qt.Key.Key_Return, CONTROL)
    settle(window)
    last = stored(window).versions[-1]
    assert (last.number, last.from_party, last.remark, last.complete) == (4, "US", "our changes", True)
    assert part(window, "page.minutes.version.4", Button).isVisible()
    undo(window)
    assert len(stored(window).versions) == 3


def test_that_agreement_is_refused_with_everything_that_blocks(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    press(window, "page.minutes.agree")
    assert "3 brackets are open" in words_of(window)
    assert "¶4 has 1 open shared comment" in words_of(window)
    assert not part(window, "sheet.agree.do", Button).isEnabled()
    QTest.keyClick(sheet(window), Qt.Key.Key_Return, CONTROL)
    settle(window)
    assert stored(window).state == "circulated"


def test_that_a_second_person_answers_for_words_that_are_ours_too(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.agree")
    links = [one for one in sheet(window).findChildren(Button) if one.objectName().startswith("sheet.finding.lift.")]
    links[0].click()
    settle(window)
    form = sheet(window)
    form.input("second").setText("DN")
    form.input("reason").setPlainText("Said in the plenary.")
    form.submit()
    settle(window)
    assert "by a second person" in window.messages.recorded[-1].sentence
    window.overlays.sheet.dismiss() if window.overlays.sheet is not form else None
    form.input("second").setText("RS")
    form.submit()
    settle(window)
    while window.overlays.sheet is not None and window.overlays.sheet.objectName() != "sheet.agree":
        window.overlays.sheet.dismiss()
        settle(window)
    assert "lifted by RS: Said in the plenary." in words_of(window)


def test_that_both_sides_agree_on_the_hash_with_place_and_day_in_the_text(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, prepare=settle_all)
    press(window, "page.minutes.agree")
    assert sheet(window).text("place") == "Havana" and sheet(window).text("day") == "2012-05-16"
    QTest.keyClick(sheet(window), Qt.Key.Key_Return, CONTROL)
    settle(window)
    view = stored(window)
    assert (view.state, view.signed_at, str(view.signed_on)) == ("agreed", "Havana", "2012-05-16")
    assert view.content_hash is not None and len(view.content_hash) == 64
    assert cell(window, "4").isReadOnly()
    assert part(window, "page.minutes.sign", Button).isVisible() and not part(window, "page.minutes.agree", Button).isVisible()
    undo(window)
    assert stored(window).state == "circulated"
    assert not cell(window, "4").isReadOnly()


def test_that_an_agreed_text_can_be_reopened_and_initialled(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, prepare=agree_all)
    run(window, "minutes.initial")
    assert part(window, "page.minutes.stepper").accessibleName().startswith("Initialled")
    run(window, "minutes.reopen")
    assert stored(window).state == "circulated" and stored(window).content_hash is None
    undo(window)
    assert stored(window).state == "initialled"


def test_that_the_pre_flight_can_be_read_at_any_time(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    run(window, "minutes.check")
    assert "Every text stands in every language." in words_of(window)


# ---------------------------------------------------------------- sign


def signing(window: MainWindow) -> SigningSheet:
    found = sheet(window)
    assert isinstance(found, SigningSheet)
    return found


def sign_with(window: MainWindow, key: Path, passphrase: str = PASSPHRASE) -> None:
    form = signing(window)
    page_of(window).files.opened = key  # type: ignore[attr-defined]
    press(window, "sheet.signing.browse")
    assert form.keys.key_file.text() == str(key)
    form.keys.passphrase.line.setFocus()
    QTest.keyClicks(form.keys.passphrase.line, passphrase)
    QTest.keyClick(form.keys.passphrase.line, Qt.Key.Key_Return, CONTROL)
    settle(window)


@pytest.fixture
def at_the_table(sample_window: SampleWindow) -> MainWindow:
    """Agreed minutes with the signing sheet open."""
    window = sample_window("minutes", round=6, prepare=agree_all)
    page_of(window).files = Answers()  # type: ignore[assignment]
    press(window, "page.minutes.sign")
    return window


def test_that_each_original_says_who_is_first_and_who_signs_where(at_the_table: MainWindow) -> None:
    us = part(at_the_table, "sheet.signing.original.US", OriginalCard).accessibleName()
    cu = part(at_the_table, "sheet.signing.original.CU", OriginalCard).accessibleName()
    assert us == (
        "Original held by United States, United States named first. left: Jordan SAMPLE, not signed. "
        "right: Andrés EJEMPLO, not signed"
    )
    assert cu.startswith("Original held by Cuba, Cuba named first. left: Andrés EJEMPLO")
    assert "differ only in order of names" in words_of(at_the_table)


def test_that_both_heads_sign_both_originals_by_keyboard(at_the_table: MainWindow, keys: DemoKeys) -> None:
    window, form = at_the_table, signing(at_the_table)
    for holder, party, given in (("US", "US", 1), ("US", "CU", 2), ("CU", "CU", 3), ("CU", "US", 4)):
        assert (form.holder, form.signer) == (holder, party)
        sign_with(window, keys.heads[party])
        assert len(stored(window).signatures) == given
    assert not part(window, "sheet.signing.do", Button).isEnabled()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    settle(window)
    view = stored(window)
    assert view.state == "signed" and all(one.digital and one.place == "Havana" for one in view.signatures)
    desk = desk_of(window)
    with desk.workspace.read() as read:
        entries = [one for one in register(read) if one.minutes_id == view.id]
    newest = [one for one in entries if one.superseded_by is None]
    assert {(one.held_by, one.signatures) for one in newest} == {("US", 2), ("CU", 2)}
    for entry in newest:
        report = verified(desk, desk.workspace.bytes_of(entry.sha256), trust=[keys.root.read_bytes()]).report
        assert report.exit_code == 0, report.reasons
    run(window, "minutes.view.preview")
    assert page_of(window).preview.papers[0].signatures == 2


def test_that_a_wrong_password_is_said_in_the_sheet_and_nothing_is_signed(at_the_table: MainWindow, keys: DemoKeys) -> None:
    sign_with(at_the_table, keys.heads["US"], "wrong")
    assert "The password does not open the key file" in words_of(at_the_table)
    form = signing(at_the_table)
    assert form.keys.passphrase.line.text() == "wrong" and form.keys.passphrase.line.hasFocus()
    assert stored(at_the_table).signatures == () and stored(at_the_table).state == "agreed"


def test_that_an_expired_certificate_is_said_in_the_sheet(at_the_table: MainWindow, tmp_path: Path) -> None:
    old = datetime.now(UTC) - timedelta(days=800)
    expired = make_demo_keys(tmp_path, {"US": "Jordan SAMPLE"}, PASSPHRASE, valid_from=old)
    sign_with(at_the_table, expired.heads["US"])
    assert "expired on" in words_of(at_the_table)
    assert stored(at_the_table).state == "agreed"


def test_that_a_file_that_is_no_key_is_said_in_the_sheet(at_the_table: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "notes.p12"
    wrong.write_bytes(b"no key at all")
    sign_with(at_the_table, wrong)
    assert "is not a key file" in words_of(at_the_table)


def test_that_a_key_file_must_be_chosen_first(at_the_table: MainWindow) -> None:
    QTest.keyClick(signing(at_the_table), Qt.Key.Key_Return, CONTROL)
    assert "Choose the key file first." in words_of(at_the_table)


def test_that_the_same_key_does_not_sign_for_both_sides(at_the_table: MainWindow, keys: DemoKeys) -> None:
    sign_with(at_the_table, keys.heads["US"])
    sign_with(at_the_table, keys.heads["US"])
    assert "has already signed" in words_of(at_the_table)
    assert len(stored(at_the_table).signatures) == 1


def test_that_a_signature_in_ink_is_recorded_without_a_file(at_the_table: MainWindow) -> None:
    part(at_the_table, "sheet.signing.on_paper", Choice).click()
    assert part(at_the_table, "sheet.signing.do", Button).words == "Record that Jordan SAMPLE signed"
    QTest.keyClick(signing(at_the_table), Qt.Key.Key_Return, CONTROL)
    settle(at_the_table)
    (given,) = stored(at_the_table).signatures
    assert (given.held_by, given.party, given.place, given.digital) == ("US", "US", "Havana", False)
    assert at_the_table.context.undo.undo_label == ""


def test_that_signed_minutes_are_distributed_and_archived(at_the_table: MainWindow) -> None:
    part(at_the_table, "sheet.signing.on_paper", Choice).click()
    for _head in range(2):
        QTest.keyClick(signing(at_the_table), Qt.Key.Key_Return, CONTROL)
        settle(at_the_table)
    QTest.keyClick(signing(at_the_table), Qt.Key.Key_Escape)
    settle(at_the_table)
    press(at_the_table, "page.minutes.distribute")
    press(at_the_table, "page.minutes.archive")
    assert stored(at_the_table).state == "archived"
    undo(at_the_table)
    assert stored(at_the_table).state == "distributed"
