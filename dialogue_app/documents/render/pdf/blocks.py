"""Flowables of text: paragraphs, rows of parallel languages, and groups that stay together."""

from __future__ import annotations

from typing import Any

from reportlab.platypus.flowables import Flowable

from dialogue_app.documents.render.pdf.canvas import TagCanvas
from dialogue_app.documents.render.pdf.glyphs import GlyphSet, Word
from dialogue_app.documents.render.pdf.tags import TagNode
from dialogue_app.documents.render.pdf.typeset import (
    Align,
    Line,
    TextStyle,
    Typesetter,
    balance,
    break_lines,
    fitted,
    gaps_in,
    one_face,
    show,
)


class Piece(Flowable):
    """A flowable that is drawn at absolute places and knows how little of it may stand at the foot of a page."""

    before = 0.0
    after = 0.0
    opens = False
    """Whether a list begins with it: a good place for a page to begin."""

    @property
    def moved(self) -> bool:
        """Whether it stands at the head of a page, so that it must be parted here or never."""
        frame = self.__dict__.get("_frame")
        return bool(self.__dict__.get("_postponed") or (frame is not None and frame._atTop))

    def move(self) -> None:
        """Note that it stands at the head of a page."""
        self.__dict__["_postponed"] = True

    def getSpaceBefore(self) -> float:
        return self.before

    def getSpaceAfter(self) -> float:
        return self.after

    def least(self, width: float) -> float:
        """Height of the smallest first part that may be parted from the rest, in points; all of it if it never splits."""
        return float(self.wrap(width, _ENDLESS)[1])

    def lines_in(self, width: float) -> int:
        """How many lines of text it holds."""
        return 1

    def divide(self, width: float, height: float, leave: int = 0) -> list[Piece]:
        """Two parts of which the first fits into the height and the second holds at least `leave` lines; [] if there are none."""
        return []

    def split(self, aW: float, aH: float) -> list[Any]:
        return self.divide(aW, aH)


class TextBlock(Piece):
    """A paragraph. Parts of it share its words; lines are broken anew only for another width.

    Where the other originals word it with more lines (names that change places), as many lines are left free under it, so
    that every original has its pages alike.
    """

    def __init__(self, words: list[Word], style: TextStyle, node: TagNode, glyphs: GlyphSet) -> None:
        self.style, self.node, self.glyphs = style, node, glyphs
        self.before, self.after = style.before, style.after
        self.label: list[Word] = []
        self.label_node: TagNode | None = None
        self.bookmark: tuple[str, int] | None = None
        self.language = ""
        self._words, self._face = words, one_face(words)
        self._lines: list[Line] = []
        self._measure = -1.0
        self._fixed = False
        self._others: tuple[TextBlock, ...] = ()
        self._spare = 0

    @property
    def written(self) -> bool:
        """Whether there are any words."""
        return bool(self._words)

    def with_label(self, typesetter: Typesetter, text: str, where: str, node: TagNode | None = None) -> TextBlock:
        """With a number or sign hanging before the first line, as an element of its own or as part of the paragraph."""
        self.label, self.label_node = typesetter.label(text, where), node
        return self

    def beside(self, others: tuple[TextBlock, ...]) -> TextBlock:
        """With the same paragraph as the other originals word it."""
        self._others = others
        return self

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        if aW != self._measure and not self._fixed:
            room = (aW - self.style.indent) * 1000 / self.style.size
            words = fitted(self._words, room, self.glyphs)
            if words is not self._words:
                self._words, self._face = words, one_face(words)
            self._lines = (balance if self.style.balanced else break_lines)(self._words, room, self.style.align)
        return self._measured(aW)

    def _measured(self, width: float) -> tuple[float, float]:
        if width != self._measure and not self._fixed:
            self._spare = max([0, *(other.lines_in(width) - self.line_count for other in self._others)])
        self._measure = self.width = width
        self.height = (self.line_count + self._spare) * self.style.leading
        return width, self.height

    @property
    def line_count(self) -> int:
        """Lines of the width last asked for."""
        return len(self._lines)

    def unlabelled(self) -> None:
        """Without number and bookmark, as the part that goes on overleaf."""
        self.label, self.label_node, self.bookmark = [], None, None

    def natural(self) -> float:
        """Width on one line, in points, with the indent."""
        words = self._words
        return (
            sum(word.width for word in words) - (words[-1].width - words[-1].bare if words else 0)
        ) * self.style.size / 1000 + self.style.indent

    def narrowest(self) -> float:
        """Width of its widest word, in points, with the indent."""
        return max((word.bare for word in self._words), default=0.0) * self.style.size / 1000 + self.style.indent

    def least(self, width: float) -> float:
        count = self.lines_in(width)
        return self.style.leading * (count if count < 4 else 2)

    def lines_in(self, width: float) -> int:
        self.wrap(width, _ENDLESS)
        return self.line_count + self._spare

    def divide(self, width: float, height: float, leave: int = 0) -> list[Piece]:
        total = self.lines_in(width)
        return list(self.divide_at(min(int((height + 0.01) / self.style.leading), total - max(leave, 2))))

    def divide_at(self, count: int) -> tuple[TextBlock, ...]:
        """The first `count` lines and the rest: never less than two lines on either side; () if that cannot be."""
        if count < 2 or self.line_count + self._spare - count < 2:
            return ()
        first, rest = self._halves(min(count, self.line_count - 1))
        first.after = rest.before = 0.0
        rest._spare = self._spare
        rest.height += rest._spare * self.style.leading
        rest.unlabelled()
        return first, rest

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:
        if self.language:
            canvas.drawing.languages.setdefault(canvas.page, self.language)
        if self.bookmark:
            canvas.drawing.enter(*self.bookmark, canvas.page, y + self.height + self.before)
        if self.written:
            self._draw(canvas, x, y)

    def artifact(self, canvas: TagCanvas, x: float, y: float) -> None:
        """Draw it once more, as a repeated head."""
        canvas.artifact(f"BT {self._operators(x, y + self.height - baseline_of(self.style))} ET")

    def _draw(self, canvas: Any, x: float, y: float) -> None:
        baseline = y + self.height - baseline_of(self.style)
        label = self._label_operators(x, baseline)
        if label and self.label_node:
            canvas.text(self.label_node, label)
            label = ""
        canvas.text(self.node, label + self._operators(x, baseline))

    def _halves(self, count: int) -> tuple[TextBlock, TextBlock]:
        return self._part(self._lines[:count]), self._part(self._lines[count:])

    def _part(self, lines: list[Line]) -> TextBlock:
        part = self._copy(len(lines))
        part._lines = lines
        return part

    def _copy(self, count: int) -> TextBlock:
        """A part of `count` lines that are not broken again."""
        part = type(self).__new__(type(self))
        part.__dict__.update(self.__dict__)
        part.__dict__.pop("_postponed", None)  # ReportLab's note that the whole has been moved overleaf once
        part._fixed, part._spare = True, 0
        part.height = count * self.style.leading
        return part

    def _label_operators(self, x: float, baseline: float) -> str:
        if not self.label:
            return ""
        key, size = one_face(self.label), self.style.size
        return f"{_font(key, size)}1 0 0 1 {x + self.style.label_at:.2f} {baseline:.2f} Tm {show(self.label, 0, size, key)} "

    def _operators(self, x: float, baseline: float) -> str:
        style, words, face = self.style, self._words, self._face
        left, room = x + style.indent, (self.width - style.indent) * 1000 / style.size
        out = [f"{style.grey:g} g " if style.grey else "", _font(face, style.size)]
        for line in self._lines:
            own = words[line.start : line.end]
            spare, stretch, at = room - line.width, 0.0, left
            if style.align is Align.JUSTIFIED:
                gaps = gaps_in(own)
                stretch = spare / gaps if gaps and (not line.last or spare < 0) and spare / gaps < _WIDEST else 0.0
            elif style.align is not Align.LEFT:
                at += spare * style.size / (2000 if style.align is Align.CENTRED else 1000)
            out.append(f"1 0 0 1 {at:.2f} {baseline:.2f} Tm {show(own, stretch, style.size, face)}\n")
            baseline -= style.leading
        return "".join(out)


class Row(Piece):
    """Cells side by side: the languages of a paragraph, the columns of a table. It splits only if every cell splits with it."""

    def __init__(
        self,
        cells: list[TextBlock | None],
        gap: float,
        after: float,
        widths: list[float] | None = None,
        *,
        mirrored: bool = False,
    ) -> None:
        self.cells, self.gap, self.after, self.widths = cells, gap, after, widths
        self.mirrored = mirrored
        """Whether the first cell stands on the right."""
        self.before = max((cell.before for cell in cells if cell), default=0.0)
        self.opens = any(cell.opens for cell in cells if cell)
        self._first_line = max((baseline_of(cell.style) for cell in cells if cell), default=0.0)

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self._columns = self.widths or [(aW - self.gap * (len(self.cells) - 1)) / len(self.cells)] * len(self.cells)
        self.height = max((cell.wrap(width, aH)[1] + self._drop(cell) for cell, width in self._placed()), default=0.0)
        return aW, self.height

    def least(self, width: float) -> float:
        self.wrap(width, _ENDLESS)
        divisible = all(cell.least(column) < cell.height for cell, column in self._placed())
        return max((cell.least(column) for cell, column in self._placed()), default=0.0) if divisible else self.height

    def lines_in(self, width: float) -> int:
        self.wrap(width, _ENDLESS)
        return min((cell.lines_in(column) for cell, column in self._placed()), default=0)

    def divide(self, width: float, height: float, leave: int = 0) -> list[Piece]:
        self.wrap(width, height)
        if not self.height:
            return []
        share = min(1.0, height / self.height)
        halves: list[tuple[TextBlock | None, ...]] = []
        for cell, column in self._placed():
            count = cell.lines_in(column)
            fits = int((height - self._drop(cell) + 0.01) / cell.style.leading)
            halves.append(cell.divide_at(min(fits, round(count * share), count - max(leave, 2))))
        if halves and not all(halves) and self.moved:
            halves = [half or self._short(cell, height) for half, (cell, _) in zip(halves, self._placed(), strict=True)]
        if not halves or not all(halves):
            return []
        pairs = iter(halves)
        parts = [next(pairs) if cell else (None, None) for cell in self.cells]
        return [
            Row([part[index] for part in parts], self.gap, self.after if index else 0.0, self.widths, mirrored=self.mirrored)
            for index in (0, 1)
        ]

    @staticmethod
    def _short(cell: TextBlock, height: float) -> tuple[TextBlock | None, ...]:
        """A cell beside one that is taller than a page stands whole in the first part, or goes on as far as it can."""
        return (cell, None) if cell.height <= height else cell.divide_at(int(height / cell.style.leading))

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:
        for cell, at in self._at(x):
            cell.drawOn(canvas, at, y + self.height - self._drop(cell) - cell.height)

    def artifact(self, canvas: TagCanvas, x: float, y: float) -> None:
        """Draw it once more, as a repeated head."""
        for cell, at in self._at(x):
            cell.artifact(canvas, at, y + self.height - self._drop(cell) - cell.height)

    def _drop(self, cell: TextBlock) -> float:
        """How far a cell hangs below the top, so that the first lines of all cells stand at one height."""
        return self._first_line - baseline_of(cell.style)

    def _placed(self) -> list[tuple[TextBlock, float]]:
        return [(cell, width) for cell, width in zip(self.cells, self._columns, strict=True) if cell]

    def _at(self, x: float) -> list[tuple[TextBlock, float]]:
        places = [x + sum(self._columns[:index]) + self.gap * index for index in range(len(self.cells))]
        if self.mirrored:
            far = 2 * x + sum(self._columns) + self.gap * (len(self.cells) - 1)
            places = [far - place - width for place, width in zip(places, self._columns, strict=True)]
        return [(cell, at) for cell, at in zip(self.cells, places, strict=True) if cell]


class Group(Piece):
    """Pieces that stay together: only the last may go on overleaf, as a heading never ends a page."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = pieces
        self.before, self.after = pieces[0].before, pieces[-1].after
        self.opens = pieces[0].opens

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = aW
        self.height = sum(piece.wrap(aW, aH)[1] for piece in self.pieces) + sum(self._gaps())
        return aW, self.height

    def least(self, width: float) -> float:
        return self.wrap(width, _ENDLESS)[1] - self.pieces[-1].height + self.pieces[-1].least(width)

    def lines_in(self, width: float) -> int:
        return sum(piece.lines_in(width) for piece in self.pieces)

    def divide(self, width: float, height: float, leave: int = 0) -> list[Piece]:
        """A page may end inside a piece, as far on as there is room, but not between two of them."""
        self.wrap(width, height)
        parts = self._inside(width, height, leave)
        if not parts and self.moved:
            for piece in self.pieces:
                piece.move()
            parts = self._inside(width, height, leave) or self._apart(height)
        return parts

    def _inside(self, width: float, height: float, leave: int) -> list[Piece]:
        tops = self._tops()
        for index in reversed(range(len(self.pieces))):
            piece, rest = self.pieces[index], height - tops[index]
            if (piece.moved or piece.least(width) <= rest) and (parts := piece.divide(width, rest, leave)):
                return [Group([*self.pieces[:index], parts[0]]), Group([*parts[1:], *self.pieces[index + 1 :]])]
        return []

    def _apart(self, height: float) -> list[Piece]:
        """Between two pieces after all, where not even a whole page holds them together."""
        ends = [top + piece.height for top, piece in zip(self._tops(), self.pieces, strict=True)]
        count = sum(1 for end in ends if end <= height)
        return [Group(self.pieces[:count]), Group(self.pieces[count:])] if 0 < count < len(self.pieces) else []

    def before_last(self) -> list[Piece]:
        """All but the last piece, and the last; [] for a single one."""
        return [Group(self.pieces[:-1]), Group(self.pieces[-1:])] if len(self.pieces) > 1 else []

    def _tops(self) -> list[float]:
        """How far below the top of the group each piece begins."""
        tops, at = [], 0.0
        for piece, gap in zip(self.pieces, self._gaps(), strict=True):
            tops.append(at + gap)
            at += gap + piece.height
        return tops

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:
        top = y + self.height
        for piece, gap in zip(self.pieces, self._gaps(), strict=True):
            top -= gap + piece.height
            piece.drawOn(canvas, x, top)

    def _gaps(self) -> list[float]:
        return [0.0, *(max(first.after, second.before) for first, second in zip(self.pieces, self.pieces[1:], strict=False))]


class Closing(Group):
    """Text and the places for signature under it: they never split, and never stand alone on a page (two lines go with them).

    The last text, the closing formula, goes with them whole, unless it is long.
    """

    def least(self, width: float) -> float:
        return self.wrap(width, _ENDLESS)[1]

    def divide(self, width: float, height: float, leave: int = 0) -> list[Piece]:
        self.wrap(width, height)
        texts, rest = self.pieces[:-1], height
        if self.moved:
            self.pieces[0].move()
        placed: list[Piece] = []
        gaps = self._gaps()
        while texts:
            first = texts[0]
            rest -= gaps[len(placed)]
            below = sum(piece.lines_in(width) for piece in texts[1:])
            if len(texts) == 1 and not self.moved and _WITH_SIGNATURES <= first.lines_in(width) <= _FORMULA:
                break
            if first.height > rest or below < _WITH_SIGNATURES:
                parts = first.divide(width, rest, max(0, _WITH_SIGNATURES - below))
                if not parts and self.moved and isinstance(first, Group):  # heads without text under them hang together
                    parts = first.before_last()
                if parts:
                    placed.append(parts[0])
                    texts = [*parts[1:], *texts[1:]]
                break
            rest -= first.height
            placed.append(texts.pop(0))
        return [*placed, Closing([*texts, self.pieces[-1]])] if placed else []


def baseline_of(style: TextStyle) -> float:
    """How far below the top of a line its letters stand, in points."""
    return style.leading / 2 + style.size * 0.32


def _font(key: str | None, size: float) -> str:
    return f"/{key} {size:g} Tf " if key else ""


_ENDLESS = 1e9
_WIDEST = 1000.0
_WITH_SIGNATURES = 2
_FORMULA = 12
"""Lines up to which a closing formula is not parted."""
