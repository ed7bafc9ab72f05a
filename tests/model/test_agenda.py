"""Agendas and items: what each state forbids."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dialogue_app.errors import RuleError
from dialogue_app.model.agenda import Agenda, AgendaItem, AgendaVersion
from dialogue_app.model.agenda_states import ItemState
from dialogue_app.model.states import Function

AT = datetime(2011, 11, 8, 15, tzinfo=UTC)
ITEM = {"agenda_id": "a", "number": "8", "title.en": "Mail", "state": "accepted"}


def agenda(state: str = "provisionally-agreed") -> Agenda:
    return Agenda(round_id="r", state=state)


def test_that_adopting_has_its_own_door() -> None:
    with pytest.raises(RuleError, match="adopted by both heads of delegation together"):
        agenda().move("adopted", Function.HEAD)


def test_that_one_head_is_not_enough() -> None:
    made = agenda()
    with pytest.raises(RuleError, match="one has not agreed yet"):
        made.adopt(("US", "US"), AT, Function.HEAD)
    made.adopt(("US", "CU"), AT, Function.HEAD)
    assert (made.state, made.adopted_at, made.adopted_by) == ("adopted", AT, ("US", "CU"))


def test_that_adopted_means_sealed() -> None:
    assert Agenda.sealed({"state": "adopted"}) and Agenda.sealed({"state": "closed"})
    assert not Agenda.sealed({"state": "provisionally-agreed"}) and not Agenda.sealed(None)


@pytest.mark.parametrize("name", ["title.en", "number", "issues", "proposed_by", "annotation.en"])
def test_that_an_item_of_a_sealed_agenda_keeps_its_words(name: str) -> None:
    with pytest.raises(RuleError, match="part of a record that can no longer change"):
        AgendaItem.check(ITEM, {**ITEM, name: "other"}, owner_sealed=True)
    AgendaItem.check(ITEM, {**ITEM, name: "other"}, owner_sealed=False)


@pytest.mark.parametrize("name", ["state", "place", "session_id", "withdrawn_at"])
def test_that_what_happens_in_session_may_still_be_noted(name: str) -> None:
    AgendaItem.check(ITEM, {**ITEM, name: "other"}, owner_sealed=True)
    with pytest.raises(RuleError):
        AgendaItem.check(ITEM, {**ITEM, name: "other", "number": "99"}, owner_sealed=True)


def test_that_items_come_under_a_seal_as_events_only() -> None:
    with pytest.raises(RuleError, match="added as an event with the time"):
        AgendaItem.check(None, ITEM, owner_sealed=True)
    with pytest.raises(RuleError, match="withdrawn and keeps its number; it is not deleted"):
        AgendaItem.check(ITEM, None, owner_sealed=True)
    late = {**ITEM, "added_at": "2011-11-08T15:00:00.000000+00:00"}
    AgendaItem.check(None, late, owner_sealed=True)
    AgendaItem.check(late, None, owner_sealed=True)


def test_that_an_item_is_withdrawn_once_and_keeps_its_number() -> None:
    item = AgendaItem(agenda_id="a", round_id="r", number="8", state=ItemState.ACCEPTED)
    item.withdraw(AT)
    assert (item.number, item.state, item.withdrawn_at) == ("8", "withdrawn", AT)
    with pytest.raises(RuleError, match="Item 8 is withdrawn already"):
        item.withdraw(AT)


def test_that_a_version_stays_as_it_was_handed_over() -> None:
    with pytest.raises(RuleError, match="make a new one"):
        AgendaVersion.check({"remark": "a"}, {"remark": "b"}, owner_sealed=False)
    AgendaVersion.check(None, {"remark": "a"}, owner_sealed=False)
