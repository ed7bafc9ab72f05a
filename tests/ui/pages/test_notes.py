"""The notes page on the sample dialogue, driven from the line: what is on screen and what is in the workspace."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from dialogue_app.app import App
from dialogue_app.desk import notes as verbs
from dialogue_app.desk import rounds
from dialogue_app.desk.views.notes import annotations_of, readings_of
from dialogue_app.desk.views.talks import venues
from dialogue_app.ui.pages.minutes.proposals import ProposalsSheet
from dialogue_app.ui.pages.notes.actions import ACTIONS
from dialogue_app.ui.pages.notes.beside import PointRow
from dialogue_app.ui.widgets.lists import Table
from tests.ui.conftest import part
from tests.ui.pages.agenda_talks import round_seven
from tests.ui.pages.conftest import SampleWindow
from tests.ui.pages.notes_room import CTRL, SHIFT, Room

NOW = datetime(2026, 11, 9, 15, 0, tzinfo=UTC)


@pytest.fixture
def room(sample_window: SampleWindow) -> Room:
    return Room(sample_window("notes"))


def test_that_the_page_opens_at_the_end_of_the_talk_with_the_cursor_in_the_line(room: Room) -> None:
    assert room.in_the_line()
    assert room.page.stream.at_end
    assert [entry.id for entry in room.shown] == [entry.id for entry in room.stored()]
    assert room.page.head.words == "Item \u20667\u2069 Direct mail service"
    assert part(room.page, "page.notes.item").text() == "Direct mail service"
    assert room.captions[-1].where == "Working group on direct mail, 9 Nov"


def test_that_every_model_of_the_page_keeps_the_rules_of_models(room: Room) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in (room.page.stream.records, room.page.rail.items)]
    room.enter("27Two flights a week.")
    room.by_other("9,120 persons", NOW)
    room.settle()
    room.press(Qt.Key.Key_PageUp, CTRL)
    room.settle()
    assert len(testers) == 2


def test_that_a_whole_entry_is_made_from_the_keyboard(room: Room) -> None:
    before = len(room.stored())
    room.type("27Two flights a week and assurances would be required.")
    room.press(Qt.Key.Key_F4)
    room.press(Qt.Key.Key_I, CTRL)
    began = room.page.composer.line.began_at
    room.press(Qt.Key.Key_Return)
    assert room.text == ""
    room.settle()
    (*_rest, entry) = room.stored()
    assert len(room.stored()) == before + 1
    assert (entry.party, entry.kind, entry.captured_from, entry.language, entry.taker) == (
        "CU",
        "reply",
        "interpretation",
        "en",
        "DN",
    )
    assert (entry.speaker or {})["en"].endswith("PLANTILLA")
    assert entry.at == began
    assert entry.item_number == "7"
    assert room.shown[-1].id == entry.id
    assert room.page.stream.at_end
    assert part(room.window, "status.saved").isVisible()
    assert room.in_the_line()
    assert room.page.composer.line.kind == "statement"
    assert room.page.composer.line.party == "CU"


def test_that_an_entry_is_undone_and_made_again_from_the_empty_line(room: Room) -> None:
    room.enter("27A word too many.")
    made = room.shown[-1].id
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert made not in [entry.id for entry in (*room.stored(), *room.shown)]
    assert room.text == "A word too many."
    room.press(Qt.Key.Key_Y, CTRL)
    room.settle()
    assert room.shown[-1].id == made == room.stored()[-1].id
    assert room.text == ""
    assert room.in_the_line()


def test_that_ctrl_z_takes_back_words_while_there_are_any(room: Room) -> None:
    room.enter("27Committed.")
    made = len(room.stored())
    room.type("typing")
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert room.text == ""
    assert len(room.stored()) == made


def test_that_the_mark_of_the_last_entry_goes_on_and_the_banner_covers_what_is_shown(room: Room) -> None:
    room.enter("27A sentence.")
    assert (room.stored()[-1].marking or {})["level"] == "SBU"
    assert room.window.banner.words == "SENSITIVE BUT UNCLASSIFIED//NOFORN"


def test_that_items_are_changed_by_key_and_notes_go_to_the_new_one(room: Room) -> None:
    room.press(Qt.Key.Key_PageDown, CTRL)
    room.settle()
    assert part(room.page, "page.notes.item").text().startswith("Family visits")
    assert room.in_the_line()
    room.enter("21On the next item.")
    assert room.stored()[-1].item_number == "8"
    assert room.captions[-1].number == "8"
    room.press(Qt.Key.Key_PageUp, CTRL)
    room.settle()
    assert room.page.head.words.endswith("Direct mail service")


def test_that_sessions_are_changed_by_key(room: Room) -> None:
    room.press(Qt.Key.Key_1, CTRL)
    room.settle()
    assert room.page.session == room.page.room.rail.sessions[0].id  # type: ignore[union-attr]
    room.enter("21In the opening plenary.")
    assert room.stored()[-1].session_id == room.page.session
    assert room.in_the_line()


def test_that_a_click_in_the_rail_changes_the_item_and_leaves_the_cursor_in_the_line(room: Room) -> None:
    rail: Table = part(room.page, "page.notes.items")
    index = rail.tools.proxy.index(2, 0)
    QTest.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=rail.visualRect(index).center())
    room.settle()
    assert part(room.page, "page.notes.item").text() == "Issuance of travel documents"
    assert room.in_the_line()


def test_that_the_rail_says_state_number_and_entries_of_every_item(room: Room) -> None:
    rail: Table = part(room.page, "page.notes.items")
    said = [rail.tools.proxy.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert said[0] == "1 Opening of the round and adoption of the agenda, considered, 2 entries"
    assert said[1] == "2 Review of migration flows, considered"


def test_that_a_private_observation_is_seen_by_its_taker_alone_and_cannot_go_into_minutes(room: Room) -> None:
    went: list[tuple[object, ...]] = []
    room.window.context.go_to.connect(lambda *place: went.append(place))
    room.type("27Their lawyer hesitated.")
    room.press(Qt.Key.Key_F9)
    room.press(Qt.Key.Key_Return)
    room.settle()
    made = room.stored()[-1]
    assert made.private
    assert made.id not in [entry.id for entry in room.stored("RS")]
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_M, CTRL | SHIFT)
    assert went == []
    room.press(Qt.Key.Key_Up, CTRL | SHIFT)
    room.press(Qt.Key.Key_M, CTRL | SHIFT)
    other = room.stored()[-2].id
    assert went == [("minutes", ("notes", other), None)]
    assert "Private observations stay here: they never go into minutes." in room.said()


def test_that_chosen_entries_are_offered_on_the_minutes_page_and_no_others(sample_window: SampleWindow) -> None:
    room = Room(sample_window("notes", round=6))
    room.enter("21First.")
    room.enter("22Second.")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_M, CTRL | SHIFT)
    room.settle()
    sheet = room.window.overlays.sheet
    assert isinstance(sheet, ProposalsSheet)
    assert list(sheet.entries) == [(room.stored()[-1].id,)]


def test_that_a_revision_stands_beside_the_raw_note_which_is_one_key_away(room: Room) -> None:
    room.enter("27Two flihgts.")
    room.type("half a thought")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, CTRL)
    assert room.text == "Two flihgts."
    assert part(room.page, "page.notes.task").isVisible()
    room.press(Qt.Key.Key_A, CTRL)
    room.enter("Two flights.")
    assert room.text == "half a thought"
    entry = room.stored()[-1]
    assert (entry.text, entry.raw, entry.state) == ("Two flights.", "Two flihgts.", "edited")
    with room.desk.workspace.read() as read:
        assert [reading.by for reading in readings_of(read, entry.id, author="DN")] == ["DN"]
    row = room.rows[-1]
    assert row.foot == "revised, show the raw note"  # type: ignore[union-attr]
    room.press(Qt.Key.Key_T, CTRL)
    room.settle()
    assert "Two flihgts." in room.rows[-1].below[0]  # type: ignore[union-attr]
    assert room.in_the_line()
    room.press(Qt.Key.Key_T, CTRL)
    room.settle()
    assert room.rows[-1].below == ()  # type: ignore[union-attr]


def test_that_escape_leaves_a_revision_and_brings_the_unfinished_line_back(room: Room) -> None:
    room.enter("27Something.")
    room.type("unfinished")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, CTRL)
    room.type(" more")
    room.press(Qt.Key.Key_Escape)
    room.settle()
    assert room.text == "unfinished"
    assert room.stored()[-1].text == "Something."
    assert "not lost" in room.said()[-1]
    room.press(Qt.Key.Key_E, CTRL)
    assert room.text == "Something. more"
    room.enter()
    assert (room.stored()[-1].text, room.text) == ("Something. more", "unfinished")


def test_that_an_item_changed_during_a_revision_is_where_notes_go_afterwards(room: Room) -> None:
    room.enter("27Something.")
    room.type("unfinished")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, CTRL)
    room.press(Qt.Key.Key_PageUp, CTRL)
    shown, item = room.page.head.words, room.page.item
    room.enter(" More.")
    assert (room.text, room.page.item, room.page.head.words) == ("unfinished", item, shown)
    room.enter()
    assert (room.stored()[-1].text, room.stored()[-1].item_id) == ("unfinished", item)


def test_that_somebody_elses_note_is_annotated_and_not_revised(room: Room) -> None:
    theirs = room.by_other("Theirs.", NOW)
    room.settle()
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, CTRL)
    assert any("Only RS" in sentence for sentence in room.said())
    assert room.text == ""
    room.press(Qt.Key.Key_E, CTRL | SHIFT)
    room.enter("Heard from the third row.")
    with room.desk.workspace.read() as read:
        assert [one.text for one in annotations_of(read, theirs, author="DN")] == ["Heard from the third row."]
    assert room.rows[-1].foot == "1 remark"  # type: ignore[union-attr]


def test_that_a_revision_made_meanwhile_is_told_and_the_words_stay(room: Room) -> None:
    room.enter("27First.")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_E, CTRL)
    verbs.revise_note(room.desk, note=room.stored()[-1].id, start="First.", text="Second.")
    room.press(Qt.Key.Key_A, CTRL)
    room.enter("Third.")
    assert room.text == "Third."
    assert any("revised meanwhile" in sentence for sentence in room.said())
    room.enter()
    assert room.stored()[-1].text == "Third."


def test_that_two_takers_figures_stand_side_by_side_and_a_decision_keeps_both(room: Room) -> None:
    room.page.composer.change(speaker=None, party="US")
    verbs.add_note(
        room.desk,
        session=room.page.session,
        item=room.page.item,
        text="9,120 documents issued.",
        speaker_party="US",
        began_at=NOW,
    )
    room.by_other("9,102 docs.", NOW + timedelta(seconds=20), speaker_party="US")
    room.settle()
    (pair,) = room.pairs
    assert pair.differ == "Figures differ: 9,120 (DN) and 9,102 (RS)"
    assert pair.settled == ""
    room.press(Qt.Key.Key_F8)
    assert room.page.composer.line.kind == "procedural"
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_F8)
    room.enter("9,120: checked against the briefing table.")
    (pair,) = room.pairs
    assert pair.settled == "Reconciled: 9,120: checked against the briefing table."
    assert [entry.state for entry in room.stored()[-2:]] == ["reconciled", "reconciled"]
    assert [entry.raw for entry in room.stored()[-2:]] == ["9,120 documents issued.", "9,102 docs."]
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert room.pairs[0].settled == ""


def test_that_the_line_about_differing_figures_can_be_clicked(room: Room) -> None:
    verbs.add_note(room.desk, session=room.page.session, item=room.page.item, text="9,120", speaker_party="US", began_at=NOW)
    room.by_other("9,102", NOW + timedelta(seconds=20), speaker_party="US")
    room.settle()
    stream = room.page.stream
    index = stream.records.index(stream.records.rowCount() - 1, 0)
    rect = stream.visualRect(index)
    QTest.mouseClick(stream.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.center().x(), rect.bottom() - 20))
    assert room.page.composer.line.task == "reconcile"
    assert room.in_the_line()


def test_that_talking_points_are_ticked_by_key_and_unticked(room: Room) -> None:
    (point,) = room.page.beside.points
    assert point.delivered == "yes"
    room.press(Qt.Key.Key_1, CTRL | SHIFT)
    room.settle()
    assert room.page.beside.points[0].delivered == "no"
    room.press(Qt.Key.Key_D, CTRL)
    room.settle()
    row: PointRow = part(room.page, "page.notes.point.1")
    assert row.accessibleName().endswith("delivered")
    assert room.page.beside.points[0].session == room.page.session
    assert room.in_the_line()
    room.press(Qt.Key.Key_Z, CTRL)
    room.settle()
    assert room.page.beside.points[0].delivered == "no"


def test_that_what_is_restricted_is_hidden_until_asked_for_and_again_with_the_next_item(room: Room) -> None:
    def shown() -> str:
        from PySide6.QtWidgets import QLabel

        return " ".join(label.text() for label in room.page.beside.findChildren(QLabel) if label.isVisible())

    assert "guarantee" not in shown()
    assert not part(room.page, "page.notes.restricted").isChecked()
    room.press(Qt.Key.Key_X, CTRL | SHIFT)
    room.settle()
    assert "guarantee" in shown()
    assert room.window.banner.words.startswith("CONFIDENTIAL")
    assert room.in_the_line()
    room.press(Qt.Key.Key_PageDown, CTRL)
    room.press(Qt.Key.Key_PageUp, CTRL)
    room.settle()
    assert "guarantee" not in shown()
    assert room.window.banner.words.startswith("SENSITIVE")


def test_that_what_was_said_last_time_and_the_papers_stand_beside(sample_window: SampleWindow) -> None:
    room = Room(sample_window("notes", round=2))
    beside = room.page.beside.beside
    assert beside is not None
    assert [(said.round, said.party) for said in beside.item.last] == [(1, None), (1, "CU")]
    assert [paper.code for paper in beside.item.papers] == ["NP-1"]
    assert any(row.settled for row in room.pairs)


def test_that_an_item_is_taken_up_and_withdrawn_with_both_heads_consent(sample_window: SampleWindow) -> None:
    room = Room(sample_window("notes", round=7, prepare=round_seven("adopted")))
    room.window.actions_table.run("notes.item.take_up")
    room.settle()
    assert room.page.room.rail.items[0].state == "taken-up"  # type: ignore[union-attr]
    menu = room.page.commands.item_menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert "Withdraw, asked by Cuba, both heads agree" in words
    next(action for action in menu.actions() if action.text().startswith("Withdraw, asked by Cuba")).trigger()
    room.settle()
    assert room.page.room.rail.items[0].state == "withdrawn"  # type: ignore[union-attr]
    assert room.in_the_line()


def test_that_a_refused_event_is_a_line_of_status_and_takes_no_focus(room: Room) -> None:
    room.window.actions_table.run("notes.item.conclude")
    room.settle()
    assert room.window.overlays.sheet is None
    assert room.in_the_line()


def test_that_the_history_of_an_entry_opens_and_gives_the_cursor_back(room: Room) -> None:
    room.enter("27Two flihgts.")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_H, CTRL)
    room.settle()
    assert room.window.overlays.sheet is not None
    room.window.overlays.sheet.dismiss()
    assert room.in_the_line()


def test_that_a_reply_names_what_it_answers_and_is_kept_with_it(room: Room) -> None:
    theirs = room.by_other("Would you agree to two flights?", NOW, kind="question")
    room.settle()
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_J, CTRL)
    assert room.page.composer.head.kind_words == "reply to RS 10:00"
    room.enter("11We would.")
    assert (room.stored()[-1].reply_to_id, room.stored()[-1].kind) == (theirs, "reply")
    room.press(Qt.Key.Key_Up, CTRL)
    room.press(Qt.Key.Key_J, CTRL)
    room.press(Qt.Key.Key_F2)
    room.enter("Something else.")
    assert room.stored()[-1].reply_to_id is None


def test_that_every_action_of_the_page_gives_the_cursor_back(room: Room) -> None:
    room.enter("27Something.")
    for action in [spec.id for spec in ACTIONS]:
        if action in ("notes.entry.history", "notes.minutes", "notes.item.menu", "notes.second_place"):
            continue
        room.page.stream.step(-1)
        room.page.stream.setFocus()
        ran = room.window.actions_table.run(action)
        room.settle()
        if room.window.overlays.sheet is not None:
            room.press(Qt.Key.Key_Escape)
            room.settle()
        assert room.in_the_line() or not ran, action
        room.page.first_focus().setFocus()
        room.press(Qt.Key.Key_Escape)
        room.settle()


def test_that_words_typed_on_a_list_go_into_the_line(room: Room) -> None:
    room.page.stream.setFocus()
    room.type("x")
    assert room.in_the_line()
    assert room.text == "x"


def test_that_areas_are_walked_and_a_refusal_to_leave_is_no_trap(room: Room) -> None:
    room.press(Qt.Key.Key_F6, SHIFT)
    assert QApplication.focusWidget() is room.page.stream
    room.press(Qt.Key.Key_F6)
    assert room.in_the_line()


def test_that_a_round_without_sessions_says_what_the_page_is_for(sample_window: SampleWindow) -> None:
    def prepare(app: App) -> None:
        assert app.opened is not None
        desk = app.opened.desk
        with desk.workspace.read() as read:
            place = next(venue.id for venue in venues(read))
        rounds.create_round(
            desk, title={"en": "Eighth round"}, ordinal=8, starts=date(2013, 5, 6), ends=date(2013, 5, 7), venue=place
        )  # fmt: skip

    room = Room(sample_window("notes", round=8, prepare=prepare))
    went: list[tuple[object, ...]] = []
    room.window.context.go_to.connect(lambda *target: went.append(target))
    assert not room.page.composer.isVisible()
    assert part(room.page, "page.notes.empty").isVisible()
    part(room.page, "page.empty.start").click()
    assert went == [("agenda", None, None)]
    assert not room.window.actions_table.run("notes.entry.revise")


def test_that_notes_can_be_taken_before_there_is_an_item(sample_window: SampleWindow) -> None:
    room = Room(sample_window("notes", round=7, prepare=round_seven("draft", items=False)))
    assert part(room.page, "page.notes.item").text() == "No item on the table"
    room.enter("00Good morning.")
    (entry,) = room.stored()
    assert (entry.item_id, entry.party, entry.speaker_id) == (None, None, None)
    assert room.captions[-1].title == "Without an item"


def test_that_the_page_fits_small_windows_in_both_languages(sample_window: SampleWindow) -> None:
    for tag, size in itertools.product(("en", "es"), ((1366, 768), (1440, 900))):
        window = sample_window("notes", size=size, tag=tag, round=5)
        assert window.size().toTuple() == size
    narrow = sample_window("notes", size=(1280, 720))
    assert narrow.size().toTuple() == (1280, 720)
    room = Room(narrow)
    assert room.page.inspector_is_drawer
    assert not room.page.beside.isVisible()
    room.press(Qt.Key.Key_F4, SHIFT)
    room.settle()
    assert room.page.beside.isVisible()
    assert room.in_the_line()


def test_that_another_theme_keeps_the_line_and_where_it_goes(room: Room) -> None:
    room.type("27Half a sen")
    room.press(Qt.Key.Key_F3)
    line = room.page.composer.line
    room.window.actions_table.run("theme.dark")
    again = Room(room.window)
    again.settle()
    assert again.page is not room.page
    assert (again.text, again.page.composer.line) == ("Half a sen", line)
    again.page.first_focus().setFocus()
    again.enter("tence.")
    assert again.stored()[-1].text == "Half a sentence."
    assert again.stored()[-1].kind == "proposal"


def test_that_every_part_to_act_on_has_a_name(room: Room) -> None:
    names = (
        "composer", "stream", "items", "session", "speaker", "kind", "heard", "language", "point.1", "restricted", "menu", "names"
    )  # fmt: skip
    for name in names:
        widget = part(room.page, f"page.notes.{name}")
        assert widget.accessibleName(), name
