"""What happens in the room beside the words: people come and leave, papers change hands, clocks differ, items overrun."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPlainTextEdit

from dialogue_app.desk.views.beside_item import beside_item
from dialogue_app.desk.views.delegations import delegations_page
from dialogue_app.desk.views.notes import NotesRail, RailItem
from dialogue_app.ui.pages.notes.places import delay, retimed
from dialogue_app.ui.pages.notes.room_sheets import ClockSheet, PaperSheet, ShortFormsSheet, offset_of
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow
from tests.ui.pages.notes_room import CTRL, SHIFT, Room


@pytest.fixture
def room(sample_window: SampleWindow) -> Room:
    return Room(sample_window("notes"))


def present(room: Room, digits: str) -> bool:
    seat = room.page.composer.seats.by_digits(digits)
    assert seat is not None
    with room.desk.workspace.read() as read:
        people = delegations_page(read, room.page.round_id)
    place = next(n for n, one in enumerate(people.sessions) if one.id == room.page.session)
    return next(one.present[place] for one in people.members if one.person == seat.person)


# ---------------------------------------------------------------- who is there


def test_that_a_line_says_who_left_and_who_came_back(room: Room) -> None:
    seat = room.page.composer.seats.by_digits("11")
    assert seat is not None and present(room, "11")
    room.enter("-11")
    assert not present(room, "11")
    entry = room.stored()[-1]
    assert (entry.kind, entry.party, entry.text) == ("procedural", "US", f"{seat.family} leaves the room.")
    assert (room.text, room.in_the_line()) == ("", True)
    room.enter(f"+{seat.family.lower()}")
    assert present(room, "11")
    assert room.stored()[-1].text == f"{seat.family} comes into the room."


@pytest.mark.parametrize("line", ["-99", "-nobody", "-11 per cent", "+"])
def test_that_other_lines_that_begin_with_a_sign_are_notes(room: Room, line: str) -> None:
    before = len(room.stored())
    room.enter(line)
    assert [entry.text for entry in room.stored()[before:]] == [line]


def test_that_a_key_begins_the_line_and_undo_takes_it_back(room: Room) -> None:
    room.press(Qt.Key.Key_B, CTRL | SHIFT)
    assert room.text == "-"
    room.enter("11")
    assert not present(room, "11")
    before = len(room.stored())
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert present(room, "11")
    assert len(room.stored()) == before - 1


def test_that_both_sides_speaking_time_is_in_sight(room: Room) -> None:
    words = room.page.rail.findChild(object, "page.notes.room")
    labels = [label.text() for label in words.findChildren(type(room.page.rail._when))]  # type: ignore[union-attr]
    assert sum("spoke" in text and "min" in text for text in labels) == 2


# ---------------------------------------------------------------- papers


def paper_sheet(room: Room) -> PaperSheet:
    room.press(Qt.Key.Key_G, CTRL | SHIFT)
    sheet = room.window.overlays.sheet
    assert isinstance(sheet, PaperSheet)
    return sheet


def test_that_a_paper_is_registered_with_its_file_without_leaving_the_line_for_long(room: Room, tmp_path: Path) -> None:
    photo = tmp_path / "pilot plan.jpg"
    photo.write_bytes(b"\xff\xd8\xff a photograph")
    room.type("27Half a thou")
    sheet = paper_sheet(room)
    room.type("Pilot plan for direct mail")
    sheet.take_file(photo)
    room.press(Qt.Key.Key_Return)
    assert room.window.overlays.sheet is sheet, "a paper waits for its file"
    room.settle()
    room.press(Qt.Key.Key_Return)
    room.settle()
    assert room.window.overlays.sheet is None
    assert (room.text, room.in_the_line()) == ("Half a thou", True)
    with room.desk.workspace.read() as read:
        papers = beside_item(read, room.page.round_id, str(room.page.item)).papers
    assert (papers[-1].title, papers[-1].from_party) == ("Pilot plan for direct mail", "CU")
    assert room.stored()[-1].kind == "procedural"


def test_that_a_paper_without_a_title_and_a_file_that_is_gone_are_said_in_the_sheet(room: Room, tmp_path: Path) -> None:
    sheet = paper_sheet(room)
    room.press(Qt.Key.Key_Return)
    assert room.window.overlays.sheet is sheet
    sheet.take_file(tmp_path / "gone.pdf")
    room.settle()
    assert "gone.pdf" in sheet.refusal.text()
    room.press(Qt.Key.Key_Escape)
    room.settle()
    assert room.in_the_line()


def test_that_a_photograph_is_taken_from_the_clipboard(room: Room) -> None:
    sheet = paper_sheet(room)
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    QGuiApplication.clipboard().setImage(image)
    part(room.window, "sheet.paper.paste").click()
    assert sheet._data.startswith(b"\x89PNG")
    QGuiApplication.clipboard().clear()


# ---------------------------------------------------------------- two clocks


@pytest.mark.parametrize(
    ("shown", "now", "ahead"),
    [("14:05:30", "14:04:00", 90), ("14:04", "14:05:30", -90), ("00:00:10", "23:59:50", 20), ("23:59:50", "00:00:10", -20)],
)
def test_that_a_clock_is_ahead_or_behind_the_nearer_way_round(shown: str, now: str, ahead: int) -> None:
    assert offset_of(shown, datetime.fromisoformat(f"2011-11-08T{now}")) == ahead


@pytest.mark.parametrize("wrong", ["", "noon", "25:00", "12:60", "12:00:61"])
def test_that_what_is_no_time_is_no_offset(wrong: str) -> None:
    assert offset_of(wrong, datetime(2011, 11, 8, 12)) is None


def test_that_entries_stand_at_the_rooms_time_and_keep_both_clocks(room: Room) -> None:
    room.page.commands.room.set_clock()
    sheet = room.window.overlays.sheet
    assert isinstance(sheet, ClockSheet)
    sheet.shows.edit.clear()
    room.type("late")
    room.press(Qt.Key.Key_Return)
    assert room.window.overlays.sheet is sheet
    sheet.dismiss()
    room.page.commands.room.take_clock(600)
    room.type("27Good morning")
    began = room.page.composer.line.began_at
    assert began is not None
    room.enter(".")
    assert room.stored()[-1].at == began + timedelta(minutes=10)
    assert room.window.context.preferences.get("notes.clock_offset", 0) == 600


# ---------------------------------------------------------------- actions and short forms in the line


def test_that_an_action_in_the_line_shows_under_its_entry_and_goes_with_it(room: Room) -> None:
    room.enter("11!US list of 30 names by 1 Sep 2012")
    single = next(row for row in room.rows if getattr(row, "id", "") == room.stored()[-1].id)
    assert getattr(single, "foot", "") == "Action: US, by 1 Sep 2012"
    before = len(room.stored())
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert len(room.stored()) == before - 1


def test_that_a_short_form_is_written_out_by_a_space_and_taken_back_in_one_step(room: Room) -> None:
    room.type("27They want ;dms now and ;zzz too")
    assert room.text == "They want Direct mail service now and ;zzz too"
    room.page.composer.edit.empty()
    room.type(";dms ")
    room.press(Qt.Key.Key_Z, CTRL)
    assert room.text == ";dms"


def test_that_the_dialogues_own_short_forms_are_edited_as_lines(room: Room) -> None:
    room.page.commands.room.edit_short_forms()
    room.settle()
    sheet = room.window.overlays.sheet
    assert isinstance(sheet, ShortFormsSheet)
    edit = sheet.list.edit
    assert isinstance(edit, QPlainTextEdit)
    edit.setPlainText("pp = pilot plan\nnothing")
    sheet.submit()
    assert room.window.overlays.sheet is sheet
    edit.setPlainText("pp = pilot plan\n;q = quota")
    sheet.submit()
    room.settle()
    assert room.window.overlays.sheet is None
    room.page.first_focus().setFocus()
    room.type("27The ;pp and ;q ")
    assert room.text == "The pilot plan and quota "


# ---------------------------------------------------------------- overrun


def test_that_an_overrun_moves_the_rest_of_the_sitting(room: Room) -> None:
    from dataclasses import replace

    shown = room.page.room
    assert shown is not None
    starts = datetime.fromisoformat("2011-11-08T15:00:00+00:00")

    def item(number: str, used: int, state: str) -> RailItem:
        return RailItem(number, number, {}, state, None, "s", 1, timedelta(minutes=used))

    items = (item("1", 20, "considered"), item("2", 50, "taken-up"), item("3", 0, "accepted"), item("4", 0, "withdrawn"))
    ends = {str(n): starts + timedelta(minutes=30 * n) for n in range(1, 5)}
    plan = replace(shown, rail=NotesRail((), items, {}), minutes=dict.fromkeys("1234", 30), ends=ends)
    assert delay(plan, "2") == timedelta(minutes=10)
    assert retimed(plan, "2") == {"2": ends["2"] + timedelta(minutes=10), "3": ends["3"] + timedelta(minutes=10)}
    assert retimed(plan, None) == {}


# ---------------------------------------------------------------- only the line


def test_that_only_line_and_entries_stay_in_large_type_and_everything_comes_back(room: Room) -> None:
    room.type("27Half")
    small = room.page.composer.edit.font().pointSizeF()
    room.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert not room.page.rail.isVisible() and not room.page.beside.isVisible()
    assert room.page.composer.edit.font().pointSizeF() > small or room.page.composer.edit.font().pixelSize() > 0
    assert (room.text, room.in_the_line()) == ("Half", True)
    room.press(Qt.Key.Key_F, CTRL | SHIFT)
    assert room.page.rail.isVisible() and room.page.beside.isVisible()
