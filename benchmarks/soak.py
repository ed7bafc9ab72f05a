"""Three hours of note-taking at 90 words a minute through the real page, compressed in time: memory, keys, and commits.

Only the waiting between two keys is left out. The unfinished line goes to disk as often as in three hours, entries are
committed with speakers, kinds and items that change, and the page reads them back and paints them.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from benchmarks.archive import SMALL, Size, archive, copy_of
from benchmarks.measure import Times
from benchmarks.processes import child
from benchmarks.rows import Row
from benchmarks.setting import Setting

ROOM = Size("soak", rounds=1, notes=1500, positions=25)
WORDS_A_MINUTE, MINUTES = 90, 180
KEPT_EVERY = 0.35
"""Seconds of typing after which the unfinished line is on disk at the latest."""
WARM_MINUTES = 10
"""What the program loads on first use (fonts, statements, pages of the file) is no growth."""
WORDS_OF_ENTRY = 26


@dataclass
class Soaked:
    """What three hours did. Memory in MB: when it was warm, at the end, and the most there was between."""

    warm: float = 0.0
    end: float = 0.0
    most: float = 0.0
    entries: int = 0
    keys: list[float] = field(default_factory=list)
    commits: list[float] = field(default_factory=list)


def soak(setting: Setting) -> Iterator[Row]:
    """In a process of its own, as a window is."""
    room = ROOM if setting.size.rounds >= SMALL.rounds else Size("small-soak", rounds=1, notes=setting.size.notes, positions=2)
    path = copy_of(archive(room, setting.kept), setting.folder)
    minutes = max(1, round(MINUTES * setting.share)) if setting.size.rounds >= SMALL.rounds else 1
    words = child("benchmarks.soak", str(path), str(minutes), home=str(setting.folder / "home"))
    warm, end, most, entries, key, commit = map(float, words)
    what = f"{minutes} minutes of notes at {WORDS_A_MINUTE} words a minute: "
    yield Row("soak", what + "memory grown", end - warm, "MB", limit=20.0)
    yield Row("soak", what + "most memory over the warm program", most - warm, "MB")
    yield Row("soak", what + "entries", entries, "")
    yield Row("soak", what + "a key, p99", key, limit=8.0)
    yield Row("soak", what + "Enter until the entry is on disk, p95", commit, limit=10.0)


def take_notes(path: str, minutes: int) -> Soaked:
    """Opens the page on a workspace and takes notes for so many simulated minutes."""
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from benchmarks.words import Speech
    from dialogue_app import memory
    from dialogue_app.app import App
    from dialogue_app.settings import Settings
    from dialogue_app.ui.application import open_window

    qt = QApplication(["dialogue-desk"])
    app = App(Settings(language="en", author_initials="AB"), save=lambda _settings: None)
    app.open(Path(path))
    window = open_window(app)
    window.resize(1440, 900)
    window.settle(60)
    window.go("notes")
    for _ in range(20):
        window.settle(60)
        qt.processEvents()
    memory.start()
    memory.settle()
    typist = _Typist(qt, window.page, Speech("en"))
    done = typist.work(minutes)
    window.close()
    app.close()
    return done


class _Typist:
    def __init__(self, qt: Any, page: Any, speech: Any) -> None:
        from PySide6.QtCore import QEventLoop

        self._qt, self._page, self._speech = qt, page, speech
        self._edit = page.composer.edit
        self._edit.setFocus()
        self._loop = QEventLoop()
        self._sent: dict[str, float] = {}
        self._done = Soaked()
        self._typed = self._unkept = 0.0
        page.writing.written.connect(self._written)

    def work(self, minutes: int) -> Soaked:
        number, warm_until = 0, min(WARM_MINUTES, minutes / 2) * WORDS_A_MINUTE
        self._words = 0
        while self._words < minutes * WORDS_A_MINUTE:
            number += 1
            self._begin(number)
            for key in self._speech.says(WORDS_OF_ENTRY) + " ":
                self._press(key)
                self._words += key == " "
            self._commit()
            if not self._done.warm and self._words >= warm_until:
                self._done.warm = self._memory()
            if number % 20 == 0:
                self._done.most = max(self._done.most, self._memory())
        self._wait()
        self._done.end = self._memory()
        self._done.entries = number
        return self._done

    def _begin(self, number: int) -> None:
        """Another speaker each time, another kind and item now and then, a look back at times."""
        page = self._page
        for digit in f"{1 + number % 2}{1 + number % 3}":
            self._press(digit)
        if number % 5 == 0:
            page.composer.choose_kind(("proposal", "reply", "decision")[number % 3])
        if number % 40 == 0:
            page.step_item(1 if number % 80 else -1)
        if number % 60 == 0:
            page.stream.verticalScrollBar().setValue(0)
            self._wait()
            page.commands.newest()

    def _press(self, key: str) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        special = {" ": Qt.Key.Key_Space, "\r": Qt.Key.Key_Return}
        code = special.get(key) or Qt.Key(ord(key.upper()))
        began = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._edit, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, key))
        self._qt.processEvents()
        self._done.keys.append((time.perf_counter() - began) * 1000)
        self._unkept += 60 / (WORDS_A_MINUTE * 6)
        if self._unkept >= KEPT_EVERY:
            self._unkept = 0.0
            self._page.writing.keeper.flush()

    def _commit(self) -> None:
        from PySide6.QtCore import QEventLoop

        self._page.window().settle(60)  # a tenth of a second lies between two keys: what the page reads has long been read
        self._sent[self._page.composer.line.id] = time.perf_counter()
        self._press("\r")
        ends = time.perf_counter() + 5
        while self._sent and time.perf_counter() < ends:
            # As a window waits: asleep until something comes. Asking again and again would keep the interpreter from the writer.
            self._loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if self._sent:
            raise RuntimeError(f"an entry was not saved: {[one.sentence for one in self._page.window().messages.recorded[-3:]]}")

    def _written(self, line: Any) -> None:
        if (began := self._sent.pop(line.id, None)) is not None:
            self._done.commits.append((time.perf_counter() - began) * 1000)

    def _wait(self) -> None:
        for _ in range(10):
            self._page.window().settle(60)
            self._qt.processEvents()

    def _memory(self) -> float:
        import gc

        import psutil

        gc.collect()
        return float(psutil.Process().memory_info().rss) / 1024 / 1024


if __name__ == "__main__":
    import sys

    done = take_notes(sys.argv[1], int(sys.argv[2]))
    keys, commits = Times(tuple(done.keys)), Times(tuple(done.commits))
    print(done.warm, done.end, max(done.most, done.end), done.entries, keys.percentile(99), commits.percentile(95))
