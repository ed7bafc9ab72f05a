"""The agenda between the sides and in session: steps, events, annotations, comparison, carrying over, export, looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from dialogue_app.desk import agenda, agenda_steps
from dialogue_app.desk.views.agenda_item import item_background
from dialogue_app.ui.dialogs.history import HistorySheet
from dialogue_app.ui.pages.agenda.carry_sheet import CarrySheet
from dialogue_app.ui.pages.agenda.event_sheet import EventSheet, StepSheet
from dialogue_app.ui.pages.agenda.export_sheet import ExportSheet
from dialogue_app.ui.pages.agenda.inline_text import InlineText
from dialogue_app.ui.pages.agenda.item_sheet import ItemSheet
from tests.ui.conftest import part
from tests.ui.pages.agenda_talks import listed, plan, round_seven, table
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.test_agenda import CONTROL, choose, current_number, desk_of, drop, page_of, shown, undo

RETURN = Qt.Key.Key_Return


def click(widget: QPushButton) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


# ---------------------------------------------------------------- steps between the sides


def test_that_the_agenda_goes_from_draft_to_adopted_by_its_one_primary_button(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page, desk = page_of(window), desk_of(window)
    button = part(page, "page.agenda.step", QPushButton)
    said = []
    for state in ("proposed", "exchanged", "provisionally-agreed"):
        said.append(button.text())
        click(button)
        sheet = window.overlays.sheet
        assert isinstance(sheet, StepSheet)
        QTest.keyClick(sheet, RETURN)
        settle(window)
        assert table(desk).state == state
    assert said == ["Propose…", "Note their list…", "Agree provisionally…"]
    click(button)
    sheet = window.overlays.sheet
    assert isinstance(sheet, StepSheet)
    QTest.keyClick(sheet.heads["US"], Qt.Key.Key_Space)
    QTest.keyClick(sheet, RETURN)
    assert "both delegations" in part(sheet, "sheet.step.fault", QLabel).text()
    assert table(desk).state == "provisionally-agreed"
    QTest.keyClick(sheet.heads["CU"], Qt.Key.Key_Space)
    QTest.keyClick(sheet, RETURN)
    settle(window)
    assert table(desk).state == "adopted"
    assert [version.state for version in table(desk).versions] == ["proposed", "exchanged", "provisionally-agreed", "adopted"]
    assert page.stepper is not None and page.stepper.accessibleName().startswith("Adopted (5/5)")
    undo(window)
    assert table(desk).state == "provisionally-agreed"


def test_that_what_blocks_the_next_step_is_said_in_words(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("exchanged"))
    page, desk = page_of(window), desk_of(window)
    item = table(desk).items[1]
    agenda.retitle_item(desk, item=item.id, language="es", start=item.title["es"], title="")
    settle(window)
    assert page.stepper is not None and "item 2" in page.stepper.accessibleName()
    assert not part(page, "page.agenda.step").isEnabled()
    assert not window.actions_table.action("agenda.agree").isEnabled()


def test_that_a_proposal_can_be_taken_back(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("proposed"))
    assert window.actions_table.run("agenda.back")
    settle(window)
    assert table(desk_of(window)).state == "draft"


# ---------------------------------------------------------------- in session


def test_that_an_item_is_withdrawn_only_with_both_heads_and_keeps_its_number(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("adopted"))
    page, desk = page_of(window), desk_of(window)
    choose(page, "2")
    assert window.actions_table.run("agenda.item.withdraw")
    sheet = window.overlays.sheet
    assert isinstance(sheet, EventSheet)
    assert page.isEnabled() and page.tree.isEnabled()
    QTest.keyClicks(sheet.reason, "No time left")
    QTest.keyClick(sheet.reason, RETURN)
    assert "ask the head" in part(sheet, "sheet.event.fault", QLabel).text()
    QTest.keyClick(sheet.consent.agreed, Qt.Key.Key_Space)
    QTest.keyClick(sheet.consent.agreed, RETURN)
    settle(window)
    assert ("2", "Withdrawn") in shown(page, "number", "state")
    with desk.workspace.read() as read:
        event = item_background(read, table(desk).items[1].id).events[0]
    assert (event.event, event.by, event.agreed_by) == ("withdrawn-in-session", "US", "CU")
    assert (event.at.year, event.zone) == (2012, "America/New_York")
    undo(window)
    assert table(desk).items[1].state == "accepted"


@pytest.mark.parametrize(
    ("kind", "state", "said"),
    [
        ("defer", "deferred", "Deferred at the request of the United States delegation, agreed by the Cuban delegation"),
        ("suspend", "suspended", "Suspended at the request of the United States delegation, agreed by the Cuban delegation"),
    ],
)
def test_that_events_show_as_chips_and_in_the_inspector(sample_window: SampleWindow, kind: str, state: str, said: str) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("adopted"))
    page, desk = page_of(window), desk_of(window)
    choose(page, "3")
    window.actions_table.run(f"agenda.item.{kind}")
    sheet = window.overlays.sheet
    assert isinstance(sheet, EventSheet)
    sheet.consent.agreed.setChecked(True)
    click(part(sheet, "sheet.event.do"))
    settle(window)
    assert table(desk).items[2].state == state
    assert said in [label.text() for label in page.inspector.findChildren(QLabel)]
    window.actions_table.run("agenda.item.take_up")
    again = window.overlays.sheet
    assert isinstance(again, EventSheet)
    again.consent.agreed.setChecked(True)
    again.submit()
    settle(window)
    assert table(desk).items[2].state == "taken-up"


def test_that_an_addition_in_session_asks_who_wanted_it_and_leaves_numbers(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("adopted"))
    page, desk = page_of(window), desk_of(window)
    choose(page, "2")
    window.actions_table.run("agenda.item.add")
    sheet = window.overlays.sheet
    assert isinstance(sheet, ItemSheet) and sheet.consent is not None
    QTest.keyClicks(sheet.titles["en"], "Parcels")
    QTest.keyClicks(sheet.titles["es"], "Paquetes")
    sheet.under.setCurrentIndex(sheet.under.findData(table(desk).items[1].id))
    click(part(sheet, "sheet.item.by.CU"))
    sheet.consent.agreed.setChecked(True)
    click(part(sheet, "sheet.item.add"))
    settle(window)
    new = table(desk).items[2]
    assert (new.number, new.title["en"], new.proposed_by) == ("2(a)", "Parcels", "CU")
    assert new.added_at is not None
    assert ("2 (a)", "Added") in shown(page, "number", "state")
    undo(window)
    assert len(table(desk).items) == 4


def test_that_reordering_after_adoption_is_an_event_and_numbers_stay(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("adopted"))
    page, desk = page_of(window), desk_of(window)
    choose(page, "3")
    QTest.keyClick(page.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    sheet = window.overlays.sheet
    assert isinstance(sheet, EventSheet)
    sheet.consent.agreed.setChecked(True)
    sheet.submit()
    settle(window)
    assert [line.split()[0] for line in listed(desk)] == ["1", "3", "2", "4"]
    assert current_number(page) == "3"


def test_that_a_session_may_change_after_adoption_without_an_event(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("adopted"))
    page, desk = page_of(window), desk_of(window)
    drop(page, "2", f"session:{table(desk).sessions[1].id}", -1)
    settle(window)
    assert window.overlays.sheet is None
    assert [row[0] for row in shown(page, "number")] == ["Opening", "1", "3", "Closing", "2", "4"]


def test_that_the_menu_offers_only_what_can_be_done(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("adopted"))
    page = page_of(window)
    choose(page, "2")
    menu = QMenu(page)
    page._fill_menu(menu, page.tree.tools.current_id())
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "Withdraw item…" in words and "History of the item…" in words and "Session" in words
    assert "Delete item" not in words and "Proposed by" not in words


# ---------------------------------------------------------------- annotations


def test_that_joint_and_internal_annotations_are_edited_apart_and_only_ours_is_marked(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page, desk = page_of(window), desk_of(window)
    choose(page, "2")
    settle(window)
    joint, ours = page.inspector.joint["en"], page.inspector.internal
    assert isinstance(ours, InlineText)
    joint.setFocus()
    QTest.keyClicks(joint, "The pilot plan.")
    ours.setFocus()
    QTest.keyClicks(ours, "Agree, ad referendum.")
    page.tree.setFocus()
    settle(window)
    item = table(desk).items[1]
    assert item.annotation == {"en": "The pilot plan."}
    assert plan(desk).plans[item.id].annotation == "Agree, ad referendum."
    assert window.banner.words == "INTERNAL, NOT MARKED"
    menu = QMenu(page)
    page.inspector.fill_marks(menu)
    next(action for action in menu.actions() if action.text().startswith("(SBU-NF)")).trigger()
    settle(window)
    assert window.banner.words == "SENSITIVE BUT UNCLASSIFIED//NOFORN"
    assert part(page, "page.agenda.marking", QPushButton).text() == "(SBU-NF)"
    choose(page, "1")
    settle(window)
    assert window.banner.words == "UNCLASSIFIED"


def test_that_words_being_typed_survive_a_new_look_and_a_change_elsewhere(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page, desk = page_of(window), desk_of(window)
    choose(page, "2")
    settle(window)
    ours = page.inspector.internal
    assert ours is not None
    ours.setFocus()
    QTest.keyClicks(ours, "Half a thought")
    agenda.retitle_item(desk, item=table(desk).items[1].id, language="en", start="Direct mail service", title="Mail")
    settle(window)
    assert ours.text == "Half a thought"
    window.appearance.choose("dark")
    settle(window)
    again = page_of(window).inspector.internal
    stored = plan(desk).plans[table(desk).items[1].id].annotation
    assert again is not None and "Half a thought" in (again.text, stored)


# ---------------------------------------------------------------- comparison, carrying over, history


def test_that_two_versions_are_compared_per_language_with_what_is_same_folded(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("proposed"))
    page, desk = page_of(window), desk_of(window)
    item = table(desk).items[1]
    agenda.retitle_item(desk, item=item.id, language="es", start=item.title["es"], title="Correo directo")
    agenda.add_item(desk, round=table(desk).round, title={"en": "Parcels", "es": "Paquetes"})
    settle(window)
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL)
    settle(window)
    assert page.comparing
    rows = page._compare.rows
    assert [row.line.kind for row in rows] == ["retitled", "added"]
    assert rows[0].line.languages == ("es",)
    texts = [label.text() for label in rows[0].findChildren(QLabel)]
    assert "Direct mail service" in texts
    assert any("line-through" in text and "underline" in text for text in texts)
    assert part(page, "page.agenda.compare.same.0", QPushButton).text() == "Item 1 is the same"
    assert part(page, "page.agenda.compare.count", QLabel).text() == "2 items differ"
    QTest.keyClick(window, Qt.Key.Key_F7)
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert rows[1].current and not rows[0].current
    click(part(page, "page.agenda.compare.language.en"))
    settle(window)
    assert all("Correo" not in label.text() for row in page._compare.rows for label in row.findChildren(QLabel))
    click(part(page, "page.agenda.compare.close"))
    assert not page.comparing and QApplication.focusWidget() is page.tree


def test_that_nothing_can_be_compared_before_a_version_was_handed_over(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    assert not window.actions_table.action("agenda.compare").isEnabled()


def test_that_standing_items_of_the_last_round_are_offered_and_only_the_chosen_come(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven(items=False))
    desk = desk_of(window)
    assert window.actions_table.run("agenda.carry")
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, CarrySheet)
    titles = [box.text() for box in sheet.boxes.values()]
    assert any(title.endswith("Other business") for title in titles)
    for box in sheet.boxes.values():
        box.setChecked(box.text().endswith("Other business"))
    assert part(sheet, "sheet.carry.take", QPushButton).text() == "Carry 1 item over"
    click(part(sheet, "sheet.carry.take"))
    settle(window)
    assert listed(desk) == ["1 Other business"]
    undo(window)
    assert listed(desk) == []


def test_that_the_history_of_an_item_names_what_changed(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    choose(page, "2")
    assert window.actions_table.run("agenda.item.history")
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, HistorySheet)
    assert any("Direct mail service" in label.text() for label in sheet.findChildren(QLabel))


# ---------------------------------------------------------------- export


def test_that_the_joint_agenda_is_previewed_and_saved_without_anything_of_ours(
    sample_window: SampleWindow, tmp_path: Path
) -> None:
    window = sample_window("agenda")
    page = page_of(window)
    target = tmp_path / "agenda.pdf"
    asked: list[str] = []

    def choose_file(_parent: object, _title: str, name: str, _kinds: str) -> str:
        asked.append(name)
        return str(target)

    page.choose_file = choose_file
    QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
    sheet = window.overlays.sheet
    assert isinstance(sheet, ExportSheet)
    settle(window)
    assert sheet.paper is not None and sheet.paper.pages >= 1 and not sheet.paper.picture.isNull()
    click(part(sheet, "sheet.export.original.CU"))
    settle(window)
    click(part(sheet, "sheet.export.save"))
    settle(window)
    assert asked == ["r5-agenda-cu.pdf"] or asked[0].endswith("-cu.pdf")
    data = target.read_bytes()
    assert data.startswith(b"%PDF-") and data == sheet.paper.pdf
    assert window.messages.recorded[-1].sentence == "Saved as agenda.pdf"
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(data)
    text = "\n".join(document[n].get_textpage().get_text_range() for n in range(len(document)))
    assert "Servicio postal directo" in text and "PLACEHOLDER" not in text


def test_that_a_folder_that_cannot_be_written_is_told_and_the_sheet_stays(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("agenda")
    page = page_of(window)
    page.choose_file = lambda *_asked: str(tmp_path / "nowhere" / "agenda.pdf")
    window.actions_table.run("agenda.export")
    settle(window)
    sheet = window.overlays.sheet
    assert isinstance(sheet, ExportSheet)
    sheet.save()
    settle(window)
    assert "could not be saved" in window.messages.recorded[-1].sentence
    assert sheet.isVisible() and sheet.paper is not None


# ---------------------------------------------------------------- looks


@pytest.mark.parametrize(
    ("size", "scale", "tag", "theme"),
    [
        ((1366, 768), 1.0, "en", "light"),
        ((1366, 768), 1.0, "es", "dark"),
        ((1440, 900), 1.25, "es", "contrast"),
        ((1440, 900), 1.5, "en", "light"),
    ],
)
def test_that_the_page_keeps_the_size_asked_for(
    sample_window: SampleWindow, size: tuple[int, int], scale: float, tag: str, theme: str
) -> None:
    window = sample_window("agenda", size=size, scale=scale, tag=tag, theme=theme)
    assert window.size().toTuple() == size
    page = page_of(window)
    assert page.tree.viewport().width() > 300
    image = window.grab().toImage()
    assert not image.isNull()


def test_that_every_part_a_person_acts_on_has_a_name(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven())
    page = page_of(window)
    nameless = [
        button.text()
        for button in page.findChildren(QPushButton)
        if button.isVisible() and (not button.objectName() or not button.accessibleName())
    ]
    assert nameless == []
    assert page.tree.accessibleName() and page.tree.objectName() == "page.agenda.list"


def test_that_adoption_elsewhere_closes_the_titles_here(sample_window: SampleWindow) -> None:
    window = sample_window("agenda", round=7, prepare=round_seven("provisionally-agreed"))
    page, desk = page_of(window), desk_of(window)
    from dialogue_app.model.states import Function

    id = table(desk).agenda
    assert id is not None
    agenda_steps.adopt_agenda(desk.acting_as(Function.HEAD), agenda=id, parties=("US", "CU"))
    settle(window)
    choose(page, "2")
    assert not page.tree.edit_key("title.en")
