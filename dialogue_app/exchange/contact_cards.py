"""vCard as far as lists of delegations need it (RFC 6350, and 3.0 as older programs still write it).

Read are the names and offices per language, in the order of the cards. Everything else is counted and left behind:
photos, private telephones and addresses have no place in a delegation's list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dialogue_app.sentences import Sentence

_LINE = re.compile(
    r"(?:(?P<group>[A-Za-z0-9-]+)\.)?(?P<name>[A-Za-z0-9-]+)(?P<parameters>(?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(?P<value>.*)",
    re.S,
)
_PARAMETER = re.compile(r";([A-Za-z0-9-]+)(?:=((?:\"[^\"]*\"|[^;\",]*)(?:,(?:\"[^\"]*\"|[^;\",]*))*))?")
_QUIET = frozenset(
    {"BEGIN", "END", "VERSION", "PRODID", "REV", "UID", "KIND", "SOURCE", "XML", "CLIENTPIDMAP", "CATEGORIES", "NOTE"}
)


@dataclass
class Card:
    """One card: its first line, properties as (name, parameters, value), and what was wrong with it."""

    line: int
    properties: list[tuple[str, dict[str, str], str]] = field(default_factory=list)
    faults: list[tuple[int, Sentence]] = field(default_factory=list)
    ended: bool = False

    def values(self, name: str, language: str = "") -> Iterator[tuple[str, str]]:
        """(language tag or the one given, value) of every property with that name, preferred ones first."""
        found = [(parameters, value) for known, parameters, value in self.properties if known == name]
        found.sort(key=lambda pair: _preference(pair[0]))
        for parameters, value in found:
            yield parameters.get("LANGUAGE", language), value

    @property
    def left_out(self) -> dict[str, int]:
        """How many properties of each name are not taken over."""
        counted: dict[str, int] = {}
        for name, _parameters, _value in self.properties:
            if name not in _TAKEN and name not in _QUIET:
                counted[name] = counted.get(name, 0) + 1
        return counted


_TAKEN = frozenset({"FN", "N", "TITLE", "ORG", "ROLE"})


def read_cards(text: str) -> list[Card]:
    """Every card of a file in order; lines that are no property are faults of their card."""
    cards: list[Card] = []
    present: Card | None = None
    for number, line in _unfolded(text):
        if not line.strip():
            continue
        found = _LINE.fullmatch(line)
        name = found["name"].upper() if found else ""
        value = found["value"] if found else ""
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            if present is not None:
                present.faults.append((number, Sentence("a card begins before this one ends")))
            present = Card(number)
            cards.append(present)
        elif present is None:
            cards.append(
                Card(number, faults=[(number, Sentence("this is outside any card (BEGIN:VCARD is missing)"))], ended=True)
            )
        elif name == "END":
            present.ended, present = True, None
        elif found is None:
            present.faults.append((number, Sentence("this is no property of a card (a name, a colon, a value)")))
        else:
            present.properties.append((name, _parameters(found["parameters"] or ""), value))
    if present is not None:
        present.faults.append((present.line, Sentence("the card is cut short (END:VCARD is missing)")))
    return cards


def components(value: str, separator: str = ";") -> list[str]:
    """The parts of a structured value with their escapes taken away (RFC 6350 3.4)."""
    parts, part, escaped = [], "", False
    for sign in value:
        if sign == separator and not escaped:
            parts.append(plain(part))
            part = ""
            continue
        escaped = sign == "\\" and not escaped
        part += sign
    return [*parts, plain(part)]


def plain(value: str) -> str:
    """A text value without escapes; a line break inside is a space, since names and offices have one line."""
    out, position = [], 0
    while position < len(value):
        sign = value[position]
        if sign == "\\" and position + 1 < len(value):
            position += 1
            out.append(" " if value[position] in "nN" else value[position])
        else:
            out.append(sign)
        position += 1
    return " ".join("".join(out).split())


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines with the number of their first, folded ones joined (RFC 6350 3.2)."""
    first, pieces = 0, list[str]()
    for number, raw in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if raw[:1] in (" ", "\t") and first:
            pieces.append(raw[1:])
            continue
        if first:
            yield first, "".join(pieces)
        first, pieces = number, [raw]
    if first:
        yield first, "".join(pieces)


def _parameters(text: str) -> dict[str, str]:
    return {found[1].upper(): (found[2] or "").strip('"') for found in _PARAMETER.finditer(text)}


def _preference(parameters: dict[str, str]) -> int:
    if "pref" in parameters.get("TYPE", "").lower():
        return 1
    return int(parameters["PREF"]) if parameters.get("PREF", "").isdigit() else 100
