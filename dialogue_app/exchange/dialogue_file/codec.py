"""How the entries of a dialogue file become columns and back: one table of fields serves both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from dialogue_app.model.values import Wording, new_id, plain, zone


@dataclass(slots=True)
class Codes:
    """Names of records in a file ⇄ ids in a workspace, by kind."""

    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def new(self, kind: str, code: str) -> str:
        """A fresh id for a record of the file."""
        made = self.ids[kind, code] = new_id()
        self.names[made] = code
        return made

    def know(self, kind: str, record_id: str, code: str | None) -> None:
        """Note the name of a record of the workspace; one that has none goes out under its id."""
        self.names[record_id] = code or record_id
        self.ids[kind, code or record_id] = record_id

    def id(self, kind: str, code: str) -> str:
        """The id behind a name; the file was checked, so it is there."""
        return self.ids[kind, code]

    def name(self, record_id: str) -> str:
        """The name of a record in the file."""
        return self.names[record_id]


Read = Callable[[Any, Codes], Any]
Write = Callable[[Any, Codes, Mapping[str, Any]], Any]


@dataclass(frozen=True, slots=True)
class Form:
    """How one value stands in the file (`write` makes it so) and in the record (`read` makes it so)."""

    read: Read
    write: Write


@dataclass(frozen=True, slots=True)
class Field:
    """One entry of an object: its key, its column, its form. `always`: written also when empty, as null."""

    key: str
    column: str
    form: Form
    always: bool = False
    default: Any = None
    """Not written when the column holds this."""


PLAIN = Form(lambda value, codes: value, lambda value, codes, row: plain(value))
TEXTS = Form(lambda value, codes: Wording(value), lambda value, codes, row: dict(value))
DAY = Form(lambda value, codes: date.fromisoformat(value), lambda value, codes, row: value.isoformat())
NUMBER = Form(lambda value, codes: str(value), lambda value, codes, row: int(value) if value.isdecimal() else value)
VISIBILITY = Form(
    lambda value, codes: "delegation" if value == "internal" else value,
    lambda value, codes, row: "internal" if value == "delegation" else value,
)


def named(kind: str) -> Form:
    """The name of another record."""
    return Form(lambda value, codes: codes.id(kind, value), lambda value, codes, row: codes.name(value))


def moment(zone_column: str = "zone") -> Form:
    """A time with the offset of the record's zone; what a file gives to the second is not written finer."""
    return Form(lambda value, codes: datetime.fromisoformat(value), lambda value, codes, row: local(value, row[zone_column]))


def local(value: datetime, zone_name: str) -> str:
    """RFC 3339 in the clock of a place."""
    return value.astimezone(zone(zone_name)).isoformat()


def fields(*rows: tuple[Any, ...]) -> tuple[Field, ...]:
    """A table: rows are (key, column, form, and ALWAYS or a default)."""
    return tuple(
        Field(
            key,
            column,
            form,
            always=bool(rest) and rest[0] is ALWAYS,
            default=rest[0] if rest and rest[0] is not ALWAYS else None,
        )
        for key, column, form, *rest in rows
    )


ALWAYS = object()


def take(table: Iterable[Field], entry: dict[str, Any], codes: Codes) -> dict[str, Any]:
    """Column values out of an entry; keys that were taken are removed from it."""
    values: dict[str, Any] = {}
    for item in table:
        if item.key in entry and (given := entry.pop(item.key)) is not None:
            values[item.column] = item.form.read(given, codes)
    return values


def give(table: Iterable[Field], row: Mapping[str, Any], codes: Codes) -> dict[str, Any]:
    """An entry out of column values."""
    entry: dict[str, Any] = {}
    for item in table:
        value = row.get(item.column)
        if value is None:
            if item.always:
                entry[item.key] = None
        elif item.always or not _left_out(value, item.default):
            entry[item.key] = item.form.write(value, codes, row)
    return entry


def _left_out(value: Any, default: Any) -> bool:
    if default is not None:
        return bool(plain(value) == default)
    return isinstance(value, str | Wording) and not value
