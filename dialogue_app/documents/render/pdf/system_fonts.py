"""The fonts of this computer, found by the characters they cover and by whether their licence lets them be embedded."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from dialogue_app.documents.render.pdf.fonts import Face


class Installed(NamedTuple):
    """One face of a font file."""

    path: Path
    number: int
    """Its place in a collection."""
    name: str
    bold: bool
    coverage: frozenset[int]


def system_face(char: str, language: str, *, bold: bool) -> Face | None:
    """The best installed face that has a character and may be embedded: of the language's region, upright, serif, Noto."""
    found = [font for font in installed() if ord(char) in font.coverage]
    if not found:
        return None
    best = min(found, key=lambda font: (_region_rank(font.name, language), font.bold != bold, *_rank(font)))
    return _face(best)


def regional_face(char: str, language: str, *, bold: bool) -> Face | None:
    """An installed face that has a Chinese character in the form of the language's region."""
    if not any(
        ord(char) in font.coverage and _region_rank(font.name, language) == 0 and _marks(font.name) for font in installed()
    ):
        return None
    return system_face(char, language, bold=bold)


@cache
def installed() -> tuple[Installed, ...]:
    """Every face on this computer that may be embedded, in a fixed order."""
    return tuple(font for folder in folders() for path in _files(folder) for font in _faces_in(path))


def folders() -> tuple[Path, ...]:
    """Where this system keeps its fonts."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        return windows / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"


def may_be_embedded(fs_type: int) -> bool:
    """Whether the licence bits of a font (OS/2 fsType) let a document carry a subset of its outlines.

    Restricted fonts (2), those that forbid subsets (0x100) and those that allow bitmaps only (0x200) are left alone.
    """
    return not fs_type & 0x0300 and (fs_type & 0x000F == 0 or bool(fs_type & 0x000C))


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES and path.is_file())


def _faces_in(path: Path) -> Iterator[Installed]:
    import uharfbuzz as hb

    try:
        blob = hb.Blob.from_file_path(str(path))
        count = _count(path)
    except (OSError, hb.HarfBuzzError, ValueError):
        return
    for index in range(count):
        face = hb.Face(blob, index)
        names = bytes(face.reference_table("OS/2").data or b"")
        outlines = {"glyf", "CFF ", "CFF2"} & set(face.table_tags)
        if len(names) < 64 or not outlines or not may_be_embedded(int.from_bytes(names[8:10], "big")):
            continue
        name = re.sub(r"[^A-Za-z0-9-]", "", _name(face) or path.stem)
        weight = int.from_bytes(names[4:6], "big")
        yield Installed(path, index, name, weight >= 600, frozenset(face.unicodes))


def _count(path: Path) -> int:
    """Faces in a file: more than one in a collection."""
    with path.open("rb") as file:
        head = file.read(12)
    return int.from_bytes(head[8:12], "big") if head[:4] == b"ttcf" else 1


def _name(face: Any) -> str:
    import uharfbuzz as hb

    return str(face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "")


def _region_rank(name: str, language: str) -> int:
    """0 where the name of a font of Chinese characters says that it has the forms of the language's region."""
    base, *others = language.lower().split("-")
    wanted = {"ja": "JP", "ko": "KR"}.get(base, "TC" if {"hant", "tw", "hk", "mo"} & set(others) else "SC")
    marks = _marks(name)
    return 0 if not marks or wanted in marks else 1


def _marks(name: str) -> set[str]:
    return set(re.findall(r"(?:CJK)?(SC|TC|HK|JP|KR)(?![a-z])", name))


def _rank(font: Installed) -> tuple[bool, bool, bool, bool, str, int]:
    name = font.name.lower()
    slanted = "italic" in name or "oblique" in name
    usual = not any(word in name for word in _UNUSUAL)
    return slanted, not usual, "serif" not in name, "noto" not in name, str(font.path), font.number


@cache
def _face(font: Installed) -> Face:
    import uharfbuzz as hb

    axes = {axis.tag: axis.default_value for axis in hb.Face(hb.Blob.from_file_path(str(font.path)), font.number).axis_infos}
    name = font.name if font.name.count("-") <= 1 else font.name.replace("-", "")
    return Face(name, font.path, axes, index=font.number)


_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")
_UNUSUAL = ("mono", "thin", "light", "black", "condensed", "ui", "display", "emoji")
