"""What stands around a position: mandates without their words, every statement heard, the cell of a record."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from dialogue_app.desk import mandates, observed, talking_points
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.position_context import MandateLine, Place, heard_on, mandates_of, place_of
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, observed_position, position


def test_that_mandates_of_a_round_are_named_without_their_words(desk: Desk, talks: Talks) -> None:
    mandates.create_mandate(
        desk, round=talks.r2, issued_by="Assistant Secretary", on=date(2011, 11, 1), scope="Nothing above 120."
    )
    with desk.workspace.read() as read:
        found, none = mandates_of(read, talks.r2), mandates_of(read, talks.r1)
    assert [(line.issued_by, line.on) for line in found] == [("Assistant Secretary", date(2011, 11, 1))]
    assert none == ()
    assert "scope" not in {field.name for field in fields(MandateLine)} and "120" not in str(found)


def test_that_all_statements_are_listed_the_latest_first(desk: Desk, talks: Talks) -> None:
    first, second = observed_position(desk, talks), new_id()
    with desk.workspace.read() as read:
        place = place_of(read, "observed_position", first)
    assert place is not None
    observed.record_observed(
        desk, id=second, round=talks.r2, issue=talks.issues["mail"], party=place.party, stance="Three flights."
    )
    with desk.workspace.read() as read:
        assert heard_on(read, talks.issues["mail"], talks.r2) == (second, first)
        assert heard_on(read, talks.issues["mail"], talks.r1) == ()


def test_that_a_record_is_found_in_its_cell(desk: Desk, talks: Talks) -> None:
    own, point = position(desk, talks), new_id()
    talking_points.add_point(desk, id=point, position=own, text="Two flights.")
    here = Place(talks.issues["mail"], talks.r2, "", own)
    with desk.workspace.read() as read:
        assert place_of(read, "own_position", own) == here
        assert place_of(read, "talking_point", point) == here
        assert place_of(read, "own_position", "gone") is None
        assert place_of(read, "talking_point", "gone") is None
        assert place_of(read, "observed_position", "gone") is None
        assert place_of(read, "minutes_paragraph", own) is None
