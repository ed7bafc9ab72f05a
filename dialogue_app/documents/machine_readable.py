"""The joint content of a document as JSON that a program can read for decades: `resources/schemas/joint-minutes-1.schema.json`.

It is the content tree itself, in all languages and in no party's order, so that its hash can be computed again from
what was read. The draft mark and the remarks of later copies are no content and are left out. The venue is no content
either, but rides along: whoever reads the minutes in has its time zone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from dialogue_app.documents.content import (
    Alternating,
    Alternation,
    Annex,
    Block,
    Bracket,
    Cell,
    Document,
    Entry,
    Heading,
    HeadingKind,
    Inline,
    LanguageList,
    Listing,
    Paragraph,
    PartyNames,
    Run,
    Signatory,
    SignatureBlock,
    Table,
    Text,
    Venue,
    Words,
    content_hash,
)
from dialogue_app.documents.schema_faults import schema_fault
from dialogue_app.documents.walk import brackets_of, literal
from dialogue_app.errors import DocumentError
from dialogue_app.paths import resource
from dialogue_app.sentences import Sentence

if TYPE_CHECKING:
    from dialogue_app.desk.views.joint import JointParagraph

FORMAT = "urn:dialogue-desk:joint-minutes:1"
MEDIA_TYPE = "application/json"

Json = dict[str, Any]
_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class ReadContent:
    """What was read: the content tree, its hash (computed again and equal to the one written), its status."""

    document: Document
    content_hash: str
    status: str
    """draft · agreed"""

    @property
    def paragraphs(self) -> tuple[JointParagraph, ...]:
        """The numbered paragraphs of the text with the item each stands under; names in the order of party ids."""
        found, item = [], ""
        for block in self.document.blocks:
            if isinstance(block, Heading) and block.kind is HeadingKind.ITEM:
                item = item_number(block.anchor)
            elif isinstance(block, Paragraph) and block.number:
                found.append(_joint_paragraph(block, item))
        return tuple(found)


def file_name(document: Document) -> str:
    """The name under which it is attached: “joint-minutes.json”, “joint-agenda.json”."""
    return "joint-agenda.json" if document.kind == "joint-agenda" else "joint-minutes.json"


def write_content(document: Document, digest: str | None = None) -> bytes:
    """The joint content as JSON (UTF-8): the same bytes for the same content. `digest` is its hash, if known already."""
    return b"".join(content_parts(document, digest))


def content_parts(document: Document, digest: str | None = None) -> Iterator[bytes]:
    """What `write_content` gives, block by block, so that a long document is never held a second time."""
    head: Json = {
        "format": FORMAT,
        "contentHash": digest or content_hash(document),
        "status": "draft" if document.draft else "agreed",
        "kind": document.kind,
        "identifier": document.identifier,
        "register": document.register,
        "date": document.date.isoformat(),
        "languages": list(document.languages),
        "parties": [{"id": party.id, "languages": list(party.languages)} for party in document.parties],
        "title": _text(document.title),
        "subtitle": _maybe(document.subtitle),
        "placeAndDates": _text(document.place_and_dates),
        "marking": _maybe(document.marking),
        "notice": _maybe(document.notice),
    }
    if (venue := document.venue) is not None:
        head["venue"] = {"host": venue.host, "country": venue.country, "zone": venue.zone}
    yield from _with_blocks(head, document.blocks)
    yield b',"annexes":['
    for index, annex in enumerate(document.annexes):
        title, label = _text(annex.title), _text(annex.label)
        yield b"," if index else b""
        yield from _with_blocks({"number": annex.number, "anchor": annex.anchor, "label": label, "title": title}, annex.blocks)
        yield b"}"
    yield b"]}\n"


def _with_blocks(head: Json, blocks: tuple[Block, ...]) -> Iterator[bytes]:
    """An object that has `blocks` as its last entry; its closing brace is left to the caller."""
    yield _ENCODE(head)[:-1].encode() + b',"blocks":['
    for index, block in enumerate(blocks):
        yield (("," if index else "") + _ENCODE(_block(block))).encode()
    yield b"]"


def read_content(data: bytes) -> ReadContent:
    """The content tree of a file written by `write_content`.

    Raises DocumentError where it is no such file, does not follow the schema (naming the place), or its content does not
    have the hash that it names.
    """
    try:
        whole = json.loads(data)
    except (UnicodeDecodeError, ValueError, RecursionError) as fault:
        raise DocumentError(
            "This is no machine-readable text of minutes: it cannot be read as JSON ({fault}).", fault=fault
        ) from fault
    _check(whole)
    document = _document(whole)
    digest = content_hash(document)
    if digest != whole["contentHash"]:
        raise DocumentError("The machine-readable text was changed: its content does not have the hash that it names.")
    return ReadContent(document, digest, whole["status"])


def _check(whole: object) -> None:
    from jsonschema.exceptions import best_match

    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise DocumentError("This is no machine-readable text of minutes that this version knows.")
    fault = best_match(_validator().iter_errors(whole))
    if fault is not None:
        place = "/".join(str(part) for part in fault.absolute_path) or Sentence("its head")
        raise DocumentError(
            "The machine-readable text does not follow its schema at {place}: {message}.",
            place=place,
            message=schema_fault(fault),
        )


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(resource("schemas", "joint-minutes-1.schema.json").read_text("utf-8")))


# ---------------------------------------------------------------- writing


def _text(text: Text) -> Json:
    return {tag: [_inline(item) for item in words] for tag, words in text.by_language}


def _maybe(text: Text | None) -> Json | None:
    return None if text is None else _text(text)


def _inline(item: Inline) -> str | Json:
    match item:
        case Run(text, emphasis):
            return {"emphasis": text} if emphasis else text
        case Bracket(words, proposer, opposers):
            return {"bracket": [_inline(inner) for inner in words], "proposer": proposer, "opposers": list(opposers)}
        case Alternation() | LanguageList():
            key = "parties" if isinstance(item, Alternation) else "languages"
            return {
                key: dict(item.names),
                "joiner": item.joiner,
                "leading": dict(item.leading),
                "joiners": dict(item.joiners),
                "separator": item.separator,
            }


def _block(block: Block) -> Json:
    match block:
        case Heading():
            return {
                "type": "heading",
                "anchor": block.anchor,
                "level": block.level,
                "kind": str(block.kind),
                "label": _maybe(block.label),
                "text": _text(block.text),
            }
        case Paragraph():
            return {
                "type": "paragraph",
                "number": block.number,
                "anchor": block.anchor,
                "style": block.style,
                "text": _text(block.text),
            }
        case Listing():
            entries = [_entry(entry) for entry in block.entries]
            return {"type": "list", "anchor": block.anchor, "heading": _maybe(block.heading), "entries": entries}
        case Table():
            return {
                "type": "table",
                "anchor": block.anchor,
                "caption": _maybe(block.caption),
                "heads": [_cell(cell) for cell in block.heads],
                "rows": [[_cell(cell) for cell in row] for row in block.rows],
            }
        case SignatureBlock():
            return {"type": "signatures", "signatories": [_signatory(place) for place in block.signatories]}
        case Alternating():
            parts = [{"party": party, "blocks": [_block(inner) for inner in blocks]} for party, blocks in block.parts]
            return {"type": "alternating", "parts": parts}


def _entry(entry: Entry) -> Json:
    return {
        "label": _maybe(entry.label),
        "text": _text(entry.text),
        "detail": _maybe(entry.detail),
        "entries": [_entry(inner) for inner in entry.entries],
    }


def _cell(cell: Cell) -> Json:
    return {"text": _text(cell.text), "figure": cell.figure}


def _signatory(place: Signatory) -> Json:
    return {
        "party": place.party,
        "onBehalf": _text(place.on_behalf),
        "name": place.name,
        "office": _text(place.office),
        "field": place.field,
    }


# ---------------------------------------------------------------- reading


def _document(whole: Json) -> Document:
    return Document(
        kind=whole["kind"],
        identifier=whole["identifier"],
        languages=tuple(whole["languages"]),
        parties=tuple(PartyNames(party["id"], tuple(party["languages"])) for party in whole["parties"]),
        title=_read_text(whole["title"]),
        place_and_dates=_read_text(whole["placeAndDates"]),
        date=_read_date(whole["date"]),
        blocks=_read_blocks(whole["blocks"]),
        annexes=tuple(map(_read_annex, whole["annexes"])),
        subtitle=_read_maybe(whole["subtitle"]),
        marking=_read_maybe(whole["marking"]),
        notice=_read_maybe(whole["notice"]),
        register=whole["register"],
        venue=_read_venue(whole.get("venue")),
    )


def _read_annex(annex: Json) -> Annex:
    title, label = _read_text(annex["title"]), _read_text(annex["label"])
    return Annex(annex["number"], title, label, _read_blocks(annex["blocks"]), annex["anchor"])


def _read_venue(venue: Json | None) -> Venue | None:
    return None if venue is None else Venue(venue["host"], venue["country"], venue["zone"])


def _read_date(day: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError as fault:
        raise DocumentError("The machine-readable text names a day that is none: “{day}”.", day=day) from fault


def _read_text(texts: Mapping[str, list[Any]]) -> Text:
    return Text(tuple((tag, _read_words(words)) for tag, words in texts.items()))


def _read_maybe(texts: Mapping[str, list[Any]] | None) -> Text | None:
    return None if texts is None else _read_text(texts)


def _read_words(words: list[Any]) -> Words:
    return tuple(_read_inline(item) for item in words)


def _read_inline(item: str | Json) -> Inline:
    if isinstance(item, str):
        return Run(item)
    if "emphasis" in item:
        return Run(item["emphasis"], emphasis=True)
    if "bracket" in item:
        return Bracket(_read_words(item["bracket"]), item["proposer"], tuple(item["opposers"]))
    leading, joiners = tuple(item["leading"].items()), tuple(item["joiners"].items())
    if "parties" in item:
        return Alternation(tuple(item["parties"].items()), item["joiner"], leading, joiners, item["separator"])
    return LanguageList(tuple(item["languages"].items()), item["joiner"], leading, joiners, item["separator"])


def _read_blocks(blocks: list[Json]) -> tuple[Block, ...]:
    return tuple(_READERS[block["type"]](block) for block in blocks)


def _read_heading(block: Json) -> Heading:
    kind = HeadingKind(block["kind"])
    return Heading(_read_text(block["text"]), _read_maybe(block["label"]), block["anchor"], block["level"], kind)


def _read_paragraph(block: Json) -> Paragraph:
    return Paragraph(_read_text(block["text"]), block["number"], block["anchor"], block["style"])


def _read_listing(block: Json) -> Listing:
    return Listing(tuple(map(_read_entry, block["entries"])), _read_maybe(block["heading"]), block["anchor"])


def _read_table(block: Json) -> Table:
    rows = tuple(tuple(map(_read_cell, row)) for row in block["rows"])
    return Table(tuple(map(_read_cell, block["heads"])), rows, _read_maybe(block["caption"]), block["anchor"])


def _read_signatures(block: Json) -> SignatureBlock:
    return SignatureBlock(
        tuple(
            Signatory(place["party"], _read_text(place["onBehalf"]), place["name"], _read_text(place["office"]), place["field"])
            for place in block["signatories"]
        )
    )


def _read_alternating(block: Json) -> Alternating:
    return Alternating(tuple((part["party"], _read_blocks(part["blocks"])) for part in block["parts"]))


def _read_entry(entry: Json) -> Entry:
    below = tuple(map(_read_entry, entry["entries"]))
    return Entry(_read_text(entry["text"]), _read_maybe(entry["label"]), _read_maybe(entry["detail"]), below)


def _read_cell(cell: Json) -> Cell:
    return Cell(_read_text(cell["text"]), cell["figure"])


def item_number(anchor: str) -> str:
    """“item-8-c” → “8(c)”; “item-8-bis” → “8 bis”."""
    head, *rest = anchor.removeprefix("item-").split("-")
    return head + "".join(f" {part}" if part in ("bis", "ter", "quater") else f"({part})" for part in rest)


def _joint_paragraph(block: Paragraph, item: str) -> JointParagraph:
    from dialogue_app.desk.views.joint import JointBracket, JointParagraph

    by_language = {tag: tuple(brackets_of(words)) for tag, words in block.text.by_language}
    first = next(iter(by_language.values()), ())
    brackets = tuple(
        JointBracket(
            {tag: literal(found[index].words) for tag, found in by_language.items() if index < len(found)},
            bracket.proposer,
            bracket.opposers,
        )
        for index, bracket in enumerate(first)
    )
    kind = "opening" if block.style == "opening" else "statement"
    texts = {tag: literal(words) for tag, words in block.text.by_language}
    return JointParagraph(block.number, texts, kind, item or None, brackets)


_READERS: Mapping[str, Callable[[Json], Block]] = {
    "heading": _read_heading,
    "paragraph": _read_paragraph,
    "list": _read_listing,
    "table": _read_table,
    "signatures": _read_signatures,
    "alternating": _read_alternating,
}
