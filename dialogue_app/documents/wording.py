"""From a literal text to the words of the content tree.

What the parties wrote names them in one order. A `Marker` finds the names that stand joined and the list of languages,
and keeps them free of order, so that each original can name its keeper first (RULE 7). Square brackets become
brackets with their proposer (RULE 9). Everything else stays as written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from dialogue_app.desk.views.joint import JointBracket, JointParty
from dialogue_app.documents.content import Bracket, Inline, LanguageList, Run, Words
from dialogue_app.documents.names import pick
from dialogue_app.documents.pairs import PairPattern, find_pairs, pair_patterns
from dialogue_app.documents.phrases import Phrases

Found = tuple[int, int, Inline]


@dataclass(frozen=True)
class Marker:
    """Marks texts of one language in a document of `parties` whose authentic languages are `languages`."""

    book: Phrases
    parties: tuple[JointParty, ...]
    languages: tuple[str, ...]
    _pairs: tuple[PairPattern, ...] = field(init=False, repr=False)
    _names: dict[str, str] = field(init=False, repr=False, compare=False)
    _lists: re.Pattern[str] = field(init=False, repr=False)
    _terms: re.Pattern[str] = field(init=False, repr=False)
    _spacing: re.Pattern[str] | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        names = {self.book.language_name(tag): tag for tag in self.languages}
        object.__setattr__(self, "_pairs", pair_patterns(self.parties, self.book))
        object.__setattr__(self, "_names", names)
        object.__setattr__(self, "_lists", _list_pattern(self.book, tuple(names)))
        edge, terms = self.book.edge, _either(self.book.list_of("names.emphasis"))
        object.__setattr__(self, "_terms", re.compile(rf"{edge}(?:{terms}){edge}", re.IGNORECASE))
        object.__setattr__(self, "_spacing", _spacing_pattern(self.book))

    def words(self, text: str, brackets: Sequence[JointBracket] = ()) -> Words:
        """The words of `text`; `brackets` tell who proposed and who opposed what stands in square brackets."""
        if self.book.switch("numbers.spaces_group"):
            text = _FIGURE_WITH_SPACES.sub(lambda figure: re.sub(r"\s", "\u00a0", figure[0]), text)
        if self._spacing is not None:
            text = self._spacing.sub("\u00a0", text)
        if "[" not in text:
            return self._leaf(text)
        return self._bracketed(text, [(pick(bracket.text, self.book.tag).strip(), bracket) for bracket in brackets])

    def _bracketed(self, text: str, known: list[tuple[str, JointBracket]]) -> Words:
        words: list[Inline] = []
        at = 0
        for start, end in _outer_brackets(text):
            words.extend(self._leaf(text[at:start]))
            inner = text[start + 1 : end]
            proposer, opposers = _claimed(inner, known)
            words.append(Bracket(self._bracketed(inner, known), proposer, opposers))
            at = end + 1
        words.extend(self._leaf(text[at:]))
        return tuple(words)

    def _leaf(self, text: str) -> Words:
        finders: tuple[Callable[[str], Iterable[Found]], ...] = (
            lambda words: find_pairs(words, self._pairs, self.book),
            self._language_lists,
            self._emphasis,
        )
        taken: list[Found] = []
        for finder in finders:
            for start, end, inline in sorted(finder(text), key=lambda found: (found[0], -found[1])):
                if all(end <= other_start or start >= other_end for other_start, other_end, _ in taken):
                    taken.append((start, end, inline))
        return tuple(_with_runs(text, sorted(taken, key=lambda found: found[0])))

    def _language_lists(self, text: str) -> Iterator[Found]:
        by_fold = {name.casefold(): name for name in self._names}
        for match in self._lists.finditer(text):
            found = [
                by_fold[word]
                for word in re.findall(rf"{self.book.edge}(?:{_either(by_fold)}){self.book.edge}", match[0].casefold())
            ]
            if sorted(found) == sorted(self._names):
                yield match.start(), match.end(), self._language_list(match, self._names)

    def _language_list(self, match: re.Match[str], names: dict[str, str]) -> LanguageList:
        shout = match[0].isupper()
        shown = {tag: name.upper() if shout else name for name, tag in names.items()}
        capital = match[0][0].isupper()
        leading = {tag: name[0].upper() + name[1:] for tag, name in shown.items()} if capital else shown
        preposition = match["prep"] or ""

        def joined_by(word: str) -> str:
            return self.book.joiner(word.upper() if shout else word) + preposition

        plain = joined_by(self.book.text("lists.conjunction"))
        wanted = {tag: joined_by(self.book.conjunction(preposition + name)) for tag, name in shown.items()}
        return LanguageList(
            tuple(sorted(shown.items())),
            plain,
            tuple(sorted(leading.items())) if leading != shown else (),
            tuple(sorted((tag, joiner) for tag, joiner in wanted.items() if joiner != plain)),
            self.book.text("lists.separator") + preposition,
        )

    def _emphasis(self, text: str) -> Iterator[Found]:
        for match in self._terms.finditer(text):
            yield match.start(), match.end(), Run(match[0], emphasis=True)


_FIGURE_WITH_SPACES = re.compile(r"(?<![\d.,\u00a0])\d{1,3}(?:[ \u202f\u00a0]\d{3})+(?!\d)")


def _list_pattern(book: Phrases, names: tuple[str, ...]) -> re.Pattern[str]:
    """“English and Spanish”, “en inglés, en español y en francés”: all that could be a list of these languages."""
    one, preposition = _either(names), _either(book.list_of("names.prepositions"))
    words = filter(None, (book.text("lists.conjunction"), book.text("lists.euphonic")))
    joiner, separator = _either(map(book.joiner, words)), re.escape(book.text("lists.separator"))
    between = rf"(?:{separator}(?:(?:{preposition}) )?(?:{one}))*(?:{joiner})(?P<prep>(?:{preposition}) )?"
    return re.compile(rf"{book.edge}(?:{one}){between}(?:{one}){book.edge}" if len(names) > 1 else r"(?!)", re.IGNORECASE)


def _spacing_pattern(book: Phrases) -> re.Pattern[str] | None:
    """Spaces at which no line may end: French ones before : ; ? ! and inside « »."""
    before, after = (str(book.table("spacing").get(key, "")) for key in ("no_break_before", "no_break_after"))
    if not before and not after:
        return None
    return re.compile(
        rf" (?=[{re.escape(before)}])|(?<=[{re.escape(after or before)}]) " if after else rf" (?=[{re.escape(before)}])"
    )


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


def unmatched_brackets(text: str) -> bool:
    """Whether a square bracket in `text` lacks its partner."""
    depth = 0
    for character in text:
        depth += (character == "[") - (character == "]")
        if depth < 0:
            return True
    return depth != 0


def _outer_brackets(text: str) -> Iterator[tuple[int, int]]:
    """Positions of matching outermost brackets; a sign without its partner is passed over."""
    opened: list[int] = []
    pairs: list[tuple[int, int]] = []
    for at, character in enumerate(text):
        if character == "[":
            opened.append(at)
        elif character == "]" and opened:
            pairs.append((opened.pop(), at))
    reached = -1
    for start, end in sorted(pairs):
        if start > reached:
            yield start, end
            reached = end


def _claimed(inner: str, known: list[tuple[str, JointBracket]]) -> tuple[str, tuple[str, ...]]:
    """Proposer and opposers of a bracket; each record is used once, in the order of the text."""
    for index, (text, bracket) in enumerate(known):
        if text == inner.strip():
            del known[index]
            return bracket.proposed_by, bracket.opposed_by
    return "", ()


def _with_runs(text: str, found: Iterable[Found]) -> Iterator[Inline]:
    at = 0
    for start, end, inline in found:
        if start > at:
            yield Run(text[at:start])
        yield inline
        at = end
    if at < len(text):
        yield Run(text[at:])
