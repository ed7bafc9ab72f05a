"""Ctrl+Z over the notes: what an undoing takes off the record is in the line again, or waits where it is begun again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dialogue_app.desk import unfinished
from tests.ui.pages.conftest import SampleWindow
from tests.ui.pages.notes_room import CTRL, Room


@pytest.fixture
def room(sample_window: SampleWindow) -> Room:
    return Room(sample_window("notes"))


def test_that_the_words_of_an_undone_entry_are_in_the_line_and_on_disk_as_they_were_said(room: Room) -> None:
    room.type("27A proposal.")
    room.press(Qt.Key.Key_F3)
    room.press(Qt.Key.Key_I, CTRL)
    room.enter()
    room.press(Qt.Key.Key_PageUp, CTRL)
    item, was = room.page.item, room.stored()[-1]
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert [draft.text for draft in unfinished.kept_lines(room.desk)] == [room.text] == ["A proposal."]
    room.enter(" Or two.")
    entry = room.stored()[-1]
    assert (entry.text, entry.raw) == ("A proposal. Or two.", "A proposal. Or two.")
    for name in ("at", "party", "speaker_id", "kind", "captured_from", "item_id", "language", "marking"):
        assert getattr(entry, name) == getattr(was, name), name
    assert (room.text, room.page.item, unfinished.kept_lines(room.desk)) == ("", item, ())


def test_that_an_entry_undone_over_a_line_puts_the_line_aside(room: Room) -> None:
    room.enter("27First.")
    room.enter("Second.")
    room.type("Third")
    count = len(room.stored())
    for expected in ("Second.", "First."):
        room.window.actions_table.run("edit.undo")
        room.settle()
        assert room.text == expected
        assert "comes back after Enter" in room.said()[-1]
    assert {draft.text for draft in unfinished.kept_lines(room.desk)} == {"First.", "Second.", "Third"}
    room.enter()
    room.press(Qt.Key.Key_A, CTRL)
    room.press(Qt.Key.Key_Delete)
    assert room.text == ""
    room.press(Qt.Key.Key_Return)
    assert room.text == "Third"
    room.enter()
    assert [entry.text for entry in room.stored()[count - 2 :]] == ["First.", "Third"]
    assert unfinished.kept_lines(room.desk) == ()


def test_that_an_undone_revision_is_there_when_it_is_begun_again(room: Room) -> None:
    room.enter("27Two flihgts.")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, CTRL)
    room.enter(" And more.")
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert (room.text, room.stored()[-1].text) == ("", "Two flihgts.")
    room.press(Qt.Key.Key_E, CTRL)
    assert room.text == "Two flihgts. And more."
    room.enter()
    assert room.stored()[-1].text == "Two flihgts. And more."


def test_that_what_a_command_wrote_is_undone_without_its_words_in_the_line(room: Room) -> None:
    room.enter("-27")
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert room.text == ""


def test_that_an_entry_made_again_leaves_neither_line_nor_draft_unless_its_words_were_changed(room: Room) -> None:
    room.enter("27A word too many.")
    count = len(room.stored())
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    room.press(Qt.Key.Key_Y, CTRL)
    room.settle()
    assert (room.text, len(room.stored()), unfinished.kept_lines(room.desk)) == ("", count, ())
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    room.type(" More")
    room.window.actions_table.run("edit.redo")
    room.settle()
    assert (room.text, len(room.stored())) == ("A word too many. More", count)


def test_that_an_undone_entry_of_another_round_waits_there(room: Room) -> None:
    rounds = {head.ordinal: head.id for head in room.window.context.rounds}
    room.enter("27In round five.")
    room.window.choose_round(rounds[2])
    room.settle()
    room.window.actions_table.run("edit.undo")
    room.settle()
    assert room.text == ""
    room.window.choose_round(rounds[5])
    room.settle()
    assert room.text == "In round five."


def test_that_an_action_without_a_side_is_kept_and_told_and_completed_from_the_line(room: Room) -> None:
    room.enter("27!list of 30 names by Friday")
    assert room.stored()[-1].text == "!list of 30 names by Friday"
    assert "no side stands behind “!”" in room.said()[-1]
    assert "“!US …”. Ctrl+Z" in room.said()[-1]
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    room.press(Qt.Key.Key_Home)
    room.press(Qt.Key.Key_Right)
    count = len(room.said())
    room.enter("US ")
    entry = room.stored()[-1]
    assert (entry.text, entry.kind) == ("!US list of 30 names by Friday", "homework")
    assert not any("no side" in sentence for sentence in room.said()[count:])
