"""A laptop that slept, or whose clock was set, in the middle of the talk: times stay those of the room, no word is lost.

Two clocks are held against each other: the wall clock, which people and servers set, and one that only ever goes on. Where
both went on together the computer merely slept; where the wall clock alone went elsewhere it was set.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

TICK_MS = 1000
SET_SECONDS = 2.0
"""Clocks are steered by less than this all the time; entries stand to the second."""
SLEPT_SECONDS = 15.0


def elapsed() -> float:
    """Seconds that have gone by, those asleep among them, whatever anybody does to the clock."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):  # Linux counts sleep in the first one only, macOS in the second
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


class ClockWatch(QObject):
    """Calls `was_set(seconds)` when the wall clock was put forward by so much (back: below nought), `woke()` after a sleep."""

    def __init__(
        self,
        was_set: Callable[[float], object],
        woke: Callable[[], object],
        parent: QObject,
        *,
        wall: Callable[[], float] = time.time,
        gone: Callable[[], float] = elapsed,
    ) -> None:
        super().__init__(parent)
        self._was_set, self._woke, self._wall, self._gone = was_set, woke, wall, gone
        self._before = (wall(), gone())
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Compares both clocks with what they showed the last time."""
        wall, gone = self._wall(), self._gone()
        was_wall, was_gone = self._before
        self._before = (wall, gone)
        put = (wall - was_wall) - (gone - was_gone)
        if gone - was_gone >= SLEPT_SECONDS:
            self._woke()
        if abs(put) >= SET_SECONDS:
            self._was_set(put)
