"""Capture: one net change per field, whatever happened in between."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from sqlalchemy import select

from dialogue_app.errors import ConflictError, RuleError
from dialogue_app.model.agenda import Agenda, AgendaItem
from dialogue_app.model.minutes import Minutes, MinutesParagraph
from dialogue_app.model.notes import Note
from dialogue_app.model.positions import OwnPosition
from dialogue_app.model.values import Wording
from dialogue_app.store import ChangeSet, Workspace
from tests.store.ground import Talks, rows

Did = Mapping[tuple[str, str, str], tuple[object, object]]


def did(made: ChangeSet | None) -> Did:
    """What a change set says: (kind, operation, field) → (before, after)."""
    assert made is not None
    return {(c.kind, c.operation, c.field): (c.before, c.after) for c in made.changes}


def test_that_autoflushes_give_one_net_change_per_field(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
        unit.session.scalars(select(AgendaItem)).all()
        item.title = item.title.having("en", "Visas and entry")
        unit.session.flush()
        gone = unit.add(talks.item())
        unit.session.flush()
        unit.delete(gone)
        item.number = "5"
        unit.session.flush()
        item.number = "6"
    assert did(unit.result)["agenda_item", "i", "title.en"] == (None, "Visas and entry")
    assert did(unit.result)["agenda_item", "i", "number"] == (None, "6")
    assert unit.result is not None and unit.result.records == (("agenda_item", item.id),)


def test_that_an_edit_that_comes_back_is_no_change(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item(number="6"))
    with ws.change("Renumber", author="MR") as unit:
        for number in ("7", "8", "6"):
            unit.get(AgendaItem, item.id).number = number
            unit.session.flush()
    assert unit.result is None and ws.heads()["A"][0] == 2


def test_that_each_language_and_each_group_of_columns_is_one_field(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item(rank="i"))
        other = unit.add(talks.item())
    with ws.change("Edit item", author="MR") as unit:
        item = unit.get(AgendaItem, item.id)
        item.title = item.title.having("es", "Visados y entrada")
        item.parent_id, item.rank = other.id, "k"
    assert did(unit.result) == {
        ("agenda_item", "u", "title.es"): ("Visados", "Visados y entrada"),
        ("agenda_item", "u", "place"): ([None, "i"], [other.id, "k"]),
    }


def test_that_a_delete_and_an_add_of_one_id_is_an_update_with_its_before(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item(rank="i"))
    with ws.change("Replace item", author="MR") as unit:
        unit.delete(unit.get(AgendaItem, item.id))
        unit.add(talks.item("Parcels", id=item.id, rank="i"))
    assert did(unit.result) == {("agenda_item", "u", "title.en"): ("Visas", "Parcels")}


def test_that_a_savepoint_rolled_back_leaves_nothing(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    with ws.change("Edit item", author="MR") as unit:
        record = unit.get(AgendaItem, item.id)
        record.number = "1"
        nested = unit.session.begin_nested()
        record.number = "2"
        unit.add(talks.item())
        unit.session.flush()
        nested.rollback()
    assert did(unit.result) == {("agenda_item", "u", "number"): ("", "1")}
    ws.verify(records=True)


def test_that_values_cannot_be_edited_in_place(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item(issues=("a", "b")))
    with ws.change("Edit item", author="MR") as unit:
        record = unit.get(AgendaItem, item.id)
        with pytest.raises(TypeError):
            record.title["en"] = "Other"  # type: ignore[index]
        with pytest.raises((TypeError, AttributeError)):
            record.issues.append("c")
        record.issues = ("a", "b", "c")
    assert did(unit.result) == {("agenda_item", "u", "issues"): (["a", "b"], ["a", "b", "c"])}


def test_that_what_others_refer_to_is_not_deleted(ws: Workspace, talks: Talks) -> None:
    before = rows(ws)
    with pytest.raises(ConflictError, match="still refer to it, among them a"), ws.change("Delete agenda", author="MR") as unit:
        unit.add(talks.item())
        unit.session.flush()
        unit.delete(unit.get(Agenda, talks.agenda_id))
    assert rows(ws) == before


def test_that_a_record_that_is_gone_is_a_conflict(ws: Workspace, talks: Talks) -> None:
    with pytest.raises(ConflictError, match="not there any more") as error, ws.change("Edit", author="MR") as unit:
        unit.get(AgendaItem, "0" * 32)
    assert error.value.clashes[0].kind == "agenda_item"


def test_that_states_close_the_record_and_what_is_part_of_it(ws: Workspace, talks: Talks) -> None:
    with ws.change("Draft minutes", author="MR") as unit:
        minutes = unit.add(talks.minutes())
        paragraph = unit.add(talks.paragraph(minutes))
        note = unit.add(talks.note())
    with ws.change("Sign minutes", author="MR") as unit:
        unit.get(Minutes, minutes.id).state = "signed"
    before = rows(ws)
    with pytest.raises(RuleError, match=r"cannot change: title\.en"), ws.change("Edit", author="MR") as unit:
        unit.get(Minutes, minutes.id).title = Wording(en="Other")
    with pytest.raises(RuleError, match="part of a record"), ws.change("Edit", author="MR") as unit:
        unit.get(MinutesParagraph, paragraph.id).text = Wording(en="120 tonnes")
    with pytest.raises(RuleError, match="part of a record"), ws.change("Add", author="MR") as unit:
        unit.add(talks.paragraph(minutes, "late"))
    with pytest.raises(RuleError, match="part of a record"), ws.change("Delete", author="MR") as unit:
        unit.delete(unit.get(MinutesParagraph, paragraph.id))
    with pytest.raises(RuleError, match="raw cannot change: text"), ws.change("Edit", author="MR") as unit:
        unit.get(Note, note.id).text = "He said yes."
    assert rows(ws) == before
    ws.verify(records=True)


def test_that_a_paragraph_cannot_be_moved_out_of_signed_minutes(ws: Workspace, talks: Talks) -> None:
    with ws.change("Draft minutes", author="MR") as unit:
        signed, other = unit.add(talks.minutes(state="signed")), unit.add(talks.minutes())
        paragraph = unit.add(talks.paragraph(signed))
    with pytest.raises(RuleError, match="part of a record"), ws.change("Move", author="MR") as unit:
        unit.get(MinutesParagraph, paragraph.id).minutes_id = other.id


def test_that_a_seal_asserts_every_closed_field_again_children_included(ws: Workspace, talks: Talks) -> None:
    with ws.change("Draft minutes", author="MR") as unit:
        minutes = unit.add(talks.minutes())
        paragraph = unit.add(talks.paragraph(minutes))
    with ws.change("Agree minutes", author="MR") as unit:
        unit.get(Minutes, minutes.id).state = "agreed"
    made = did(unit.result)
    assert made["minutes", "s", "state"] == ("draft", "agreed")
    assert made["minutes", "s", "title.en"] == ("Agreed Minutes", "Agreed Minutes")
    assert made["minutes_paragraph", "s", "text.en"] == ("100 tonnes", "100 tonnes")
    assert [change.field for change in ws.history("minutes", minutes.id)[0].fields] == ["state"]
    assert ws.history("minutes_paragraph", paragraph.id)[0].operation == "sealed"


def test_that_a_form_opened_earlier_keeps_the_colleagues_other_field(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    start = {"title": Wording(en="Visas", es="Visados"), "number": ""}
    with ws.change("Edit title", author="JL") as unit:
        unit.get(AgendaItem, item.id).title = Wording(en="Visas", es="Visas y entrada")
    with ws.change("Form", author="MR") as unit:
        unit.edit(unit.get(AgendaItem, item.id), start, title=Wording(en="Entry visas", es="Visados"), number="4")
    now = rows(ws)[f"agenda_item/{item.id}"]
    assert (now["title.en"], now["title.es"], now["number"]) == ("Entry visas", "Visas y entrada", "4")


def test_that_a_form_on_the_same_field_is_a_conflict_with_both_wordings(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add position", author="MR") as unit:
        position = unit.add(talks.position("100 visas"))
    with ws.change("Edit", author="JL") as unit:
        unit.get(OwnPosition, position.id).objective = "90 visas"
    before = rows(ws)
    with pytest.raises(ConflictError) as error, ws.change("Form", author="MR") as unit:
        unit.edit(unit.get(OwnPosition, position.id), {"objective": "100 visas"}, objective="120 visas")
    [clash] = error.value.clashes
    assert (clash.field, clash.mine, clash.theirs) == ("objective", "120 visas", "90 visas") and rows(ws) == before


def test_that_equal_edits_agree(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add position", author="MR") as unit:
        position = unit.add(talks.position("100 visas"))
    with ws.change("Edit", author="JL") as unit:
        unit.get(OwnPosition, position.id).objective = "120 visas"
    with ws.change("Form", author="MR") as unit:
        unit.edit(unit.get(OwnPosition, position.id), {"objective": "100 visas"}, objective="120 visas")
    assert unit.result is None


def test_that_a_purge_leaves_the_chain_whole_and_no_earlier_wording(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item("Case of Mr Xyzzy"))
    with ws.change("Purge", author="MR") as unit:
        unit.purge(unit.get(AgendaItem, item.id), "title.en", "Case 17")
    ws.verify(records=True)
    assert ws.search("xyzzy") == () and len(ws.search('"case 17"')) == 1
    added = ws.history("agenda_item", item.id)[1]
    assert [(f.before, f.after, f.withheld) for f in added.fields if f.field == "title.en"] == [(None, None, True)]
    assert unit.result is not None
    with pytest.raises(ConflictError, match="removed by order"):
        ws.revert(unit.result.id, author="MR")
