"""A fresh plain workspace for imports."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_app.store.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made, _ = Workspace.create(tmp_path / "talks.dialogue", passphrase=None)
    with made:
        yield made
