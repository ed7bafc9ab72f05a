"""The register lint: words that read as binding in a text meant not to bind, and the other way about (RULE 11).

It warns and never rewrites: the choice of a verb is policy. Word lists are data in the phrases of each language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dialogue_app.documents.content import Document
from dialogue_app.documents.findings import Finding, Severity
from dialogue_app.documents.phrases import Phrases, phrases
from dialogue_app.documents.walk import Placed, literal, texts_of
from dialogue_app.sentences import Sentence

_LINTED = frozenset({"body", "opening", "formula"})


def register_findings(document: Document) -> tuple[Finding, ...]:
    """A warning for every word of the other register and every verb that judges a speaker (domain guide 3.4, 3.5)."""
    return tuple(
        finding
        for placed in texts_of(document)
        if placed.part in _LINTED
        for tag, words in placed.text.by_language
        for finding in _findings(literal(words), placed, document.register, phrases(tag))
    )


def words_of_other_register(text: str, register: str, language: str) -> tuple[tuple[str, str], ...]:
    """(word found, words of the register to consider instead) for one text; for a hint while a paragraph is typed."""
    return tuple(_other_register(text, register, phrases(language)))


def _findings(text: str, placed: Placed, register: str, book: Phrases) -> Iterator[Finding]:
    for word, instead in _other_register(text, register, book):
        advice = Sentence("consider “{instead}”", instead=instead) if instead else Sentence("consider another word")
        said = {"word": word, "tag": book.tag, "advice": advice}
        if register == "non-binding":
            sentence = Sentence("“{word}” ({tag}) reads as binding, but the register is non-binding; {advice}.", **said)
        else:
            sentence = Sentence("“{word}” ({tag}) reads as not binding, but the register is binding; {advice}.", **said)
        yield Finding("register", Severity.WARNING, placed.place, sentence, placed.anchor)
    for word in _found(_without_exempt(text, book), book.list_of("lint.judging")):
        sentence = Sentence("“{word}” ({tag}) judges the speaker; joint minutes state, report or note.", word=word, tag=book.tag)
        yield Finding("judging-verb", Severity.WARNING, placed.place, sentence, placed.anchor)


def _other_register(text: str, register: str, book: Phrases) -> Iterator[tuple[str, str]]:
    wrong, right = ("binding", "non_binding") if register == "non-binding" else ("non_binding", "binding")
    text = _without_exempt(text, book)
    for pair in book.data["lint"]["pairs"]:
        for word in _found(text, tuple(pair[wrong])):
            yield word, pair[right][0] if pair[right] else ""


def _without_exempt(text: str, book: Phrases) -> str:
    return _patterns(book.list_of("lint.exempt"))[1].sub(" ", text)


def _found(text: str, words: tuple[str, ...]) -> Iterator[str]:
    """Words in the text; a word given with a capital (“Parties”) is looked for with its capital only."""
    for pattern in _patterns(words):
        yield from dict.fromkeys(match[0] for match in pattern.finditer(text))


@lru_cache(maxsize=256)
def _patterns(words: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    def either(chosen: list[str]) -> str:
        return "|".join(re.escape(word) for word in sorted(chosen, key=len, reverse=True)) or "(?!)"

    capital = [word for word in words if word[0].isupper()]
    small = [word for word in words if not word[0].isupper()]
    # Chinese sets no space around a word, so that it has no edge there
    edge = "" if any("\u3400" <= char <= "\u9fff" for word in words for char in word) else r"\b"
    return re.compile(rf"{edge}(?:{either(capital)}){edge}"), re.compile(rf"{edge}(?:{either(small)}){edge}", re.IGNORECASE)
