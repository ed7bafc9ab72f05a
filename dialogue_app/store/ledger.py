"""Keeping change sets in the workspace's tables and reading them back in commit order."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, select

from dialogue_app.store.dialects import mark, prepared
from dialogue_app.store.journal import PURGE, Change, ChangeSet, Heads
from dialogue_app.store.tables import change, change_set, change_value, head

_SETS = ("station", "seq", "id", "author", "at", "label", "reverts", "seen", "digest")
_BATCH = {"yield_per": 2000}  # given per statement: on the connection it would stay for good


def heads(conn: Connection) -> Heads:
    """The last change set of every station known here."""
    return {row.station: (row.seq, row.digest) for row in conn.execute(select(head.c.station, head.c.seq, head.c.digest))}


def keep(conn: Connection, made: ChangeSet) -> ChangeSet:
    """Append a finished change set and move its station's head.

    Prepared strings instead of constructs: this runs inside every save, and compiling cost more than the disk.
    """
    values = {**{name: getattr(made, name) for name in _SETS}, "seen": json.dumps(made.seen, sort_keys=True)}
    pos = conn.exec_driver_sql(*prepared(conn, change_set, _SETS, values, returning="pos")).scalar_one()
    rows = [(pos, n, c.kind, c.record, c.operation, c.field, c.seal) for n, c in enumerate(made.changes)]
    conn.exec_driver_sql(*prepared(conn, change, ("pos", "n", "kind", "record", "operation", "field", "seal"), rows))
    kept = [(pos, n, c.salt, c.data.decode()) for n, c in enumerate(made.changes) if c.salt]
    if kept:
        conn.exec_driver_sql(*prepared(conn, change_value, ("pos", "n", "salt", "data"), kept))
    moved = {"station": made.station, "seq": made.seq, "digest": made.digest}
    conn.exec_driver_sql(*prepared(conn, head, ("station", "seq", "digest"), moved, over="station"))
    return replace(made, pos=pos)


def load(
    conn: Connection,
    where: ColumnElement[bool] | None = None,
    *,
    values: bool = True,
    only: ColumnElement[bool] | None = None,
    newest_first: bool = False,
    limit: int | None = None,
) -> Iterator[ChangeSet]:
    """Change sets in commit order; `only` narrows their changes, without `values` no text is read."""
    sets = select(change_set).order_by(change_set.c.pos.desc() if newest_first else change_set.c.pos)
    if where is not None:
        sets = sets.where(where)
    if limit is not None:
        sets = sets.limit(limit)
        wanted = [row.pos for row in conn.execute(sets.with_only_columns(change_set.c.pos))]
        where = change_set.c.pos.in_(wanted)
    # Only the whole journal is long enough to be streamed.
    options = _BATCH if where is None and limit is None else {}
    with (
        conn.execute(_changes(where, only, values, newest_first), execution_options=options) as found,
        conn.execute(sets, execution_options=options) as rows,
    ):
        groups = groupby(found, lambda row: int(row.pos))
        pos, group = next(groups, (None, iter(())))
        for row in rows:
            changes: tuple[Change, ...] = ()
            if pos == row.pos:
                changes = tuple(map(_change, group))
                pos, group = next(groups, (None, iter(())))
            yield _change_set(row, changes)


def forget(conn: Connection, made: ChangeSet) -> None:
    """Carry out the purges in `made`: every earlier wording of the field goes, with its salt; the commitments stay."""
    for purge in made.changes:
        if purge.operation != PURGE:
            continue
        older = select(change.c.pos, change.c.n).where(
            change.c.record == purge.record, change.c.field == purge.field, change.c.pos < made.pos
        )
        for pos, n in conn.execute(older).all():
            conn.execute(delete(change_value).where(change_value.c.pos == pos, change_value.c.n == n))


def find(conn: Connection, change_set_id: str) -> ChangeSet | None:
    """One change set with its values, or None."""
    # Every save asks this of an id that is new: the driver says so in a tenth of the time.
    if conn.exec_driver_sql(f"SELECT 1 FROM change_set WHERE id = {mark(conn.dialect.name)}", (change_set_id,)).first() is None:
        return None
    return next(load(conn, change_set.c.id == change_set_id), None)


def _changes(where: Any, only: Any, values: bool, newest_first: bool) -> Any:
    rows = select(change, *((change_value.c.salt, change_value.c.data) if values else ()))
    if values:
        rows = rows.outerjoin(change_value, and_(change_value.c.pos == change.c.pos, change_value.c.n == change.c.n))
    if where is not None:
        rows = rows.join(change_set, change_set.c.pos == change.c.pos).where(where)
    if only is not None:
        rows = rows.where(only)
    return rows.order_by(change.c.pos.desc() if newest_first else change.c.pos, change.c.n)


def _change(row: Row[Any]) -> Change:
    salt, data = (row.salt, row.data) if "salt" in row._fields else (None, None)
    before, after = json.loads(data) if data else (None, None)
    return Change(row.kind, row.record, row.operation, row.field, before, after, salt, row.seal, data.encode() if data else b"")


def _change_set(row: Row[Any], changes: Sequence[Change]) -> ChangeSet:
    seen = {station: (seq, digest) for station, (seq, digest) in json.loads(row.seen).items()}
    return ChangeSet(
        row.station, row.seq, row.id, row.author, row.at, row.label, row.reverts, seen, row.digest, tuple(changes), row.pos
    )
