"""One paragraph in any script: order (UAX 9), faces, shaping, line breaks (UAX 14), and the operators of a line.

Glyphs are drawn in visual order, as every common reader expects them; where that is not the order of the letters, a line
tells its own text (`Line.actual`) for the structure tree. All measures are in 1/1000 em.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from typing import cast

from dialogue_app.documents.content import Span
from dialogue_app.documents.render.pdf import bidi
from dialogue_app.documents.render.pdf.fonts import Cut, Face, Shape
from dialogue_app.documents.render.pdf.glyphs import GlyphSet
from dialogue_app.documents.render.pdf.script_fonts import (
    CJK_LANGUAGES,
    ORDERING,
    check_characters,
    direction,
    face_of,
    latin_face,
    upright,
)
from dialogue_app.documents.render.pdf.typeset import cut_of


@dataclass(slots=True)
class Run:
    """Letters start:end of one face, script and level, with their glyphs in the order of the letters."""

    start: int
    end: int
    face: Face
    script: str
    level: int
    shapes: list[Shape]


@dataclass(frozen=True, slots=True)
class LayoutLine:
    """Letters start:end of a paragraph; `width` is without the space at its end; `last` lines are not stretched."""

    start: int
    end: int
    width: float
    last: bool


class Layout:
    """A paragraph that is ordered and shaped once, for lines of any width. Raises DocumentError for a letter without a face."""

    def __init__(self, spans: tuple[Span, ...], cut: Cut, language: str, where: str) -> None:
        self.language = language
        self._east = language.partition("-")[0] in CJK_LANGUAGES
        self.rightward = direction(language).rightward
        segments = list(_segments(spans, upright(language, cut), isolated=self.rightward or _has_rightward(spans)))
        self.text = "".join(text for text, _ in segments)
        check_characters(self.text, where, language)
        self._base, self._levels = bidi.levels(self.text, int(self.rightward))
        self._runs = self._shaped(segments)
        self.exact = not any(self._levels) and not self.rightward and all(_one_by_one(run) for run in self._runs)
        """Whether the glyphs, as they are drawn, are the letters in their order."""
        self._advances = self._measured()
        self._sums = [0.0, *accumulate(self._advances)]
        self._breaks = breaks(self.text, language)
        self._trimmed = [self._sums[self._ink_end(0, at)] for at in self._breaks]

    @property
    def natural(self) -> float:
        """Width on one line."""
        return self._trimmed[-1] if self._trimmed else 0.0

    @property
    def narrowest(self) -> float:
        """Width of the widest part that may not be broken."""
        starts = [0, *self._breaks[:-1]]
        return max((trim - self._sums[start] for start, trim in zip(starts, self._trimmed, strict=True)), default=0.0)

    def lines(self, room: float) -> list[LayoutLine]:
        """Greedy lines of at most `room`; a part that no line can hold is broken between two clusters."""
        found: list[LayoutLine] = []
        start, count = 0, len(self.text)
        while start < count:
            limit = self._sums[start] + room + 0.01
            first = bisect_right(self._breaks, start)
            fitting = bisect_right(self._trimmed, limit, first)
            if fitting > first:
                end = self._breaks[fitting - 1]
                ink = self._trimmed[fitting - 1]
            else:
                end = self._cluster_end(start, limit)
                ink = self._sums[end]
            found.append(LayoutLine(start, end, max(ink - self._sums[start], 0.0), end == count))
            start = end
        return found or [LayoutLine(0, 0, 0.0, True)]

    def even_lines(self, room: float) -> list[LayoutLine]:
        """As many lines as `lines` gives, of lengths as even as can be: for titles."""
        lines = self.lines(room)
        low, high = max(room / 2, self.narrowest), room
        while len(lines) > 1 and high - low > _EVEN:
            middle = (low + high) / 2
            if len(self.lines(middle)) > len(lines):
                low = middle
            else:
                high = middle
        return self.lines(high) if len(lines) > 1 else lines

    def actual(self, line: LayoutLine) -> str:
        """The letters of a line in their order, without those that only order others."""
        return _without_ordering(self.text[line.start : line.end])

    def stretch(self, line: LayoutLine, room: float) -> float:
        """How much wider each gap of a justified line becomes: word spaces, in Chinese and Japanese the gap after every letter.

        There the rest of a line is less than one letter and vanishes among all of them; joined letters are never drawn
        apart. 0 for a last line, or where the gaps would be seen as holes.
        """
        gaps = self.gap_count(line)
        each = (room - line.width) / gaps if gaps and not line.last else 0.0
        return each if each < (_WIDEST_EAST if self._east and not self.language.startswith("ko") else _WIDEST) else 0.0

    def gap_count(self, line: LayoutLine) -> int:
        """How many gaps of a line may be stretched."""
        return sum(map(self._is_gap, range(line.start, self._ink_end(line.start, line.end) - 1)))

    def operators(self, line: LayoutLine, glyphs: GlyphSet, size: float, stretch: float = 0.0) -> str:
        """Operators that set a line from the present point on, from left to right."""
        # space at the end of a line that runs to the left would hang into what stands there
        end = line.end if not self._base and self.exact else self._ink_end(line.start, line.end)
        items = list(self._items(line, end))
        pen = _Pen(glyphs, size)
        for _, run, shapes in bidi.visual(items, [level for level, _, _ in items]):
            pen.use(run.face)
            texts = self._texts(run, shapes)
            ordered = list(zip(shapes, texts, strict=True))
            for shape, text in reversed(ordered) if run.level & 1 else ordered:
                letter = self.text[shape.cluster]
                if letter in ORDERING:
                    continue
                extra = stretch if stretch and text and shape.cluster < end - 1 and self._is_gap(shape.cluster) else 0.0
                pen.put(shape, text, extra + self._air(shape.cluster) if text else 0.0)
        return pen.written()

    # ------------------------------------------------------------ runs

    def _shaped(self, segments: list[tuple[str, Cut]]) -> list[Run]:
        codes = [ord(char) for char in self.text]
        runs = list(self._itemised(segments))
        for run in runs:
            run.shapes = self._shape(run, codes, run.start, run.end)
        return runs

    def _shape(self, run: Run, codes: list[int], start: int, end: int) -> list[Shape]:
        return run.face.shape_run(codes, start, end, run.script, self.language, rightward=bool(run.level & 1))

    def _itemised(self, segments: list[tuple[str, Cut]]) -> Iterator[Run]:
        at = 0
        script = next((own for char in self.text if (own := script_of(char))), "Latn")
        for text, cut in segments:
            run: Run | None = None
            for place, char in enumerate(text, at):
                script = script_of(char) or script
                level = self._levels[place]
                seen = next((other for other in text[place - at :] if other not in ORDERING), char)
                face = run.face if run and _stays(char, run.face) else self._face(seen if char in ORDERING else char, cut)
                if run is None or (face, script, level) != (run.face, run.script, run.level):
                    if run:
                        yield run
                    run = Run(place, place, face, script, level, [])
                run.end = place + 1
            if run:
                yield run
            at += len(text)

    def _face(self, char: str, cut: Cut) -> Face:
        return (None if char in ORDERING else face_of(char, self.language, cut)) or latin_face(cut)

    def _measured(self) -> list[float]:
        """The advance of each letter: that of its cluster at the first one, and the air after it."""
        advances = [0.0] * len(self.text)
        for run in self._runs:
            for shape in run.shapes:
                if self.text[shape.cluster] not in ORDERING:
                    advances[shape.cluster] += shape.advance
        if self._east:
            for place in range(len(advances)):
                advances[place] += self._air(place)
        return advances

    def _air(self, place: int) -> float:
        """Air between an ideograph and a Latin letter or figure beside it; the text has no space there."""
        if not self._east or place + 1 >= len(self.text):
            return 0.0
        pair = _side(self.text[place]), _side(self.text[place + 1])
        return _AIR if pair in (("east", "west"), ("west", "east")) else 0.0

    # ------------------------------------------------------------ lines

    def _items(self, line: LayoutLine, end: int) -> Iterator[tuple[int, Run, list[Shape]]]:
        """Stretches of one run and one level, in the order of the letters."""
        levels = bidi.line_levels(self.text[line.start : end], self._levels[line.start : end], self._base)
        for run in self._runs:
            start, stop = max(run.start, line.start), min(run.end, end)
            while start < stop:
                level = levels[start - line.start]
                upto = next((place for place in range(start, stop) if levels[place - line.start] != level), stop)
                shapes = self._part(run, start, upto)
                yield level, run if level == run.level else Run(start, upto, run.face, run.script, level, shapes), shapes
                start = upto

    def _part(self, run: Run, start: int, end: int) -> list[Shape]:
        """The glyphs of a part of a run, shaped anew where its ends cut through letters that join."""
        if start == run.start and end == run.end:
            return run.shapes
        cuts = [at for at in (start, end) if run.start < at < run.end]
        if run.script in _JOINING and any(not self.text[at - 1].isspace() for at in cuts):
            return self._shape(run, [ord(char) for char in self.text[:end]], start, end)
        clusters = [shape.cluster for shape in run.shapes]
        return run.shapes[bisect_left(clusters, start) : bisect_left(clusters, end)]

    def _texts(self, run: Run, shapes: list[Shape]) -> list[str]:
        """What each glyph stands for; '' for the later ones of a cluster."""
        texts, last = [], -1
        for index, shape in enumerate(shapes):
            if shape.cluster == last:
                texts.append("")
                continue
            last = shape.cluster
            end = next((other.cluster for other in shapes[index + 1 :] if other.cluster != last), -1)
            if end < 0:
                end = next((place for place in range(last + 1, run.end) if self._advances[place]), run.end)
            text = _without_ordering(self.text[last:end])
            texts.append(_LAM_ALEF.get(text, text))
        return texts

    def _is_gap(self, place: int) -> bool:
        char = self.text[place]
        if not self._east or self.language.startswith("ko"):
            return char in " \u00a0"
        return char == " " or "east" in (_side(char), _side(self.text[place + 1])) or char in _EAST_SIGNS

    def _ink_end(self, start: int, end: int) -> int:
        while end > start and self.text[end - 1] in _SPACES:
            end -= 1
        return end

    def _cluster_end(self, start: int, limit: float) -> int:
        end = max(bisect_right(self._sums, limit) - 1, start + 1)
        while end < len(self.text) and not self._advances[end]:
            end += 1
        return end


class _Pen:
    """Writes glyphs from left to right into strings of TJ operators."""

    def __init__(self, glyphs: GlyphSet, size: float) -> None:
        self._glyphs, self._size = glyphs, size
        self._out: list[str] = []
        self._parts: list[str] = []
        self._codes = ""
        self._at = self._pen = self._rise = 0.0
        self._face: Face | None = None

    def use(self, face: Face) -> None:
        if face is not self._face:
            self._flush()
            self._face = face
            self._font = self._glyphs.use(face)
            self._out.append(f"/{self._font.key} {self._size * face.ratio:g} Tf")

    def put(self, shape: Shape, text: str, extra: float) -> None:
        face = self._font.face
        target = self._pen + shape.dx
        if abs(shape.dy - self._rise) > 0.01:
            self._flush()
            self._rise = shape.dy
            self._out.append(f"{shape.dy * self._size / 1000:.3f} Ts")
        move = (self._at - target) / face.ratio
        if abs(move) >= 0.5:
            self._parts.append(f"<{self._codes}>{move:.0f}" if self._codes else f"{move:.0f}")
            self._codes = ""
            self._at -= round(move) * face.ratio
        self._codes += self._font.code(shape.id, text)
        self._at += face.width(shape.id) * face.ratio
        self._pen += shape.advance + extra

    def written(self) -> str:
        self._flush()
        if self._rise:
            self._out.append("0 Ts")
        return " ".join(self._out)

    def _flush(self) -> None:
        if self._codes:
            self._parts.append(f"<{self._codes}>")
        if self._parts:
            self._out.append(f"[{''.join(self._parts)}]TJ")
        self._parts, self._codes = [], ""


def breaks(text: str, language: str) -> list[int]:
    """Places where a line may end (UAX 14), the end included: symbols such as A/RES/1 stay whole, Korean words too."""
    from icu4py.breakers import LineBreaker

    if not text:
        return []
    base = language.partition("-")[0]
    locale = f"{base}@lb=strict" if base in CJK_LANGUAGES else base or "en"
    whole = {match.end() for match in _WHOLE.finditer(text)}
    found = []
    for _, end in LineBreaker(text, locale).segments():
        korean = base == "ko" and end < len(text) and script_of(text[end - 1]) == script_of(text[end]) == "Hang"
        if end not in whole and not korean and end < len(text):
            found.append(end)
    return [*found, len(text)]


@lru_cache(maxsize=20_000)
def script_of(char: str) -> str:
    """The ISO 15924 code of a letter's script, Chinese characters and kana as one; '' for signs of all scripts."""
    script = _script()(char)
    return "" if script in ("Zyyy", "Zinh", "Zzzz") else "Hani" if script in _EASTERN else str(script)


@cache
def _script() -> Callable[[str], str]:
    from fontTools.unicodedata import script

    return cast("Callable[[str], str]", script)


def _segments(spans: tuple[Span, ...], cut: Cut, *, isolated: bool) -> Iterator[tuple[str, Cut]]:
    """Texts with their cut. Brackets, and references in Latin letters, are isolated, so that neither side jumps (UAX 9, 6.5)."""
    for span in spans:
        text = _LINE_ENDS.sub(" ", span.text)
        if isolated and span.bracket and text == "[":
            text = _FIRST_STRONG + text
        elif isolated and span.bracket and text == "]":
            text += _POP
        elif isolated:
            text = _REFERENCE.sub(lambda match: f"{_LEFT_TO_RIGHT}{match[0]}{_POP}", text)
        if text:
            yield text, cut_of(span, cut)


def _has_rightward(spans: tuple[Span, ...]) -> bool:
    return any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for span in spans for char in span.text)


def _stays(char: str, face: Face) -> bool:
    """Whether a character is set in the face of the letter before it: marks, joiners, spaces, plain signs."""
    if char in ORDERING:
        return True
    sticks = char == "\u00a0" or (char.isascii() and not char.isalnum()) or unicodedata.combining(char)
    return bool(sticks) and ord(char) in face.coverage


def _one_by_one(run: Run) -> bool:
    return [shape.cluster for shape in run.shapes] == list(range(run.start, run.end))


def _without_ordering(text: str) -> str:
    return text.translate(_NOTHING)


@lru_cache(maxsize=20_000)
def _side(char: str) -> str:
    if script_of(char) in ("Hani", "Hang"):
        return "east"
    return "west" if char.isascii() and char.isalnum() else ""


_EASTERN = frozenset({"Hani", "Hira", "Kana", "Bopo"})
_JOINING = frozenset({"Arab", "Syrc", "Nkoo", "Mong", "Adlm", "Rohg", "Thaa"})
_LAM_ALEF = {"لا": "\ufefb", "لأ": "\ufef7", "لإ": "\ufef9", "لآ": "\ufef5"}
# readers turn the two letters of such a ligature round; its compatibility character cannot be turned
_FIRST_STRONG, _LEFT_TO_RIGHT, _POP = "\u2068", "\u2066", "\u2069"
_NOTHING = dict.fromkeys(map(ord, ORDERING - {"\u200c", "\u200d"}))
_LINE_ENDS = re.compile(r"[\n\t\r\u2028\u2029]")
_SPACES = " \u3000\u2066\u2068\u2069"
_EAST_SIGNS = frozenset("，。、；：？！）》」』】〉”’")
_REFERENCE = re.compile(r"[A-Za-z]+\.?(?:/[\w.()-]+)+|\d+ ?\([A-Za-z]{1,4}\)(?: ?\([a-z]{1,4}\))*")
_WHOLE = re.compile(r"/(?=\w)|(?<=\d) (?=\(\w{1,3}\))|(?<=\d) (?=\d{3}(?!\d))")
_EVEN = 100.0
_AIR = 140.0
_WIDEST = 1200.0
_WIDEST_EAST = 90.0
