"""Minutes read into the open workspace: shown first, written as one step, said to be here already where they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLabel

from dialogue_app.app import App
from dialogue_app.desk.rounds import create_round
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.joint_minutes import joint_minutes
from dialogue_app.desk.views.joint_round import joint_round
from dialogue_app.desk.views.minutes import minutes_of_round
from dialogue_app.desk.views.talks import venues
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.machine_readable import write_content
from dialogue_app.model.values import new_id
from dialogue_app.papers import minutes_document
from dialogue_app.ui.pages.distribution.page import DistributionPage
from dialogue_app.ui.pages.distribution.read_in_sheet import ReadInSheet
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import Answers, desk_of, undo

NEW = new_id()


def a_round_without_minutes(app: App) -> None:
    assert app.opened is not None
    desk = app.opened.desk
    with desk.workspace.read() as read:
        venue = venues(read)[0].id
    create_round(
        desk, id=NEW, title={"en": "Ninth Round", "es": "Novena Ronda"}, ordinal=9, starts=date(2013, 5, 6),
        ends=date(2013, 5, 7), venue=venue,
    )  # fmt: skip


def choose(window: MainWindow, path: Path) -> list[ReadInSheet]:
    page = window.page
    assert isinstance(page, DistributionPage)
    page.files = Answers(opened=path)  # type: ignore[assignment]
    assert window.actions_table.run("distribution.read_in")
    settle(window)
    return window.findChildren(ReadInSheet)


def has_minutes(window: MainWindow) -> bool:
    with desk_of(window).workspace.read() as read:
        return minutes_of_round(read, NEW) is not None


def test_that_minutes_are_shown_first_and_then_written_as_one_step(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution", prepare=a_round_without_minutes)
    with desk_of(window).workspace.read() as read:
        former, round = joint_minutes(read, round_with_ordinal(read, 6)), joint_round(read, NEW)
    view = replace(former, round=round, agenda=replace(former.agenda, round=round), identifier="MIN-R9", annexes=())
    path = tmp_path / "joint-minutes.json"
    path.write_bytes(write_content(compose_minutes(view)))

    (sheet,) = choose(window, path)
    shown = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "MIN-R9 · " in shown and "a draft that was circulated" in shown and "6 paragraphs" in shown
    assert not has_minutes(window)
    sheet.submit()
    settle(window)

    assert has_minutes(window)
    assert write_content(minutes_document(desk_of(window), NEW)) == path.read_bytes()
    undo(window)
    assert not has_minutes(window)


def test_that_the_same_minutes_are_only_said_to_be_here(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution")
    with desk_of(window).workspace.read() as read:
        round = round_with_ordinal(read, 5)
    path = tmp_path / "joint-minutes.json"
    path.write_bytes(write_content(minutes_document(desk_of(window), round)))

    assert choose(window, path) == []
    assert window.messages.recorded[-1].sentence == "MIN-R5 is here already, word for word the same"


def test_that_a_file_that_is_none_is_told_with_its_fault(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("distribution")
    path = tmp_path / "joint-minutes.json"
    path.write_bytes(b'{"format": "urn:dialogue-desk:joint-minutes:2"}')

    assert choose(window, path) == []
    assert "$.format: it is not “urn:dialogue-desk:joint-minutes:1”" in window.messages.recorded[-1].sentence
