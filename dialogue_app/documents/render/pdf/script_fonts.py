"""Faces for scripts beyond Latin, Greek and Cyrillic, found by what they cover.

First the families that come with the program (Amiri, Frank Ruhl Libre; Noto Serif and Noto Sans for Chinese, Japanese
and Korean where the extra `cjk` is installed), then the fonts of this computer whose licence bits let them be embedded.
Chinese characters look different in Beijing, Taipei, Tokyo and Seoul: the language of a text chooses the family first.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple, NoReturn

from dialogue_app.documents.render.pdf.fonts import Cut, Face, face_for, faces, package_folder, plain
from dialogue_app.documents.render.pdf.system_fonts import regional_face, system_face
from dialogue_app.errors import DocumentError
from dialogue_app.sentences import Sentence

CJK_LANGUAGES = frozenset({"zh", "ja", "ko", "yue", "wuu"})


class Direction(NamedTuple):
    """How a language is set: from right to left or not, and how much deeper its lines are than those of Latin text."""

    rightward: bool
    leading: float


@cache
def direction(language: str) -> Direction:
    """The direction of a BCP 47 tag by its script subtag, else by the script its language is written in."""
    base, *others = language.split("-")
    script = next((part.title() for part in others if len(part) == 4 and part.isalpha()), "") or _SCRIPT.get(base.lower(), "Latn")
    return Direction(script in _RIGHTWARD, _LEADING.get(script, 1.0))


def needs_layout(text: str, language: str) -> bool:
    """Whether a text needs ordering, shaping or line breaks of its own script, rather than the plain way of Latin text."""
    return _has_own_layout(language) or not plain(text)


def check_characters(text: str, where: str, language: str) -> None:
    """Refuse a text with characters that no font has: they would be printed as empty boxes."""
    if unknown := [char for char in dict.fromkeys(text) if not drawable(char, language)]:
        _refuse(unknown, text, where)


def refuse(text: str, where: str) -> None:
    """Refuse a text that would have to be set by the faces of Latin text alone and has other characters."""
    _refuse([char for char in dict.fromkeys(text) if not plain(char)], text, where)


def drawable(char: str, language: str) -> bool:
    """Whether some face draws the character, or it has no look of its own but orders the letters around it."""
    return plain(char) or char in ORDERING or (
        unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn") and face_of(char, language, Cut.REGULAR) is not None
    )  # fmt: skip


@lru_cache(maxsize=20_000)
def face_of(char: str, language: str, cut: Cut) -> Face | None:
    """The face that draws a character in a text of a language; None where there is none."""
    code = ord(char)
    own = _own_chain(language, cut)
    if own and (_is_east(language) or not _latin(char)) and (face := next((face for face in own if code in face.coverage), None)):
        return face
    if face := face_for(char, cut):
        return face
    if not own and _is_east(language) and (face := regional_face(char, language, bold=cut in _BOLD)):
        return face
    return next((face for face in _all_chains(cut) if code in face.coverage), None) or system_face(
        char, language, bold=cut in _BOLD
    )


def latin_face(cut: Cut) -> Face:
    """The first face of Latin text."""
    return faces(cut)[0]


def upright(language: str, cut: Cut) -> Cut:
    """Scripts without italics are never slanted: the cut that stands for another one in a language."""
    if language.partition("-")[0] not in _OWN_LAYOUT:
        return cut
    return {Cut.ITALIC: Cut.REGULAR, Cut.BOLD_ITALIC: Cut.BOLD}.get(cut, cut)


def _refuse(unknown: list[str], text: str, where: str) -> NoReturn:
    named: list[str] = [f"U+{ord(char):04X} {unicodedata.name(char, 'without a name')}" for char in unknown[:5]]
    if more := len(unknown) - len(named):
        named.append(Sentence("and {more} more", more=more))
    excerpt = text if len(text) <= 60 else text[:57] + "…"
    east = any("CJK" in unicodedata.name(char, "") or unicodedata.east_asian_width(char) == "W" for char in unknown)
    advice = Sentence("Install a font")
    if east:
        advice = Sentence("Install the program with its extra “cjk”, or a font")
    raise DocumentError(
        "No font has the character {named}, in {where}: “{excerpt}”. {advice} that has it and may be "
        "embedded, or write it otherwise.",
        named=named,
        where=where,
        excerpt=excerpt,
        advice=advice,
    )


@cache
def _has_own_layout(language: str) -> bool:
    return language.partition("-")[0] in _OWN_LAYOUT or direction(language).rightward


def _is_east(language: str) -> bool:
    # the fonts of these languages have Latin letters and figures that were drawn to match their own
    return language.partition("-")[0] in CJK_LANGUAGES


def _latin(char: str) -> bool:
    return (char.isascii() and char.isalnum()) or ("\u00c0" <= char <= "\u024f" and char.isalpha())


@cache
def _own_chain(language: str, cut: Cut) -> tuple[Face, ...]:
    """The faces that a language wants before any other."""
    family = _family_of(language)
    face = _face(family, cut in _BOLD) if family else None
    return (face,) if face else ()


@cache
def _all_chains(cut: Cut) -> tuple[Face, ...]:
    found = (_face(family, cut in _BOLD) for family in _FAMILIES)
    return tuple(face for face in found if face)


def _family_of(language: str) -> str:
    base, *others = language.lower().split("-")
    if base in ("zh", "yue", "wuu"):
        traditional = {"hant", "tw", "hk", "mo"} & set(others) or (base == "yue" and "hans" not in others)
        return "zh-Hant" if traditional else "zh-Hans"
    return {"ja": "ja", "ko": "ko"}.get(base) or _FAMILY_BY_SCRIPT.get(_SCRIPT.get(base, ""), "")


@cache
def _face(family: str, bold: bool) -> Face | None:
    package, regular, heavy, axes, ratio = _FAMILIES[family]
    folder = package_folder(package)
    if folder is None:
        return None
    file = heavy if bold else regular
    weight = {axis: (heavier if bold else lighter) for axis, (lighter, heavier) in axes.items()}
    name = file.rpartition("/")[2].partition(".")[0].partition("[")[0]
    label = f"{name}-Bold" if bold and axes else name
    return Face(label, folder / file, weight, ratio=ratio)


# Chinese, Japanese and Korean headings stand in the sans serif cut (黑体, ゴシック, 고딕), as printers there set them.
_FAMILIES: dict[str, tuple[str, str, str, dict[str, tuple[float, float]], float]] = {
    "Arab": ("fontpkg_amiri", "files/Amiri-Regular.ttf", "files/Amiri-Bold.ttf", {}, 1.2),
    "Hebr": (
        "fontpkg_frank_ruhl_libre", "files/FrankRuhlLibre[wght].ttf", "files/FrankRuhlLibre[wght].ttf",
        {"wght": (400.0, 700.0)}, 1.05,
    ),
    "zh-Hans": ("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf", "NotoSansSC-Regular.otf", {}, 1.0),
    "ja": ("pylopdf_fonts_jp", "NotoSerifJP-Regular.otf", "NotoSansJP-Regular.otf", {}, 1.0),
    "ko": ("pylopdf_fonts_ko", "NotoSerifKR-Regular.otf", "NotoSansKR-Regular.otf", {}, 1.0),
    "zh-Hant": ("pylopdf_fonts_zh_tw", "NotoSerifTC-Regular.otf", "NotoSansTC-Regular.otf", {}, 1.0),
}  # fmt: skip
_FAMILY_BY_SCRIPT = {"Arab": "Arab", "Hebr": "Hebr"}
_SCRIPT = {
    "ar": "Arab", "fa": "Arab", "ur": "Arab", "ps": "Arab", "ckb": "Arab", "sd": "Arab", "ug": "Arab", "he": "Hebr", "yi": "Hebr",
    "dv": "Thaa", "syr": "Syrc", "zh": "Hani", "yue": "Hani", "wuu": "Hani", "ja": "Jpan", "ko": "Kore",
}  # fmt: skip
_RIGHTWARD = frozenset({"Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"})
_LEADING = {"Arab": 1.3, "Hebr": 1.1, "Hani": 1.25, "Jpan": 1.25, "Hans": 1.25, "Hant": 1.25, "Kore": 1.2, "Thaa": 1.2}
_OWN_LAYOUT = CJK_LANGUAGES | {tag for tag, script in _SCRIPT.items() if script in _RIGHTWARD}
_BOLD = (Cut.BOLD, Cut.BOLD_ITALIC)
ORDERING = frozenset("\u200c\u200d\u200e\u200f\u061c\u200b") | {
    chr(code) for code in (*range(0x202A, 0x202D), *range(0x2066, 0x206A))
}
"""Characters without a glyph that order or join the letters around them. Overrides show what is not there: never."""
