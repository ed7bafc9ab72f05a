"""What the inspector shows of an item: earlier minutes, papers, events; joint matter only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_app.app import App
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.agenda import AgendaTable, agenda_table
from dialogue_app.desk.views.agenda_item import ItemBackground, item_background
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.settings import Settings


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home: Path = tmp_path_factory.mktemp("sample")
    with App(settings=Settings(), home=home, save=lambda _settings: None) as app:
        yield app.open_sample().desk


def table(desk: Desk, ordinal: int) -> AgendaTable:
    with desk.workspace.read() as read:
        return agenda_table(read, round_with_ordinal(read, ordinal))


def background(desk: Desk, ordinal: int, number: str) -> ItemBackground:
    item = next(item for item in table(desk, ordinal).items if item.number == number)
    with desk.workspace.read() as read:
        return item_background(read, item.id)


def test_that_what_was_said_before_comes_newest_first_and_only_from_earlier_rounds(sample: Desk) -> None:
    said = background(sample, 5, "7").said
    assert [(line.ordinal, line.reference) for line in said][:3] == [(4, "¶7"), (3, "¶7"), (2, "¶6")]
    assert all(line.kind == "minutes_paragraph" and line.visibility == "joint" for line in said)


def test_that_papers_on_the_issue_are_named_with_the_day_they_were_handed_over(sample: Desk) -> None:
    papers = background(sample, 5, "7").papers
    assert [(paper.code, paper.kind, paper.handed_over) for paper in papers] == [("NP-1", "non-paper", "2010-04-14")]


def test_that_an_item_without_issues_has_no_history_and_no_papers(sample: Desk) -> None:
    found = background(sample, 5, "10")
    assert (found.said, found.papers, found.events) == ((), (), ())


def test_that_an_addition_in_session_is_told_with_both_heads(sample: Desk) -> None:
    events = background(sample, 5, "8(c)").events
    assert [(event.event, event.by, event.agreed_by) for event in events] == [("added-in-session", "CU", "US")]
