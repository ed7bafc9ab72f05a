"""A key pressed in the composer beside 5,000 and 50,000 entries, from the key event until the page is painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from benchmarks.archive import SMALL, Size, archive
from benchmarks.measure import Times, timed
from benchmarks.processes import child
from benchmarks.rows import Row
from benchmarks.setting import Setting

ROOM = Size("room", rounds=2, notes=5000, positions=25)
"""Two rounds of 5,000 entries each."""
HALL = Size("hall", rounds=1, notes=50_000, positions=25)
"""As many entries as nobody has ever taken in one round."""
TYPED = "The delegaton took note of the figures and asked for the list of parcels in writing. "
"""One word is misspelt: where the computer has a dictionary, it is looked up and underlined meanwhile."""


def composer(setting: Setting) -> Iterator[Row]:
    """In processes of their own, as windows are."""
    large = setting.size.rounds >= SMALL.rounds
    room = ROOM if large else replace(ROOM, name="small-room", notes=setting.size.notes)
    hall = HALL if large else replace(HALL, name="small-hall", notes=setting.size.notes * 10)
    median, p99, worked = _typed(setting, room)
    what = f"a key in the composer, {room.notes:,} entries: "
    yield Row("composer", what + "p99", p99, limit=8.0)
    yield Row("composer", what + "median", median)
    yield Row("composer", what + "p99 of the processor time", worked, "ms CPU")
    median, longer, worked = _typed(setting, hall)
    what = f"a key in the composer, {hall.notes:,} entries: "
    yield Row("composer", what + "p99", longer, floor=p99, at_most=2.0, against=f"the same beside {room.notes:,} entries")
    yield Row("composer", what + "median", median)
    yield Row("composer", what + "p99 of the processor time", worked, "ms CPU")


def _typed(setting: Setting, room: Size) -> tuple[float, float, float]:
    """Median and p99 of a key, and p99 of its processor time."""
    made = archive(room, setting.kept)
    words = child("benchmarks.composer", str(made.path), str(setting.runs(20)), home=str(setting.folder / "home"))
    median, p99, worked = map(float, words)
    return median, p99, worked


def _type(path: str, lines: int) -> tuple[Times, Times]:
    """Opens the notes page on a workspace and types `lines` lines into it; time and processor time of the single keys."""
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

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
    memory.settle()  # as the program does once its first page is there
    page = window.page
    assert page is not None
    line = page.first_focus()
    times = Times(())

    def press(key: str) -> None:
        code = Qt.Key.Key_Space if key == " " else Qt.Key(ord(key.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(line, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, key))
        qt.processEvents()  # paints what the key has changed

    spent = Times(())
    for number in range(lines):
        if number % 4 == 1:
            _breathe(qt.processEvents)
        for key in TYPED:
            began = time.thread_time()
            times += timed(lambda key=key: press(key), 1)  # type: ignore[misc]
            spent += Times(((time.thread_time() - began) * 1000,))
    page.spelling.close()  # type: ignore[attr-defined]
    window.close()
    return times, spent


def _breathe(process_events: Callable[[], object]) -> None:
    """Pauses as a person does, unmeasured: what is looked up of the line comes back, and the next keys are painted with it."""
    end = time.monotonic() + 1.0
    while time.monotonic() < end:
        process_events()
        time.sleep(0.01)


if __name__ == "__main__":
    import sys

    typed, worked = _type(sys.argv[1], int(sys.argv[2]))
    print(typed.median, typed.percentile(99), worked.percentile(99))
