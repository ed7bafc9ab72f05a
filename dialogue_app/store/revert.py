"""Undoing one change set by a new one, only where what it wrote still stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from dialogue_app.errors import Clash, ConflictError
from dialogue_app.model.base import Record, kinds, references, row_of, to_columns, to_fields
from dialogue_app.sentences import Sentence
from dialogue_app.store.capture import Fields, column_value
from dialogue_app.store.journal import DELETE, INSERT, PURGE, SEAL, Change, ChangeSet
from dialogue_app.store.unit import UnitOfWork, differing, write_fields

_Step = Callable[[], object]


def revert_into(unit: UnitOfWork, target: ChangeSet) -> None:
    """Write the opposite of `target`; a `ConflictError` names every field that was changed since.

    Everything is looked up and compared first and written afterwards: a flush in between would hide what comes next.
    """
    if any(change.operation == PURGE or change.salt is None for change in target.changes):
        raise ConflictError("This cannot be undone: its wording was removed by order.")
    by_record: dict[tuple[str, str], list[Change]] = {}
    for change in target.changes:
        by_record.setdefault((change.kind, change.record), []).append(change)
    clashes: list[Clash] = []
    steps: list[_Step] = []
    for (kind, record_id), changes in by_record.items():
        if {change.operation for change in changes} & {INSERT, SEAL}:
            unit.unmade.add((kinds()[kind], record_id))
        found, step = _opposite(unit, kinds()[kind], record_id, changes)
        clashes += found
        steps.append(step)
    if clashes:
        raise ConflictError("This cannot be undone, it was changed since: {what}.", clashes, what=_named(clashes))
    with unit.session.no_autoflush:
        for step in steps:
            step()
    unit.session.flush()
    _check_parents(unit, by_record)


def _opposite(unit: UnitOfWork, cls: type[Record], record_id: str, changes: list[Change]) -> tuple[list[Clash], _Step]:
    operation = changes[0].operation
    record = unit.session.get(cls, record_id)
    before = {change.field: change.before for change in changes}
    after = {change.field: change.after for change in changes}
    present: Fields = to_fields(cls, row_of(record)) if record is not None else {}
    if operation == DELETE:
        there = [Clash(cls.__tablename__, record_id, "", None, present)] if record is not None else []
        return there, partial(_insert, unit, cls, record_id, before)
    if record is None:
        return [Clash(cls.__tablename__, record_id, "", after, None)], _nothing
    if operation == INSERT:
        names = after.keys() | present.keys()
        return differing(record, set(names), after, after, present), partial(unit.delete, record)
    moved = {name for name in after if before[name] != after[name]}
    wanted = {name: before[name] for name in moved}
    return differing(record, moved, wanted, after, present), partial(write_fields, record, present, wanted)


def _insert(unit: UnitOfWork, cls: type[Record], record_id: str, fields: Fields) -> None:
    unit.add(cls(id=record_id, **to_columns(cls, fields)))


def _nothing() -> None:
    """A record that is gone needs no step: the clash says so."""


def _check_parents(unit: UnitOfWork, by_record: dict[tuple[str, str], list[Change]]) -> None:
    """A record that is made again may belong to one that is gone: say so before the commit does."""
    again = {key: {c.field: c.before for c in changes} for key, changes in by_record.items() if changes[0].operation != INSERT}
    for cls, column, target in references():
        for (kind, _), fields in again.items():
            if kind == cls.__tablename__ and (parent := column_value(cls, fields, column)):
                unit.get(kinds()[target], parent)


def _named(clashes: list[Clash]) -> Sentence:
    names = [
        Sentence("{label:name} {field:name}", label=kinds()[clash.kind].label, field=clash.field)
        if clash.field
        else Sentence("{label:name} (deleted or made again)", label=kinds()[clash.kind].label)
        for clash in clashes[:3]
    ]
    return Sentence("{names} and more", names=names) if len(clashes) > 3 else Sentence("{names}", names=names)
