"""Capture reads rows: what the database held at the first touch, what it holds at the end, and the difference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from dialogue_app.errors import ConflictError
from dialogue_app.model.base import Record, kinds, references, table_of, to_fields
from dialogue_app.store.journal import DELETE, INSERT, PURGE, SEAL, UPDATE, Change

Fields = dict[str, Any]
Key = tuple[type[Record], str]

_MANY = 500  # ids in one IN (…)


def fields_where(conn: Connection, cls: type[Record], where: ColumnElement[bool] | None = None) -> dict[str, Fields]:
    """Rows of one kind as journal fields, by id."""
    return _fields(conn, cls, _all_columns(cls) if where is None else _all_columns(cls).where(where))


def fields_in(conn: Connection, cls: type[Record], ids: Iterable[str]) -> dict[str, Fields]:
    """The rows with these ids as journal fields; ids that are not there are left out."""
    wanted, key = list(ids), table_of(cls).c.id
    if len(wanted) == 1:
        return _fields(conn, cls, _one_row(cls), {"wanted": wanted[0]})
    found: dict[str, Fields] = {}
    for start in range(0, len(wanted), _MANY):
        found |= fields_where(conn, cls, key.in_(wanted[start : start + _MANY]))
    return found


def refuse_while_referred_to(conn: Connection, gone: Iterable[Key]) -> None:
    """Refuse a deletion while something else still refers to what is deleted; names the first few."""
    going = list(gone)
    if left := _referrers(conn, going):
        named = ", ".join(sorted({f"a {kinds()[kind].label}" for kind, _ in left})[:3])
        raise ConflictError(
            "This cannot be deleted: {count} record(s) still refer to it, among them {named}. Delete those first.",
            count=len(left),
            named=named,
        )


class Seals:
    """Answers whether a record's owner was closed before this unit of work; asks the database once per owner."""

    def __init__(self, conn: Connection, first: Mapping[Key, Fields | None]) -> None:
        self._conn, self._first = conn, first
        self._known: dict[Key, Fields | None] = {}

    def closed(self, cls: type[Record], *states: Fields | None) -> bool:
        """Whether any of the owners named in `states` (the record before and after) was sealed."""
        return any(self._owner_closed(cls, fields) for fields in states if fields is not None)

    def _owner_closed(self, cls: type[Record], fields: Fields) -> bool:
        passed: set[Key] = set()
        while (key := owner_of(cls, fields)) is not None and key not in passed:
            passed.add(key)
            found = self._before(key)
            if found is None:
                return False
            if key[0].sealed(found):
                return True
            cls, fields = key[0], found
        return False

    def _before(self, key: Key) -> Fields | None:
        if key in self._first:
            return self._first[key]
        if key not in self._known:
            self._known[key] = fields_in(self._conn, key[0], [key[1]]).get(key[1])
        return self._known[key]


def changes_of(
    conn: Connection,
    first: Mapping[Key, Fields | None],
    after: Mapping[Key, Fields],
    *,
    forced: frozenset[tuple[str, str]] = frozenset(),
    purged: frozenset[tuple[str, str]] = frozenset(),
    unmade: frozenset[Key] = frozenset(),
) -> list[Change]:
    """The net change of every touched record, checked against its state and its owner's.

    Entering a sealed state re-asserts every closed field, children included, so that no unseen edit made elsewhere
    can slip under it. `forced` fields are written although they are equal. `unmade` records were brought in or closed by
    the change set that is undone: those whose class permits it may go again, with their parts.
    """
    refuse_while_referred_to(conn, (key for key, before in first.items() if before is not None and key not in after))
    seals, out, closing = Seals(conn, first), [], []
    for key, before in first.items():
        (cls, record_id), now = key, after.get(key)
        names = _differing(before, now) | {name for record, name in forced if record == record_id}
        if not names and before == now:
            continue
        if before != now and not (now is None and key in unmade and _goes_again(key, first, unmade)):
            cls.check(before, now, owner_sealed=seals.closed(cls, before, now))
        operation = INSERT if before is None else DELETE if now is None else UPDATE
        if operation == UPDATE and cls.sealed(now) and not cls.sealed(before):
            operation, names = SEAL, names | _closed_fields(cls, now or {})
            closing.append(key)
        for name in sorted(names):
            purge = (record_id, name) in purged
            old = None if purge else (before or {}).get(name)
            out.append(Change(cls.__tablename__, record_id, PURGE if purge else operation, name, old, (now or {}).get(name)))
    return out + _reasserted(conn, closing, {(c.record, c.field) for c in out})


def _goes_again(key: Key, first: Mapping[Key, Fields | None], unmade: frozenset[Key]) -> bool:
    """Whether a record, or what it is part of, came in closed and is taken back with the change set that brought it."""
    before = first.get(key) or {}
    owner = owner_of(key[0], before)
    if owner is not None:
        return owner in unmade and _goes_again(owner, first, unmade)
    return before.get("state") in key[0].taken_back


def owner_of(cls: type[Record], fields: Mapping[str, Any]) -> Key | None:
    """The record that this one is part of."""
    target = _owner_kind(cls)
    if target is None or cls.owner is None:
        return None
    owner_id = column_value(cls, fields, cls.owner)
    return (target, owner_id) if owner_id else None


def column_value(cls: type[Record], fields: Mapping[str, Any], column: str) -> Any:
    """A column's value out of journal fields, also where it is part of a group."""
    for name, columns in cls.groups.items():
        if column in columns:
            group = fields.get(name)
            return group[columns.index(column)] if group else None
    return fields.get(column)


def _differing(before: Fields | None, now: Fields | None) -> set[str]:
    old, new = before or {}, now or {}
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def _closed_fields(cls: type[Record], fields: Fields) -> set[str]:
    return set(fields) - cls.open_fields.get(str(fields.get("state")), frozenset())


def _reasserted(conn: Connection, closing: list[Key], done: set[tuple[str, str]]) -> list[Change]:
    out: list[Change] = []
    while closing:
        owner, owner_id = closing.pop()
        for child in kinds().values():
            if child.owner is None or _owner_kind(child) is not owner:
                continue
            for record_id, fields in fields_where(conn, child, table_of(child).c[child.owner] == owner_id).items():
                names = [name for name in fields if name not in child.open_under_seal and (record_id, name) not in done]
                out += [Change(child.__tablename__, record_id, SEAL, n, fields[n], fields[n]) for n in sorted(names)]
                closing.append((child, record_id))
    return out


def _referrers(conn: Connection, going: list[Key]) -> list[tuple[str, str]]:
    """(kind, id) of the records outside `going` that refer to one of them."""
    inside = {record_id for _, record_id in going}
    found = []
    for cls, column, target in references() if going else ():
        ids, table = [record_id for kind, record_id in going if kind.__tablename__ == target], table_of(cls)
        for start in range(0, len(ids), _MANY):
            rows = select(table.c.id).where(table.c[column].in_(ids[start : start + _MANY]))
            found += [(cls.__tablename__, row.id) for row in conn.execute(rows) if row.id not in inside]
    return found


@cache
def _owner_kind(cls: type[Record]) -> type[Record] | None:
    found = [target for holder, column, target in references() if holder is cls and column == cls.owner]
    return kinds()[found[0]] if found else None


def _fields(conn: Connection, cls: type[Record], rows: Select[Any], values: Mapping[str, Any] | None = None) -> dict[str, Fields]:
    return {row["id"]: to_fields(cls, dict(row)) for row in conn.execute(rows, values).mappings()}


@cache
def _one_row(cls: type[Record]) -> Select[Any]:
    return _all_columns(cls).where(table_of(cls).c.id == bindparam("wanted"))


@cache
def _all_columns(cls: type[Record]) -> Select[Any]:
    return select(table_of(cls))
