"""The delegation's own authority in the window: plainly labelled, made, used, revoked, believed; and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dialogue_app.signing.identities import load_pkcs12
from dialogue_app.signing.own_issuer import LABEL, OwnIssuer
from dialogue_app.signing.verify import verify
from dialogue_app.ui.dialogs.own_issuer import FOLDER_KEY, OwnIssuerSheet
from dialogue_app.ui.dialogs.own_issuer_forms import IssueKeySheet, MakeIssuerSheet, RootPassphraseSheet
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.trusted import TrustedIssuers
from dialogue_app.ui.widgets import Button, StateChip
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import CONTROL, press, run, sheet

ROOT, HEAD = "a root kept in the safe", "the head's own"


@pytest.fixture
def window(sample_window: SampleWindow, tmp_path: Path) -> MainWindow:
    """The distribution page with the sheet open on a folder that holds nothing yet."""
    window = sample_window("distribution")
    run(window, "distribution.own_issuer")
    look_into(window, tmp_path / "authority")
    return window


def own(window: MainWindow) -> OwnIssuerSheet:
    found = sheet(window)
    assert isinstance(found, OwnIssuerSheet)
    return found


def look_into(window: MainWindow, folder: Path) -> None:
    own(window).folder.setText(str(folder))
    own(window).folder.editingFinished.emit()
    settle(window)


def submit(window: MainWindow) -> Any:
    form = sheet(window)
    QTest.keyClick(form, Qt.Key.Key_Return, CONTROL)
    settle(window)
    return form


def words_of(window: MainWindow) -> str:
    words = " ".join(label.text() for label in sheet(window).findChildren(QLabel) if label.isVisible())
    return words.replace("\u2066", "").replace("\u2069", "")


def fill(form: Any, **values: str) -> None:
    for name, value in values.items():
        field = getattr(form, name)
        (field.line if hasattr(field, "line") else getattr(field, "edit", field)).setText(value)


def made(window: MainWindow) -> OwnIssuer:
    press(window, "sheet.own.make")
    fill(sheet(window), name="Delegation root", organisation="Delegation US", secret=ROOT, again=ROOT)
    submit(window)
    return OwnIssuer(Path(window.context.preferences.get(FOLDER_KEY, "")))


def test_that_the_sheet_says_plainly_that_no_public_authority_stands_behind_it(window: MainWindow) -> None:
    words = words_of(window)
    assert "Made by the delegation itself: no public authority stands behind it" in words
    assert "only after comparing the fingerprint" in words
    assert "No authority lies in this folder yet." in words
    assert not part(window, "sheet.own.issue", Button).isVisible()


def test_that_an_authority_is_made_and_issues_a_key_that_signs(window: MainWindow, tmp_path: Path) -> None:
    issuer = made(window)
    fingerprint = part(window, "sheet.own.fingerprint", QLabel).text().replace(" ", "")
    assert len(fingerprint) == 64 and "It has issued no certificate yet." in words_of(window)
    press(window, "sheet.own.issue")
    out = tmp_path / "head.p12"
    form = sheet(window)
    assert isinstance(form, IssueKeySheet)
    fill(form, name="Jordan SAMPLE", organisation="United States", out=str(out), secret=HEAD, again=HEAD, root=ROOT)
    submit(window)
    assert "Jordan SAMPLE" in words_of(window)
    head = load_pkcs12(out, HEAD)
    assert (head.name, LABEL in head.issuer.replace("\\", "")) == ("Jordan SAMPLE", True)
    assert [one.name for one in issuer.entries()] == ["Jordan SAMPLE"]
    assert ROOT not in str(window.context.preferences._values) and HEAD not in str(window.context.preferences._values)


def test_that_short_passphrases_unlike_ones_and_the_wrong_root_are_refused_in_place(window: MainWindow, tmp_path: Path) -> None:
    press(window, "sheet.own.make")
    form = sheet(window)
    assert isinstance(form, MakeIssuerSheet)
    fill(form, name="Delegation root", organisation="Delegation US", secret="short", again="short")
    submit(window)
    assert "8 characters or more" in words_of(window) and form.secret.line.hasFocus()
    fill(form, secret=ROOT, again=ROOT + "!")
    submit(window)
    assert "The two are not the same." in words_of(window) and not (tmp_path / "authority").exists()
    fill(form, again=ROOT)
    submit(window)
    press(window, "sheet.own.issue")
    fill(sheet(window), name="Jordan SAMPLE", out=str(tmp_path / "head.p12"), secret=HEAD, again=HEAD, root="not the root's")
    form = submit(window)
    assert sheet(window) is form and "does not open the root's key" in words_of(window)
    assert not (tmp_path / "head.p12").exists()
    QTest.keyClick(form, Qt.Key.Key_Escape)
    settle(window)
    assert isinstance(sheet(window), OwnIssuerSheet)


def test_that_a_certificate_is_revoked_and_the_list_written_anew(window: MainWindow, tmp_path: Path) -> None:
    issuer = made(window)
    issuer.issue(ROOT, name="Jordan SAMPLE", organisation="US", out=tmp_path / "head.p12", key_passphrase=HEAD)
    own(window).look()
    settle(window)
    before = (issuer.folder / "revoked.crl").read_bytes()
    press(window, "sheet.own.revoke.0")
    form = sheet(window)
    assert isinstance(form, RootPassphraseSheet) and "stay good where a time-stamp proves" in words_of(window)
    fill(form, secret=ROOT)
    submit(window)
    assert "revoked on" in " ".join(chip.accessibleName() for chip in own(window).findChildren(StateChip))
    assert issuer.entries()[0].revoked_at is not None
    after = (issuer.folder / "revoked.crl").read_bytes()
    assert after != before
    press(window, "sheet.own.publish")
    fill(sheet(window), secret=ROOT)
    submit(window)
    assert (issuer.folder / "revoked.crl").read_bytes() != after


def test_that_it_is_believed_here_only_when_a_person_says_so(window: MainWindow) -> None:
    issuer = made(window)
    trusted = TrustedIssuers(window.context.preferences)
    assert trusted.issuers == ()
    press(window, "sheet.own.trust")
    assert [one.pem.encode() for one in trusted.issuers] == [issuer.certificate]
    assert not part(window, "sheet.own.trust", Button).isEnabled()
    assert verify(b"", trust=trusted.pems).exit_code == 1  # the certificate is one that a verification takes


def test_that_a_damaged_book_is_said_and_nothing_is_offered(window: MainWindow) -> None:
    issuer = made(window)
    (issuer.folder / "issued.json").write_text("{")
    own(window).look()
    settle(window)
    assert "cannot be read; restore it first" in words_of(window)
    assert not part(window, "sheet.own.issue", Button).isVisible()


@pytest.mark.parametrize("tag", ["en", "es"])
def test_that_the_sheet_fits_a_small_window(tag: str, sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution", size=(1366, 768), tag=tag)
    OwnIssuer.make(tmp_path / "authority", "Delegation root", "Delegation US", ROOT)
    run(window, "distribution.own_issuer")
    look_into(window, tmp_path / "authority")
    assert own(window).geometry().bottom() <= window.height()
    assert (window.width(), window.height()) == (1366, 768)
