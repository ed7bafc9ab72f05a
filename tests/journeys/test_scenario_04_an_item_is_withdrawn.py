"""Scenario 4: an item is withdrawn in mid-session: the number stays, notes stay, the joint paper says so in one line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dialogue_app.desk.views.agenda_item import item_background
from dialogue_app.exports import Format, exported
from dialogue_app.papers import agenda_document, original_for
from dialogue_app.ui.pages.notes.page import NotesPage
from tests.journeys.person import CONTROL, SHIFT, Person
from tests.ui.pages.agenda_talks import round_seven, table
from tests.ui.pages.conftest import SampleWindow

SECRET = "We would have given way on the second flight."


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")  # for menus, where there is no screen
def test_that_a_withdrawn_item_keeps_its_number_and_our_notes(sample_window: SampleWindow) -> None:
    person = Person(sample_window("notes", round=7, prepare=round_seven("adopted")))
    numbers = [item.number for item in table(person.desk).items]
    page = person.window.page
    assert isinstance(page, NotesPage)
    for _ in numbers:
        if "Direct mail" not in page.title_of_item():
            person.press(Qt.Key.Key_PageDown, CONTROL)
    assert "2" in page.title_of_item()
    person.line(f"20p:{SECRET}")
    person.type("20They ask for the it")
    person.press(Qt.Key.Key_I, CONTROL | SHIFT)
    person.from_menu("Withdraw, asked by Cuba")
    person.line("em to be withdrawn.")
    item = table(person.desk).items[1]
    assert (item.number, item.state) == ("2", "withdrawn")
    assert [one.number for one in table(person.desk).items] == numbers
    with person.desk.workspace.read() as read:
        event = item_background(read, item.id).events[0]
    assert (event.event, event.by, event.agreed_by, event.zone) == ("withdrawn-in-session", "CU", "US", "America/New_York")
    kept = [entry.text for entry in person.notes() if entry.item_id == item.id]
    assert kept == [SECRET, "They ask for the item to be withdrawn."]
    _the_joint_agenda_says_it_in_one_line(person)
    person.press(Qt.Key.Key_Z, CONTROL, times=2)
    assert table(person.desk).items[1].state != "withdrawn"


def _the_joint_agenda_says_it_in_one_line(person: Person) -> None:
    document = agenda_document(person.desk, person.window.context.round_id)
    text = exported(person.desk, document, original_for(document, "US"), format=Format.TXT).decode()
    assert "2. Direct mail service\n   withdrawn by agreement of the Heads of Delegation on " in text
    assert "2. Servicio postal directo\n   retirado por acuerdo de los jefes de delegación el " in text
    assert SECRET not in text
