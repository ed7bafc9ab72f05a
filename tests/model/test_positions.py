"""Own and observed positions are different kinds of record with different lives."""

from __future__ import annotations

import pytest

from dialogue_app.errors import RuleError
from dialogue_app.model.base import kinds, table_of
from dialogue_app.model.positions import Answer, ObservedPosition, OwnPosition, PositionLimits, TalkingPoint
from dialogue_app.model.states import Function


def position(state: str = "cleared") -> OwnPosition:
    return OwnPosition(round_id="r", issue_id="i", party_id="p", state=state, objective="a", arguments="b")


@pytest.mark.parametrize("state", ["cleared", "current"])
def test_that_substance_returns_to_clearance_and_typography_does_not(state: str) -> None:
    made = position(state)
    made.word(objective="a.", arguments="b", typographic=True)
    assert made.state == state
    made.word(objective="other", arguments="b", typographic=False)
    assert (made.state, made.objective) == ("in-clearance", "other")


@pytest.mark.parametrize("state", ["superseded", "withdrawn"])
def test_that_history_is_not_worded(state: str) -> None:
    with pytest.raises(RuleError, match=f"A {state} position is history"):
        position(state).word(objective="x", arguments="", typographic=True)


def test_that_only_the_principal_makes_a_position_current() -> None:
    with pytest.raises(RuleError, match="Only the approving principal"):
        position().move("current", Function.DRAFTER)
    made = position()
    made.move("current", Function.PRINCIPAL)
    made.move("superseded", Function.PRINCIPAL)
    assert made.state == "superseded"


@pytest.mark.parametrize(
    ("state", "cleared"),
    [("draft", False), ("in-clearance", False), ("cleared", True), ("current", True), ("superseded", True), ("withdrawn", False)],
)
def test_that_cleared_is_told_from_uncleared(state: str, cleared: bool) -> None:
    assert position(state).cleared is cleared


def test_that_a_delivered_position_stays_as_said() -> None:
    said = {"delivered_session_id": "s", "objective": "a", "state": "cleared"}
    with pytest.raises(RuleError, match="what was said stays"):
        OwnPosition.check(said, {**said, "objective": "b"}, owner_sealed=False)
    OwnPosition.check(said, {**said, "remark": "b"}, owner_sealed=False)
    OwnPosition.check(said, {"objective": "b", "state": "cleared"}, owner_sealed=False)


def test_that_a_point_that_was_said_keeps_its_words() -> None:
    said = {"delivered": "yes", "text": "a"}
    with pytest.raises(RuleError, match="what was said stays"):
        TalkingPoint.check(said, {**said, "text": "b"}, owner_sealed=False)
    TalkingPoint.check(said, {**said, "delivered": "no"}, owner_sealed=False)


def test_that_a_point_not_said_has_no_time() -> None:
    from datetime import UTC, datetime

    made = TalkingPoint(position_id="p", text="a")
    made.deliver("partly", datetime(2011, 1, 1, tzinfo=UTC), "s")
    assert made.delivered_session_id == "s"
    made.deliver("no", datetime(2011, 1, 1, tzinfo=UTC), "s")
    assert (made.delivered, made.delivered_at, made.delivered_session_id) == ("no", None, None)


def test_that_an_answer_concurs_or_holds_the_position_back() -> None:
    assert [str(answer) for answer in Answer if not answer.concurs] == ["asked", "objection"]


def test_that_a_superseded_statement_is_final() -> None:
    made = ObservedPosition(round_id="r", issue_id="i", party_id="p", state="recorded")
    made.move("confirmed", Function.NOTE_TAKER)
    made.move("superseded", Function.DESK)
    with pytest.raises(RuleError, match="nothing: it is final"):
        made.move("confirmed", Function.DESK)


def test_that_limits_are_apart_and_never_searched() -> None:
    columns = {column.key for column in table_of(OwnPosition).columns}
    assert not {"red_line", "fallback"} & columns
    assert (PositionLimits.searched, PositionLimits.restricted) == ((), frozenset({"red_line", "fallback"}))


def test_that_every_positions_record_is_internal() -> None:
    names = {"mandate", "own_position", "position_limits", "talking_point", "clearance", "observed_position", "item_plan"}
    assert all(kinds()[name].internal for name in names)
