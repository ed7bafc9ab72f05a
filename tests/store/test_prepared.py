"""Prepared statements answer as SQLAlchemy does, on every engine, and only while the session's transaction lasts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import bindparam, func, select, update

from dialogue_app.errors import WorkspaceError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.base import kinds, table_of
from dialogue_app.model.notes import Note
from dialogue_app.store import Workspace
from dialogue_app.store.prepared import Prepared
from dialogue_app.store.sessions import ReadSession
from tests.store.ground import NOON, Talks


def _written(ws: Workspace, talks: Talks, count: int = 3) -> list[str]:
    with ws.change("Notes", author="JL") as unit:
        notes = [talks.note(f"Note {number}", private=number == 1, papers=("P/1",)) for number in range(count)]
        for note in notes:
            unit.add(note)
        unit.add(talks.item(issues=("mail", "visas")))
    return [note.id for note in notes]


def test_that_every_kind_of_record_comes_back_with_the_values_that_sqlalchemy_gives(ws: Workspace, talks: Talks) -> None:
    _written(ws, talks)
    for kind in kinds().values():
        table = table_of(kind)
        statement = select(*table.columns).order_by(table.c.id)
        with ws.read() as read:
            rows = Prepared(statement).rows(read, {})
            assert [tuple(row) for row in rows] == [tuple(row) for row in read.execute(statement)], kind
            assert [[type(value) for value in row] for row in rows] == [
                [type(value) for value in row] for row in read.execute(statement)
            ], kind


@pytest.mark.parametrize("many", [0, 1, 3])
def test_that_a_list_is_given_as_it_stands(ws: Workspace, talks: Talks, many: int) -> None:
    ids = _written(ws, talks)[:many]
    statement = Prepared(select(Note.id, Note.at).where(Note.id.in_(bindparam("ids", expanding=True))).order_by(Note.id))
    with ws.read() as read:
        assert [(row.id, row.at) for row in statement.rows(read, {"ids": ids})] == [(id, NOON) for id in sorted(ids)]


def test_that_parameters_are_written_as_their_columns_are_kept(ws: Workspace, talks: Talks) -> None:
    ids = _written(ws, talks)
    asked = Prepared(select(Note.id).where(Note.at == bindparam("at"), Note.private.is_(True), Note.taker == bindparam("taker")))
    with ws.read() as read:
        assert [row.id for row in asked.rows(read, {"at": NOON, "taker": "JL"})] == [ids[1]]
        assert list(asked.rows(read, {"at": NOON, "taker": "XX"})) == []


def test_that_columns_of_one_name_and_columns_without_any_have_their_places(ws: Workspace, talks: Talks) -> None:
    ids = _written(ws, talks, 1)
    statement = select(Note.id, AgendaItem.id, func.count(Note.id)).join(AgendaItem, AgendaItem.round_id == Note.round_id)
    with ws.read() as read:
        (row,) = Prepared(statement.group_by(Note.id, AgendaItem.id)).rows(read, {})
    assert (row[0], row[2]) == (ids[0], 1)


def test_that_nothing_but_a_select_can_be_prepared() -> None:
    with pytest.raises(TypeError, match="Only a SELECT"):
        Prepared(update(Note).values(text="Another word"))


def test_that_a_session_that_begins_anew_sees_what_was_written_in_between(ws: Workspace, talks: Talks) -> None:
    counted = Prepared(select(func.count(Note.id)))
    with ReadSession(ws._reader) as read:
        assert counted.rows(read, {})[0][0] == 0
        _written(ws, talks)
        assert counted.rows(read, {})[0][0] == 0  # one unchanging view
        read.rollback()
        assert counted.rows(read, {})[0][0] == 3


def test_that_one_statement_serves_workspaces_of_different_engines(plain: Workspace, ws: Workspace) -> None:
    counted = Prepared(select(func.count(Note.id)))
    for workspace in (plain, ws, plain):
        with workspace.read() as read:
            assert counted.rows(read, {})[0][0] == 0


def test_that_a_file_that_cannot_be_read_is_said_in_a_sentence(plain: Workspace) -> None:
    class Broken:
        def execute(self, *_: Any) -> None:
            raise plain._engine.dialect.loaded_dbapi.DatabaseError("database disk image is malformed")

    asked = Prepared(select(Note.id))
    with plain.read() as read:
        asked.rows(read, {})
        read._driver = replace(read.driver, cursor=Broken())
        with pytest.raises(WorkspaceError, match="cannot be read"):
            asked.rows(read, {})
