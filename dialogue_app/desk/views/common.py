"""Parts that several views share: names of parties, rounds and people, and what a page's marking banner says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from inspect import signature
from typing import Any

from sqlalchemy import Executable, bindparam, select

from dialogue_app import paths
from dialogue_app.desk.schemes import Banner, banners
from dialogue_app.errors import UserError
from dialogue_app.model.markings import Scheme
from dialogue_app.model.values import Wording
from dialogue_app.model.visibility import Visibility
from dialogue_app.store.prepared import Plan, Prepared
from dialogue_app.store.reading import Read

Texts = Mapping[str, str]
"""One text by BCP 47 language tag."""
SEEN_BY_BOTH = tuple(str(rung) for rung in Visibility if rung.leaves_the_house)
"""Visibilities of what the other side has seen."""


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A party by its names, each by language; `home` is the one whose file this is."""

    id: str
    code: str
    short: Texts
    long: Texts
    adjective: Texts
    languages: tuple[str, ...]
    home: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A record to choose from a list: an issue, a person, a session, an item."""

    id: str
    code: str
    name: Texts


def texts(wording: Wording | None) -> dict[str, str]:
    """A wording as a plain mapping by language."""
    return {} if wording is None else wording.as_dict()


Question = Callable[..., Executable]
"""A function that writes a statement out of its parameters; it is called once, and asked with values ever after."""


def rows(read: Read, question: Question, **values: Any) -> Sequence[Any]:
    """All rows that answer a question, e.g. `rows(read, _items_of, agenda=id)`."""
    return prepared(question).rows(read, values)


@cache
def prepared(question: Question) -> Prepared:
    """The question as a statement that is written and compiled once: both cost more than a page's rows do."""
    name = question_name(question)
    return Prepared(partial(written, question), _plans().get(name))


def question_name(question: Question) -> str:
    """Under which name the plan of a question is kept: `talks.rounds` for `_rounds` in `views/talks.py`."""
    return f"{question.__module__.rpartition('.')[2]}.{question.__name__.lstrip('_')}"


def written(question: Question) -> Executable:
    """The statement, with a named parameter for each of the function's."""
    return question(*(bindparam(name) for name in signature(question).parameters))


@cache
def _plans() -> Mapping[str, Plan]:
    """The plans of what a window asks before its first page stands, made by `scripts/plans.py`: compiling them would map records.

    A test compares every one with what its question compiles to.
    """
    kept = json.loads(paths.resource("plans.json").read_text("utf-8"))
    return {name: Plan.from_data(data) for name, data in kept.items()}


def scalar(read: Read, question: Question, **values: Any) -> Any:
    """The first row's first value; None without a row."""
    found = prepared(question).rows(read, values)
    return found[0][0] if found else None


def row_or_none(read: Read, question: Question, **values: Any) -> Any:
    """The first row, or None."""
    found = prepared(question).rows(read, values)
    return found[0] if found else None


def one(read: Read, what: str, question: Question, **values: Any) -> Any:
    """The one row that is asked for; a sentence that names `what` is missing otherwise."""
    return _there(row_or_none(read, question, **values), what)


def first(read: Read, query: Executable, what: str) -> Any:
    """The one row of a statement; a sentence that names `what` is missing otherwise."""
    return _there(read.execute(query).first(), what)


def parties(read: Read) -> tuple[PartyLine, ...]:
    """The parties to the talks in their order."""
    home = home_code(read)
    return tuple(
        PartyLine(
            row.id,
            row.code or row.id,
            texts(row.short),
            texts(row.long),
            texts(row.adjective),
            tuple(row.languages),
            row.code == home,
        )
        for row in rows(read, _parties)
    )


def home_code(read: Read) -> str:
    """Code of the party whose working file this is; empty before a dialogue is founded."""
    return str(scalar(read, _home) or "")


def office_on(read: Read, people: Iterable[str], day: date) -> dict[str, dict[str, str]]:
    """What each of the people was on that day, by person; names of bodies stay as they were then."""
    found: dict[str, tuple[date, dict[str, str]]] = {}
    for row in rows(read, _offices, people=list(people)):
        begins = row.valid_from or date.min
        held = begins <= day and (row.valid_until is None or day <= row.valid_until)
        if held and (row.person_id not in found or begins >= found[row.person_id][0]):
            found[row.person_id] = (begins, texts(row.title))
    return {person: title for person, (_, title) in found.items()}


def shown(schemes: Mapping[str, Scheme], marks: Iterable[Mapping[str, Any] | None]) -> tuple[Banner, ...]:
    """The banner of a page that shows records with these marks; schemes that are not installed are named as they stand."""
    given = list(marks)
    known = [mark for mark in given if mark and mark["scheme"] in schemes]
    foreign = sorted({(mark["scheme"], mark["level"]) for mark in given if mark and mark["scheme"] not in schemes})
    return banners(schemes, known) + tuple(Banner(scheme, f"{scheme}: {level}", level, 99, None) for scheme, level in foreign)


def minutes_between(starts: datetime, ends: datetime) -> int:
    """Whole minutes between two moments."""
    return int((ends - starts).total_seconds()) // 60


def _there(row: Any, what: str) -> Any:
    if row is None:
        raise UserError("This {what:name} is not in the workspace: it was deleted, or never there.", what=what)
    return row


def _parties() -> Executable:
    from dialogue_app.model.dialogue import Party

    columns = (Party.id, Party.code, Party.short, Party.long, Party.adjective, Party.languages)
    return select(*columns).order_by(Party.rank, Party.id)


def _home() -> Executable:
    from dialogue_app.model.dialogue import Dialogue

    return select(Dialogue.home_party)


def _offices(people: Any) -> Executable:
    from dialogue_app.model.dialogue import Office

    columns = (Office.person_id, Office.title, Office.valid_from, Office.valid_until)
    return select(*columns).where(Office.person_id.in_(people)).order_by(Office.id)
