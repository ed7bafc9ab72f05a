"""What a new wording changes in an old one, word by word; a figure with its separators is one word."""

from __future__ import annotations

import difflib
import html
import re
from dataclasses import dataclass
from typing import Literal

from dialogue_app.ui.tokens import Tokens

_WORDS = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?|\s+|\w[\w’'-]*\w|\w|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that both wordings have, that only the older has, or that only the newer has."""

    kind: Literal["same", "removed", "added"]
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Both texts as one sequence: without `removed` it reads `after`, without `added` it reads `before`."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for kind, i1, i2, j1, j2 in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(Piece("same", "".join(old[i1:i2])))
            continue
        if i2 > i1:
            pieces.append(Piece("removed", "".join(old[i1:i2])))
        if j2 > j1:
            pieces.append(Piece("added", "".join(new[j1:j2])))
    return _joined(pieces)


def word_diff_html(before: str, after: str, tokens: Tokens) -> str:
    """The same as rich text: removed words struck, added words underlined, so that colour is not the only sign."""
    shown = []
    for piece in word_diff(before, after):
        words = html.escape(piece.text).replace("\n", "<br>")
        if piece.kind == "same":
            shown.append(words)
            continue
        if piece.kind == "added" and shown and not shown[-1].endswith((" ", ">\u00a0")) and shown[-1].startswith("<span"):
            shown.append(" ")  # so that the new words do not stick to the struck ones
        line = "line-through" if piece.kind == "removed" else "underline"
        back, words_color = tokens.color(f"diff.{piece.kind}_bg"), tokens.color(f"diff.{piece.kind}_text")
        style = f"background:{back};color:{words_color};text-decoration:{line}"
        shown.append(f'<span style="{style}">{words}</span>')
    return "".join(shown)


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Reads a lone space between two changes as part of them: “old words” → “new words” is one change, not two."""
    merged: list[Piece] = []
    removed, added = "", ""
    for place, piece in enumerate(pieces):
        bridge = piece.kind == "same" and piece.text.isspace() and (removed or added) and place + 1 < len(pieces)
        if piece.kind == "same" and not bridge:
            merged += _change(removed, added)
            removed = added = ""
            merged.append(piece)
        elif bridge:
            removed, added = removed + piece.text, added + piece.text
        elif piece.kind == "removed":
            removed += piece.text
        else:
            added += piece.text
    return tuple(merged + _change(removed, added))


def _change(removed: str, added: str) -> list[Piece]:
    made: list[Piece] = []
    if removed:
        made.append(Piece("removed", removed))
    if added:
        made.append(Piece("added", added))
    return made
