"""From words to lines: word boundaries, line breaks, and the text operators of a line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache, reduce
from itertools import pairwise

from dialogue_app.documents.content import Span
from dialogue_app.documents.render.pdf.fonts import Cut, check_characters
from dialogue_app.documents.render.pdf.glyphs import GlyphSet, Word, split_word


class Align(StrEnum):
    """How the lines of a paragraph stand in their measure."""

    JUSTIFIED = "justified"
    LEFT = "left"
    CENTRED = "centred"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """The form of a paragraph; sizes, indents and spaces in points."""

    size: float = 11.0
    leading: float = 15.0
    cut: Cut = Cut.REGULAR
    align: Align = Align.JUSTIFIED
    indent: float = 0.0
    """Of all lines; a label hangs in it."""
    label_at: float = 0.0
    before: float = 0.0
    after: float = 7.0
    grey: float = 0.0
    """0 black … 1 white."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words start:end of a paragraph; width in 1/1000 em without stretch; `last` lines are not stretched."""

    start: int
    end: int
    width: float
    last: bool


class Typesetter:
    """Makes words out of texts with the glyphs of one document."""

    def __init__(self, glyphs: GlyphSet) -> None:
        self.glyphs = glyphs

    def words(self, spans: tuple[Span, ...], cut: Cut, where: str) -> list[Word]:
        """Unbreakable words in order. Raises DocumentError for a character that no font has, naming it and `where`."""
        check_characters("".join([span.text for span in spans]), where)
        spans = tuple(replace(span, text=_SPACES.sub(" ", span.text)) if _SPACES.search(span.text) else span for span in spans)
        if len(spans) == 1 and not spans[0].emphasis:
            return self._plain(spans[0].text, cut)
        return self._mixed(spans, cut)

    def _plain(self, text: str, cut: Cut) -> list[Word]:
        word, out = self.glyphs.word, []
        for chunk in text.split(" "):
            if chunk.isalpha() and len(chunk) < _LONG:
                out.append(word(chunk, cut, spaced=True))
            elif chunk:
                *parts, last = _pieces(chunk)
                out += [word(part, cut) for part in parts]
                out.append(word(last, cut, spaced=True))
        return out

    def _mixed(self, spans: tuple[Span, ...], cut: Cut) -> list[Word]:
        """Words that may change their cut inside: no line ends where two spans meet without a space."""
        chunks: list[list[tuple[str, Cut]]] = [[]]
        for span in spans:
            own = _cut_of(span, cut)
            first, *others = span.text.split(" ")
            chunks[-1] += [(first, own)] if first else []
            chunks += [[(part, own)] if part else [] for part in others]
        out: list[Word] = []
        for chunk in chunks:
            if len(chunk) == 1:
                out += self._plain(*chunk[0])
            elif chunk:
                parts = [self.glyphs.word(text, own) for text, own in chunk[:-1]]
                out.append(reduce(_glued, [*parts, self.glyphs.word(*chunk[-1], spaced=True)]))
        return out


def break_lines(words: list[Word], room: float, align: Align) -> list[Line]:
    """Greedy lines of at most `room` (1/1000 em); a justified line may shrink its spaces a little to take one more word."""
    lines, start, total, gaps = [], 0, 0.0, 0
    shrink = _SHRINK if align is Align.JUSTIFIED else 0.0
    for index, word in enumerate(words):
        if total + word[3] > room + gaps * shrink and index > start:
            lines.append(Line(start, index, total - words[index - 1][0] + words[index - 1][3], False))
            start, total, gaps = index, 0.0, 0
        total += word[0]
        gaps += word[2]
    last = words[-1][0] - words[-1][3] if words else 0.0
    lines.append(Line(start, len(words), total - last, True))
    return lines


def show(words: list[Word], stretch: float, size: float, key: str | None) -> str:
    """Operators that set the words of a line from the present point on. `key` is the one face of all words, already chosen."""
    adjust = f">{-round(stretch)}" if round(stretch) else ">"
    if key is not None and all(word[2] for word in words[:-1]):
        return "[" + adjust.join([word[1][0][1] for word in words]) + ">]TJ"
    out: list[str] = []
    current = key
    for word in words:
        for name, string in word.pieces:
            if name != current or not out:
                out.append(("]TJ " if out else "") + (f"/{name} {size:g} Tf [" if name != current else "["))
                current = name
            out.append(string + ">")
        if word.spaced and round(stretch) and word is not words[-1]:
            out.append(str(-round(stretch)))
    return "".join(out) + "]TJ" if out else ""


def fitted(words: list[Word], room: float, glyphs: GlyphSet) -> list[Word]:
    """The words with those that are wider than a whole line cut into pieces that fit."""
    if all(word[3] <= room for word in words):
        return words
    return [piece for word in words for piece in (split_word(word, room, glyphs) if word.bare > room else (word,))]


def one_face(words: list[Word]) -> str | None:
    """The resource name of the only face of these words, or None."""
    keys = {word[1][0][0] if len(word[1]) == 1 else None for word in words}
    return keys.pop() if len(keys) == 1 else None


@lru_cache(4096)
def _pieces(chunk: str) -> tuple[str, ...]:
    """Where a word may be parted without a hyphen of our own: after hyphens and dashes between letters."""
    places = [0, *(match.end() for match in _PARTS.finditer(chunk)), len(chunk)]
    return tuple(chunk[start:end] for start, end in pairwise(places) if start < end) or ("",)


def _cut_of(span: Span, cut: Cut) -> Cut:
    if span.bracket and span.text in ("[", "]"):
        return Cut.BOLD
    return _EMPHASIS[cut] if span.emphasis else cut


def _glued(first: Word, second: Word) -> Word:
    return Word(first.width + second.width, first.pieces + second.pieces, second.spaced, first.width + second.bare)


_EMPHASIS = {Cut.REGULAR: Cut.ITALIC, Cut.ITALIC: Cut.REGULAR, Cut.BOLD: Cut.BOLD_ITALIC, Cut.BOLD_ITALIC: Cut.BOLD}
_PARTS = re.compile(r"(?<=[^\W\d_])[-–/](?=[^\W\d_]{2})|—(?=\S)|.{40}(?=.{8})")
_SPACES = re.compile(r"[\n\t\r]")
_LONG = 40
_SHRINK = 35.0
