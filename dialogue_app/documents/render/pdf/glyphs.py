"""The glyphs that one document draws: words as TJ strings while it is drawn, embedded Type0 subsets when it is finished.

A CID stands for one glyph *and* one text, so that the text layer is never ambiguous (ISO 32000-1, 9.10.3). Numbers are
given in the order of first use in this document alone: the same document always gets the same bytes.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from dialogue_app.documents.render.pdf.fonts import Cut, Face, ShapedWord, face_for, faces


class Word(NamedTuple):
    """A word ready to be set: its width in 1/1000 em, its pieces (resource name, open TJ string), and what follows it."""

    width: float
    pieces: tuple[tuple[str, str], ...]
    spaced: bool
    """A word space follows (and may end the line); else the line may end here without one."""
    bare: float
    """Width without the space that follows."""
    face: str | None
    """The resource name of its only face; None where it has several."""
    string: str
    """The TJ string of its first piece."""


def word_of(width: float, pieces: tuple[tuple[str, str], ...], spaced: bool, bare: float) -> Word:
    """A word of its pieces."""
    face, string = pieces[0] if pieces else (None, "")
    return Word(width, pieces, spaced, bare, face if len(pieces) == 1 else None, string)


class FaceUse(dict[int, str]):
    """One face in one document: the CID of each glyph by its number in `Face.cells`, as four hexadecimal digits."""

    def __init__(self, face: Face, key: str) -> None:
        super().__init__()
        self.face, self.key = face, key
        self.entries: list[tuple[int, str]] = []
        """(glyph, text) of each CID, from 1."""

    def __missing__(self, cell: int) -> str:
        self.entries.append(self.face.cells[cell])
        code = self[cell] = f"{len(self.entries):04X}"
        return code

    def code(self, glyph: int, text: str) -> str:
        """Four hexadecimal digits of the CID."""
        return self[self.face.cell(glyph, text)]


class GlyphSet:
    """All glyphs of one document."""

    def __init__(self) -> None:
        self.uses: dict[str, FaceUse] = {}
        self._by_face: dict[Face, FaceUse] = {}
        self._words: dict[tuple[Cut, bool], dict[str, Word]] = {(cut, spaced): {} for cut in Cut for spaced in (False, True)}

    def word(self, text: str, cut: Cut = Cut.REGULAR, *, spaced: bool = False, kept: bool = True) -> Word:
        """A word in a cut; every character must have a face (`check_characters`). `kept`: it will be asked for again."""
        known = self._words[cut, spaced]
        word = known.get(text)
        if word is None:
            word = self._make(text, cut, spaced)
            if kept:
                known[text] = word
        return word

    def _make(self, text: str, cut: Cut, spaced: bool) -> Word:
        width, pieces = 0.0, []
        for face, part in _by_coverage(text, cut):
            use = self.use(face)
            shaped = face.shape(part)
            width += shaped.width
            pieces.append((use.key, _string(use, shaped)))
        bare = width
        if spaced:
            use = self.uses[pieces[-1][0]] if pieces else self.use(faces(cut)[0])
            shaped = use.face.shape(" ")
            width += shaped.width
            before = pieces.pop()[1] if pieces else ""
            pieces.append((use.key, _joined(before, _string(use, shaped))))
        return word_of(width, tuple(pieces), spaced, bare)

    def use(self, face: Face) -> FaceUse:
        """What this document draws of a face."""
        use = self._by_face.get(face)
        if use is None:
            use = self._by_face[face] = FaceUse(face, f"F{len(self.uses) + 1}")
            self.uses[use.key] = use
        return use


def split_word(word: Word, room: float, glyphs: GlyphSet) -> list[Word]:
    """A word that no line can hold, cut into pieces that fit (room in 1/1000 em)."""
    out: list[Word] = []
    pieces: list[tuple[str, str]] = []
    width = 0.0
    strings = [(key, codes) for key, string in word.pieces for codes in _CODES.findall(string)]
    codes = [(key, run[at : at + 4]) for key, run in strings for at in range(0, len(run), 4)]
    for key, code in codes:
        use = glyphs.uses[key]
        advance = use.face.width(use.entries[int(code, 16) - 1][0])
        if width + advance > room and pieces:
            out.append(word_of(width, tuple(pieces), False, width))
            pieces, width = [], 0.0
        pieces.append((key, "<" + code))
        width += advance
    out.append(word_of(width, tuple(pieces), word.spaced, width - (word.width - word.bare)))
    return out


def _by_coverage(text: str, cut: Cut) -> list[tuple[Face, str]]:
    first = faces(cut)[0]
    if all(first.has(char) for char in text):
        return [(first, text)] if text else []
    parts: list[tuple[Face, str]] = []
    for char in text:
        face = parts[-1][0] if parts and parts[-1][0] is not first and parts[-1][0].has(char) else face_for(char, cut) or first
        if parts and parts[-1][0] is face:
            parts[-1] = (face, parts[-1][1] + char)
        else:
            parts.append((face, char))
    return parts


def _string(use: FaceUse, shaped: ShapedWord) -> str:
    """An open TJ string (no closing >) of shaped glyphs."""
    codes = "".join([use[cell] for cell in shaped.cells])
    if not shaped.moves:
        return "<" + codes
    out, at = ["<"], 0
    for place, move in shaped.moves:
        out.append(f"{codes[4 * at : 4 * place]}>{move}<")
        at = place
    return "".join([*out, codes[4 * at :]]).replace("<>", "")


def _joined(first: str, second: str) -> str:
    return first + second[1:] if first else second


_CODES = re.compile(r"<([0-9A-F]+)")
