"""Figures in a text, whatever its language writes between the digits (RULE 29)."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

_GROUPED = r"\d{1,3}(?:[.,'’\u00a0\u2009\u202f\u066c ]\d{3})+(?!\d)"
_FIGURE = re.compile(rf"(?<!\d)(?:{_GROUPED}|\d+)(?:[.,\u066b]\d+)?")
_BETWEEN = re.compile(r"[.,'’\u00a0\u2009\u202f\u066c ](?=\d{3}(?:\D|$))")

_DIGIT = re.compile(r"\d")
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")


def holds_figure(text: str) -> bool:
    """Whether any figure stands in a text, in the digits of any language."""
    return _DIGIT.search(text) is not None


def figures(text: str) -> Counter[str]:
    """How often each figure stands in a text, in digits without separators and with a point: “21 310,5” is 21310.5."""
    if not holds_figure(text):  # most sentences hold none
        return Counter()
    return Counter(_plain(found.group()) for found in _FIGURE.finditer(_western(text)))


@lru_cache(maxsize=2048)
def _counted(text: str) -> Mapping[str, int]:
    # pages are read again after every change
    return figures(text)


def figure_spans(text: str) -> tuple[tuple[int, int, str], ...]:
    """Where each figure stands in a text (start, end) and the same figure in plain digits, as `figures` counts it."""
    return tuple((found.start(), found.end(), _plain(found.group())) for found in _FIGURE.finditer(_western(text)))


def one_figure(text: str) -> int | None:
    """The whole number a text consists of, or None."""
    found = list(figures(text))
    return int(found[0]) if len(found) == 1 and found[0].isdecimal() else None


def differing_figures(texts: Mapping[str, str]) -> tuple[str, ...]:
    """Figures that do not stand equally often in every language, smallest first."""
    held = [_counted(text) for text in texts.values() if text]
    if all(one == held[0] for one in held):
        return ()
    every = {figure for one in held for figure in one}
    return tuple(sorted((f for f in every if len({one.get(f) for one in held}) > 1), key=lambda f: (float(f), f)))


def _western(text: str) -> str:
    return text if text.isascii() else _OTHER_DIGIT.sub(lambda found: str(unicodedata.digit(found.group())), text)


def _plain(figure: str) -> str:
    while (joined := _BETWEEN.sub("", figure)) != figure:
        figure = joined
    whole, _, rest = figure.replace(",", ".").replace("\u066b", ".").partition(".")
    return f"{int(whole)}.{rest}" if rest else str(int(whole))
