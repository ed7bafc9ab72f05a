"""One round carried all the way by keyboard: agenda, position, notes, minutes, agreement, four signatures, verification."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from dialogue_app.desk.views.agenda import agenda_plan, agenda_table
from dialogue_app.desk.views.issued import register
from dialogue_app.desk.views.minutes import MinutesView, minutes_of_round, minutes_view
from dialogue_app.desk.views.notes import note_entries
from dialogue_app.desk.views.positions import position_page
from dialogue_app.papers import verified
from dialogue_app.signing.demo_keys import DemoKeys, make_demo_keys
from dialogue_app.ui.widgets import Button
from tests.journeys.person import CONTROL, SHIFT, Person
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow
from tests.ui.pages.minutes_talks import Answers, page_of

PASSPHRASE = "only for the exercise"


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> DemoKeys:
    return make_demo_keys(tmp_path_factory.mktemp("keys"), {"US": "Jordan SAMPLE", "CU": "Andrés EJEMPLO"}, PASSPHRASE)


class Officer(Person):
    """Who carries the round, and looks at the minutes."""

    def stored(self) -> MinutesView:
        with self.desk.workspace.read() as read:
            view = minutes_view(read, str(minutes_of_round(read, self.window.page.round_id)))
        assert view is not None
        return view


@pytest.mark.slow
def test_that_a_round_goes_from_the_sample_to_signed_and_verified_minutes_by_keyboard(
    sample_window: SampleWindow, keys: DemoKeys, tmp_path: Path
) -> None:
    window = sample_window("agenda", round=6)
    desk = window.context.opened.desk
    person = Officer(window)
    _plan_another_time_for_an_item(person)
    _open_a_new_version_of_a_position(person)
    _take_a_note(person)
    _word_and_agree_the_minutes(person)
    _let_both_heads_sign(person, keys)
    with desk.workspace.read() as read:
        kept = [one for one in register(read) if one.kind == "agreed-minutes" and one.superseded_by is None]
    assert {(one.held_by, one.signatures) for one in kept} == {("US", 2), ("CU", 2)}
    for one in kept:
        told = verified(desk, desk.workspace.bytes_of(one.sha256), trust=[keys.root.read_bytes()])
        assert told.report.exit_code == 0, told.report.reasons
        assert told.report.complete
    _verify_the_file_as_it_lies_on_the_disk(person, tmp_path, desk.workspace.bytes_of(kept[0].sha256))


def _plan_another_time_for_an_item(person: Officer) -> None:
    window = person.window
    desk, page = window.context.opened.desk, window.page
    page.tree.setFocus()
    person.press(Qt.Key.Key_Home)
    person.press(Qt.Key.Key_Down)

    def minutes() -> dict[str, int | None]:
        with desk.workspace.read() as read:
            return {item: plan.minutes for item, plan in agenda_plan(read, agenda_table(read, page.round_id)).plans.items()}

    before = minutes()
    person.press(Qt.Key.Key_F2)
    for _ in range(4):  # from column to column until the minutes are being edited
        editor = window.findChild(QLineEdit, "list.editor")
        if editor is not None and editor.text().isdecimal():
            break
        person.press(Qt.Key.Key_Tab)
    editor = window.findChild(QLineEdit, "list.editor")
    assert editor is not None and editor.text().isdecimal()
    editor.selectAll()
    person.type("25")
    person.press(Qt.Key.Key_Return)
    assert minutes() != before
    person.press(Qt.Key.Key_Z, CONTROL)
    assert minutes() == before
    person.press(Qt.Key.Key_Y, CONTROL)
    assert minutes() != before


def _open_a_new_version_of_a_position(person: Officer) -> None:
    window = person.window
    person.command("Positions")
    assert window.page.id == "positions"
    window.page.matrix.setFocus()
    person.press(Qt.Key.Key_Home)
    person.command("New version")
    own = window.page.own.position
    assert own is not None and own.state == "draft"
    objective = part(window, "page.positions.objective", QPlainTextEdit)
    objective.setFocus()
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("Ask for figures by province.")
    person.press(Qt.Key.Key_Return, CONTROL)
    with window.context.opened.desk.workspace.read() as read:
        assert position_page(read, window.page.own.position.id).objective == "Ask for figures by province."


def _take_a_note(person: Officer) -> None:
    window = person.window
    person.command("Notes")
    assert window.page.id == "notes"
    desk, round_id = window.context.opened.desk, window.page.round_id

    def taken() -> int:
        with desk.workspace.read() as read:
            return len(note_entries(read, round_id, author="DN", limit=10_000))

    before = taken()
    person.type("21Replies within 45 days could be accepted for the first list.")
    person.press(Qt.Key.Key_Return)
    assert taken() == before + 1


def _word_and_agree_the_minutes(person: Officer) -> None:
    window = person.window
    person.command("Minutes")
    assert window.page.id == "minutes"
    page_of(window).files = Answers()  # type: ignore[assignment]
    _settle_the_brackets(person)
    for comment in [one for one in person.stored().shared_comments if one.status == "open"]:
        button = part(window, f"page.minutes.comment.{comment.id}.accepted", Button)
        button.setFocus()
        person.press(Qt.Key.Key_Space)
    person.command("Agree")
    for link in [one for one in window.overlays.sheet.findChildren(Button) if one.objectName().startswith("sheet.finding.lift.")]:
        link.setFocus()
        person.press(Qt.Key.Key_Space)
        form = window.overlays.sheet
        form.input("second").setFocus()
        person.type("RS")
        form.input("reason").setFocus()
        person.type("The capital authorised it, and it was used.")
        person.press(Qt.Key.Key_Return, CONTROL)
    assert window.overlays.sheet is not None, "the sheet of the agreement is gone"
    person.press(Qt.Key.Key_Return, CONTROL)
    assert person.stored().state == "agreed", person.sheet_words()


def _settle_the_brackets(person: Officer) -> None:
    window = person.window
    for _ in range(4):
        bracketed = next((one for one in person.stored().body() if one.brackets), None)
        if bracketed is None:
            return
        person.press(Qt.Key.Key_F7)
        person.press(Qt.Key.Key_B, CONTROL | SHIFT)
        accept = next(
            one for one in window.overlays.sheet.findChildren(Button) if one.objectName().startswith("sheet.brackets.accept.")
        )
        accept.setFocus()
        person.press(Qt.Key.Key_Space)
        while window.overlays.sheet is not None:
            person.press(Qt.Key.Key_Escape)
    assert not person.stored().open_brackets


def _let_both_heads_sign(person: Officer, keys: DemoKeys) -> None:
    window = person.window
    person.press(Qt.Key.Key_S, CONTROL | SHIFT)
    for party in ("US", "CU", "CU", "US"):
        window.page.files.opened = keys.heads[party]
        person.tab_to("sheet.signing.browse")
        person.press(Qt.Key.Key_Space)
        window.overlays.sheet.keys.passphrase.line.setFocus()
        person.type(PASSPHRASE)
        person.press(Qt.Key.Key_Return, CONTROL)
    while window.overlays.sheet is not None:
        person.press(Qt.Key.Key_Escape)
    assert person.stored().state == "signed"
    assert len(person.stored().signatures) == 4


def _verify_the_file_as_it_lies_on_the_disk(person: Officer, folder: Path, pdf: bytes) -> None:
    window = person.window
    path = folder / "minutes.pdf"
    path.write_bytes(pdf)
    person.command("Distribution")
    assert window.page.id == "distribution"
    QApplication.clipboard().setText(str(path))
    person.press(Qt.Key.Key_V, CONTROL)
    report = window.page.reports.reports[0]
    words = " ".join(label.text() for label in report.findChildren(QLabel))
    assert "Valid, issuer not trusted here" in words
    assert "Jordan SAMPLE" in words
    assert "Andrés EJEMPLO" in words
    assert "It is the file we hold." in words
