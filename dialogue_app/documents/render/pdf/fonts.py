"""Faces: which font files a document is set in, and what HarfBuzz says about them.

Source Serif 4 sets the text; Noto Serif steps in, word by word, for the letters it lacks (polytonic Greek, rarer Latin
and Cyrillic). Both are under the SIL Open Font License, come from PyPI and may be embedded. Other scripts: `script_fonts`.
"""

from __future__ import annotations

import importlib.util
import unicodedata
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from dialogue_app.errors import DocumentError

SAME_GLYPH = {0x2011: 0x2010, 0x2010: 0x2D, 0xA0: 0x20, 0x202F: 0xA0, 0xAD: 0x2010, 0x2003: 0x20, 0x2002: 0x20, 0x2009: 0x20}
"""Characters that a font may draw with the glyph of another one; the text layer keeps the character itself."""


class Cut(StrEnum):
    """The cuts that documents use."""

    REGULAR = "regular"
    ITALIC = "italic"
    BOLD = "bold"
    BOLD_ITALIC = "bold-italic"


class ShapedWord(NamedTuple):
    """A shaped word: its glyphs in order as numbers in `Face.cells`, and its width in 1/1000 em."""

    cells: tuple[int, ...]
    moves: tuple[tuple[int, int], ...]
    """Kerning: (before which glyph, how far back in 1/1000 em)."""
    width: float


class Shape(NamedTuple):
    """One glyph of a shaped run: the letter at which its cluster begins, and measures in 1/1000 em of the text."""

    cluster: int
    id: int
    advance: float
    dx: float
    dy: float


class Face:
    """One cut of one family: coverage, widths and shaping."""

    def __init__(self, name: str, path: Path, axes: dict[str, float], *, index: int = 0, ratio: float = 1.0) -> None:
        import uharfbuzz as hb

        self.name = name
        self.axes = axes
        self.ratio = ratio
        """Size at which it looks as large as the faces of the text."""
        self.hb_face: Any = hb.Face(hb.Blob.from_file_path(str(path)), index)
        self._font: Any = hb.Font(self.hb_face)
        self._font.set_variations(axes)
        self.scale = 1000 / int(self.hb_face.upem)
        self.coverage = frozenset(self.hb_face.unicodes)
        extents = self._font.get_font_extents("ltr")
        self.ascent, self.descent = extents.ascender * self.scale, extents.descender * self.scale
        self.cells: list[tuple[int, str]] = []
        """(glyph, text): every text that a glyph of this face has stood for; '' for the later glyphs of a cluster."""
        self._numbers: dict[tuple[int, str], int] = {}
        self._shaped: dict[str, ShapedWord] = {}
        self._widths: dict[int, float] = {}

    def has(self, char: str) -> bool:
        """Whether the face draws the character, if need be with the glyph of its twin."""
        code = ord(char)
        return code in self.coverage or SAME_GLYPH.get(code, -1) in self.coverage

    def width(self, glyph: int) -> float:
        """Advance of a glyph, in 1/1000 em."""
        width = self._widths.get(glyph)
        if width is None:
            width = self._widths[glyph] = float(self._font.get_glyph_h_advance(glyph)) * self.scale
        return width

    def shape_run(self, codes: list[int], start: int, end: int, script: str, language: str, *, rightward: bool) -> list[Shape]:
        """Glyphs of a stretch of a text in one script, in the order of its letters; neighbours outside it still join."""
        import uharfbuzz as hb

        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_codepoints(codes, start, end - start)
        buffer.direction, buffer.script, buffer.language = "rtl" if rightward else "ltr", script, language
        # one glyph a letter keeps copied and searched text right
        hb.shape(self._font, buffer, _FEATURES)
        scale = self.scale * self.ratio
        shapes = [
            Shape(info.cluster, info.codepoint, advance * scale, dx * scale, dy * scale)
            for info, (dx, dy, advance, _) in zip(
                buffer.glyph_infos, (place.position for place in buffer.glyph_positions), strict=True
            )
        ]
        return shapes[::-1] if rightward else shapes

    def cell(self, glyph: int, text: str) -> int:
        """The number in `cells` of a glyph that stands for a text."""
        number = self._numbers.get((glyph, text))
        if number is None:
            number = self._numbers[glyph, text] = len(self.cells)
            self.cells.append((glyph, text))
        return number

    def shape(self, word: str) -> ShapedWord:
        """A word with kerning, without ligatures: one glyph a letter keeps copied and searched text right."""
        known = self._shaped.get(word)
        if known is None:
            if len(self._shaped) > _REMEMBERED:
                self._shaped.clear()
            known = self._shaped[word] = self._shape(word)
        return known

    def _shape(self, word: str) -> ShapedWord:
        import uharfbuzz as hb

        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        codes = list(map(ord, word))
        if not self.coverage.issuperset(codes):
            codes = [code if code in self.coverage else SAME_GLYPH.get(code, code) for code in codes]
        buffer.add_codepoints(codes)
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        hb.shape(self._font, buffer, _FEATURES)
        scale, infos = self.scale, [(info.cluster, info.codepoint) for info in buffer.glyph_infos]
        cells, moves, width, shift, last = [], [], 0.0, 0.0, -1
        for index, ((cluster, glyph), place) in enumerate(zip(infos, buffer.glyph_positions, strict=True)):
            dx, _, advance, _ = place.position
            end = infos[index + 1][0] if index + 1 < len(infos) else len(word)
            if end <= cluster:
                end = min((other for other, _ in infos if other > cluster), default=len(word))
            cells.append(self.cell(glyph, "" if cluster == last else word[cluster:end]))
            last = cluster
            if move := round(shift - dx * scale):
                moves.append((index, move))
            shift = self.width(glyph) - advance * scale + dx * scale
            width += advance * scale
        if move := round(shift):
            moves.append((len(cells), move))
        return ShapedWord(tuple(cells), tuple(moves), width)


@cache
def faces(cut: Cut) -> tuple[Face, ...]:
    """The faces to try for a cut, the best first. Raises DocumentError where a font package is not installed."""
    found = []
    for family, package, upright, slanted, axes in _FAMILIES:
        slant = cut in (Cut.ITALIC, Cut.BOLD_ITALIC)
        weight = _BOLD if cut in (Cut.BOLD, Cut.BOLD_ITALIC) else 400.0
        label = f"{family}-{'Bold' if weight > 400 else ''}{'Italic' if slant else ''}".rstrip("-")
        found.append(Face(label, _folder(package) / (slanted if slant else upright), {**axes, "wght": weight}))
    return tuple(found)


def face_for(char: str, cut: Cut) -> Face | None:
    """The first face that has a character; None where no font has it."""
    return next((face for face in faces(cut) if face.has(char)), None)


def plain(text: str) -> bool:
    """Whether the faces of the text have every character: then it runs from left to right, letter by letter."""
    return _KNOWN.issuperset(text) or all(char in _KNOWN or _drawable(char) for char in set(text))


def _drawable(char: str) -> bool:
    # line ends and tabs count as spaces; other control characters would vanish without a word
    if char in "\n\t" or (face_for(char, Cut.REGULAR) and (unicodedata.category(char) not in _INVISIBLE or char == "\u00ad")):
        _KNOWN.add(char)
        return True
    return False


def package_folder(package: str) -> Path | None:
    """The folder of an installed font package; None where it is not installed."""
    spec = importlib.util.find_spec(package)
    return Path(spec.submodule_search_locations[0]) if spec is not None and spec.submodule_search_locations else None


def _folder(package: str) -> Path:
    folder = package_folder(package)
    if folder is None:
        name = package.replace("_", "-")
        raise DocumentError(
            "The fonts of documents are not installed: the Python package {name} is missing. Install the application again.",
            name=name,
        )
    return folder / "files"


_FAMILIES = (
    (
        "SourceSerif4",
        "fontpkg_source_serif_4",
        "SourceSerif4[opsz,wght].ttf",
        "SourceSerif4-Italic[opsz,wght].ttf",
        {"opsz": 11.0},
    ),
    ("NotoSerif", "fontpkg_noto_serif", "NotoSerif[wdth,wght].ttf", "NotoSerif-Italic[wdth,wght].ttf", {"wdth": 100.0}),
)
_BOLD = 620.0
_REMEMBERED = 20_000
_FEATURES = {"liga": False, "dlig": False, "clig": False}
_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn")
_KNOWN: set[str] = set()
