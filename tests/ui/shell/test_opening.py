"""Into a dialogue and out of it: sample, files, passphrases, a new one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from dialogue_app.app import App
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.documents.machine_readable import write_content
from dialogue_app.papers import minutes_document
from dialogue_app.settings import Settings
from dialogue_app.ui.application import open_window
from dialogue_app.ui.dialogs.from_minutes import FromMinutesSheet
from dialogue_app.ui.dialogs.keeping import set_text
from dialogue_app.ui.dialogs.new_dialogue import NewDialogueSheet
from dialogue_app.ui.dialogs.unlock import UnlockSheet
from dialogue_app.ui.pages.registry import PAGES
from dialogue_app.ui.shell.start import StartPage
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import Make, delete_later_now, part
from tests.ui.stand_in import StandIn


def test_that_the_start_page_offers_the_sample_first_and_enter_opens_it(start: MainWindow) -> None:
    QApplication.processEvents()
    way = part(start, "page.start.sample")
    assert QApplication.focusWidget() is way
    assert start.banner.words == "NOTHING OPEN"
    QTest.keyClick(way, Qt.Key.Key_Space)
    start.settle()
    assert start.page is not None and part(start, "rail.dialogue").text() == "Migration talks"


def test_that_actions_of_a_dialogue_are_off_while_none_is_open(start: MainWindow) -> None:
    assert not start.actions_table.action("dialogue.close").isEnabled()
    assert not start.actions_table.action("go.one").isEnabled()
    assert not start.actions_table.action("edit.undo").isEnabled()


def test_that_recent_files_tell_nothing_about_themselves(make_window: Make, tmp_path: Path) -> None:
    path = tmp_path / "talks with somebody.dialogue"
    path.write_bytes(b"")
    window = make_window(StandIn(Settings(language="en", recent=(path, Path("/nowhere/x.dialogue")))))
    table = part(window, "page.start.recent")
    words = [table.model().index(row, column).data() for row in range(2) for column in range(3)]
    assert words[0] == "File 1" and words[3:] == ["File 2", "not connected", ""]
    assert not any("somebody" in word for word in words)
    table.clicked.emit(table.model().index(0, 0))
    window.settle()
    assert window.context.opened is not None and window.context.opened.path == path


def test_that_an_encrypted_file_asks_until_the_passphrase_fits(start: MainWindow) -> None:
    start.opening.open_file(Path("/drive/secret.dialogue"))
    start.settle()
    sheet = start.overlays.sheet
    assert isinstance(sheet, UnlockSheet)
    sheet.field.line.setText("wrong")
    QTest.keyClick(sheet.field.line, Qt.Key.Key_Return)
    start.settle()
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert "The passphrase does not fit this file." in said
    assert sheet.field.line.text() == "wrong", "what was typed stays"
    sheet.field.line.setText("open sesame")
    QTest.keyClick(sheet.field.line, Qt.Key.Key_Return)
    start.settle()
    assert start.page is not None and part(start, "status.file").text() == "Encrypted"
    assert start.app.settings.recent == (Path("/drive/secret.dialogue"),)


def test_that_a_file_that_is_gone_is_told_in_a_sentence(start: MainWindow) -> None:
    start.opening.open_file(Path("/drive/missing.dialogue"))
    start.settle()
    assert "is not there any more" in part(start, "sheet.message.sentence").text()
    assert start.context.opened is None


def fill(sheet: NewDialogueSheet, path: Path, phrase: str = "several easy words") -> None:
    set_text(sheet.title, "Consular talks")
    for (letters, name), (short, long) in zip(sheet.sides, (("us", "United States"), ("cu", "Cuba")), strict=True):
        set_text(letters, short)
        set_text(name, long)
    set_text(sheet.keeping.folder, str(path))
    set_text(sheet.keeping.first, phrase)
    set_text(sheet.keeping.second, phrase)


def new_sheet(window: MainWindow) -> NewDialogueSheet:
    window.actions_table.run("dialogue.new")
    sheet = window.overlays.sheet
    assert isinstance(sheet, NewDialogueSheet)
    return sheet


def real_window(make_window: Make, tmp_path: Path) -> MainWindow:
    """A window on the real composition root."""
    return make_window(App(Settings(language="en", author_initials="RS"), home=tmp_path))


def test_that_a_new_dialogue_is_made_as_typed_and_its_recovery_key_opens_it(make_window: Make, tmp_path: Path) -> None:
    window = real_window(make_window, tmp_path)
    sheet = new_sheet(window)
    fill(sheet, tmp_path / "consular")
    part(window, "sheet.new.create").click()
    window.settle(60)
    key = part(window, "sheet.recovery.key", QLabel).text()
    part(window, "sheet.recovery.done").click()
    assert window.context.dialogue is not None
    assert window.context.dialogue.title == "Consular talks"
    assert window.context.dialogue.parties == (("US", "United States"), ("CU", "Cuba"))
    assert part(window, "status.file").text() == "Encrypted"
    assert part(window, "header.round").accessibleName() == "No round yet"
    window.actions_table.run("dialogue.close")
    window.settle(60)
    window.opening.open_file(tmp_path / "consular.dialogue")
    window.settle(60)
    again = window.overlays.sheet
    assert isinstance(again, UnlockSheet)
    again.field.line.setText(key.lower().replace("-", " "))
    QTest.keyClick(again.field.line, Qt.Key.Key_Return)
    window.settle(60)
    assert window.context.dialogue is not None


def test_that_declining_encryption_is_said_plainly(make_window: Make, tmp_path: Path) -> None:
    window = real_window(make_window, tmp_path)
    sheet = new_sheet(window)
    fill(sheet, tmp_path / "plain.dialogue")
    sheet.keeping.encrypt.setChecked(False)
    words = [label.text() for label in sheet.findChildren(QLabel) if label.isVisible()]
    assert any("will not be encrypted" in text for text in words)
    sheet.submit()
    window.settle(60)
    assert part(window, "status.file").text() == "Not encrypted"
    assert window.overlays.sheet is None and (tmp_path / "plain.dialogue").exists()


def test_that_a_dialogue_that_cannot_be_made_leaves_the_sheet_as_typed(start: MainWindow, tmp_path: Path) -> None:
    sheet = new_sheet(start)
    fill(sheet, tmp_path / "x.dialogue")
    sheet.submit()
    start.settle()
    assert "Nothing can be written here." in [label.text() for label in sheet.findChildren(QLabel)]
    assert sheet.draft().title["en"] == "Consular talks" and sheet.isVisible()


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("sheet.new.title", "", "This is needed."),
        ("sheet.new.letters.b", "US", "The two sides need different letters."),
        ("sheet.new.languages", "english!", "“english!” is not a language tag such as en or pt-BR."),
        ("sheet.new.passphrase", "short", "Use at least 10 characters: several words are easy to remember."),
        ("sheet.new.again", "something else", "The two are different."),
    ],
)
def test_that_each_fault_stands_below_its_field_and_nothing_is_made(
    start: MainWindow, tmp_path: Path, field: str, value: str, sentence: str
) -> None:
    sheet = new_sheet(start)
    fill(sheet, tmp_path / "x.dialogue")
    part(start, field, QLineEdit).setText(value)
    sheet.submit()
    assert sentence in [label.text() for label in sheet.findChildren(QLabel)]
    assert QApplication.focusWidget() is not None
    start.settle()
    assert start.overlays.sheet is sheet and not (tmp_path / "x.dialogue").exists()


def test_that_closing_a_dialogue_leads_back_to_the_start(open_desk: MainWindow) -> None:
    open_desk.actions_table.run("dialogue.close")
    open_desk.settle()
    assert open_desk.page is None and open_desk.context.opened is None
    assert part(open_desk, "page.start").isVisible()


def test_that_open_window_needs_only_a_qapplication_and_shows_what_is_open(qapp: QApplication, tmp_path: Path) -> None:
    with App(Settings(language="en"), home=tmp_path) as app:
        app.open_sample()
        window = open_window(app)
        window.settle(60)
        assert window.isVisible() and window.context.dialogue is not None and window.context.dialogue.sample
        window.close()
        window.deleteLater()
        delete_later_now()


def test_that_a_window_that_waits_for_its_file_makes_the_start_page_only_if_the_file_fails(
    qapp: QApplication, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.dialogue"
    broken.write_bytes(b"no workspace at all")
    with App(Settings(language="en"), home=tmp_path) as app:
        window = open_window(app, awaiting=True)
        assert window.findChild(StartPage) is None
        window.opening.open_file(broken)
        assert window.settle(60)
        assert window.findChild(StartPage) is not None
        window.close()
        window.deleteLater()
        delete_later_now()


def test_that_minutes_found_a_dialogue_with_the_side_that_was_chosen(make_window: Make, tmp_path: Path) -> None:
    app = App(Settings(language="en", author_initials="RS"), home=tmp_path / "home")
    window = make_window(app, pages=PAGES)
    desk = app.open_sample().desk
    with desk.workspace.read() as read:
        data = write_content(minutes_document(desk, round_with_ordinal(read, 5)))
    app.close()
    (tmp_path / "minutes.json").write_bytes(data)
    (tmp_path / "cut.json").write_bytes(data[:-100])
    window.opening.read_minutes(tmp_path / "cut.json")
    window.settle(60)
    assert "cut short" in part(window, "sheet.message.sentence").text()
    window.overlays.sheet.dismiss()

    window.opening.read_minutes(tmp_path / "minutes.json")
    window.settle(60)
    sheet = window.overlays.sheet
    assert isinstance(sheet, FromMinutesSheet)
    assert any("MIN-R5" in label.text() for label in sheet.findChildren(QLabel))
    part(window, "sheet.found.home.CU").click()
    set_text(sheet.keeping.folder, str(tmp_path / "founded"))
    sheet.submit()
    assert window.context.opened is None, "a passphrase is missing"
    sheet.keeping.encrypt.setChecked(False)
    part(window, "sheet.found.create").click()
    window.settle(60)

    said = [message.sentence for message in window.messages.recorded[1:]]
    assert not said and (tmp_path / "founded.dialogue").exists()
    assert window.context.dialogue is not None and window.context.dialogue.parties[0][0] == "CU"
    assert [head.ordinal for head in window.context.rounds] == [5]
    desk = app.opened.desk if app.opened is not None else desk
    assert write_content(minutes_document(desk, window.context.rounds[0].id)) == data
