"""Carrying items over from a former round."""

from __future__ import annotations

import pytest

from dialogue_app.desk import agenda, agenda_carry
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.agenda import agenda_plan, agenda_table
from dialogue_app.errors import RuleError, UserError
from tests.desk.builders import Talks, adopt


def lines(desk: Desk, round: str) -> list[tuple[str, str]]:
    with desk.workspace.read() as read:
        return [(item.number, item.title["en"]) for item in agenda_table(read, round).items]


def test_that_chosen_items_come_last_with_titles_and_issues_but_without_our_plan(desk: Desk, talks: Talks) -> None:
    agenda.plan_item(
        desk, item=talks.items["r1a2"], start={"minutes": None, "annotation": ""}, new={"minutes": 40, "annotation": "Ours."}
    )
    before = len(lines(desk, talks.r2))
    agenda_carry.carry_items_over(desk, round=talks.r2, items=[talks.items["r1a2"]])
    with desk.workspace.read() as read:
        table = agenda_table(read, talks.r2)
        former = next(item for item in agenda_table(read, talks.r1).items if item.id == talks.items["r1a2"])
        plan = agenda_plan(read, table)
    new = table.items[-1]
    assert len(table.items) == before + 1
    assert (new.title, new.issues, new.proposed_by, new.state) == (former.title, former.issues, former.proposed_by, "proposed")
    assert (new.annotation, plan.plans[new.id].minutes, plan.plans[new.id].annotation) == ({}, None, "")


def test_that_a_sub_item_goes_under_its_item_only_when_that_comes_along(desk: Desk, talks: Talks) -> None:
    items = talks.items
    agenda_carry.carry_items_over(desk, round=talks.r1, items=[items["r2a2"], items["r2a2a"]])
    agenda_carry.carry_items_over(desk, round=talks.r1, items=[items["r2a2b"]])
    assert [number for number, _title in lines(desk, talks.r1)][-3:] == ["4", "4(a)", "5"]


def test_that_an_adopted_agenda_and_items_of_the_same_round_are_refused(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="on this agenda already"):
        agenda_carry.carry_items_over(desk, round=talks.r2, items=[talks.items["r2a1"]])
    adopt(desk, talks.agendas["r2"])
    before = lines(desk, talks.r2)
    with pytest.raises(RuleError, match="adopted"):
        agenda_carry.carry_items_over(desk, round=talks.r2, items=[talks.items["r1a1"]])
    assert lines(desk, talks.r2) == before


def test_that_a_move_can_take_an_item_to_another_sitting_in_one_step(desk: Desk, talks: Talks) -> None:
    item = talks.items["r2a5"]
    made = agenda.move_item(desk, item=item, parent=None, after=None, session=(None, talks.sessions["r2s2"]))
    with desk.workspace.read() as read:
        moved = agenda_table(read, talks.r2).items[0]
    assert (moved.id, moved.number, moved.session) == (item, "1", talks.sessions["r2s2"])
    assert made is not None
    desk.workspace.revert(made.id, author="DN")
    with desk.workspace.read() as read:
        back = agenda_table(read, talks.r2).items[-1]
    assert (back.id, back.session) == (item, None)
