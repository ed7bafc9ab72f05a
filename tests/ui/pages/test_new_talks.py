"""From nothing to a round that can be prepared: dialogue, settings, round, session, delegations, agenda, all by the window."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dialogue_app.app import App
from dialogue_app.desk.views.agenda import agenda_table
from dialogue_app.desk.views.delegations import delegations_page, sessions
from dialogue_app.desk.views.round_steps import round_form, round_standing
from dialogue_app.desk.views.talks import header, issues, rounds, venues
from dialogue_app.settings import Settings
from dialogue_app.ui.pages.registry import PAGES
from dialogue_app.ui.preferences import Preferences
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import delete_later_now, part
from tests.ui.pages.conftest import settle
from tests.ui.pages.founding import enter, found, pick, press, run, seen, undo, write


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window on talks that were just founded: no round, no people, nothing."""
    app = App(Settings(language="en", author_initials="RS"), home=tmp_path, save=lambda _settings: None)
    made = MainWindow(app, pages=PAGES, preferences=Preferences())
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    found(made, tmp_path / "talks.dialogue")
    yield made
    made.close()
    made.deleteLater()
    delete_later_now()


def open_round(window: MainWindow) -> None:
    """Opens round 1 at a new place through the sheet."""
    run(window, "round.new")
    write(window, "sheet.round.starts", "2027-03-09")
    write(window, "sheet.round.ends", "2027-03-10")
    write(window, "sheet.round.place.en", "Blair House")
    write(window, "sheet.round.city.en", "Washington")
    write(window, "sheet.round.city.es", "Washington")
    write(window, "sheet.round.country", "us")
    write(window, "sheet.round.zone", "america/new york")
    press(window, "sheet.round.do")


def words(window: MainWindow) -> str:
    """All words of the open sheet."""
    sheet = window.overlays.sheet
    assert sheet is not None
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def test_that_talks_without_a_round_offer_the_first_one_on_every_page(window: MainWindow) -> None:
    for spec in PAGES:
        window.go(spec.id)
        settle(window)
        assert window._stack.currentWidget() is window._empty, spec.id
        assert window._empty is not None and QApplication.focusWidget() is window._empty.button
    assert not window.actions_table.action("agenda.item.add").isEnabled()
    assert not window.actions_table.action("round.edit").isEnabled()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    settle(window)
    assert window.overlays.sheet is not None and window.overlays.sheet.objectName() == "sheet.round"


def test_that_the_first_round_is_opened_shown_and_undone(window: MainWindow) -> None:
    open_round(window)
    held = seen(window, rounds)
    assert [(one.ordinal, one.title["en"], one.title["es"]) for one in held] == [(1, "First Round", "Primera Ronda")]
    assert held[0].party_ordinals == {"US": 1, "CU": 1} and held[0].starts == date(2027, 3, 9)
    place = seen(window, venues)[0]
    assert (place.zone, place.country, place.host) == ("America/New_York", "US", "US")
    assert window.context.round_id == held[0].id and window.page is window._stack.currentWidget()
    undo(window)
    assert seen(window, rounds) == () and window._stack.currentWidget() is window._empty
    assert window.context.round_id == "" and window.overlays.sheet is None
    run(window, "edit.redo")
    assert window.context.round_id == held[0].id and window.page is window._stack.currentWidget()


def test_that_what_is_missing_is_said_below_its_field_and_nothing_typed_is_lost(window: MainWindow) -> None:
    run(window, "round.new")
    write(window, "sheet.round.starts", "2027-03-09")
    write(window, "sheet.round.ends", "2027-03-08")
    write(window, "sheet.round.city.en", "Washington")
    write(window, "sheet.round.zone", "Nowhere")
    write(window, "sheet.round.country", "USA")
    press(window, "sheet.round.do")
    said = words(window)
    for sentence in ("It ends before it begins.", "needed in at least one language", "no time zone", "Two letters, for example"):
        assert sentence in said
    assert part(window, "sheet.round.city.en").text() == "Washington" and seen(window, rounds) == ()


def test_that_sessions_are_planned_one_after_the_other_by_enter(window: MainWindow) -> None:
    open_round(window)
    run(window, "round.sessions")
    write(window, "sheet.sessions.title.en", "Opening plenary")
    enter(window)
    pick(window, "sheet.sessions.kind", "Working group")
    write(window, "sheet.sessions.title.en", "On direct mail")
    enter(window)
    zone = ZoneInfo("America/New_York")
    planned = seen(window, lambda read: sessions(read, window.context.round_id))
    shown = [(one.kind, one.title["en"], f"{one.starts.astimezone(zone):%d %H:%M}") for one in planned]
    assert shown == [("plenary", "Opening plenary", "09 09:30"), ("working-group", "On direct mail", "09 14:30")]
    table = part(window, "sheet.sessions.list")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Up)
    write(window, "sheet.sessions.until", "13:00")
    enter(window)
    planned = seen(window, lambda read: sessions(read, window.context.round_id))
    assert f"{planned[0].ends.astimezone(zone):%H:%M}" == "13:00"
    undo(window)
    undo(window)
    assert len(seen(window, lambda read: sessions(read, window.context.round_id))) == 1
    assert table.model().rowCount() == 1
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    table.clicked.emit(table.model().index(0, 0))
    press(window, "sheet.sessions.remove")
    assert seen(window, lambda read: sessions(read, window.context.round_id)) == ()


def add_person(window: MainWindow, side: str, given: str, family: str, role: str = "") -> None:
    """Adds somebody new on a side through the sheet."""
    run(window, "delegations.person.add")
    press(window, f"sheet.person.side.{side}")
    if role:
        pick(window, "sheet.person.role", role)
    write(window, "sheet.person.honorific.en", "Ms.")
    write(window, "sheet.person.given", given)
    write(window, "sheet.person.family", family)
    write(window, "sheet.person.office.es", "Directora")
    enter(window)


def test_that_a_new_dialogue_gets_as_far_as_a_round_in_session(window: MainWindow) -> None:
    open_round(window)
    run(window, "round.sessions")
    enter(window)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    run(window, "round.confirm")
    round_id = window.context.round_id
    run(window, "round.begin")
    assert "A delegation has no head yet." in words(window)
    press(window, "sheet.state.way.head")
    assert window.page is not None and window.page.id == "delegations"
    add_person(window, "US", "Jordan", "Sample")
    add_person(window, "US", "Taylor", "Specimen", "alternate")
    add_person(window, "CU", "Ana", "Muestra")
    lists = seen(window, lambda read: delegations_page(read, round_id))
    assert [(one.display["en"], one.role) for one in lists.members] == [
        ("Ms. Jordan SAMPLE", "head"), ("Ms. Taylor SPECIMEN", "alternate"), ("Ms. Ana MUESTRA", "head"),
    ]  # fmt: skip
    assert lists.members[0].office == {"es": "Directora"}
    run(window, "round.begin")
    assert seen(window, lambda read: round_standing(read, round_id)).state == "in-session"
    run(window, "go.agenda")
    run(window, "agenda.item.add")
    write(window, "sheet.item.title.en", "Opening of the round")
    enter(window)
    table = seen(window, lambda read: agenda_table(read, round_id))
    assert [item.title["en"] for item in table.items] == ["Opening of the round"]
    undo(window)
    undo(window)
    assert seen(window, lambda read: round_standing(read, round_id)).state == "confirmed"


def test_that_a_round_is_edited_and_each_change_can_be_undone(window: MainWindow) -> None:
    open_round(window)
    run(window, "round.edit")
    write(window, "sheet.round.title.en", "Talks of March")
    write(window, "sheet.round.ordinal.CU", "21")
    write(window, "sheet.round.authority", "Circular 175, 3 March")
    press(window, "sheet.round.do")
    form = seen(window, lambda read: round_form(read, window.context.round_id))
    assert (form.title["en"], form.title["es"], form.party_ordinals["CU"]) == ("Talks of March", "Primera Ronda", 21)
    assert form.authority_to_sign == "Circular 175, 3 March"
    undo(window)
    assert seen(window, lambda read: round_form(read, window.context.round_id)).party_ordinals == {"US": 1, "CU": 1}


def test_that_names_of_parties_and_papers_are_set_in_one_step(window: MainWindow) -> None:
    run(window, "dialogue.edit")
    write(window, "sheet.dialogue.CU.adjective.es", "cubana")
    write(window, "sheet.dialogue.CU.long.en", "Republic of Cuba")
    write(window, "sheet.dialogue.subject.en", "Migration")
    pick(window, "sheet.dialogue.paper", "Letter")
    press(window, "sheet.dialogue.do")
    cuba = {party.code: party for party in seen(window, header).parties}["CU"]
    assert cuba.adjective["es"] == "cubana" and cuba.long["en"] == "Republic of Cuba"
    undo(window)
    cuba = {party.code: party for party in seen(window, header).parties}["CU"]
    assert cuba.adjective["es"] == "Cuba" and cuba.long["en"] == "Cuba"


def test_that_a_language_can_be_added_and_the_pages_follow(window: MainWindow) -> None:
    open_round(window)
    run(window, "dialogue.edit")
    write(window, "sheet.dialogue.languages", "en, es, 7")
    press(window, "sheet.dialogue.do")
    assert "not a language tag" in words(window)
    write(window, "sheet.dialogue.languages", "en, es, fr")
    press(window, "sheet.dialogue.do")
    assert seen(window, header).languages == ("en", "es", "fr")
    run(window, "round.edit")
    assert part(window, "sheet.round.title.fr").text() == ""


def test_that_issues_are_kept_with_their_other_names(window: MainWindow) -> None:
    run(window, "issue.new")
    write(window, "sheet.issues.title.en", "Direct mail service")
    write(window, "sheet.issues.aliases.es", "correo directo; servicio postal")
    enter(window)
    write(window, "sheet.issues.title.en", "Family visits")
    enter(window)
    kept = seen(window, issues)
    assert [one.title["en"] for one in kept] == ["Direct mail service", "Family visits"]
    assert kept[0].aliases == {"es": ("correo directo", "servicio postal")}
    table = part(window, "sheet.issues.list")
    table.clicked.emit(table.model().index(1, 0))
    table.setCurrentIndex(table.model().index(1, 0))
    table.clicked.emit(table.model().index(1, 0))
    press(window, "sheet.issues.up")
    assert [one.title["en"] for one in seen(window, issues)] == ["Family visits", "Direct mail service"]
    undo(window)
    undo(window)
    assert [one.title["en"] for one in seen(window, issues)] == ["Direct mail service"]


def test_that_the_menu_of_rounds_offers_what_can_be_done(window: MainWindow) -> None:
    assert window._header is not None
    assert [action.text() for action in window._header.menu().actions() if action.isEnabled()] == ["New round…"]
    open_round(window)
    offered = [action.text() for action in window._header.menu().actions() if action.text()]
    assert offered[1:] == ["New round…", "Edit the round…", "Sessions of the round…", "Where the round stands…"]
