"""Scenario 8: a cleared position was not used after all: it is marked so, and stands nowhere as said."""

from __future__ import annotations

from PySide6.QtCore import Qt

from dialogue_app.desk.views.issue_history import said_on
from dialogue_app.exports import Format, exported
from dialogue_app.papers import minutes_document, original_for
from dialogue_app.ui.pages.notes.page import NotesPage
from tests.journeys.person import CONTROL, SHIFT, Person
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow


def test_that_a_point_not_made_after_all_is_said_nowhere(sample_window: SampleWindow) -> None:
    person = Person(sample_window("notes", round=6))
    page = _on_an_item_with_a_position(person)
    point = page.beside.points[0]
    assert point.delivered == "yes"
    assert point.text in _said(person, page.beside.beside.item.positions[0].issue)  # type: ignore[union-attr]
    person.type("Half a thought")
    person.press(Qt.Key.Key_1, CONTROL | SHIFT)  # by the notes, the Head did not use it
    assert page.beside.points[0].delivered == "no"
    assert page.composer.text == "Half a thought"
    position = page.beside.beside.item.positions[0]  # type: ignore[union-attr]
    person.window.go("positions", ("own_position", position.id))
    person.press(Qt.Key.Key_Shift)
    person.command("Note delivery")
    person.pick("sheet.delivery.session", "It was not delivered")
    person.press(Qt.Key.Key_Return)
    chip = part(person.window, "page.positions.delivered")
    assert chip.accessibleName().startswith("Not delivered"), chip.accessibleName()
    issue = position.issue
    assert point.text not in _said(person, issue)
    assert position.objective not in _said(person, issue)
    assert point.text not in _handed_over(person)
    person.go("notes")
    assert person.window.page.composer.text == "Half a thought"  # type: ignore[union-attr]


def _on_an_item_with_a_position(person: Person) -> NotesPage:
    page = person.window.page
    assert isinstance(page, NotesPage)
    for _ in range(14):
        if len(page.beside.points) == 1:
            return page
        person.press(Qt.Key.Key_PageUp, CONTROL)
    raise AssertionError("no item has a position with one point")


def _handed_over(person: Person) -> str:
    document = minutes_document(person.desk, person.window.context.round_id)
    return exported(person.desk, document, original_for(document, "US"), format=Format.TXT).decode()


def _said(person: Person, issue: str) -> list[str]:
    """All that either side is on record as having said on an issue."""
    with person.desk.workspace.read() as read:
        return [text for line in said_on(read, issue, taker="DN") for text in line.text.values()]
