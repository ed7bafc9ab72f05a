"""Undo and redo of one window."""

from __future__ import annotations

import pytest

from dialogue_app.errors import ConflictError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.store import UndoStack, Workspace
from tests.store.ground import Talks, rows


def number(workspace: Workspace, stack: UndoStack | None, item_id: str, value: str) -> None:
    """Renumber an item, remembered by a window or done elsewhere."""
    with workspace.change(f"Number {value}", author="MR") as unit:
        unit.get(AgendaItem, item_id).number = value
    if stack is not None:
        stack.did(unit.result)


def test_that_undo_and_redo_walk_all_steps_both_ways_again_and_again(ws: Workspace, talks: Talks) -> None:
    stack, states = UndoStack(ws, "MR"), [rows(ws)]
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    stack.did(unit.result)
    states.append(rows(ws))
    for value in "123":
        number(ws, stack, item.id, value)
        states.append(rows(ws))
    with ws.change("Delete item", author="MR") as unit:
        unit.delete(unit.get(AgendaItem, item.id))
    stack.did(unit.result)
    states.append(rows(ws))
    for _ in range(3):
        for state in reversed(states[:-1]):
            assert stack.undo() is not None and rows(ws) == state
        assert stack.undo() is None and stack.next_undo_label is None
        for state in states[1:]:
            assert stack.redo() is not None and rows(ws) == state
        assert stack.redo() is None and stack.next_redo_label is None
    ws.verify(records=True)


def test_that_labels_name_what_comes_next_and_do_not_grow(ws: Workspace, talks: Talks) -> None:
    stack = UndoStack(ws, "MR")
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    number(ws, stack, item.id, "1")
    for _ in range(3):
        assert stack.next_undo_label == "Number 1"
        undone = stack.undo()
        assert undone is not None and undone.label == "Undo: Number 1" and stack.next_redo_label == "Number 1"
        done = stack.redo()
        assert done is not None and done.label == "Redo: Number 1"


def test_that_a_conflict_leaves_the_stack_as_it_was(ws: Workspace, talks: Talks) -> None:
    stack = UndoStack(ws, "MR")
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    number(ws, stack, item.id, "1")
    number(ws, stack, item.id, "2")
    number(ws, None, item.id, "3")
    with pytest.raises(ConflictError):
        stack.undo()
    assert stack.next_undo_label == "Number 2" and stack.next_redo_label is None
    stack.drop_newest()
    assert stack.next_undo_label == "Number 1"


def test_that_new_work_ends_redo(ws: Workspace, talks: Talks) -> None:
    stack = UndoStack(ws, "MR")
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    number(ws, stack, item.id, "1")
    stack.undo()
    number(ws, stack, item.id, "2")
    assert stack.next_redo_label is None
    stack.did(None)
    assert stack.next_undo_label == "Number 2"
