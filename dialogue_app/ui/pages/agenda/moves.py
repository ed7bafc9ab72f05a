"""Where an item goes when it is moved by keys or dragged: plain reckoning on the agenda, no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_app.desk.views.agenda import ItemRow
from dialogue_app.ui.pages.agenda.rows import NO_SESSION, AgendaData, grouped


@dataclass(frozen=True, slots=True)
class Move:
    """A new place: under `parent`, behind `after` (None: first), and in another session when `session` says so.

    `session` is (the one shown now, the wanted one); `ordered` says whether the place among the siblings changes at all.
    """

    item: str
    parent: str | None
    after: str | None
    session: tuple[str | None, str | None] | None = None
    ordered: bool = True


def step(data: AgendaData, id: str, direction: int) -> Move | None:
    """One place up (-1) or down (1) among the siblings of the same session; past the edge into the next session."""
    item = data.item(id)
    if item is None:
        return None
    near = [other for other in _siblings(data, item.parent) if data.session_of(other) == data.session_of(item)]
    place = near.index(item) + direction
    if 0 <= place < len(near):
        after = near[place].id if direction > 0 else _before(data, near[place])
        return Move(id, item.parent, after)
    return _next_session(data, item, direction) if item.parent is None else None


def nest(data: AgendaData, id: str) -> Move | None:
    """Under the item before it, as its last sub-item."""
    item = data.item(id)
    if item is None:
        return None
    near = [other for other in _siblings(data, item.parent) if data.session_of(other) == data.session_of(item)]
    place = near.index(item)
    if place == 0:
        return None
    parent = near[place - 1]
    inside = _siblings(data, parent.id)
    own = (item.session, None) if item.session is not None else None
    return Move(id, parent.id, inside[-1].id if inside else None, own)


def lift(data: AgendaData, id: str) -> Move | None:
    """Out of the item it stands under, right behind that."""
    item = data.item(id)
    above = data.item(item.parent) if item is not None and item.parent is not None else None
    if item is None or above is None:
        return None
    kept = data.session_of(item)
    return Move(id, above.parent, above.id, None if item.session == kept else (item.session, kept))


def dropped(data: AgendaData, id: str, target: str, row: int) -> Move | None:
    """Where a drag lets an item fall: on `target` (a session's head or an item), or before its row `row` (-1: on it)."""
    item = data.item(id)
    if item is None or not target:
        return None
    if target.startswith(NO_SESSION):
        return _into_session(data, item, target, row)
    above = data.item(target)
    if above is None or above.id == id or id in _line_of(data, above):
        return None
    inside = [child for child in _siblings(data, target) if child.id != id]
    shown = [child for child in inside if data.session_of(child) == data.session_of(above)]
    after = _after_row(inside, shown, row, _shift(data, item, target, row))
    return Move(id, target, after, None if item.session is None else (item.session, None))


def _into_session(data: AgendaData, item: ItemRow, target: str, row: int) -> Move | None:
    wanted = target.removeprefix(NO_SESSION) or None
    group = next((group for group in grouped(data) if group.id == target), None)
    if group is None:
        return None
    lines = [line.item for line in group.children]
    others = [other for other in _siblings(data, None) if other.id != item.id]
    shown = [other for other in lines if other.id != item.id and other.parent is None]
    place = row - 1 if item in lines and 0 <= lines.index(item) < row else row
    kept = data.session_of(item)
    session = None if kept == wanted and item.session == wanted else (item.session, wanted)
    if row < 0:
        same = kept == wanted and item.parent is None
        return None if same else Move(item.id, None, _last_before(data, others, item, shown), session, item.parent is not None)
    after = _after_row(others, shown, place, 0)
    return Move(item.id, None, after, session, after != _before(data, item) or item.parent is not None)


def _next_session(data: AgendaData, item: ItemRow, direction: int) -> Move | None:
    groups = [group for group in grouped(data) if group.session is not None or group.children]
    here = data.session_of(item)
    place = next(n for n, group in enumerate(groups) if (group.session.id if group.session else None) == here)
    if not 0 <= place + direction < len(groups):
        return None
    other = groups[place + direction]
    wanted = other.session.id if other.session is not None else None
    if not other.children:
        return Move(item.id, None, _before(data, item), (item.session, wanted), ordered=False)
    tops = [line.item for line in other.children if line.item.parent is None and line.id != item.id]
    if not tops:
        return Move(item.id, None, _before(data, item), (item.session, wanted), ordered=False)
    after = _before(data, tops[0]) if direction > 0 else tops[-1].id
    after = _before(data, item) if after == item.id else after
    return Move(item.id, None, after, (item.session, wanted), ordered=after != _before(data, item))


def _siblings(data: AgendaData, parent: str | None) -> list[ItemRow]:
    return [item for item in data.table.items if item.parent == parent]


def _before(data: AgendaData, item: ItemRow) -> str | None:
    near = _siblings(data, item.parent)
    place = near.index(item)
    return near[place - 1].id if place else None


def _after_row(others: Sequence[ItemRow], shown: Sequence[ItemRow], row: int, shift: int) -> str | None:
    """The sibling behind which row `row` of what is shown lies, among all siblings."""
    place = len(shown) if row < 0 else min(row - shift, len(shown))
    if place > 0:
        return shown[place - 1].id
    if not shown:
        return others[-1].id if others else None
    first = list(others).index(shown[0])
    return others[first - 1].id if first else None


def _shift(data: AgendaData, item: ItemRow, target: str, row: int) -> int:
    near = _siblings(data, target)
    return 1 if item in near and 0 <= near.index(item) < row else 0


def _last_before(data: AgendaData, others: Sequence[ItemRow], item: ItemRow, shown: Sequence[ItemRow]) -> str | None:
    if item.parent is None:
        return _before(data, item)
    return shown[-1].id if shown else others[-1].id if others else None


def _line_of(data: AgendaData, item: ItemRow) -> set[str]:
    """The items above an item."""
    found: set[str] = set()
    while item.parent is not None and (above := data.item(item.parent)) is not None:
        found.add(above.id)
        item = above
    return found
