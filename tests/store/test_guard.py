"""The fence: every other way to write is refused and leaves nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import insert, text, update
from sqlalchemy.orm import Session

from dialogue_app.errors import DialogueError, RuleError, WorkspaceError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.store import Workspace
from dialogue_app.store.guard import _only_reads
from tests.store.ground import Talks, rows

Stray = Callable[[Session, AgendaItem, AgendaItem], Any]

STRAY: dict[str, Stray] = {
    "bulk update": lambda s, a, n: s.execute(update(AgendaItem).values(number="9")),
    "bulk insert": lambda s, a, n: s.execute(insert(AgendaItem).values(id="x" * 32)),
    "text": lambda s, a, n: s.execute(text("/* x */ UPDATE agenda_item SET number='9'")),
    "driver": lambda s, a, n: s.connection().exec_driver_sql("DELETE FROM agenda_item"),
    "with": lambda s, a, n: s.connection().exec_driver_sql("WITH x AS (SELECT 1) UPDATE agenda_item SET number='9'"),
    "query delete": lambda s, a, n: s.query(AgendaItem).delete(),
    "bulk save": lambda s, a, n: s.bulk_save_objects([n]),
    "drop": lambda s, a, n: s.execute(text("DROP TABLE agenda_item")),
    "own commit": lambda s, a, n: (s.add(n), s.flush(), s.commit()),
    "journal": lambda s, a, n: s.execute(text("DELETE FROM change_value")),
}


@pytest.mark.parametrize("way", STRAY)
def test_that_every_other_way_to_write_is_refused_inside_a_change(ws: Workspace, talks: Talks, way: str) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    before = rows(ws)
    with pytest.raises(WorkspaceError), ws.change("Sneak", author="MR") as unit:
        STRAY[way](unit.session, unit.get(AgendaItem, item.id), talks.item())
    assert rows(ws) == before and ws.heads()["A"][0] == 2
    ws.verify(records=True)


@pytest.mark.parametrize("way", STRAY)
def test_that_every_way_to_write_is_refused_while_reading(ws: Workspace, talks: Talks, way: str) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    before = rows(ws)
    with pytest.raises(WorkspaceError), ws.read() as session:
        found = session.get(AgendaItem, item.id)
        assert found is not None
        STRAY[way](session, found, talks.item())
    assert rows(ws) == before
    ws.verify(records=True)


def test_that_a_record_keeps_its_id(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    with pytest.raises(RuleError, match="keeps its id"), ws.change("Sneak", author="MR") as unit:
        unit.get(AgendaItem, item.id).id = "y" * 32


def test_that_an_edit_while_reading_is_refused(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    with pytest.raises(DialogueError), ws.read() as session:
        found = session.get(AgendaItem, item.id)
        assert found is not None
        found.number = "9"
        session.flush()


def test_that_the_fence_is_closed_again_after_a_flush_that_failed(ws: Workspace, talks: Talks) -> None:
    with ws.change("Add item", author="MR") as unit:
        item = unit.add(talks.item())
    with pytest.raises(DialogueError), ws.change("Twice", author="MR") as unit:
        unit.add(talks.item(id=item.id))
        unit.session.flush()
    with pytest.raises(WorkspaceError), ws.change("Sneak", author="MR") as unit:
        unit.session.execute(update(AgendaItem).values(number="9"))


@pytest.mark.parametrize(
    "statement", ["SELECT 1", "-- x\nselect 1", "PRAGMA quick_check", "WITH a AS (SELECT 1) SELECT * FROM a", "BEGIN"]
)
def test_that_reading_passes_the_fence(statement: str) -> None:
    assert _only_reads(statement)


@pytest.mark.parametrize(
    "statement", ["PRAGMA writable_schema=1", "REPLACE INTO a VALUES (1)", "VACUUM", "ATTACH 'x' AS y", "TRUNCATE a", "selected"]
)
def test_that_anything_else_does_not(statement: str) -> None:
    assert not _only_reads(statement)
