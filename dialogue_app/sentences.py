"""Sentences for people, made where no window is known: English words that remember what they were made of.

A `Sentence` is an ordinary English `str` for commands, logs and files. It keeps its template and its figures, so that a
window can say the same in its own language: `told` asks for the template's translation and fills the figures in again.

A template names its figures in braces, `"Item {number} is {state:name} already."`, with a hint where one is needed:

=================  ==================================================================================
`{state:name}`     one of the program's own names (a state, a kind, a label): it is translated too
`{all:and}`        a list as “2, 4 and 7”; `or` likewise; without a hint “2, 4, 7”, and “none” if empty
`{all:name or}`    a list of names
`{all:sentences}`  a list with spaces between; `semicolons` and `dots` (“ · ”) likewise
`{on:day}`         a date as “8 Nov 2011”; `moment`, which a time needs no hint for, as “8 Nov 2011 10:14”
`{at:%H:%M}`       any format Python knows for the figure
=================  ==================================================================================

Spanish says “e” for “y” and “u” for “o” before the same sound: lists ask for that form by the word that follows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from json import JSONDecodeError
from typing import Any, Self

SENTENCES, NAMES = "sentences", "names"
"""The two contexts of the catalogue: templates, and the program's own names."""

Lookup = Callable[[str, str], str]
"""The words for (context, English text) in some language."""

_FIGURE = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
_BETWEEN = {"sentences": " ", "semicolons": "; ", "dots": " · "}


class Sentence(str):
    """A sentence, or part of one, in English; `template` and `figures` are what it was made of. It may be pickled."""

    template: str
    figures: Mapping[str, Any]

    def __new__(cls, template: str, /, **figures: Any) -> Self:
        """The template with its figures filled in. A figure may be a sentence, a list, a date, a number or an error."""
        if isinstance(template, Sentence) and not figures:
            figures, template = dict(template.figures), template.template
        kept = {name: _kept(value) for name, value in figures.items()}
        made = super().__new__(cls, _filled(template, kept, _in_english))
        made.template, made.figures = str(template), kept
        return made

    @classmethod
    def counted(cls, n: int, one: str, many: str, /, **figures: Any) -> Self:
        """`one` where `n` is 1, else `many`; the number is the figure `{n}`."""
        return cls(one if n == 1 else many, n=n, **figures)

    def told(self, lookup: Lookup) -> str:
        """The sentence in the language of `lookup`. A figure that comes first only there takes a capital as in English."""
        template = lookup(SENTENCES, self.template)
        words = _filled(template, self.figures, lookup)
        moved = template.startswith("{") and not self.template.startswith("{")
        return words[:1].upper() + words[1:] if moved and self[:1].isupper() else words

    def packed(self) -> dict[str, Any]:
        """The sentence as values JSON can write; `unpacked` reads them."""
        return {"template": self.template, "figures": {name: _packed(value) for name, value in self.figures.items()}}

    @classmethod
    def unpacked(cls, values: Mapping[str, Any]) -> Self:
        """The sentence `packed` wrote; `TypeError`, `KeyError` or `ValueError` for anything else."""
        return cls(str(values["template"]), **{str(name): _unpacked(value) for name, value in values["figures"].items()})

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.template, dict(self.figures))


def own_names(*words: str) -> tuple[str, ...]:
    """These words as names of the program's own, so that the catalogue knows them; the words themselves are data."""
    return words


def sentence_of(error: BaseException) -> Sentence:
    """What an error says: the sentence it was raised with, or the words of the system."""
    if error.args and isinstance(error.args[0], Sentence):
        return error.args[0]
    if isinstance(error, JSONDecodeError):
        words = Sentence(error.msg)
        return Sentence("{words} (line {line}, column {column})", words=words, line=error.lineno, column=error.colno)
    of_the_system = error.strerror if isinstance(error, OSError) else ""
    if of_the_system and of_the_system not in OF_THE_SYSTEM:
        return Sentence("the system says “{words}”", words=of_the_system)
    return Sentence(of_the_system or str(error) or type(error).__name__)


def _again(kind: type[Sentence], template: str, figures: Mapping[str, Any]) -> Sentence:
    return kind(template, **figures)


def _in_english(_context: str, text: str) -> str:
    return text


def _kept(value: Any) -> Any:
    """A figure as an immutable value that can be pickled."""
    if isinstance(value, BaseException):
        return sentence_of(value)
    if isinstance(value, Sentence | int | float | date):
        return value
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return tuple(_kept(one) for one in value)
    return str(value)


def _packed(value: Any) -> Any:
    if isinstance(value, Sentence):
        return {"sentence": value.packed()}
    if isinstance(value, tuple):
        return [_packed(one) for one in value]
    return {"time": value.isoformat()} if isinstance(value, date) else value


def _unpacked(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_unpacked(one) for one in value)
    if isinstance(value, dict):
        if "sentence" in value:
            return Sentence.unpacked(value["sentence"])
        written = value["time"]
        return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)
    return value


def _filled(template: str, figures: Mapping[str, Any], lookup: Lookup) -> str:
    # not str.format: a template that comes from elsewhere could read attributes with it
    def figure(found: re.Match[str]) -> str:
        name, hints = found[1], found[2] or ""
        return _figure(figures[name], hints, lookup) if name in figures else found[0]

    return _FIGURE.sub(figure, template)


def _figure(value: Any, hints: str, lookup: Lookup) -> str:
    if isinstance(value, tuple):
        return _listed([_figure(one, "name" if "name" in hints.split() else "", lookup) for one in value], hints, lookup)
    if isinstance(value, Sentence):
        return value.told(lookup)
    if hints == "name":
        return lookup(NAMES, str(value))
    if isinstance(value, date) and hints in ("", "day", "moment"):
        return _day(value, hints, lookup)
    return format(value, hints) if hints and not isinstance(value, str) else str(value)


def _day(value: date, hint: str, lookup: Lookup) -> str:
    figures = {"day": value.day, "month": MONTHS[value.month - 1], "year": value.year}
    day = _filled(lookup(SENTENCES, _DAY.template), figures, lookup)
    return f"{day} {value:%H:%M}" if isinstance(value, datetime) and hint != "day" else day


def _listed(words: list[str], hints: str, lookup: Lookup) -> str:
    if not words:
        return _NONE.told(lookup)
    joining = hints.split()[-1] if hints else ""
    if joining in _JOINING and len(words) > 1:
        joint, before_its_sound, sound = _JOINING[joining]
        joint = before_its_sound if sound.match(words[-1]) else joint
        return _filled(lookup(SENTENCES, joint.template), {"most": ", ".join(words[:-1]), "last": words[-1]}, lookup)
    return _BETWEEN.get(hints, ", ").join(words)


OF_THE_SYSTEM = (
    Sentence("No such file or directory"),
    Sentence("Permission denied"),
    Sentence("Operation not permitted"),
    Sentence("File exists"),
    Sentence("Is a directory"),
    Sentence("Not a directory"),
    Sentence("Directory not empty"),
    Sentence("No space left on device"),
    Sentence("Disk quota exceeded"),
    Sentence("Read-only file system"),
    Sentence("File too large"),
    Sentence("File name too long"),
    Sentence("Input/output error"),
    Sentence("Device or resource busy"),
    Sentence("Too many open files"),
    Sentence("Cannot allocate memory"),
    Sentence("Connection refused"),
    Sentence("Connection reset by peer"),
    Sentence("Connection timed out"),
    Sentence("Network is unreachable"),
    Sentence("No route to host"),
    Sentence("Name or service not known"),
    Sentence("Temporary failure in name resolution"),
    Sentence("Network is down"),
    Sentence("Host is down"),
    Sentence("Operation timed out"),
    Sentence("Broken pipe"),
    Sentence("Invalid argument"),
    Sentence("Operation not supported"),
    Sentence("Resource temporarily unavailable"),
    Sentence("Stale file handle"),
    Sentence("Text file busy"),
    Sentence("No such device"),
    Sentence("No such device or address"),
    Sentence("Transport endpoint is not connected"),
    Sentence("Too many levels of symbolic links"),
    Sentence("Invalid cross-device link"),
    Sentence("Remote I/O error"),
    Sentence("Interrupted system call"),
)
"""What a system says of files and networks in its own English, so that the catalogue knows it."""

MONTHS = own_names("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
"""As dates in sentences name them."""

_DAY, _NONE = Sentence("{day} {month:name} {year}"), Sentence("none")
# the same sound (Real Academia Española): i-, hi-, but not before a diphthong (hielo); o-, ho-, 8…, 11
_I = re.compile(r"\W*(?:h?[ií](?![aeouáéóú])|y(?=[^aeiouáéíóú\W]))", re.IGNORECASE)
_O = re.compile(r"\W*(?:h?[oó]|8|11(?!\d))", re.IGNORECASE)
_JOINING = {
    "and": (Sentence("{most} and {last}"), Sentence("{most} and {last:e}"), _I),
    "or": (Sentence("{most} or {last}"), Sentence("{most} or {last:u}"), _O),
}

OF_JSON = (
    Sentence("Expecting value"),
    Sentence("Expecting property name enclosed in double quotes"),
    Sentence("Expecting ':' delimiter"),
    Sentence("Expecting ',' delimiter"),
    Sentence("Illegal trailing comma before end of object"),
    Sentence("Illegal trailing comma before end of array"),
    Sentence("Extra data"),
    Sentence("Unterminated string starting at"),
    Sentence("Invalid control character at"),
    Sentence("Invalid \\escape"),
    Sentence("Invalid \\uXXXX escape"),
)
"""What Python's reader says of text that is not JSON, so that the catalogue knows it."""
