"""Spelling in the composer: underlined a while later, never in the way, in every language and direction, mended by a key."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from dialogue_app.desk.vocabulary import own_words
from dialogue_app.spelling.checker import Checker
from dialogue_app.ui.pages.notes.spelling_sheet import SpellingSheet
from dialogue_app.ui.theme import color
from tests.spelling.lists import ARABIC, ENGLISH, SPANISH, dictionary
from tests.spelling.test_checker import SLOW
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.notes_room import CTRL, Room

LINE = "The delegaton took note of the figures "
MONOLOGUE = "The delegation took note of the figures and asked for the list of parcels in writing. "


popups = pytest.mark.qt_log_ignore("This plugin does not support")
"""A test's platform neither raises a menu nor gives it the keyboard."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "dictionaries"
    dictionary(place, "en_US", ENGLISH)
    dictionary(place, "es_ES", SPANISH)
    dictionary(place, "ar", ARABIC)
    return place


@pytest.fixture
def room(sample_window: SampleWindow, folder: Path) -> Iterator[Room]:
    room = Room(sample_window("notes", spelling=folder))
    yield room
    room.page.spelling.close()


def until(true: Callable[[], object], seconds: float = 20) -> None:
    """Waits as long as it takes, and no longer than that."""
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        QTest.qWait(20)
    assert true()


def wrong(room: Room) -> list[str]:
    """The words that are underlined."""
    return [room.page.spelling._cursor(*span).selectedText() for span in room.page.composer.edit.underlines.spans]


def choose_language(room: Room, tag: str) -> None:
    room.page.composer.languages = ("en", "es", "ar")
    room.page.composer.change(language=tag, language_chosen=True)


# ---------------------------------------------------------------- underlining


def test_that_a_misspelt_word_is_underlined_after_a_while_and_no_longer_once_it_is_right(room: Room) -> None:
    room.type(LINE)
    assert wrong(room) == []
    until(lambda: wrong(room) == ["delegaton"])
    room.page.composer.edit.put("The delegation took note ")
    until(lambda: wrong(room) == [])


def test_that_underlines_are_painted_below_their_words_and_go_along_with_what_is_typed(room: Room) -> None:
    edit = room.page.composer.edit

    def red() -> set[tuple[int, int]]:
        picture, wanted = edit.viewport().grab().toImage(), color("state.danger").rgb()
        return {(x, y) for x in range(picture.width()) for y in range(picture.height()) if picture.pixel(x, y) == wanted}

    room.type(LINE)
    assert red() == set()
    until(lambda: wrong(room) == ["delegaton"])
    first = red()
    left = edit.cursorRect(room.page.spelling._cursor(4, 4)).left()
    right = edit.cursorRect(room.page.spelling._cursor(13, 13)).left()
    assert first and all(left - 3 <= x <= right + 3 for x, _y in first)
    cursor = room.page.spelling._cursor(0, 0)
    cursor.insertText("So ")
    assert wrong(room) == ["delegaton"] and min(red()) > min(first)
    edit.insertPlainText("of teh parcels " * 40)
    until(lambda: wrong(room).count("teh") == 40)
    assert max(y for _x, y in red()) > max(y for _x, y in first)


def test_that_a_word_that_is_changed_loses_its_underline_at_once(room: Room) -> None:
    room.type(LINE)
    until(lambda: wrong(room) == ["delegaton"])
    room.page.spelling._cursor(11, 11).insertText("i")
    assert wrong(room) == []


def test_that_the_word_that_is_being_typed_is_not_underlined_yet(room: Room) -> None:
    room.type("The delegation took noet")
    until(lambda: bool(room.page.spelling.wrong))
    assert wrong(room) == []
    room.type(" of")
    until(lambda: wrong(room) == ["noet"])


def test_that_names_issues_and_short_forms_are_never_wrong(room: Room) -> None:
    room.type("Plantilla asked for the list of Cuba in writing xqz ")
    until(lambda: wrong(room) == ["xqz"])


def test_that_another_language_of_the_line_asks_another_dictionary(room: Room) -> None:
    choose_language(room, "es")
    room.page.composer.edit.insertPlainText("la delegación tomó nota de las cifraz y ")
    until(lambda: wrong(room) == ["cifraz"])
    room.page.composer.edit.put("la delegation tomó nota de las cifras y ")
    until(lambda: wrong(room) == ["delegation"])
    room.page.composer.edit.put("The delegation took note ")
    choose_language(room, "en")
    until(lambda: room.page.spelling._looked_up == ("The delegation took note ", "en"))
    assert wrong(room) == []


def test_that_a_line_from_right_to_left_is_underlined_where_its_words_are(room: Room) -> None:
    choose_language(room, "ar")
    room.page.composer.edit.put("أخذ الوفد علما بالأرقم \U0001f54a علماا ")
    until(lambda: wrong(room) == ["بالأرقم", "علماا"])


def test_that_a_language_without_a_dictionary_has_nothing_underlined_and_nothing_is_said(room: Room) -> None:
    choose_language(room, "fr")
    room.type("Teh delegaton xqz wird ")
    QTest.qWait(900)
    assert wrong(room) == [] and room.said() == []


def test_that_a_committed_line_leaves_no_underline_behind(room: Room) -> None:
    room.type(LINE)
    until(lambda: wrong(room) == ["delegaton"])
    room.enter()
    assert wrong(room) == []
    room.type("and ")
    assert wrong(room) == []


# ---------------------------------------------------------------- never in the way


def test_that_a_dictionary_that_thinks_for_five_seconds_delays_no_key(room: Room) -> None:
    spelling = room.page.spelling
    until(lambda: spelling.dictionary_of("en") is not None or spelling.find() is not None)
    one = spelling.dictionary_of("en")
    assert one is not None
    spelling.checkers[one.tag] = Checker(one, module=SLOW)
    longest = 0.0
    end = time.monotonic() + 2.5
    while time.monotonic() < end:
        for letter in "teh delegaton ":
            began = time.monotonic()
            room.type(letter)
            QApplication.processEvents()
            longest = max(longest, time.monotonic() - began)
    assert spelling._waiting, "the dictionary was asked and is still thinking"
    assert longest < 1.0
    room.page.composer.edit.empty()


def test_that_nothing_is_looked_up_or_underlined_during_a_composition(room: Room) -> None:
    room.type(LINE)
    edit = room.page.composer.edit
    QApplication.sendEvent(edit, QInputMethodEvent("か", []))
    assert edit.composing
    QTest.qWait(1200)
    assert wrong(room) == [] and not room.page.spelling._waiting
    done = QInputMethodEvent()
    done.setCommitString("and ")
    QApplication.sendEvent(edit, done)
    until(lambda: wrong(room) == ["delegaton"])


def test_that_an_answer_on_another_text_is_not_shown(room: Room) -> None:
    room.type(LINE)
    room.page.spelling._take(("text", "Teh ", "en", {"wrong": [[0, 3]]}))
    assert wrong(room) == [] and room.page.spelling.wrong == []


def test_that_a_monologue_of_twenty_minutes_is_looked_through(room: Room) -> None:
    text = MONOLOGUE * 200 + "Teh list "
    began = time.monotonic()
    room.page.composer.edit.put(text)
    room.page.spelling.look_up()
    assert time.monotonic() - began < 1.0
    until(lambda: wrong(room) == ["Teh"])


@pytest.mark.parametrize("rules", ["", "SET NONSENSE\n", "\0" * 5000, "SET UTF-8\nSFX A Y 4000000000\n"])
def test_that_a_damaged_dictionary_ends_nothing_and_the_sheet_says_so(
    sample_window: SampleWindow, tmp_path: Path, rules: str
) -> None:
    place = tmp_path / "damaged"
    dictionary(place, "en_US", ["\x00\x01", "a/b"], rules or "x")
    room = Room(sample_window("notes", spelling=place))
    room.type(LINE)
    QTest.qWait(1500)
    assert room.text == LINE
    room.enter()
    assert [one.text for one in room.stored()][-1] == LINE.strip()
    room.page.spelling.close()


# ---------------------------------------------------------------- other spellings


def opened_menu(room: Room) -> QMenu:
    until(lambda: room.page.spelling._menu is not None)
    menu = room.page.spelling._menu
    assert menu is not None
    until(lambda: any(one.text() == "delegation" for one in menu.actions()))
    return menu


@popups
def test_that_a_key_offers_other_spellings_and_one_is_put_in_place_and_taken_back(room: Room) -> None:
    room.type(LINE)
    room.press(Qt.Key.Key_Period, CTRL)
    menu = opened_menu(room)
    assert menu.activeAction().text() == "delegation"
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert room.text == LINE.replace("delegaton", "delegation")
    until(lambda: wrong(room) == [])
    room.page.composer.edit.undo()
    assert room.text == LINE


@popups
def test_that_a_word_is_added_to_the_words_of_the_talks_and_undone(room: Room) -> None:
    room.type(LINE)
    room.press(Qt.Key.Key_Period, CTRL)
    menu = opened_menu(room)
    next(one for one in menu.actions() if "is right in these talks" in one.text()).trigger()
    menu.close()
    room.settle()
    until(lambda: wrong(room) == [] and room.page.spelling._looked_up[0] == LINE)
    with room.desk.workspace.read() as read:
        assert own_words(read) == ("delegaton",)
    assert room.window.context.undo.undo_label == "Add a word to the dialogue’s own"
    room.page.composer.edit.empty()
    room.window.actions_table.run("edit.undo")
    room.settle()
    room.page.composer.edit.put(LINE)
    until(lambda: wrong(room) == ["delegaton"])


@popups
def test_that_the_context_menu_of_a_misspelt_word_has_both(room: Room) -> None:
    room.type(LINE)
    until(lambda: wrong(room) == ["delegaton"])
    edit = room.page.composer.edit
    place = edit.cursorRect(room.page.spelling._cursor(6, 6)).center()
    QApplication.sendEvent(edit.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, edit.mapToGlobal(place)))
    menu = opened_menu(room)
    assert len(menu.actions()) > 5
    menu.close()


def test_that_a_line_without_a_misspelt_word_says_so(room: Room) -> None:
    room.type("The delegation took note ")
    room.press(Qt.Key.Key_Period, CTRL)
    until(lambda: room.said() == ["No word of this line is marked as misspelt."])


# ---------------------------------------------------------------- the sheet


def test_that_the_sheet_says_what_each_language_is_checked_by_and_turns_it_off(room: Room, folder: Path) -> None:
    (folder / "es_ES.dic").unlink()
    room.page.spelling.set_folder(str(folder))
    room.page.spelling.found = None
    room.window.actions_table.run("notes.spelling")
    settle(room.window)
    sheet = room.window.overlays.sheet
    assert isinstance(sheet, SpellingSheet)
    until(lambda: any(str(folder / "en_US") in one.text() for one in sheet.findChildren(QLabel)))
    told = " ".join(one.text() for one in sheet.findChildren(QLabel))
    assert "No dictionary for Spanish was found" in told or "es_" in told
    part(sheet, "sheet.spelling.on").click()
    assert not room.page.spelling.on
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    QTest.qWait(1)
    room.type(LINE)
    QTest.qWait(900)
    assert wrong(room) == []


def test_that_a_word_of_ones_own_is_taken_out_in_the_sheet(room: Room) -> None:
    room.page.spelling.learn("balseros")
    room.settle()
    room.window.actions_table.run("notes.spelling")
    room.settle()
    part(room.window, "sheet.spelling.word.0").click()
    room.settle()
    with room.desk.workspace.read() as read:
        assert own_words(read) == ()


def test_that_nothing_is_looked_for_while_it_is_off(sample_window: SampleWindow) -> None:
    room = Room(sample_window("notes"))
    room.type(LINE)
    QTest.qWait(700)
    assert room.page.spelling.found is None and room.page.spelling.checkers == {} and wrong(room) == []
    assert room.page.composer.edit.mapToGlobal(QPoint(0, 0)) is not None
