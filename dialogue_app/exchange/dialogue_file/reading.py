"""Reading a dialogue file: bytes to checked data, or one error that lists every fault with its path."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from dialogue_app.documents.schema_faults import schema_fault
from dialogue_app.errors import UserError
from dialogue_app.exchange.dialogue_file.references import Fault, dangling, doubled
from dialogue_app.paths import resource
from dialogue_app.sentences import Sentence

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 40
_SHOWN = 20
# C0 and C1 controls but tab and line feed, and the bidirectional overrides, which show text that is not what it says.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a\u202b\u202d\u202e\ud800-\udfff]")


class FaultyFileError(UserError):
    """A file that cannot be imported; `faults` are (path, what is wrong) pairs."""

    def __init__(self, name: str, faults: list[Fault]) -> None:
        self.faults = tuple(faults)
        shown = [Sentence("{path}: {fault}", path=path, fault=fault) for path, fault in faults[:_SHOWN]]
        if more := len(faults) - len(shown):
            shown.append(Sentence("and {more} more", more=more))
        said = Sentence.counted(
            len(faults),
            "{name} was not imported, nothing was changed. It has 1 fault: {shown:semicolons}.",
            "{name} was not imported, nothing was changed. It has {n} faults: {shown:semicolons}.",
            name=name,
            shown=shown,
        )
        super().__init__(said)


def read_file(path: Path) -> dict[str, Any]:
    """The checked data of a dialogue file."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FaultyFileError(
                path.name,
                [
                    (
                        "$",
                        Sentence(
                            "it is {size} MB, more than the {max_bytes} MB allowed",
                            size=size // 1024 // 1024,
                            max_bytes=MAX_BYTES // 1024 // 1024,
                        ),
                    )
                ],
            )
        raw = path.read_bytes()
    except OSError as error:
        raise UserError(
            "{name} cannot be read: {error}. Choose another file or ask for access.", name=path.name, error=error
        ) from error
    data = parse(raw, path.name)
    check(data, path.name)
    return data


def parse(raw: bytes, name: str = "The file") -> dict[str, Any]:
    """JSON (RFC 8259) to plain data. Refuses what a parser would swallow: double keys, fractions, deep nesting."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FaultyFileError(name, [("$", Sentence("it is not UTF-8 text (byte {start})", start=error.start))]) from error
    if (depth := _depth(text)) > MAX_DEPTH:
        raise FaultyFileError(
            name,
            [("$", Sentence("it is nested {depth} deep, more than the {max_depth} allowed", depth=depth, max_depth=MAX_DEPTH))],
        )
    try:
        data = json.loads(
            text, object_pairs_hook=_unique, parse_float=_no_fraction, parse_int=_integer, parse_constant=_no_fraction
        )
    except json.JSONDecodeError as error:
        said = Sentence("it is cut short or not JSON: {fault}", fault=error)
        raise FaultyFileError(name, [("$", said)]) from error
    except UserError as error:
        raise FaultyFileError(name, [("$", error.sentence)]) from error
    if not isinstance(data, dict):
        raise FaultyFileError(name, [("$", Sentence("it is not a dialogue file: the outermost value must be an object"))])
    return data


def check(data: dict[str, Any], name: str = "The file") -> None:
    """Refuse data that does not follow the schema, names a record twice, or refers to one that is not there."""
    faults = list(_schema_faults(data))
    if not faults:
        faults = [*text_faults(data, "$"), *doubled(data), *dangling(data)]
    if faults:
        raise FaultyFileError(name, faults)


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of dialogue files, as shipped for others to read."""
    loaded: dict[str, Any] = json.loads(resource("schemas", "dialogue-file-1.schema.json").read_text(encoding="utf-8"))
    return loaded


def _schema_faults(data: dict[str, Any]) -> Iterator[Fault]:
    from jsonschema import Draft202012Validator

    for error in Draft202012Validator(schema()).iter_errors(data):
        yield error.json_path, schema_fault(error)


def text_faults(value: Any, path: str) -> Iterator[Fault]:
    """Texts that hold what no printer shows: control characters and overrides of direction, by path."""
    if isinstance(value, str):
        if found := _CONTROL.search(value):
            yield path, Sentence("it holds the control character U+{ord:04X}", ord=ord(found.group()))
    elif isinstance(value, dict):
        for key, item in value.items():
            if found := _CONTROL.search(key):
                yield path, Sentence("a key holds the control character U+{ord:04X}", ord=ord(found.group()))
            yield from text_faults(item, f"{path}.{key}")
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from text_faults(item, f"{path}[{place}]")


def _depth(text: str) -> int:
    """Deepest nesting, counted before parsing: the parser itself would run out of stack."""
    deepest = depth = 0
    for found in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', text, re.DOTALL):
        sign = found.group()
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in "]}":
            depth -= 1
    return deepest


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    out = dict(pairs)
    if len(out) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise UserError("the key “{twice}” stands twice in one object", twice=twice[:60])
    return out


def _no_fraction(text: str) -> Any:
    raise UserError("the number {text} has a fraction: write figures as whole numbers or as text", text=text[:40])


def _integer(text: str) -> int:
    if len(text) > 16:
        raise UserError("the number {text}… is too large to be a figure of the talks", text=text[:20])
    return int(text)
