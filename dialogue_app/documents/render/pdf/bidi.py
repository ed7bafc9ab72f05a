"""The order of letters in a line: the Unicode Bidirectional Algorithm (UAX 9) with isolates and paired brackets.

`levels` gives the embedding level of every character of a paragraph, `line_levels` those of one line (rule L1), and
`visual` the order from left to right (rule L2). Packages for Python hand back reordered strings only, which is no use
to whoever has to shape, measure and tag the pieces between.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeVar
from unicodedata import bidirectional

Item = TypeVar("Item")


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """(level of the paragraph, level of each character); `base` is 0, 1, or None for the first strong letter to decide."""
    types = [bidirectional(char) or "L" for char in text]
    if not base and _RIGHTWARD.isdisjoint(types):
        return 0, [0] * len(text)
    partners = _partners(types)
    if base is None:
        base = int(_first_strong(types, partners, 0, len(types)) == "R")
    found = _Paragraph(text, types, partners, base)
    return base, line_levels(text, found.resolved(), base)


def line_levels(text: str, levels: Sequence[int], base: int) -> list[int]:
    """The levels with white space at the end of the line, and before tabs, put back to that of the paragraph (L1)."""
    out = list(levels)
    trailing = True
    for index in range(len(text) - 1, -1, -1):
        kind = bidirectional(text[index])
        if kind in ("B", "S"):
            out[index], trailing = base, True
        elif trailing and (kind == "WS" or kind in _ISOLATING or kind in _IGNORED):
            out[index] = base
        else:
            trailing = False
    return out


def visual(items: Sequence[Item], levels: Sequence[int]) -> list[Item]:
    """Items of one line with their levels, from left to right (L2)."""
    order = list(range(len(items)))
    odd = [level for level in levels if level & 1]
    for level in range(max(levels, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return [items[index] for index in order]


class _Paragraph:
    """One paragraph on its way through the rules X, W, N and I."""

    def __init__(self, text: str, types: list[str], partners: dict[int, int], base: int) -> None:
        self.text, self.types, self.partners, self.base = text, types, partners, base
        self.levels = [base] * len(types)
        self.classes = list(types)

    def resolved(self) -> list[int]:
        """The level of each character before rule L1; those that X9 takes out have the level of the one before."""
        self._embed()
        for places, before, after in list(self._sequences()):
            self._weak(places, before)
            self._brackets(places, before)
            self._neutral(places, before, after)
            for place in places:
                self.levels[place] += _IMPLICIT[self.levels[place] & 1].get(self.classes[place], 0)
        for place, kind in enumerate(self.types):
            if kind in _IGNORED:
                self.levels[place] = self.levels[place - 1] if place else self.base
        return self.levels

    # ------------------------------------------------------------ X1 to X8

    def _embed(self) -> None:
        stack: list[tuple[int, str, bool]] = [(self.base, "", False)]
        overflow_isolates = overflow_embeddings = valid = 0
        for place, kind in enumerate(self.types):
            if kind == "PDI":
                if overflow_isolates:
                    overflow_isolates -= 1
                elif valid:
                    overflow_embeddings = 0
                    while not stack.pop()[2]:
                        pass
                    valid -= 1
            level, override, _ = stack[-1]
            self.levels[place] = self.base if kind == "B" else level
            if kind == "PDF" and not overflow_isolates:
                if overflow_embeddings:
                    overflow_embeddings -= 1
                elif len(stack) > 1 and not stack[-1][2]:
                    stack.pop()
            elif override and kind not in _IGNORED and kind != "B":
                self.classes[place] = override
            if kind not in _STARTING:
                continue
            isolate = kind in _ISOLATES
            above = _next_level(level, self._direction(place, kind))
            if above <= _DEEPEST and not overflow_isolates and not overflow_embeddings:
                valid += isolate
                stack.append((above, kind[0] if kind[-1] == "O" else "", isolate))
            elif isolate:
                overflow_isolates += 1
            elif not overflow_isolates:
                overflow_embeddings += 1

    def _direction(self, place: int, kind: str) -> str:
        if kind == "FSI":
            end = self.partners.get(place, len(self.types))
            return "R" if _first_strong(self.types, self.partners, place + 1, end) == "R" else "L"
        return kind[0]

    # ------------------------------------------------------------ X10

    def _sequences(self) -> Iterator[tuple[list[int], str, str]]:
        """Isolating run sequences: their places, and the directions before and after them."""
        kept = [place for place, kind in enumerate(self.types) if kind not in _IGNORED]
        runs: list[list[int]] = []
        for place in kept:
            if runs and self.levels[runs[-1][-1]] == self.levels[place]:
                runs[-1].append(place)
            else:
                runs.append([place])
        starting = {run[0]: run for run in runs}
        position = {place: index for index, place in enumerate(kept)}
        closing = set(self.partners.values())
        for run in runs:
            if run[0] in closing:
                continue
            places = list(run)
            while (end := self.partners.get(places[-1])) is not None and end in starting:
                places += starting[end]
            first, last = position[places[0]], position[places[-1]]
            before = self.levels[kept[first - 1]] if first else self.base
            open_end = self.types[places[-1]] in _ISOLATES or last + 1 == len(kept)
            after = self.base if open_end else self.levels[kept[last + 1]]
            own = self.levels[places[0]]
            yield places, "LR"[max(own, before) & 1], "LR"[max(own, after) & 1]

    # ------------------------------------------------------------ W1 to W7

    def _weak(self, places: list[int], before: str) -> None:
        classes = self.classes
        previous = strong = before
        for place in places:  # W1 to W3
            kind = classes[place]
            if kind == "NSM":
                kind = "ON" if previous in _ISOLATING else previous
            previous = kind
            if kind == "EN" and strong == "AL":
                kind = "AN"
            elif kind in ("L", "R", "AL"):
                strong = kind
            classes[place] = kind
        for place in places:
            if classes[place] == "AL":
                classes[place] = "R"
        self._separators(places)
        strong = before
        for place in places:  # W6, W7
            kind = classes[place]
            if kind in ("ES", "ET", "CS"):
                classes[place] = "ON"
            elif kind in ("L", "R"):
                strong = kind
            elif kind == "EN" and strong == "L":
                classes[place] = "L"

    def _separators(self, places: list[int]) -> None:
        """W4: one separator between two numbers; W5: terminators beside a European number."""
        classes = self.classes
        for left, place, right in zip(places, places[1:], places[2:], strict=False):
            kind, around = classes[place], classes[left]
            if around == classes[right] and ((kind == "CS" and around in ("EN", "AN")) or (kind == "ES" and around == "EN")):
                classes[place] = around
        start = 0
        while start < len(places):
            end = start
            while end < len(places) and classes[places[end]] == "ET":
                end += 1
            beside = (start and classes[places[start - 1]] == "EN") or (end < len(places) and classes[places[end]] == "EN")
            if end > start and beside:
                for place in places[start:end]:
                    classes[place] = "EN"
            start = max(end, start + 1)

    # ------------------------------------------------------------ N0 to N2

    def _brackets(self, places: list[int], before: str) -> None:
        classes = self.classes
        own = "LR"[self.levels[places[0]] & 1]
        for opened, closed in self._pairs(places):
            inside = {_strong(classes[place]) for place in places[opened + 1 : closed]}
            if own in inside:
                direction = own
            elif inside - {""}:
                earlier = reversed(places[:opened])
                direction = next((side for place in earlier if (side := _strong(classes[place]))), before)
            else:
                continue
            for index in (opened, closed):
                classes[places[index]] = direction
                for place in places[index + 1 :]:  # marks that stand on the bracket
                    if self.types[place] != "NSM":
                        break
                    classes[place] = direction

    def _pairs(self, places: list[int]) -> list[tuple[int, int]]:
        """Indices of matching brackets (BD16), by their opening ones."""
        closing, openers = _bracket_pairs()
        stack: list[tuple[str, int]] = []
        pairs = []
        for index, place in enumerate(places):
            char = self.text[place]
            if self.classes[place] != "ON":
                continue
            if char in openers:
                if len(stack) == _DEEPEST_BRACKETS:
                    break
                stack.append((openers[char], index))
            elif char in closing:
                for depth in range(len(stack) - 1, -1, -1):
                    if stack[depth][0] == closing[char]:
                        pairs.append((stack[depth][1], index))
                        del stack[depth:]
                        break
        return sorted(pairs)

    def _neutral(self, places: list[int], before: str, after: str) -> None:
        classes, start = self.classes, 0
        while start < len(places):
            end = start
            while end < len(places) and classes[places[end]] in _NEUTRAL:
                end += 1
            if end > start:
                left = _strong(classes[places[start - 1]]) if start else before
                right = _strong(classes[places[end]]) if end < len(places) else after
                for place in places[start:end]:
                    classes[place] = left if left == right else "LR"[self.levels[place] & 1]
            start = max(end, start + 1)


def _partners(types: list[str]) -> dict[int, int]:
    """The place of the PDI that ends each isolate (BD9)."""
    found, opened = {}, []
    for place, kind in enumerate(types):
        if kind in _ISOLATES:
            opened.append(place)
        elif kind == "PDI" and opened:
            found[opened.pop()] = place
    return found


def _first_strong(types: list[str], partners: dict[int, int], start: int, end: int) -> str:
    """L or R, whichever comes first outside isolates (P2); '' where there is neither."""
    place = start
    while place < end:
        if types[place] in ("L", "R", "AL"):
            return "L" if types[place] == "L" else "R"
        place = partners.get(place, end) if types[place] in _ISOLATES else place + 1
    return ""


def _next_level(level: int, direction: str) -> int:
    return (level + 1) | 1 if direction == "R" else (level + 2) & ~1


def _strong(kind: str) -> str:
    return "L" if kind == "L" else "R" if kind in ("R", "EN", "AN") else ""


@cache
def _bracket_pairs() -> tuple[dict[str, str], dict[str, str]]:
    """Closing brackets and opening brackets, each with the closing bracket that stands for the pair.

    Derived from general category, mirroring and names; the five pairs whose names do not tell are added.
    """
    openers = dict(_UNNAMED)
    for char in map(chr, range(_LAST_BRACKET + 1)):
        if unicodedata.category(char) == "Ps" and unicodedata.mirrored(char) and char not in openers:
            name = unicodedata.name(char)
            if "LEFT" in name and bidirectional(char) == "ON":
                openers[char] = unicodedata.lookup(name.replace("LEFT", "RIGHT"))
    canonical = {closer: _SAME.get(closer, closer) for closer in openers.values()}
    return canonical, {opener: canonical[closer] for opener, closer in openers.items()}


_UNNAMED = {"\u0f3a": "\u0f3b", "\u0f3c": "\u0f3d", "\u169b": "\u169c", "\u2993": "\u2994", "\u2995": "\u2996"}
_SAME = {"\u232a": "\u3009"}
_LAST_BRACKET = 0xFF63
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_ISOLATING = _ISOLATES | {"PDI"}
_STARTING = _ISOLATES | {"LRE", "RLE", "LRO", "RLO"}
_IGNORED = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_NEUTRAL = _ISOLATING | {"B", "S", "WS", "ON"}
_RIGHTWARD = _STARTING | {"R", "AL", "AN"}
_IMPLICIT = ({"R": 1, "AN": 2, "EN": 2}, {"L": 1, "AN": 1, "EN": 1})
_DEEPEST = 125
_DEEPEST_BRACKETS = 63
