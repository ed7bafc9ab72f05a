"""Scenario 5: a sub-item is added on adoption: the agenda says at whose request, and no other number changes."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from dialogue_app.app import App
from dialogue_app.exports import Format, exported
from dialogue_app.papers import agenda_document, original_for
from tests.journeys.person import CONTROL, SHIFT, Person
from tests.ui.pages.agenda_talks import listed, round_seven, table
from tests.ui.pages.conftest import SampleWindow

OPENING = datetime(2012, 11, 6, 15, 10, tzinfo=UTC)


def on_the_day(app: App) -> None:
    round_seven("provisionally-agreed")(app)
    app.clock = lambda: OPENING
    app.keep(app.settings)


def test_that_a_sub_item_is_added_on_adoption_and_numbers_stay(sample_window: SampleWindow) -> None:
    person = Person(sample_window("agenda", round=7, prepare=on_the_day))
    before = listed(person.desk)
    person.command("Adopt")
    for side in ("US", "CU"):
        person.tab_to(f"sheet.step.head.{side}")
        person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Return)
    assert table(person.desk).state == "adopted"
    person.press(Qt.Key.Key_A, CONTROL | SHIFT)
    person.tab_to("sheet.item.title.en")
    person.type("Parcels")
    person.tab_to("sheet.item.title.es")
    person.type("Paquetes")
    person.pick("sheet.item.under", "Direct mail")
    person.tab_to("sheet.item.by")
    while person.focus.objectName() != "sheet.item.by.CU":
        person.press(Qt.Key.Key_Right)
    person.tab_to("sheet.item.agreed")
    person.press(Qt.Key.Key_Space)
    person.tab_to("sheet.item.add")
    person.press(Qt.Key.Key_Space)
    assert person.window.overlays.sheet is None, person.sheet_words()
    assert [line for line in listed(person.desk) if line != "2(a) Parcels"] == before
    new = next(item for item in table(person.desk).items if item.number == "2(a)")
    assert (new.title["es"], new.proposed_by) == ("Paquetes", "CU")
    document = agenda_document(person.desk, person.window.context.round_id)
    text = exported(person.desk, document, original_for(document, "US"), format=Format.TXT).decode()
    assert "(a) Parcels\n      added on adoption at the request of the Cuban delegation" in text
    assert "a) Paquetes\n      añadido al adoptarse la agenda, a solicitud de la delegación cubana" in text
