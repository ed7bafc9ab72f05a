"""One form in which words are kept and searched for on both engines, in every script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_LETTERS = {
    # Letters that Unicode does not take apart although people type the plain one.
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    # Arabic forms of one letter, and Persian ones; hamza and vowel signs are marks and go by themselves.
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ـ": "",
    # й is a letter of its own, not an и with a mark; ё is written е by most.
    "й": "й", "ё": "е",
}  # fmt: skip
_SINGLE = (
    (0x3040, 0x30FF),  # Kana
    (0x3400, 0x4DBF),  # CJK extension A
    (0x4E00, 0x9FFF),  # CJK
    (0xF900, 0xFAFF),  # CJK compatibility
    (0x20000, 0x323AF),  # CJK extensions B to H
)
_LONGEST = 250


class _Forms(dict[int, str]):
    """Code point → its search form, worked out once per character."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _form(chr(code))
        return found


class _Places(dict[int, str]):
    """Code point → the one character that stands for its form, so that everything stays where it is."""

    def __missing__(self, code: int) -> str:
        form = _forms[code]
        bare = form.strip()
        self[code] = found = SEVERAL if len(bare) > 1 else bare or (" " if form else UNSEEN)
        return found


UNSEEN, SEVERAL = "\x01", "\x02"
"""Stand for a character that search does not see, and for one that it reads as several."""
SINGLE = "".join(f"{chr(low)}-{chr(high)}" for low, high in _SINGLE)
"""The characters that are words of their own, as ranges of a regular expression."""
_forms, _places = _Forms(), _Places()


def normalise(text: str) -> str:
    """Words in lower case without marks, one space between them and around every Chinese or Japanese character.

    Punctuation separates words: each engine would cut 'ad-hoc' or '3.000' in its own way.
    """
    return " ".join(word[:_LONGEST] for word in unicodedata.normalize("NFC", text).translate(_forms).split())


def in_place(text: str) -> str:
    """The search form of a text with every character where it was."""
    return text.translate(_places)


def words_of(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of `normalise(text)` with the place in `text` that each came from: (word, start, end)."""
    word, start = "", 0
    for place, character in enumerate(text):
        form = _forms[ord(character)]
        if form == "" and word:
            continue
        if form and " " not in form:
            start, word = (start, word + form) if word else (place, form)
            continue
        if word:
            yield word, start, place
            word = ""
        if form.strip():
            yield form.strip(), place, place + 1
    if word:
        yield word, start, len(text)


def _form(character: str) -> str:
    known = _LETTERS.get(character)
    if known is not None:
        return known
    folded = unicodedata.normalize("NFKC", character).casefold()
    return "".join(_single_form(one) for one in folded)


def _single_form(one: str) -> str:
    if one in _LETTERS:
        return _LETTERS[one]
    code = ord(one)
    if any(low <= code <= high for low, high in _SINGLE):
        return f" {one} "
    kept = "".join(part for part in unicodedata.normalize("NFKD", one) if unicodedata.category(part) not in ("Mn", "Me", "Cf"))
    if one.isdecimal():
        return str(unicodedata.decimal(one))
    letters = "".join(_LETTERS.get(part, part) for part in kept)
    if not letters and unicodedata.category(one) in ("Mn", "Me", "Cf"):
        return ""
    return letters if letters and all(part.isalnum() or unicodedata.category(part) == "Mc" for part in letters) else " "
