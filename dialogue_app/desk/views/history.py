"""The history of a record in words: who changed what, when, from which words to which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.languages import language_name
from dialogue_app.desk.views.word_diff import Piece, word_diff
from dialogue_app.model.base import Record, kinds, references, table_of
from dialogue_app.model.values import WordingType
from dialogue_app.store.history import FieldChange
from dialogue_app.store.reading import Read
from dialogue_app.store.workspace import Workspace

WITHHELD = "(removed)"
RESTRICTED = "(restricted)"
_NAMES = {
    "at": "time", "on": "date", "ad_referendum": "ad referendum mark", "slot": "time", "place": "place in the order",
    "rank": "place in the order", "confirmed": "languages held in step",
}  # fmt: skip
_SHOWN = ("number", "title", "display", "name", "short", "identifier", "code")


@dataclass(frozen=True, slots=True)
class FieldHistory:
    """One field before and after, as people read them; '' for nothing. A restricted field shows that it changed, not what."""

    field: str
    """“text in Spanish”, “agenda item”"""
    before: str
    after: str

    def pieces(self) -> tuple[Piece, ...]:
        """What differs, word by word."""
        return word_diff(self.before, self.after)


@dataclass(frozen=True, slots=True)
class RecordRevision:
    """What one change did to a record; `operation` is added, changed, deleted, sealed or purged."""

    change_set_id: str
    at: datetime
    author: str
    label: str
    operation: str
    fields: tuple[FieldHistory, ...]


def record_history(workspace: Workspace, kind: str, record_id: str, *, restricted: bool = False) -> tuple[RecordRevision, ...]:
    """Every revision of a record, newest first. `restricted` shows red lines and fallbacks too, for whoever may see them."""
    revisions = workspace.history(kind, record_id)
    cls = kinds()[kind]
    named = _Named(cls)
    with workspace.read() as read:
        return tuple(
            RecordRevision(
                one.change_set_id, one.at, one.author, one.label, one.operation,
                tuple(_field(cls, named, read, change, restricted) for change in one.fields),
            )
            for one in revisions
        )  # fmt: skip


def field_name(cls: type[Record], field: str) -> str:
    """A journal field in words: “text in Spanish”, “time began”, “agenda item”."""
    column, _, language = field.partition(".")
    name = _NAMES.get(column) or column.removesuffix("_id").replace("_", " ")
    if language and column in table_of(cls).c and isinstance(table_of(cls).c[column].type, WordingType):
        return f"{name} in {language_name(language)}"
    return name


def _field(cls: type[Record], named: _Named, read: Read, change: FieldChange, restricted: bool) -> FieldHistory:
    name = field_name(cls, change.field)
    if change.withheld:
        return FieldHistory(name, WITHHELD, WITHHELD)
    if change.field.partition(".")[0] in cls.restricted and not restricted:
        return FieldHistory(name, RESTRICTED if change.before else "", RESTRICTED if change.after else "")
    return FieldHistory(name, named.shown(read, change.field, change.before), named.shown(read, change.field, change.after))


class _Named:
    """Shows values of one kind's fields; a reference is shown by what people call the record it names."""

    def __init__(self, cls: type[Record]) -> None:
        self._targets = {column: target for holder, column, target in references() if holder is cls}
        self._known: dict[tuple[str, str], str] = {}

    def shown(self, read: Read, field: str, value: Any) -> str:
        if value is None or value == "":
            return ""
        if field in self._targets and isinstance(value, str):
            return self._name(read, self._targets[field], value)
        return _plainly(value)

    def _name(self, read: Read, kind: str, record_id: str) -> str:
        if (kind, record_id) not in self._known:
            table = table_of(kinds()[kind])
            column = next((table.c[name] for name in _SHOWN if name in table.c), None)
            found = None if column is None else read.execute(select(column).where(table.c.id == record_id)).scalars().first()
            words = found.get("en") or next(iter(found.values()), "") if isinstance(found, Mapping) else found
            self._known[kind, record_id] = str(words) if words else f"a {kinds()[kind].label}"
        return self._known[kind, record_id]


def _plainly(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_plainly(item)}" for key, item in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_plainly(item) for item in value if item is not None)
    return str(value)
