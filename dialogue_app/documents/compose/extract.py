"""An extract of the minutes: chosen items, paragraphs and annexes, under the minutes' own numbers (RULE 18, scenario 25)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dialogue_app.desk.views.joint import JointMinutes
from dialogue_app.documents.compose.actions import further
from dialogue_app.documents.compose.minutes import AGREED, compose_minutes
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.compose.rectification import led
from dialogue_app.documents.content import Annex, Block, Document, Heading, Paragraph, Text
from dialogue_app.documents.further_phrases import further_phrases
from dialogue_app.documents.names import pick
from dialogue_app.documents.phrases import Phrases, split_item_number
from dialogue_app.errors import DocumentError


@dataclass(frozen=True, slots=True)
class Selection:
    """What an extract holds: items and paragraphs by number, annexes by Roman number. A sub-item comes with its item."""

    items: frozenset[str] = frozenset()
    paragraphs: frozenset[str] = frozenset()
    annexes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SignedOriginal:
    """The signed file that a later version goes back to: who keeps it, its SHA-256 and how many signatures it bears."""

    holder: str
    sha256: str
    signatures: int


@dataclass(frozen=True, slots=True)
class ExtractCopy:
    """Which copy of the extract this is, and who gets it. `restricted`: not to be passed on without the sides' consent."""

    number: int
    addressee: str = ""
    restricted: bool = False


def compose_extract(
    view: JointMinutes, selection: Selection, *, copy: ExtractCopy, original: SignedOriginal | None = None
) -> Document:
    """The extract, with the joint marking of what is in it, the copy's number and the hash of the signed original.

    DocumentError, with what there is, where the minutes have no such item, paragraph or annex, or nothing was chosen.
    """
    numbers = _numbers(view, selection)
    whole = compose_minutes(view)
    annexes = tuple(annex for annex in whole.annexes if annex.number in selection.annexes)
    wordings = Wordings.of(view.round)
    lead = wordings.unmarked(lambda book: further_phrases("further", book.tag).text("extract.title"))
    kept = tuple(_kept(whole.blocks, numbers))
    return replace(
        whole,
        kind="extract",
        identifier=f"{whole.identifier}/EXTRACT-{copy.number}",
        title=led(lead, whole.title),
        blocks=(*_head(view, selection, copy, original, annexes, wordings), *kept),
        annexes=annexes,
    )


def _numbers(view: JointMinutes, selection: Selection) -> frozenset[str]:
    """Numbers of the paragraphs that are in."""
    items = {one.item for one in view.paragraphs if one.item}
    known = {
        "item": {split_item_number(item)[0] for item in items} | items,
        "paragraph": {one.number for one in view.paragraphs},
        "annex": {one.number for one in view.annexes},
    }
    for kind, chosen in (("item", selection.items), ("paragraph", selection.paragraphs), ("annex", selection.annexes)):
        if unknown := chosen - known[kind]:
            there = ", ".join(sorted(known[kind], key=_in_order)) or "none"
            raise DocumentError(
                "The minutes have no {kind} {unknown}; there are: {there}.", kind=kind, unknown=sorted(unknown), there=there
            )
    found = frozenset(
        one.number
        for one in view.paragraphs
        if one.number in selection.paragraphs or {one.item, split_item_number(one.item or "")[0]} & selection.items
    )
    if not found and not selection.annexes:
        raise DocumentError("Nothing was chosen: name the items, paragraphs or annexes that the extract is to hold.")
    return found


def _kept(blocks: tuple[Block, ...], numbers: frozenset[str]) -> Iterator[Block]:
    """The chosen paragraphs, each item's heading before the first of them."""
    waiting: list[Heading] = []
    for block in blocks:
        if isinstance(block, Heading):
            waiting = [*(one for one in waiting if one.level < block.level), block]
        elif isinstance(block, Paragraph) and block.number in numbers:
            yield from waiting
            waiting = []
            yield block


def _head(
    view: JointMinutes,
    selection: Selection,
    copy: ExtractCopy,
    original: SignedOriginal | None,
    annexes: tuple[Annex, ...],
    wordings: Wordings,
) -> Iterator[Block]:
    def note(text: Text) -> Paragraph:
        return Paragraph(text, style="note")

    yield note(wordings.unmarked(lambda book: _of(view, selection, book)))
    if view.state in AGREED:
        yield note(wordings.unmarked(lambda book: _signed(view, book)))
    if original is not None:
        yield note(further(wordings, "extract.original", holder=original.holder, sha256=original.sha256))
    if any(one.contents == "participants" for one in view.annexes if one.number in selection.annexes):
        yield note(further(wordings, "extract.personal"))
    if copy.restricted:
        yield note(further(wordings, "extract.caveat"))
    key = "copy" if copy.addressee else "copy_unnamed"
    slots = {"addressee": copy.addressee} if copy.addressee else {}
    yield note(
        wordings.unmarked(lambda book: further_phrases("further", book.tag).text(f"extract.{key}", number=copy.number, **slots))
    )


def _of(view: JointMinutes, selection: Selection, book: Phrases) -> str:
    phrases = further_phrases("further", book.tag)
    parts = []
    for kind, chosen in (("items", selection.items), ("paragraphs", selection.paragraphs), ("annexes", selection.annexes)):
        if chosen:
            key = f"extract.{kind}_{'one' if len(chosen) == 1 else 'many'}"
            said = {"items": book.item_number, "annexes": book.annex_number}.get(kind, str)
            numbers = [said(one) for one in sorted(chosen, key=_in_order)]
            parts.append(phrases.text(key, **{kind: book.listed(numbers)}))
    return phrases.text("extract.of", identifier=view.identifier or view.id, what=book.listed(parts))


def _signed(view: JointMinutes, book: Phrases) -> str:
    phrases, place = further_phrases("further", book.tag), pick(view.signed_at or view.round.city, book.tag)
    if view.signed_on is None or not place:
        return phrases.text("extract.signed_undated")
    return phrases.text("extract.signed", place=place, date=book.long_date(view.signed_on))


def _in_order(number: str) -> tuple[int, int, str]:
    """Numbers by their size, Roman ones by theirs."""
    head = split_item_number(number)[0].split(" ")[0]
    return (0, int(head), number) if head.isdigit() else (1, _roman(head), number)


def _roman(number: str) -> int:
    values: Iterable[int] = [{"I": 1, "V": 5, "X": 10}.get(sign, 0) for sign in number]
    listed = list(values)
    return sum(-one if one < after else one for one, after in zip(listed, [*listed[1:], 0], strict=True))
