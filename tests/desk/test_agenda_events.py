"""What happens in session is logged with time and consent, and numbers stay (scenarios 4 and 5)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from dialogue_app.desk import agenda_events as events
from dialogue_app.desk import agenda_steps
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, adopt, everything, record

AT = datetime(2010, 4, 12, 20, 20, tzinfo=UTC)


def logged(desk: Desk) -> list[dict[str, Any]]:
    return [fields for (kind, _), fields in everything(desk.workspace).items() if kind == "agenda_event"]


def test_that_a_withdrawn_item_keeps_its_number_and_is_logged(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    events.withdraw_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU", at=AT, reason="joint")
    item = record(desk.workspace, AgendaItem, talks.items["r2a3"])
    assert (item["number"], item["state"], item["withdrawn_at"]) == ("3", "withdrawn", AT)
    (event,) = logged(desk)
    assert (event["event"], event["by"], event["agreed_by"], event["zone"]) == (
        "withdrawn-in-session",
        "US",
        "CU",
        "America/Havana",
    )


def test_that_sub_items_go_with_their_item(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    events.withdraw_item(desk, item=talks.items["r2a2"], by="CU", agreed_by="US")
    assert record(desk.workspace, AgendaItem, talks.items["r2a2b"])["state"] == "withdrawn"
    assert len(logged(desk)) == 1


@pytest.mark.parametrize("agreed", [None, "US"])
def test_that_nothing_happens_to_an_adopted_item_without_both_heads(desk: Desk, talks: Talks, agreed: str | None) -> None:
    adopt(desk, talks.agendas["r2"])
    before = everything(desk.workspace)
    for happen in (events.withdraw_item, events.defer_item, events.suspend_item):
        with pytest.raises(RuleError, match="agreement of both heads"):
            happen(desk, item=talks.items["r2a3"], by="US", agreed_by=agreed)
    assert everything(desk.workspace) == before


def test_that_a_stranger_cannot_ask(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    with pytest.raises(UserError, match="“joint” is no party"):
        events.withdraw_item(desk, item=talks.items["r2a3"], by="joint", agreed_by="CU")


def test_that_a_draft_item_is_deleted_and_not_withdrawn(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="delete item 3 instead"):
        events.withdraw_item(desk, item=talks.items["r2a3"], by="US")


def test_that_before_adoption_one_side_may_withdraw_its_proposal(desk: Desk, talks: Talks) -> None:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    events.withdraw_item(desk, item=talks.items["r2a3"], by="US")
    assert logged(desk)[0]["event"] == "withdrawn"


def test_that_an_item_is_withdrawn_once(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    events.withdraw_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    with pytest.raises(RuleError, match="Item 3 is withdrawn"):
        events.withdraw_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    with pytest.raises(RuleError, match="Item 3 is withdrawn"):
        events.defer_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    with pytest.raises(RuleError, match="take it up again"):
        events.conclude_item(desk, item=talks.items["r2a3"])


def test_that_a_withdrawn_item_comes_back_with_the_consent_of_both(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    events.withdraw_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    with pytest.raises(RuleError, match="agreement of both heads"):
        events.take_up_item(desk, item=talks.items["r2a3"], by="US")
    events.take_up_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    item = record(desk.workspace, AgendaItem, talks.items["r2a3"])
    assert (item["state"], item["withdrawn_at"]) == ("taken-up", None)


def test_that_an_item_runs_through_the_session(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    events.take_up_item(desk, item=talks.items["r2a3"], by="US", session=talks.sessions["r2s1"])
    events.suspend_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    events.take_up_item(desk, item=talks.items["r2a3"], by="CU")
    events.conclude_item(desk, item=talks.items["r2a3"])
    assert record(desk.workspace, AgendaItem, talks.items["r2a3"])["state"] == "considered"
    assert sorted(event["event"] for event in logged(desk)) == [
        "suspended-in-session",
        "taken-up-in-session",
        "taken-up-in-session",
    ]


def test_that_nothing_is_taken_up_before_adoption(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="once both heads of delegation have adopted it"):
        events.take_up_item(desk, item=talks.items["r2a3"], by="US")


def test_that_a_late_sub_item_says_at_whose_request(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    before = {name: record(desk.workspace, AgendaItem, id)["number"] for name, id in talks.items.items()}
    id = new_id()
    events.add_item_in_session(
        desk,
        id=id,
        round=talks.r2,
        title={"en": "Humanitarian flows", "es": "Flujos humanitarios"},
        by="CU",
        agreed_by="US",
        at=AT,
        parent=talks.items["r2a2"],
    )
    item = record(desk.workspace, AgendaItem, id)
    assert (item["number"], item["state"], item["added_at"], item["proposed_by"]) == ("2(c)", "accepted", AT, "CU")
    assert {name: record(desk.workspace, AgendaItem, each)["number"] for name, each in talks.items.items()} == before


def test_that_an_item_is_added_in_session_only_to_an_adopted_agenda(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="not adopted: add the item to it directly"):
        events.add_item_in_session(desk, round=talks.r2, title={"en": "x"}, by="CU", agreed_by="US")
    with pytest.raises(RuleError, match="not adopted: move the item in it directly"):
        events.reorder_in_session(desk, item=talks.items["r2a5"], after=None, by="CU", agreed_by="US")


def test_that_reordering_in_session_keeps_the_number(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    events.reorder_in_session(desk, item=talks.items["r2a5"], after=talks.items["r2a1"], by="CU", agreed_by="US")
    assert record(desk.workspace, AgendaItem, talks.items["r2a5"])["number"] == "5"
    assert logged(desk)[0]["event"] == "reordered-in-session"


def test_that_a_closed_agenda_takes_no_more_events(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    for name, item in talks.items.items():
        if name.startswith("r2"):
            events.conclude_item(desk, item=item)
    agenda_steps.close_agenda(desk, agenda=talks.agendas["r2"])
    with pytest.raises(RuleError, match="agenda is closed"):
        events.withdraw_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
