"""The history of a record: who changed what, when, from which words to which."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from dialogue_app.store import ledger
from dialogue_app.store.journal import OPERATIONS, Change, ChangeSet
from dialogue_app.store.tables import change, change_set


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; `withheld` when its words were removed by a purge."""

    field: str
    before: Any
    after: Any
    withheld: bool


@dataclass(frozen=True, slots=True)
class Revision:
    """What one change set did to one record; `operation` is added, changed, deleted, sealed or purged."""

    change_set_id: str
    pos: int
    at: datetime
    author: str
    label: str
    station: str
    operation: str
    fields: tuple[FieldChange, ...]


def history(conn: Connection, kind: str, record_id: str) -> tuple[Revision, ...]:
    """Every revision of a record, newest first; also of a record that is deleted."""
    touching = select(change.c.pos).where(change.c.record == record_id, change.c.kind == kind)
    only = (change.c.record == record_id) & (change.c.kind == kind)
    sets = ledger.load(conn, change_set.c.pos.in_(touching), only=only, newest_first=True)
    return tuple(_revision(made) for made in sets)


def _revision(made: ChangeSet) -> Revision:
    first = min(made.changes, key=lambda change: "idspu".index(change.operation))
    # A seal re-asserts fields that did not move: people want to see those that did.
    moved = [change for change in made.changes if change.salt is None or change.before != change.after]
    return Revision(
        made.id, made.pos, datetime.fromisoformat(made.at), made.author, made.label, made.station,
        OPERATIONS[first.operation], tuple(map(_field_change, moved)),
    )  # fmt: skip


def _field_change(change: Change) -> FieldChange:
    return FieldChange(change.field, change.before, change.after, withheld=change.salt is None)
