"""The change feed: what every open page and every other desk hears, after the commit only: ids, never a word."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dialogue_app.store.journal import ChangeSet

if TYPE_CHECKING:
    from dialogue_app.store.workspace import Workspace

log = logging.getLogger(__name__)

CHANNEL = "dialogue"


@dataclass(frozen=True, slots=True)
class Announcement:
    """A committed change set: where it stands, who made it, and the (kind, id) of everything it touched."""

    pos: int
    id: str
    station: str
    author: str
    label: str
    records: tuple[tuple[str, str], ...]


Subscriber = Callable[[Announcement], None]


def announcement(made: ChangeSet) -> Announcement:
    """What is told about a change set."""
    return Announcement(made.pos, made.id, made.station, made.author, made.label, made.records)


class Feed:
    """Subscribers of one workspace. What is committed is committed: one that fails is logged and never undoes a save."""

    def __init__(self) -> None:
        self._subscribers: list[Subscriber] = []
        self._lock = threading.Lock()

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Tell `callback` about every commit, in the thread that committed; returns what ends it."""
        with self._lock:
            self._subscribers.append(callback)

        def unsubscribe() -> None:
            with self._lock:
                if callback in self._subscribers:
                    self._subscribers.remove(callback)

        return unsubscribe

    def publish(self, told: Announcement) -> None:
        """Tell everybody."""
        with self._lock:
            listeners = list(self._subscribers)
        for listener in listeners:
            try:
                listener(told)
            except Exception:
                log.exception("A page could not take in change set #%d", told.pos)


class Listener(threading.Thread):
    """Tells a desk what other desks commit on the same server, until it is stopped.

    A notification only wakes it; the truth is read from the feed after the last position, so that nothing is missed
    when the line was cut.
    """

    def __init__(self, workspace: Workspace, tell: Subscriber, *, after: int) -> None:
        super().__init__(name="dialogue-feed", daemon=True)
        self._workspace, self._tell, self._pos = workspace, tell, after
        self._over = threading.Event()
        self.listening = threading.Event()
        """Set while the line to the server is up."""

    def run(self) -> None:
        """Listen, and connect again with growing pauses when the line is cut."""
        import psycopg

        pause = 0.2
        while not self._over.is_set():
            try:
                self._listen()
                pause = 0.2
            except (psycopg.Error, OSError) as error:
                self.listening.clear()
                log.info("The line to the server was cut (%s); trying again in %.1f s", type(error).__name__, pause)
                self._over.wait(pause)
                pause = min(pause * 2, 10.0)

    def stop(self) -> None:
        """End within half a second."""
        self._over.set()
        self.join(timeout=5)

    def _listen(self) -> None:
        import psycopg

        with psycopg.connect(self._workspace.server_address, autocommit=True) as conn:
            conn.execute(f"LISTEN {CHANNEL}")
            self.listening.set()
            while not self._over.is_set():
                for told in self._workspace.since(self._pos):
                    self._pos = told.pos
                    self._tell(told)
                for _ in conn.notifies(timeout=0.5, stop_after=1):
                    pass
