"""Which entries of two note-takers are about the same words, how far their clocks are apart, and where their figures differ."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from dialogue_app.desk.figures import figure_spans

TOGETHER = timedelta(seconds=120)
"""Entries this close, on the same side and item, are taken for the same words."""
FURTHEST = timedelta(hours=3)
"""How far apart two clocks are thought to be; what lies further apart is another moment of the talk."""
_ALIKE, _CERTAIN, _NEAR = 0.22, 0.4, timedelta(seconds=40)
_WINDOW = 45.0
"""Seconds within which offsets of single entries agree: nobody writes at the same second as somebody else."""
_COMMON = 12
"""A word in more entries than this says nothing about which two belong together."""
_Span = tuple[int, int, str]
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Timed:
    """As much of an entry as it takes to find its counterpart. `at` is already by the clock that is held against the other."""

    id: str
    at: datetime
    session: str
    text: str
    item: str | None = None
    party: str | None = None


@dataclass(frozen=True, slots=True)
class Offset:
    """What the matching entries say: so many seconds added to the second taker's times bring them to the first's."""

    seconds: int
    matches: int


@dataclass(frozen=True, slots=True)
class Differing:
    """Figures that stand in one text and not in the other, by place (start, end); both sides have at least one."""

    first: tuple[tuple[int, int], ...]
    second: tuple[tuple[int, int], ...]


def propose_offset(first: Sequence[Timed], second: Sequence[Timed]) -> Offset | None:
    """The offset on which most entries with like words agree; None while fewer than two do."""
    found = [
        (delta, weight)
        for one, other, weight in _alike(first, second)
        if abs(delta := _seconds(one, other)) <= FURTHEST.total_seconds()
    ]
    best: list[tuple[float, float]] = []
    total = 0.0
    ordered, begin = sorted(found), 0
    for end in range(len(ordered)):
        while ordered[end][0] - ordered[begin][0] > _WINDOW:
            begin += 1
        weight = sum(one[1] for one in ordered[begin : end + 1])
        if weight > total:
            best, total = ordered[begin : end + 1], weight
    if len(best) < 2:
        return None
    return Offset(round(sorted(delta for delta, _ in best)[len(best) // 2]), len(best))


def counterparts(first: Sequence[Timed], second: Sequence[Timed]) -> dict[str, str]:
    """For entries of the first taker the entry of the second on the same words: one for each, nearest words first."""
    ordered = sorted(second, key=lambda one: one.at)
    offers = []
    low = 0
    for one in sorted(first, key=lambda one: one.at):
        while low < len(ordered) and ordered[low].at < one.at - TOGETHER:
            low += 1
        for other in ordered[low:]:
            if other.at > one.at + TOGETHER:
                break
            if _could_be(one, other):
                apart = abs(other.at - one.at)
                alike = likeness(one.text, other.text)
                if alike >= _ALIKE or apart <= _NEAR:
                    offers.append((alike + 0.5 * (1 - apart / TOGETHER), one.id, other.id))
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for _score, one_id, other_id in sorted(offers, reverse=True):
        if one_id not in pairs and other_id not in taken:
            pairs[one_id] = other_id
            taken.add(other_id)
    return pairs


def differing(first: str, second: str) -> Differing | None:
    """Where figures differ between two texts on the same words. Figures that only one of them has at all are an omission."""
    left, right = figure_spans(first), figure_spans(second)
    own, other = _beyond(left, right), _beyond(right, left)
    if len(own) != len(other):  # what one of them has beyond the other's is an omission: the nearest figures are compared
        own, other = _nearest(own, other), _nearest(other, own)
    places = [tuple((start, end) for start, end, _ in spans) for spans in (own, other)]
    return Differing(*places) if own and other else None


def likeness(first: str, second: str) -> float:
    """How far two texts share words and figures, 0 to 1, counted on the shorter one; accents and endings do not matter."""
    one, other = _marks(first), _marks(second)
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def restates(note: str, words: str) -> float:
    """How likely a note tells that these words were said, 0 to 1; 0 where they share too little to say so.

    One long word in common says nothing, unless the words have no other.
    """
    told, meant = _marks(note), _marks(words)
    common = len(told & meant)
    alike = likeness(note, words)
    return alike if alike >= _CERTAIN and common >= min(2, len(meant)) else 0.0


def _could_be(one: Timed, other: Timed) -> bool:
    same_item = one.item == other.item or None in (one.item, other.item)
    return one.session == other.session and same_item and (one.party == other.party or None in (one.party, other.party))


def _beyond(spans: Iterable[_Span], others: Iterable[_Span]) -> list[_Span]:
    left = Counter(figure for _start, _end, figure in others)
    beyond = []
    for span in spans:
        if left[span[2]]:
            left[span[2]] -= 1
        else:
            beyond.append(span)
    return beyond


def _nearest(spans: list[_Span], others: list[_Span]) -> list[_Span]:
    """As many of the figures as the other text has, those that could be the same ones misheard."""
    kept: list[_Span] = []
    for wanted in others:
        left = [span for span in spans if span not in kept]
        if left:
            kept.append(max(left, key=lambda span: _near(span[2], wanted[2])))
    return sorted(kept)


def _near(one: str, other: str) -> tuple[bool, bool, float]:
    """Digits that changed places, then as many digits, then the smaller difference."""
    first, second = float(one), float(other)
    return sorted(one) == sorted(other), len(one) == len(other), -abs(first - second) / max(first, second, 1.0)


def _alike(first: Sequence[Timed], second: Sequence[Timed]) -> list[tuple[Timed, Timed, float]]:
    """Pairs of one session that are alike beyond doubt; words that are in many entries find nothing."""
    index: Mapping[tuple[str, str], list[Timed]] = _index(second)
    found = []
    for one in first:
        seen: dict[str, Timed] = {}
        for mark in _marks(one.text):
            near = index.get((one.session, mark), ())
            if len(near) <= _COMMON:
                seen |= {other.id: other for other in near}
        found += [(one, other, alike) for other in seen.values() if (alike := likeness(one.text, other.text)) >= _CERTAIN]
    return found


def _index(entries: Sequence[Timed]) -> dict[tuple[str, str], list[Timed]]:
    index: dict[tuple[str, str], list[Timed]] = defaultdict(list)
    for one in entries:
        for mark in _marks(one.text):
            index[one.session, mark].append(one)
    return index


def _seconds(one: Timed, other: Timed) -> float:
    return (one.at - other.at).total_seconds()


@lru_cache(maxsize=4096)
def _marks(text: str) -> frozenset[str]:
    """What a text can be known by: the beginnings of its longer words, and its figures."""
    split = unicodedata.normalize("NFKD", text[:2000])
    plain = "".join(c for c in split if not unicodedata.combining(c)).casefold()
    return frozenset(word[:5] for word in _WORD.findall(plain)) | frozenset(
        figure for _s, _e, figure in figure_spans(text[:2000])
    )
