"""The window's banner for a paper whose marking is known by its printed words."""

from __future__ import annotations

from collections.abc import Mapping

from dialogue_app.desk.schemes import banners
from dialogue_app.model.markings import Scheme
from dialogue_app.ui.widgets import NOTHING, Marking


def marking_of(schemes: Mapping[str, Scheme], words: str) -> Marking:
    """The marking that a printed banner stands for: the level whose name its words begin with, the longest one."""
    best = NOTHING
    length = 0
    for scheme in schemes.values():
        for level in scheme.levels:
            for line in banners(schemes, [{"scheme": scheme.id, "level": level.name}]):
                if words.startswith(line.text) and len(line.text) > length:
                    best, length = Marking(line.rank, line.scheme, line.level, words, line.colours), len(line.text)
    return best if best is not NOTHING or not words else Marking(99, "neutral", "0", words)
