"""What the other side said is recorded as heard, never as if we knew its mind (RULE 2)."""

from __future__ import annotations

import pytest

from dialogue_app.desk import observed
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.positions import ObservedPosition
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, observed_position, record


def test_that_a_statement_is_recorded_with_its_taker(desk: Desk, talks: Talks) -> None:
    made = record(desk.workspace, ObservedPosition, observed_position(desk, talks))
    assert (made["state"], made["version"], tuple(made["note_takers"])) == ("recorded", 1, ("DN",))


def test_that_our_own_side_is_never_observed(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="never observed"):
        observed.record_observed(desk, round=talks.r2, issue=talks.issues["mail"], party=talks.parties["US"], stance="x")


def test_that_words_and_the_right_round_are_needed(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="without words"):
        observed.record_observed(desk, round=talks.r2, issue=talks.issues["mail"], party=talks.parties["CU"], stance=" ")
    with pytest.raises(UserError, match="another round"):
        observed.record_observed(
            desk,
            round=talks.r2,
            issue=talks.issues["mail"],
            party=talks.parties["CU"],
            stance="x",
            session=talks.sessions["r1s1"],
        )


def test_that_a_later_statement_supersedes_an_earlier_one(desk: Desk, talks: Talks) -> None:
    first, later = observed_position(desk, talks), observed_position(desk, talks, stance="Pilot acceptable.")
    observed.confirm_observed(desk, observed=first)
    observed.supersede_observed(desk, observed=first, by=later)
    assert record(desk.workspace, ObservedPosition, first)["state"] == "superseded"
    assert record(desk.workspace, ObservedPosition, later)["supersedes_id"] == first
    with pytest.raises(RuleError, match="stays as it was recorded"):
        observed.edit_observed(desk, observed=first, start={"stance": "Ready to explore."}, new={"stance": "No."})


def test_that_statements_on_different_issues_do_not_supersede(desk: Desk, talks: Talks) -> None:
    first, other = observed_position(desk, talks), observed_position(desk, talks, "flows")
    with pytest.raises(RuleError, match="same side on the same issue"):
        observed.supersede_observed(desk, observed=first, by=other)
    with pytest.raises(RuleError, match="same side on the same issue"):
        observed.supersede_observed(desk, observed=first, by=first)


def test_that_a_note_taker_may_record_and_a_head_may_not_confirm(desk: Desk, talks: Talks) -> None:
    from dialogue_app.model.states import Function

    id = new_id()
    observed.record_observed(
        desk.acting_as(Function.NOTE_TAKER),
        id=id,
        round=talks.r2,
        issue=talks.issues["mail"],
        party=talks.parties["CU"],
        stance="x",
    )
    with pytest.raises(RuleError, match="Only the"):
        observed.confirm_observed(desk.acting_as(Function.HEAD), observed=id)
