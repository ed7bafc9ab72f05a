"""Room view: joint matter only, everywhere; entered by one key, left by an answer."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from dialogue_app.app import App
from dialogue_app.desk import talks
from dialogue_app.desk.views.notes import note_entries
from dialogue_app.settings import Settings
from dialogue_app.ui.dialogs.room_leave import LeaveRoomSheet
from dialogue_app.ui.pages.room.registry import ROOM_PAGES
from dialogue_app.ui.shell.room import ALLOWED
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.theme import tokens
from dialogue_app.ui.widgets.sheet import Sheet
from tests.ui.conftest import part
from tests.ui.pages.canaries import WORD, found_in, plant
from tests.ui.pages.conftest import PLACE, SampleWindow, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ORDINALS = range(1, 7)


@pytest.fixture(scope="session")
def planted_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("planted")
    with App(Settings(), home=home, save=lambda _settings: None) as app:
        app.open_sample()
    assert plant(home / PLACE) > 400
    return home / PLACE


@pytest.fixture
def planted(planted_sample: Path, sample_window: SampleWindow) -> Iterator[MainWindow]:
    """A window on a sample in which every internal text carries a canary, with one in everything else that could tell."""

    def put_in_place(app: App) -> None:
        app.close()
        assert app.home is not None
        shutil.copy(planted_sample, app.home / PLACE)
        app.settings = Settings(recent=(Path(f"/talks/{WORD} bottom lines.dialogue"),))
        app.open_sample()

    window = sample_window("notes", prepare=put_in_place)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(f"{WORD} our red line")
    yield window
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        clipboard.clear(mode)


@pytest.fixture
def window(sample_window: SampleWindow) -> MainWindow:
    return sample_window("notes")


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
    settle(window)
    QTest.qWait(1)


def enter(window: MainWindow) -> None:
    press(window, Qt.Key.Key_R, CTRL | SHIFT)
    assert window.room.on


def leave(window: MainWindow) -> None:
    press(window, Qt.Key.Key_R, CTRL | SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), "leave")
    press(window, Qt.Key.Key_Return)
    assert not window.room.on


def rounds(window: MainWindow) -> dict[int, str]:
    return {head.ordinal: head.id for head in window.context.rounds}


# ---------------------------------------------------------------- nothing of ours


def test_that_the_walk_finds_canaries_where_nobody_hides_them(planted: MainWindow) -> None:
    for page in ("agenda", "positions", "notes", "minutes"):
        planted.go(page, None, rounds(planted)[5])
        settle(planted)
        assert found_in(planted), page
    planted.overlays.open_palette()
    assert planted.overlays.palette is not None
    planted.overlays.palette.line.setText("pilot")
    QTest.qWait(120)
    settle(planted)
    assert any("palette" in place or "_Entries" in place for place in found_in(planted))


@pytest.mark.parametrize(("theme", "tag"), [("light", "en"), ("dark", "es")])
def test_that_no_canary_is_anywhere_in_the_room(planted: MainWindow, theme: str, tag: str) -> None:
    planted.context.messages.say(f"{WORD} was said just before")
    planted.context.show_history("note", _a_note(planted), f"{WORD} history")
    settle(planted)
    enter(planted)
    planted.actions_table.run(f"theme.{theme}")
    planted.set_language(tag)
    settle(planted)
    for spec in ROOM_PAGES:
        for ordinal in ORDINALS:
            planted.go(spec.id, None, rounds(planted)[ordinal])
            settle(planted)
            assert found_in(planted) == [], (spec.id, ordinal)
    said = (planted.windowTitle(), planted.windowFilePath(), planted.windowIconText(), QGuiApplication.applicationDisplayName())
    assert not any(WORD in text for text in said)


@pytest.mark.parametrize("action", ["dialogue.open", "notes.second_place"])
def test_that_a_question_for_a_file_is_gone_in_the_room(window: MainWindow, action: str) -> None:
    window.actions_table.run(action)
    settle(window)
    [asked] = [one for one in window.findChildren(QFileDialog) if one.isVisible()]
    gone: list[object] = []
    asked.finished.connect(gone.append)
    window.actions_table.run("room.view")
    settle(window)
    assert gone and window.room.on
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, QFileDialog)] == []


def test_that_the_palette_knows_commands_of_the_room_alone(planted: MainWindow) -> None:
    enter(planted)
    for typed in ("", WORD, "pilot", "undo", "position", "round"):
        planted.overlays.open_palette()
        palette = planted.overlays.palette
        assert palette is not None
        palette.line.setText(typed)
        QTest.qWait(120)
        settle(planted)
        assert found_in(planted) == [] or typed == WORD
        offered = {palette._entry(row).id for row in range(palette._model.rowCount()) if not palette._entry(row).head}
        assert offered <= {f"action.{id}" for id in ALLOWED}, typed
        palette.dismiss()


def test_that_nothing_but_what_the_room_may_do_can_be_done(planted: MainWindow) -> None:
    enter(planted)
    able = {spec.id for spec in planted.actions_table if planted.actions_table.action(spec.id).isEnabled()}
    assert able <= ALLOWED
    for page in ("positions", "notes", "distribution", "delegations"):
        planted.go(page)
        assert planted.page is not None and planted.page.id in {spec.id for spec in ROOM_PAGES}
    before = planted.context.undo.undo_label
    press(planted, Qt.Key.Key_Z, CTRL)
    assert planted.context.undo.undo_label == before


def test_that_what_wants_to_speak_waits_outside(planted: MainWindow) -> None:
    enter(planted)
    planted.messages.say(f"{WORD} was moved")
    planted.messages.warn(f"{WORD} cannot be moved", title=f"Move {WORD}")
    planted.messages.crash(RuntimeError(WORD), f"Reading {WORD}")
    planted.context.show_sheet(Sheet(f"{WORD} history"))
    planted.context.read(lambda _desk: WORD, lambda _found: None, owner=planted, title=f"Read {WORD}")
    settle(planted)
    assert found_in(planted) == []
    assert planted.overlays.sheet is None
    leave(planted)
    settle(planted)
    sheet = planted.overlays.sheet
    assert sheet is not None and WORD in " ".join(label.text() for label in sheet.findChildren(QLabel))


def test_that_the_clipboard_is_empty_in_the_room_and_comes_back(planted: MainWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    enter(planted)
    assert clipboard.text() == ""
    leave(planted)
    assert clipboard.text() == f"{WORD} our red line"


def test_that_what_is_copied_in_the_room_stays(planted: MainWindow) -> None:
    enter(planted)
    QGuiApplication.clipboard().setText("joint words")
    leave(planted)
    assert QGuiApplication.clipboard().text() == "joint words"


def _a_note(window: MainWindow) -> str:
    with window.context.opened.desk.workspace.read() as read:  # type: ignore[union-attr]
        return note_entries(read, rounds(window)[5], author="DN")[0].id


# ---------------------------------------------------------------- what is ours until it is handed over


def test_that_a_draft_is_ours_and_stays_out(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=6)
    desk = window.context.opened.desk  # type: ignore[union-attr]
    path = desk.workspace.path
    window.app.close()
    with sqlite3.connect(path) as file:
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f'DROP TRIGGER "{name}"')
        file.execute("UPDATE agenda SET state = 'draft'")
        file.execute("UPDATE minutes SET state = 'draft'")
    file.close()
    window.opening.open_sample()
    settle(window)
    enter(window)
    for spec in ROOM_PAGES:
        window.go(spec.id, None, rounds(window)[6])
        settle(window)
        shown = window.findChild(QWidget, f"page.{spec.id}.none")
        assert isinstance(shown, QLabel) and "no such paper" in shown.text()


# ---------------------------------------------------------------- in and out


def test_that_one_key_enters_and_joint_papers_are_shown_large(window: MainWindow) -> None:
    enter(window)
    assert window.page is not None and window.page.id == "agenda"
    words = {label.text() for label in window.findChildren(QLabel)}
    assert {"Direct mail service", "Servicio postal directo", "Room view on"} <= words
    assert window.banner.words == "ROOM VIEW"
    assert tokens().scale == 1.25
    window.go("minutes")
    settle(window)
    assert any("Delegations" in label.text() for label in window.findChildren(QLabel))
    part(window, "page.minutes.languages.es").click()
    settle(window)
    assert not any("The Delegations" in label.text() for label in window.page.findChildren(QLabel))


def test_that_commitments_are_shown_in_the_words_of_the_minutes(window: MainWindow) -> None:
    enter(window)
    assert window.actions_table.run("go.commitments")
    settle(window)
    assert window.page is not None and window.page.id == "commitments"
    said = " ".join(label.text() for label in window.page.findChildren(QLabel))
    assert "120 monitoring visits" in said and "120 visitas de seguimiento" in said
    assert "Cuba · in force" in said and "· vigente" in said
    assert "visits a year" not in said.replace("monitoring visits would be made in each calendar year", "")


def test_that_no_single_key_leaves(window: MainWindow) -> None:
    enter(window)
    for key, modifiers in (
        (Qt.Key.Key_R, CTRL | SHIFT), (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_R, CTRL | SHIFT),
        (Qt.Key.Key_R, CTRL | SHIFT), (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):  # fmt: skip
        press(window, key, modifiers)
        assert window.room.on
    assert isinstance(window.overlays.sheet, LeaveRoomSheet)
    part(window, "rail.leave").click()
    assert window.room.on


def test_that_leaving_brings_back_page_round_and_unfinished_text(window: MainWindow) -> None:
    QTest.keyClicks(QApplication.focusWidget(), "27Half a sen")
    scale, round_id = tokens().scale, window.context.round_id
    enter(window)
    press(window, Qt.Key.Key_F4)
    window.actions_table.run("theme.dark")
    settle(window)
    assert window.room.on and window.banner.words == "ROOM VIEW"
    leave(window)
    assert window.page is not None and window.page.id == "notes"
    assert window.page.composer.text == "Half a sen"  # type: ignore[attr-defined]
    assert (tokens().scale, window.context.round_id) == (scale, round_id)
    QTest.keyClicks(QApplication.focusWidget(), "tence.")
    assert window.page.composer.text == "Half a sentence."  # type: ignore[attr-defined]
    assert window.actions_table.action("notes.point.next").isEnabled()


def test_that_another_entry_works_and_the_way_back_is_each_views_own(window: MainWindow) -> None:
    window.go("agenda")
    enter(window)
    assert not window.actions_table.action("go.back").isEnabled()
    press(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert window.page is not None and window.page.id == "minutes"
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page.id == "agenda"
    leave(window)
    assert window.page.id == "agenda" and type(window.page).__name__ == "AgendaPage"
    assert window.actions_table.action("go.back").isEnabled()


def test_that_a_screen_that_was_shared_opens_for_the_room_again(window: MainWindow) -> None:
    enter(window)
    window.opening.close_dialogue()
    settle(window)
    assert not window.room.on and window.actions_table.action("dialogue.sample").isEnabled()
    window.opening.open_sample()
    settle(window)
    assert window.room.on and window.page is not None and window.page.id == "agenda"
    leave(window)
    assert window.page is not None and type(window.page).__name__ == "AgendaPage"
    window.opening.close_dialogue()
    settle(window)
    window.opening.open_sample()
    settle(window)
    assert not window.room.on


def test_that_an_encrypted_file_asks_for_its_passphrase(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("agenda")
    path = tmp_path / "secret.dialogue"

    opened, _key = window.app.create(path, "four plain words here")  # type: ignore[attr-defined]
    names = [talks.PartyNames("US", {"en": "United States"}), talks.PartyNames("CU", {"en": "Cuba"})]
    words: dict[str, Any] = {"title": {"en": "Talks"}, "subject": {}, "home_party": "US", "languages": ("en", "es")}
    talks.create_dialogue(opened.desk, parties=names, **words)
    window.opening.show_opened(window.app.opened)  # type: ignore[arg-type]
    settle(window)
    press(window, Qt.Key.Key_R, CTRL | SHIFT)
    assert window.room.on
    press(window, Qt.Key.Key_R, CTRL | SHIFT)
    sheet = window.overlays.sheet
    assert isinstance(sheet, LeaveRoomSheet)
    QTest.keyClicks(QApplication.focusWidget(), "leave")
    press(window, Qt.Key.Key_Return)
    settle(window)
    assert window.room.on and "not the passphrase" in sheet.field._below.text()
    QTest.keyClicks(QApplication.focusWidget(), "four plain words here")
    press(window, Qt.Key.Key_Return)
    settle(window)
    assert not window.room.on


@pytest.mark.parametrize(("size", "tag"), [((1366, 768), "es"), ((1440, 900), "en")])
def test_that_the_room_keeps_the_size_of_the_window(sample_window: SampleWindow, size: tuple[int, int], tag: str) -> None:
    window = sample_window("notes", size=size, tag=tag)
    enter(window)
    for spec in ROOM_PAGES:
        window.go(spec.id)
        settle(window)
        assert window.size().toTuple() == size
