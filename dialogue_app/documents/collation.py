"""Collation: what differs between the originals of a document, before anybody signs them (RULE 28)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dialogue_app.documents.content import Document, Original, plain_text
from dialogue_app.documents.phrases import phrases
from dialogue_app.documents.walk import texts_of


@dataclass(frozen=True, slots=True)
class Difference:
    """One text that reads differently in two originals; `permitted` when only names or languages changed places."""

    place: str
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


def _counted(text: str, language: str) -> Counter[str]:
    book = phrases(language)
    apart = {single: pair.split() for pair, single in book.table("names.contractions").items()}
    euphonic, plain = book.text("lists.euphonic"), book.text("lists.conjunction")
    counted: Counter[str] = Counter()
    for word in re.findall(r"\w+|[^\w\s]", text.casefold()):
        counted.update(apart.get(word, [plain if euphonic and word == euphonic else word]))
    return counted
