"""Collation: what differs between the originals of a document, before anybody signs them (RULE 28)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_app.documents import pdfium
from dialogue_app.documents.content import Document, Original, plain_text
from dialogue_app.documents.phrases import phrases
from dialogue_app.documents.walk import texts_of
from dialogue_app.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Difference:
    """One text that reads differently in two originals; `permitted` when only names or languages changed places."""

    place: Sentence
    language: str
    first: str
    second: str
    permitted: bool


def collate(document: Document, originals: Sequence[Original]) -> tuple[Difference, ...]:
    """Every difference in wording between the first original and each other one, in reading order.

    A contracted preposition (“del”), another word for “and” and a capital in first place belong to the order of names.
    """
    first, *others = originals
    differences = []
    for placed in texts_of(document):
        for tag, words in placed.text.by_language:
            mine = plain_text(words, document, first, tag)
            for other in others:
                theirs = plain_text(words, document, other, tag)
                if mine != theirs:
                    differences.append(Difference(placed.place, tag, mine, theirs, _counted(mine, tag) == _counted(theirs, tag)))
    return tuple(differences)


def collate_files(document: Document, originals: Sequence[Original], files: Sequence[bytes]) -> tuple[Difference, ...]:
    """What the printed originals show: words that one has more often than the other, and how many pages each takes.

    The words are read back out of the rendered pages, so that nothing a renderer adds or drops escapes the comparison. A page
    is “1/7” in both originals (domain guide §4.1): another number of pages is not permitted.
    """
    pages = [pdfium.texts_of_content(file) for file in files]
    mine, *others = [_words_of(texts, document.languages) for texts in pages]
    found = []
    for number, theirs in enumerate(others, 1):
        keeper = originals[number].holder
        if mine != theirs:
            more, less = mine - theirs, theirs - mine
            place = Sentence("printed words, originals of {first} and {keeper}", first=originals[0].holder, keeper=keeper)
            found.append(Difference(place, "", _told(more), _told(less), False))
        if len(pages[0]) != len(pages[number]):
            place = Sentence("number of pages, originals of {first} and {keeper}", first=originals[0].holder, keeper=keeper)
            found.append(Difference(place, "", str(len(pages[0])), str(len(pages[number])), False))
    return tuple(found)


def _words_of(pages: Sequence[Sequence[str]], languages: Sequence[str]) -> Counter[str]:
    """How often each word stands on the pages; contractions and the other word for “and” count as what they stand for."""
    apart: dict[str, list[str]] = {}
    for book in map(phrases, languages):
        apart |= {single: pair.split() for pair, single in book.table("names.contractions").items()}
        if euphonic := book.text("lists.euphonic"):
            apart[euphonic] = [book.text("lists.conjunction")]
    counted: Counter[str] = Counter()
    for lines in pages:
        for word in _WORDS.findall(" ".join(lines).casefold()):
            counted.update(apart.get(word, [word]))
    return counted


def _told(words: Counter[str]) -> str:
    return ", ".join(word if count == 1 else f"{word} ×{count}" for word, count in sorted(words.items()))


_WORDS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[^\w\s]")
"""A letter of Chinese, Japanese or Korean by itself: a line may break between any two."""


def _counted(text: str, language: str) -> Counter[str]:
    book = phrases(language)
    apart = {single: pair.split() for pair, single in book.table("names.contractions").items()}
    euphonic, plain = book.text("lists.euphonic"), book.text("lists.conjunction")
    counted: Counter[str] = Counter()
    for word in re.findall(r"\w+|[^\w\s]", text.casefold()):
        counted.update(apart.get(word, [plain if euphonic and word == euphonic else word]))
    return counted
