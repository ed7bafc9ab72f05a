"""What differs between two texts, word by word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text: kept in both, taken out of the first, or put into the second."""

    text: str
    change: str = ""
    """'' kept · '-' taken out · '+' put in"""


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order; kept and taken out together are `before`, kept and put in together are `after`."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    out: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            out.append(Piece("".join(old[a:b])))
            continue
        out += [Piece(text, change) for text, change in (("".join(old[a:b]), "-"), ("".join(new[c:d]), "+")) if text]
    return tuple(out)
