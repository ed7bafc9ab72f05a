"""When the unfinished line goes to disk: soon after the first key that is not there yet, whether typing pauses or not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

WAIT_MS = 350
"""Counted from the key. No more than a second of typing may be lost: the rest is for a busy machine to come round in."""


class LineKeeper(QObject):
    """Calls `save` at most once in `WAIT_MS`; `touch` says that something changed. Reading the text disturbs no composition."""

    def __init__(self, save: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(save)

    @property
    def waiting(self) -> bool:
        """Is there something that has not been handed to the disk yet?"""
        return self._timer.isActive()

    def touch(self) -> None:
        """The line has changed."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Saves now what waits."""
        if self._timer.isActive():
            self.forget()
            self._save()

    def forget(self) -> None:
        """Nothing waits any more."""
        self._timer.stop()
