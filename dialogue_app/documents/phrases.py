"""Phrases of joint documents per language, from `resources/phrases/<language>.toml`.

A document's language has nothing to do with the language of the window. A new language is one new file. The region of
a tag chooses between forms of one language: “en” and “en-GB” write 9 November 2011, “en-US” writes November 9, 2011.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from dialogue_app.documents.phrase_keys import OUTCOMES, SURENESS, check_keys, value_at
from dialogue_app.errors import DocumentError
from dialogue_app.paths import resource


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases and formats of one language. Keys are dotted; a key that is not there is a DocumentError that names it."""

    tag: str
    data: Mapping[str, Any]
    source: str

    def text(self, key: str, **slots: object) -> str:
        """The phrase under `key` with its slots filled."""
        value = value_at(self.data, key)
        if not isinstance(value, str):
            raise DocumentError("The phrases in {source} lack “{key}”; add it there.", source=self.source, key=key)
        digits = value_at(self.data, "numbers.digits")
        if digits and slots:
            slots = {name: in_digits(str(words), digits) for name, words in slots.items()}
        return value.format(**slots)

    def has(self, key: str) -> bool:
        """Whether there is a phrase under `key`."""
        return isinstance(value_at(self.data, key), str)

    def list_of(self, key: str) -> tuple[str, ...]:
        """The list of texts under `key`."""
        value = value_at(self.data, key)
        if not isinstance(value, list):
            raise DocumentError("The phrases in {source} lack the list “{key}”; add it there.", source=self.source, key=key)
        return tuple(value)

    def table(self, key: str) -> Mapping[str, Any]:
        """The table under `key`; empty when there is none."""
        value = value_at(self.data, key)
        return value if isinstance(value, Mapping) else {}

    def switch(self, key: str) -> bool:
        """The true-or-false setting under `key`."""
        return bool(value_at(self.data, key))

    def language_name(self, tag: str) -> str:
        """The name of the language `tag` in this language: “Spanish”, “inglés”."""
        names = self.table("languages")
        name = names.get(tag) or names.get(tag.partition("-")[0])
        if not isinstance(name, str):
            raise DocumentError(
                "The phrases in {source} have no name for the language “{tag}”; add it under [languages].",
                source=self.source,
                tag=tag,
            )
        return name

    def sureness(self, section: str = "") -> str:
        """How sure the wordings of a section are (`phrase_keys.SURENESS`); of the file where nothing is said of it."""
        found = self.table("sureness")
        return str(found.get(section) or found.get("overall") or SURENESS[-1])

    # ------------------------------------------------------------ dates and times

    def month(self, number: int) -> str:
        return self.list_of("months")[number - 1]

    def long_date(self, day: date) -> str:
        """“9 November 2011”, “November 9, 2011”, “9 de noviembre de 2011”."""
        return self.text("dates.day", day=self._day(day), month=self.month(day.month), year=day.year)

    def month_year(self, year: int, month: int) -> str:
        """“July 2011”, “julio de 2011”."""
        return self.text("dates.month_year", month=self._month_alone(month), year=year)

    def date_range(self, start: date, end: date) -> str:
        """An inclusive range: “8–9 November 2011”, “8 y 9 de noviembre de 2011”."""
        if start >= end:
            return self.long_date(start)
        if start.year != end.year:
            return self.text("dates.years", start=self.long_date(start), end=self.long_date(end))
        adjacent = (end - start).days == 1
        if start.month == end.month:
            key = "dates.two_days" if adjacent else "dates.days"
            return self.text(key, first=self._day(start), last=self._day(end), month=self.month(start.month), year=start.year)
        return self.text(
            "dates.adjacent" if adjacent else "dates.months",
            first_day=self._day(start),
            first_month=self.month(start.month),
            last_day=self._day(end),
            last_month=self.month(end.month),
            year=start.year,
        )

    def formal_date(self, day: date) -> str:
        """The date of a binding closing formula: “this ninth day of November, 2011”, “el nueve de noviembre de dos mil once”."""
        return self.text(
            "dates.formal",
            day=self._day(day),
            day_word=self.list_of("words.days")[day.day - 1],
            month=self.month(day.month),
            month_word=self._word_of("words.months", day.month - 1),
            year=day.year,
            year_words=self._in_words(day.year),
            year_digits="".join(self._word_of("words.digits", int(digit)) for digit in str(day.year)),
        )

    def clock(self, at: datetime) -> str:
        """“10:00”, in the zone that `at` carries."""
        return self.text("times.clock", hour=f"{at.hour:02}", minute=f"{at.minute:02}")

    def span(self, start: datetime, end: datetime) -> str:
        """“10:00–12:30”."""
        return self.text("times.span", start=self.clock(start), end=self.clock(end))

    # ------------------------------------------------------------ numbers, lists, labels

    def integer(self, number: int) -> str:
        """“21,310”, “21 310” (no-break space); a true minus sign before negative figures."""
        digits = f"{abs(number):,}".replace(",", self.text("numbers.group"))
        own = value_at(self.data, "numbers.digits")
        digits = in_digits(digits, own) if own else digits
        return f"−{digits}" if number < 0 else digits

    def conjunction(self, following: str) -> str:
        """The word for “and” before `following` (Spanish: “e” before an i)."""
        pattern = self.text("lists.euphonic_before")
        euphonic = bool(pattern) and re.search(pattern, following, re.IGNORECASE) is not None
        return self.text("lists.euphonic") if euphonic else self.text("lists.conjunction")

    def listed(self, words: Sequence[str]) -> str:
        """“a, b and c”."""
        if len(words) < 2:
            return "".join(words)
        first = self.text("lists.separator").join(words[:-1])
        return first + self.joiner(self.conjunction(words[-1])) + words[-1]

    def joiner(self, conjunction: str) -> str:
        """What stands between the last two members of a list: “ and ”, “和”, “ و”."""
        joint = value_at(self.data, "lists.joint") or "{words} {conjunction} {last}"
        return str(joint.format(words="", conjunction=conjunction, last=""))

    @property
    def edge(self) -> str:
        """The edge of a word as a pattern; nothing in languages that set no spaces between words."""
        return "" if self.switch("lists.unspaced") else r"\b"

    def item_number(self, number: str) -> str:
        """The stored number of an item as this language prints it: “8(c)” → “8 (c)” or “8 c)”."""
        head, letters = split_item_number(number)
        for letter in letters:
            head = self.text("labels.item_number", number=head, letter=self._letter(letter))
        return head

    def sub_item_label(self, number: str) -> str:
        """The label of a sub-item under its item: “(c)” or “c)”; “8.” for an item itself."""
        head, letters = split_item_number(number)
        if letters:
            return self.text("labels.sub_item", letter=self._letter(letters[-1]))
        return self.text("labels.number", number=head)

    def annex_label(self, number: str) -> str:
        """“ANNEX II”, “المرفق الثاني”, “附件二”: the stored Roman number, in words where the language has them."""
        return self.text("labels.annex", number=self.annex_number(number))

    def annex_number(self, number: str) -> str:
        """“II”, “الثاني”, “二”: the stored Roman number alone, in words where the language has them."""
        words = value_at(self.data, "labels.annexes") or ()
        index = _ROMAN.index(number) if number in _ROMAN else len(words)
        return words[index] if index < len(words) else number

    def title_case(self, words: str) -> str:
        """Capitals in titles where the language has them (“Talks on Migration”); unchanged where it has not."""
        if not self.switch("titles.capitals"):
            return words
        small = set(self.list_of("names.small_words"))
        return re.sub(r"\S+", lambda word: word[0] if word[0] in small else word[0][:1].upper() + word[0][1:], words)

    def _letter(self, letter: str) -> str:
        """The sign of a sub-item: а for a, （一） for a; Roman numbers and what goes beyond the list stay."""
        letters = value_at(self.data, "labels.letters") or ()
        index = ord(letter.lower()) - ord("a") if len(letter) == 1 else len(letters)
        return str(letters[index]) if index < len(letters) else letter

    def _month_alone(self, number: int) -> str:
        names = value_at(self.data, "months_alone")
        return str(names[number - 1]) if names else self.month(number)

    def _word_of(self, key: str, index: int) -> str:
        words = value_at(self.data, key)
        return str(words[index]) if words else ""

    def _day(self, day: date) -> str:
        return self.text("dates.day_one") if day.day == 1 else str(day.day)

    def _in_words(self, number: int) -> str:
        units, tens, hundreds = (self.list_of(f"words.{name}") for name in ("units", "tens", "hundreds"))
        if not units:
            return str(number)
        thousands, below_thousand = divmod(number, 1000)
        hundred, below = divmod(below_thousand, 100)
        parts = [units[thousands] if thousands > 1 else "", self.text("words.thousand") if thousands else "", hundreds[hundred]]
        if below < len(units):
            parts.append(units[below])
        else:
            parts.append(self.text("words.tens_joiner").join(filter(None, (tens[below // 10], units[below % 10]))))
        return " ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class OutcomeFormula:
    """A formula for an outcome (weakest first): its strength, and by language the words in a table, of one side, of both."""

    name: str
    strength: str
    phrase: Mapping[str, str]
    one: Mapping[str, str]
    both: Mapping[str, str]


def outcome_formulas(languages: Sequence[str] = ("en", "es")) -> tuple[OutcomeFormula, ...]:
    """The outcome formulas from weakest to strongest, then the recorded non-outcomes."""
    by_tag = {tag: phrases(tag) for tag in languages}

    def words(name: str, key: str) -> dict[str, str]:
        return {tag: value_at(book.data, f"outcomes.{name}.{key}") for tag, book in by_tag.items()}

    first = next(iter(by_tag.values()))
    return tuple(
        OutcomeFormula(
            name, first.text(f"outcomes.{name}.strength"), words(name, "phrase"), words(name, "one"), words(name, "both")
        )
        for name in OUTCOMES
    )


@lru_cache(maxsize=64)
def phrases(language: str) -> Phrases:
    """The phrases for a BCP 47 tag; DocumentError when there is no file for the language or it is not complete."""
    return _load(language, resource("phrases"))


def languages_with_phrases() -> tuple[str, ...]:
    """The languages in which documents can be made."""
    return _languages_in(resource("phrases"))


def in_digits(text: str, digits: str) -> str:
    """Figures in the digits of a language; a text with letters (“Corr.1”) stays as it is."""
    if not text or any(char.isalpha() for char in text):
        return text
    return text.translate(dict(zip(range(ord("0"), ord("9") + 1), digits, strict=True)))


def split_item_number(number: str) -> tuple[str, tuple[str, ...]]:
    """“8(c)(ii)”, “8 (c)”, “8 c)” → (“8”, (“c”, “ii”)); a number in another form is all head."""
    match = re.fullmatch(
        r"\s*(\d+(?:\s*\.\s*\d+)*(?:\s+(?:bis|ter|quater))?)\s*((?:\(?\s*[a-z]+\s*\)\s*)*)", number, re.IGNORECASE
    )
    if match is None:
        return number.strip(), ()
    return match[1], tuple(re.findall(r"[A-Za-z]+", match[2]))


def _languages_in(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder.glob("*.toml")))


@lru_cache(maxsize=32)
def _load(language: str, folder: Path) -> Phrases:
    base, _, region = language.partition("-")
    traditional = base == "zh" and _TRADITIONAL.intersection(region.upper().split("-"))
    path = folder / f"{base.lower()}{'-hant' if traditional else ''}.toml"
    if not path.is_file():
        present = ", ".join(_languages_in(folder)) or "none"
        raise DocumentError(
            "Documents cannot be made in “{language}”: there are phrases for {present} only.", language=language, present=present
        )
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as fault:
        raise DocumentError("The phrases in {name} cannot be read: {fault}.", name=path.name, fault=fault) from fault
    regional = next((found for part in region.split("-") if (found := value_at(data, f"regions.{part.upper()}"))), None)
    for section, values in (regional or {}).items():
        data[section] = {**data.get(section, {}), **values} if isinstance(values, dict) else values
    check_keys(data, path.name)
    return Phrases(language, data, path.name)


_TRADITIONAL = frozenset({"HANT", "TW", "HK", "MO"})
_ROMAN = (
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
    "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
)  # fmt: skip
