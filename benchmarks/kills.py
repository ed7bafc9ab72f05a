"""`python -m benchmarks.kills`: kill -9 while somebody types into the real notes page; what was acknowledged must be there.

Each round is a process of its own with the window on the notes page (offscreen), on the same workspace as the one killed
before it. It types without a pause and reports every key and every entry that the page calls saved. After the kill the file
is opened: every entry called saved must be in it, word for word, and of the unfinished line at most the last second may be
missing. Runs where processes can be forked (Linux, macOS).
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

WORDS = [
    "the",
    "delegation",
    "took",
    "note",
    "of",
    "figures",
    "and",
    "asked",
    "for",
    "a",
    "list",
    "of",
    "parcels",
    "in",
    "writing",
    "before",
    "round",
    "ended",
]
KEY_SECONDS = 0.012
ALLOWED_SECONDS = 1.0
OFFSCREEN = "This plugin does not support propagateSizeHints()"


@dataclass
class Tally:
    """What a run of kills has shown. `lost` are entries called saved and not found; `late` lines with more than a second gone."""

    kills: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    late: list[str] = field(default_factory=list)
    keys: int = 0
    unfinished: int = 0
    """How often a line of at least a second's age was in the composer when the kill came."""
    worst_missing: float = 0.0
    """The oldest key, in seconds before its kill, that was not on disk."""

    @property
    def fine(self) -> bool:
        """Nothing was lost."""
        return not (self.lost or self.late)


@dataclass
class Told:
    """What one process said before it was killed: keys as (moment, line, text), and entries called saved."""

    keys: list[tuple[float, str, str]] = field(default_factory=list)
    saved: dict[str, str] = field(default_factory=dict)


def kills(path: Path, count: int, *, passphrase: str | None = None, seed: int = 5, longest: float = 2.5) -> Tally:
    """Kills `count` typists on the workspace at `path`, which holds talks with a session."""
    _load()
    chance, tally, saved = random.Random(seed), Tally(), dict[str, str]()
    for number in range(count):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            _type_until_killed(path, passphrase, writer, seed + number)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            if pipe.readline() != b"ready\n":
                raise RuntimeError("the typist did not begin")
            time.sleep(chance.uniform(0.02, longest))
            at = time.monotonic()
            os.kill(child, signal.SIGKILL)
            told = _told(pipe.read())
        os.waitpid(child, 0)
        saved |= told.saved
        _look(path, passphrase, told, saved, at, tally)
    return tally


def _look(path: Path, passphrase: str | None, told: Told, saved: dict[str, str], at: float, tally: Tally) -> None:
    from sqlalchemy import select

    from dialogue_app.model.notes import Note
    from dialogue_app.store import Workspace

    with Workspace.open(path, passphrase=passphrase) as workspace:
        with workspace.read() as read:
            stored = {row.id: row.text for row in read.execute(select(Note.id, Note.text))}
        drafts = {draft.editor.rpartition(":")[2]: draft.text for draft in workspace.drafts()}
        workspace.verify()
    tally.kills += 1
    tally.keys += len(told.keys)
    tally.acknowledged = len(saved)
    tally.lost += [id for id, text in saved.items() if stored.get(id) != text]
    for moment, line, text in reversed(told.keys):
        kept = stored.get(line) or drafts.get(line, "")
        if kept.startswith(text.strip()):
            break
        tally.worst_missing = max(tally.worst_missing, at - moment)
    old = [key for key in told.keys if at - key[0] > ALLOWED_SECONDS]
    if old:
        _moment, line, text = old[-1]
        tally.unfinished += line not in stored
        if not (stored.get(line) or drafts.get(line, "")).startswith(text.strip()):
            tally.late.append(line)


def _told(data: bytes) -> Told:
    told = Told()
    for raw in data.split(b"\n")[:-1]:  # what was cut off by the kill was not said
        said = json.loads(raw)
        if said[0] == "key":
            told.keys.append((said[1], said[2], said[3]))
        else:
            told.saved[said[1]] = said[2]
    return told


def _load() -> None:
    """What every typist needs is imported once, before the first fork; no thread and no window is there yet."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import dialogue_app.ui.application
    import dialogue_app.ui.pages.notes.page  # noqa: F401
    from dialogue_app.store.workspace import check_mapping_once

    check_mapping_once()


def _type_until_killed(path: Path, passphrase: str | None, pipe: int, seed: int) -> None:
    try:
        _type(path, passphrase, pipe, random.Random(seed))
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(1)


def _type(path: Path, passphrase: str | None, pipe: int, chance: random.Random) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from dialogue_app.app import App
    from dialogue_app.settings import Settings
    from dialogue_app.ui.application import open_window

    _without_one_line_of_qt()
    qt = QApplication(["dialogue-desk"])
    app = App(Settings(language="en", author_initials="AB"), save=lambda _settings: None)
    app.open(path, passphrase)
    window = open_window(app)
    window.settle(60)
    window.go("notes")
    for _ in range(4):
        window.settle(60)
        qt.processEvents()
    page: Any = window.page

    def say(*words: object) -> None:
        os.write(pipe, json.dumps(words).encode() + b"\n")

    texts: dict[str, str] = {}
    page.writing.written.connect(lambda line: say("saved", line.id, texts[line.id]))
    edit = page.composer.edit
    edit.setFocus()
    os.write(pipe, b"ready\n")
    while True:
        for key in f"{' '.join(chance.choices(WORDS, k=chance.choice([3, 6, 9, 14, 60])))} ":
            _press(qt, edit, Qt.Key.Key_Space if key == " " else Qt.Key(ord(key.upper())), key)
            say("key", time.monotonic(), page.composer.line.id, page.composer.text)
            time.sleep(KEY_SECONDS)
        texts[page.composer.line.id] = page.composer.text.strip()
        _press(qt, edit, Qt.Key.Key_Return, "\r")


def _without_one_line_of_qt() -> None:
    """What the offscreen platform says of itself at every window is left out of stderr; all else that Qt says goes there."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if text != OFFSCREEN:
            print(text, file=sys.stderr, flush=True)

    qInstallMessageHandler(say)


def _press(qt: Any, edit: Any, code: Any, text: str) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(edit, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text))
    qt.processEvents()


def sample(folder: Path, passphrase: str | None = None) -> Path:
    """A workspace with the sample talks."""
    from dialogue_app import paths
    from dialogue_app.app import SAMPLE, import_into
    from dialogue_app.store import Workspace

    path = folder / "talks.dialogue"
    with Workspace.create(path, passphrase=passphrase)[0] as workspace:
        import_into(workspace, paths.resource("samples", SAMPLE), author="AB")
    return path


def main() -> int:
    """Kills as often as asked and prints what was found; 1 when anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--encrypted", action="store_true", help="in an encrypted workspace (each opening derives its key)")
    chosen = parser.parse_args()
    secret = "only for these kills" if chosen.encrypted else None
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        os.environ["DIALOGUE_APP_HOME"] = str(Path(folder) / "home")
        began = time.monotonic()
        tally = kills(sample(Path(folder), secret), chosen.kills, passphrase=secret, seed=chosen.seed)
    print(json.dumps({**asdict(tally), "seconds": round(time.monotonic() - began)}))
    return 0 if tally.fine else 1


if __name__ == "__main__":
    sys.exit(main())
