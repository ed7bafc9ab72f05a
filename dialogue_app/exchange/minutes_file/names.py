"""The names of the parties as a content tree holds them: long names in the places for signature, others in its pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import permutations

from dialogue_app.desk.views.joint import JointParty
from dialogue_app.documents.content import Alternation, Document, Original, SignatureBlock, Words, plain_text
from dialogue_app.documents.names import contracted, with_article
from dialogue_app.documents.phrases import Phrases, phrases
from dialogue_app.documents.walk import brackets_of, literal, texts_of
from dialogue_app.documents.wording import Marker
from dialogue_app.exchange.minutes_file.slots import filled

Pair = tuple[str, str]
_MOST_PAIRS = 3
"""Of the pairs that long names do not explain, at most two are names: short ones and adjectives."""


def party_names(document: Document) -> tuple[JointParty, ...]:
    """Both parties with the names that make the document's words of them; a short name that is nowhere is the long one."""
    sides = [JointParty(party.id, {}, {}, {}, party.languages) for party in document.parties]
    for tag in document.languages:
        book = phrases(tag)
        first, second = (_side(side, tag, _long(document, side.id, book)) for side in sides)
        sides = _with_adjectives(document, _with_others(document, (first, second), book), book)
    return tuple(sides)


def _side(side: JointParty, tag: str, long: str, short: str = "", adjective: str = "") -> JointParty:
    def having(texts: Mapping[str, str], words: str) -> dict[str, str]:
        return {**texts, tag: words} if words else dict(texts)

    return replace(
        side,
        long=having(side.long, long),
        short=having(side.short, short or long),
        adjective=having(side.adjective, adjective),
    )


def _long(document: Document, party: str, book: Phrases) -> str:
    """“Republic of Cuba” out of “For the Delegation of the Republic of Cuba”, with its article where none would be found."""
    places = [place for block in document.blocks if isinstance(block, SignatureBlock) for place in block.signatories]
    said = next((literal(place.on_behalf.words(book.tag)) for place in places if place.party == party), "")
    for text in (said, *_expanded(said, book)):
        found = filled(book, "signature.on_behalf", text)
        if found and contracted(book.text("signature.on_behalf", party=found["party"]), book) == said:
            bare = _without_article(found["party"], book)
            return bare if with_article(bare, book) == found["party"] else found["party"]
    return said


def _expanded(text: str, book: Phrases) -> Iterator[str]:
    """The text with one contraction taken apart: “del Reino” → “de el Reino”."""
    words = text.split(" ")
    for pair, single in book.table("names.contractions").items():
        for place, word in enumerate(words):
            if word == single:
                yield " ".join((*words[:place], pair, *words[place + 1 :]))


def _without_article(name: str, book: Phrases) -> str:
    first, _, rest = name.partition(" ")
    if rest and first.lower() in book.table("names.articles"):
        return rest
    elided = next((a for a in book.table("names.articles") if a.endswith("’") and name.lower().startswith(a)), "")
    return name[len(elided) :]


def _bare(form: str, book: Phrases) -> str:
    """A form of a name without the preposition and the article before it."""
    first, _, rest = form.partition(" ")
    if rest and first.lower() in book.table("names.contractions").values():
        return rest
    if rest and first.lower() in book.list_of("names.prepositions"):
        form = rest
    return _without_article(form, book)


def _with_others(document: Document, sides: tuple[JointParty, JointParty], book: Phrases) -> list[JointParty]:
    """The parties with the short names and adjectives that explain most of the document's pairs."""
    marked = [words for text in _texts(document, book.tag) for words in text if any(_alternations(words))]
    longs = {side.long[book.tag].casefold() for side in sides}
    open_pairs: list[Pair] = []
    for words in marked:
        for pair in _alternations(words):
            names = dict(pair.names)
            one, other = (_bare(names.get(side.id, ""), book) for side in sides)
            known = {one.casefold(), other.casefold()} <= longs | {word.casefold() for had in open_pairs for word in had}
            if not known and len(open_pairs) < _MOST_PAIRS:
                open_pairs.append((one, other))
    choices: list[tuple[Pair, Pair]] = [(("", ""), ("", ""))]
    choices += [(chosen[0], chosen[1]) for chosen in permutations([*open_pairs, ("", "")], 2)]

    def named(short: Pair, adjective: Pair) -> list[JointParty]:
        long = [side.long[book.tag] for side in sides]
        return [_side(side, book.tag, *names) for side, *names in zip(sides, long, short, adjective, strict=True)]

    def explained(choice: tuple[Pair, Pair]) -> int:
        marker = Marker(book, tuple(named(*choice)), document.languages)
        return sum(said_as(document, marker, words) is not None for words in marked)

    return named(*max(choices, key=explained)) if open_pairs else list(sides)


def said_as(document: Document, marker: Marker, words: Words) -> str | None:
    """The text out of which a marker makes these words; None when it makes others of every order."""
    for party in document.parties:
        for languages in (document.languages, document.languages[::-1]):
            text = plain_text(words, document, Original(party.id, languages), marker.book.tag)
            if marker.words(text) == words:
                return text
    return None


def _with_adjectives(document: Document, sides: list[JointParty], book: Phrases) -> list[JointParty]:
    """The parties with the adjectives that the agenda's remarks use, given to the side whose name is most alike."""
    for text in _texts(document, book.tag):
        for part in (part for words in text for part in literal(words).split("; ")):
            for key in ("agenda.added_on_adoption", "agenda.added_later"):
                word = (filled(book, key, part) or {}).get("adjective", "")
                if word and not any(word in (side.adjective.get(book.tag), side.short.get(book.tag)) for side in sides):
                    free = [side for side in sides if not side.adjective.get(book.tag)] or sides
                    like = max(free, key=lambda side: SequenceMatcher(None, word, side.short[book.tag]).ratio())
                    new = replace(like, adjective={**like.adjective, book.tag: word})
                    sides = [new if side.id == new.id else side for side in sides]
    return sides


def _texts(document: Document, tag: str) -> Iterator[tuple[Words, ...]]:
    """The words of each text in one language; those inside brackets also by themselves."""
    for placed in texts_of(document):
        words = placed.text.words(tag)
        yield (words, *(bracket.words for bracket in brackets_of(words)))


def _alternations(words: Words) -> Iterator[Alternation]:
    return (item for item in words if isinstance(item, Alternation))
