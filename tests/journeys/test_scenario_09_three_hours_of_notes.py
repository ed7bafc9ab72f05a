"""Scenario 9: three hours of notes by keyboard alone: nothing ever takes the line away, nothing needs saving."""

from __future__ import annotations

import random
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogue_app.desk import notes
from dialogue_app.ui.pages.notes.kinds import KINDS
from dialogue_app.ui.pages.notes.page import NotesPage
from tests.journeys.person import CONTROL, Person
from tests.ui.pages.conftest import SampleWindow

ENTRIES = 90
"""As many as a fast talk has in its three hours, typed as fast as the program takes them."""
WORDS = ("assurances", "airline", "weekly", "figures", "province", "list", "names", "visit", "carrier", "period", "mail")


def test_that_a_long_talk_is_taken_down_without_leaving_the_line(sample_window: SampleWindow) -> None:
    person = Person(sample_window("notes"))
    chance, wanted = random.Random(9), []
    before, item, interpreted = len(person.notes()), page_of(person).item, False
    for number in range(ENTRIES):
        if number % 12 == 11:
            person.press(Qt.Key.Key_PageUp, CONTROL)
            item = page_of(person).item
        digits, kind = chance.choice(("11", "12", "21", "22", "27")), chance.choice(KINDS[:7])
        if number % 7 == 3:
            person.press(Qt.Key.Key_I, CONTROL)
            interpreted = not interpreted
        person.type(digits)
        person.press(getattr(Qt.Key, f"Key_{kind.keys}"))
        text = " ".join(chance.choices(WORDS, k=chance.randrange(6, 14))).capitalize()
        half = len(text) // 2
        person.type(text[:half])
        _something_happens(person, number)
        assert QApplication.focusWidget() is page_of(person).composer.edit, number
        person.line(f"{text[half:]}.")
        seat = page_of(person).composer.seats.by_digits(digits)
        assert seat is not None
        wanted.append((f"{text}.", seat.party, seat.person, kind.key, interpreted, item))
        interpreted = page_of(person).composer.line.interpreted
    found = person.notes()[before:]
    taken = [one for one in found if one.taker == "DN"]
    told = [(n.text, n.party, n.speaker_id, n.kind, n.captured_from == "interpretation", n.item_id) for n in taken]
    assert sorted(told, key=str) == sorted(wanted, key=str)
    assert [note.at for note in taken] == sorted(note.at for note in taken)
    assert not any("save" in spec.id for spec in person.window.actions_table if spec.page == "notes")


def page_of(person: Person) -> NotesPage:
    """The page, which is another one after the look has changed."""
    assert isinstance(person.window.page, NotesPage)
    return person.window.page


def _something_happens(person: Person, number: int) -> None:
    """In the middle of a word: a message, a colleague's note, another look."""
    page = page_of(person)
    if number % 9 == 4:
        person.window.messages.say("The exported agenda is in the folder.")
    if number % 10 == 6:
        other = replace(person.desk, author="RS")
        notes.add_note(other, session=page.session, item=page.item, text="Noted the same.", speaker_party="CU")
        person.press(Qt.Key.Key_Shift)
    if number == 40:
        person.window.actions_table.run("theme.next")
        person.press(Qt.Key.Key_Shift)
