"""Which words of a text are looked up: words of a language, and nothing that a person writes in another spelling on purpose."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import NamedTuple

_CHUNK = re.compile(r"\S+")
_INSIDE = "'’·"
_NOT_WORDS = frozenset("@/\\_=<>#&%$€£")
_LONGEST_WORD = 60
_FEW, _MOST = 10, 0.5
MOST_MARKED = 300


class Word(NamedTuple):
    """A word and its place, in characters of the text."""

    start: int
    end: int
    text: str


def words_of(text: str) -> Iterator[Word]:
    """The words to be looked up. Figures, addresses, short forms and what is written in capitals are none."""
    for chunk in _CHUNK.finditer(text):
        written = chunk[0]
        if written[0] == ";" or any(c.isdigit() or c in _NOT_WORDS for c in written) or _dotted(written):
            continue
        for start, end in _runs(written):
            word = written[start:end]
            if 1 < len(word) <= _LONGEST_WORD and not word.isupper():
                yield Word(chunk.start() + start, chunk.start() + end, word)


def wrong_in(text: str, is_right: Callable[[str], bool]) -> list[tuple[int, int]]:
    """Places of the words that are not right, in UTF-16 units as a text widget counts; none where most are not.

    A text of which more than half of the words are unknown is in another language than its dictionary.
    """
    looked = list(words_of(text))
    wrong = [word for word in looked if not is_right(word.text)]
    if len(looked) >= _FEW and len(wrong) > _MOST * len(looked):
        return []
    shown = wrong[-MOST_MARKED:]
    if text and max(text) > "\uffff":
        units = [0]
        for letter in text:
            units.append(units[-1] + (2 if letter > "\uffff" else 1))
        return [(units[word.start], units[word.end]) for word in shown]
    return [(word.start, word.end) for word in shown]


def plain(word: str) -> str:
    """A word as dictionaries and lists of words are asked for it."""
    return unicodedata.normalize("NFC", word.replace("’", "'"))


def _dotted(written: str) -> bool:
    """www.example.org, e.g., U.S.: a point between letters."""
    inner = written.strip(".,;:!?()[]«»“”\"'…")
    return "." in inner


def _runs(written: str) -> Iterator[tuple[int, int]]:
    """Stretches of letters with their marks; an apostrophe between letters belongs to the word."""
    start: int | None = None
    for place, letter in enumerate(written):
        kind = unicodedata.category(letter)[0]
        goes_on = kind in "LM" or letter in "\u200c\u200d"
        if start is None:
            start = place if kind == "L" else None
        elif not goes_on and not (letter in _INSIDE and place + 1 < len(written) and written[place + 1].isalpha()):
            yield start, place
            start = None
    if start is not None:
        yield start, len(written)
