"""A power cut at any moment loses no acknowledged note and leaves no file that does not open; the harness itself finds loss."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import power_cuts


@pytest.mark.slow
@pytest.mark.parametrize(("secret", "count"), [(None, 40), (power_cuts.PASSPHRASE, 20)])
def test_that_power_cuts_lose_nothing_that_was_acknowledged(tmp_path: Path, secret: str | None, count: int) -> None:
    cuts = power_cuts.run(tmp_path, count, passphrase=secret)
    assert cuts.cuts == count
    assert cuts.acknowledged > 20
    assert (cuts.lost, cuts.corrupt) == (0, [])


@pytest.mark.slow
def test_that_the_cuts_would_find_a_writer_that_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    assert power_cuts.run(tmp_path, 12, notes="NORMAL").lost > 0
