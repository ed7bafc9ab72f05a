"""Every text of our own world, by reflection over the model: a new internal field is in it without being named here.

For the last look at what leaves the house. The texts are read, looked for and let go; they are shown to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from dialogue_app.model.base import Record, kinds, table_of
from dialogue_app.model.positions import PositionLimits
from dialogue_app.store.reading import Read

LEAST = 12
"""Letters and figures a text must have, a Chinese one counting twice: shorter ones stand in any document by chance."""
_NO_WORDS = frozenset({"id", "code", "rank", "state", "zone", "visibility", "provenance", "language", "marking", "caveats"})
"""Columns that name or order a record and say nothing."""


@dataclass(frozen=True, slots=True)
class InternalText:
    """A whole text of an internal record. `text` is in no representation, so that no log or report can show it."""

    kind: str
    """The record in words: “limits of a position”."""
    record: tuple[str, str]
    """Kind and id as a near-match names them."""
    text: str = field(repr=False)


def internal_texts(read: Read) -> tuple[InternalText, ...]:
    """All texts of internal records that are long enough to be told from chance."""
    found: list[InternalText] = []
    for name, cls in sorted(kinds().items()):
        if cls.internal:
            found += _texts_of(read, name, cls)
    return tuple(found)


def _texts_of(read: Read, name: str, cls: type[Record]) -> Iterator[InternalText]:
    table = table_of(cls)
    columns = [column for column in table.columns if column.key not in _NO_WORDS and not column.foreign_keys]
    key = table.columns["position_id" if cls is PositionLimits else "id"]
    for id, *values in read.execute(select(key, *columns)):
        for value in values:
            for text in _strings(value):
                if _is_prose(text):
                    yield InternalText(cls.label, (name, id), text)


def _strings(value: Any) -> Iterator[str]:
    """The texts in a value, a wording or plain data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, Sequence) and not isinstance(value, bytes):
        for inner in value:
            yield from _strings(inner)


def _is_prose(text: str) -> bool:
    """Words rather than a name of a state, a code or a hash: with a space, or in letters that no code uses."""
    letters = sum(2 if ord(letter) > 0x2E80 else 1 for letter in text if letter.isalnum())
    return letters >= LEAST and (not text.isascii() or " " in text.strip())
