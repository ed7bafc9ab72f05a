"""Undo by value: what still stands is taken back, anything else is a conflict that names it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogue_app.errors import ConflictError, RuleError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.minutes import Minutes
from dialogue_app.model.positions import OwnPosition, TalkingPoint
from dialogue_app.model.values import Wording
from dialogue_app.store import ChangeSet, Workspace
from dialogue_app.store.unit import UnitOfWork
from tests.store.ground import Talks, begin, rows


def put(workspace: Workspace, item_id: str, **values: Any) -> ChangeSet:
    """Change an item."""
    with workspace.change("Edit item", author="MR") as unit:
        for name, value in values.items():
            setattr(unit.get(AgendaItem, item_id), name, value)
    assert unit.result is not None
    return unit.result


def added(workspace: Workspace, talks: Talks) -> str:
    """A new item's id."""
    with workspace.change("Add item", author="MR") as unit:
        return unit.add(talks.item()).id


def test_that_undo_is_a_new_change_set_that_names_what_it_undoes(ws: Workspace, talks: Talks) -> None:
    item = added(ws, talks)
    before = rows(ws)
    made = put(ws, item, number="1")
    undone = ws.revert(made.id, author="DN")
    assert (undone.reverts, undone.label, undone.author) == (made.id, "Undo: Edit item", "DN") and rows(ws) == before


def test_that_a_field_changed_since_is_a_conflict_and_nothing_is_written(ws: Workspace, talks: Talks) -> None:
    item = added(ws, talks)
    mine = put(ws, item, number="1", title=Wording(en="Mine", es="Visados"))
    put(ws, item, title=Wording(en="Mine", es="Otro"))
    put(ws, item, number="2")
    before = rows(ws)
    with pytest.raises(ConflictError, match="agenda item number") as error:
        ws.revert(mine.id, author="MR")
    [clash] = error.value.clashes
    assert (clash.record, clash.field, clash.mine, clash.theirs) == (item, "number", "", "2") and rows(ws) == before
    put(ws, item, number="1")
    ws.revert(mine.id, author="MR")
    now = rows(ws)[f"agenda_item/{item}"]
    assert (now["title.en"], now["title.es"]) == ("Visas", "Otro")


def test_that_undoing_an_insert_others_refer_to_is_refused(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add position", author="MR") as unit:
        position = unit.add(talks.position())
    made = unit.result
    with ws.change("Add point", author="MR") as unit:
        unit.add(talks.point(position))
    assert made is not None
    with pytest.raises(ConflictError, match="talking point"):
        ws.revert(made.id, author="MR")


def test_that_undoing_a_delete_whose_parent_is_gone_is_refused(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add", author="MR") as unit:
        position = unit.add(talks.position())
        point = unit.add(talks.point(position))
    with ws.change("Delete point", author="MR") as unit:
        unit.delete(unit.get(TalkingPoint, point.id))
    dropped = unit.result
    with ws.change("Delete position", author="MR") as unit:
        unit.delete(unit.get(OwnPosition, position.id))
    assert dropped is not None
    with pytest.raises(ConflictError, match="position is not there any more"):
        ws.revert(dropped.id, author="MR")


def test_that_a_family_deleted_in_one_go_comes_back_whole(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add", author="MR") as unit:
        position = unit.add(talks.position())
        points = [unit.add(talks.point(position, text)) for text in "abc"]
    before = rows(ws)
    with ws.change("Delete", author="MR") as unit:
        for point in points:
            unit.delete(unit.get(TalkingPoint, point.id))
        unit.delete(unit.get(OwnPosition, position.id))
    assert unit.result is not None
    ws.revert(unit.result.id, author="MR")
    assert rows(ws) == before and len(ws.search("issue visas")) == 1
    ws.verify(records=True)


def test_that_a_record_made_again_or_gone_meanwhile_is_a_conflict(ws: Workspace, talks: Talks) -> None:
    item = added(ws, talks)
    made = put(ws, item, number="1")
    with ws.change("Delete", author="MR") as unit:
        unit.delete(unit.get(AgendaItem, item))
    gone = unit.result
    assert gone is not None
    with pytest.raises(ConflictError, match="deleted or made again"):
        ws.revert(made.id, author="MR")
    ws.revert(gone.id, author="MR")
    with pytest.raises(ConflictError, match="deleted or made again"):
        ws.revert(gone.id, author="MR")


def test_that_what_a_state_forbids_cannot_be_undone_either(ws: Workspace, talks: Talks) -> None:
    with ws.change("Draft", author="MR") as unit:
        minutes = unit.add(talks.minutes())
        unit.add(talks.paragraph(minutes))
    made = unit.result
    with ws.change("Sign", author="MR") as unit:
        unit.get(Minutes, minutes.id).state = "signed"
    assert made is not None
    with pytest.raises((RuleError, ConflictError)):
        ws.revert(made.id, author="MR")


def test_that_undoing_twice_says_that_nothing_is_left(ws: Workspace, talks: Talks) -> None:
    made = put(ws, added(ws, talks), number="1")
    ws.revert(made.id, author="MR")
    with pytest.raises(ConflictError, match="nothing left to undo"):
        ws.revert(made.id, author="MR")


WORDS = st.sampled_from(["visa", "parcel", "签证", "تأشيرة", "", "100"])
Step = tuple[str, int, str]
STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "title", "number", "place", "delete", "position", "point"]), st.integers(0, 20), WORDS)
)


def act(unit: UnitOfWork, talks: Talks, step: Step) -> None:
    """One random verb on random records; a verb without an object does nothing."""
    verb, pick, word = step
    items = unit.session.query(AgendaItem).order_by(AgendaItem.id).all()
    positions = unit.session.query(OwnPosition).order_by(OwnPosition.id).all()
    item = items[pick % len(items)] if items else None
    doing: dict[str, Callable[[], Any]] = {
        "add": lambda: unit.add(talks.item(word or "x")),
        "position": lambda: unit.add(talks.position(word)),
        "point": lambda: positions and unit.add(talks.point(positions[pick % len(positions)], word)),
        "title": lambda: item and setattr(item, "title", item.title.having("en" if pick % 2 else "ru", word)),
        "number": lambda: item and setattr(item, "number", word),
        "place": lambda: item and setattr(item, "rank", f"{pick % 5}i"),
        "delete": lambda: item and unit.delete(item),
    }
    doing[verb]()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(units=st.lists(STEPS, min_size=1, max_size=5))
def test_that_any_work_can_be_taken_back_and_done_again(plain: Workspace, units: list[list[Step]]) -> None:
    if not plain.position():
        begin(plain)
    talks = _ground_of(plain)
    states, made = [rows(plain)], []
    for steps in units:
        with plain.change("Work", author="MR") as unit:
            for step in steps:
                act(unit, talks, step)
        if unit.result is not None:
            made.append(unit.result)
            states.append(rows(plain))
    for change, state in zip(reversed(made), reversed(states[:-1]), strict=True):
        made[made.index(change)] = plain.revert(change.id, author="MR")
        assert rows(plain) == state
    for undone, state in zip(made, states[1:], strict=True):
        plain.revert(undone.id, author="MR")
        assert rows(plain) == state
    plain.verify(records=True)


def _ground_of(workspace: Workspace) -> Talks:
    found = {key.split("/")[0]: key.split("/")[1] for key in rows(workspace)}
    return Talks(found["round"], found["session"], found["agenda"], found["issue"], found["party"])
