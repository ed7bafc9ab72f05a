"""Scenario 28: the screen is shared in the room: joint text alone, and nothing else reveals anything."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from dialogue_app.desk.internal_texts import internal_texts
from dialogue_app.ui.pages.notes.page import NotesPage
from tests.journeys.person import ALT, CONTROL, SHIFT, Person
from tests.ui.pages.conftest import SampleWindow

PRIVATE = "Their lawyer looked relieved when the clause fell."


def test_that_the_room_sees_joint_text_and_the_taker_goes_on_afterwards(sample_window: SampleWindow, tmp_path: Path) -> None:
    person = Person(sample_window("notes", round=6))
    person.line(f"o:{PRIVATE}")
    person.type(f"27{PRIVATE[:20]}")
    QGuiApplication.clipboard().setText(PRIVATE)
    person.press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert person.window.banner.words.startswith("ROOM VIEW")
    ours = _our_texts(person)
    for number in (1, 5):
        person.press(Qt.Key(Qt.Key.Key_0 + number), ALT)
        seen = person.shown_words()
        assert "Direct mail" in seen or "Delegations" in seen
        assert not [text for text in ours if text in seen]
    person.press(Qt.Key.Key_K, CONTROL)
    person.type(PRIVATE[:12])
    person.press(Qt.Key.Key_Shift)
    assert person.window.overlays.palette is not None
    assert person.window.overlays.palette._model.rowCount() == 0
    person.press(Qt.Key.Key_Escape)
    person.window.messages.say(f"“{PRIVATE}” was revised by RS")
    assert PRIVATE not in person.shown_words() + person.window.windowTitle() + QGuiApplication.clipboard().text()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
        person.press(key)
    assert person.window.banner.words.startswith("ROOM VIEW")
    _leave(person)
    page = person.window.page
    assert isinstance(page, NotesPage)
    assert page.composer.text == PRIVATE[:20]
    assert QGuiApplication.clipboard().text() == PRIVATE
    QGuiApplication.clipboard().clear()


def _our_texts(person: Person) -> list[str]:
    with person.desk.workspace.read() as read:
        return [one.text for one in internal_texts(read)]


def _leave(person: Person) -> None:
    person.press(Qt.Key.Key_R, CONTROL | SHIFT)
    person.line("leav")
    assert person.window.banner.words.startswith("ROOM VIEW")
    person.line("leave")
    assert not person.window.banner.words.startswith("ROOM VIEW")
