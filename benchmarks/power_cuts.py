"""`python -m benchmarks.power_cuts`: what a disk may hold after a power cut, opened again; every acknowledged note must be there.

A recording takes the workspace's files after every commit of notes (synchronous=FULL) and drafts (NORMAL), and before and
after the write-ahead log is folded in. What a commit has synced is asked of its own connection, not assumed. A cut lies
between two moments of the recording: of everything written since the last sync each sector of 512 bytes may have reached
the disk or not, in any order, the file may have grown or not, and sectors that it has grown by may hold anything. The order
that SQLite keeps by its own syncs holds: the log is cut off only once the folded pages are synced, and in one act (a file
is cut to nothing or not at all, as a journalled file system does it; SQLite stands on that too).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, select

from benchmarks.kills import sample
from dialogue_app.errors import DialogueError
from dialogue_app.model.notes import Note
from dialogue_app.model.rounds import Session
from dialogue_app.store import Workspace, file

SECTOR = 512
Files = Mapping[str, bytes]
PASSPHRASE = "only for these cuts"


@dataclass(frozen=True)
class Moment:
    """The files at one moment. `synced`: they are on the disk as they are; `acknowledged` notes must survive from here on."""

    files: Files
    synced: bool
    acknowledged: frozenset[str]
    folded: bool = False
    """This is the moment right after the log was folded in."""


@dataclass
class Cuts:
    """What a run of cuts has shown; `lost` counts notes that were acknowledged and gone, `corrupt` files that do not open."""

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    corrupt: list[str] = field(default_factory=list)

    @property
    def fine(self) -> bool:
        """Nothing was lost."""
        return not self.lost and not self.corrupt


def record(path: Path, passphrase: str | None, steps: int, chance: random.Random, *, notes: str = "FULL") -> list[Moment]:
    """Notes and drafts in any order with the log folded in now and then. `notes` weaker than FULL shows that cuts find it."""
    moments: list[Moment] = []
    acknowledged: set[str] = set()
    with Workspace.open(path, passphrase=passphrase) as workspace, _commits() as level:
        held = workspace._file
        assert held is not None
        if notes != "FULL":
            workspace._writer = file.engine_of(held, synchronous=notes).execution_options(writer=True)
        held.fold_log(workspace._engine)

        def take(*, synced: bool, folded: bool = False) -> None:
            moments.append(Moment(_files(path), synced, frozenset(acknowledged), folded))

        take(synced=True)
        for number in range(steps):
            act = chance.choices(["note", "draft", "fold"], [6, 5, 1])[0]
            if act == "note":
                acknowledged.add(_note(workspace, number, chance))
            elif act == "draft":
                workspace.draft("notes.line:one", "a line that grows " * chance.randint(1, 9), {"n": number})
            else:
                held.fold_log(workspace._engine)
            take(synced=act == "fold" or level[-1] >= 2, folded=act == "fold")
        workspace._writer.dispose()  # a weaker writer has an engine of its own
    return moments


def cut(moments: list[Moment], count: int, folder: Path, passphrase: str | None, chance: random.Random) -> Cuts:
    """Cuts the power `count` times and opens what is left."""
    cuts = Cuts(acknowledged=len(moments[-1].acknowledged))
    for number in range(count):
        at = chance.randrange(1, len(moments))
        place = folder / f"cut{number}"
        place.mkdir()
        for name, data in _left(moments, at, chance).items():
            (place / name).write_bytes(data)
        _open(place, passphrase, moments[at - 1].acknowledged, cuts)
        for left in place.iterdir():
            left.unlink()
        place.rmdir()
    return cuts


def _open(place: Path, passphrase: str | None, acknowledged: frozenset[str], cuts: Cuts) -> None:
    cuts.cuts += 1
    path = next(one for one in place.iterdir() if one.suffix == ".dialogue")
    try:
        with Workspace.open(path, passphrase=passphrase) as workspace:
            workspace.verify(records=True)
            with workspace.read() as read:
                stored = set(read.scalars(select(Note.id)))
                found = read.connection().exec_driver_sql("PRAGMA quick_check(1)").scalar()
            workspace.drafts()
    except DialogueError as error:
        cuts.corrupt.append(str(error))
        return
    cuts.lost += len(acknowledged - stored)
    if found != "ok":
        cuts.corrupt.append(str(found))


def _left(moments: list[Moment], at: int, chance: random.Random) -> dict[str, bytes]:
    """What the disk holds when the power goes while the step to moment `at` is under way."""
    floor = max(n for n in range(at) if moments[n].synced)
    later = [moments[n].files for n in range(floor, at + 1)]
    if moments[at].folded:
        return _left_of_a_fold(moments[at - 1].files, moments[at].files, chance)
    names = {name for files in later for name in files}
    return {name: _mixed([files.get(name, b"") for files in later], chance) for name in names}


def _left_of_a_fold(before: Files, after: Files, chance: random.Random) -> dict[str, bytes]:
    """Folding syncs the log, writes pages into the database, syncs it, then cuts the log off: one thing after the other."""
    log = next((name for name in before if name.endswith("-wal")), "")
    database = next(name for name in before if name.endswith(".dialogue"))
    left = {**after, database: after[database]}
    if chance.random() < 0.6:
        left[database] = _mixed([before[database], after[database]], chance)
        left[log] = before[log]
    else:
        left[log] = chance.choice([b"", before[log]])
    return left


def _mixed(versions: list[bytes], chance: random.Random) -> bytes:
    """Each sector as in any of the versions since the last sync; a file's length is one of theirs, or ends at a sector."""
    floor, last = versions[0], versions[-1]
    longest = max(map(len, versions))
    size = chance.choice([len(floor), len(last), chance.randrange(min(len(floor), longest), longest + 1)])
    made = bytearray()
    for start in range(0, size, SECTOR):
        made += _sector([version[start : start + SECTOR] for version in versions], chance)[: size - start]
    return bytes(made[:size])


def _sector(versions: list[bytes], chance: random.Random) -> bytes:
    if len(set(versions)) == 1:
        return versions[0]
    found = chance.choice(versions)
    if len(found) < SECTOR:  # the file has grown over it, but nothing of it was written
        found += chance.choice([bytes(SECTOR), chance.randbytes(SECTOR)])[: SECTOR - len(found)]
    return found


def _files(path: Path) -> Files:
    found = {}
    for name in (path.name, path.name + "-wal", path.name + "-keys"):
        with suppress(FileNotFoundError):
            found[name] = path.with_name(name).read_bytes()
    return found


def _note(workspace: Workspace, number: int, chance: random.Random) -> str:
    with workspace.read() as read:
        session = read.scalars(select(Session)).first()
    assert session is not None
    with workspace.change("Note (statement)", author="AB") as unit:
        text = f"Note {number}: " + "the delegation took note of the figures " * chance.randint(1, 30)
        place: dict[str, Any] = {"round_id": session.round_id, "session_id": session.id, "zone": session.zone}
        note = unit.add(Note(**place, at=workspace.clock(), taker="AB", text=text))
        unit.drop_draft("notes.line:one")
    return str(note.id)


@contextmanager
def _commits() -> Iterator[list[int]]:
    """How much each commit syncs, as its own connection says: 2 is FULL, 1 NORMAL."""
    levels: list[int] = [2]

    def heard(conn: Connection) -> None:
        driver: Any = conn.connection.dbapi_connection
        levels.append(int(driver.execute("PRAGMA synchronous").fetchone()[0]))

    event.listen(Engine, "commit", heard)
    try:
        yield levels
    finally:
        event.remove(Engine, "commit", heard)


def run(folder: Path, count: int, *, passphrase: str | None = None, seed: int = 7, notes: str = "FULL") -> Cuts:
    """A recording on the sample talks, cut `count` times."""
    chance = random.Random(seed)
    path = sample(folder, passphrase)
    return cut(record(path, passphrase, 60, chance, notes=notes), count, folder, passphrase, chance)


def main() -> int:
    """Cuts as often as asked and prints what was found; 1 when anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.power_cuts", description=__doc__)
    parser.add_argument("--cuts", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--encrypted", action="store_true")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cuts-") as folder:
        os.environ["DIALOGUE_APP_HOME"] = str(Path(folder) / "home")
        cuts = run(Path(folder), chosen.cuts, passphrase=PASSPHRASE if chosen.encrypted else None, seed=chosen.seed)
    print(json.dumps(asdict(cuts)))
    return 0 if cuts.fine else 1


if __name__ == "__main__":
    sys.exit(main())
