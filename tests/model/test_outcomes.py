"""Commitments carry what gives their number meaning; outcomes are joint records."""

from __future__ import annotations

from dialogue_app.model.base import table_of, to_columns, to_fields
from dialogue_app.model.outcomes import Action, Actual, Commitment, Direction


def test_that_a_number_has_a_direction() -> None:
    assert [str(direction) for direction in Direction] == ["minimum", "maximum", "deadline"]


def test_that_outcomes_belong_to_both_sides() -> None:
    assert not any(kind.internal for kind in (Commitment, Actual, Action))


def test_that_period_and_counting_rule_come_back_from_the_journal_as_they_were() -> None:
    row: dict[str, object] = {column.key: None for column in table_of(Commitment).columns}
    row |= {"party": "US", "title": "At least 20,000", "direction": "minimum", "unit": "documents", "strength": "decided"}
    row |= {"visibility": "joint", "target": 20_000, "period": {"type": "year", "start": "--10-01"}}
    again = to_columns(Commitment, to_fields(Commitment, row))
    assert (again["period"], again["target"]) == ({"type": "year", "start": "--10-01"}, 20_000)
