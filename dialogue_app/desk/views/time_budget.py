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


def clock(items: Sequence[Timed], slots: Sequence[Slot]) -> dict[str, tuple[datetime, datetime]]:
    """Start and end of every item that has a session and a length; `items` come in the order of the agenda."""
    outline, begins = _Outline(items), {slot.id: slot.starts for slot in slots}
    found: dict[str, tuple[datetime, datetime]] = {}
    for item in items:
        session, length = _session(item, outline), _length(item, outline)
        inside = found.get(item.parent or "")
        if session not in begins or length is None:
            continue
        if inside is not None and _session_of(item.parent, outline) == session:
            start = _after_elder(item, outline, found, inside[0])
        else:
            start = begins[session]
            begins[session] = start + timedelta(minutes=length)
        found[item.id] = (start, start + timedelta(minutes=length))
    return found


def budgets(items: Sequence[Timed], slots: Sequence[Slot], *, consecutive: bool) -> tuple[Budget, ...]:
    """Planned against available minutes of every session."""
    outline, planned = _Outline(items), dict[str, int]()
    for item in items:
        session = _session(item, outline)
        covered = item.parent is not None and _session_of(item.parent, outline) == session
        if session is not None and not covered:
            planned[session] = planned.get(session, 0) + (_length(item, outline) or 0)
    return tuple(_budget(slot, planned.get(slot.id, 0), consecutive) for slot in slots)


def _budget(slot: Slot, planned: int, consecutive: bool) -> Budget:
    available = int((slot.ends - slot.starts).total_seconds()) // 60
    return Budget(slot.id, planned, available, max(0, planned - available), available // 2 if consecutive else available)


class _Outline:
    """The items by id and by parent, in the order of the agenda."""

    def __init__(self, items: Sequence[Timed]) -> None:
        self.by_id = {item.id: item for item in items}
        self._below: dict[str | None, list[Timed]] = {}
        for item in items:
            self._below.setdefault(item.parent, []).append(item)

    def below(self, parent: str | None) -> Sequence[Timed]:
        """The items directly under one; those at the top for None."""
        return self._below.get(parent, ())


def _length(item: Timed, outline: _Outline) -> int | None:
    """An item's own minutes, or what its sub-items in the same session take together; the longer of the two."""
    own_session = _session(item, outline)
    parts = [_length(child, outline) for child in outline.below(item.id) if _session(child, outline) == own_session]
    together = sum(part for part in parts if part is not None)
    return max(item.minutes or 0, together) or None


def _session(item: Timed, outline: _Outline) -> str | None:
    return item.session if item.session is not None else _session_of(item.parent, outline)


def _session_of(item_id: str | None, outline: _Outline) -> str | None:
    while item_id is not None and (item := outline.by_id.get(item_id)) is not None:
        if item.session is not None:
            return item.session
        item_id = item.parent
    return None


def _after_elder(
    item: Timed,
    outline: _Outline,
    found: Mapping[str, tuple[datetime, datetime]],
    begin: datetime,
) -> datetime:
    for sibling in outline.below(item.parent):
        if sibling.id == item.id:
            break
        if sibling.id in found and _session(sibling, outline) == _session(item, outline):
            begin = found[sibling.id][1]
    return begin
