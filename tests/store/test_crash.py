"""Kill -9 at any moment loses no note that was acknowledged, and leaves nothing half."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dialogue_app.store import Workspace
from tests.store.conftest import PASSPHRASE
from tests.store.ground import begin, rows

KILLS = 50
CHILD = """
import sys
from dialogue_app.store import Workspace, keys
from tests.store.ground import NOON, Talks
path, secret, *ids = sys.argv[1:]
workspace, talks, n = Workspace.open(path, passphrase=secret or None), Talks(*ids), 0
workspace.make_ready()
print("open", flush=True)
while True:
    with workspace.change("Add note", author="JL") as unit:
        note = unit.add(talks.note(f"note {n} of this run, said at length"))
    print(note.id, flush=True)
    n += 1
"""


@pytest.mark.slow
@pytest.mark.parametrize("secret", [None, PASSPHRASE])
def test_that_fifty_kills_in_a_tight_loop_lose_no_acknowledged_note(tmp_path: Path, secret: str | None) -> None:
    path = tmp_path / "talks.dialogue"
    workspace, _ = Workspace.create(path, passphrase=secret)
    talks = begin(workspace)
    workspace.close()
    ids = [talks.round_id, talks.session_id, talks.agenda_id, talks.issue_id, talks.party_id]
    acknowledged: set[str] = set()
    chance = random.Random(5)
    for _ in range(KILLS):
        command = [sys.executable, "-c", CHILD, str(path), secret or "", *ids]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None and child.stdout.readline() == "open\n"
            time.sleep(chance.uniform(0.0, 0.15))
            child.send_signal(signal.SIGKILL)
            # A line cut off by the kill was not acknowledged.
            acknowledged |= {line.strip() for line in child.stdout.read().split("\n")[:-1]}
    with Workspace.open(path, passphrase=secret) as again:
        kept = {key.removeprefix("note/") for key in rows(again) if key.startswith("note/")}
        assert acknowledged and acknowledged <= kept
        assert len(kept) - len(acknowledged) <= KILLS
        again.verify(records=True)
        assert len(again.search("note", limit=1_000_000, snippets=False)) == len(kept)
