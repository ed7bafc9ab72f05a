"""Scenario 10: the battery is pulled in mid-sentence: a second is missing at most, raw notes are proved, no question asked."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dialogue_app.app import App
from dialogue_app.settings import Settings
from dialogue_app.ui.pages.notes.page import NotesPage
from dialogue_app.ui.pages.registry import PAGES
from dialogue_app.ui.preferences import Preferences
from dialogue_app.ui.shell.window import MainWindow
from tests.journeys.person import CONTROL, Person
from tests.ui.pages.conftest import SampleWindow, settle


def test_that_after_a_power_cut_the_talk_goes_on_where_it_was(sample_window: SampleWindow, qtbot: QtBot, tmp_path: Path) -> None:
    person = Person(sample_window("notes"))
    for number in range(5):
        person.line(f"2{number % 2 + 1}p:Sentence number {number + 1} was said.")
    person.press(Qt.Key.Key_PageUp, CONTROL)
    person.type("21Assurances concerning the airc")
    QTest.qWait(1100)
    settle(person.window)  # whoever goes on typing has the line on disk once a second
    said = [note.text for note in person.notes()]
    place = person.window.page.title_of_item()  # type: ignore[union-attr]
    again = Person(_window_after_the_cut(person, qtbot, tmp_path))
    page = again.window.page
    assert isinstance(page, NotesPage)
    assert again.window.overlays.sheet is None, "no puzzle"
    assert page.composer.text == "Assurances concerning the airc"
    assert page.title_of_item() == place
    assert any(message.sentence.startswith("Continued at ") for message in again.window.messages.recorded)
    assert [note.text for note in again.notes()] == said
    page.first_focus().setFocus()
    again.line("raft.")
    assert again.notes()[-1].text == "Assurances concerning the aircraft."
    again.desk.workspace.verify(records=True)


def _window_after_the_cut(person: Person, qtbot: QtBot, place: Path) -> MainWindow:
    """The files as they are this moment, on a computer that starts anew; nothing was closed, nothing tidied."""
    path = person.desk.workspace.path
    assert path is not None
    for file in path.parent.glob(f"{path.name}*"):
        if not file.name.endswith("lock"):
            shutil.copy(file, place / file.name)
    app = App(Settings(language="en"), home=place, save=lambda _settings: None)
    app.open_sample(place / path.name)
    window = MainWindow(app, pages=PAGES, preferences=Preferences())
    qtbot.addWidget(window)
    window.show()
    assert app.opened is not None
    window.opening.show_opened(app.opened)
    settle(window)
    settle(window)
    assert window.page is not None and window.page.id == "notes", "it opens where somebody was typing"
    return window
