"""From words to lines: word boundaries, line breaks, and the text operators of a line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from itertools import chain, pairwise
from operator import itemgetter

from dialogue_app.documents.content import Span
from dialogue_app.documents.render.pdf.fonts import Cut, plain
from dialogue_app.documents.render.pdf.glyphs import GlyphSet, Word, split_word, word_of


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
    balanced: bool = False
    """Lines of even length rather than a short last one."""
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
        self._chunks = {cut: _Chunks(self, cut) for cut in Cut}

    def words(self, spans: tuple[Span, ...], cut: Cut, where: str, *, checked: bool = False) -> list[Word]:
        """Unbreakable words in order, of a text that the Latin faces have (`script_fonts.needs_layout`); else DocumentError."""
        if not checked and not plain(text := "".join([span.text for span in spans])):
            from dialogue_app.documents.render.pdf.script_fonts import refuse

            refuse(text, where)
        if len(spans) == 1 and not spans[0].emphasis:
            return self._plain(_prepared(spans[0].text), cut)
        return self._mixed(tuple(replace(span, text=_prepared(span.text)) for span in spans), cut)

    def label(self, text: str, where: str) -> list[Word]:
        """The words of a number or sign, which stands in a document but once: they are not kept."""
        if not plain(text) or _TIES.search(text):
            return self.words((Span(text),), Cut.REGULAR, where)
        return [self.glyphs.word(part, spaced=True, kept=False) for part in text.split(" ") if part]

    def _plain(self, text: str, cut: Cut) -> list[Word]:
        return list(chain.from_iterable(map(self._chunks[cut].__getitem__, text.split(" "))))

    def chunk(self, chunk: str, cut: Cut) -> list[Word]:
        """The words of a text without spaces."""
        if _TIE in chunk:
            return [reduce(_glued, self._tied(chunk, cut, spaced=True))]
        *parts, last = _pieces(chunk)
        return [*(self.glyphs.word(part, cut) for part in parts), self.glyphs.word(last, cut, spaced=True)]

    def _mixed(self, spans: tuple[Span, ...], cut: Cut) -> list[Word]:
        """Words that may change their cut inside: no line ends where two spans meet without a space."""
        chunks: list[list[tuple[str, Cut]]] = [[]]
        for span in spans:
            own = cut_of(span, cut)
            first, *others = span.text.split(" ")
            chunks[-1] += [(first, own)] if first else []
            chunks += [[(part, own)] if part else [] for part in others]
        out: list[Word] = []
        for chunk in chunks:
            if len(chunk) == 1:
                out += self._plain(*chunk[0])
            elif chunk:
                words = [word for text, own in chunk[:-1] for word in self._tied(text, own, spaced=False)]
                out.append(reduce(_glued, [*words, *self._tied(*chunk[-1], spaced=True)]))
        return out

    def _tied(self, text: str, cut: Cut, *, spaced: bool) -> list[Word]:
        """Words with spaces between them at which no line may end."""
        *parts, last = text.split(_TIE)
        return [*(self.glyphs.word(part, cut, spaced=True) for part in parts), self.glyphs.word(last, cut, spaced=spaced)]


class _Chunks(dict[str, list[Word]]):
    """The words between two spaces of one cut, made when they are first met."""

    def __init__(self, typesetter: Typesetter, cut: Cut) -> None:
        super().__init__({"": []})
        self._typesetter, self._cut = typesetter, cut

    def __missing__(self, chunk: str) -> list[Word]:
        made = self[chunk] = self._typesetter.chunk(chunk, self._cut)
        return made


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


def balance(words: list[Word], room: float, align: Align) -> list[Line]:
    """As many lines as `break_lines` gives, of lengths as even as can be: for titles."""
    lines = break_lines(words, room, align)
    low, high = max(room / 2, max((word[3] for word in words), default=0.0)), room
    while len(lines) > 1 and high - low > _EVEN:
        middle = (low + high) / 2
        if len(break_lines(words, middle, align)) > len(lines):
            low = middle
        else:
            high = middle
    return break_lines(words, high, align) if len(lines) > 1 else lines


def show(words: list[Word], stretch: float, size: float, key: str | None) -> str:
    """Operators that set the words of a line from the present point on. `key` is the one face of all words, already chosen."""
    adjust = f">{-round(stretch)}" if round(stretch) else ">"
    if key is not None and all(map(_SPACED, words[:-1])):
        return f"[{adjust.join(map(_STRING, words))}>]TJ"
    out: list[str] = []
    current = key
    for left, word in enumerate(words, 1 - len(words)):
        for name, string in word.pieces:
            if name != current or not out:
                out.append(("]TJ " if out else "") + (f"/{name} {size:g} Tf [" if name != current else "["))
                current = name
            out.append(string + ">")
        if left and word.spaced and round(stretch):
            out.append(str(-round(stretch)))
    return "".join(out) + "]TJ" if out else ""


def gaps_in(words: list[Word]) -> int:
    """How many word spaces stand inside a line."""
    return sum(map(_SPACED, words[:-1]))


def fitted(words: list[Word], room: float, glyphs: GlyphSet) -> list[Word]:
    """The words with those that are wider than a whole line cut into pieces that fit."""
    if max(map(_BARE, words), default=0.0) <= room:
        return words
    return [piece for word in words for piece in (split_word(word, room, glyphs) if word.bare > room else (word,))]


def one_face(words: list[Word]) -> str | None:
    """The resource name of the only face of these words, or None."""
    keys = set(map(_FACE, words))
    return keys.pop() if len(keys) == 1 else None


def cut_of(span: Span, cut: Cut) -> Cut:
    """The cut of a span in a text: bracket signs are bold, emphasis changes between upright and slanted."""
    if span.bracket and span.text in ("[", "]"):
        return Cut.BOLD
    return _EMPHASIS[cut] if span.emphasis else cut


def _prepared(text: str) -> str:
    """The text with its line ends as spaces, and with ties where no line may end."""
    return _TIES.sub(_TIE, text if text.isprintable() else _SPACES.sub(" ", text))


def _pieces(chunk: str) -> tuple[str, ...]:
    """Where a word may be parted without a hyphen of our own: after hyphens and dashes between letters."""
    places = [0, *(match.end() for match in _PARTS.finditer(chunk)), len(chunk)]
    return tuple(chunk[start:end] for start, end in pairwise(places) if start < end) or ("",)


def _glued(first: Word, second: Word) -> Word:
    return word_of(first.width + second.width, first.pieces + second.pieces, second.spaced, first.width + second.bare)


_EMPHASIS = {Cut.REGULAR: Cut.ITALIC, Cut.ITALIC: Cut.REGULAR, Cut.BOLD: Cut.BOLD_ITALIC, Cut.BOLD_ITALIC: Cut.BOLD}
# symbols of documents (A/RES/1) stay whole
_PARTS = re.compile(r"(?<=[^\W\d_])[-–](?=[^\W\d_]{2})|(?<=[^\W\d_]{3})/(?=[^\W\d_]{2})|—(?=\S)|.{40}(?=.{8})")
_SPACES = re.compile(r"[\n\t\r]")
_TIE = "\x1f"
# groups of figures, 8 (c), and a last word so short that it would look lost on a line of its own
_TIES = re.compile(r" (?:(?<=\d )(?=\(\w{1,3}\)|\d{3}(?!\d)|\w\))|(?<=\w\w )(?=\S{1,4}$))")
_SHRINK = 35.0
_SPACED, _BARE, _FACE, _STRING = map(itemgetter, (2, 3, 4, 5))
"""What is asked of every word, without a step of Python for each."""
_EVEN = 100.0
