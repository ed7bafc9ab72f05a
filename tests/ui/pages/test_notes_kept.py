"""Nothing that was typed is lost: the unfinished line, a disk that refuses, a window that is closed or opened again."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogue_app.app import App
from dialogue_app.desk import notes_aside, unfinished
from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.settings import Settings
from dialogue_app.store.workspace import Workspace
from dialogue_app.ui.pages.notes.keeper import WAIT_MS, LineKeeper
from dialogue_app.ui.pages.notes.line import Line
from dialogue_app.ui.pages.notes.outbox import Outbox
from dialogue_app.ui.pages.registry import PAGES
from dialogue_app.ui.preferences import Preferences
from dialogue_app.ui.shell.window import MainWindow
from dialogue_app.ui.widgets import Label
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.notes_room import CTRL, SHIFT, Room

FULL = "The disk is full: the change was not saved."


@pytest.fixture
def room(sample_window: SampleWindow) -> Room:
    return Room(sample_window("notes"))


@contextmanager
def disk_full(monkeypatch: pytest.MonkeyPatch, *, drafts: bool = True) -> Iterator[None]:
    """Every write is refused, as by a full disk."""

    def refuse(*_args: object, **_more: object) -> None:
        raise WorkspaceError(FULL)

    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "change", refuse)
        if drafts:
            patched.setattr(Workspace, "draft", refuse)
        yield


def disk_busy(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Drafts wait until the event is set."""
    free, draft = threading.Event(), Workspace.draft

    def wait(workspace: Workspace, *given: Any) -> None:
        free.wait(5)
        draft(workspace, *given)

    monkeypatch.setattr(Workspace, "draft", wait)
    return free


def kept(room: Room) -> list[str]:
    return [draft.text for draft in unfinished.kept_lines(room.desk)]


def pause(room: Room) -> None:
    QTest.qWait(WAIT_MS + 80)
    room.settle()


def test_that_a_pause_in_typing_brings_the_line_to_disk_with_all_that_it_will_be(room: Room) -> None:
    room.type("27Two flights a week")
    room.press(Qt.Key.Key_F3)
    assert kept(room) == []
    pause(room)
    (draft,) = unfinished.kept_lines(room.desk)
    assert draft.text == "Two flights a week"
    assert (draft.base["party"], draft.base["kind"], draft.base["item"]) == ("CU", "proposal", room.page.item)
    assert draft.base["began_at"]


def test_that_what_an_input_method_composes_is_kept_too_and_the_composition_goes_on(room: Room) -> None:
    room.type("He said ")
    edit = room.page.composer.edit
    QApplication.sendEvent(edit, QInputMethodEvent("かんじ", []))
    pause(room)
    assert kept(room) == ["He said かんじ"]
    assert (edit.composing, room.text) == (True, "He said ")
    QApplication.sendEvent(edit, QInputMethodEvent())
    pause(room)
    assert (kept(room), room.text) == (["He said "], "He said ")
    QApplication.sendEvent(edit, QInputMethodEvent("かんじ", []))
    room.window.go("notes", None, {head.ordinal: head.id for head in room.window.context.rounds}[6])
    room.settle()
    assert room.text == ""
    room.window.go("notes", None, {head.ordinal: head.id for head in room.window.context.rounds}[5])
    room.settle()
    assert room.text == "He said かんじ"


def test_that_somebody_who_never_pauses_has_the_line_on_disk_well_within_a_second_of_each_key(qtbot: QtBot) -> None:
    saved: list[int] = []
    owner = QObject()
    keeper = LineKeeper(lambda: saved.append(1), owner)
    for _ in range(2 * WAIT_MS // 50 + 4):
        keeper.touch()
        QTest.qWait(50)
    assert len(saved) == 2
    assert WAIT_MS <= 500
    keeper.touch()
    keeper.flush()
    keeper.flush()
    assert len(saved) == 3


def test_that_keys_typed_while_the_disk_is_busy_are_kept_as_soon_as_it_is_not(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = disk_busy(monkeypatch)
    room.type("27Two")
    QTest.qWait(WAIT_MS + 80)
    room.type(" flights")
    QTest.qWait(WAIT_MS + 80)
    assert kept(room) == []
    free.set()
    room.settle()
    assert kept(room) == ["Two flights"]


def test_that_what_was_typed_while_the_disk_was_busy_is_handed_over_when_the_page_is_left(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    free, handed = disk_busy(monkeypatch), list[str]()
    draft = Workspace.draft
    monkeypatch.setattr(Workspace, "draft", lambda ws, name, text, base: (handed.append(text), draft(ws, name, text, base)))
    room.type("27Two")
    QTest.qWait(WAIT_MS + 80)
    room.type(" flights")
    QTest.qWait(WAIT_MS + 80)
    room.page.writing.flush()
    free.set()
    room.settle()
    assert handed[:2] == ["Two", "Two flights"]


def test_that_a_committed_line_leaves_no_draft_and_an_emptied_one_neither(room: Room) -> None:
    room.type("27Something")
    pause(room)
    assert kept(room) == ["Something"]
    room.press(Qt.Key.Key_Return)
    room.settle()
    assert kept(room) == []
    room.type("nothing much")
    pause(room)
    room.press(Qt.Key.Key_A, CTRL)
    room.press(Qt.Key.Key_Delete)
    pause(room)
    assert kept(room) == []


def test_that_an_entry_is_on_disk_before_it_shows_as_saved(room: Room) -> None:
    when: list[bool] = []
    before = len(room.stored())
    room.window.context.saved.connect(lambda: when.append(len(room.stored()) == before + 1))
    room.enter("27On disk first.")
    assert when == [True]


# ---------------------------------------------------------------- the program comes back


def opened_again(room: Room, qtbot: QtBot, *, round: int | None = 5, preferences: Preferences | None = None) -> Room:
    """What a power cut leaves on disk, in a new window: the files as they are now, nothing closed, nothing tidied."""
    path = room.desk.workspace.path
    assert path is not None
    place = path.parent.parent / "after" / path.name
    place.parent.mkdir()
    for file in path.parent.glob(f"{path.name}*"):
        if not file.name.endswith("lock"):
            shutil.copy(file, place.parent / file.name)
    app = App(Settings(language="en"), home=place.parent, save=lambda _settings: None)
    app.open_sample(place)
    window = MainWindow(app, pages=PAGES, preferences=preferences or Preferences())
    qtbot.addWidget(window)
    window.show()
    assert app.opened is not None
    window.opening.show_opened(app.opened)
    assert window.settle()
    if round is not None:
        rounds = {head.ordinal: head.id for head in window.context.rounds}
        window.go("notes", None, rounds[round])
    settle(window)
    again = Room(window)
    again.settle()
    return again


def test_that_the_unfinished_line_comes_back_silently_where_it_was(room: Room, qtbot: QtBot) -> None:
    room.press(Qt.Key.Key_PageDown, CTRL)
    room.press(Qt.Key.Key_2, CTRL)
    room.type("21Assurances concerning the airc")
    pause(room)
    line = room.page.composer.line
    again = opened_again(room, qtbot)
    assert again.text == "Assurances concerning the airc"
    assert again.page.composer.line == line
    assert again.page.session == room.page.session
    assert again.window.overlays.sheet is None
    assert any(sentence.startswith("Continued at ") for sentence in again.said())
    again.page.first_focus().setFocus()
    again.enter("raft.")
    assert again.stored()[-1].text == "Assurances concerning the aircraft."
    assert again.stored()[-1].at == line.began_at
    assert kept(again) == []


def test_that_the_program_opens_on_the_notes_where_a_line_was_being_typed(room: Room, qtbot: QtBot) -> None:
    room.press(Qt.Key.Key_PageDown, CTRL)
    room.type("21Assurances concerning the airc")
    pause(room)
    again = opened_again(room, qtbot, round=None)
    assert again.window.page is again.page
    assert again.page.round_id == room.page.round_id
    assert again.text == "Assurances concerning the airc"
    assert again.page.item == room.page.item
    assert [sentence for sentence in again.said() if not sentence.startswith("Continued at ")] == []


def test_that_a_line_of_another_round_brings_that_round_up(room: Room, qtbot: QtBot) -> None:
    room.type("27Half a thought")
    pause(room)
    again = opened_again(room, qtbot, round=None)  # the newest round is another one
    rounds = {head.ordinal: head.id for head in again.window.context.rounds}
    assert again.window.context.round_id == rounds[5]
    assert again.text == "Half a thought"


def test_that_a_line_somebody_else_left_is_not_ours(room: Room, qtbot: QtBot) -> None:
    line = Line(taker="RS", round=room.page.round_id, session=room.page.session)
    unfinished.save_line(room.desk, editor=line.editor, text="theirs", base=line.base())
    again = opened_again(room, qtbot)
    assert again.text == ""
    assert kept(again) == ["theirs"]


def test_that_several_unfinished_lines_come_back_one_after_the_other(room: Room, qtbot: QtBot) -> None:
    for text in ("older", "newer"):
        line = Line(taker="DN", round=room.page.round_id, session=room.page.session, item=room.page.item, party="US")
        unfinished.save_line(room.desk, editor=line.editor, text=text, base=line.base())
    again = opened_again(room, qtbot)
    assert again.text == "newer"
    again.page.first_focus().setFocus()
    again.enter()
    assert again.text == "older"
    again.enter()
    assert [entry.text for entry in again.stored()[-2:]] == ["newer", "older"]
    assert kept(again) == []


def test_that_a_remark_being_typed_comes_back_with_the_line_that_waits_behind_it(room: Room, qtbot: QtBot) -> None:
    room.enter("27Something.")
    room.type("unfinished")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, CTRL | SHIFT)
    room.type("They read it ou")
    pause(room)
    again = opened_again(room, qtbot)
    assert (again.text, again.page.composer.line.task) == ("They read it ou", "annotate")
    assert any(sentence.startswith("Continued at ") for sentence in again.said())
    again.page.first_focus().setFocus()
    again.enter("t.")
    assert (again.text, kept(again)) == ("unfinished", ["unfinished"])


@pytest.mark.parametrize(("keys", "typed"), [(CTRL, " more"), (CTRL | SHIFT, "A remark.")])
def test_that_words_left_beside_an_entry_outlive_the_program(
    room: Room, qtbot: QtBot, keys: Qt.KeyboardModifier, typed: str
) -> None:
    room.enter("27Something.")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, keys)
    room.type(typed)
    left = room.text
    room.press(Qt.Key.Key_Escape)
    room.settle()
    assert kept(room) == [left]
    assert not unfinished.unfinished_by(room.desk)
    again = opened_again(room, qtbot)
    assert again.text == ""
    assert again.said() == []
    again.page.first_focus().setFocus()
    again.press(Qt.Key.Key_Up, CTRL)
    again.press(Qt.Key.Key_E, keys)
    assert again.text == left
    pause(again)
    assert kept(again) == [left]
    assert unfinished.unfinished_by(again.desk)
    again.enter()
    assert kept(again) == []


def test_that_a_command_forgets_nothing_of_what_waits_elsewhere(room: Room) -> None:
    rounds = {head.ordinal: head.id for head in room.window.context.rounds}
    room.type("27In round five")
    room.window.choose_round(rounds[2])
    room.settle()
    room.page.writing.dropped()
    room.settle()
    assert kept(room) == ["In round five"]


@pytest.mark.parametrize("theme", ["", "theme.dark"])
def test_that_closing_the_window_keeps_the_line(sample_window: SampleWindow, theme: str) -> None:
    room = Room(sample_window("notes"))
    if theme:  # the page is built anew
        room.window.actions_table.run(theme)
        room.settle()
    room.type("27Not finished")
    path = room.desk.workspace.path
    room.window.close()
    assert path is not None
    with App(Settings(language="en"), save=lambda _settings: None) as app:
        app.open_sample(Path(path))
        assert app.opened is not None
        assert [draft.text for draft in unfinished.kept_lines(app.opened.desk)] == ["Not finished"]


def test_that_each_round_has_its_own_unfinished_line(room: Room) -> None:
    rounds = {head.ordinal: head.id for head in room.window.context.rounds}
    room.type("27In round five")
    room.window.choose_round(rounds[2])
    room.settle()
    assert room.text == ""
    room.type("in round two")
    room.window.choose_round(rounds[5])
    room.settle()
    assert room.text == "In round five"
    room.enter()
    assert room.stored()[-1].text == "In round five"
    room.window.choose_round(rounds[2])
    room.settle()
    assert room.text == "in round two"


# ---------------------------------------------------------------- the disk refuses


def test_that_a_refused_entry_waits_in_memory_and_the_composer_is_ready_for_the_next(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(room.stored())
    with disk_full(monkeypatch):
        room.enter("27Two flights a week.")
        assert room.text == ""
        assert room.page.composer.line.party == "CU"
        assert any(FULL in sentence and "Enter tries again" in sentence for sentence in room.said())
        assert room.window.overlays.sheet is None
        assert room.in_the_line()
        room.enter()
        assert [text for _line, text in room.page.writing.outbox.lines] == ["Two flights a week."]
    room.enter()
    assert [entry.text for entry in room.stored()[before:]] == ["Two flights a week."]
    assert len(room.page.writing.outbox) == 0


def test_that_a_refusal_of_the_entry_itself_brings_it_back_into_the_line(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise UserError("The speaker of this note is not on the list of persons any more: choose again.")

    with monkeypatch.context() as patched:
        patched.setattr(Workspace, "change", refuse)
        room.enter("27Two flights a week.")
    assert room.text == "Two flights a week."
    refused = room.page.composer.line.id
    room.enter(" And more.")
    assert room.stored()[-1].text == "Two flights a week. And more."
    assert room.stored()[-1].id != refused
    assert kept(room) == []


def test_that_what_is_typed_meanwhile_waits_for_nothing_and_everything_is_saved_in_order(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(room.stored())
    with disk_full(monkeypatch):
        room.type("27First.")
        room.press(Qt.Key.Key_Return)
        room.type("Second")
        room.settle()
        assert room.text == "Second"
        assert any("Nothing is lost" in sentence for sentence in room.said())
        assert [text for _line, text in room.page.writing.outbox.lines] == ["First."]
    room.enter(".")
    assert [entry.text for entry in room.stored()[before:]] == ["First.", "Second."]
    assert kept(room) == []


def test_that_a_draft_that_cannot_be_kept_is_said_once_in_words(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    with disk_full(monkeypatch):
        room.type("27Two")
        pause(room)
        room.type(" flights")
        pause(room)
    assert [FULL in sentence for sentence in room.said()].count(True) == 1
    assert room.text == "Two flights"


def test_that_a_refused_revision_waits_too(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.enter("27Two flihgts.")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, CTRL)
    room.press(Qt.Key.Key_A, CTRL)
    with disk_full(monkeypatch):
        room.enter("Two flights.")
        assert (room.page.composer.line.task, room.text) == ("note", "")
    room.enter()
    assert room.stored()[-1].text == "Two flights."


# ---------------------------------------------------------------- a second place


def test_that_a_full_disk_is_outlived_by_the_second_place(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before, stick = len(room.stored()), tmp_path / "stick"
    room.page.writing.second.take_folder(str(stick))
    with disk_full(monkeypatch):
        room.enter("27Two flights a week.")
        room.enter("11We shall reply tomorrow.")
        room.type("And a third se")
        pause(room)
        said = room.page.composer.findChild(Label, "page.notes.kept").text()
        assert "2 lines not on disk yet" in said
        assert str(stick) in said
        again = opened_again(room, qtbot, preferences=room.window.preferences)
        assert room.desk.workspace.path is not None
    # The machine went down with the disk full; it came up again, and now there is room.
    again.page.writing.retry_now()
    again.settle()
    assert [entry.text for entry in again.stored()[before:]] == ["Two flights a week.", "We shall reply tomorrow."]
    assert [entry.party for entry in again.stored()[before:]] == ["CU", "US"]
    assert again.text == "And a third se"
    assert not list(stick.glob("*.aside"))


def test_that_the_disk_is_tried_again_by_itself_and_what_was_set_aside_goes(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = len(room.stored())
    room.page.writing.second.take_folder(str(tmp_path / "stick"))
    with disk_full(monkeypatch):
        room.enter("27Two flights a week.")
        assert list((tmp_path / "stick").glob("*.aside"))
    room.page.writing.retry_now()
    room.settle()
    assert [entry.text for entry in room.stored()[before:]] == ["Two flights a week."]
    assert not list((tmp_path / "stick").glob("*.aside"))
    assert any("The disk takes notes again" in sentence for sentence in room.said())


def test_that_the_unfinished_line_is_in_the_second_place_too_and_nothing_stays_there_once_it_is_kept(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    room.page.writing.second.take_folder(str(tmp_path))
    with disk_full(monkeypatch):
        room.type("27Two")
        pause(room)
        (line,) = notes_aside.lines_set_aside(room.desk, str(tmp_path))
        assert (line.text, line.committed) == ("Two", False)
    room.type(" flights")
    pause(room)
    assert notes_aside.lines_set_aside(room.desk, str(tmp_path)) == ()
    assert kept(room) == ["Two flights"]


def test_that_the_outbox_sends_in_order_and_stops_at_what_is_refused() -> None:
    sent: list[str] = []
    answers = iter([None, WorkspaceError(FULL), None, None])

    def send(line: Line, text: str, done: object, failed: object) -> None:
        sent.append(text)
        answer = next(answers)
        failed(answer) if answer is not None else done(None)  # type: ignore[operator]

    saved: list[str] = []
    box = Outbox(send, lambda line, made: saved.append(line.id), lambda line, text, error: False)
    lines = [Line(), Line(), Line()]
    for line, text in zip(lines, ("a", "b", "c"), strict=True):
        box.put(line, text)
    assert sent == ["a", "b", "b", "c"]
    assert saved == [line.id for line in lines]
    assert len(box) == 0
