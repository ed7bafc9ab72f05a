"""When each item would be taken, from the sessions' beginnings and our planned minutes; and what a session has room for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Timed:
    """An item as the clock sees it: where it hangs, its session (None: its parent's, or none) and its minutes."""

    id: str
    parent: str | None
    session: str | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Slot:
    """A session as the clock sees it: aware moments."""

    id: str
    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Budget:
    """Minutes of one session: planned, available, and by how many the plan runs over (0: it fits).

    `speech` is how much of what is available can be spoken: consecutive interpretation says everything twice.
    """

    session: str
    planned: int
    available: int
    over: int
    speech: int


class Outline:
    """Items in the order of the agenda, each behind the one it hangs under, with their sessions and lengths worked out.

    `sessions` has an item's own session or its parent's; `lengths` its own minutes or what its sub-items in the same
    session take together, the longer of the two. None where there is neither.
    """

    def __init__(self, items: Sequence[Timed]) -> None:
        self.items = items
        self.sessions: dict[str | None, str | None] = {}
        self.lengths: dict[str, int | None] = {}
        self._below: dict[str | None, list[Timed]] = {}
        for item in items:
            self.sessions[item.id] = self.sessions.get(item.parent) if item.session is None else item.session
            self._below.setdefault(item.parent, []).append(item)
        together = dict[str | None, int]()
        for item in reversed(items):
            length = self.lengths[item.id] = max(item.minutes or 0, together.get(item.id, 0)) or None
            if length is not None and self.inside(item):
                together[item.parent] = together.get(item.parent, 0) + length

    def below(self, parent: str | None) -> Sequence[Timed]:
        """The items directly under one; those at the top for None."""
        return self._below.get(parent, ())

    def inside(self, item: Timed) -> bool:
        """Whether an item takes its time from the one above it: both are planned for the same session, or for none."""
        return item.parent in self.sessions and self.sessions[item.parent] == self.sessions[item.id]


def clock(outline: Outline, slots: Sequence[Slot]) -> dict[str, tuple[datetime, datetime]]:
    """Start and end of every item that has a session and a length."""
    begins = {slot.id: slot.starts for slot in slots}
    found: dict[str, tuple[datetime, datetime]] = {}
    for item in outline.items:
        session, length = outline.sessions[item.id], outline.lengths[item.id]
        if session not in begins or length is None:
            continue
        above = found.get(item.parent or "") if outline.inside(item) else None
        start = begins[session] if above is None else _after_elder(item, outline, found, above[0])
        end = start + timedelta(minutes=length)
        if above is None:
            begins[session] = end
        found[item.id] = (start, end)
    return found


def budgets(outline: Outline, slots: Sequence[Slot], *, consecutive: bool) -> tuple[Budget, ...]:
    """Planned against available minutes of every session."""
    planned = dict[str | None, int]()
    for item in outline.items:
        if not outline.inside(item):
            session = outline.sessions[item.id]
            planned[session] = planned.get(session, 0) + (outline.lengths[item.id] or 0)
    return tuple(_budget(slot, planned.get(slot.id, 0), consecutive) for slot in slots)


def _budget(slot: Slot, planned: int, consecutive: bool) -> Budget:
    available = int((slot.ends - slot.starts).total_seconds()) // 60
    return Budget(slot.id, planned, available, max(0, planned - available), available // 2 if consecutive else available)


def _after_elder(item: Timed, outline: Outline, found: Mapping[str, tuple[datetime, datetime]], begin: datetime) -> datetime:
    for sibling in outline.below(item.parent):
        if sibling.id == item.id:
            break
        if sibling.id in found and outline.inside(sibling):
            begin = found[sibling.id][1]
    return begin
