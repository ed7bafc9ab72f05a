"""Connections: settings made and asserted, or refused."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from dialogue_app.errors import WorkspaceError
from dialogue_app.store import engine


def test_that_an_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine.sqlcipher, "sqlite_version_info", (3, 51, 2))
    with pytest.raises(WorkspaceError, match=r"3\.51\.3 or newer"):
        engine.connect_file(tmp_path / "x.dialogue", None)


def test_that_a_place_that_cannot_keep_the_promise_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_PRAGMAS", engine._PRAGMAS | {"journal_mode": "nonsense"})
    with pytest.raises(WorkspaceError, match="journal_mode is"):
        engine.connect_file(tmp_path / "x.dialogue", None)


def test_that_a_key_makes_the_file_unreadable_without_it(tmp_path: Path) -> None:
    path = tmp_path / "x.dialogue"
    with closing(engine.connect_file(path, b"k" * 32)) as raw:
        raw.execute("CREATE TABLE a (b)")
    for key in (None, b"l" * 32):
        with pytest.raises(engine.sqlcipher.DatabaseError):
            engine.connect_file(path, key)
    assert not path.read_bytes().startswith(b"SQLite format 3")


def test_that_an_error_of_the_engine_repeats_nothing_that_was_being_written(tmp_path: Path) -> None:
    made = engine.file_engine(tmp_path / "x.dialogue", None)
    with made.connect() as conn, pytest.raises(DBAPIError) as failed:
        conn.execute(text("SELECT * FROM nowhere WHERE a = :words"), {"words": "never below ninety"})
    made.dispose()
    assert "ninety" not in str(failed.value)


def test_that_writers_take_the_file_at_once(tmp_path: Path) -> None:
    made = engine.file_engine(tmp_path / "x.dialogue", None)
    statements: list[str] = []
    with made.connect() as conn:
        raw = conn.connection.dbapi_connection
        assert raw is not None
        raw.set_trace_callback(statements.append)
    with made.execution_options(writer=True).connect() as conn:
        conn.exec_driver_sql("SELECT 1")
    with made.connect() as conn:
        conn.exec_driver_sql("SELECT 1")
    made.dispose()
    assert [said for said in statements if said.startswith("BEGIN")] == ["BEGIN IMMEDIATE", "BEGIN"]
