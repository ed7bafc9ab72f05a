"""Dictionaries for tests: as small as they can be, and those that nobody should have."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dialogue_app.spelling.dictionaries import Dictionary

ENGLISH = (
    "the",
    "delegation",
    "took",
    "note",
    "of",
    "figures",
    "and",
    "asked",
    "for",
    "list",
    "parcels",
    "in",
    "writing",
    "don't",
    "flight/S",
)
SPANISH = ("la", "delegación", "tomó", "nota", "de", "las", "cifras", "y", "pidió", "lista")
ARABIC = ("الوفد", "أخذ", "علما", "بالأرقام")
_RULES = "SET UTF-8\nWORDCHARS '\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 1\nSFX S 0 s .\n"


def dictionary(folder: Path, name: str, words: Iterable[str], rules: str = _RULES) -> Dictionary:
    """Writes a pair of files."""
    listed = list(words)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.dic").write_text("\n".join([str(len(listed)), *listed]) + "\n", encoding="utf-8")
    (folder / f"{name}.aff").write_text(rules, encoding="utf-8")
    return Dictionary(name.replace("_", "-"), folder, name)
