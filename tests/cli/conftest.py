"""Commands are called as a shell calls them, in this process; the sample is imported once and copied."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dialogue_app.cli.main import main
from dialogue_app.paths import resource
from dialogue_app.signing.demo_keys import DemoKeys, make_demo_keys

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command: exit code, what it printed, what it complained."""

    def call(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


@pytest.fixture(scope="session")
def _imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "talks.dialogue"
    assert main(["import", str(path), str(resource("samples", "migration_talks.json")), "--plain"]) == 0
    return path


@pytest.fixture
def talks(_imported: Path, tmp_path: Path) -> Path:
    """A workspace with the sample talks, for this test alone."""
    return Path(shutil.copy(_imported, tmp_path / "talks.dialogue"))


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> DemoKeys:
    """Throw-away keys of both heads; their passphrase is “throw-away”."""
    return make_demo_keys(tmp_path_factory.mktemp("keys"), {"US": "Jordan SAMPLE", "CU": "Andrés EJEMPLO"}, "throw-away")
