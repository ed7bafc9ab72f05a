"""A released version of the minutes: a new document, composed again from reduced data, that names its gaps (scenario 24)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from dialogue_app.desk.views.joint import JointMinutes
from dialogue_app.documents.compose.actions import further
from dialogue_app.documents.compose.closing import signature_field
from dialogue_app.documents.compose.extract import SignedOriginal
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.compose.rectification import led
from dialogue_app.documents.compose.reduction import Extent, Passage, Reduced, Rule, found_in, gap, reduced
from dialogue_app.documents.content import (
    Annex,
    Block,
    Cell,
    Document,
    Heading,
    HeadingKind,
    Paragraph,
    Signatory,
    SignatureBlock,
    Table,
    Text,
)
from dialogue_app.documents.further_phrases import further_phrases
from dialogue_app.documents.names import contracted, long_name
from dialogue_app.documents.phrases import Phrases
from dialogue_app.documents.walk import literal, texts_of
from dialogue_app.errors import DocumentError


def compose_released(
    view: JointMinutes,
    rules: tuple[Rule, ...],
    passages: tuple[Passage, ...],
    *,
    number: int = 1,
    meanings: Mapping[str, str] | None = None,
    original: SignedOriginal | None = None,
    proposed: bool = False,
) -> Document:
    """The released version number `number`; `proposed` marks it as not released yet on every page, and leaves no place to sign.

    The signatures of the original are not carried over: whoever releases it, our side, has a place for a seal of its own.

    The signed original is named by its file's hash where it bears electronic signatures, whose bytes nobody can guess;
    never by the hash of its content, with which a guess at a gap could be proved right. DocumentError where withheld words
    still stand anywhere in the version.
    """
    less = reduced(view, rules, passages)
    wordings = Wordings.of(view.round)
    whole = compose_minutes(less.view)
    lead = wordings.unmarked(lambda book: further_phrases("further", book.tag).text("released.title"))
    body = tuple(block for block in whole.blocks if not isinstance(block, SignatureBlock))
    document = replace(
        whole,
        kind="released-version",
        identifier=f"{whole.identifier}/REL-{number}",
        title=led(lead, whole.title),
        blocks=(
            *_head(view, original, wordings),
            *body,
            *_grounds(less.extents, meanings or {}, wordings),
            *(() if proposed else _seal(wordings)),
        ),
        annexes=tuple(_annexes(whole, less, wordings)),
        marking=None if proposed else further(wordings, "released.mark" if less.extents else "released.mark_full"),
        draft=further(wordings, "released.draft") if proposed else whole.draft,
    )
    _look_again(document, less.taken)
    return document


def _head(view: JointMinutes, original: SignedOriginal | None, wordings: Wordings) -> Iterator[Block]:
    signed = original is not None and original.signatures > 0
    lines = [further(wordings, "released.of", identifier=view.identifier or view.id)]
    if original is not None and signed:
        lines.append(further(wordings, "released.signed", count=original.signatures))
        lines.append(further(wordings, "released.original", holder=original.holder, sha256=original.sha256))
    else:
        lines.append(further(wordings, "released.unsigned"))
    for line in lines:
        yield Paragraph(line, style="note")


def _seal(wordings: Wordings) -> Iterator[Block]:
    """What is attested, and the place for the seal of the side that releases the version."""
    home = wordings.round.parties[0]

    def words(book: Phrases) -> str:
        phrases = further_phrases("further", book.tag)
        return contracted(phrases.text("released.seal", party=long_name(home, book)), book)

    yield Paragraph(further(wordings, "released.attested"), anchor="attested", style="formula")
    yield SignatureBlock((Signatory(home.id, wordings.unmarked(words), "", Text(()), signature_field(home.id)),))


def _annexes(whole: Document, less: Reduced, wordings: Wordings) -> Iterator[Annex]:
    for annex in whole.annexes:
        code = less.withheld_annexes.get(annex.number)
        if code is None:
            yield annex
        else:
            words = wordings.unmarked(lambda book, code=code: gap("annex", code, book.tag))  # type: ignore[misc]
            yield replace(annex, blocks=(Paragraph(words),))


def _grounds(extents: tuple[Extent, ...], meanings: Mapping[str, str], wordings: Wordings) -> Iterator[Block]:
    if not extents:
        return
    yield Heading(further(wordings, "released.grounds"), anchor="grounds", kind=HeadingKind.SECTION)
    heads = ["code", "extent"] if not meanings else ["code", "meaning", "extent"]
    rows = []
    for one in extents:
        cells = {"code": one.code, "meaning": meanings.get(one.code, "")}
        words = {key: wordings.unmarked(lambda book, text=text: text) for key, text in cells.items()}  # type: ignore[misc]
        words["extent"] = wordings.unmarked(lambda book, one=one: _extent(one, book))  # type: ignore[misc]
        rows.append(tuple(Cell(words[key]) for key in heads))
    yield Table(tuple(Cell(further(wordings, f"released.{key}")) for key in heads), tuple(rows), anchor="grounds-table")


def _extent(one: Extent, book: Phrases) -> str:
    phrases = further_phrases("further", book.tag)
    told = []
    for count, name in ((one.passages, "passage"), (one.paragraphs, "paragraph"), (one.annexes, "annex")):
        if count == 1:
            told.append(phrases.text(f"released.extent_{name}"))
        elif count:
            many = "annexes" if name == "annex" else f"{name}s"
            told.append(phrases.text(f"released.extent_{many}", count=book.integer(count)))
    return book.listed(told)


def _look_again(document: Document, taken: tuple[str, ...]) -> None:
    """Whether what was withheld in one place is said in another."""
    wanted = {" ".join(words.split()) for words in taken}
    for placed in texts_of(document):
        for _, words in placed.text.by_language:
            said = " ".join(literal(words).split())
            if any(found_in(one, said) for one in wanted):
                raise DocumentError(
                    "Nothing was released: words that are withheld elsewhere still stand in {place}.", place=placed.place
                )
