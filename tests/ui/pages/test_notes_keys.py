"""The card of keys cannot lie: every key on it is pressed in the line, and what it says happens."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dialogue_app.ui.dialogs.key_card import KeyCardSheet
from dialogue_app.ui.key_card import KeyGroup, groups
from dialogue_app.ui.pages.notes.kinds import KINDS
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow
from tests.ui.pages.notes_room import CTRL, Room


@pytest.fixture
def room(sample_window: SampleWindow) -> Room:
    return Room(sample_window("notes"))


def card(room: Room) -> list[KeyGroup]:
    return groups(room.window.actions_table, "notes", room.page.typed_keys(), room.page.key_grouping())


def press(room: Room, keys: str) -> None:
    combination = QKeySequence(keys)[0]
    room.press(combination.key(), combination.keyboardModifiers())


def test_that_every_key_of_an_action_reaches_it_from_the_line(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    table, ran = room.window.actions_table, list[str]()
    for id in table._work:
        monkeypatch.setitem(table._work, id, lambda id=id: ran.append(id))
    rows = [row for group in card(room) for row in group.rows if row.action]
    assert len(rows) > 30
    for row in rows:
        table.enable(row.action, True)
        for keys in row.keys:
            room.page.first_focus().setFocus()
            room.page.composer.edit.put("Half a sentence")
            press(room, keys)
            own_words = row.action in ("edit.undo", "edit.redo")  # the line's own first, as its card says nowhere else
            assert ran[-1:] == [row.action] or own_words, (keys, row.words, ran[-1:])
    numbered = next(row for row in rows if row.action == "notes.session.1")
    assert (numbered.keys, numbered.through) == (("Ctrl+1",), "Ctrl+9")


def test_that_every_action_with_a_key_is_on_the_card_once(room: Room) -> None:
    shown = [key for group in card(room) for row in group.rows if row.action for key in (*row.keys, row.through) if key]
    assert len(shown) == len(set(shown))
    numbered = {spec.shortcut for spec in room.window.actions_table if spec.id[-2:-1] == "." and spec.id[-1] in "2345678"}
    wanted = {spec.shortcut for spec in room.window.actions_table if spec.page in ("", "notes") and spec.shortcut}
    assert wanted - numbered - set(shown) == {"F4", "F6", "F8"}, "only the kinds stand in the way of keys of the window"


def test_that_the_kinds_are_chosen_as_the_card_says(room: Room) -> None:
    rows = next(group for group in card(room) if group.title == "The line is a").rows
    assert len(rows) == len(KINDS)
    for row, kind in zip(rows, KINDS, strict=True):
        assert row.words == kind.words
        for key in row.keys:
            room.page.composer.choose_kind("statement" if kind.key != "statement" else "reply")
            room.page.composer.edit.empty()
            if key.endswith(":"):
                room.type(key + " ")
            else:
                press(room, key)
            assert room.page.composer.line.kind == kind.key, key


def test_that_the_lines_own_keys_do_what_the_card_says(room: Room) -> None:
    rows = {row.words: row.keys for row in next(group for group in card(room) if group.title == "The line").rows}
    named = next(words for words in rows if words.startswith("speaker: side and person"))
    room.type("".join(rows[named]) + "A")
    assert room.page.composer.line.speaker is not None
    assert room.page.composer.seats.by_digits("".join(rows[named])).family in named  # type: ignore[union-attr]
    for keys in rows["new line"]:
        press(room, keys)
    assert room.text == "A\n"
    before = len(room.stored())
    for keys in rows["commit the line"]:
        press(room, keys)
    room.settle()
    assert len(room.stored()) == before + 1
    room.type("".join(rows["unclear who spoke"]) + "B")
    assert room.page.composer.line.party == "unclear"
    room.page.composer.edit.empty()
    room.type(rows["speaker by name"][0] + "EJ")
    assert room.page.composer.names.isVisible()
    room.press(Qt.Key.Key_Escape)
    room.page.composer.edit.empty()
    left, came = rows["leaves the room, comes in"]
    room.enter(left)
    assert room.stored()[-1].text.endswith("leaves the room.")
    room.enter(came)
    assert room.stored()[-1].text.endswith("comes into the room.")
    for words, commitment in (("action: !US list of names by 1 Sep", False), ("commitment: !!CU 12 flights a year", True)):
        assert words in rows
        room.enter("11" + words.partition(": ")[2])
        assert room.stored()[-1].follow_up is not None
        assert room.stored()[-1].follow_up.commitment is commitment  # type: ignore[union-attr]


def test_that_f1_opens_and_closes_the_card_and_the_line_stays(room: Room) -> None:
    room.type("27Half a sen")
    room.press(Qt.Key.Key_F1)
    sheet = room.window.overlays.sheet
    assert isinstance(sheet, KeyCardSheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"Next item", "Ctrl PgDown", "commit the line"} <= words
    room.press(Qt.Key.Key_F1)
    room.settle()
    assert room.window.overlays.sheet is None
    assert (room.text, room.in_the_line()) == ("Half a sen", True)


def test_that_a_question_mark_in_the_palette_offers_the_card(room: Room) -> None:
    room.press(Qt.Key.Key_K, CTRL)
    room.type("?")
    QTest.qWait(100)
    room.settle()
    room.press(Qt.Key.Key_Return)
    assert isinstance(room.window.overlays.sheet, KeyCardSheet)


class Place:
    """Answers where to save."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save_file(self, _parent: object, _title: str, _name: str, _kinds: str, chosen: object) -> None:
        chosen(self.path)  # type: ignore[operator]


def test_that_the_card_is_one_page_on_paper_with_every_key(room: Room, tmp_path: Path) -> None:
    room.press(Qt.Key.Key_F1)
    sheet = room.window.overlays.sheet
    assert isinstance(sheet, KeyCardSheet)
    sheet.files = Place(tmp_path / "card.pdf")  # type: ignore[assignment]
    part(room.window, "sheet.keys.save").click()
    room.settle()
    pages = pypdfium2.PdfDocument(tmp_path / "card.pdf")
    assert len(pages) == 1
    text = " ".join(pages[0].get_textpage().get_text_bounded().replace("\u00a0", " ").split())
    for row in (row for group in card(room) for row in group.rows):
        assert " ".join(row.caps()).replace("…", "").split()[0] in text
        assert row.words.rstrip("…") in text, row.words
    assert "card.pdf" in room.said()[-1]


def test_that_a_place_that_cannot_be_written_is_said(room: Room, tmp_path: Path) -> None:
    room.press(Qt.Key.Key_F1)
    sheet = room.window.overlays.sheet
    assert isinstance(sheet, KeyCardSheet)
    sheet.files = Place(tmp_path / "nowhere" / "card.pdf")  # type: ignore[assignment]
    part(room.window, "sheet.keys.save").click()
    room.settle()
    assert "card.pdf could not be saved in" in room.said()[-1]
    assert not (tmp_path / "nowhere").exists()


def test_that_the_start_page_has_a_card_of_its_own_and_the_window_keeps_its_size(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", size=(1366, 768), tag="es")
    window.actions_table.run("window.keys")
    QApplication.processEvents()
    assert window.size().toTuple() == (1366, 768)
    assert isinstance(window.overlays.sheet, KeyCardSheet)
    window.show_start()
    window.actions_table.run("window.keys")
    assert isinstance(window.overlays.sheet, KeyCardSheet)
