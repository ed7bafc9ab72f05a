"""Two note-takers: her notes read in, her clock held to ours, a difference settled by keyboard (scenario 11)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dialogue_app.app import App
from dialogue_app.desk import notes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.takers import takers_page
from dialogue_app.exchange.notes_file import notes_file
from dialogue_app.model.notes import Note, Reconciliation
from dialogue_app.store import Workspace
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.pages.notes.rows import Pair
from dialogue_app.ui.pages.notes.takers_sheet import TakersSheet
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.notes_room import Room

AT = datetime(2012, 5, 15, 14, 0, tzinfo=UTC)
OURS = ("We reported 9,120 documents issued this year.", "Cuba wanted parcels returned from Miami listed by month.")
HERS = ("US reports 9,102 documents issued during this year.", "Cuban side wants parcels returned from Miami listed monthly.")
SECRET = "a phrase that keeps it"


def take(workspace: Workspace, author: str, texts: tuple[str, ...], late: int = 0) -> None:
    from sqlalchemy import select

    from dialogue_app.model.rounds import Session

    with workspace.read() as read:
        session = read.scalars(select(Session.id).where(Session.code == "R6-S1")).one()
    for place, text in enumerate(texts):
        began = AT + timedelta(minutes=3 * place, seconds=-late)
        notes.add_note(Desk(workspace, author), session=session, text=text, speaker_party="US", began_at=began)


class Answer(FileQuestions):
    """Answers with a file instead of asking."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def open_file(self, parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], object]) -> None:
        chosen(self.path)

    def save_file(self, parent: QWidget, title: str, name: str, kinds: str, chosen: Callable[[Path], object]) -> None:
        chosen(self.path)


class Takers:
    """The notes page with the sheet over it."""

    def __init__(self, room: Room) -> None:
        self.room, self.window = room, room.window
        self.window.context.actions.run("notes.takers")
        settle(self.window)
        sheet = self.window.overlays.sheet
        assert isinstance(sheet, TakersSheet)
        self.sheet = sheet
        self.sheet.choose_taker("BB")
        settle(self.window)

    def read(self, path: Path) -> None:
        self.sheet.handing._questions = Answer(path)
        self.sheet.handing.button.click()
        self.settle()
        self.sheet.choose_taker("BB")
        self.settle()

    def settle(self) -> None:
        settle(self.window)

    def press(self, key: Qt.Key, text: str = "") -> None:
        focus = self.window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)
        self.settle()

    @property
    def pairs(self) -> list[Pair]:
        records = self.sheet.list.records
        rows = [records.record(records.index(row, 0)) for row in range(records.rowCount())]
        return [row for row in rows if isinstance(row, Pair)]


@pytest.fixture
def hers(tmp_path: Path) -> Path:
    """BB's workspace: a copy made before the talks, by a clock 150 seconds behind."""
    path = tmp_path / "hers.dialogue"
    app = App(home=tmp_path / "elsewhere", save=lambda _settings: None)
    opened = app.open_sample(path)
    take(opened.workspace, "BB", HERS, late=150)
    app.close()
    return path


@pytest.fixture
def takers(sample_window: SampleWindow) -> Takers:
    def prepare(app: App) -> None:
        assert app.opened is not None
        take(app.opened.workspace, "DN", OURS)

    return Takers(Room(sample_window("notes", round=6, prepare=prepare)))


def stored(takers: Takers, kind: type[Note] | type[Reconciliation]) -> list[tuple[object, ...]]:
    from sqlalchemy import select

    with takers.room.desk.workspace.read() as read:
        if kind is Note:
            return [tuple(row) for row in read.execute(select(Note.id, Note.text, Note.taker).where(Note.taker == "BB"))]
        found = read.execute(select(Reconciliation.reading, Reconciliation.decision, Reconciliation.by))
        return [tuple(row) for row in found]


def test_that_her_workspace_is_read_aligned_and_a_difference_settled_by_keyboard(takers: Takers, hers: Path) -> None:
    takers.read(hers)
    assert {text for _id, text, _taker in stored(takers, Note)} == set(HERS)
    assert takers.sheet.offset.value() == 150
    assert [pair.differ for pair in takers.pairs] == ["Figures differ: 9,120 (DN) and 9,102 (BB)"]
    before = stored(takers, Reconciliation)
    takers.sheet.list.setFocus()
    takers.press(Qt.Key.Key_F8)
    takers.press(Qt.Key.Key_1)
    assert takers.window.focusWidget() is takers.sheet.decision.why.edit
    QTest.keyClicks(takers.window.focusWidget(), "The table says so.")
    takers.press(Qt.Key.Key_Return)
    [made] = [one for one in stored(takers, Reconciliation) if one not in before]
    assert made == ("9,120", "The table says so.", "DN")
    assert [pair.settled for pair in takers.pairs] == ["Reconciled: 9,120 (DN): The table says so."]
    assert {text for _id, text, _taker in stored(takers, Note)} == set(HERS)


def test_that_a_notes_file_read_twice_adds_nothing_twice(takers: Takers, hers: Path, tmp_path: Path) -> None:
    file = tmp_path / "bb.notes.json"
    with Workspace.open(hers) as workspace:
        with workspace.read() as read:
            round = round_with_ordinal(read, 6)
        file.write_bytes(notes_file(workspace, round, "BB", made_at=AT))
    takers.read(file)
    takers.read(file)
    assert len(stored(takers, Note)) == 2
    assert any("0 new entries of BB" in said for said in takers.room.said())


def test_that_an_encrypted_workspace_asks_for_its_passphrase_in_the_sheet(takers: Takers, tmp_path: Path) -> None:
    path = tmp_path / "locked.dialogue"
    workspace, _ = Workspace.create(path, passphrase=SECRET)
    from dialogue_app import paths
    from dialogue_app.app import SAMPLE, import_into

    with workspace:
        import_into(workspace, paths.resource("samples", SAMPLE), author="BB")
        take(workspace, "BB", HERS)
    takers.read(path)
    sheet = takers.sheet
    assert sheet.handing.isVisible() and not stored(takers, Note)
    sheet.handing.passphrase.line.setText("wrong")
    sheet.handing.unlock.click()
    takers.settle()
    assert sheet.refusal.isVisible() and sheet.handing.unlock.isEnabled()
    sheet.handing.passphrase.line.setText(SECRET)
    sheet.handing.unlock.click()
    takers.settle()
    assert len(stored(takers, Note)) == 2
    assert not sheet.handing.isVisible() and not sheet.handing.passphrase.line.text()


def test_that_a_wrong_file_is_refused_in_the_sheet(takers: Takers, tmp_path: Path) -> None:
    wrong = tmp_path / "list.json"
    wrong.write_text("{}")
    takers.read(wrong)
    assert "no notes file" in takers.sheet.refusal.text()
    takers.read(tmp_path / "nothing.json")
    assert "cannot be read" in takers.sheet.refusal.text()


def test_that_the_offset_is_tried_before_it_is_kept_and_one_undo_takes_it_back(takers: Takers, hers: Path) -> None:
    takers.read(hers)
    takers.sheet.offset.setValue(900)
    QTest.qWait(350)
    takers.settle()
    assert not takers.pairs and takers.sheet.keep.isEnabled()
    takers.sheet.keep_offset()
    takers.settle()
    assert not takers.sheet.keep.isEnabled() and takers.sheet.offset.value() == 900
    takers.sheet.proposed.click()
    takers.settle()
    assert takers.sheet.offset.value() == 150 and len(takers.pairs) == 1
    with takers.room.desk.workspace.read() as read:
        round = round_with_ordinal(read, 6)
        assert takers_page(read, round, author="DN", first="DN", second="BB").offset == 150


def test_that_a_decision_needs_a_choice_a_reading_and_a_ground(takers: Takers, hers: Path) -> None:
    takers.read(hers)
    before = len(stored(takers, Reconciliation))
    sheet = takers.sheet
    sheet.list.setFocus()
    takers.press(Qt.Key.Key_F8)
    sheet.decision.submit()
    assert "1, 2 or 3" in sheet.refusal.text()
    sheet.decision.choose(3)
    sheet.decision.submit()
    sheet.decision.reading.edit.setText("9,210")  # type: ignore[attr-defined]
    sheet.decision.submit()
    takers.settle()
    assert len(stored(takers, Reconciliation)) == before
    sheet.decision.why.edit.setText("Both misheard; asked again.")  # type: ignore[attr-defined]
    sheet.decision.submit()
    takers.settle()
    assert ("9,210", "Both misheard; asked again.", "DN") in stored(takers, Reconciliation)


def test_that_own_notes_are_handed_over_without_private_observations(takers: Takers, tmp_path: Path) -> None:
    target = tmp_path / "dn.notes.json"
    takers.sheet.handing._questions = Answer(target)
    takers.sheet.handing.give.click()
    takers.settle()
    assert OURS[0] in target.read_text("utf-8")
    takers.sheet.handing._questions = Answer(tmp_path / "no" / "folder" / "dn.json")
    takers.sheet.handing.give.click()
    takers.settle()
    assert "could not be saved" in takers.sheet.refusal.text()


def test_that_closing_gives_the_line_its_focus_back(takers: Takers) -> None:
    takers.sheet.dismiss()
    takers.settle()
    assert takers.window.focusWidget() is takers.room.page.composer.edit
