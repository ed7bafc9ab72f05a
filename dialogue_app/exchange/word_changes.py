"""What the other side changed in the minutes or the agenda we sent: their file held against our text, in each language.

A text is a numbered paragraph of the minutes, or the title of an item of the agenda. Their paragraphs are told from the lines
of the document we made: alike words in the same place, and the number. Quotation marks, spaces and dashes that a word
processor puts in by itself are no change.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Document, Entry, Layout, Listing, Original, Paragraph, plain_text
from dialogue_app.documents.render.flow import Columns, Grid, Item, Line, flow
from dialogue_app.documents.render.wording import Wording
from dialogue_app.documents.wording import Marker
from dialogue_app.errors import UserError
from dialogue_app.exchange.word_file import Revision, WordFile, WordParagraph

Key = tuple[str, str]
"""(Roman number of the annex or '', number of the paragraph or item)."""
_ALIKE = 0.45
"""From this likeness on two paragraphs are one and its change; below, one went and another came."""
_SURELY = 0.65
"""Likeness at which a paragraph shows that a file is of these minutes at all."""
_MOST_PAIRS = 10_000
_WORDS = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?|\s+|\w+|[^\w\s]")
_LITERAL_NUMBER = re.compile(r"\s*\(?([0-9٠-٩]+(?: (?:bis|ter|quater))?)\s?[.)．、]\s*")
_FOLD = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″\"", '"'), **dict.fromkeys("‘’‚‛′'`", "'"), **dict.fromkeys("\u00a0\u202f\u2007\u2009\t\n", " "),
        **dict.fromkeys("‐\u2011‒–—−", "-"), **dict.fromkeys("\u00ad\u200b\u200e\u200f\u2060\ufeff\u061c", ""), "…": "...",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OurText:
    """A paragraph or item of ours that may be changed: its record, where it is printed, and its words by language."""

    id: str
    annex: str
    number: str
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TextChange:
    """One change. `kind`: changed · added · removed · moved (items only) · elsewhere (a title, a list: not a numbered text).

    `before` and `after` by language, as our text would have them; `behind` is the text that an added or moved one follows
    (None: it comes first), and `number` of an added one is that one's. `label` is what they number an added one with, and for
    a moved one the number of the one it follows.
    """

    kind: str
    paragraph: str | None
    annex: str
    number: str
    before: Mapping[str, str]
    after: Mapping[str, str]
    revisions: tuple[Revision, ...] = ()
    behind: str | None = None
    label: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages it is about."""
        return tuple(sorted({*self.before, *self.after}))


@dataclass(frozen=True, slots=True)
class FoundComment:
    """A comment in the file, with the paragraph it hangs on where that is one of ours."""

    author: str
    on: str
    text: str
    annex: str
    number: str


@dataclass(frozen=True, slots=True)
class SentBack:
    """What a file holds against our text; `languages` are those it has."""

    changes: tuple[TextChange, ...]
    comments: tuple[FoundComment, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _OurLine:
    text: str
    language: str
    style: str
    key: Key | None = None
    label: str = ""
    """The number as it is printed, without its signs."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """A line of ours and a paragraph of theirs; one of them may be missing."""

    ours: _OurLine | None
    theirs: WordParagraph | None


def changes_in(file: WordFile, document: Document, texts: Sequence[OurText], markers: Sequence[Marker]) -> SentBack:
    """The changes and comments of a file that was made from `document`; UserError where it is none of it at all."""
    items = document.kind == "joint-agenda"
    numbers = [one.number for one in texts]
    lines = _lines_of_the_original(file, document, numbers)
    by_language = _by_language(file, lines, document.languages)
    pairs = {tag: _aligned([one for one in lines if one.language == tag], theirs) for tag, theirs in by_language.items()}
    known = {tag: found for tag, found in pairs.items() if _is_ours(found)}
    if not known and items:
        raise UserError("The file has no item of this agenda: choose the one that was made from it.")
    if not known:
        raise UserError("The file has no paragraph of these minutes: choose the one that was made from them.")
    ours = {(one.annex, one.number): one for one in texts}
    words = {marker.book.tag: _Words(document, marker) for marker in markers}
    found = [change for tag, one in known.items() for change in _changes(tag, one, ours, words[tag], file.deleted, items=items)]
    comments = _comments(file, [one for each in known.values() for one in each])
    together = _together(found)
    return SentBack(tuple(_in_order(_moved(together) if items else together, texts)), tuple(comments), tuple(known))


def folded(text: str) -> str:
    """A text without what word processors change by themselves: kinds of quotation marks, spaces, dashes, hidden signs."""
    return re.sub(r" +", " ", unicodedata.normalize("NFKC", text.translate(_FOLD)).translate(_FOLD)).strip()


# ---------------------------------------------------------------- our lines and their paragraphs


def _lines_of_the_original(file: WordFile, document: Document, numbers: Sequence[str]) -> list[_OurLine]:
    """The lines of that original and layout which are most like the file: of all languages, or of one volume."""
    theirs = {folded(one.text) for one in file.paragraphs} | {folded(_without_number(one.text)[0]) for one in file.paragraphs}
    candidates = [
        _lines(document, Wording(document, original, layout, language), numbers)
        for original in originals_of(document)
        for layout, language in ((Layout.CONSECUTIVE, None), *((Layout.SEPARATE, tag) for tag in document.languages))
    ]
    return max(candidates, key=lambda lines: sum(1 if folded(line.text) in theirs else -0.5 for line in lines))


def _lines(document: Document, wording: Wording, numbers: Sequence[str]) -> list[_OurLine]:
    found = [line for item in flow(wording) for line in _flat(item)]
    items = document.kind == "joint-agenda"
    keys = iter(_keys_of_items(document, wording.languages, numbers) if items else _keys(document, wording.languages))
    styles = ("entry",) if items else ("body", "opening")
    out = []
    for line in found:
        key = next(keys) if line.style in styles and line.label else None
        label = line.label.strip(" ().") if items else key[1] if key else ""
        out.append(_OurLine("".join(span.text for span in line.spans), line.language, line.style, key, label))
    return [line for line in out if line.text.strip()]


def _flat(item: Item) -> Iterator[Line]:
    match item:
        case Line():
            yield item
        case Grid():
            yield from (*item.heads, *(cell for row in item.rows for cell in row))
        case Columns():
            yield from (line for row in item.rows for chunk in row for each in chunk for line in _flat(each))
        case _:
            yield from (line for above, _ in item.places for line in above)
            yield from (line for _, below in item.places for line in below)


def _keys(document: Document, languages: Sequence[str]) -> Iterator[Key]:
    """The numbered paragraphs in the order of the lines: the text in each language, then the annexes in each."""
    for tag in languages:
        for block in document.blocks:
            if isinstance(block, Paragraph) and block.number and block.style in ("body", "opening") and block.text.words(tag):
                yield "", block.number
    for tag in languages:
        for annex in document.annexes:
            for block in annex.blocks:
                if isinstance(block, Paragraph) and block.number and block.style in ("body", "opening") and block.text.words(tag):
                    yield annex.number, block.number


def _keys_of_items(document: Document, languages: Sequence[str], numbers: Sequence[str]) -> Iterator[Key]:
    """The items of an agenda in the order of the lines, as `numbers` name them: each with its sub-items below it."""
    listed = [block for block in document.blocks if isinstance(block, Listing) and block.anchor == "items"]
    entries = [entry for listing in listed for top in listing.entries for entry in _entries(top)]
    for tag in languages:
        for entry, number in zip(entries, numbers, strict=True):
            if entry.text.words(tag):
                yield "", number


def _entries(top: Entry) -> Iterator[Entry]:
    yield top
    for below in top.entries:
        yield from _entries(below)


def _by_language(file: WordFile, lines: Sequence[_OurLine], languages: Sequence[str]) -> dict[str, list[WordParagraph]]:
    """Their paragraphs by language: of a line of ours with the same words, else as the file says, else of the likest words."""
    exact = {folded(line.text): set[str]() for line in lines}
    vocabulary: dict[str, set[str]] = {tag: set() for tag in languages}
    for line in lines:
        exact[folded(line.text)].add(line.language)
        vocabulary[line.language] |= _vocabulary(line.text)
    found: dict[str, list[WordParagraph]] = {tag: [] for tag in languages}
    tag = ""
    for one in file.paragraphs:
        bare, number = _without_number(one.text)
        same = exact.get(folded(one.text)) or exact.get(folded(bare)) or set()
        told = [each for each in languages if each.partition("-")[0].lower() == one.language.partition("-")[0].lower()]
        if not same:
            tag = _likest(one, vocabulary, languages)
        else:  # a name or a figure reads the same in several: then it is as what stands before it
            tag = next((each for each in (*told, tag) if each in same), min(same))
        taken = bare if number and not one.number and folded(one.text) not in exact else one.text
        found[tag].append(replace(one, text=taken, number=one.number or number))
    return found


def _likest(one: WordParagraph, vocabulary: Mapping[str, set[str]], languages: Sequence[str]) -> str:
    words = _vocabulary(one.text)
    score = {tag: len(words & vocabulary[tag]) for tag in languages}
    told = one.language.partition("-")[0].lower()
    best = max(languages, key=lambda tag: (score[tag], tag.partition("-")[0].lower() == told))
    declared = [tag for tag in languages if tag.partition("-")[0].lower() == told]
    return declared[0] if declared and score[declared[0]] * 2 >= score[best] else best


def _vocabulary(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]{2,}|[\u3040-\u9fff]", text)}


def _without_number(text: str) -> tuple[str, str]:
    """The text without a number that was made part of it, and that number."""
    found = _LITERAL_NUMBER.match(text)
    return (text[found.end() :], found[1].translate(_DIGITS)) if found else (text, "")


_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


def _aligned(ours: Sequence[_OurLine], theirs: Sequence[WordParagraph]) -> list[_Pair]:
    """One language: equal lines first, in order; what lies between them by number and likeness."""
    left, right = [folded(line.text) for line in ours], [folded(one.text) for one in theirs]
    pairs: list[_Pair] = []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind == "equal":
            pairs += [_Pair(line, one) for line, one in zip(ours[i1:i2], theirs[j1:j2], strict=True)]
        else:
            pairs += _between(ours[i1:i2], theirs[j1:j2])
    return pairs


def _between(ours: Sequence[_OurLine], theirs: Sequence[WordParagraph]) -> Iterator[_Pair]:
    """The best pairing in order (as of two sequences with a cost for each pair)."""
    if len(ours) * len(theirs) > _MOST_PAIRS:
        numbers = {one.number: one for one in reversed(theirs) if one.number}
        matched = [(line, numbers.pop(line.label, None) if line.key else None) for line in ours]
        taken = {id(one) for _, one in matched}
        yield from (_Pair(line, one) for line, one in matched)
        yield from (_Pair(None, one) for one in theirs if id(one) not in taken)
        return
    best = [[0.0] * (len(theirs) + 1) for _ in range(len(ours) + 1)]
    worth = [[_likeness(line, one) for one in theirs] for line in ours]
    for i in range(len(ours) - 1, -1, -1):
        for j in range(len(theirs) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], worth[i][j] + best[i + 1][j + 1] if worth[i][j] else 0.0)
    i = j = 0
    while i < len(ours) or j < len(theirs):
        if i < len(ours) and j < len(theirs) and worth[i][j] and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            yield _Pair(ours[i], theirs[j])
            i, j = i + 1, j + 1
        elif i < len(ours) and (j == len(theirs) or best[i][j] == best[i + 1][j]):
            yield _Pair(ours[i], None)
            i += 1
        else:
            yield _Pair(None, theirs[j])
            j += 1


def _is_ours(pairs: Sequence[_Pair]) -> bool:
    """Whether a third of our numbered paragraphs are there, as they were or much alike."""
    numbered = [one for one in pairs if one.ours is not None and one.ours.key is not None]
    there = [one for one in numbered if one.ours and one.theirs and _likeness(replace(one.ours, key=None), one.theirs) > _SURELY]
    return bool(numbered) and len(there) * 3 >= len(numbered)


def _likeness(line: _OurLine, one: WordParagraph) -> float:
    """How well a paragraph of theirs is a changed line of ours; 0.0: it is not. Much may be put in, if ours is still there."""
    ours, theirs = _tokens(folded(line.text)), _tokens(folded(one.text))
    kept = sum(block.size for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks())
    ratio = 2 * kept / (len(ours) + len(theirs)) if ours or theirs else 0.0
    same_number = bool(line.key and one.number and line.label == one.number)
    if same_number:
        return ratio + 0.3 if max(ratio * 2, kept / max(1, len(ours))) >= _ALIKE else 0.0
    return ratio if ratio >= _ALIKE else 0.0


def _tokens(text: str) -> list[str]:
    """The words; the signs, in a script that sets no spaces."""
    return [part for word in _WORDS.findall(text) for part in (word if re.search(r"[\u3040-\u9fff]", word) else (word,))]


# ---------------------------------------------------------------- changes


@dataclass(frozen=True, slots=True)
class _Words:
    """Puts their words into ours: names in our order, our own signs where only the signs differ."""

    document: Document
    marker: Marker

    def ours(self, theirs: str, present: str) -> str:
        """Their text as our text would have it."""
        words = self.marker.words(theirs)
        orders = [
            Original(party.id, languages)
            for party in self.document.parties
            for languages in (self.document.languages, self.document.languages[::-1])
        ]
        said = dict.fromkeys((theirs, *(plain_text(words, self.document, order, self.marker.book.tag) for order in orders)))
        likest = max(said, key=lambda text: SequenceMatcher(None, _tokens(folded(present)), _tokens(folded(text))).ratio())
        return _with_our_signs(present, likest)


def _with_our_signs(present: str, theirs: str) -> str:
    old, new = _WORDS.findall(present), _WORDS.findall(theirs)
    alike = SequenceMatcher(None, [folded(word) for word in old], [folded(word) for word in new], autojunk=False)
    parts = []
    for kind, i1, i2, j1, j2 in alike.get_opcodes():
        parts += old[i1:i2] if kind == "equal" else new[j1:j2]
    return "".join(parts).strip()


def _changes(
    tag: str,
    pairs: Sequence[_Pair],
    ours: Mapping[Key, OurText],
    words: _Words,
    deleted: Sequence[WordParagraph],
    *,
    items: bool,
) -> Iterator[TextChange]:
    gone = {folded(one.before): one.revisions for one in deleted}
    behind: OurText | None = None
    inside = False
    first = _before_the_first(pairs) if items else len(pairs)
    for place, pair in enumerate(pairs):
        line, one = pair.ours, pair.theirs
        key = line.key if line is not None else None
        record = ours.get(key) if key else None
        if record is not None and key is not None:
            behind, inside = record, True
            yield from _of_paragraph(tag, record, line, one, words, gone)
            continue
        if line is not None:
            inside = inside and (line.style == "detail" if items else line.style.startswith("heading"))
        if line is None and one is not None:
            after = {tag: one.text.strip()}
            if inside and behind is not None:
                yield TextChange("added", None, behind.annex, behind.number, {}, after, one.revisions, behind.id, one.number)
            elif place >= first and behind is None:
                yield TextChange("added", None, "", "", {}, after, one.revisions, None, one.number)
            else:
                yield TextChange("elsewhere", None, "", "", {}, after, one.revisions)
        elif line is not None and (one is None or folded(line.text) != folded(one.text)):
            after = {tag: one.text.strip()} if one is not None else {}
            revisions = one.revisions if one is not None else gone.get(folded(line.text), ())
            yield TextChange("elsewhere", None, "", "", {tag: line.text}, after, revisions)


def _before_the_first(pairs: Sequence[_Pair]) -> int:
    """Where what they put before the first item begins, right above it; the first item itself if that is nothing."""
    at = next((place for place, one in enumerate(pairs) if one.ours is not None and one.ours.key is not None), len(pairs))
    while at and pairs[at - 1].ours is None:
        at -= 1
    return at


def _of_paragraph(
    tag: str,
    record: OurText,
    line: _OurLine | None,
    one: WordParagraph | None,
    words: _Words,
    gone: Mapping[str, tuple[Revision, ...]],
) -> Iterator[TextChange]:
    assert line is not None
    present = record.text.get(tag, "")
    if one is None:
        revisions = gone.get(folded(line.text), ())
        yield TextChange("removed", record.id, record.annex, record.number, {tag: present}, {}, revisions)
    elif folded(one.text) != folded(line.text):
        after = words.ours(one.text, present)
        if folded(after) != folded(present):
            yield TextChange("changed", record.id, record.annex, record.number, {tag: present}, {tag: after}, one.revisions)


def _together(found: Sequence[TextChange]) -> list[TextChange]:
    """A paragraph that went in every language is one change, and so is one that came in several at the same place."""
    merged: dict[tuple[object, ...], TextChange] = {}
    counted: dict[tuple[object, ...], int] = {}
    for change in found:
        tag = change.languages[0]
        if change.kind == "added":
            place = (change.behind, tag)
            counted[place] = counted.get(place, 0) + 1
            key: tuple[object, ...] = ("added", change.behind, counted[place])
        elif change.kind == "removed":
            key = ("removed", change.paragraph)
        else:
            key = (change.kind, change.paragraph, tag, len(merged))
        known = merged.get(key)
        merged[key] = change if known is None else replace(
            known, before={**known.before, **change.before}, after={**known.after, **change.after},
            revisions=tuple(dict.fromkeys((*known.revisions, *change.revisions))),
        )  # fmt: skip
    return list(merged.values())


def _moved(changes: Sequence[TextChange]) -> list[TextChange]:
    """An item that went in one place and came in another with like words has moved; what it says otherwise is a change too."""
    came = [one for one in changes if one.kind == "added"]
    out: list[TextChange] = []
    for one in changes:
        there = max(came, key=lambda other: _as_alike(one, other), default=None) if one.kind == "removed" else None
        if there is None or _as_alike(one, there) < _SURELY:
            out.append(one)
            continue
        came.remove(there)
        moved = replace(one, kind="moved", after=one.before, revisions=there.revisions)
        out.append(replace(moved, behind=there.behind, label=there.number))
        for tag in one.languages:
            if folded(one.before[tag]) != folded(there.after[tag]):
                before, after = {tag: one.before[tag]}, {tag: there.after[tag]}
                out.append(replace(one, kind="changed", before=before, after=after, revisions=there.revisions))
    kept = {id(one) for one in came}
    return [one for one in out if one.kind != "added" or id(one) in kept]


def _as_alike(gone: TextChange, came: TextChange) -> float:
    """How like an item that went is one that came, in the language in which it is least so; 0.0 in other languages."""
    if gone.languages != came.languages:
        return 0.0
    pairs = [(_tokens(folded(gone.before[tag])), _tokens(folded(came.after[tag]))) for tag in gone.languages]
    return min(SequenceMatcher(None, one, other, autojunk=False).ratio() for one, other in pairs)


def _in_order(changes: Sequence[TextChange], texts: Sequence[OurText]) -> list[TextChange]:
    """As they stand in our text; what is none of its paragraphs last."""
    order = {one.id: place for place, one in enumerate(texts)}

    def place(change: TextChange) -> tuple[int, int]:
        at = order.get(change.paragraph or change.behind or "", len(order))
        return at, 1 if change.kind == "added" else 0

    return sorted(changes, key=place)


def _comments(file: WordFile, pairs: Iterable[_Pair]) -> Iterator[FoundComment]:
    keys = {mark: one.ours.key for one in pairs if one.theirs and one.ours for mark in one.theirs.comments}
    for remark in file.remarks:
        yield FoundComment(remark.author, remark.on, remark.text, *(keys.get(remark.mark) or ("", "")))
