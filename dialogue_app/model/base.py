"""What every record of the talks promises: an id, its fields as the journal reads them, and what its state forbids."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, String, Table, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from dialogue_app.errors import RuleError
from dialogue_app.model.metadata import METADATA
from dialogue_app.model.values import DateType, FrozenJSON, UtcTime, Wording, WordingType, moment_text, new_id, plain


class Base(DeclarativeBase):
    """Metadata of every table a workspace holds."""

    metadata = METADATA
    type_annotation_map: ClassVar[dict[Any, Any]] = {datetime: UtcTime, date: DateType, Wording: WordingType}


def ref(target: str, *, index: bool = True, **more: Any) -> Any:
    """A reference to another record, checked at commit so that undo may write in any order. Never ON DELETE.

    `index=False` only where an index of the table begins with the column.
    """
    return mapped_column(String(32), ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED"), index=index, **more)


def json_column(**more: Any) -> Any:
    """Plain data that is changed as a whole and comes back read-only."""
    return mapped_column(FrozenJSON, **more)


class Record(Base):
    """A row that the journal keeps the history of."""

    __abstract__ = True

    label: ClassVar[str] = "record"
    """What people call it, in English, lower case."""
    open_fields: ClassVar[Mapping[str, frozenset[str]]] = {}
    """Sealed states, each with the journal fields that may still change there."""
    taken_back: ClassVar[frozenset[str]] = frozenset()
    """Sealed states in which a record, with its parts, goes again when the very change that brought it in is undone."""
    owner: ClassVar[str | None] = None
    """Column naming the record this one is part of: while that one is sealed, this one is too."""
    open_under_seal: ClassVar[frozenset[str]] = frozenset()
    """Journal fields that may still change although the owner is sealed."""
    groups: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """Columns that only make sense together are one journal field."""
    searched: ClassVar[tuple[str, ...]] = ()
    """Columns whose words the full-text search finds."""
    internal: ClassVar[bool] = True
    """Whether the record belongs to our side's world; joint records say False."""
    restricted: ClassVar[frozenset[str]] = frozenset()
    """Columns whose words no label, log or list may show (RULE 26)."""

    id: Mapped[str] = mapped_column(String(32), primary_key=True)

    def __init__(self, **values: Any) -> None:
        super().__init__(**{"id": new_id(), **values})

    @classmethod
    def sealed(cls, fields: Mapping[str, Any] | None) -> bool:
        """Whether a record with these journal fields is in a state that closes it."""
        return fields is not None and fields.get("state") in cls.open_fields

    @classmethod
    def search_round(cls, fields: Mapping[str, Any]) -> str | None:
        """The round under which a search finds a record with these journal fields."""
        return fields.get("round_id")

    @classmethod
    def search_visibility(cls, fields: Mapping[str, Any]) -> str:
        """The rung of the visibility ladder at which a search may show the record."""
        return str(fields.get("visibility") or ("delegation" if cls.internal else "joint"))

    @classmethod
    def check(cls, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, *, owner_sealed: bool) -> None:
        """Refuse, with a sentence, what the record's or its owner's state forbids. Both are journal fields."""
        stuck = _changed(before, after)
        if owner_sealed and (before is None or after is None or stuck - cls.open_under_seal):
            raise RuleError("This {label:name} is part of a record that can no longer change.", label=cls.label)
        if before is None or not cls.sealed(before):
            return
        state = before["state"]
        if after is None:
            raise RuleError("A {label:name} that is {state:name} cannot be deleted.", label=cls.label, state=state)
        if closed := stuck - cls.open_fields[state]:
            raise RuleError(
                "A {label:name} that is {state:name} cannot change: {closed:name}.",
                label=cls.label,
                state=state,
                closed=sorted(closed),
            )


def kinds() -> dict[str, type[Record]]:
    """Every record class by the name of its table, which is its kind in the journal; those not mapped yet are mapped."""
    import dialogue_app.model.every_kind  # noqa: F401 - not before: a window's first page reads only some of them

    return {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Record)}


def references() -> list[tuple[type[Record], str, str]]:
    """Every reference between records: (class, column, kind referred to)."""
    return [
        (cls, key.parent.key, key.column.table.name)
        for cls in kinds().values()
        for key in sorted(table_of(cls).foreign_keys, key=lambda key: key.parent.key)
    ]


def table_of(cls: type[Record]) -> Table:
    """The one table of a record class."""
    table = inspect(cls).local_table
    assert isinstance(table, Table)
    return table


def to_fields(cls: type[Record], row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as journal fields: groups of columns become one, each language of a wording its own. JSON data only."""
    fields: dict[str, Any] = {name: [_stored(row[key]) for key in columns] for name, columns in cls.groups.items()}
    fields = {name: value for name, value in fields.items() if any(item is not None for item in value)}
    grouped = {key for columns in cls.groups.values() for key in columns}
    for column in table_of(cls).columns:
        value = row[column.key]
        if column.key == "id" or column.key in grouped or value is None:
            continue
        if isinstance(column.type, WordingType):
            fields |= {f"{column.key}.{language}": text for language, text in value.items()}
        else:
            fields[column.key] = _stored(value)
    return fields


def to_columns(cls: type[Record], fields: Mapping[str, Any]) -> dict[str, Any]:
    """The inverse of `to_fields`, as attribute values."""
    out: dict[str, Any] = {}
    grouped = {key: (name, place) for name, columns in cls.groups.items() for place, key in enumerate(columns)}
    for column in table_of(cls).columns:
        key = column.key
        if isinstance(column.type, WordingType):
            prefix = key + "."
            texts = {name[len(prefix) :]: text for name, text in fields.items() if name.startswith(prefix) and text is not None}
            out[key] = Wording(texts)
        elif key in grouped:
            name, place = grouped[key]
            out[key] = _live(column.type, (fields.get(name) or [None] * (place + 1))[place])
        elif key != "id":
            out[key] = _live(column.type, fields.get(key))
    return out


def row_of(record: Record) -> dict[str, Any]:
    """A record's present attribute values by column."""
    return {column.key: getattr(record, column.key) for column in table_of(type(record)).columns}


def _stored(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return plain(value)


def _live(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, UtcTime):
        return datetime.fromisoformat(value)
    if isinstance(kind, DateType):
        return date.fromisoformat(value)
    return value


def _changed(before: Mapping[str, Any] | None, after: Mapping[str, Any] | None) -> set[str]:
    old, new = before or {}, after or {}
    names: Iterable[str] = old.keys() | new.keys()
    return {name for name in names if old.get(name) != new.get(name)}
