"""When the unfinished line goes to disk: after a short pause in typing, and well within a second while there is no pause."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

IDLE_MS, LONGEST_MS = 300, 750


class LineKeeper(QObject):
    """Calls `save` at most once per pause; `touch` says that something changed. Reading the text disturbs no composition."""

    def __init__(self, save: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._idle, self._longest = QTimer(self), QTimer(self)
        for timer, wait in ((self._idle, IDLE_MS), (self._longest, LONGEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.flush)

    @property
    def waiting(self) -> bool:
        """Is there something that has not been handed to the disk yet?"""
        return self._longest.isActive()

    def touch(self) -> None:
        """The line has changed."""
        self._idle.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Saves now what waits."""
        if self._longest.isActive() or self._idle.isActive():
            self.forget()
            self._save()

    def forget(self) -> None:
        """Nothing waits any more."""
        self._idle.stop()
        self._longest.stop()
