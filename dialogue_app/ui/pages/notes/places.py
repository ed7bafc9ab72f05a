"""Where in the round the talk is: which session, which item."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from dialogue_app.desk.views.notes import NoteEntry
from dialogue_app.ui.pages.notes.reading import Room

_OVER = ("considered", "deferred", "withdrawn")


def first_session(room: Room, entries: Sequence[NoteEntry], now: datetime) -> str:
    """The sitting that is on now, else that of the newest entry, else the first; "" for a round without any."""
    sessions = room.rail.sessions
    current = next((one.id for one in sessions if one.starts <= now <= one.ends), None)
    known = {one.id for one in sessions}
    newest = next((entry.session_id for entry in reversed(entries) if entry.session_id in known), None)
    busy = [one.id for one in sessions if one.notes]
    return current or newest or (busy[-1] if busy else sessions[0].id if sessions else "")


def first_item(room: Room, session: str, entries: Sequence[NoteEntry]) -> str | None:
    """The item on a session's table: that of its newest entry, else its first that is not over, else its first."""
    here = (entry.item_id for entry in reversed(entries) if entry.session_id == session)
    newest: str | None = next(filter(None, here), None)
    if newest is not None:
        return newest
    own = [item for item in room.rail.items if item.session_id == session]
    candidates = own or list(room.rail.items)
    chosen = next((item for item in candidates if item.state not in _OVER), candidates[0] if candidates else None)
    return chosen.id if chosen is not None else None


def delay(room: Room, item: str | None) -> timedelta:
    """By how much the sitting is behind the plan (below zero: ahead) once the item on the table is over.

    Items that are over took what they took; the one on the table takes at least what was planned for it.
    """
    late = timedelta()
    here = next((one.session_id for one in room.rail.items if one.id == item), None)
    for one in room.rail.items:
        planned = timedelta(minutes=room.minutes.get(one.id, 0))
        if one.session_id != here or not planned or not one.used:
            continue
        over = one.state in _OVER and one.id != item
        late += one.used - planned if over else max(one.used - planned, timedelta())
    return late


def retimed(room: Room, item: str | None) -> dict[str, datetime]:
    """When the item on the table and those after it in its sitting will be over, as things stand."""
    late, found = delay(room, item), dict[str, datetime]()
    ids = [one.id for one in room.rail.items]
    if item not in ids:
        return found
    here = room.rail.items[ids.index(item)].session_id
    for one in room.rail.items[ids.index(item) :]:
        if one.id in room.ends and one.session_id == here and one.state not in _OVER:
            found[one.id] = room.ends[one.id] + late
    return found


def neighbour(room: Room, item: str | None, step: int) -> str | None:
    """The item before or after, over withdrawn ones; the same at either end."""
    items = [one for one in room.rail.items if one.state != "withdrawn" or one.id == item]
    ids = [one.id for one in items]
    if not ids:
        return item
    if item not in ids:
        return ids[0]
    return ids[min(len(ids) - 1, max(0, ids.index(item) + step))]
