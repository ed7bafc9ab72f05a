"""The words of one original in the order in which every rendering gives them: by language, then by paragraph.

First the text in each language, then the places for signature, then the annexes in each language. All renderers walk
a document through this module, so that the page, its structure and the plain text cannot part ways.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property, lru_cache

from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import (
    Alternating,
    Annex,
    Block,
    Document,
    Entry,
    Heading,
    HeadingKind,
    Layout,
    Original,
    Paragraph,
    Run,
    Signatory,
    SignatureBlock,
    Span,
    Text,
    arranged,
    resolve,
)
from dialogue_app.errors import DocumentError


class Wording:
    """A document as one original words it, in the languages of one layout."""

    def __init__(self, document: Document, original: Original, layout: Layout, language: str | None = None) -> None:
        if not isinstance(document, Document):
            raise DocumentError("This is no joint document: an internal paper is never rendered as one.")
        self.document, self.original, self.layout = document, original, layout
        self.languages = _languages(document, original, layout, language)

    @property
    def heads(self) -> tuple[Text, ...]:
        """Title, subtitle, place and dates, as far as there are any."""
        texts = (self.document.title, self.document.subtitle, self.document.place_and_dates)
        return tuple(text for text in texts if text is not None)

    def spans(self, text: Text, language: str) -> tuple[Span, ...]:
        """The words of a text in one language, in composed characters (NFC); () where there are none."""
        return tuple(
            _composed(span) for span in resolve(text.words(language), self.document, self.original, language) if span.text
        )

    def elsewhere(self, text: Text, language: str) -> tuple[tuple[Span, ...], ...]:
        """The words of a text as the other originals have them; () where no name or language changes places."""
        words = text.words(language)
        if all(isinstance(item, Run) for item in words):
            return ()
        originals = (original for original in self._originals if original.holder != self.original.holder)
        return tuple(
            tuple(_composed(span) for span in resolve(words, self.document, original, language) if span.text)
            for original in originals
        )

    @property
    def others(self) -> tuple[Wording, ...]:
        """The same document and layout as the other originals word it."""
        volume = self.languages[0] if self.layout is Layout.SEPARATE else None
        originals = (original for original in self._originals if original.holder != self.original.holder)
        return tuple(Wording(self.document, original, self.layout, volume) for original in originals)

    @cached_property
    def _originals(self) -> tuple[Original, ...]:
        return originals_of(self.document, naming=self.original.naming)

    def plain(self, text: Text | None, language: str) -> str:
        """The same as a string."""
        return "" if text is None else "".join(span.text for span in self.spans(text, language))

    def joined(self, text: Text | None, separator: str = " / ") -> str:
        """A text in all languages of this rendering, equal wordings once."""
        wordings = (self.plain(text, language) for language in self.languages)
        return separator.join(dict.fromkeys(wording for wording in wordings if wording))

    def body(self, language: str) -> tuple[Block, ...]:
        """The blocks of the text in the order of the original, without the places for signature."""
        return tuple(block for block in self._flat(self.document.blocks, language) if not isinstance(block, SignatureBlock))

    def signatures(self) -> tuple[SignatureBlock, ...]:
        """The places for signature: one joint block in all languages, after the last text."""
        blocks = self._flat(self.document.blocks, self.languages[0])
        return tuple(block for block in blocks if isinstance(block, SignatureBlock))

    def annex(self, annex: Annex, language: str) -> tuple[Block, ...]:
        """The blocks of an annex in the order of the original."""
        return self._flat(annex.blocks, language)

    def heading(self, heading: Heading | Annex, language: str, *, capitals: bool = True) -> tuple[Span, ...]:
        """“ITEM 7 — DIRECT MAIL SERVICE”: the label, a dash, the words; items and annexes in capitals."""
        text = heading.title if isinstance(heading, Annex) else heading.text
        words = self.spans(text, language)
        label = self.plain(heading.label, language)
        if label:
            apart = "\u3000" if language.partition("-")[0] in ("zh", "ja") else " — "
            words = (Span(f"{label}{apart}" if words else label), *words)
        raised = isinstance(heading, Annex) or (heading.kind is HeadingKind.ITEM and heading.level == 1)
        return in_capitals(words) if capitals and raised else words

    def _flat(self, blocks: tuple[Block, ...], language: str) -> tuple[Block, ...]:
        return tuple(_unfolded(arranged(blocks, self.document, self.original, language), self, language))


def number_label(number: str, language: str = "") -> str:
    """“5.” for 5, in the digits of a language; a number that ends in a sign of its own stays as it is."""
    digits = _digits(language) if language else ""
    label = f"{number}." if number and number[-1].isalnum() else number
    return label.translate(dict(zip(range(ord("0"), ord("9") + 1), digits, strict=True))) if digits else label


def in_capitals(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The words in capitals, as titles and heads of items are printed."""
    return tuple(replace(span, text=span.text.upper()) for span in spans)


def entry_lines(wording: Wording, entry: Entry, language: str) -> tuple[str, tuple[Span, ...], tuple[Span, ...]]:
    """Label, words and detail of a list's entry."""
    detail = wording.spans(entry.detail, language) if entry.detail else ()
    return wording.plain(entry.label, language), wording.spans(entry.text, language), detail


def remark_of(wording: Wording, paragraph: Paragraph, language: str) -> tuple[Span, ...]:
    """Small print of later copies after a paragraph."""
    return wording.spans(paragraph.remark, language) if paragraph.remark else ()


def office_lines(wording: Wording, signatory: Signatory) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    """(language, words) above the line for signature, and (language, office) under the name; equal wordings once."""
    return _distinct(wording, signatory.on_behalf), _distinct(wording, signatory.office)


@lru_cache(maxsize=64)
def _digits(language: str) -> str:
    """The digits in which a language writes its figures; '' for European ones, or where it has no phrases."""
    if language.partition("-")[0] not in _OWN_DIGITS:
        return ""
    from dialogue_app.documents.phrases import phrases

    try:
        return str(phrases(language).table("numbers").get("digits", ""))
    except DocumentError:
        return ""


def _distinct(wording: Wording, text: Text) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for language in wording.languages:
        words = wording.plain(text, language)
        if words:
            found.setdefault(words, language)
    return tuple((language, words) for words, language in found.items())


def _languages(document: Document, original: Original, layout: Layout, language: str | None) -> tuple[str, ...]:
    if layout is Layout.SEPARATE:
        if language is None:
            raise DocumentError("Separate volumes are rendered one by one: name the language of the volume.")
        if language not in document.languages:
            raise DocumentError(
                "The document has no text in “{language}”, only in {languages}.", language=language, languages=document.languages
            )
        return (language,)
    if language is not None:
        raise DocumentError("A language is named for separate volumes only; this layout holds all languages of the document.")
    chosen = tuple(tag for tag in original.languages if tag in document.languages)
    missing = [tag for tag in document.languages if tag not in chosen]
    if missing:
        raise DocumentError(
            "The original kept by {holder} leaves out the text in {missing}: give the order of all languages.",
            holder=original.holder,
            missing=missing,
        )
    return chosen


def _unfolded(blocks: tuple[Block, ...], wording: Wording, language: str) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Alternating):
            yield from _unfolded(arranged((block,), wording.document, wording.original, language), wording, language)
        else:
            yield block


def _composed(span: Span) -> Span:
    return span if unicodedata.is_normalized("NFC", span.text) else replace(span, text=unicodedata.normalize("NFC", span.text))


_OWN_DIGITS = frozenset({"ar", "fa", "ur", "ps", "ckb", "bn", "hi", "ne", "mr", "my"})
