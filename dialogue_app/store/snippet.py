"""A hit's surroundings in the words as they were written, with the places to mark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dialogue_app.store.normalise import words_of
from dialogue_app.store.query import Phrase

_BEFORE, _LENGTH = 40, 180
_READ = 20_000


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
        if hits := _hits(text[:_READ], wanted):
            return _cut(text, hits)
    return Snippet(_one_line(first[:_LENGTH]) + ("…" if len(first) > _LENGTH else ""))


def _hits(text: str, wanted: Sequence[Phrase]) -> list[tuple[int, int]]:
    words = list(words_of(text))
    found = {
        (words[at][1], words[at + len(phrase.words) - 1][2])
        for phrase in wanted
        for at in range(len(words) - len(phrase.words) + 1)
        if _stands(phrase, words, at)
    }
    return _apart(sorted(found))


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
    return "".join(" " if character.isspace() else character for character in text)
