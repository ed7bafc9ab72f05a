"""The query language: words, "phrases", prefix*, AND, OR, NOT and parentheses, the same hits on both engines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogue_app.errors import UserError
from dialogue_app.store.normalise import normalise

_TOKENS = re.compile(r'\s*(?:(?P<open>\()|(?P<close>\))|(?P<quote>["“”„«»][^"“”„«»]*["“”„«»]?\*?)|(?P<word>[^\s()"“”„«»]+))')
_QUOTES = '"“”„«»'
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row; with `prefix` the last one is only the beginning of a word."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Both:
    """Documents that match both sides."""

    left: Query
    right: Query


@dataclass(frozen=True, slots=True)
class Either:
    """Documents that match one of the sides."""

    left: Query
    right: Query


@dataclass(frozen=True, slots=True)
class Except:
    """Documents that match the left side and not the right one."""

    left: Query
    right: Query


Query = Phrase | Both | Either | Except


def parse(text: str) -> Query | None:
    """The query in `text`; None when it has no word in it. Unfinished input is read as far as it goes."""
    tokens = [(str(found.lastgroup), found.group(str(found.lastgroup))) for found in _TOKENS.finditer(text)]
    return _Parser(tokens).either()


def to_fts5(query: Query) -> str:
    """The query in SQLite's spelling (FTS5), every word quoted."""
    match query:
        case Phrase(words, prefix):
            return f'"{" ".join(words)}"' + (" *" if prefix else "")
        case Both(left, right):
            return f"({to_fts5(left)} AND {to_fts5(right)})"
        case Either(left, right):
            return f"({to_fts5(left)} OR {to_fts5(right)})"
        case Except(left, right):
            return f"({to_fts5(left)} NOT {to_fts5(right)})"


def to_tsquery(query: Query) -> str:
    """The query in PostgreSQL's spelling, for to_tsquery('simple', …)."""
    match query:
        case Phrase(words, prefix):
            parts = [f"'{word}'" for word in words]
            return f"({' <-> '.join(parts)}{':*' if prefix else ''})"
        case Both(left, right):
            return f"({to_tsquery(left)} & {to_tsquery(right)})"
        case Either(left, right):
            return f"({to_tsquery(left)} | {to_tsquery(right)})"
        case Except(left, right):
            return f"({to_tsquery(left)} & !{to_tsquery(right)})"


def phrases(query: Query | None) -> tuple[Phrase, ...]:
    """What a hit can be marked with: every phrase that is not excluded."""
    match query:
        case Phrase():
            return (query,)
        case Both(left, right) | Either(left, right):
            return phrases(left) + phrases(right)
        case Except(left, _):
            return phrases(left)
    return ()


class _Parser:
    """Recursive descent: OR binds weakest, then AND (also by plain neighbourhood), then NOT."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens, self._at, self._depth = tokens, 0, 0

    def either(self) -> Query | None:
        left = self._both()
        while self._take("OR"):
            right = self._both()
            left = Either(left, right) if left and right else left or right
        return left

    def _both(self) -> Query | None:
        left: Query | None = None
        negative: Query | None = None
        while self._more():
            self._take("AND")
            if self._take("NOT"):
                unwanted = self._one()
                negative = Either(negative, unwanted) if negative and unwanted else negative or unwanted
            else:
                right = self._one()
                left = Both(left, right) if left and right else left or right
        if negative and left is None:
            raise UserError("NOT needs something to search in: write, for example, visas NOT parcels.")
        return Except(left, negative) if left and negative else left

    def _one(self) -> Query | None:
        if not self._more():
            return None
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind != "open":
            return _phrase(text)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise UserError("This search has too many parentheses inside one another.")
        inner = self.either()
        self._depth -= 1
        if self._at < len(self._tokens):
            self._at += 1  # the closing parenthesis, where it was not forgotten
        return inner

    def _more(self) -> bool:
        """Whether this part of the query goes on."""
        if self._at >= len(self._tokens):
            return False
        kind, text = self._tokens[self._at]
        if kind == "close" and self._depth == 0:
            self._at += 1  # one too many
            return self._more()
        return kind != "close" and text != "OR"

    def _take(self, word: str) -> bool:
        found = self._at < len(self._tokens) and self._tokens[self._at] == ("word", word)
        self._at += found
        return found


def _phrase(text: str) -> Phrase | None:
    prefix = text.endswith("*")
    words = tuple(normalise(text.strip("*").strip(_QUOTES)).split())
    return Phrase(words, prefix) if words else None
