"""Brackets inside a wording (RULE 9): found in the text of every language, each with its proposer and opponents.

Everything here is a value: an operation returns the wording and its brackets anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dialogue_app.desk.languages import language_name
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.values import Wording


@dataclass(frozen=True, slots=True)
class Span:
    """Where a bracket stands: from its “[” to after its “]”, counted in characters; depth 0 is outermost."""

    start: int
    end: int
    depth: int


@dataclass(frozen=True, slots=True)
class Bracket:
    """Words that are not agreed, by language, with who proposed and who opposes them."""

    text: Wording
    proposed_by: str = ""
    opposed_by: tuple[str, ...] = ()

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Bracket:
        """From the form records keep."""
        return cls(Wording(data.get("text") or {}), data.get("proposedBy") or "", tuple(data.get("opposedBy") or ()))

    def as_data(self) -> dict[str, Any]:
        """The form records keep."""
        return {"text": dict(self.text), "proposedBy": self.proposed_by, "opposedBy": list(self.opposed_by)}


def spans(text: str) -> tuple[Span, ...]:
    """Brackets of a text in order of their opening; signs without a partner are no brackets."""
    opened: list[int] = []
    found = []
    for place, sign in enumerate(text):
        if sign == "[":
            opened.append(place)
        elif sign == "]" and opened:
            found.append(Span(opened.pop(), place + 1, len(opened)))
    return tuple(sorted(found, key=lambda span: span.start))


def balanced(text: str) -> bool:
    """Whether every bracket that opens is closed, in order."""
    depth = 0
    for sign in text:
        depth += (sign == "[") - (sign == "]")
        if depth < 0:
            return False
    return depth == 0


@dataclass(frozen=True, slots=True)
class BracketedText:
    """The wording of a paragraph together with its brackets in order of appearance."""

    texts: Wording
    brackets: tuple[Bracket, ...] = ()

    @classmethod
    def from_data(cls, texts: Wording, data: Iterable[Mapping[str, Any]] | None) -> BracketedText:
        """From a paragraph's wording and the brackets it keeps."""
        return cls(texts, tuple(Bracket.from_data(item) for item in data or ()))

    def as_data(self) -> list[dict[str, Any]]:
        """The brackets in the form records keep."""
        return [bracket.as_data() for bracket in self.brackets]

    def count(self) -> int:
        """Open brackets: the most that any language shows."""
        return max([len(spans(text)) for text in self.texts.values()] + [len(self.brackets)])

    def place(self, number: int, language: str) -> Span | None:
        """Where bracket `number` (from 0) stands in one language."""
        return self._places(language).get(number)

    def bracketed(self, ranges: Mapping[str, tuple[int, int]], proposed_by: str, opposed_by: Sequence[str]) -> BracketedText:
        """Put a bracket around the selected words of every language: (first, after last) character."""
        if missing := [tag for tag, text in self.texts.items() if text and tag not in ranges]:
            raise UserError(
                "Select the words in {language:name} too: a bracket stands in every language.",
                language=language_name(missing[0]),
            )
        done, new = self, Bracket(Wording(), proposed_by, tuple(opposed_by))
        done = replace(done, brackets=(*self.brackets, new))
        for language, (start, end) in ranges.items():
            done = done._wrapped(language, start, end, len(self.brackets))
        return done._in_order()

    def with_alternative(
        self, beside: int, words: Mapping[str, str], proposed_by: str, opposed_by: Sequence[str]
    ) -> BracketedText:
        """Add other words in a bracket of their own directly after bracket `beside` and its alternatives."""
        if missing := [tag for tag, text in self.texts.items() if text and not words.get(tag)]:
            raise UserError(
                "The alternative has no words in {language:name}: write it in every language.",
                language=language_name(missing[0]),
            )
        done = replace(self, brackets=(*self.brackets, Bracket(Wording(), proposed_by, tuple(opposed_by))))
        for language, text in self.texts.items():
            last = max(self._span(member, language).end for member in self._group(beside, language))
            order = [(span.start, number) for number, span in self._places(language).items()]
            written = f"{text[:last]} [{words[language]}]{text[last:]}"
            done = done._written(language, written, [*order, (last, len(self.brackets))])
        return done._in_order()

    def resolved(self, number: int, *, keep: bool, alternatives: bool = True) -> BracketedText:
        """Settle bracket `number`: its words stay (and those beside it go), or its words go."""
        gone = {number}
        for language in self.texts:
            self._span(number, language)
            if keep and alternatives:
                gone |= set(self._group(number, language))
        done = self
        for language in self.texts:
            done = done._settled(language, number if keep else None, gone)
        left = [bracket for place, bracket in enumerate(done.brackets) if place not in gone and bracket.text]
        return replace(done, brackets=tuple(left))._in_order()

    def edited(self, language: str, text: str) -> BracketedText:
        """The same with one language worded anew; brackets written or taken out by hand are followed."""
        if not balanced(text):
            raise UserError(
                "A bracket in {language:name} is opened and not closed, or closed and not opened.",
                language=language_name(language),
            )
        done = replace(self, texts=self.texts.having(language, text))
        found, brackets = list(spans(text)), list(self.brackets)
        places = _matched(text, found, [bracket.text.get(language) for bracket in brackets], loosely=True)
        free = [span for span in found if span not in places.values()]
        for number in range(len(brackets)):
            if number not in places and language not in brackets[number].text and free:
                places[number] = free.pop(0)
        for span in free:
            places[len(brackets)] = span
            brackets.append(Bracket(Wording()))
        for number, bracket in enumerate(brackets):
            at = places.get(number)
            brackets[number] = replace(bracket, text=bracket.text.having(language, _inner(text, at) if at else ""))
        return replace(done, brackets=tuple(bracket for bracket in brackets if bracket.text))._in_order()

    def _places(self, language: str) -> dict[int, Span]:
        text = self.texts.get(language, "")
        return _matched(text, list(spans(text)), [bracket.text.get(language) for bracket in self.brackets], loosely=True)

    def _span(self, number: int, language: str) -> Span:
        span = self.place(number, language)
        if span is None:
            where = language_name(language)
            raise RuleError(
                "Bracket {number} does not stand in {where}: bring the languages in step first.", number=number + 1, where=where
            )
        return span

    def _group(self, number: int, language: str) -> list[int]:
        """The bracket and those that follow or precede it with nothing but space between: its alternatives."""
        text, places = self.texts[language], self._places(language)
        target = self._span(number, language)
        row = sorted((item for item in places.items() if item[1].depth == target.depth), key=lambda item: item[1].start)
        groups: list[list[tuple[int, Span]]] = []
        for item in row:
            if groups and not text[groups[-1][-1][1].end : item[1].start].strip():
                groups[-1].append(item)
            else:
                groups.append([item])
        return next([n for n, _ in group] for group in groups if number in [n for n, _ in group])

    def _wrapped(self, language: str, start: int, end: int, new: int) -> BracketedText:
        text = self.texts.get(language, "")
        if not 0 <= start < end <= len(text) or not text[start:end].strip():
            raise UserError("Select the words in {language:name} that are not agreed.", language=language_name(language))
        if not balanced(text[start:end]):
            raise UserError(
                "The selection in {language:name} cuts through a bracket: select it whole or inside.",
                language=language_name(language),
            )
        order = [(span.start + (span.start >= start), number) for number, span in self._places(language).items()]
        return self._written(language, f"{text[:start]}[{text[start:end]}]{text[end:]}", [*order, (start, new)])

    def _settled(self, language: str, kept: int | None, gone: set[int]) -> BracketedText:
        text, places, cuts = self.texts[language], self._places(language), []
        for number in gone:
            span = self._span(number, language)
            cuts += [(_joined(text, span), span.start + 1), (span.end - 1, span.end)] if number == kept else [_cut(text, span)]
        lost = [places[number] for number in gone if number != kept]
        inside = {n for n, span in places.items() if any(out.start < span.start and span.end < out.end for out in lost)}
        order = [(span.start, number) for number, span in places.items() if number not in gone | inside]
        brackets = [replace(b, text=b.text.having(language, "")) if n in inside else b for n, b in enumerate(self.brackets)]
        for start, end in sorted(cuts, reverse=True):
            text = text[:start] + text[end:]
        return replace(self, brackets=tuple(brackets))._written(language, text, order)

    def _written(self, language: str, text: str, order: Iterable[tuple[int, int]]) -> BracketedText:
        """Take over a text whose brackets stand in the order of (place, number); their words are read from it anew."""
        brackets = list(self.brackets)
        known = [number for _, number in sorted(order)]
        found = spans(text)
        if len(found) == len(known):
            for number, span in zip(known, found, strict=True):
                brackets[number] = replace(brackets[number], text=brackets[number].text.having(language, _inner(text, span)))
        return BracketedText(self.texts.having(language, text), tuple(brackets))

    def _in_order(self) -> BracketedText:
        tags = list(self.texts)
        where = [self._places(tag) for tag in tags]
        far = max((len(text) for text in self.texts.values()), default=0) + 1

        def first(number: int) -> tuple[int, int]:
            return next((places[number].start for places in where if number in places), far), number

        return replace(self, brackets=tuple(self.brackets[number] for number in sorted(range(len(self.brackets)), key=first)))


def _matched(text: str, found: list[Span], words: Sequence[str | None], *, loosely: bool) -> dict[int, Span]:
    """Brackets by their words; what is left over goes by order where there is one place for each."""
    free, places = list(found), dict[int, Span]()
    for number, wanted in enumerate(words):
        span = next((span for span in free if _inner(text, span) == wanted), None)
        if span is not None:
            places[number] = span
            free.remove(span)
    left = [number for number, wanted in enumerate(words) if number not in places and wanted is not None]
    if loosely and len(left) == len(free):
        places |= dict(zip(left, free, strict=True))
    return places


def _inner(text: str, span: Span) -> str:
    return text[span.start + 1 : span.end - 1]


def _joined(text: str, span: Span) -> int:
    """Where the opening sign is cut: with the space before it when the words that stay begin with a comma or the like."""
    leans = _inner(text, span)[:1] in tuple(",.;:!?)]")
    return span.start - 1 if leans and text[span.start - 1 : span.start] == " " else span.start


def _cut(text: str, span: Span) -> tuple[int, int]:
    """What goes with a bracket: one space, so that neither two spaces nor a space before a full stop is left."""
    before = span.start > 0 and text[span.start - 1] == " "
    after = span.end == len(text) or text[span.end] in " ,.;:!?)]"
    if before and after:
        return span.start - 1, span.end
    return (span.start, span.end + 1) if span.start == 0 and text[span.end : span.end + 1] == " " else (span.start, span.end)
