"""Tables with repeated heads, and the places for signature."""

from __future__ import annotations

from typing import Any

from dialogue_app.documents.render.pdf.blocks import Piece, Row, TextBlock
from dialogue_app.documents.render.pdf.tags import TagNode


class TableBlock(Piece):
    """Rows under a row of heads that is repeated, as an artifact, on each page; rules above, under the heads, and below."""

    def __init__(
        self, head: list[TextBlock], rows: list[list[TextBlock]], after: float = 12.0, *, mirrored: bool = False
    ) -> None:
        self._cells = [head, *rows]
        self.before, self.after = 4.0, after
        self._head = Row(list(head), _GUTTER, 0.0, mirrored=mirrored)
        self._rows = [Row(list(row), _GUTTER, 0.0, mirrored=mirrored) for row in rows]
        self._repeated = False
        self._ends = True

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        widths = column_widths(self._cells, aW)
        for row in (self._head, *self._rows):
            row.widths = widths
            row.wrap(sum(widths) + _GUTTER * (len(widths) - 1), aH)
        self.height = self._head.height + 2 * _PADDING + sum(row.height + 2 * _PADDING for row in self._rows) + 1
        return aW, self.height

    def least(self, width: float) -> float:
        self.wrap(width, 0)
        first = self._rows[0].least(width) if self._rows else 0.0
        return self._head.height + first + 4 * _PADDING + 1

    def lines_in(self, width: float) -> int:
        return 1 + len(self._rows)

    def divide(self, width: float, height: float, leave: int = 0) -> list[Piece]:
        self.wrap(width, height)
        rest, fitting = height - self._head.height - 2 * _PADDING - 1, 0
        while fitting < len(self._rows) and self._rows[fitting].height + 2 * _PADDING <= rest:
            rest -= self._rows[fitting].height + 2 * _PADDING
            fitting += 1
        if fitting == len(self._rows):
            return []
        if self.moved and not fitting:
            self._rows[0].move()
        parts = self._rows[fitting].divide(width, rest - 2 * _PADDING)
        above, below = (
            [*self._rows[:fitting], *parts[:1]],
            [*(parts[1:] or self._rows[fitting : fitting + 1]), *self._rows[fitting + 1 :]],
        )
        return [self._part(above, self._repeated, False), self._part(below, True, self._ends)] if above else []

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:
        right = x + self._head.width
        top = y + self.height
        canvas.artifact(f".8 w {x:.2f} {top:.2f} m {right:.2f} {top:.2f} l S")
        at = top - _PADDING - self._head.height
        if self._repeated:
            self._head.artifact(canvas, x, at)
        else:
            self._head.drawOn(canvas, x, at)
        at -= _PADDING
        canvas.artifact(f".4 w {x:.2f} {at:.2f} m {right:.2f} {at:.2f} l S")
        for row in self._rows:
            at -= _PADDING + row.height
            row.drawOn(canvas, x, at)
            at -= _PADDING
        canvas.artifact(f"{'.8' if self._ends else '.2'} w {x:.2f} {at:.2f} m {right:.2f} {at:.2f} l S")

    def _part(self, rows: list[Any], repeated: bool, ends: bool) -> TableBlock:
        part = TableBlock.__new__(TableBlock)
        part.__dict__.update(self.__dict__)
        part.__dict__.pop("_postponed", None)  # ReportLab's note that the whole has been moved overleaf once
        part._rows, part._repeated, part._ends = rows, repeated, ends
        return part


def column_widths(rows: list[list[TextBlock]], room: float) -> list[float]:
    """Widths of the columns: what each needs on one line if there is room, else shares between its widest word and that."""
    count = len(rows[0])
    space = room - _GUTTER * (count - 1)
    wants = [max(row[column].natural() for row in rows) + 1 for column in range(count)]
    needs = [max(row[column].narrowest() for row in rows) + 1 for column in range(count)]
    if sum(wants) <= space:
        spare = (space - sum(wants)) / count
        return [want + spare for want in wants]
    if sum(needs) >= space:
        return [need * space / sum(needs) for need in needs]
    elastic = [want - need for want, need in zip(wants, needs, strict=True)]
    share = (space - sum(needs)) / sum(elastic)
    return [need + stretch * share for need, stretch in zip(needs, elastic, strict=True)]


class SignaturePlace:
    """One place for signature: the words above it, its field, the words under it."""

    def __init__(self, above: list[TextBlock], below: list[TextBlock], field: tuple[str, str], node: TagNode) -> None:
        self.above, self.below, self.field, self.node = above, below, field, node

    def heights(self, width: float) -> tuple[float, float]:
        """Heights of the words above and below."""
        return sum(block.wrap(width, 0)[1] for block in self.above), sum(block.wrap(width, 0)[1] for block in self.below)


class SignatureFlowable(Piece):
    """Places for signature side by side, of the same size and with their lines at the same height."""

    def __init__(self, places: list[SignaturePlace], *, first_right: bool) -> None:
        self.places, self._first_right = places, first_right
        self.before, self.after = 22.0, 10.0

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self._column = (aW - _BETWEEN) / 2
        self._tiers = [self.places[index : index + 2] for index in range(0, len(self.places), 2)]
        self._heights = [
            [max(pair) for pair in zip(*(place.heights(self._column) for place in tier), strict=True)] for tier in self._tiers
        ]
        self.height = sum(above + below + _FIELD + 8 for above, below in self._heights) + 18 * (len(self._tiers) - 1)
        return aW, self.height

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:
        top = y + self.height
        for tier, (above, below) in zip(self._tiers, self._heights, strict=True):
            for index, place in enumerate(tier):
                right = (index == 0) == self._first_right if len(tier) == 2 else self._first_right
                self._draw(canvas, place, x + (self._column + _BETWEEN if right else 0.0), top, above)
            top -= above + below + _FIELD + 8 + 18

    def _draw(self, canvas: Any, place: SignaturePlace, x: float, top: float, above: float) -> None:
        at = top
        for block in place.above:
            at -= block.height
            block.drawOn(canvas, x, at)
        line = top - above - _FIELD
        canvas.artifact(f".6 w {x:.2f} {line:.2f} m {x + self._column:.2f} {line:.2f} l S")
        name, description = place.field
        canvas.drawing.tree.field(place.node, name, description, canvas.page, (x, line + 2, x + self._column, line + _FIELD - 6))
        at = line - 4
        for block in place.below:
            at -= block.height
            block.drawOn(canvas, x, at)


_GUTTER = 12.0
_PADDING = 3.5
_BETWEEN = 36.0
_FIELD = 62.0
