"""What a form hands back, and how it is taken in: cleaned, held against what the form was opened with, then written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select

from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import UserError
from dialogue_app.model.base import Record, table_of
from dialogue_app.model.values import Wording, WordingType, frozen, moment_text
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork

Given = Mapping[str, Any]
"""Values by attribute; a text per language is a mapping of the languages the form shows."""
Texts = Mapping[str, str]


def clean(text: str) -> str:
    """The text as typed without surrounding space; control characters, which no printer shows, are refused."""
    if strange := {character for character in text if unicodedata.category(character) == "Cc"} - {"\n", "\t"}:
        codes = ", ".join(f"U+{ord(character):04X}" for character in sorted(strange))
        raise UserError(
            "The text holds a control character that cannot be printed ({codes}): type it again without it.", codes=codes
        )
    return text.strip()


def wording(texts: Texts) -> Wording:
    """A wording of cleaned texts."""
    return Wording({language: clean(text) for language, text in texts.items()})


def named(texts: Texts, what: Sentence) -> Wording:
    """A wording that must say something in at least one language."""
    made = wording(texts)
    if not made:
        raise UserError("{what} is needed in at least one language.", what=what)
    return made


def edit(unit: UnitOfWork, record: Record, start: Given, new: Given, *, allowed: Iterable[str]) -> None:
    """Write a form's values; `start` holds what the form was opened with, for every value in `new`.

    A value that somebody else changed meanwhile to something else is a `ConflictError`.
    """
    if strange := new.keys() - set(allowed):
        raise UserError(
            "A {label:name} has no field to change here that is called {strange}.", label=record.label, strange=sorted(strange)
        )
    if missing := new.keys() - start.keys():
        raise UserError(
            "What the {label:name} said before is missing for: {missing}.", label=record.label, missing=sorted(missing)
        )
    before = {name: _value(record, name, start[name]) for name in new}
    unit.edit(record, before, **{name: _value(record, name, new[name]) for name in new})


def moment(desk: Desk, at: datetime | None) -> datetime:
    """The time given, which must say where its clock hangs, or the present."""
    if at is None:
        return desk.clock()
    moment_text(at)
    return at


def only(read: Read, query: Select[Any]) -> Any:
    """The first row's first value, or None."""
    return read.execute(query).scalars().first()


def code_for(read: Read, cls: type[Any], wish: str) -> str:
    """A name for dialogue files that no record of this kind has yet, made from `wish`."""
    plain = unicodedata.normalize("NFKD", wish).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or cls.__tablename__
    taken = set(read.scalars(select(cls.code).where(cls.code.startswith(stem, autoescape=True))))
    return next(name for n in range(1, len(taken) + 2) if (name := stem if n == 1 else f"{stem}-{n}") not in taken)


def _value(record: Record, name: str, given: Any) -> Any:
    if isinstance(table_of(type(record)).c[name].type, WordingType):
        # Only the languages the form shows are its business; the others stay as they stand now.
        return Wording({**getattr(record, name), **{language: clean(text) for language, text in given.items()}})
    if isinstance(given, str):
        return clean(given)
    if isinstance(given, datetime):
        moment_text(given)
    return given if isinstance(given, date) else frozen(given)
