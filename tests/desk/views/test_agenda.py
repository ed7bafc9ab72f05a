"""The agenda page in its two halves, and two versions side by side."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogue_app.desk import agenda, agenda_events, agenda_steps
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.agenda import AgendaPlan, AgendaTable, agenda_plan, agenda_table, item_events
from dialogue_app.desk.views.agenda_compare import Line, compare_versions, compared
from dialogue_app.errors import UserError
from tests.desk.builders import Talks, adopt
from tests.desk.views.counting import statements


def page(desk: Desk, round: str) -> tuple[AgendaTable, AgendaPlan]:
    with desk.workspace.read() as read:
        table = agenda_table(read, round)
        return table, agenda_plan(read, table)


def plan(desk: Desk, item: str, minutes: int, session: str) -> None:
    agenda.plan_item(desk, item=item, start={"minutes": None}, new={"minutes": minutes})
    agenda.assign_session(desk, item=item, session=session)


def test_that_items_come_flattened_in_order(desk: Desk, talks: Talks) -> None:
    table, _ = page(desk, talks.r2)
    assert [(item.number, item.depth) for item in table.items] == [
        ("1", 0),
        ("2", 0),
        ("2(a)", 1),
        ("2(b)", 1),
        ("3", 0),
        ("4", 0),
        ("5", 0),
    ]
    assert table.items[3].title == {"en": "Direct mail service", "es": "Servicio postal directo"}
    assert (table.following, table.blocks) == ("proposed", ())


def test_that_the_joint_half_has_no_internal_field(desk: Desk, talks: Talks) -> None:
    agenda.plan_item(desk, item=talks.items["r2a3"], start={"annotation": ""}, new={"annotation": "Secret doubts."})
    table, internal = page(desk, talks.r2)
    assert "Secret doubts" not in repr(table)
    assert internal.plans[talks.items["r2a3"]].annotation == "Secret doubts."
    assert not {"minutes", "lead", "plan", "marking"} & set(table.items[0]._fields)


def test_that_times_are_computed_and_shown_by_two_clocks(desk: Desk, talks: Talks) -> None:
    plan(desk, talks.items["r2a1"], 10, talks.sessions["r2s1"])
    plan(desk, talks.items["r2a3"], 130, talks.sessions["r2s1"])
    table, internal = page(desk, talks.r2)
    start = table.sessions[0].starts
    assert (internal.plans[talks.items["r2a3"]].starts, internal.plans[talks.items["r2a3"]].ends) == (
        start + timedelta(minutes=10),
        start + timedelta(minutes=140),
    )
    assert [(clock.party, clock.zone) for clock in internal.clocks] == [("CU", "America/Havana"), ("US", "America/New_York")]
    assert [(budget.planned, budget.available, budget.over, budget.speech) for budget in internal.budgets] == [
        (140, 120, 20, 60),
        (0, 120, 0, 60),
    ]


def test_that_a_withdrawn_item_takes_no_time(desk: Desk, talks: Talks) -> None:
    plan(desk, talks.items["r2a3"], 30, talks.sessions["r2s1"])
    adopt(desk, talks.agendas["r2"])
    agenda_events.withdraw_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    table, internal = page(desk, talks.r2)
    assert internal.budgets[0].planned == 0
    assert [item.state for item in table.items if item.number == "3"] == ["withdrawn"]


def test_that_the_stepper_says_what_blocks(desk: Desk, talks: Talks) -> None:
    agenda.retitle_item(desk, item=talks.items["r2a3"], language="es", start="Flujos migratorios", title="")
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    agenda_steps.exchange_agenda(desk, agenda=talks.agendas["r2"])
    table, _ = page(desk, talks.r2)
    assert (table.state, table.following, table.blocks) == ("exchanged", "provisionally-agreed", ("No title in “es”: item 3.",))
    assert [(version.number, version.state) for version in table.versions] == [(1, "proposed"), (2, "exchanged")]


def test_that_what_happened_to_an_item_is_listed_newest_first(desk: Desk, talks: Talks) -> None:
    adopt(desk, talks.agendas["r2"])
    agenda_events.take_up_item(desk, item=talks.items["r2a3"], by="US")
    agenda_events.withdraw_item(desk, item=talks.items["r2a3"], by="US", agreed_by="CU")
    with desk.workspace.read() as read:
        assert [line.event for line in item_events(read, talks.items["r2a3"])] == ["withdrawn-in-session", "taken-up-in-session"]


def test_that_a_version_is_compared_with_what_stands_now(desk: Desk, talks: Talks) -> None:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])
    agenda.retitle_item(desk, item=talks.items["r2a3"], language="es", start="Flujos migratorios", title="Flujos")
    agenda.add_item(desk, round=talks.r2, title={"en": "Telecommunications"})
    table, _ = page(desk, talks.r2)
    with desk.workspace.read() as read:
        rows = compare_versions(read, table, 1)
        assert all(row.kind == "same" for row in compare_versions(read, table, 1, 1))
        with pytest.raises(UserError, match="no version 7 of this agenda; there are: 1"):
            compare_versions(read, table, 7)
    changed = {
        (row.after or row.before or Line("", {}, "", "")).number: (row.kind, row.languages) for row in rows if row.kind != "same"
    }
    assert changed == {"3": ("retitled", ("es",)), "6": ("added", ("en",))}


def test_that_renumbering_withdrawal_and_removal_are_told_apart() -> None:
    old = [
        Line("1", {"en": "A"}, "proposed", "US"),
        Line("2", {"en": "B"}, "proposed", "US"),
        Line("3", {"en": "C"}, "proposed", "US"),
    ]
    new = [Line("1", {"en": "B"}, "proposed", "US"), Line("2", {"en": "A"}, "withdrawn", "US")]
    assert [(row.kind, (row.before or row.after or old[0]).number) for row in compared(old, new)] == [
        ("renumbered", "2"),
        ("withdrawn", "1"),
        ("removed", "3"),
    ]


def test_that_the_page_sends_few_statements_whatever_its_length(desk: Desk, talks: Talks) -> None:
    def view(read: object) -> None:
        table = agenda_table(read, talks.r2)  # type: ignore[arg-type]
        agenda_plan(read, table)  # type: ignore[arg-type]

    before = statements(desk.workspace, view)
    for _ in range(5):
        agenda.add_item(desk, round=talks.r2, title={"en": "More"}, parent=talks.items["r2a2"])
    assert statements(desk.workspace, view) == before <= 12


def test_that_a_round_without_items_has_an_empty_page(desk: Desk, talks: Talks) -> None:
    for name in ("r1a1", "r1a2", "r1a3"):
        agenda.delete_item(desk, item=talks.items[name])
    table, internal = page(desk, talks.r1)
    assert (table.items, table.blocks, internal.plans) == ((), ("The agenda has no items.",), {})
