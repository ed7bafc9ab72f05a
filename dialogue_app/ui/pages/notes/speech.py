"""Who can speak, chosen by two digits or the first letters of a name; and which language a sentence is most likely in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

UNCLEAR = "unclear"
_WORDS = {
    "en": "the of and to that in is for with was not be on by would this it as are has had will from at they we an which",
    "es": "el la de que y en los las se del por con una un no para es al lo como más su sus esta fue ser sobre también",
    "fr": "le la les de des et que en un une du pour dans est pas sur au avec qui ne par il elle nous ce cette sont",
    "pt": "o a os as de que e do da em um uma para com não por se na no mais dos ao como foi ser são também",
    "de": "der die das und zu den von mit ist nicht ein eine für auf dem des im sich es wird auch als werden",
    "it": "il la di che e in un una per con non del della si le dei al da sono come più anche nel questo",
    "ru": "и в не на что с по как это из к от за для было был мы они",
    "uk": "і в не на що з по як це із до від за для було був ми вони та",
}
_STOP = {tag: frozenset(words.split()) for tag, words in _WORDS.items()}
_SCRIPTS = {
    "ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC", "he": "HEBREW", "zh": "CJK", "ja": "HIRAGANA", "ko": "HANGUL",
    "ru": "CYRILLIC", "uk": "CYRILLIC", "bg": "CYRILLIC", "el": "GREEK", "hi": "DEVANAGARI", "th": "THAI",
}  # fmt: skip
_LOOKED_AT = 400


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody who can be given the floor. `digits` are the two keys; "" beyond the ninth of a side."""

    digits: str
    party: str
    person: str | None
    name: str
    family: str
    office: str = ""
    present: bool = True


class Seats:
    """Everybody in the room in precedence order, and the two answers that are no person: 20 (somebody of side 2), 00."""

    def __init__(self, parties: Sequence[str] = (), people: Sequence[Seat] = ()) -> None:
        self.parties = tuple(parties)
        self.people = tuple(people)
        self._by_digits = {seat.digits: seat for seat in people if seat.digits}
        self._by_person = {seat.person: seat for seat in people}
        for place, party in enumerate(self.parties, 1):
            self._by_digits[f"{place}0"] = Seat(f"{place}0", party, None, "", "")
        self._by_digits["00"] = Seat("00", UNCLEAR, None, "", "")

    def by_digits(self, digits: str) -> Seat | None:
        """Whom two digits choose."""
        return self._by_digits.get(digits)

    def by_person(self, person: str | None) -> Seat | None:
        """Where somebody sits; None for nobody on the lists."""
        return self._by_person.get(person) if person else None

    def begins(self, digit: str) -> bool:
        """Can this digit be the first of two?"""
        return any(digits.startswith(digit) for digits in self._by_digits)

    def of_side(self, digit: str) -> tuple[Seat, ...]:
        """Everybody that a second digit could choose after `digit`, in order."""
        return tuple(seat for digits, seat in sorted(self._by_digits.items(), key=_nobody_last) if digits[0] == digit)

    def named(self, letters: str) -> tuple[Seat, ...]:
        """Everybody one of whose names begins with these letters, accents and case aside; family names first."""
        wanted = folded(letters)
        first = [seat for seat in self.people if folded(seat.family).startswith(wanted)]
        rest = [seat for seat in self.people if any(part.startswith(wanted) for part in folded(seat.name).split())]
        return tuple(first + [seat for seat in rest if seat not in first])


def _nobody_last(choice: tuple[str, Seat]) -> tuple[bool, str]:
    digits, seat = choice
    return (seat.person is None, digits)


def folded(text: str) -> str:
    """Letters without accents and case."""
    split = unicodedata.normalize("NFKD", text)
    return "".join(c for c in split if not unicodedata.combining(c)).casefold()


def family_of(display: str) -> str:
    """The family name in a name as delegations write it (“Sra. Jordan SAMPLE”): the words in capitals, else the last one."""
    words = [word for word in display.split() if len(word) > 1 and word == word.upper() and any(c.isalpha() for c in word)]
    return " ".join(words) or (display.split() or [""])[-1].upper()


def wording(texts: Mapping[str, str], language: str) -> str:
    """The text in a language, or in the first there is."""
    return texts.get(language) or next((text for text in texts.values() if text), "")


def guess_language(text: str, languages: Sequence[str], fallback: str) -> str:
    """The dialogue's language in which this was most likely said; `fallback` while the words do not tell."""
    seen = text[:_LOOKED_AT]
    by_script = _script_language(seen, languages)
    if by_script is not None:
        return by_script
    words = re.findall(r"[^\W\d_]+", seen.casefold())
    scores = {tag: sum(word in _STOP.get(tag.split("-")[0], frozenset()) for word in words) for tag in languages}
    ranked = [*sorted(scores.values(), reverse=True), 0, 0]
    if ranked[0] < 2 or ranked[0] - ranked[1] < 1:
        return fallback
    return max(scores, key=lambda tag: scores[tag])


def _script_language(text: str, languages: Sequence[str]) -> str | None:
    scripts = {_SCRIPTS[tag.split("-")[0]] for tag in languages if tag.split("-")[0] in _SCRIPTS}
    letters = [c for c in text if c.isalpha()]
    if not letters or not scripts:
        return None
    names = [unicodedata.name(c, "") for c in letters]
    for tag in languages:
        script = _SCRIPTS.get(tag.split("-")[0])
        if script and sum(name.startswith(script) for name in names) * 2 > len(names):
            rivals = [one for one in languages if _SCRIPTS.get(one.split("-")[0]) == script]
            return tag if len(rivals) == 1 else None
    return None
