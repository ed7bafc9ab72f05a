"""Scenario 11: the notes of two takers are merged: by time, the clocks held together, a difference settled, both raws kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from dialogue_app.app import App
from dialogue_app.model.notes import Note, Reconciliation
from dialogue_app.ui.pages.notes.page import NotesPage
from dialogue_app.ui.pages.notes.rows import Pair
from dialogue_app.ui.pages.notes.takers_sheet import TakersSheet
from tests.journeys.person import CONTROL, SHIFT, Person
from tests.ui.pages.conftest import SampleWindow
from tests.ui.pages.test_notes_takers import HERS, OURS, Answer, take


@pytest.fixture
def her_workspace(tmp_path: Path) -> Path:
    """BB's own copy, taken along on her machine, whose clock is 150 seconds behind."""
    path = tmp_path / "hers.dialogue"
    app = App(home=tmp_path / "elsewhere", save=lambda _settings: None)
    take(app.open_sample(path).workspace, "BB", HERS, late=150)
    app.close()
    return path


def ours_taken(app: App) -> None:
    assert app.opened is not None
    take(app.opened.workspace, "DN", OURS)


def test_that_9120_and_9102_are_reconciled_by_keyboard_and_both_raws_stay(
    sample_window: SampleWindow, her_workspace: Path
) -> None:
    person = Person(sample_window("notes", round=6, prepare=ours_taken))
    person.type("Half a tho")
    person.press(Qt.Key.Key_K, CONTROL | SHIFT)
    sheet = person.window.overlays.sheet
    assert isinstance(sheet, TakersSheet)
    sheet.handing._questions = Answer(her_workspace)
    person.tab_to("sheet.takers.read")
    person.press(Qt.Key.Key_Space)
    _beside_her(person, sheet)
    assert sheet.offset.value() == 150, "proposed from the entries that match"
    records = sheet.list.records
    pairs = [row for row in (records.record(records.index(at, 0)) for at in range(records.rowCount())) if isinstance(row, Pair)]
    assert [pair.differ for pair in pairs] == ["Figures differ: 9,120 (DN) and 9,102 (BB)"]
    before = len(_decisions(person))
    sheet.list.setFocus()
    person.press(Qt.Key.Key_F8)
    person.press(Qt.Key.Key_1)
    person.line("The table handed over says so.")
    made = _decisions(person)
    assert len(made) == before + 1
    assert ("9,120", "The table handed over says so.", "DN") in made
    with person.desk.workspace.read() as read:
        raws = set(read.scalars(select(Note.text)))
    assert set(OURS) | set(HERS) <= raws
    person.press(Qt.Key.Key_Escape)
    page = person.window.page
    assert isinstance(page, NotesPage)
    assert page.composer.text == "Half a tho"
    assert person.window.focusWidget() is page.composer.edit
    person.desk.workspace.verify(records=True)


def _beside_her(person: Person, sheet: TakersSheet) -> None:
    """BB is chosen as the second taker with Tab and the arrows."""
    if sheet._second != "BB":
        person.pick("sheet.takers.who", "BB")
    assert sheet._second == "BB"


def _decisions(person: Person) -> list[tuple[str | None, str, str]]:
    with person.desk.workspace.read() as read:
        found = read.execute(select(Reconciliation.reading, Reconciliation.decision, Reconciliation.by))
        return [(row[0], row[1], row[2]) for row in found]
