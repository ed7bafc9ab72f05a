"""What is taken out of minutes before they are released: by rule and by selection, out of the data, in every language.

Each gap is of one width, whatever stood there, and names its ground.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from dialogue_app.desk.views.joint import JointAnnex, JointMinutes, JointParagraph, Texts
from dialogue_app.documents.further_phrases import further_phrases
from dialogue_app.documents.names import pick
from dialogue_app.documents.phrases import split_item_number
from dialogue_app.errors import DocumentError


@dataclass(frozen=True, slots=True)
class Rule:
    """Whole parts that are withheld on one ground: paragraphs by number, by kind or by item, annexes, lists of persons."""

    code: str
    paragraphs: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()
    annexes: frozenset[str] = frozenset()
    persons: bool = False
    """Every annex with lists of persons (RULE 19)."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that are withheld inside a paragraph: in each language those of that language, or the same in all (key “*”)."""

    code: str
    paragraph: str
    words: Texts


@dataclass(frozen=True, slots=True)
class Extent:
    """How much was withheld on one ground."""

    code: str
    passages: int = 0
    paragraphs: int = 0
    annexes: int = 0


@dataclass(frozen=True, slots=True)
class Reduced:
    """Minutes with their gaps, the extent by ground, and the words that were taken out, to be looked for once more."""

    view: JointMinutes
    extents: tuple[Extent, ...]
    withheld_annexes: Mapping[str, str]
    """Ground by number of the annex that is withheld whole."""
    taken: tuple[str, ...]


def reduced(view: JointMinutes, rules: tuple[Rule, ...], passages: tuple[Passage, ...]) -> Reduced:
    """The minutes without what is withheld. DocumentError, with the place, where a rule or passage meets nothing.

    Words of a passage must be found in every language of their paragraph: a gap in one language only would be none.
    """
    extents: dict[str, Extent] = {}
    taken: list[str] = []
    _check(view, rules, passages)
    annexes = {one.number: rule.code for one in view.annexes for rule in rules if _withholds_annex(rule, one)}

    def reduce(one: JointParagraph, annex: str = "") -> JointParagraph:
        rule = None if annex else next((each for each in rules if _withholds(each, one)), None)
        if rule is not None:
            extents[rule.code] = _more(extents, rule.code, paragraphs=1)
            taken.extend(one.text.values())
            return replace(one, text=_gaps(one.text, "paragraph", rule.code), brackets=(), correction=None)
        mine = () if annex else tuple(each for each in passages if each.paragraph == one.number)
        for passage in mine:
            extents[passage.code] = _more(extents, passage.code, passages=1)
            taken.extend(passage.words.values())
            one = replace(one, text=_without(one, passage), brackets=())
        return one

    paragraphs = tuple(reduce(one) for one in view.paragraphs)
    for number, code in annexes.items():
        extents[code] = _more(extents, code, annexes=1)
        taken += [text for one in view.annexes if one.number == number for para in one.paragraphs for text in para.text.values()]
    kept = tuple(
        replace(one, contents="text", paragraphs=(), table=None) if one.number in annexes else one for one in view.annexes
    )
    less = replace(view, paragraphs=paragraphs, annexes=kept)
    return Reduced(less, tuple(extents[code] for code in sorted(extents)), annexes, tuple(text for text in taken if text))


def gap(kind: str, code: str, tag: str) -> str:
    """A gap in the words of a language: passage, paragraph or annex."""
    phrases = further_phrases("further", tag)
    return phrases.text(f"released.{kind}", gap=phrases.text("released.gap"), code=code)


def _check(view: JointMinutes, rules: tuple[Rule, ...], passages: tuple[Passage, ...]) -> None:
    for fault in (*_rule_faults(view, rules), *_passage_faults(view, passages)):
        raise DocumentError("Nothing was released: {fault}.", fault=fault)


def _rule_faults(view: JointMinutes, rules: tuple[Rule, ...]) -> Iterator[str]:
    for rule in rules:
        if not rule.code.strip():
            yield "each part that is withheld needs the ground on which it is"
        for number in sorted(rule.paragraphs - {one.number for one in view.paragraphs}):
            yield f"the minutes have no paragraph {number}"
        for number in sorted(rule.annexes - {one.number for one in view.annexes}):
            yield f"the minutes have no Annex {number}"
        for kind in sorted(rule.kinds - {one.kind for one in view.paragraphs}):
            yield f"no paragraph is of the kind “{kind}”"
        items = {one.item for one in view.paragraphs} | {split_item_number(one.item or "")[0] for one in view.paragraphs}
        for number in sorted(rule.items - {item for item in items if item}):
            yield f"no paragraph stands under item {number}"


def _passage_faults(view: JointMinutes, passages: tuple[Passage, ...]) -> Iterator[str]:
    by_number = {one.number: one for one in view.paragraphs}
    for passage in passages:
        one = by_number.get(passage.paragraph)
        if one is None:
            yield f"the minutes have no paragraph {passage.paragraph}"
            continue
        for tag, text in one.text.items():
            words = _of(passage, tag)
            if not words:
                yield f"the words to be withheld from paragraph {one.number} are not given for “{tag}”"
            elif not found_in(words, text):
                yield f"the words to be withheld from paragraph {one.number} do not stand in its text in “{tag}”"


def _of(passage: Passage, tag: str) -> str:
    return pick({key: words for key, words in passage.words.items() if key != "*"}, tag) or passage.words.get("*", "")


def _withholds(rule: Rule, one: JointParagraph) -> bool:
    under = {one.item, split_item_number(one.item or "")[0]} if one.item else set()
    return one.number in rule.paragraphs or one.kind in rule.kinds or bool(under & rule.items)


def _withholds_annex(rule: Rule, one: JointAnnex) -> bool:
    return one.number in rule.annexes or (rule.persons and one.contents == "participants")


def _gaps(text: Texts, kind: str, code: str) -> dict[str, str]:
    return {tag: gap(kind, code, tag) for tag in text}


def _without(one: JointParagraph, passage: Passage) -> dict[str, str]:
    return {
        tag: _pattern(_of(passage, tag)).sub(gap("passage", passage.code, tag).replace("\\", r"\\"), text)
        for tag, text in one.text.items()
    }


def _more(extents: Mapping[str, Extent], code: str, *, passages: int = 0, paragraphs: int = 0, annexes: int = 0) -> Extent:
    so_far = extents.get(code, Extent(code))
    return Extent(code, so_far.passages + passages, so_far.paragraphs + paragraphs, so_far.annexes + annexes)


def found_in(words: str, text: str) -> bool:
    """Whether words stand in a text, whole: “21” is not in “21,310”; a figure is found however its thousands are parted."""
    return _pattern(words).search(text) is not None


def _pattern(words: str) -> re.Pattern[str]:
    parts = [_grouped(part) if _FIGURE.fullmatch(part) else re.escape(part) for part in _PARTS.findall(words)]
    return re.compile(_BEFORE + "".join(parts) + _AFTER, re.IGNORECASE)


def _grouped(figure: str) -> str:
    """A figure with its thousands parted by any sign or none."""
    digits = re.sub(r"\D", "", figure)
    head = len(digits) % 3 or 3
    groups = [digits[:head], *(digits[at : at + 3] for at in range(head, len(digits), 3))]
    return r"[,.\s]?".join(groups)


_BEFORE, _AFTER = r"(?<!\w)(?<!\d[,.\u00a0\u202f ])", r"(?!\w)(?![,.\u00a0\u202f ]\d{3}(?!\d))"
_FIGURE = re.compile(r"\d{1,3}(?:[,.\s]\d{3})+|\d{4,}")
_PARTS = re.compile(r"\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?!\d)|\d+|\s+|[^\d\s]+")
