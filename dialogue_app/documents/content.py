"""The content tree: what a document says, before any form is given to it.

A tree is neutral: it does not know which party is named first, in which order the languages stand, or on which paper
it will be printed. Its hash is what the parties agree on. An `Original` adds the three settings of the alternat
(who is named first, which place is first, which language comes first); `resolve` gives the words of one original.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import chain, repeat
from json.encoder import encode_basestring
from operator import attrgetter
from typing import Any

# ---------------------------------------------------------------- words


@dataclass(frozen=True, slots=True)
class Run:
    """Plain words of a text; `emphasis` sets foreign terms such as *bis* apart."""

    text: str
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Alternation:
    """Names of the parties that change places with the original: `names` by party id, `joiner` before the last."""

    names: tuple[tuple[str, str], ...]
    joiner: str
    leading: tuple[tuple[str, str], ...] = ()
    """Forms that differ in first place: a capital at the start of a sentence, a contracted preposition (“del”)."""
    joiners: tuple[tuple[str, str], ...] = ()
    """Joiners that a name wants before itself when it is last: Spanish “ e ” before an i."""
    separator: str = ", "


@dataclass(frozen=True, slots=True)
class LanguageList:
    """“in the English and Spanish languages”: names by BCP 47 tag, in the order of the original's languages."""

    names: tuple[tuple[str, str], ...]
    joiner: str
    leading: tuple[tuple[str, str], ...] = ()
    joiners: tuple[tuple[str, str], ...] = ()
    separator: str = ", "


@dataclass(frozen=True, slots=True)
class Bracket:
    """Text that is not agreed (RULE 9): who proposed it, who opposed it. Brackets nest."""

    words: tuple[Inline, ...]
    proposer: str
    opposers: tuple[str, ...] = ()


Inline = Run | Alternation | LanguageList | Bracket
Words = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """One text in every language of the document: (BCP 47 tag, words) pairs in the order of the tags."""

    by_language: tuple[tuple[str, Words], ...]

    def words(self, language: str) -> Words:
        """The words in one language; () where there are none."""
        return dict(self.by_language).get(language, ())

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(tag for tag, _ in self.by_language)


def text_of(texts: Mapping[str, str | Words]) -> Text:
    """A `Text` from plain strings or words by language."""
    return Text(
        tuple((tag, (Run(words),) if isinstance(words, str) else tuple(words)) for tag, words in sorted(texts.items()) if words)
    )


# ---------------------------------------------------------------- blocks


class HeadingKind(StrEnum):
    ITEM = "item"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its own label (“ITEM 7”), apart from the numbers of paragraphs."""

    text: Text
    label: Text | None = None
    anchor: str = ""
    level: int = 1
    kind: HeadingKind = HeadingKind.ITEM


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered (or unnumbered, '') paragraph; the number is the same in all languages."""

    text: Text
    number: str = ""
    anchor: str = ""
    style: str = "body"
    """body · opening · formula (closing formula) · note (small print) · centred"""
    remark: Text | None = None
    """Small print after the paragraph in later copies (“read with Corr.1”). Not content: it was not agreed with the text."""
    correction: str = ""
    """The instrument that the paragraph is read with (“Corr.1”), as the remark says in words. Not content either."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list. `label` differs between languages: “(a)”, “a)”."""

    text: Text
    label: Text | None = None
    detail: Text | None = None
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """A list: an agenda, a list of participants."""

    entries: tuple[Entry, ...]
    heading: Text | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its text per language, and whether it is a figure (set to the right)."""

    text: Text
    figure: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one row of heads."""

    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: Text | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Signatory:
    """One place in the signature block; `field` is the name of the signature field in the PDF."""

    party: str
    on_behalf: Text
    name: str
    office: Text
    field: str


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """The places for signature, given in the order of party ids; an original puts its holder first."""

    signatories: tuple[Signatory, ...]


@dataclass(frozen=True, slots=True)
class Alternating:
    """Parts that change places with the original (delegations in Annex I): blocks by party id, in the order of the ids.

    A renderer never prints it as it stands: `arranged` gives the blocks in the order of one original.
    """

    parts: tuple[tuple[str, tuple[Block, ...]], ...]


Block = Heading | Paragraph | Listing | Table | SignatureBlock | Alternating


@dataclass(frozen=True, slots=True)
class Annex:
    """An annex with a Roman number; begins on a new page under the title of the document."""

    number: str
    title: Text
    label: Text
    blocks: tuple[Block, ...]
    anchor: str = ""


# ---------------------------------------------------------------- the document


@dataclass(frozen=True, slots=True)
class PartyNames:
    """A party in the words of the document: names by language are already inside the texts; this is for metadata."""

    id: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Venue:
    """What the data, but no page, say of the place: who was host, the country (ISO 3166-1), the time zone (IANA)."""

    host: str
    country: str
    zone: str


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Document:
    """Everything a joint document says, in all its languages."""

    kind: str
    """joint-agenda · agreed-minutes"""
    identifier: str
    languages: tuple[str, ...]
    """Authentic languages, in the order of their tags."""
    parties: tuple[PartyNames, ...]
    title: Text
    place_and_dates: Text
    date: date
    blocks: tuple[Block, ...]
    annexes: tuple[Annex, ...] = ()
    subtitle: Text | None = None
    marking: Text | None = None
    """The jointly agreed marking (RULE 17), or none."""
    notice: Text | None = None
    """Printed at the head of every page, e.g. that the data are fictional."""
    draft: Text | None = None
    """Printed on every page until the text is agreed."""
    register: str = "non-binding"
    venue: Venue | None = None
    """Not content: it is printed nowhere, and tells whoever reads the data in what the words do not."""


class Naming(StrEnum):
    """How the first name is chosen (RULE 27): the keeper of the copy, or the party whose language the text is in."""

    BY_COPY = "by-copy"
    BY_LANGUAGE = "by-language"


class Layout(StrEnum):
    CONSECUTIVE = "consecutive"
    PARALLEL = "parallel"
    SEPARATE = "separate"


@dataclass(frozen=True, slots=True)
class Original:
    """One of the originals: who keeps it, and the three independent settings of the alternat (RULE 27)."""

    holder: str
    languages: tuple[str, ...]
    naming: Naming = Naming.BY_COPY
    first_place_right: bool = False

    def party_order(self, document: Document, language: str) -> tuple[str, ...]:
        """Party ids in the order in which a text in `language` names them."""
        ids = [party.id for party in document.parties]
        first = self.holder
        if self.naming is Naming.BY_LANGUAGE:
            own = [party.id for party in document.parties if any(_same(tag, language) for tag in party.languages)]
            first = own[0] if own else self.holder
        return tuple(sorted(ids, key=lambda party: party != first))


@dataclass(frozen=True, slots=True)
class Span:
    """Resolved words: plain text with what a renderer may show of it."""

    text: str
    emphasis: bool = False
    bracket: int = 0
    """Depth of brackets around the span; the bracket signs themselves are part of the text."""


def resolve(words: Words, document: Document, original: Original, language: str, *, depth: int = 0) -> tuple[Span, ...]:
    """The words of one original in one language."""
    spans: list[Span] = []
    for item in words:
        match item:
            case Run(text, emphasis):
                spans.append(Span(text, emphasis, depth))
            case Alternation():
                spans.append(Span(_in_order(item, original.party_order(document, language)), False, depth))
            case LanguageList():
                spans.append(Span(_in_order(item, original.languages), False, depth))
            case Bracket(inner):
                spans.append(Span("[", False, depth + 1))
                spans.extend(resolve(inner, document, original, language, depth=depth + 1))
                spans.append(Span("]", False, depth + 1))
    return tuple(spans)


def plain_text(words: Words, document: Document, original: Original, language: str) -> str:
    """The words of one original as a string."""
    return "".join(span.text for span in resolve(words, document, original, language))


def arranged(blocks: tuple[Block, ...], document: Document, original: Original, language: str) -> tuple[Block, ...]:
    """The blocks as one original prints them in `language`: alternating parts and places for signature in its order."""
    placed: list[Block] = []
    for block in blocks:
        match block:
            case Alternating(parts):
                by_party = dict(parts)
                for party in original.party_order(document, language):
                    placed.extend(by_party.get(party, ()))
            case SignatureBlock(signatories):
                placed.append(SignatureBlock(tuple(sorted(signatories, key=lambda place: place.party != original.holder))))
            case _:
                placed.append(block)
    return tuple(placed)


_ASIDE = frozenset({"remark", "correction", "venue"})
"""Fields of what later copies say beside the text, and of what is printed nowhere."""


def content_hash(document: Document) -> str:
    """SHA-256 (hex) of the neutral tree: the same for every original, layout and format.

    The draft mark is not content: it is taken off by agreeing on what it marks. Nor are remarks of later copies.
    """
    digest = hashlib.sha256()
    for part in _canonical_parts(document):
        digest.update(part.encode())
    return digest.hexdigest()


def _canonical_parts(document: Document) -> Iterator[str]:
    """The whole tree as canonical JSON, block by block: a long document is never held a second time."""
    form = _form(Document)
    assert form is not None
    opening, keys, values = form
    yield opening
    for key, value in zip(keys, values(document), strict=True):
        if key == ',"draft":':
            continue
        yield key
        if key in (',"blocks":', ',"annexes":'):
            yield "["
            for apart, item in zip(chain(("",), repeat(",")), value, strict=False):
                yield apart + _canonical(item)
            yield "]"
        else:
            yield _canonical(value)
    yield "}"


def _canonical(value: Any) -> str:
    """A part of the tree as JSON without spaces: an object for a class, under its name at the key “”, keys in order."""
    kind: type = type(value)
    if kind is str:
        return encode_basestring(value)
    if kind is tuple:
        return f"[{','.join([_canonical(item) for item in value])}]"
    if (form := _form(kind)) is not None:
        opening, keys, values = form
        return opening + "".join([key + _canonical(item) for key, item in zip(keys, values(value), strict=True)]) + "}"
    if isinstance(value, (str, date)):
        return encode_basestring(value if isinstance(value, str) else value.isoformat())
    return json.dumps(value)


@cache
def _form(kind: type) -> tuple[str, tuple[str, ...], Callable[[Any], tuple[Any, ...]]] | None:
    """How a part of the tree is written: its opening, the keys of its content in order, and what takes their values out."""
    if not is_dataclass(kind):
        return None
    names = sorted(item.name for item in fields(kind) if item.name not in _ASIDE)
    values = attrgetter(*names) if len(names) > 1 else lambda part: (getattr(part, names[0]),)
    return f'{{"":"{kind.__name__}"', tuple(f',"{name}":' for name in names), values


def _in_order(item: Alternation | LanguageList, order: tuple[str, ...]) -> str:
    names, leading, joiners = dict(item.names), dict(item.leading), dict(item.joiners)
    first, *others = sorted(names, key=lambda key: order.index(key) if key in order else len(order))
    words = leading.get(first, names[first])
    for position, key in enumerate(others, start=1):
        between = joiners.get(key, item.joiner) if position == len(others) else item.separator
        words += between + names[key]
    return words


def _same(tag: str, language: str) -> bool:
    return tag == language or tag.partition("-")[0] == language.partition("-")[0]
