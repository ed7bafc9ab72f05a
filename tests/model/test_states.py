"""Who may move what, as tables, and the sentences of refusal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.errors import RuleError
from dialogue_app.model.agenda import Agenda
from dialogue_app.model.minutes import Minutes
from dialogue_app.model.positions import ObservedPosition, OwnPosition
from dialogue_app.model.rounds import Round
from dialogue_app.model.states import Function, Moves, by, listed, require

TABLES = [Agenda.moves, Round.moves, OwnPosition.moves, ObservedPosition.moves, Minutes.moves]
TEST = Moves("thing", {"a": {"b": by(Function.HEAD)}, "b": {}})


def test_that_a_move_that_there_is_not_names_those_there_are() -> None:
    with pytest.raises(RuleError, match="A thing that is a cannot become c; next can be: b"):
        TEST.check("a", "c", Function.HEAD)
    with pytest.raises(RuleError, match="next can be: nothing: it is final"):
        TEST.check("b", "a", Function.HEAD)


def test_that_a_move_is_for_those_named_only() -> None:
    TEST.check("a", "b", Function.HEAD)
    with pytest.raises(RuleError, match="Only the head of delegation can make a thing b, not the desk"):
        TEST.check("a", "b", Function.DESK)
    assert TEST.following("a") == ("b",) and TEST.following("x") == ()


@pytest.mark.parametrize("moves", TABLES, ids=lambda moves: moves.label)
def test_that_every_table_is_closed_and_every_move_has_somebody(moves: Moves) -> None:
    for targets in moves.table.values():
        assert targets.keys() <= moves.table.keys()
        assert all(targets.values())


@given(st.sampled_from(TABLES), st.data(), st.sampled_from(list(Function)))
def test_that_a_move_is_made_exactly_when_the_table_has_it(moves: Moves, data: st.DataObject, function: Function) -> None:
    states = sorted(moves.table)
    current, target = data.draw(st.sampled_from(states)), data.draw(st.sampled_from(states))
    allowed = function in moves.table[current].get(target, frozenset())
    if allowed:
        moves.check(current, target, function)
    else:
        with pytest.raises(RuleError):
            moves.check(current, target, function)


def test_that_lists_read_as_people_say_them() -> None:
    assert [listed(values) for values in ([], ["2"], ["2", "4"], ["2", "4", "7"])] == ["", "2", "2 and 4", "2, 4 and 7"]
    require(True, "never said")
    with pytest.raises(RuleError, match="said"):
        require(False, "said")
