"""The matrix, one position in full, and its limits only where they are asked for."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime

from dialogue_app.desk import positions, talking_points
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.issue_history import paragraphs_on, said_on
from dialogue_app.desk.views.positions import (
    Matrix,
    ObservedCell,
    OwnCell,
    PositionPage,
    limits_of,
    observed_page,
    position_on,
    position_page,
    positions_matrix,
)
from dialogue_app.model.minutes import Correction, Minutes, MinutesParagraph
from dialogue_app.model.notes import Note
from dialogue_app.model.values import Wording, new_id
from tests.desk.builders import Talks, observed_position, only_id, position
from tests.desk.views.counting import statements


def matrix(desk: Desk) -> Matrix:
    with desk.workspace.read() as read:
        return positions_matrix(read)


def full(desk: Desk, id: str) -> PositionPage:
    with desk.workspace.read() as read:
        return position_page(read, id)


def test_that_own_and_observed_are_different_kinds_of_cell(desk: Desk, talks: Talks) -> None:
    own, heard = position(desk, talks), observed_position(desk, talks)
    found = matrix(desk)
    key = (talks.issues["mail"], talks.r2)
    assert found.own[key] == OwnCell(own, 1, "draft", False, "no", False, found.own[key].marking)
    assert found.observed[key] == (ObservedCell(heard, "CU", "recorded", 1, False, found.observed[key][0].marking),)
    assert [line.ordinal for line in found.rounds] == [1, 2]
    assert len(found.issues) == 3


def test_that_a_cell_tells_what_changed_since_the_round_before(desk: Desk, talks: Talks) -> None:
    first = position(desk, talks, round="r1", cleared=True)
    second = new_id()
    positions.open_version(desk, id=second, position=first, round=talks.r2)
    key = (talks.issues["mail"], talks.r2)
    assert matrix(desk).own[key].changed is False
    positions.word_position(desk, position=second, start={"objective": "Two flights a week."}, new={"objective": "Three."})
    assert matrix(desk).own[key].changed is True
    assert full(desk, second).former == "Two flights a week."


def test_that_the_version_that_holds_is_shown(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    positions.deliver_position(desk, position=id, session=talks.sessions["r2s1"])
    second = new_id()
    positions.open_version(desk, id=second, position=id)
    key = (talks.issues["mail"], talks.r2)
    assert matrix(desk).own[key].position == second
    positions.withdraw_position(desk, position=second)
    assert matrix(desk).own[key].position == id
    with desk.workspace.read() as read:
        assert position_on(read, talks.r2, talks.issues["mail"]) == id
        assert position_on(read, talks.r2, talks.issues["flows"]) is None
    assert [(line.version, line.state) for line in full(desk, id).versions] == [(1, "cleared"), (2, "withdrawn")]


def test_that_delivery_is_told_per_point(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    first = only_id(desk.workspace, "talking_point")
    talking_points.add_point(desk, position=id, text="Second.")
    talking_points.deliver_point(desk, point=first, how_far="yes")
    assert full(desk, id).delivered == "partly"
    talking_points.deliver_point(desk, point=only_id(desk.workspace, "talking_point"), how_far="yes")
    assert full(desk, id).delivered == "yes" == matrix(desk).own[talks.issues["mail"], talks.r2].delivered


def test_that_limits_are_read_by_nobody_who_did_not_ask(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    page = full(desk, id)
    for shown in (page, matrix(desk)):
        assert "binds the courts" not in repr(shown) and "One flight" not in repr(shown)
    assert page.restricted is True
    assert not {"red_line", "fallback"} & {field.name for field in fields(page)}
    with desk.workspace.read() as read:
        assert limits_of(read, id).red_line == "No assurance that binds the courts."
        assert limits_of(read, new_id()).red_line is None


def test_that_uncleared_is_impossible_to_miss(desk: Desk, talks: Talks) -> None:
    page = full(desk, position(desk, talks))
    assert (page.cleared, page.waiting, page.steps) == (False, ("L has not answered.",), ("in-clearance", "withdrawn"))


def test_that_an_observed_statement_is_shown_as_recorded(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read:
        page = observed_page(read, observed_position(desk, talks))
    assert (page.party, page.stance, page.state, page.note_takers) == ("CU", "Ready to explore.", "recorded", ("DN",))


def test_that_the_matrix_sends_few_statements_whatever_its_size(desk: Desk, talks: Talks) -> None:
    before = statements(desk.workspace, positions_matrix)
    for issue in ("mail", "flows", "visits"):
        position(desk, talks, issue)
        observed_position(desk, talks, issue)
    assert statements(desk.workspace, positions_matrix) == before <= 6


def test_that_what_was_not_delivered_was_not_said(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    with desk.workspace.read() as read:
        assert said_on(read, talks.issues["mail"]) == ()
    positions.deliver_position(desk, position=id, session=talks.sessions["r2s1"], delivered_as="oral statement")
    talking_points.deliver_point(
        desk, point=only_id(desk.workspace, "talking_point"), how_far="partly", session=talks.sessions["r2s1"]
    )
    with desk.workspace.read() as read:
        said = said_on(read, talks.issues["mail"])
    assert {(line.kind, line.side, line.reference) for line in said} == {
        ("own_position", "US", "oral statement"),
        ("talking_point", "US", "partly"),
    }


def test_that_the_chronology_joins_minutes_notes_and_statements_newest_first(desk: Desk, talks: Talks) -> None:
    heard = observed_position(desk, talks)
    paragraph = _minutes(desk, talks)
    note = _note(desk, talks, "Two flights, they said.")
    _note(desk, talks, "He looked tired.", private=True)
    with desk.workspace.read() as read:
        said = said_on(read, talks.issues["mail"])
        own = said_on(read, talks.issues["mail"], taker="DN")
        joint = paragraphs_on(read, talks.issues["mail"])
    assert [line.record for line in said] == [paragraph, note, heard]
    assert len(own) == 4
    assert [(line.record, line.reference, line.side, line.correction) for line in joint] == [
        (paragraph, "¶7", "joint", "two → three")
    ]
    assert "He looked tired" not in repr(said)


def _minutes(desk: Desk, talks: Talks) -> str:
    with desk.workspace.change("Set up minutes", author="DN") as unit:
        minutes = unit.add(Minutes(round_id=talks.r2, languages=("en", "es")))
        paragraph = unit.add(
            MinutesParagraph(
                minutes_id=minutes.id,
                round_id=talks.r2,
                number="7",
                item_id=talks.items["r2a2b"],
                text=Wording(en="Two flights.", es="Dos vuelos."),
            )
        )
        unit.add(
            Correction(
                minutes_id=minutes.id,
                paragraph_id=paragraph.id,
                kind="letters",
                was="two",
                reads="three",
                agreed=date(2010, 5, 1),
            )
        )
        return paragraph.id


def _note(desk: Desk, talks: Talks, text: str, *, private: bool = False) -> str:
    with desk.workspace.change("Set up a note", author="DN") as unit:
        made = unit.add(
            Note(
                round_id=talks.r2,
                session_id=talks.sessions["r2s1"],
                item_id=talks.items["r2a2b"],
                zone="America/Havana",
                at=datetime(2010, 4, 12, 15, tzinfo=UTC),
                taker="DN",
                speaker_party="CU",
                text=text,
                private=private,
            )
        )
        return made.id
