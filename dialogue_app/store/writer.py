"""What happens between the end of a unit of work and its commit, and whose turn it is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.model.values import moment_text
from dialogue_app.store import ledger, search
from dialogue_app.store.journal import GENESIS, Change, ChangeSet, Heads

if TYPE_CHECKING:
    from dialogue_app.store.unit import UnitOfWork

_PATIENCE = 10.0
_LONGEST_LABEL, _LONGEST_AUTHOR = 200, 80


@dataclass(frozen=True, slots=True)
class Command:
    """What a unit of work is called in the journal: its name, who does it, its id and what it undoes."""

    label: str
    author: str
    change_id: str
    reverts: str | None = None

    def __post_init__(self) -> None:
        if not self.author.strip() or len(self.author) > _LONGEST_AUTHOR:
            raise UserError(
                "A change needs its author's initials (at most {longest_author} characters).", longest_author=_LONGEST_AUTHOR
            )
        if not self.label.strip() or len(self.label) > _LONGEST_LABEL or "\n" in self.label:
            raise UserError(
                "A change needs a name of one line (at most {longest_label} characters).", longest_label=_LONGEST_LABEL
            )


def shortened(label: str) -> str:
    """A label cut to the length the journal takes."""
    return label if len(label) <= _LONGEST_LABEL else label[: _LONGEST_LABEL - 1] + "…"


class Turn:
    """Lets one thread of this process write at a time; asking again inside is a mistake and said at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._holder: int | None = None

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Wait for the turn, at most ten seconds."""
        if self._holder == threading.get_ident():
            raise WorkspaceError("A change is open already: one unit of work cannot be opened inside another.")
        if not self._lock.acquire(timeout=_PATIENCE):
            raise WorkspaceError("Another change has been open for ten seconds; this one was not made. Try again.")
        self._holder = threading.get_ident()
        try:
            yield
        finally:
            self._holder = None
            self._lock.release()


def append(
    conn: Connection,
    unit: UnitOfWork,
    changes: list[Change],
    command: Command,
    station: str,
    known: Heads,
    clock: Callable[[], datetime],
) -> ChangeSet:
    """Write the change set of a unit of work, its purges and its search documents; the caller commits."""
    seq, previous = known.get(station, (0, GENESIS))
    made = ChangeSet(
        station=station,
        seq=seq + 1,
        id=command.change_id,
        author=command.author,
        at=moment_text(clock()),
        label=command.label,
        reverts=command.reverts,
        seen=_seen(known, station),
        changes=tuple(change.sealed() for change in changes),
    )
    made = ledger.keep(conn, replace(made, digest=made.chained(previous)))
    ledger.forget(conn, made)
    search.index(conn, {key: (before, unit.after.get(key)) for key, before in unit.first.items()}, made.at)
    return made


def _seen(known: Heads, station: str) -> Mapping[str, tuple[int, str]]:
    """Ordinary work witnesses the other stations' chains by the way."""
    return {other: (seq, digest[:16]) for other, (seq, digest) in sorted(known.items()) if other != station}
