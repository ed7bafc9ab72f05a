"""Scenario 9: three hours of notes by keyboard alone: nothing ever takes the line away, nothing needs saving."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_app.desk import notes
from dialogue_app.ui.pages.notes import composer, writing
from dialogue_app.ui.pages.notes.kinds import KINDS
from dialogue_app.ui.pages.notes.page import NotesPage
from tests.journeys.person import CONTROL, PLAIN, Person
from tests.ui.pages.conftest import SampleWindow, settle

THREE_HOURS = timedelta(hours=3)
BEGAN = datetime(2011, 11, 9, 14, 30, tzinfo=UTC)
WORDS = ("assurances", "airline", "weekly", "figures", "province", "list", "names", "visit", "carrier", "period", "mail")


class RoomClock:
    """The clock of the room, which goes on as the talk does and not as the test does."""

    def __init__(self) -> None:
        self.now = BEGAN

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> RoomClock:
    found = RoomClock()
    for module in (composer, writing):
        monkeypatch.setattr(module, "moment", found)
    return found


@pytest.mark.slow
def test_that_three_hours_of_talk_are_taken_down_without_leaving_the_line(sample_window: SampleWindow, clock: RoomClock) -> None:
    person = Person(sample_window("notes"))
    chance, wanted = random.Random(9), []
    before, item, interpreted, number = {one.id for one in person.notes()}, page_of(person).item, False, 0
    while clock.now < BEGAN + THREE_HOURS:
        if number % 12 == 11:
            person.press(Qt.Key.Key_PageUp, CONTROL)
            item = page_of(person).item
        digits, kind = chance.choice(("11", "12", "21", "22", "27")), chance.choice(KINDS[:7])
        if number % 7 == 3:
            key(person, Qt.Key.Key_I, CONTROL)
            interpreted = not interpreted
        began = clock.now
        person.type(digits)
        key(person, getattr(Qt.Key, f"Key_{kind.keys}"))
        text = " ".join(chance.choices(WORDS, k=chance.randrange(3, 9))).capitalize()
        half = len(text) // 2
        person.type(text[:half])
        clock.now += timedelta(seconds=chance.randrange(5, 30))  # the sentence goes on
        _something_happens(person, number, clock)
        assert QApplication.focusWidget() is page_of(person).composer.edit, number
        person.type(f"{text[half:]}.")
        key(person, Qt.Key.Key_Return)
        seat = page_of(person).composer.seats.by_digits(digits)
        assert seat is not None
        wanted.append((f"{text}.", seat.party, seat.person, kind.key, interpreted, item, began))
        interpreted = page_of(person).composer.line.interpreted
        clock.now += timedelta(seconds=chance.randrange(2, 20))
        if number % 10 == 9:
            settle(person.window)
        number += 1
    settle(person.window)
    taken = [one for one in person.notes() if one.taker == "DN" and one.id not in before]
    told = [(n.text, n.party, n.speaker_id, n.kind, n.captured_from == "interpretation", n.item_id, n.at) for n in taken]
    assert len(wanted) > 300
    assert told == wanted
    assert taken[-1].at - taken[0].at > THREE_HOURS - timedelta(minutes=2)
    assert not any("save" in spec.id for spec in person.window.actions_table if spec.page == "notes")


def key(person: Person, which: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """A key of somebody who does not wait for the program."""
    QTest.keyClick(person.focus, which, modifiers)


def page_of(person: Person) -> NotesPage:
    """The page, which is another one after the look has changed."""
    assert isinstance(person.window.page, NotesPage)
    return person.window.page


def _something_happens(person: Person, number: int, clock: RoomClock) -> None:
    """In the middle of a word: a message, a colleague's note, another look."""
    page = page_of(person)
    if number % 9 == 4:
        person.window.messages.say("The exported agenda is in the folder.")
    if number % 10 == 6:
        other = replace(person.desk, author="RS")
        notes.add_note(
            other, session=page.session, item=page.item, text="Noted the same.", speaker_party="CU", began_at=clock.now
        )
        person.press(Qt.Key.Key_Shift)
    if number in (40, 250):
        person.window.actions_table.run("theme.next")
        person.press(Qt.Key.Key_Shift)
