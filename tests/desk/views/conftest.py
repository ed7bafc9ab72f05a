"""The shipped dialogue files as workspaces to read from: opened once, never written to."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from dialogue_app.exchange.dialogue_file import import_dialogue
from dialogue_app.paths import resource
from dialogue_app.store import Workspace


def _opened(tmp_path_factory: pytest.TempPathFactory, name: str) -> Iterator[Workspace]:
    workspace, _ = Workspace.create(tmp_path_factory.mktemp("shipped") / "talks.dialogue", passphrase=None)
    with workspace:
        import_dialogue(workspace, json.loads(resource("samples", name).read_text("utf-8")), author="DN")
        yield workspace


@pytest.fixture(scope="session")
def migration_talks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The sample dialogue: six rounds, 62 notes, six sets of minutes."""
    yield from _opened(tmp_path_factory, "migration_talks.json")


@pytest.fixture(scope="session")
def movement_of_1965(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """The refugee movement of 1965, from the public record."""
    yield from _opened(tmp_path_factory, "refugee_movement_1965.json")
