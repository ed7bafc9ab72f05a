"""Phrases of documents beyond agenda and minutes, from `resources/phrases/<set>/<language>.toml`, one set per world.

The set in English is the measure: another language must have the same keys with the same slots. How sure the wordings are
stands under `sureness`, as in the main files; figures are written in the digits of the language.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from dialogue_app.documents.phrase_keys import SURENESS
from dialogue_app.documents.phrases import Phrases, phrases
from dialogue_app.errors import DocumentError
from dialogue_app.paths import resource

MEASURE = "en"


@cache
def further_phrases(name: str, language: str) -> Phrases:
    """The phrases of the set `name` for a BCP 47 tag; DocumentError where there are none, or they are not complete."""
    folder = resource("phrases", name)
    path = folder / f"{language.partition('-')[0].lower()}.toml"
    if not path.is_file():
        known = ", ".join(sorted(each.stem for each in folder.glob("*.toml")))
        raise DocumentError(
            "This document cannot be made in “{language}”: there are phrases for {known} only.", language=language, known=known
        )
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    measure = tomllib.loads((folder / f"{MEASURE}.toml").read_text(encoding="utf-8"))
    for fault in faults_against(measure, data):
        raise DocumentError(
            "The phrases in {name}/{path_name} cannot be used: {fault}.", name=name, path_name=path.name, fault=fault
        )
    digits = phrases(language).table("numbers").get("digits", "")
    return Phrases(language, {**data, "numbers": {"digits": digits}}, f"{name}/{path.name}")


def faults_against(measure: Mapping[str, Any], data: Mapping[str, Any]) -> Iterator[str]:
    """Every key that is missing, unknown or has other slots than the measure, one clause each."""
    for section, sure in (data.get("sureness") or {}).items():
        if sure not in SURENESS:
            yield f"“sureness.{section}” must be one of {', '.join(SURENESS)}"
    wanted, found = (dict(_flat({key: part for key, part in each.items() if key != "sureness"})) for each in (measure, data))
    for key in sorted(wanted.keys() | found.keys()):
        if key not in found:
            yield f"“{key}” is missing"
        elif key not in wanted:
            yield f"“{key}” is unknown"
        elif _slots(wanted[key]) != _slots(found[key]):
            yield f"“{key}” has other slots than {', '.join(sorted(_slots(wanted[key]))) or 'none'}"


def _flat(data: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in data.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)


def _slots(template: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)
