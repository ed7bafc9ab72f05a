"""Rounds and sessions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.states import Function

AT = datetime(2011, 11, 8, 15, tzinfo=UTC)


def test_that_a_round_goes_through_its_states() -> None:
    made = Round(ordinal=5, starts=date(2011, 11, 8), ends=date(2011, 11, 9), venue_id="v", host="US", state="proposed")
    for state in ("confirmed", "in-session", "minutes-in-circulation", "closed"):
        made.move(state, Function.SECRETARY)
    with pytest.raises(RuleError, match="it is final"):
        made.move("proposed", Function.DESK)


def test_that_a_session_ends_after_it_begins_in_a_known_zone() -> None:
    with pytest.raises(RuleError, match="cannot end before it begins"):
        Session(round_id="r", starts=AT, ends=AT - timedelta(seconds=1), zone="America/Havana")
    with pytest.raises(UserError, match="not a time zone"):
        Session(round_id="r", starts=AT, ends=AT, zone="Havana")
    assert Session(round_id="r", starts=AT, ends=AT, zone="America/Havana").starts == AT


def test_that_dates_are_changed_together() -> None:
    assert Round.groups == {"dates": ("starts", "ends")} and Session.groups == {"slot": ("starts", "ends")}
