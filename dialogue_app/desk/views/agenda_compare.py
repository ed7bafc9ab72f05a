"""Two versions of an agenda side by side, each language for itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.views.agenda import AgendaTable
from dialogue_app.desk.views.common import Texts
from dialogue_app.errors import UserError
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class Line:
    """An item of one version."""

    number: str
    title: Texts
    state: str
    proposed_by: str


@dataclass(frozen=True, slots=True)
class Compared:
    """One item in both versions; None on the side where it is missing.

    `kind`: same · retitled · renumbered · withdrawn · added · removed. `languages` are those whose titles differ.
    """

    before: Line | None
    after: Line | None
    kind: str
    languages: tuple[str, ...]


def compare_versions(read: Read, table: AgendaTable, before: int, after: int | None = None) -> tuple[Compared, ...]:
    """Version `before` against version `after`, or against the agenda as it stands now."""
    old = _version(read, table, before)
    new = _present(table) if after is None else _version(read, table, after)
    return compared(old, new)


def compared(old: Sequence[Line], new: Sequence[Line]) -> tuple[Compared, ...]:
    """Pair items by title, then by number, in the order of the later version; what was removed comes last."""
    pairs = _paired(old, new)
    taken = {id(before) for before in pairs.values()}
    rows = [_row(pairs.get(place), line) for place, line in enumerate(new)]
    return (*rows, *(_row(line, None) for line in old if id(line) not in taken))


def _paired(old: Sequence[Line], new: Sequence[Line]) -> Mapping[int, Line]:
    free, pairs = list(old), dict[int, Line]()
    for same in (_same_title, _share_title, _same_number):
        for place, line in enumerate(new):
            found = None if place in pairs else next((each for each in free if same(each, line)), None)
            if found is not None:
                pairs[place] = found
                free = [each for each in free if each is not found]
    return pairs


def _same_title(one: Line, other: Line) -> bool:
    return one.title == other.title and bool(one.title)


def _share_title(one: Line, other: Line) -> bool:
    return any(other.title.get(language) == words for language, words in one.title.items())


def _same_number(one: Line, other: Line) -> bool:
    return one.number == other.number


def _row(before: Line | None, after: Line | None) -> Compared:
    if before is None or after is None:
        only = after or before
        return Compared(before, after, "added" if before is None else "removed", tuple(only.title) if only else ())
    languages = tuple(tag for tag in sorted({*before.title, *after.title}) if before.title.get(tag) != after.title.get(tag))
    gone = after.state == "withdrawn" and before.state != "withdrawn"
    kind = "withdrawn" if gone else "retitled" if languages else "renumbered" if before.number != after.number else "same"
    return Compared(before, after, kind, languages)


def _version(read: Read, table: AgendaTable, number: int) -> list[Line]:
    from dialogue_app.model.agenda import AgendaVersion

    items: Any = (
        read.execute(select(AgendaVersion.items).where(AgendaVersion.agenda_id == table.agenda, AgendaVersion.number == number))
        .scalars()
        .first()
    )
    if items is None:
        known = ", ".join(str(version.number) for version in table.versions) or "none"
        raise UserError("There is no version {number} of this agenda; there are: {known}.", number=number, known=known)
    return [Line(item["number"], dict(item["title"]), item.get("state", ""), item.get("proposedBy", "joint")) for item in items]


def _present(table: AgendaTable) -> list[Line]:
    return [Line(item.number, item.title, item.state, item.proposed_by) for item in table.items]
