"""One judge for all tests of this folder; without Java they are skipped by name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.judge.judge import Judge, missing


@pytest.fixture(scope="session")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    if reason := missing():
        pytest.skip(reason)
    with Judge(tmp_path_factory.mktemp("judged")) as running:
        yield running
