"""Kill -9 in the middle of typing into the real page: no entry called saved is lost, of the unfinished line a second at most."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.processes import ROOT

KILLS = 25


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="typists are forked")
def test_that_kills_in_the_middle_of_typing_lose_no_entry_and_at_most_a_second_of_the_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.kills", "--kills", str(KILLS), "--seed", "11"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=280)
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["kills"] == KILLS, done.stderr[-2000:]
    assert told["acknowledged"] > 0
    assert told["unfinished"] > 0
    assert (told["lost"], told["late"]) == ([], [])
