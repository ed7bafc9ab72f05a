"""From the store's announcements, which come on any thread, to one signal on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Feed(QObject):
    """`changed(records, change_id)`: records is a frozenset of (kind, id). Pages reload what they show of them."""

    changed = Signal(object, str)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave: Callable[[], None] | None = None
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def attach(self, subscribe: Callable[[Callable[[Any], None]], Callable[[], None]]) -> None:
        """Listens to a workspace instead of the one before; `subscribe` returns how to leave."""
        self.detach()
        self._leave = subscribe(self._arrived.emit)

    def detach(self) -> None:
        """Stops listening."""
        if self._leave is not None:
            self._leave()
            self._leave = None

    def _deliver(self, announcement: Any) -> None:
        if self._leave is not None:
            self.changed.emit(frozenset(announcement.records), announcement.id)
