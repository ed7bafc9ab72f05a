"""Proof that a workspace is whole: its chains, its heads, and every record against its history."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from dialogue_app.errors import WorkspaceError
from dialogue_app.model.base import kinds
from dialogue_app.store import ledger
from dialogue_app.store.capture import Fields, fields_where
from dialogue_app.store.journal import DELETE, Heads, Witness, verify


def verify_workspace(conn: Connection, witnesses: Iterable[Witness] = (), *, records: bool = False) -> Heads:
    """Walk the chains; with `records`, also compare every record with what its history says (a job, not a start-up check)."""
    at = verify(ledger.load(conn), witnesses)
    if at != ledger.heads(conn):
        raise WorkspaceError("The stored heads are not those of the chains: change sets were removed. Compare with a backup.")
    if records:
        _verify_records(conn)
    return at


def _verify_records(conn: Connection) -> None:
    told = _told(conn)
    for kind, cls in kinds().items():
        present = fields_where(conn, cls)
        expected = told.pop(kind, {})
        for record_id in sorted(present.keys() | expected.keys()):
            if present.get(record_id) != expected.get(record_id):
                raise WorkspaceError(
                    "The {label:name} {record_id} was changed outside the journal. Compare with a backup.",
                    label=cls.label,
                    record_id=record_id,
                )
    if told:
        raise WorkspaceError("The journal tells of records this version does not know: {told}.", told=sorted(told))


def _told(conn: Connection) -> dict[str, dict[str, Fields]]:
    """Every living record as its history tells it, by kind and id."""
    out: dict[str, dict[str, Fields]] = {}
    for made in ledger.load(conn):
        for change in made.changes:
            records = out.setdefault(change.kind, {})
            if change.operation == DELETE:
                records.pop(change.record, None)
                continue
            _write(records.setdefault(change.record, {}), change.field, change.after)
    return {kind: records for kind, records in out.items() if records}


def _write(fields: Fields, name: str, value: Any) -> None:
    if value is None:
        fields.pop(name, None)
    else:
        fields[name] = value
