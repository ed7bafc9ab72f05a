"""The lines of the table: what was measured, ours, the floor, their ratio, and whether the target is met."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. `floor` and `at_most` (times the floor) go together; `limit` is in the unit of `ours`."""

    name: str
    what: str
    ours: float
    unit: str = "ms"
    floor: float | None = None
    at_most: float | None = None
    limit: float | None = None
    against: str = ""
    """What the floor is, in words."""

    @property
    def ratio(self) -> float | None:
        """Ours in units of the floor."""
        return self.ours / self.floor if self.floor else None

    @property
    def verdict(self) -> str:
        """Met, missed, or nothing where the line has no target."""
        if self.at_most is None and self.limit is None:
            return ""
        fits = self.at_most is None or (self.ratio is not None and self.ratio <= self.at_most)
        return "met" if fits and (self.limit is None or self.ours <= self.limit) else "MISSED"

    def as_data(self) -> dict[str, Any]:
        """For `--json`."""
        names = ("name", "what", "ours", "unit", "floor", "ratio", "at_most", "limit", "against", "verdict")
        return {name: getattr(self, name) for name in names}


_HEADS = ("", "ours", "floor", "ratio", "target", "", "floor is")


def table(rows: Iterable[Row]) -> str:
    """The rows as aligned text."""
    lines = [_HEADS, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADS))]
    return "\n".join(_aligned(line, widths) for line in lines)


def _aligned(line: tuple[str, ...], widths: list[int]) -> str:
    figures = range(1, 5)
    cells = [
        cell.rjust(width) if n in figures else cell.ljust(width) for n, (cell, width) in enumerate(zip(line, widths, strict=True))
    ]
    return "  ".join(cells).rstrip()


def _cells(row: Row) -> tuple[str, ...]:
    targets = [f"≤ {row.at_most:g}×" if row.at_most else "", f"≤ {row.limit:g} {row.unit}" if row.limit else ""]
    return (
        row.what, f"{_number(row.ours)} {row.unit}", f"{_number(row.floor)} {row.unit}" if row.floor else "",
        f"{row.ratio:.2f}×" if row.ratio else "", ", ".join(filter(None, targets)), row.verdict, row.against,
    )  # fmt: skip


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
