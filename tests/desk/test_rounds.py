"""Rounds and sessions."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from dialogue_app.desk import agenda, rounds
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.agenda import agenda_table
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, record

DAY = date(2011, 1, 10)


def test_that_a_new_round_proposes_only_the_titles_that_were_chosen(desk: Desk, talks: Talks) -> None:
    id = new_id()
    agenda.annotate_item(desk, item=talks.items["r2a1"], language="en", start="", annotation="Host opens.")
    rounds.create_round(
        desk,
        id=id,
        title={"en": "Round 3"},
        ordinal=3,
        starts=DAY,
        ends=DAY,
        venue=talks.venues["US"],
        standing=(talks.items["r2a1"], talks.items["r2a4"]),
    )
    with desk.workspace.read() as read:
        table = agenda_table(read, id)
    assert [(item.number, item.title["en"], item.annotation) for item in table.items] == [
        ("1", "Opening and adoption of the agenda", {}),
        ("2", "Other business", {}),
    ]
    assert (table.state, table.versions, record(desk.workspace, Round, id)["host"]) == ("draft", (), "US")


def test_that_round_numbers_are_given_once(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="There is a round 2 already"):
        rounds.create_round(desk, title={"en": "x"}, ordinal=2, starts=DAY, ends=DAY, venue=talks.venues["US"])


def test_that_a_round_does_not_end_before_it_begins(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="before it begins"):
        rounds.create_round(
            desk, title={"en": "x"}, ordinal=3, starts=DAY, ends=DAY - timedelta(days=1), venue=talks.venues["US"]
        )
    dates = {"starts": date(2010, 4, 12), "ends": date(2010, 4, 13)}
    with pytest.raises(RuleError, match="before it begins"):
        rounds.edit_round(desk, round=talks.r2, start=dates, new={**dates, "ends": date(2010, 4, 1)})


def test_that_a_round_moves_step_by_step(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="cannot become closed; next can be: confirmed"):
        rounds.move_round(desk, round=talks.r2, to="closed")
    with pytest.raises(RuleError, match="Only the desk or secretary of delegation"):
        rounds.move_round(desk.acting_as(Function.CAPITAL), round=talks.r2, to="confirmed")
    made = rounds.move_round(desk, round=talks.r2, to="confirmed")
    assert made is not None and made.label == "Make round 2 confirmed"


def test_that_a_round_that_is_gone_is_named_as_gone(desk: Desk, talks: Talks) -> None:
    with pytest.raises(ConflictError, match="round is not there any more"):
        rounds.move_round(desk, round=new_id(), to="confirmed")


def test_that_a_session_takes_the_zone_of_the_venue(desk: Desk, talks: Talks) -> None:
    assert record(desk.workspace, Session, talks.sessions["r2s1"])["zone"] == "America/Havana"


def test_that_a_session_keeps_its_length_when_it_is_moved(desk: Desk, talks: Talks) -> None:
    id = talks.sessions["r2s1"]
    start, to = datetime(2010, 4, 12, 14, tzinfo=UTC), datetime(2010, 4, 13, 9, tzinfo=UTC)
    rounds.move_session(desk, session=id, start=start, to=to)
    assert (record(desk.workspace, Session, id)["starts"], record(desk.workspace, Session, id)["ends"]) == (
        to,
        to + timedelta(hours=2),
    )
    with pytest.raises(ConflictError) as refused:
        rounds.move_session(desk, session=id, start=start, to=to + timedelta(hours=1))
    assert [clash.field for clash in refused.value.clashes] == ["slot"]


def test_that_a_session_that_cannot_be_is_refused(desk: Desk, talks: Talks) -> None:
    at = datetime(2010, 4, 12, 14, tzinfo=UTC)
    with pytest.raises(RuleError, match="before it begins"):
        rounds.add_session(desk, round=talks.r2, starts=at, ends=at - timedelta(hours=1))
    with pytest.raises(UserError, match="“party” is no kind of session"):
        rounds.add_session(desk, round=talks.r2, starts=at, ends=at, kind="party")
    with pytest.raises(UserError, match="has no time zone"):
        rounds.add_session(desk, round=talks.r2, starts=at.replace(tzinfo=None), ends=at.replace(tzinfo=None))


def test_that_a_session_with_items_stays(desk: Desk, talks: Talks) -> None:
    agenda.assign_session(desk, item=talks.items["r2a3"], session=talks.sessions["r2s1"])
    with pytest.raises(ConflictError, match=r"still refer to it, among them an? agenda item"):
        rounds.remove_session(desk, session=talks.sessions["r2s1"])
    rounds.remove_session(desk, session=talks.sessions["r2s2"])
