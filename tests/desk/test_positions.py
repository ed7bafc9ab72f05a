"""Our positions: cleared before use, substance goes back to clearance, what was said stays said (scenarios 7 and 8)."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue_app.desk import clearances, positions, talking_points
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.positions import limits_of, position_page
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.positions import Clearance, OwnPosition, PositionLimits, TalkingPoint
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, everything, only_id, position, record

US_SBU = {"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]}


def state(desk: Desk, id: str) -> str:
    return str(record(desk.workspace, OwnPosition, id)["state"])


def word(desk: Desk, id: str, text: str, *, typographic: bool = False) -> None:
    now = record(desk.workspace, OwnPosition, id)["objective"]
    positions.word_position(desk, position=id, start={"objective": now}, new={"objective": text}, typographic=typographic)


def test_that_a_position_is_cleared_only_when_every_office_concurred(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    other = new_id()
    clearances.ask_clearance(desk, position=id, office="Treasury", id=other)
    positions.submit_position(desk, position=id)
    with pytest.raises(RuleError, match="L has not answered; Treasury has not answered"):
        positions.clear_position(desk, position=id)
    first = next(key for kind, key in everything(desk.workspace) if kind == "clearance" and key != other)
    clearances.record_clearance(desk, clearance=first, start="asked", status="cleared-with-edits")
    clearances.record_clearance(desk, clearance=other, start="asked", status="objection")
    with pytest.raises(RuleError, match="Treasury objected"):
        positions.clear_position(desk, position=id)
    clearances.record_clearance(desk, clearance=other, start="objection", status="no-objection")
    positions.clear_position(desk, position=id)
    assert state(desk, id) == "cleared"


def test_that_nothing_is_submitted_without_words_or_offices(desk: Desk, talks: Talks) -> None:
    id = new_id()
    positions.create_position(desk, id=id, round=talks.r2, issue=talks.issues["flows"])
    with pytest.raises(RuleError, match="no objective"):
        positions.submit_position(desk, position=id)
    word(desk, id, "More flights.")
    with pytest.raises(RuleError, match="No office has been asked"):
        positions.submit_position(desk, position=id)


def test_that_substance_returns_to_clearance_and_every_office_is_asked_again(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    word(desk, id, "Three flights a week.")
    assert state(desk, id) == "in-clearance"
    answer = record(desk.workspace, Clearance, only_id(desk.workspace, "clearance"))
    assert (answer["status"], answer["on"]) == ("asked", None)
    with pytest.raises(RuleError, match="L has not answered"):
        positions.clear_position(desk, position=id)


def test_that_typography_does_not(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    word(desk, id, "Two flights a week", typographic=True)
    assert state(desk, id) == "cleared"


@pytest.mark.parametrize("what", ["limits", "point", "new point", "dropped point"])
def test_that_limits_and_points_are_substance_too(desk: Desk, talks: Talks, what: str) -> None:
    id = position(desk, talks, cleared=True)
    point = only_id(desk.workspace, "talking_point")
    if what == "limits":
        positions.set_limits(
            desk, position=id, start={"red_line": "No assurance that binds the courts."}, new={"red_line": "None."}
        )
    elif what == "point":
        talking_points.edit_point(desk, point=point, start="We propose two flights a week.", text="We propose three.")
    elif what == "new point":
        talking_points.add_point(desk, position=id, text="And on Sundays.")
    else:
        talking_points.remove_point(desk, point=point)
    assert state(desk, id) == "in-clearance"


def test_that_the_principal_makes_one_position_current(desk: Desk, talks: Talks) -> None:
    principal = desk.acting_as(Function.PRINCIPAL)
    former, id = position(desk, talks, round="r1", cleared=True), position(desk, talks, cleared=True)
    positions.make_current(principal, position=former)
    with pytest.raises(RuleError, match="Only the approving principal"):
        positions.make_current(desk, position=id)
    positions.make_current(principal, position=id)
    assert (state(desk, former), state(desk, id)) == ("superseded", "current")
    assert record(desk.workspace, OwnPosition, id)["supersedes_id"] == former


def test_that_a_delivered_position_is_not_worded_anew_but_versioned(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    positions.deliver_position(desk, position=id, session=talks.sessions["r2s1"], delivered_as="oral statement")
    with pytest.raises(RuleError, match="Open a new version"):
        word(desk, id, "Something else")
    version = new_id()
    positions.open_version(desk, position=id, id=version)
    made = record(desk.workspace, OwnPosition, version)
    assert (made["version"], made["state"], made["supersedes_id"], made["delivered_session_id"]) == (2, "draft", id, None)
    with desk.workspace.read() as read:
        page, limits = position_page(read, version), limits_of(read, version)
    assert [point.text for point in page.points] == ["We propose two flights a week."]
    assert [line.status for line in page.clearances] == ["asked"]
    assert limits.fallback == "One flight a week."


def test_that_one_version_is_prepared_at_a_time(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    with pytest.raises(RuleError, match="being prepared already"):
        positions.open_version(desk, position=id)
    with pytest.raises(RuleError, match="open a new version of it"):
        positions.create_position(desk, round=talks.r2, issue=talks.issues["mail"])


def test_that_delivery_is_noted_in_a_session_of_the_round(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    with pytest.raises(UserError, match="its own round"):
        positions.deliver_position(desk, position=id, session=talks.sessions["r1s1"])
    positions.deliver_position(desk, position=id, session=talks.sessions["r2s1"], delivered_as="oral statement")
    positions.deliver_position(desk, position=id, session=None)
    assert record(desk.workspace, OwnPosition, id)["delivered_as"] is None


def test_that_no_label_in_the_trail_holds_a_word_of_a_position(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    word(desk, id, "Xylophone quota.")
    positions.set_limits(
        desk, position=id, start={"red_line": "No assurance that binds the courts."}, new={"red_line": "Zanzibar."}
    )
    trail = "\n".join(desk.workspace.audit_lines())
    for secret in ("Xylophone", "Zanzibar", "flight", "assurance"):
        assert secret not in trail


def test_that_limits_are_never_searched(desk: Desk, talks: Talks) -> None:
    position(desk, talks)
    assert desk.workspace.search("assurance") == ()
    assert desk.workspace.search("families") != ()


def test_that_emptied_limits_are_none(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    positions.set_limits(desk, position=id, start={"fallback": "One flight a week."}, new={"fallback": " "})
    assert record(desk.workspace, PositionLimits, only_id(desk.workspace, "position_limits"))["fallback"] is None


def test_that_two_editors_of_a_position_see_both_wordings(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    word(desk, id, "Theirs")
    with pytest.raises(ConflictError) as refused:
        positions.word_position(desk, position=id, start={"objective": "Two flights a week."}, new={"objective": "Mine"})
    assert [(clash.field, clash.mine, clash.theirs) for clash in refused.value.clashes] == [("objective", "Mine", "Theirs")]


def test_that_a_withdrawn_position_is_history(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    positions.withdraw_position(desk, position=id)
    with pytest.raises(RuleError, match="withdrawn position is history"):
        word(desk, id, "x")
    with pytest.raises(RuleError, match="nobody is asked"):
        clearances.ask_clearance(desk, position=id, office="EB")
    positions.redraft_position(desk, position=id)
    assert state(desk, id) == "draft"


@pytest.mark.parametrize(
    ("ceiling", "marking", "sentence"),
    [
        ({"US": "SBU"}, {"scheme": "US", "level": "SECRET", "caveats": ["NOFORN"]}, "may hold up to SENSITIVE BUT UNCLASSIFIED"),
        ({"US": "SECRET"}, {"scheme": "UN", "level": "CONFIDENTIAL", "caveats": []}, "No ceiling is set"),
    ],
)
def test_that_nothing_above_the_ceiling_is_stored(desk: Desk, talks: Talks, ceiling: Any, marking: Any, sentence: str) -> None:
    from dataclasses import replace

    id, before = position(desk, talks), None
    before = everything(desk.workspace)
    with pytest.raises(RuleError, match=sentence):
        positions.mark_position(replace(desk, ceiling=ceiling), position=id, start=US_SBU, marking=marking)
    assert everything(desk.workspace) == before


def test_that_an_unknown_level_or_caveat_is_named(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    for marking, sentence in (
        ({"scheme": "US", "level": "COSMIC", "caveats": []}, "“COSMIC” is no level"),
        ({"scheme": "US", "level": "SECRET", "caveats": ["SHY"]}, "“SHY” is no caveat"),
        ({"scheme": "XX", "level": "SECRET", "caveats": []}, "“XX” is not installed"),
    ):
        with pytest.raises(UserError, match=sentence):
            positions.mark_position(desk, position=id, start=US_SBU, marking=marking)


def test_that_points_are_marked_as_said(desk: Desk, talks: Talks) -> None:
    position(desk, talks, cleared=True)
    point = only_id(desk.workspace, "talking_point")
    talking_points.deliver_point(desk, point=point, how_far="yes", session=talks.sessions["r2s1"])
    with pytest.raises(RuleError, match="what was said stays"):
        talking_points.edit_point(desk, point=point, start="We propose two flights a week.", text="No", typographic=True)
    with pytest.raises(RuleError, match="what was said stays"):
        talking_points.remove_point(desk, point=point)
    with pytest.raises(RuleError, match="not “loudly”"):
        talking_points.deliver_point(desk, point=point, how_far="loudly")
    talking_points.deliver_point(desk, point=point, how_far="no")
    assert record(desk.workspace, TalkingPoint, point)["delivered_at"] is None


def test_that_points_keep_their_order(desk: Desk, talks: Talks) -> None:
    id, second = position(desk, talks), new_id()
    talking_points.add_point(desk, id=second, position=id, text="Second.")
    talking_points.move_point(desk, point=second, after=None)
    with desk.workspace.read() as read:
        assert [point.text for point in position_page(read, id).points] == ["Second.", "We propose two flights a week."]
    with pytest.raises(UserError, match="needs words"):
        talking_points.add_point(desk, position=id, text="  ")


def test_that_an_office_is_asked_once_and_its_answer_stays(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    with pytest.raises(RuleError, match="asked already"):
        clearances.ask_clearance(desk, position=id, office="l")
    office = only_id(desk.workspace, "clearance")
    clearances.record_clearance(desk, clearance=office, start="asked", status="cleared")
    with pytest.raises(RuleError, match="stays on record"):
        clearances.drop_clearance(desk, clearance=office)
    with pytest.raises(UserError, match="“fine” is no answer"):
        clearances.record_clearance(desk, clearance=office, start="cleared", status="fine")


def test_that_a_new_office_takes_a_cleared_position_back(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks, cleared=True)
    clearances.ask_clearance(desk, position=id, office="EB")
    assert state(desk, id) == "in-clearance"
