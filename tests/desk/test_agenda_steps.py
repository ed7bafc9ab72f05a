"""The agenda between the sides: each step keeps a version, and says what stands before it."""

from __future__ import annotations

import pytest

from dialogue_app.desk import agenda, agenda_steps
from dialogue_app.desk.agenda_readiness import Heading, blocking, next_step
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError
from dialogue_app.model.agenda import Agenda, AgendaItem
from dialogue_app.model.states import Function
from tests.desk.builders import Talks, adopt, everything, record


def versions(desk: Desk) -> list[dict[str, object]]:
    found = [fields for (kind, _), fields in everything(desk.workspace).items() if kind == "agenda_version"]
    return sorted(found, key=lambda fields: int(str(fields["number"])))


def test_that_every_step_keeps_what_was_handed_over(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    kept = versions(desk)
    assert [(each["number"], each["state"], each["from_party"]) for each in kept] == [
        (1, "proposed", "US"),
        (2, "exchanged", "CU"),
        (3, "provisionally-agreed", "joint"),
        (4, "adopted", "joint"),
    ]
    first = kept[0]["items"]
    assert isinstance(first, list)
    assert [item["number"] for item in first] == ["1", "2", "2(a)", "2(b)", "3", "4", "5"]
    assert set(first[0]) == {"number", "title", "proposedBy", "state"}


def test_that_adoption_needs_both_heads(desk: Desk, talks: Talks) -> None:
    for step in (agenda_steps.propose_agenda, agenda_steps.exchange_agenda, agenda_steps.agree_agenda):
        step(desk, agenda=talks.agendas["r2"])
    head = desk.acting_as(Function.HEAD)
    for parties in (("US",), ("US", "US"), ("US", "FR")):
        with pytest.raises(RuleError, match="one has not agreed yet"):
            agenda_steps.adopt_agenda(head, agenda=talks.agendas["r2"], parties=parties)
    with pytest.raises(RuleError, match="Only the head of delegation or secretary of delegation"):
        agenda_steps.adopt_agenda(desk, agenda=talks.agendas["r2"], parties=("US", "CU"))
    agenda_steps.adopt_agenda(head, agenda=talks.agendas["r2"], parties=("US", "CU"))
    assert record(desk.workspace, Agenda, talks.agendas["r2"])["state"] == "adopted"
    assert record(desk.workspace, AgendaItem, talks.items["r2a1"])["state"] == "accepted"


def test_that_adopted_titles_stay(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    with pytest.raises(RuleError, match="as both heads of delegation adopted it"):
        agenda.retitle_item(desk, item=talks.items["r2a3"], language="en", start="Migration flows", title="Flows")
    with pytest.raises(RuleError, match="added in session"):
        agenda.add_item(desk, round=talks.r2, title={"en": "Late"})


def test_that_a_title_missing_in_one_language_blocks_agreement_but_not_the_proposal(desk: Desk, talks: Talks) -> None:
    agenda.retitle_item(desk, item=talks.items["r2a3"], language="es", start="Flujos migratorios", title="")
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    agenda_steps.exchange_agenda(desk, agenda=talks.agendas["r2"])
    with pytest.raises(RuleError, match="No title in “es”: item 3"):
        agenda_steps.agree_agenda(desk, agenda=talks.agendas["r2"])


def test_that_steps_come_in_order(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="cannot become exchanged; next can be: proposed"):
        agenda_steps.exchange_agenda(desk, agenda=talks.agendas["r2"])
    with pytest.raises(RuleError, match="has no step back"):
        agenda_steps.step_back(desk, agenda=talks.agendas["r2"])


def test_that_a_proposal_can_be_reworked_until_the_other_list_has_come(desk: Desk, talks: Talks) -> None:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    agenda_steps.reopen_draft(desk, agenda=talks.agendas["r2"])
    agenda.move_item(desk, item=talks.items["r2a5"], parent=None, after=None)
    assert record(desk.workspace, AgendaItem, talks.items["r2a5"])["number"] == "1"
    assert len(versions(desk)) == 1
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    agenda_steps.exchange_agenda(desk, agenda=talks.agendas["r2"])
    with pytest.raises(RuleError, match="cannot become draft"):
        agenda_steps.reopen_draft(desk, agenda=talks.agendas["r2"])


def test_that_an_agenda_is_closed_when_every_item_has_an_end(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    with pytest.raises(RuleError, match=r"Neither considered, deferred nor withdrawn: item 1, 2, 2\(a\)"):
        agenda_steps.close_agenda(desk, agenda=talks.agendas["r2"])


def test_that_what_blocks_is_said_in_words() -> None:
    assert blocking("proposed", [], ("en",)) == ("The agenda has no items.",)
    two = [Heading("1", {"en": "a"}, "proposed"), Heading("1", {"en": "b"}, "proposed")]
    assert blocking("proposed", two, ("en",)) == ("The number 1 stands before more than one item.",)
    gone = [Heading("1", {"en": "a", "es": "a"}, "proposed"), Heading("2", {"en": "b"}, "withdrawn")]
    assert blocking("adopted", gone, ("en", "es")) == ()


def test_that_the_stepper_ends() -> None:
    assert next_step("draft") == "proposed"
    assert next_step("closed") is None
