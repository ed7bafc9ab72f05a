"""The entries that the stream holds at one time: a stretch of the talk that moves with the reader, never all of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from dialogue_app.desk.matching import TOGETHER
from dialogue_app.desk.views.notes import NoteCursor, NoteEntry

PAGE, MOST = 100, 300
_TAIL = 12


class EntryWindow:
    """Entries in the order of the talk, at most `MOST`; `more_before` and `more_after` say that there are others."""

    def __init__(self) -> None:
        self.entries: list[NoteEntry] = []
        self.more_before = self.more_after = False

    @property
    def first(self) -> NoteCursor | None:
        """Where the stretch begins."""
        return self.entries[0].cursor if self.entries else None

    @property
    def last(self) -> NoteCursor | None:
        """Where it ends."""
        return self.entries[-1].cursor if self.entries else None

    def entry(self, id: str) -> NoteEntry | None:
        """The entry with this id, when it is held."""
        return next((entry for entry in self.entries if entry.id == id), None)

    def show(self, entries: Sequence[NoteEntry], *, more_before: bool, more_after: bool) -> None:
        """Holds these instead."""
        self.entries, self.more_before, self.more_after = list(entries), more_before, more_after

    def put_before(self, page: Sequence[NoteEntry]) -> None:
        """A page of earlier entries; what is then too much goes at the other end."""
        self.entries = self._others(page, first=True)
        self.more_before = len(page) >= PAGE
        if len(self.entries) > MOST:
            del self.entries[MOST:]
            self.more_after = True

    def put_after(self, page: Sequence[NoteEntry]) -> None:
        """A page of later entries."""
        self.entries = self._others(page, first=False)
        self.more_after = len(page) >= PAGE
        if len(self.entries) > MOST:
            del self.entries[: len(self.entries) - MOST]
            self.more_before = True

    def concerned(self, changed: Iterable[str]) -> tuple[str, ...]:
        """The ids to read again when these entries changed or came: they, those they may differ from, and the newest."""
        ids = dict.fromkeys(changed)
        times = [entry.at for entry in self.entries if entry.id in ids]
        near = [entry for entry in self.entries if any(abs(entry.at - at) <= TOGETHER for at in times)]
        for entry in (*near, *self.entries[-_TAIL:]):
            ids[entry.id] = None
            ids |= dict.fromkeys(entry.conflicts_with)
        return tuple(ids)

    def refresh(self, asked: Collection[str], found: Sequence[NoteEntry]) -> None:
        """Takes entries as they are now; what was asked for and not found is gone."""
        now = {entry.id: entry for entry in found}
        held = {entry.id for entry in self.entries}
        kept = [now.get(entry.id, entry) for entry in self.entries if entry.id in now or entry.id not in asked]
        kept += [entry for entry in found if entry.id not in held and self._belongs(entry)]
        self.entries = sorted(kept, key=lambda entry: (entry.at, entry.id))

    def _belongs(self, entry: NoteEntry) -> bool:
        if not self.entries:
            return True
        place = (entry.at, entry.id)
        after_first = not self.more_before or place > (self.entries[0].at, self.entries[0].id)
        before_last = not self.more_after or place < (self.entries[-1].at, self.entries[-1].id)
        return after_first and before_last

    def _others(self, page: Sequence[NoteEntry], *, first: bool) -> list[NoteEntry]:
        new = {entry.id for entry in page}
        rest = [entry for entry in self.entries if entry.id not in new]
        return [*page, *rest] if first else [*rest, *page]
