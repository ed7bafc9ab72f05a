"""What an import carries from step to step: the file, its names, and the records made so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dialogue_app.exchange.dialogue_file.codec import Codes, Field, take
from dialogue_app.model.base import Record
from dialogue_app.model.values import rank_between


@dataclass(slots=True)
class Incoming:
    """One import: turns entries into records, in the order of the file."""

    data: Mapping[str, Any]
    codes: Codes = field(default_factory=Codes)
    made: list[Record] = field(default_factory=list)
    zones: dict[str, str] = field(default_factory=dict)
    """Zone of a round's venue and of a session, by id."""

    def entries(self, section: str) -> Iterable[dict[str, Any]]:
        """Copies of a section's entries, to take keys out of."""
        return (dict(entry) for entry in self.data.get(section, ()))

    def add(
        self, cls: type[Record], table: Iterable[Field], entry: dict[str, Any], kind: str | None = None, **more: Any
    ) -> Record:
        """Make a record out of an entry; what no column takes stays with it for the way out."""
        if kind:
            code = entry.pop("id")
            more |= {"id": self.codes.id(kind, code), "code": code}
        values = take(table, entry, self.codes) | more
        if entry:
            values["extra"] = entry
        record = cls(**values)
        self.made.append(record)
        return record


def ranks(entries: Iterable[Any]) -> Iterable[tuple[str, Any]]:
    """Entries with rank keys in their order."""
    rank = ""
    for entry in entries:
        rank = rank_between(rank)
        yield rank, entry
