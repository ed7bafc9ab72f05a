"""Reading the data that a PDF of minutes encloses: bytes to content, or one error that lists every fault with its path."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from dialogue_app.documents.machine_readable import FORMAT, ReadContent, read_content
from dialogue_app.documents.schema_faults import schema_fault
from dialogue_app.exchange.dialogue_file.reading import MAX_BYTES, FaultyFileError, parse, text_faults
from dialogue_app.exchange.dialogue_file.references import Fault
from dialogue_app.paths import resource
from dialogue_app.sentences import Sentence


def looks_like_minutes(raw: bytes) -> bool:
    """Whether bytes are the data of minutes, by the format that they name at their beginning."""
    return b"urn:dialogue-desk:joint-minutes:" in raw[:200]


def read_minutes(raw: bytes, name: str = "The file", *, stated_hash: str | None = None) -> ReadContent:
    """The checked content of minutes. `stated_hash` is what the metadata of the PDF says that its content has.

    FaultyFileError with the path of every fault: a file that is too long, too deep or no JSON; another version; what does
    not follow the schema; a name or number that stands twice, a party or language that is none of the document's,
    control characters. DocumentError where the content does not have the hash that it names.
    """
    if len(raw) > MAX_BYTES:
        raise FaultyFileError(
            name,
            [
                (
                    "$",
                    Sentence(
                        "it is {size} MB, more than the {max_bytes} MB allowed", size=len(raw) >> 20, max_bytes=MAX_BYTES >> 20
                    ),
                )
            ],
        )
    data = parse(raw, name)
    if data.get("format") != FORMAT:
        raise FaultyFileError(
            name, [("$.format", Sentence("it is not “{format}”, the only version of minutes that is known here", format=FORMAT))]
        )
    if faults := list(_schema_faults(data)) or [*text_faults(data, "$"), *_doubled(data), *_strangers(data)]:
        raise FaultyFileError(name, faults)
    if stated_hash is not None and stated_hash != data["contentHash"]:
        raise FaultyFileError(name, [("$.contentHash", Sentence("it is not the hash that the PDF's own metadata state"))])
    return read_content(raw)


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(json.loads(resource("schemas", "joint-minutes-1.schema.json").read_text("utf-8")))


def _schema_faults(data: dict[str, Any]) -> Iterator[Fault]:
    for error in _validator().iter_errors(data):
        deepest = _deepest(error)
        yield deepest.json_path, schema_fault(deepest)


def _deepest(error: Any) -> Any:
    """The fault itself, inside the one of several forms that a part of the text was meant to have."""
    forms: dict[Any, list[Any]] = {}
    for inner in error.context or ():
        forms.setdefault(inner.relative_schema_path[0], []).append(inner)

    def unlike(faults: list[Any]) -> tuple[bool, bool, int]:
        kinds = [fault.validator for fault in faults]
        return "const" in kinds, any(fault.validator == "type" and not fault.relative_path for fault in faults), len(faults)

    return _deepest(min(forms.values(), key=unlike)[0]) if forms else error


def _doubled(data: dict[str, Any]) -> Iterator[Fault]:
    yield from _twice("$.parties", "party", (party["id"] for party in data["parties"]))
    yield from _twice("$.languages", "language", data["languages"])
    yield from _twice("$.annexes", "annex", (annex["number"] for annex in data["annexes"]))
    series = [("$.blocks", data["blocks"])]
    series += [(f"$.annexes[{place}].blocks", annex["blocks"]) for place, annex in enumerate(data["annexes"])]
    for path, blocks in series:
        yield from _twice(path, "paragraph", (block["number"] for block in blocks if block.get("number")))


def _twice(path: str, what: str, names: Iterable[str]) -> Iterator[Fault]:
    for name, count in Counter(names).items():
        if count > 1:
            yield path, Sentence("the {what:name} “{name}” stands {count} times", what=what, name=name, count=count)


def _strangers(data: dict[str, Any]) -> Iterator[Fault]:
    parties, languages = {party["id"] for party in data["parties"]}, set(data["languages"])
    if len(parties) != 2:
        yield "$.parties", Sentence("minutes are made between two parties, not {n}", n=len(parties))
    for path, key, value in _entries(data, "$"):
        if key in ("proposer", "party") and value and value not in parties:
            yield f"{path}.{key}", Sentence("“{value}” is none of the parties", value=value)
        elif key == "opposers" and (others := sorted(set(value) - parties)):
            yield f"{path}.{key}", Sentence("“{value}” is none of the parties", value=others[0])
        elif key == "parties" and isinstance(value, dict) and (others := sorted(value.keys() ^ parties)):
            said = Sentence("a pair of names does not name each of the parties once: “{value}”", value=others[0])
            yield f"{path}.{key}", said
        elif key in _TEXTS and isinstance(value, dict) and (others := sorted(value.keys() - languages)):
            yield f"{path}.{key}", Sentence("“{value}” is none of the languages", value=others[0])


def _entries(value: Any, path: str) -> Iterator[tuple[str, str, Any]]:
    if isinstance(value, dict):
        for key, item in value.items():
            yield path, key, item
            yield from _entries(item, f"{path}.{key}")
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _entries(item, f"{path}[{place}]")


_TEXTS = frozenset(
    ("title", "subtitle", "placeAndDates", "marking", "notice", "label", "text", "heading", "detail", "caption", "onBehalf",
     "office", "languages")
)  # fmt: skip
