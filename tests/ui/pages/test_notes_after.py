"""From the notes, by keyboard: the action table, points that were said, what the other side said; each taken or left."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from sqlalchemy import select

from dialogue_app.desk import notes, positions, talking_points
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Issue
from dialogue_app.model.notes import NoProposal
from dialogue_app.model.outcomes import Action, Commitment
from dialogue_app.model.positions import ObservedPosition, OwnPosition, TalkingPoint
from dialogue_app.model.values import new_id
from dialogue_app.ui.pages.notes.after_part import ProposalPart
from dialogue_app.ui.pages.notes.after_sheet import AfterSheet
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.notes_room import CTRL, Room

AT = datetime(2011, 11, 9, 16, 0, tzinfo=UTC)


class After:
    """The sheet over the notes of round 5."""

    def __init__(self, room: Room) -> None:
        self.room, self.window = room, room.window
        self.window.context.actions.run("notes.after")
        self.settle()
        sheet = self.window.overlays.sheet
        assert isinstance(sheet, AfterSheet)
        self.sheet = sheet

    @property
    def part(self) -> ProposalPart:
        return self.sheet.part

    def settle(self) -> None:
        settle(self.window)
        settle(self.window)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None and (focus is self.sheet or self.sheet.isAncestorOf(focus)), focus
        QTest.keyClick(focus, key, modifiers)
        self.settle()

    def go(self, key: str) -> None:
        """To a part, as a person would."""
        number = list(self.sheet.parts).index(key)
        self.press((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[number], CTRL)
        assert self.part.key == key and self.sheet.isVisible()

    def choose(self, words: str) -> None:
        """The row whose proposal holds these words."""
        found = next(one for one in self.part.records if words in str(getattr(one, "text", "") or getattr(one, "stance", "")))
        assert self.part.table.tools.select_id(self.part.id_of(found))
        self.part.table.setFocus()

    def undo(self) -> None:
        self.window.actions_table.run("edit.undo")
        self.settle()

    def records(self, cls: Any, **wanted: Any) -> list[Any]:
        with self.room.desk.workspace.read() as read:
            return list(read.scalars(select(cls).filter_by(**wanted)))


@pytest.fixture
def room(sample_window: SampleWindow) -> Room:
    window = sample_window("notes")
    window.go("notes", None, {head.ordinal: head.id for head in window.context.rounds}[5])
    settle(window)
    return Room(window)


def say(room: Room, text: str, party: str, item: str, **more: Any) -> str:
    """An entry on the item with this number."""
    assert room.page.room is not None
    of = next(one.id for one in room.page.room.rail.items if one.number == item)
    made = notes.add_note(
        room.desk,
        session=room.page.session,
        item=of,
        text=text,
        speaker_party=party,
        began_at=AT,
        **({"kind": "statement"} | more),
    )
    assert made is not None
    return next(id for kind, id in made.records if kind == "note")


def open_point(room: Room) -> tuple[str, str, str]:
    """A point of ours that was not said, on an item of the round: (point, its position, number of the item)."""
    with room.desk.workspace.read() as read:
        held = read.scalars(select(OwnPosition).where(OwnPosition.round_id == room.page.round_id)).all()
        issues = {one.id: one.code for one in read.scalars(select(Issue))}
        items = {i.id: i for i in read.scalars(select(AgendaItem).where(AgendaItem.round_id == room.page.round_id))}
        id, number = next(
            (one.id, str(item.number)) for one in held for item in items.values() if issues[one.issue_id] in item.issues
        )
    point = new_id()
    positions.deliver_position(room.desk, position=id, session=None)
    with room.desk.workspace.change("A point more", author="DN") as unit:
        text = "Parcels beneath twenty kilograms travel without customs forms."
        unit.add(TalkingPoint(id=point, position_id=id, text=text, rank="zz"))
        for other in unit.session.scalars(select(TalkingPoint).where(TalkingPoint.position_id == id, TalkingPoint.id != point)):
            other.deliver("no", None, None)
    return point, id, number


# ---------------------------------------------------------------- what the other side said


def test_that_a_proposal_is_recorded_by_enter_the_next_one_is_chosen_and_undo_brings_it_back(room: Room) -> None:
    after = After(room)
    after.go("positions")
    first, count = after.part.record, len(after.part.records)
    assert count > 2
    after.press(Qt.Key.Key_Return)
    [made] = after.records(ObservedPosition, note_id=first.notes[0])
    assert (made.stance, made.version >= 1) == (first.stance, True)
    assert len(after.part.records) == count - 1 and after.part.record is not None
    assert after.part.table.hasFocus()
    assert after.window.context.undo.undo_label == "Record an observed position from a note"
    after.undo()
    assert not after.records(ObservedPosition, note_id=first.notes[0])
    assert len(after.part.records) == count


def test_that_a_proposal_is_worded_before_it_is_recorded(room: Room) -> None:
    after = After(room)
    after.go("positions")
    note = after.part.record.notes[0]
    after.press(Qt.Key.Key_F2)
    edit = QApplication.focusWidget()
    assert isinstance(edit, QPlainTextEdit) and edit.objectName() == "sheet.after.positions.stance"
    edit.setPlainText("They counted from 9 September.")
    after.press(Qt.Key.Key_Return, CTRL)
    assert [one.stance for one in after.records(ObservedPosition, note_id=note)] == ["They counted from 9 September."]


def test_that_a_position_without_words_is_refused_beside_its_field_and_nothing_is_made(room: Room) -> None:
    after = After(room)
    after.go("positions")
    before, note = len(after.part.records), after.part.record.notes[0]
    part(after.sheet, "sheet.after.positions.stance").setPlainText("  ")
    after.press(Qt.Key.Key_Return)
    assert len(after.part.records) == before and not after.records(ObservedPosition, note_id=note)
    assert part(after.sheet, "sheet.after.positions.stance").accessibleDescription() == "Say what was heard."


def test_that_delete_dismisses_a_proposal_and_undo_proposes_it_again(room: Room) -> None:
    after = After(room)
    after.go("positions")
    note, count = after.part.record.notes[0], len(after.part.records)
    after.press(Qt.Key.Key_Delete)
    assert len(after.part.records) == count - 1
    assert len(after.records(NoProposal, note_id=note)) == 1
    after.undo()
    assert len(after.part.records) == count


def test_that_what_is_typed_stays_while_a_colleague_writes_on(room: Room) -> None:
    after = After(room)
    after.go("positions")
    edit = part(after.sheet, "sheet.after.positions.stance")
    edit.setPlainText("Half a sentence")
    count = len(after.part.records)
    room.by_other("They would add a third flight in summer.", AT, speaker_party="CU", kind="proposal")
    after.settle()
    assert len(after.part.records) == count + 1
    assert edit.toPlainText() == "Half a sentence"


# ---------------------------------------------------------------- our points


def test_that_a_point_told_by_an_entry_is_taken_as_said_with_its_position(room: Room) -> None:
    point, position, number = open_point(room)
    note = say(room, "We said parcels beneath twenty kilograms travel without customs forms.", "US", number)
    after = After(room)
    after.go("points")
    after.choose("customs forms")
    assert after.part.record.note.id == note
    after.press(Qt.Key.Key_Return)
    [held] = after.records(TalkingPoint, id=point)
    assert (held.delivered, held.delivered_at, held.delivered_session_id) == ("yes", AT, room.page.session)
    [delivered] = after.records(OwnPosition, id=position)
    assert delivered.delivered_session_id is not None
    after.undo()
    assert after.records(TalkingPoint, id=point)[0].delivered == "no"


def test_that_a_point_is_refused_and_a_tick_taken_away_with_its_delivery(room: Room) -> None:
    point, _position, number = open_point(room)
    say(room, "We said parcels beneath twenty kilograms travel without customs forms.", "US", number)
    after = After(room)
    after.go("points")
    after.choose("customs forms")
    after.press(Qt.Key.Key_Delete)
    assert all(one.point != point for one in after.part.records)
    talking_points.deliver_point(room.desk, point=point, how_far="yes", session=room.page.session)
    after.settle()
    after.choose("customs forms")
    assert after.part.record.ticked
    after.press(Qt.Key.Key_Delete)
    assert after.records(TalkingPoint, id=point)[0].delivered == "no"


# ---------------------------------------------------------------- the action table


def test_that_homework_becomes_an_action_with_owner_and_day(room: Room) -> None:
    note = say(room, "Cuba sends the table of parcels.", "CU", "7", kind="homework")
    after = After(room)
    after.go("actions")
    after.choose("table of parcels")
    part(after.sheet, "sheet.after.actions.due").setText("2011-12-01")
    after.press(Qt.Key.Key_Return)
    [made] = after.records(Action, id=note)
    assert (tuple(made.owners), str(made.due), made.provisional) == (("CU",), "2011-12-01", True)
    after.choose("table of parcels")
    part(after.sheet, "sheet.after.actions.due").setText("2012-01-15")
    after.press(Qt.Key.Key_Return)
    assert str(after.records(Action, id=note)[0].due) == "2012-01-15"
    after.press(Qt.Key.Key_Delete)
    assert after.records(Action, id=note)[0].status == "dropped"
    assert after.part.leave.words == "Open it again"
    after.press(Qt.Key.Key_Delete)
    assert after.records(Action, id=note)[0].status == "open"


def test_that_homework_is_dropped_with_a_reason_by_keyboard_and_opened_again(room: Room) -> None:
    note = say(room, "Cuba sends the table of parcels.", "CU", "7", kind="homework")
    after = After(room)
    after.go("actions")
    after.choose("table of parcels")
    after.press(Qt.Key.Key_Delete)
    why = part(after.sheet, "sheet.after.actions.why")
    assert why.hasFocus() and "Say why" in why.accessibleDescription() and not after.records(NoProposal, note_id=note)
    QTest.keyClicks(why, "It came by mail.")
    after.press(Qt.Key.Key_Return)
    assert [one.why for one in after.records(NoProposal, note_id=note)] == ["It came by mail."]
    after.choose("table of parcels")
    assert (after.part.record.status, why.text(), why.isReadOnly()) == ("left", "It came by mail.", True)
    after.press(Qt.Key.Key_Delete)
    assert not after.records(NoProposal, note_id=note) and not why.isReadOnly()


def test_that_a_day_that_is_none_is_refused_in_words(room: Room) -> None:
    note = say(room, "Cuba sends the table of parcels.", "CU", "7", kind="homework")
    after = After(room)
    after.go("actions")
    after.choose("table of parcels")
    due = part(after.sheet, "sheet.after.actions.due")
    due.setText("next week")
    after.press(Qt.Key.Key_Return)
    assert not after.records(Action, id=note)
    assert "2011-11-08" in due.accessibleDescription()


def test_that_a_commitment_that_a_line_made_is_put_right(room: Room) -> None:
    note = say(room, "!!CU 12 flights by 2012-12-31", "CU", "7")
    after = After(room)
    after.go("actions")
    assert after.part.table.tools.select_id(note)
    after.part.table.setFocus()
    part(after.sheet, "sheet.after.actions.text.en").setPlainText("12 flights a year")
    part(after.sheet, "sheet.after.actions.due").setText("2013-06-30")
    after.press(Qt.Key.Key_Return)
    [made] = after.records(Commitment, id=note)
    assert (made.title, made.period["end"]) == ("12 flights a year", "2013-06-30")


# ---------------------------------------------------------------- the sheet


def test_that_the_sheet_says_what_it_is_for_where_there_is_nothing(sample_window: SampleWindow) -> None:
    window = sample_window("notes")
    with_none = window.context.rounds
    window.go("notes", None, {head.ordinal: head.id for head in with_none}[6])
    settle(window)
    room = Room(window)
    assert room.page.room is not None
    after = After(room)
    for key in ("actions", "points", "positions"):
        after.go(key)
        if not after.part.records:
            assert not after.part.table.isVisible() and after.part._empty.isVisible()
        assert after.sheet.isVisible()


def test_that_a_very_long_entry_is_shown_whole_and_the_acts_stay_in_sight(room: Room) -> None:
    say(room, "The pilot plan was gone through line by line. " * 300, "CU", "7")
    after = After(room)
    after.go("positions")
    after.choose("line by line")
    take = part(after.sheet, "sheet.after.positions.take")
    place = take.mapTo(after.window, take.rect().bottomRight())
    assert after.window.rect().contains(place)


def test_that_the_banner_covers_the_entries_and_closing_gives_the_line_back(room: Room) -> None:
    after = After(room)
    assert after.sheet.highest_marking().level == "SBU"
    after.press(Qt.Key.Key_Escape)
    QTest.qWait(1)
    assert room.in_the_line()


def test_that_everything_a_person_acts_on_has_a_name(room: Room) -> None:
    after = After(room)
    for key in ("actions", "points", "positions"):
        after.go(key)
        for widget in after.sheet.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert spoken.strip() and widget.objectName(), (key, widget)
