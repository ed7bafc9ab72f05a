"""Texts of a document as the two sides would have them written, with their brackets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogue_app.desk.views.joint import JointBracket, JointParagraph
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.content import Document, Original, Paragraph, Text, Words, plain_text
from dialogue_app.documents.walk import brackets_of, literal
from dialogue_app.documents.wording import Marker


@dataclass(frozen=True, slots=True)
class Reader:
    """Says the texts of one document as its round's parties and languages would have them written."""

    document: Document
    wordings: Wordings

    def said(self, text: Text | None) -> dict[str, str]:
        """A text by language."""
        pairs = text.by_language if text is not None else ()
        return {tag: self.written(tag, words)[0] for tag, words in pairs}

    def written(self, tag: str, words: Words) -> tuple[str, tuple[JointBracket, ...]]:
        """The words of one language as a text with its brackets, in an order of names that gives these words again."""
        marker = next((one for one in self.wordings.markers if one.book.tag == tag), None)
        if marker is None:
            return literal(words), ()
        orders = [
            Original(party.id, languages)
            for party in self.wordings.round.parties
            for languages in (self.document.languages, self.document.languages[::-1])
        ]
        tried = [self._in_order(words, order, tag) for order in orders]
        return next((one for one in tried if _gives(marker, one, words)), tried[0])

    def _in_order(self, words: Words, order: Original, tag: str) -> tuple[str, tuple[JointBracket, ...]]:
        def plain(part: Words) -> str:
            return plain_text(part, self.document, order, tag)

        found = (JointBracket({tag: plain(one.words)}, one.proposer, one.opposers) for one in brackets_of(words))
        return plain(words), tuple(found)

    def paragraph(self, block: Paragraph, item: str | None = None) -> JointParagraph:
        """A numbered paragraph with its brackets in all languages."""
        texts, merged = dict[str, str](), dict[tuple[str, tuple[str, ...], int], JointBracket]()
        for tag, words in block.text.by_language:
            texts[tag], brackets = self.written(tag, words)
            counted: dict[tuple[str, tuple[str, ...]], int] = {}
            for one in brackets:
                whose = one.proposed_by, one.opposed_by
                counted[whose] = counted.get(whose, 0) + 1
                known = merged.get((*whose, counted[whose]), one)
                merged[(*whose, counted[whose])] = replace(known, text={**known.text, **one.text})
        kind = "opening" if block.style == "opening" else "statement"
        return JointParagraph(block.number, texts, kind, item, tuple(merged.values()))


def _gives(marker: Marker, tried: tuple[str, tuple[JointBracket, ...]], words: Words) -> bool:
    return marker.words(*tried) == words
