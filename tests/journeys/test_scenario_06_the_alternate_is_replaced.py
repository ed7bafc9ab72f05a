"""Scenario 6: the alternate is replaced on day two: both are listed, old notes keep their speaker, Annex I is right."""

from __future__ import annotations

from PySide6.QtCore import Qt

from dialogue_app.app import App
from dialogue_app.desk.annexes import add_annex
from dialogue_app.desk.views.delegations import delegations_page
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.minutes import minutes_of_round
from dialogue_app.exports import Format, exported
from dialogue_app.papers import minutes_document, original_for
from dialogue_app.ui.pages.delegations.page import DelegationsPage
from tests.journeys.person import Person
from tests.ui.pages.conftest import SampleWindow

REASON = "recalled for talks we do not speak of"


def with_lists_in_annex_i(app: App) -> None:
    """The minutes of round 6 get their lists of participants."""
    assert app.opened is not None
    with app.opened.workspace.read() as read:
        minutes = minutes_of_round(read, round_with_ordinal(read, 6))
    title = {"en": "Lists of participants", "es": "Listas de participantes"}
    add_annex(app.opened.desk, minutes=str(minutes), title=title, contents="participants")


def test_that_both_alternates_are_listed_with_the_session_from_which_it_applies(sample_window: SampleWindow) -> None:
    person = Person(sample_window("delegations", round=6, prepare=with_lists_in_annex_i))
    with person.desk.workspace.read() as read:
        lists = delegations_page(read, person.window.context.round_id)
    out = next(member for member in lists.of("US") if member.role == "alternate")
    speakers = {note.id: (note.speaker_id, note.speaker) for note in person.notes()}
    _replace(person, out.display["en"])
    with person.desk.workspace.read() as read:
        after = delegations_page(read, person.window.context.round_id)
    swap = next(one for one in after.swaps if one.out == out.person)
    came = next(member for member in after.of("US") if member.person == swap.into)
    assert out.person in {member.person for member in after.of("US")}
    second = 1
    assert next(m for m in after.of("US") if m.person == out.person).present[second:] == (False,) * (len(after.sessions) - second)
    assert came.present[0] is False and all(came.present[second:])
    assert {note.id: (note.speaker_id, note.speaker) for note in person.notes()} == speakers
    document = minutes_document(person.desk, person.window.context.round_id)
    text = exported(person.desk, document, original_for(document, "US"), format=Format.TXT).decode()
    annexes = text[text.index("ANNEX I") :], text[text.index("ANEXO I") :]
    for annex, tag in zip(annexes, ("en", "es"), strict=True):
        lines = [line for line in annex.splitlines() if family(out.display["en"]) in line or family(came.display["en"]) in line]
        assert len(lines) >= 2, annex[:800]
        assert after.sessions[second].title[tag] in annex
    assert REASON not in text


def family(display: str) -> str:
    return display.split()[-1]


def _replace(person: Person, display: str) -> None:
    page = person.window.page
    assert isinstance(page, DelegationsPage)
    people = page.list("US")
    assert people is not None
    people.setFocus()
    person.press(Qt.Key.Key_Home)
    for _ in range(12):
        if people.currentIndex().siblingAtColumn(1).data().endswith(family(display)):
            break
        person.press(Qt.Key.Key_Down)
    person.command("Replace from a session")
    person.tab_to("sheet.replace.into")
    person.pick("sheet.replace.session", "2  ")
    person.tab_to("sheet.replace.notified")
    person.type("note from the delegation secretary, 16 May 08:40")
    person.tab_to("sheet.replace.reason")
    person.type(REASON)
    person.press(Qt.Key.Key_Return)
    assert person.window.overlays.sheet is None, person.sheet_words()
