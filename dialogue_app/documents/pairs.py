"""Finding names that stand joined in a text, and keeping them free of order.

“the United States of America and the Republic of Cuba”, “los Estados Unidos y de Cuba”, “the United States and Cuban
delegations”, “United States–Cuba talks”: the names change places with the original, with the article and preposition
that belong to each, the contraction (“del”), the capital of a sentence and the conjunction (“y”, “e”) in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from dialogue_app.desk.views.joint import JointParty
from dialogue_app.documents.content import Alternation
from dialogue_app.documents.names import contracted, pick
from dialogue_app.documents.phrases import Phrases

_SPACE = "[ \u00a0\n]"


@dataclass(frozen=True, slots=True)
class PairPattern:
    """One order of two parties' names (or adjectives) in one language."""

    pattern: re.Pattern[str]
    first: str
    second: str
    adjectives: bool
    names: tuple[str, ...]
    """Names of the first party: none of them in a text, none to be found (most paragraphs name no pair)."""


@dataclass(frozen=True, slots=True)
class _Member:
    """One name of a pair as the text has it."""

    party: str
    preposition: str
    article: str
    name: str

    def form(self, book: Phrases, *, preposition: bool, article: bool) -> str:
        parts = [self.preposition if preposition else "", self.article if article else "", self.name]
        return contracted(" ".join(part for part in parts if part), book)


def pair_patterns(parties: tuple[JointParty, ...], book: Phrases) -> tuple[PairPattern, ...]:
    """The patterns for two parties in the language of `book`; none for another number of parties."""
    if len(parties) != 2:
        return ()
    patterns = []
    for adjectives in (False, True):
        for first, second in (parties, parties[::-1]):
            names = [_names(party, book.tag, adjectives=adjectives) for party in (first, second)]
            if all(names):
                heads = (*names[0], *(name.upper() for name in names[0]))
                patterns.append(PairPattern(_compile(book, *names), first.id, second.id, adjectives, heads))
    return tuple(patterns)


def find_pairs(text: str, patterns: tuple[PairPattern, ...], book: Phrases) -> Iterator[tuple[int, int, Alternation]]:
    """Every joined pair in `text`: start, end, and the names free of order.

    Names in quotation marks stay, and so do names whose order a sentence relies on (“respectively”).
    """
    for pair in patterns:
        if not any(name in text for name in pair.names):
            continue
        for match in pair.pattern.finditer(text):
            if _free_to_move(text, match, pair, book):
                found = _alternation(text, match, pair, book)
                if found is not None:
                    yield found


def _names(party: JointParty, tag: str, *, adjectives: bool) -> tuple[str, ...]:
    kinds = (party.adjective,) if adjectives else (party.long, party.short)
    return tuple(name for name in (pick(kind, tag) for kind in kinds) if name)


def _compile(book: Phrases, first: tuple[str, ...], second: tuple[str, ...]) -> re.Pattern[str]:
    def either(words: Iterable[str]) -> str:
        return "|".join(re.escape(word).replace(r"\ ", _SPACE) for word in sorted(words, key=len, reverse=True)) or "(?!)"

    contractions, articles = book.table("names.contractions"), book.table("names.articles")
    spaced = book.joiner("") == "  "

    def member(letter: str, names: tuple[str, ...]) -> str:
        determiner = (
            rf"(?:(?P<con_{letter}>(?i:{either(list(contractions.values()))})){_SPACE}"
            rf"|(?:(?P<prep_{letter}>(?i:{either(book.list_of('names.prepositions'))})){_SPACE})?"
            rf"(?:(?P<art_{letter}>(?i:{either(list(articles))})){_SPACE})?)"
        )
        named = either([*names, *(name.upper() for name in names)])
        # a conjunction that is written together with the name after it leaves no edge between them
        return rf"{book.edge if letter == 'a' or spaced else ''}{determiner}(?P<name_{letter}>{named}){book.edge}"

    conjunctions = [word for word in (book.text("lists.conjunction"), book.text("lists.euphonic")) if word]
    joint = book.joiner("")
    before, after = _SPACE if joint.startswith(" ") else "", _SPACE if spaced else ""
    joiner = rf"(?:{before}(?P<word>(?i:{either(conjunctions)})){after}|(?P<dash>{_SPACE}?[–-]{_SPACE}?))"
    return re.compile(member("a", first) + joiner + member("b", second))


def _free_to_move(text: str, match: re.Match[str], pair: PairPattern, book: Phrases) -> bool:
    after = text[match.end() :]
    part_of_longer_name = after[:1] in {" ", "\u00a0"} and after[1:2].isupper() and not match["name_b"].isupper()
    if part_of_longer_name and not pair.adjectives and not match["dash"]:
        return False
    sentence = re.split(r"[.;!?](?:\s|$)", after, maxsplit=1)[0]
    if any(re.search(rf"\b{re.escape(word)}\b", sentence, re.IGNORECASE) for word in book.list_of("names.fixed_by")):
        return False
    before = text[: match.start()]
    return before.count("“") <= before.count("”") and before.count("«") <= before.count("»")


def _alternation(text: str, match: re.Match[str], pair: PairPattern, book: Phrases) -> tuple[int, int, Alternation] | None:
    first, second = _member(match, "a", pair.first, book), _member(match, "b", pair.second, book)
    if second.preposition and not first.preposition:
        return None
    articles = bool(first.article and second.article) or not first.article or not (pair.adjectives or match["dash"])
    both = bool(first.preposition and second.preposition) and articles
    contracts = any(key.split()[0] == first.preposition.lower() for key in book.table("names.contractions"))
    leads = both or (articles and bool(first.preposition) and contracts)
    start = _start(match, preposition=leads, article=articles)
    capital = _has_capital(text, match, start)
    if capital and start < match.start("name_a"):
        first = _lowered(first)
    names = {member.party: member.form(book, preposition=both, article=articles) for member in (first, second)}
    leading = {
        member.party: replace(member, preposition=first.preposition).form(book, preposition=leads, article=articles)
        for member in (first, second)
    }
    if capital:
        leading = {party: form[:1].upper() + form[1:] for party, form in leading.items()}
    return start, match.end(), _ordered_freely(names, leading, match, book)


def _ordered_freely(names: Mapping[str, str], leading: Mapping[str, str], match: re.Match[str], book: Phrases) -> Alternation:
    joiner, joiners = match["dash"] or "", {}
    if not joiner:
        words = {party: book.conjunction(form) for party, form in names.items()}
        if match["word"].isupper():
            words = {party: word.upper() for party, word in words.items()}
        plain = book.text("lists.conjunction")
        joiner = book.joiner(plain.upper() if match["word"].isupper() else plain)
        joiners = {party: book.joiner(word) for party, word in words.items() if book.joiner(word) != joiner}
    return Alternation(
        tuple(sorted(names.items())),
        joiner,
        tuple(sorted(leading.items())) if leading != names else (),
        tuple(sorted(joiners.items())),
        book.text("lists.separator"),
    )


def _member(match: re.Match[str], letter: str, party: str, book: Phrases) -> _Member:
    name = match[f"name_{letter}"]
    contraction = match[f"con_{letter}"]
    if contraction is None:
        return _Member(party, match[f"prep_{letter}"] or "", match[f"art_{letter}"] or "", name)
    pairs = {single: pair for pair, single in book.table("names.contractions").items()}
    preposition, article = pairs[contraction.lower()].split()
    return _Member(party, preposition.capitalize() if contraction[0].isupper() else preposition, article, name)


def _start(match: re.Match[str], *, preposition: bool, article: bool) -> int:
    if preposition:
        return match.start()
    if article and match["art_a"]:
        return match.start("art_a")
    return match.start("name_a")


def _has_capital(text: str, match: re.Match[str], start: int) -> bool:
    """Whether the pair opens a sentence, so that whichever name is first must begin with a capital."""
    if match["name_a"].isupper() or not text[start].isupper():
        return False
    before = text[:start].rstrip(" \u00a0\n¿¡“«(")
    return start < match.start("name_a") or not before or before[-1] in ".!?:"


def _lowered(member: _Member) -> _Member:
    return replace(member, preposition=member.preposition.lower(), article=member.article.lower())
