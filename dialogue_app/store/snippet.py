"""A hit's surroundings in the words as they were written, with the places to mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dialogue_app.store.normalise import SEVERAL, SINGLE, UNSEEN, in_place, words_of
from dialogue_app.store.query import Phrase

_BEFORE, _LENGTH = 40, 180
_READ = 20_000
_SPACE = re.compile(r"\s")
_INSIDE = f"[^ {SINGLE}]"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text and the (start, end) of every hit in it, in characters."""

    text: str = ""
    hits: tuple[tuple[int, int], ...] = ()


def snippet(texts: Iterable[str], wanted: Sequence[Phrase]) -> Snippet:
    """The surroundings of the first hit in the first text that has one, at most 180 characters; else a beginning."""
    first = ""
    for text in texts:
        first = first or text
        if hits := _apart(found_in(text[:_READ], tuple(wanted))):
            return _cut(text, hits)
    return Snippet(_one_line(first[:_LENGTH]) + ("…" if len(first) > _LENGTH else ""))


def found_in(text: str, wanted: tuple[Phrase, ...]) -> list[tuple[int, int]]:
    """Where the phrases stand in a text, in order: (start, end), which may overlap."""
    placed = in_place(text)
    if SEVERAL in placed:
        return found_by_words(text, wanted)
    return sorted({found.span() for pattern in _patterns(wanted) for found in pattern.finditer(placed)})


def found_by_words(text: str, wanted: tuple[Phrase, ...]) -> list[tuple[int, int]]:
    """The same word by word: slower, and right also where one letter is read as several (ß, æ)."""
    words = list(words_of(text))
    found = {
        (words[at][1], words[at + len(phrase.words) - 1][2])
        for phrase in wanted
        for at in range(len(words) - len(phrase.words) + 1)
        if _stands(phrase, words, at)
    }
    return sorted(found)


@lru_cache(maxsize=64)
def _patterns(wanted: tuple[Phrase, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(_pattern(phrase)) for phrase in wanted)


def _pattern(phrase: Phrase) -> str:
    single = [re.match(f"[{SINGLE}]", word) is not None for word in phrase.words]
    out = "" if single[0] else f"(?<!{_INSIDE})"
    for n, word in enumerate(phrase.words):
        if n:
            out += f"[ {UNSEEN}]*" if single[n] or single[n - 1] else f"{UNSEEN}* [ {UNSEEN}]*"
        out += f"{UNSEEN}*".join(map(re.escape, word))
    return out + ("" if single[-1] else f"{_INSIDE}*" if phrase.prefix else f"{UNSEEN}*(?!{_INSIDE})")


def _stands(phrase: Phrase, words: list[tuple[str, int, int]], at: int) -> bool:
    *whole, last = phrase.words
    if any(words[at + n][0] != word for n, word in enumerate(whole)):
        return False
    here = words[at + len(whole)][0]
    return here.startswith(last) if phrase.prefix else here == last


def _apart(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for start, end in ranges:
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _cut(text: str, hits: list[tuple[int, int]]) -> Snippet:
    start = max(0, hits[0][0] - _BEFORE)
    while 0 < start < hits[0][0] and not text[start - 1].isspace() and hits[0][0] - start < _BEFORE + 15:
        start -= 1
    end = max(min(len(text), start + _LENGTH), hits[0][1])
    lead, tail = "…" if start else "", "…" if end < len(text) else ""
    shift = len(lead) - start
    return Snippet(lead + _one_line(text[start:end]) + tail, tuple((a + shift, b + shift) for a, b in hits if b <= end))


def _one_line(text: str) -> str:
    return _SPACE.sub(" ", text)
