"""What an export reads: every row by kind, with names for ids and the clocks of the places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from dialogue_app.exchange.dialogue_file.codec import Codes, Field, give
from dialogue_app.model.values import plain
from dialogue_app.store.snapshot import snapshot
from dialogue_app.store.workspace import Workspace

Row = dict[str, Any]


@dataclass(slots=True)
class Outgoing:
    """One export: the rows of a workspace as they stand in one reading."""

    rows: dict[str, list[Row]]
    """By kind, in order of creation."""
    codes: Codes
    zones: dict[str, str]
    """Zone of a round's venue, by round id."""
    _indexes: dict[tuple[str, str], dict[str, list[Row]]] = field(default_factory=dict)

    @classmethod
    def of(cls, workspace: Workspace) -> Outgoing:
        """Read everything at once, so that the file shows one moment."""
        rows = snapshot(workspace)
        codes = Codes()
        for kind, found in rows.items():
            for row in found:
                codes.know(kind, row["id"], row.get("code"))
        venues = {row["id"]: row["zone"] for row in rows["venue"]}
        return cls(rows, codes, {row["id"]: venues[row["venue_id"]] for row in rows["round"]})

    def entry(self, table: Iterable[Field], row: Row) -> dict[str, Any]:
        """A named record with what no column took."""
        zoned = row if "zone" in row else row | {"zone": self.zones.get(row.get("round_id", ""), "UTC")}
        return {"id": self.codes.name(row["id"])} | give(table, zoned, self.codes) | dict(plain(row.get("extra")) or {})

    def ranked(self, kind: str) -> list[Row]:
        """Rows of a kind in their own order."""
        return sorted(self.rows[kind], key=lambda row: (row["rank"], row["id"]))

    def children(self, kind: str, column: str, owner: Row) -> list[Row]:
        """Rows of a kind that belong to another row, in order of creation."""
        return self._index(kind, column).get(owner["id"], [])

    def ranked_children(self, kind: str, column: str, owner: Row) -> list[Row]:
        """The same in their own order."""
        return sorted(self.children(kind, column, owner), key=lambda row: (row["rank"], row["id"]))

    def number(self, paragraph_id: str) -> int | str:
        """The number of a paragraph as the file writes it."""
        number: str = self._index("minutes_paragraph", "id")[paragraph_id][0]["number"]
        return int(number) if number.isdecimal() else number

    def minutes_of(self, paragraph_id: str) -> str:
        """Name of the minutes a paragraph stands in."""
        return self.codes.name(self._index("minutes_paragraph", "id")[paragraph_id][0]["minutes_id"])

    def place(self, paragraph_id: str) -> str:
        """“MIN-R3#2”."""
        return f"{self.minutes_of(paragraph_id)}#{self.number(paragraph_id)}"

    def _index(self, kind: str, column: str) -> dict[str, list[Row]]:
        if (kind, column) not in self._indexes:
            index = self._indexes[kind, column] = defaultdict(list)
            for row in self.rows[kind]:
                index[row[column]].append(row)
        return self._indexes[kind, column]
