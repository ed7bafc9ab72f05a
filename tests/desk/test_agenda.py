"""Preparing an agenda: numbers of a draft and of what was handed over, titles, plans, moves and deletions."""

from __future__ import annotations

import pytest

from dialogue_app.desk import agenda, agenda_steps, positions
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.agenda import AgendaItem, ItemPlan
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, everything, only_id, position, record


def numbers(desk: Desk, talks: Talks, round: str = "r2") -> dict[str, str]:
    return {name: record(desk.workspace, AgendaItem, id)["number"] for name, id in talks.items.items() if name.startswith(round)}


def propose(desk: Desk, talks: Talks) -> None:
    agenda_steps.propose_agenda(desk, agenda=talks.agendas["r2"])


def add(desk: Desk, talks: Talks, **more: object) -> str:
    id = new_id()
    agenda.add_item(desk, id=id, round=talks.r2, title={"en": "New"}, **more)  # type: ignore[arg-type]
    return id


def test_that_a_draft_counts_its_items_anew(desk: Desk, talks: Talks) -> None:
    id = add(desk, talks, after=talks.items["r2a1"])
    assert record(desk.workspace, AgendaItem, id)["number"] == "2"
    assert numbers(desk, talks)["r2a2"] == "3"
    assert numbers(desk, talks)["r2a2b"] == "3(b)"


def test_that_numbers_stay_once_the_agenda_was_handed_over(desk: Desk, talks: Talks) -> None:
    before = numbers(desk, talks)
    propose(desk, talks)
    added = [
        add(desk, talks, after=talks.items["r2a2"]),
        add(desk, talks, after=talks.items["r2a2"]),
        add(desk, talks),
        add(desk, talks, parent=talks.items["r2a2"]),
        add(desk, talks, parent=talks.items["r2a2"], after=talks.items["r2a2a"]),
    ]
    assert [record(desk.workspace, AgendaItem, id)["number"] for id in added] == ["2 bis", "2 ter", "6", "2(c)", "2(a) bis"]
    agenda.move_item(desk, item=talks.items["r2a5"], parent=None, after=None)
    assert numbers(desk, talks) == before


def test_that_nesting_in_a_draft_renumbers_both_levels(desk: Desk, talks: Talks) -> None:
    agenda.move_item(desk, item=talks.items["r2a3"], parent=talks.items["r2a2"], after=talks.items["r2a2a"])
    found = numbers(desk, talks)
    assert (found["r2a2a"], found["r2a3"], found["r2a2b"], found["r2a4"]) == ("2(a)", "2(b)", "2(c)", "3")


def test_that_the_name_of_a_change_carries_the_number_and_no_words(desk: Desk, talks: Talks) -> None:
    made = agenda.move_item(desk, item=talks.items["r2a2b"], parent=None, after=None)
    assert made is not None and made.label == "Move item 2(b)"


def test_that_moving_and_renumbering_is_one_change_set(desk: Desk, talks: Talks) -> None:
    before = desk.workspace.position()
    agenda.move_item(desk, item=talks.items["r2a5"], parent=None, after=None)
    assert desk.workspace.position() == before + 1


def test_that_an_item_cannot_be_put_under_itself_or_too_deep(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="cannot be put under itself"):
        agenda.move_item(desk, item=talks.items["r2a2"], parent=talks.items["r2a2a"], after=None)
    agenda.move_item(desk, item=talks.items["r2a4"], parent=talks.items["r2a2a"], after=None)
    assert numbers(desk, talks)["r2a4"] == "2(a)(i)"
    with pytest.raises(RuleError, match="nothing below a point"):
        add(desk, talks, parent=talks.items["r2a4"])


def test_that_an_item_of_another_agenda_is_no_parent(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="same agenda"):
        agenda.move_item(desk, item=talks.items["r2a3"], parent=talks.items["r1a1"], after=None)


def test_that_sub_items_stay_under_their_item_once_handed_over(desk: Desk, talks: Talks) -> None:
    propose(desk, talks)
    with pytest.raises(RuleError, match="keeps its number"):
        agenda.move_item(desk, item=talks.items["r2a2a"], parent=None, after=None)


def test_that_two_languages_of_a_title_never_collide(desk: Desk, talks: Talks) -> None:
    id = talks.items["r2a3"]
    agenda.retitle_item(desk, item=id, language="es", start="Flujos migratorios", title="Flujos")
    agenda.retitle_item(desk, item=id, language="en", start="Migration flows", title="  Flows ")
    assert record(desk.workspace, AgendaItem, id)["title"] == {"en": "Flows", "es": "Flujos"}


def test_that_a_title_changed_meanwhile_shows_both_wordings(desk: Desk, talks: Talks) -> None:
    id = talks.items["r2a3"]
    agenda.retitle_item(desk, item=id, language="en", start="Migration flows", title="Flows, theirs")
    with pytest.raises(ConflictError) as refused:
        agenda.retitle_item(desk, item=id, language="en", start="Migration flows", title="Flows, mine")
    (clash,) = refused.value.clashes
    assert (clash.field, clash.mine, clash.theirs) == ("title.en", "Flows, mine", "Flows, theirs")


def test_that_an_item_keeps_at_least_one_title(desk: Desk, talks: Talks) -> None:
    id = add(desk, talks)
    with pytest.raises(UserError, match="at least one language"):
        agenda.retitle_item(desk, item=id, language="en", start="New", title=" ")
    assert record(desk.workspace, AgendaItem, id)["title"] == {"en": "New"}


def test_that_control_characters_are_refused_by_name(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match=r"U\+0007"):
        agenda.retitle_item(desk, item=talks.items["r2a3"], language="en", start="Migration flows", title="Flo\x07ws")


def test_that_unknown_issues_and_proposers_are_named(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="no issue called gas"):
        add(desk, talks, issues=("gas",))
    with pytest.raises(UserError, match="“FR” is no party"):
        add(desk, talks, proposed_by="FR")


def test_that_a_plan_is_kept_apart_from_the_item(desk: Desk, talks: Talks) -> None:
    id = talks.items["r2a3"]
    before = record(desk.workspace, AgendaItem, id)
    agenda.plan_item(
        desk, item=id, start={"minutes": None, "annotation": ""}, new={"minutes": 40, "annotation": "Press on dates."}
    )
    plan = record(desk.workspace, ItemPlan, only_id(desk.workspace, "item_plan"))
    assert (plan["minutes"], plan["annotation"], plan["item_id"]) == (40, "Press on dates.", id)
    assert record(desk.workspace, AgendaItem, id) == before
    with pytest.raises(UserError, match="not 0 minutes"):
        agenda.plan_item(desk, item=id, start={"minutes": 40}, new={"minutes": 0})


def test_that_the_joint_annotation_is_part_of_the_item(desk: Desk, talks: Talks) -> None:
    agenda.annotate_item(desk, item=talks.items["r2a3"], language="en", start="", annotation="Tables exchanged in March.")
    assert record(desk.workspace, AgendaItem, talks.items["r2a3"])["annotation"] == {"en": "Tables exchanged in March."}


def test_that_a_session_of_another_round_is_refused(desk: Desk, talks: Talks) -> None:
    agenda.assign_session(desk, item=talks.items["r2a3"], session=talks.sessions["r2s1"])
    with pytest.raises(UserError, match="another round"):
        agenda.assign_session(desk, item=talks.items["r2a3"], session=talks.sessions["r1s1"], start=talks.sessions["r2s1"])


def test_that_deleting_takes_sub_items_and_plans_along_and_counts_anew(desk: Desk, talks: Talks) -> None:
    agenda.plan_item(desk, item=talks.items["r2a2a"], start={"minutes": None}, new={"minutes": 5})
    agenda.delete_item(desk, item=talks.items["r2a2"])
    kinds = [kind for kind, _ in everything(desk.workspace)]
    assert "item_plan" not in kinds
    left = {
        fields["number"]
        for (kind, _), fields in everything(desk.workspace).items()
        if kind == "agenda_item" and fields["round_id"] == talks.r2
    }
    assert left == {"1", "2", "3", "4"}


def test_that_an_item_in_use_is_not_deleted(desk: Desk, talks: Talks) -> None:
    id = position(desk, talks)
    positions.frame_position(desk, position=id, start={"item_id": None}, new={"item_id": talks.items["r2a2b"]})
    with pytest.raises(RuleError, match="a position refers to it"):
        agenda.delete_item(desk, item=talks.items["r2a2"])


def test_that_what_was_handed_over_is_withdrawn_not_deleted(desk: Desk, talks: Talks) -> None:
    propose(desk, talks)
    with pytest.raises(RuleError, match="withdrawn and keeps its number"):
        agenda.delete_item(desk, item=talks.items["r2a3"])


def test_that_a_deleted_item_cannot_be_changed(desk: Desk, talks: Talks) -> None:
    agenda.delete_item(desk, item=talks.items["r2a3"])
    with pytest.raises(ConflictError, match="somebody deleted it"):
        agenda.retitle_item(desk, item=talks.items["r2a3"], language="en", start="Migration flows", title="x")
