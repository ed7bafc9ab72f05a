"""A desk on a fresh plain workspace with a clock that ticks on demand, and small talks on it."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dialogue_app.desk import schemes
from dialogue_app.desk.verbs import Desk
from dialogue_app.paths import resource
from dialogue_app.store import Workspace
from tests.desk.builders import Talks, small_talks

SCHEMES = schemes.load(resource("markings"))


class Clock:
    """A clock that goes on by a second whenever somebody looks at it."""

    def __init__(self) -> None:
        self.at = datetime(2011, 11, 8, 15, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Talks]:
    """A file with the small talks in it, made once: tests get copies of it."""
    place = tmp_path_factory.mktemp("founded") / "talks.dialogue"
    workspace, _ = Workspace.create(place, passphrase=None)
    with workspace:
        talks = small_talks(Desk(workspace, "DN", clock=Clock(), schemes=SCHEMES))
    return place, talks


@pytest.fixture
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workspace]:
    """A fresh workspace in a plain file; with the small talks in it for tests that ask for `talks`."""
    place = tmp_path / "talks.dialogue"
    if "talks" in request.fixturenames:
        shutil.copy(request.getfixturevalue("founded")[0], place)
        made = Workspace.open(place)
    else:
        made, _ = Workspace.create(place, passphrase=None)
    with made:
        yield made


@pytest.fixture
def desk(workspace: Workspace) -> Desk:
    """The desk officer DN at that workspace."""
    return Desk(workspace, "DN", clock=Clock(), schemes=SCHEMES)


@pytest.fixture
def talks(founded: tuple[Path, Talks], desk: Desk) -> Talks:
    """Small talks between two parties with two rounds, which are in the desk's workspace: see `builders.small_talks`."""
    return copy.deepcopy(founded[1])
