"""Signing in the window: every level, an authority that fails, stamping later, tokens, stopping, and what is never kept."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from dialogue_app.desk.views.issued import IssuedView, register
from dialogue_app.papers import verified
from dialogue_app.ui.dialogs.own_issuer import OwnIssuerSheet
from dialogue_app.ui.dialogs.signing import SigningSheet
from dialogue_app.ui.dialogs.signing_keys import MODULE_KEY
from dialogue_app.ui.pages.distribution.page import DistributionPage
from dialogue_app.ui.pages.distribution.reading import Issue
from dialogue_app.ui.pages.distribution.stamp_sheet import StampSheet
from dialogue_app.ui.pages.distribution.words import stamp_words, standing_words
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Button
from tests.signing.conftest import Served, pki, serve
from tests.signing.test_token import PIN, module
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import CONTROL, Answers, desk_of, page_of, press, run, sheet, stored
from tests.ui.pages.signing_ground import HEAD, Means, agreed_file, agreed_from, means

__all__ = ["agreed_file", "means", "module", "pki", "serve"]

Serve = Callable[..., Served]
Table = Callable[..., MainWindow]


@pytest.fixture
def at_the_table(sample_window: SampleWindow, agreed_file: Path) -> Table:
    """Makes a window on agreed minutes with the signing sheet open."""

    def make(**options: Any) -> MainWindow:
        window = sample_window("minutes", round=6, prepare=agreed_from(agreed_file), **options)
        page_of(window).files = Answers()  # type: ignore[assignment]
        press(window, "page.minutes.sign")
        return window

    return make


def form_of(window: MainWindow) -> SigningSheet:
    found = sheet(window)
    assert isinstance(found, SigningSheet)
    return found


def words_of(window: MainWindow) -> str:
    words = " ".join(label.text() for label in sheet(window).findChildren(QLabel) if label.isVisible())
    return words.replace("\u2066", "").replace("\u2069", "")


def give_key(window: MainWindow, key: Path, password: str = HEAD) -> None:
    form = form_of(window)
    form.keys.key_file.setText(str(key))
    form.keys.passphrase.line.setText(password)


def choose(window: MainWindow, level: str, url: str = "", *files: Path) -> None:
    form = form_of(window)
    form.time.choose_level(level)
    form.time.url.setText(url)
    for path in files:
        page_of(window).files.opened = path  # type: ignore[attr-defined]
        press(window, "sheet.signing.time.data")


def submit(window: MainWindow) -> None:
    QTest.keyClick(sheet(window), Qt.Key.Key_Return, CONTROL)
    settle(window)


def entries(window: MainWindow) -> list[IssuedView]:
    with desk_of(window).workspace.read() as read:
        return [one for one in register(read) if one.kind == "agreed-minutes" and one.signatures]


def nowhere() -> str:
    """The address of a port where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/"


# ---------------------------------------------------------------- levels and authorities


def test_that_a_signature_is_stamped_by_an_authority_and_its_secret_is_kept_nowhere(
    at_the_table: Table, means: Means, serve: Serve
) -> None:
    server, window = serve(means.answer), at_the_table()
    give_key(window, means.heads["US"])
    choose(window, "B-T", server.url)
    form = form_of(window)
    form.time.user.setText("delegation")
    form.time.secret.line.setText("the authority's secret")
    assert form.time.secret.line.echoMode() == form.time.secret.line.EchoMode.Password
    submit(window)
    (entry,) = entries(window)
    assert (entry.level, entry.signatures, entry.stamps) == ("B-T", 1, 0)
    assert server.seen and "Authorization" in server.seen[0]
    kept = str(window.context.preferences._values)
    assert server.url in kept and "delegation" in kept and "B-T" in kept
    assert "the authority's secret" not in kept and HEAD not in kept
    assert form.keys.passphrase.line.text() == ""


def test_that_the_longest_level_takes_lists_from_files_and_says_when_to_renew(
    at_the_table: Table, means: Means, serve: Serve
) -> None:
    server, window = serve(means.answer), at_the_table()
    choose(window, "B-LTA", server.url, means.root, means.revoked)
    for party in ("US", "CU"):
        give_key(window, means.heads[party])
        submit(window)
    newest = entries(window)[0]
    assert (newest.level, newest.signatures, newest.stamps) == ("B-LTA", 2, 1)
    assert newest.renew_before is not None
    desk = desk_of(window)
    pdf = desk.workspace.bytes_of(newest.sha256)
    report = verified(desk, pdf, trust=[means.root.read_bytes()], revocation_lists=[means.revoked.read_bytes()]).report
    assert report.exit_code == 0, report.reasons
    issue = Issue(newest, None, ())
    assert stamp_words(issue).startswith("PAdES B-LTA, to be renewed before ")
    assert standing_words(replace(issue, due=True)) == "renew the stamp"


def test_that_missing_lists_and_a_missing_address_are_said_before_the_key_is_used(
    at_the_table: Table, means: Means, serve: Serve
) -> None:
    window = at_the_table()
    give_key(window, means.heads["US"])
    choose(window, "B-T")
    submit(window)
    assert "Give the address of the authority, or choose to time-stamp later." in words_of(window)
    assert form_of(window).time.url.hasFocus() and entries(window) == []
    choose(window, "B-LT", serve(means.answer).url)
    submit(window)
    assert "give the revocation list of" in words_of(window)
    choose(window, "B-T", "tsa.example.org")
    submit(window)
    assert "is no address of a time-stamp authority" in words_of(window)
    assert entries(window) == [] and stored(window).state == "agreed"


def test_that_a_chosen_file_can_be_left_out_again_and_a_wrong_one_is_named(
    at_the_table: Table, means: Means, tmp_path: Path
) -> None:
    window, letter = at_the_table(), tmp_path / "letter.crl"
    letter.write_text("Dear colleague")
    give_key(window, means.heads["US"])
    choose(window, "B-LT", "https://tsa.example.org/", letter)
    submit(window)
    assert "letter.crl is neither a certificate nor a revocation list" in words_of(window)
    press(window, "sheet.signing.time.data.0.drop")
    assert form_of(window).time.choice.files == ()


# ---------------------------------------------------------------- sign now, time-stamp later


def test_that_without_an_authority_one_signs_now_and_stamps_later(at_the_table: Table, means: Means, serve: Serve) -> None:
    window = at_the_table()
    give_key(window, means.heads["US"])
    choose(window, "B-T", nowhere())
    submit(window)
    assert "cannot be reached" in words_of(window) and entries(window) == []
    later = part(window, "sheet.signing.later", Button)
    assert later.isVisible() and later.hasFocus()
    QTest.keyClick(later, Qt.Key.Key_Space)
    settle(window)
    assert "The file waits under Distribution for its time-stamp." in words_of(window)
    (entry,) = entries(window)
    assert (entry.level, entry.stamps) == ("B-B", 0)
    sheet(window).dismiss()

    server, page = serve(means.answer), distribution(window)
    page.register.tools.select_id(entry.id)
    settle(window)
    assert "1 waiting for a time-stamp" in shown(window)
    assert page.issue is not None and page.issue.waits and standing_words(page.issue) == "to be stamped"
    run(window, "distribution.stamp")
    form = sheet(window)
    assert isinstance(form, StampSheet) and "none yet" in words_of(window)
    form.time.choose_level("B-T")
    form.time.url.setText(server.url)
    submit(window)
    newest, before = entries(window)
    assert (newest.level, newest.signatures, newest.stamps) == ("B-T", 1, 1)
    assert before.superseded_by == newest.id and page.issue is not None and page.issue.id == newest.id
    assert "waiting" not in shown(window)


def test_that_the_stamp_is_renewed_and_a_failure_leaves_the_file_alone(at_the_table: Table, means: Means, serve: Serve) -> None:
    server, window = serve(means.answer), at_the_table()
    choose(window, "B-LTA", server.url, means.root, means.revoked)
    for party in ("US", "CU"):
        give_key(window, means.heads[party])
        submit(window)
    sheet(window).dismiss()
    page, newest = distribution(window), entries(window)[0]
    page.files = Answers(means.revoked)  # type: ignore[assignment]
    page.register.tools.select_id(newest.id)
    settle(window)
    run(window, "distribution.stamp")
    form = sheet(window)
    assert form.time.choice.level == "B-LTA"
    form.time.url.setText(nowhere())
    form.time._take(means.root)
    form.time._take(means.revoked)
    submit(window)
    assert "cannot be reached" in words_of(window) and entries(window)[0].id == newest.id
    form.time.url.setText(server.url)
    submit(window)
    assert entries(window)[0].stamps == 2


def distribution(window: MainWindow) -> DistributionPage:
    window.go("distribution", None, page_of(window).round_id)
    settle(window)
    assert isinstance(window.page, DistributionPage)
    return window.page


def shown(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.page.findChildren(QLabel) if label.isVisible())


# ---------------------------------------------------------------- stopping


def test_that_a_signature_is_stopped_while_the_authority_is_waited_for(at_the_table: Table, means: Means, serve: Serve) -> None:
    server, window = serve(means.answer, delay=1.5), at_the_table()
    give_key(window, means.heads["US"])
    choose(window, "B-T", server.url)
    form = form_of(window)
    QTest.keyClick(form, Qt.Key.Key_Return, CONTROL)
    assert form.busy and part(window, "sheet.signing.stop", Button).isVisible()
    begun = time.monotonic()
    while not server.seen and time.monotonic() - begun < 10:
        QApplication.processEvents()
    asked = time.monotonic()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    settle(window)
    assert time.monotonic() - asked < 1.4, "the person waits for an answer nobody wants any more"
    assert window.overlays.sheet is form and not form.busy
    assert "Stopped: nothing was signed." in words_of(window)
    assert entries(window) == [] and stored(window).signatures == () and stored(window).state == "agreed"
    assert form.keys.passphrase.line.text() == HEAD


def test_that_closing_the_sheet_in_mid_sign_signs_nothing(at_the_table: Table, means: Means, serve: Serve) -> None:
    server, window = serve(means.answer, delay=0.6), at_the_table()
    give_key(window, means.heads["US"])
    choose(window, "B-T", server.url)
    form = form_of(window)
    QTest.keyClick(form, Qt.Key.Key_Return, CONTROL)
    begun = time.monotonic()
    while not server.seen and time.monotonic() - begun < 10:
        QApplication.processEvents()
    form.dismiss()
    settle(window)
    assert window.overlays.sheet is None and entries(window) == [] and stored(window).signatures == ()


# ---------------------------------------------------------------- tokens


def take_token(window: MainWindow, library: Path, label: str, pin: str = PIN) -> None:
    form = form_of(window)
    form.keys._token.click()
    form.keys.module.setText(str(library))
    form.keys.look()
    settle(window)
    slots = form.keys.slot.edit
    assert isinstance(slots, QComboBox)
    slots.setCurrentIndex(slots.findText(label, Qt.MatchFlag.MatchStartsWith))
    form.keys.pin.line.setText(pin)


def test_that_a_head_signs_with_a_token_and_a_wrong_pin_is_said_at_its_field(at_the_table: Table, module: Path) -> None:
    window = at_the_table()
    take_token(window, module, "head-us", "999999")
    submit(window)
    form = form_of(window)
    assert "The PIN was wrong; nothing was signed." in words_of(window)
    assert form.keys.pin.line.hasFocus() and form.keys.pin.line.selectedText() == "999999" and entries(window) == []
    QTest.keyClicks(form.keys.pin.line, PIN)
    submit(window)
    (entry,) = entries(window)
    assert entry.signatures == 1 and form.keys.pin.line.text() == ""
    assert window.context.preferences.get(MODULE_KEY, "") == str(module)
    assert PIN not in str(window.context.preferences._values)


@pytest.mark.parametrize(
    ("tries", "words"),
    [
        ("FEW", "Few tries are left before the token locks."),
        ("LAST", "One try is left before the token locks: a wrong PIN now makes it useless."),
    ],
)
def test_that_the_tries_that_are_left_are_said_before_and_after_a_wrong_pin(
    tries: str, words: str, at_the_table: Table, module: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dialogue_app.signing import token

    monkeypatch.setattr(token, "_tries", lambda _token: token.Tries[tries])
    window = at_the_table()
    take_token(window, module, "head-us", "999999")
    assert part(window, "sheet.signing.tries", QLabel).text() == words
    submit(window)
    assert f"The PIN was wrong; nothing was signed. {words}" in words_of(window)


def test_that_a_token_taken_out_in_mid_sign_is_said_and_the_record_is_as_it_was(
    at_the_table: Table, module: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dialogue_app.signing import token

    def gone(self: Any, data: bytes) -> bytes:
        import pkcs11

        with token._told("used"):
            raise pkcs11.DeviceRemoved

    monkeypatch.setattr(token.TokenKey, "sign", gone)
    window = at_the_table()
    take_token(window, module, "head-us")
    submit(window)
    assert "The token was taken out before it had signed" in words_of(window)
    assert entries(window) == [] and stored(window).state == "agreed"


def test_that_no_library_a_wrong_one_and_an_empty_reader_are_each_said(
    at_the_table: Table, module: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dialogue_app.signing import token

    window = at_the_table()
    form = form_of(window)
    form.keys._token.click()
    settle(window)
    submit(window)
    assert "Choose the library that came with the token or its reader." in words_of(window)
    (tmp_path / "letter.so").write_text("Dear colleague")
    page_of(window).files.opened = tmp_path / "letter.so"  # type: ignore[attr-defined]
    press(window, "sheet.signing.module.browse")
    assert "letter.so is not a PKCS#11 module" in words_of(window)
    monkeypatch.setattr(token, "token_slots", lambda _module: ())
    form.keys.module.setText(str(module))
    press(window, "sheet.signing.module.look")
    assert "No token was found: put it in and look again." in words_of(window)
    submit(window)
    assert entries(window) == []


def test_that_one_of_several_keys_on_a_token_is_chosen(
    at_the_table: Table, module: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dialogue_app.signing import token

    plain, asked = token._identity, []

    def several(session: Any, label: str | None, name: str) -> Any:
        asked.append(label)
        if label is None:
            raise token.SeveralKeys(name, ["head-us", "for mail"])
        return plain(session, label, name)

    monkeypatch.setattr(token, "_identity", several)
    window = at_the_table()
    take_token(window, module, "head-us")
    submit(window)
    form = form_of(window)
    assert "choose one and sign again" in words_of(window)
    assert form.keys.label.edit.hasFocus()
    submit(window)
    assert asked == [None, "head-us"] and len(entries(window)) == 1


# ---------------------------------------------------------------- our own authority from here


def test_that_a_key_of_our_own_is_made_from_the_signing_sheet(at_the_table: Table) -> None:
    window = at_the_table()
    press(window, "sheet.signing.own")
    own = sheet(window)
    assert isinstance(own, OwnIssuerSheet)
    assert (own._person, own._organisation) == ("Jordan SAMPLE", "United States")
    own.dismiss()
    settle(window)
    assert isinstance(sheet(window), SigningSheet)


@pytest.mark.parametrize("tag", ["en", "es"])
def test_that_the_sheet_fits_a_small_window_and_its_act_can_be_reached(tag: str, at_the_table: Table) -> None:
    window = at_the_table(size=(1366, 768), tag=tag)
    choose(window, "B-LTA", "https://tsa.example.org/")
    form = form_of(window)
    settle(window)
    act = part(window, "sheet.signing.do", Button)
    bottom = act.mapTo(window, act.rect().bottomLeft()).y()
    assert (window.width(), window.height()) == (1366, 768)
    assert form.geometry().bottom() <= window.height() and bottom < window.height()


def test_that_the_day_a_stamp_is_due_is_reckoned_from_the_desks_clock() -> None:
    from datetime import UTC, datetime

    from dialogue_app.time_stamps import DUE_WITHIN, renewal_due, waits_for_stamp

    ends = datetime(2030, 6, 1, tzinfo=UTC)
    entry = IssuedView(
        "id", "r", 6, "m", "agreed-minutes", "MIN-R6", "US", "consecutive", "f.pdf", "c", "s", 1, 2, 1, "B-LTA", ends, ends, "DN",
        None, (),
    )  # fmt: skip
    assert not renewal_due(entry, ends - DUE_WITHIN) and renewal_due(entry, ends - DUE_WITHIN + timedelta(days=1))
    assert renewal_due(entry, ends + timedelta(days=1)) and not renewal_due(replace(entry, superseded_by="x"), ends)
    assert not waits_for_stamp(entry) and waits_for_stamp(replace(entry, level="B-B", stamps=0))
