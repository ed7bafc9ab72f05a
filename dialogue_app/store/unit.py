"""One unit of work: everything written inside it is one change set, or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection

from dialogue_app.errors import Clash, ConflictError
from dialogue_app.model.base import Record, row_of, to_columns, to_fields
from dialogue_app.store import blobs, drafts
from dialogue_app.store.capture import Fields, Key, changes_of, fields_in
from dialogue_app.store.guard import writing
from dialogue_app.store.journal import Change, ChangeSet
from dialogue_app.store.sessions import WriteSession

R = TypeVar("R", bound=Record)


class UnitOfWork:
    """What `workspace.change()` hands out. Records are written as objects through it; `result` is set by the commit."""

    def __init__(self, session: WriteSession) -> None:
        self.session = session
        self.result: ChangeSet | None = None
        self.first: dict[Key, Fields | None] = {}
        """What the database held when a record was first touched here; None for a new one."""
        self.after: dict[Key, Fields] = {}
        self.unmade: set[Key] = set()
        """Records that the change set that is undone here had brought in, or closed."""
        self._forced: set[tuple[str, str]] = set()
        self._purged: set[tuple[str, str]] = set()
        self._held: list[Record] = []  # the session holds records weakly: what was handed out must not be lost
        session.info["unit"] = self

    def add(self, record: R) -> R:
        """Take a new record in."""
        self.session.add(record)
        return record

    def get(self, cls: type[R], record_id: str) -> R:
        """The record with that id, to be changed; a `ConflictError` when it is not there any more."""
        found = self.session.get(cls, record_id)
        if found is None:
            gone = Clash(cls.__tablename__, record_id, "", None, None)
            raise ConflictError("This {label:name} is not there any more: somebody deleted it.", [gone], label=cls.label)
        self._held.append(found)
        return found

    def delete(self, record: Record) -> None:
        """Delete a record; refused at the end while others refer to it."""
        self.session.delete(record)

    def edit(self, record: Record, start: Mapping[str, Any], **new: Any) -> None:
        """Apply a form's values; `start` is what the form was opened with, by attribute.

        A field that stands neither at its start nor at my value was changed by somebody else: a `ConflictError`
        with one clash per such field, and nothing is written.
        """
        cls, now = type(record), row_of(record)
        mine, base, present = (to_fields(cls, {**now, **given}) for given in ({**start, **new}, start, {}))
        wanted = {name: mine.get(name) for name in mine.keys() | base.keys() if mine.get(name) != base.get(name)}
        if clashes := differing(record, wanted, mine, base, present):
            names = [clash.field for clash in clashes]
            raise ConflictError(
                "Somebody else changed this {label:name} meanwhile: {names:name}. Compare both wordings.",
                clashes,
                label=cls.label,
                names=names,
            )
        write_fields(record, present, wanted)

    def assert_again(self, record: Record, *names: str) -> None:
        """Write these journal fields (none named: all) into the change set although they are equal."""
        self.touch(record, self.session.connection(), new=False)
        fields = to_fields(type(record), row_of(record))
        self._forced |= {(record.id, name) for name in names or fields}

    def purge(self, record: Record, name: str, replacement: Any) -> None:
        """Remove every earlier wording of one journal field by order of law; the chain stays whole. Cannot be undone."""
        write_fields(record, to_fields(type(record), row_of(record)), {name: replacement})
        self.assert_again(record, name)
        self._purged.add((record.id, name))

    def keep(self, data: bytes) -> str:
        """Keep an attachment's bytes in this same transaction; returns their SHA-256."""
        with writing(conn := self.session.connection()):
            return blobs.keep(conn, data)

    def drop_draft(self, editor: str) -> None:
        """Forget an editor's draft in this same transaction, because its text is now a record."""
        with writing(conn := self.session.connection()):
            drafts.drop(conn, editor)

    def touch(self, record: Record, connection: Connection, *, new: bool) -> None:
        """Remember the row as it was before this unit; later touches change nothing."""
        key = (type(record), record.id)
        if key not in self.first:
            self.first[key] = None if new else fields_in(connection, type(record), [record.id]).get(record.id)

    def changes(self) -> list[Change]:
        """The net changes so far, each checked against the states of the record and its owner."""
        self.session.flush()
        if not self.first:
            return []
        conn, by_kind = self.session.connection(), dict[type[Record], list[str]]()
        for cls, record_id in self.first:
            by_kind.setdefault(cls, []).append(record_id)
        self.after = {(cls, id_): found for cls, ids in by_kind.items() for id_, found in fields_in(conn, cls, ids).items()}
        forced, purged = frozenset(self._forced), frozenset(self._purged)
        return changes_of(conn, self.first, self.after, forced=forced, purged=purged, unmade=frozenset(self.unmade))


def differing(
    record: Record, names: Mapping[str, Any] | set[str], mine: Fields, expected: Fields, present: Fields
) -> list[Clash]:
    """The one comparison of forms and undo: the present value is neither the expected one nor mine."""
    return list(_clashes(record.__tablename__, record.id, names, mine, expected, present))


def write_fields(record: Record, present: Fields, wanted: Fields) -> None:
    """Set the attributes that stand for these journal fields, and no others."""
    old = to_columns(type(record), present)
    for name, value in to_columns(type(record), present | wanted).items():
        if value != old[name]:
            setattr(record, name, value)


def _clashes(
    kind: str, record_id: str, names: Mapping[str, Any] | set[str], mine: Fields, expected: Fields, present: Fields
) -> Iterator[Clash]:
    for name in sorted(names):
        now = present.get(name)
        if now != expected.get(name) and now != mine.get(name):
            yield Clash(kind, record_id, name, mine.get(name), now)
