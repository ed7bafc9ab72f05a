"""Commitments and actions: no number without period and direction, nothing closed twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogue_app.desk import outcomes
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.outcomes import Action, Actual, Commitment
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, record
from tests.desk.session_builders import commitment, draft


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"direction": "about"}, "A commitment has a direction: minimum, maximum, deadline; “about” is none"),
        ({"period": {"type": "year"}}, "needs its period"),
        ({"party": "CH"}, "“CH” is no party to this dialogue"),
        ({"title": " "}, "needs a title"),
    ],
)
def test_that_a_number_without_its_meaning_is_refused(desk: Desk, talks: Talks, given: dict[str, Any], sentence: str) -> None:
    with pytest.raises((RuleError, UserError), match=sentence):
        commitment(desk, **given)


def test_that_reports_stand_beside_each_other(desk: Desk, talks: Talks) -> None:
    held, ids = commitment(desk), [new_id(), new_id()]
    outcomes.report_actual(desk, id=ids[0], commitment=held, period="FY2011", value=21_310, reported_by="US", final=True)
    outcomes.report_actual(
        desk,
        id=ids[1],
        commitment=held,
        period="FY2011",
        value=20_870,
        reported_by="CU",
        final=True,
        of=3,
        alternate_start="--09-09",
    )
    first, second = (record(desk.workspace, Actual, id) for id in ids)
    assert first["rank"] < second["rank"]
    assert (dict(second["alternate_period"]), dict(second["extra"])) == ({"start": "--09-09"}, {"of": 3})


def test_that_a_report_for_no_period_or_below_zero_is_refused(desk: Desk, talks: Talks) -> None:
    held = commitment(desk)
    with pytest.raises(UserError, match="“spring” names no year"):
        outcomes.report_actual(desk, commitment=held, period="spring", value=1, reported_by="US")
    with pytest.raises(RuleError, match="not below zero"):
        outcomes.report_actual(desk, commitment=held, period="FY2011", value=-1, reported_by="US")


def test_that_an_edit_of_a_commitment_is_held_against_what_the_form_showed(desk: Desk, talks: Talks) -> None:
    held = commitment(desk)
    outcomes.edit_commitment(desk, commitment=held, start={"target": 20_000}, new={"target": 21_000})
    with pytest.raises(ConflictError):
        outcomes.edit_commitment(desk, commitment=held, start={"target": 20_000}, new={"target": 22_000})
    assert record(desk.workspace, Commitment, held)["target"] == 21_000


def test_that_an_action_knows_its_minutes_from_its_paragraph(desk: Desk, talks: Talks) -> None:
    made, id = draft(desk, talks), new_id()
    outcomes.add_action(desk, id=id, text={"en": "Exchange tables"}, owners=("US", "CU"), paragraph=made.paragraphs[2])
    found = record(desk.workspace, Action, id)
    assert (found["minutes_id"], found["round_id"], found["status"]) == (made.minutes, talks.r2, "open")


def test_that_an_action_is_closed_once_and_can_be_opened_again(desk: Desk, talks: Talks) -> None:
    id = new_id()
    outcomes.add_action(desk, id=id, text={"en": "Exchange tables"}, owners=("US",), due=date(2012, 1, 31))
    outcomes.close_action(desk, action=id, on=date(2012, 2, 6), remark="six days late")
    with pytest.raises(RuleError, match="This action is done already"):
        outcomes.close_action(desk, action=id, status="dropped")
    outcomes.reopen_action(desk, action=id)
    assert record(desk.workspace, Action, id)["closed"] is None
    with pytest.raises(RuleError, match="open already"):
        outcomes.reopen_action(desk, action=id)
    with pytest.raises(UserError, match="done or dropped, not “lost”"):
        outcomes.close_action(desk, action=id, status="lost")


def test_that_an_action_needs_an_owner_and_words(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="needs a side that owns it"):
        outcomes.add_action(desk, text={"en": "Something"}, owners=())
    with pytest.raises(UserError, match="What is to be done"):
        outcomes.add_action(desk, text={"en": " "}, owners=("US",))
