"""Looks into a workspace: one unchanging view, no session before one is needed, nothing written."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from dialogue_app.errors import WorkspaceError
from dialogue_app.model.dialogue import Party
from dialogue_app.model.notes import Note
from dialogue_app.store import Workspace
from dialogue_app.store.prepared import Prepared
from tests.store.ground import Talks

COUNTED = Prepared(select(func.count(Note.id)))


def test_that_prepared_statements_and_the_session_see_one_state(ws: Workspace, talks: Talks) -> None:
    with ws.read() as read:
        before = COUNTED.rows(read, {})[0][0]
        with ws.change("Add note", author="JL") as unit:
            unit.add(talks.note("ferry"))
        assert read.scalar(select(func.count(Note.id))) == before
        assert COUNTED.rows(read, {})[0][0] == before
    with ws.read() as read:
        assert COUNTED.rows(read, {})[0][0] == read.scalar(select(func.count(Note.id))) == before + 1


def test_that_no_connection_and_no_session_is_made_before_something_is_asked(ws: Workspace) -> None:
    with ws.read() as read:
        assert (read._connection, read._session) == (None, None)
        COUNTED.rows(read, {})
        assert read._session is None


def test_that_a_look_that_has_ended_gives_its_connection_back(ws: Workspace) -> None:
    with ws.read() as read:
        connection = read.connection()
        read.scalars(select(Party)).all()
    assert connection.closed
    assert (read._connection, read._session, read._driver) == (None, None, None)


def test_that_a_look_ends_also_when_its_user_fails(ws: Workspace) -> None:
    with pytest.raises(ValueError, match="ours"), ws.read() as read:
        connection = read.connection()
        raise ValueError("ours")
    assert connection.closed


def test_that_nothing_is_written_through_it(ws: Workspace, talks: Talks) -> None:
    with ws.read() as read:
        party = read.get(Party, talks.party_id)
        party.code = "ZZ"
        with pytest.raises(WorkspaceError, match="reading only"):
            read.session.flush()
    with ws.read() as read:
        assert read.get(Party, talks.party_id).code != "ZZ"
