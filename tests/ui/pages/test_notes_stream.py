"""The stream of a long round: page by page, never more than a stretch of it, and quick to type beside."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_app.desk.views.notes import NoteEntry
from dialogue_app.ui.pages.notes.entries import MOST, PAGE, EntryWindow
from dialogue_app.ui.pages.notes.rows import Caption, Pair, Single, Surroundings, arrange, words_of
from dialogue_app.ui.pages.notes.stream import MEASURE
from dialogue_app.ui.theme import px
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.notes_room import CTRL, SHIFT, Room, many_notes

MANY = 5000
START = datetime(2011, 11, 9, 14, 30, tzinfo=UTC)


@pytest.fixture
def long_talk(sample_window: SampleWindow) -> Room:
    return Room(sample_window("notes", prepare=many_notes(MANY)))


def entry(number: int, text: str = "Words.", **values: object) -> NoteEntry:
    given: dict[str, object] = {
        "id": f"n{number:05}", "session_id": "s", "item_id": "i", "item_number": "7", "at": START + timedelta(seconds=5 * number),
        "zone": "America/New_York", "taker": "DN", "speaker_id": None, "speaker": None, "party": "US", "kind": "statement",
        "fidelity": "close", "captured_from": "original", "language": "en", "private": False, "state": "raw", "text": text,
        "raw": text, "reply_to_id": None, "visibility": "delegation", "marking": None,
    }  # fmt: skip
    return NoteEntry(**(given | values))  # type: ignore[arg-type]


# ---------------------------------------------------------------- what is held


def test_that_a_window_holds_a_stretch_and_knows_what_lies_beyond() -> None:
    window = EntryWindow()
    window.show([entry(n) for n in range(900, 1000)], more_before=True, more_after=False)
    for first in (800, 700, 600, 500):
        window.put_before([entry(n) for n in range(first, first + PAGE)])
    assert len(window.entries) == MOST
    assert (window.entries[0].id, window.more_before, window.more_after) == ("n00500", True, True)
    window.put_after([entry(n) for n in range(800, 800 + PAGE)])
    assert len(window.entries) == MOST
    assert (window.entries[0].id, window.entries[-1].id) == ("n00600", "n00899")
    window.put_before([entry(n) for n in range(560, 600)])
    assert not window.more_before


def test_that_a_new_entry_comes_in_only_where_the_window_reaches() -> None:
    window = EntryWindow()
    window.show([entry(n) for n in range(10, 20)], more_before=True, more_after=True)
    window.refresh({"n00005", "n00015", "n00030"}, [entry(5), entry(15, "Revised."), entry(30)])
    assert [one.id for one in window.entries] == [f"n{n:05}" for n in range(10, 20)]
    assert window.entries[5].text == "Revised."
    window.more_after = False
    window.refresh({"n00030", "n00012"}, [entry(30)])
    assert window.entries[-1].id == "n00030"
    assert window.entry("n00012") is None


def test_that_captions_stand_where_the_item_or_the_session_changes() -> None:
    around = Surroundings("es", {"i": ("7", {"es": "Correo directo"}), "j": ("8", {"en": "Visits"})}, {"s": {"es": "Plenaria"}})
    rows = arrange([entry(1), entry(2), entry(3, item_id="j"), entry(4, item_id=None), entry(5)], around)
    captions = [(row.number, row.title) for row in rows if isinstance(row, Caption)]
    assert captions == [("7", "Correo directo"), ("8", "Visits"), ("", "Without an item"), ("7", "Correo directo")]
    assert words_of(rows[0]) == "7 Correo directo, Plenaria, 9 Nov"


def test_that_a_pair_names_both_figures_as_they_were_written() -> None:
    one = entry(1, "9,120 documents of 12", conflicts_with=("n00002",))
    other = entry(2, "9.102 docs of 12", taker="RS", conflicts_with=("n00001",))
    caption, pair = arrange([one, other], Surroundings())
    assert isinstance(pair, Pair)
    assert pair.differ == "Figures differ: 9,120 (DN) and 9.102 (RS)"
    assert pair.first.flagged == ((0, 5),)
    assert isinstance(caption, Caption)


def test_that_a_partner_out_of_reach_leaves_an_entry_alone() -> None:
    (_caption, single) = arrange([entry(1, "9,120", conflicts_with=("far",))], Surroundings())
    assert isinstance(single, Single)


def test_that_a_screen_reader_hears_who_what_and_how() -> None:
    spoken = entry(1, speaker={"en": "Sra. Alex EJEMPLO"}, party="CU", kind="reply", captured_from="interpretation")
    row = arrange([spoken], Surroundings(portions={"n00001": "(SBU)"}))[1]
    assert words_of(row) == "09:30, CU, EJEMPLO, reply, interpretation, (SBU), Words."


# ---------------------------------------------------------------- five thousand entries


def test_that_only_a_stretch_of_a_long_talk_is_read_and_the_newest_is_in_sight(long_talk: Room) -> None:
    assert len(long_talk.page.talk.window.entries) == PAGE
    assert long_talk.page.stream.at_end
    before = long_talk.page.stream.records.rowCount()
    long_talk.enter("27The newest of all.")
    assert long_talk.page.stream.records.rowCount() <= before + 2
    assert long_talk.shown[-1].text == "The newest of all."
    assert long_talk.page.stream.at_end


def test_that_scrolling_back_reads_further_pages_and_what_is_read_stays_in_its_place(long_talk: Room) -> None:
    stream, talk = long_talk.page.stream, long_talk.page.talk
    bar = stream.verticalScrollBar()
    for _turn in range(6):
        first = talk.window.entries[0].at
        bar.setValue(0)
        seen = next(row for row in long_talk.rows if isinstance(row, Single))
        place = stream.visualRect(stream.records.index_of(seen.id)).top()
        settle(long_talk.window)
        assert talk.window.entries[0].at < first
        assert abs(stream.visualRect(stream.records.index_of(seen.id)).top() - place) <= 1
    assert len(talk.window.entries) == MOST
    assert talk.window.last != long_talk.stored()[-1].cursor
    for _turn in range(8):
        bar.setValue(bar.maximum())
        settle(long_talk.window)
    assert long_talk.shown[-1].id == long_talk.stored()[-1].id


def test_that_a_committed_line_brings_the_reader_back_to_the_end(long_talk: Room) -> None:
    bar = long_talk.page.stream.verticalScrollBar()
    for _turn in range(5):
        bar.setValue(0)
        settle(long_talk.window)
    assert long_talk.page.talk.window.more_after
    long_talk.enter("27Back to the present.")
    assert long_talk.shown[-1].text == "Back to the present."
    assert long_talk.page.stream.at_end


def test_that_somebody_elses_entry_does_not_move_what_is_being_read(long_talk: Room) -> None:
    stream = long_talk.page.stream
    bar = stream.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle(long_talk.window)
    index = stream.indexAt(QPoint(200, 60))
    place = stream.visualRect(index).top()
    row = stream.records.record(index)
    long_talk.by_other("Taken at the other end of the table.", datetime(2026, 11, 9, 15, tzinfo=UTC))
    long_talk.settle()
    assert stream.visualRect(stream.records.index_of(row.id)).top() == place


def test_that_an_item_out_of_reach_is_found_by_a_click_in_the_rail(long_talk: Room) -> None:
    item = long_talk.page.room.rail.items[2]  # type: ignore[union-attr]
    long_talk.page.rail.item_wanted.emit(item.id)
    long_talk.settle()
    assert any(entry.item_id == item.id for entry in long_talk.shown)
    long_talk.press(Qt.Key.Key_N, CTRL | SHIFT)
    long_talk.settle()
    assert long_talk.page.stream.at_end
    assert not long_talk.page.talk.window.more_after


def test_that_a_record_that_was_searched_for_is_chosen(long_talk: Room) -> None:
    wanted = next(one for one in long_talk.stored() if one.item_number == "3")
    long_talk.window.go("notes", ("note", wanted.id))
    long_talk.settle()
    assert [one.id for one in long_talk.page.stream.chosen()] == [wanted.id]


def test_that_a_keystroke_stays_quick_beside_five_thousand_entries(long_talk: Room) -> None:
    edit, spent = long_talk.page.composer.edit, []
    words = "the delegation would consider two flights a week and assurances concerning the aircraft "
    for number in range(600):
        began = time.thread_time()
        QTest.keyClicks(edit, words[number % len(words)])
        QApplication.processEvents()
        spent.append(1000 * (time.thread_time() - began))
    spent.sort()
    assert spent[int(len(spent) * 0.99)] <= 8.0


def test_that_lines_stay_as_wide_as_they_can_be_read_on_a_large_screen(sample_window: SampleWindow) -> None:
    window = sample_window("notes", size=(3840, 2160))
    page = Room(window).page
    assert page.stream.width() > px(MEASURE) and page.stream.viewport().width() <= px(MEASURE)
    assert page.composer.width() == px(MEASURE)
    window.resize(1366, 768)
    settle(window)
    assert page.stream.viewport().width() >= page.stream.width() - px(20)
    assert page.composer.width() == page.stream.width()
