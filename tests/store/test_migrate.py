"""Migrations: what the frozen statements make is what the vocabulary says, and newer files are left alone."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, text
from sqlalchemy.dialects import postgresql, sqlite

from dialogue_app.errors import WorkspaceError
from dialogue_app.store import Workspace, freeze, migrate, search_index
from dialogue_app.store.guard import writing
from tests.store.conftest import PASSPHRASE
from tests.store.ground import begin, rows


def test_that_model_and_schema_are_the_same(ws: Workspace) -> None:
    from alembic import command

    with ws._writer.begin() as conn, writing(conn):
        command.check(migrate.alembic_config(conn))


@pytest.mark.parametrize("dialect", [sqlite.dialect, postgresql.dialect])
def test_that_the_first_migration_is_frozen_from_the_vocabulary(dialect: Callable[[], Any]) -> None:
    """Until the first release: `python -m dialogue_app.store.freeze` after a change of the vocabulary."""
    made = dialect()
    frozen = (migrate.SCRIPTS / "versions" / f"r0001_start.{made.name}.sql").read_text(encoding="utf-8")
    assert frozen == freeze.statements(made), "run python -m dialogue_app.store.freeze"


def test_that_the_known_revisions_are_those_there_are() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(migrate.SCRIPTS))
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == migrate.REVISIONS


def test_that_a_workspace_has_exactly_its_triggers(plain: Workspace) -> None:
    with plain._engine.connect() as conn:
        found = set(conn.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")))
    assert found == search_index.TRIGGERS


def mark(path: Path, revision: str, extra: str = "SELECT 1") -> None:
    """Make a closed plain workspace look as if another version had written it."""
    with closing(sqlcipher.connect(str(path), isolation_level=None)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (revision,))
        raw.execute(extra)


def test_that_a_newer_file_is_refused_and_keeps_every_byte(tmp_path: Path, plain: Workspace) -> None:
    begin(plain)
    plain.close()
    path = tmp_path / "talks.dialogue"
    mark(path, "0099")
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(WorkspaceError, match="newer version of this program"):
        Workspace.open(path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before and os.listdir(tmp_path) == ["talks.dialogue"]


@pytest.fixture
def second_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of migrations with a second one, whose statements a test writes."""
    import shutil

    scripts = tmp_path / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts)
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "REVISIONS", ("0001", "0002"))
    monkeypatch.setattr(migrate, "HEAD", "0002")
    return scripts / "versions" / "r0002_next.py"


NEXT = """
from alembic import op
revision, down_revision = "0002", "0001"

def upgrade():
    op.execute("ALTER TABLE note ADD COLUMN mood VARCHAR")
    {then}
"""


@pytest.mark.parametrize("secret", [None, PASSPHRASE])
def test_that_an_older_file_is_copied_first_and_then_upgraded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret: str | None, request: pytest.FixtureRequest
) -> None:
    path = tmp_path / "talks.dialogue"
    workspace, _ = Workspace.create(path, passphrase=secret)
    begin(workspace)
    there = rows(workspace)
    workspace.close()
    request.getfixturevalue("second_revision").write_text(NEXT.format(then=""))
    (tmp_path / "talks.before-0001-1.dialogue").write_text("an earlier backup")
    with Workspace.open(path, passphrase=secret) as again:
        assert rows(again) == there
        with again._engine.connect() as conn:
            assert conn.scalar(text("SELECT version_num FROM alembic_version")) == "0002"
    assert (tmp_path / "talks.before-0001-1.dialogue").read_text() == "an earlier backup"
    monkeypatch.undo()
    with Workspace.open(tmp_path / "talks.before-0001-2.dialogue", passphrase=secret) as copy:
        assert rows(copy) == there


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("op.execute('CREATE TABLE note (id INTEGER)')", "already exists"),
        ("op.execute('DROP TRIGGER search_doc_added')", "lost or left triggers: search_doc_added"),
        ("op.execute('DELETE FROM venue')", "left a reference without its record"),
    ],
)
def test_that_a_migration_that_fails_leaves_the_older_form_whole(
    tmp_path: Path, plain: Workspace, second_revision: Path, then: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(plain)
    there = rows(plain)
    plain.close()
    second_revision.write_text(NEXT.format(then=then))
    with pytest.raises(WorkspaceError, match=words):
        Workspace.open(tmp_path / "talks.dialogue")
    monkeypatch.undo()
    with Workspace.open(tmp_path / "talks.dialogue") as again:
        assert rows(again) == there
        with again._engine.connect() as conn:
            assert "mood" not in columns(conn, "note")


def columns(conn: Connection, table: str) -> set[str]:
    """Names of a table's columns."""
    from sqlalchemy import inspect

    return {column["name"] for column in inspect(conn).get_columns(table)}


def test_that_opening_does_not_load_alembic(plain: Workspace) -> None:
    import subprocess
    import sys

    path = str(plain.path)
    plain.close()
    code = (
        "import sys; from dialogue_app.store import Workspace\n"
        "Workspace.open(sys.argv[1]).close()\n"
        "print([name for name in ('alembic', 'psycopg', 'cryptography', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.xdist_group("postgresql")
def test_that_a_newer_or_older_server_and_a_foreign_database_are_refused(
    database: Callable[[], str], second_revision: Path
) -> None:
    import psycopg

    url = database()
    with pytest.raises(WorkspaceError, match="not a workspace of this program"):
        Workspace.open_server(url)
    second_revision.write_text(NEXT.format(then=""))
    Workspace.create_server(url).close()
    with pytest.raises(WorkspaceError, match="not empty"):
        Workspace.create_server(url)
    with psycopg.connect(url) as conn:
        conn.execute("UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(WorkspaceError, match="newer version"):
        Workspace.open_server(url)
    with psycopg.connect(url) as conn:
        conn.execute("UPDATE alembic_version SET version_num = '0001'")
        conn.execute("ALTER TABLE note DROP COLUMN mood")
    with pytest.raises(WorkspaceError, match="older than this version"):
        Workspace.open_server(url)
    with Workspace.open_server(url, upgrade=True) as upgraded, upgraded._engine.connect() as conn:
        assert "mood" in columns(conn, "note")


def test_that_a_server_that_does_not_answer_is_a_sentence() -> None:
    from dialogue_app.errors import UserError

    with pytest.raises(WorkspaceError, match="does not answer"):
        Workspace.open_server("postgresql://nobody@127.0.0.1:1/none")
    for wrong in ("mysql://x/y", "not an address"):
        with pytest.raises(UserError, match="postgresql://"):
            Workspace.open_server(wrong)
