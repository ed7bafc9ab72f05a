"""What the positions page reads: the matrix, one cell in full, and the limits only when they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.beside_item import portion_words
from dialogue_app.desk.views.common import PartyLine, parties, shown
from dialogue_app.desk.views.delegations import SessionLine, sessions
from dialogue_app.desk.views.issue_history import Said, said_on
from dialogue_app.desk.views.position_context import MandateLine, Place, heard_on, mandates_of, place_of
from dialogue_app.desk.views.positions import (
    Limits,
    Matrix,
    ObservedPage,
    PositionPage,
    limits_of,
    observed_page,
    position_page,
    positions_matrix,
)
from dialogue_app.ui.widgets.banner import Marking

Mark = Mapping[str, Any]


class Cell(NamedTuple):
    """One place of the matrix. `party` is the letters of the other side, empty for ours."""

    issue: str
    round: str
    party: str = ""


@dataclass(frozen=True, slots=True)
class MatrixData:
    """The matrix with the parties and the day it is read on."""

    matrix: Matrix
    parties: tuple[PartyLine, ...]
    today: date

    @property
    def others(self) -> tuple[str, ...]:
        """Letters of the parties that are observed."""
        return tuple(party.code for party in self.parties if not party.home)

    @property
    def home(self) -> str:
        """Letters of our own side."""
        return next((party.code for party in self.parties if party.home), "")

    def is_past(self, round: str) -> bool:
        """Is the round over?"""
        return any(line.id == round and line.ends < self.today for line in self.matrix.rounds)

    def title(self, issue: str) -> Mapping[str, str]:
        """An issue's title by language."""
        return next((line.title for line in self.matrix.issues if line.id == issue), {})

    def ordinal(self, round: str) -> int:
        """A round's number in the dialogue's own count."""
        return next((line.ordinal for line in self.matrix.rounds if line.id == round), 0)


@dataclass(frozen=True, slots=True)
class OpenCell:
    """All that stands beside one cell, without limits: ours, theirs, the mandates and sittings of the round, the chronology.

    `earlier` is our position of the nearest earlier round that has one: what a new one can be begun from.
    `portions` holds the mark before each portion by record, `zones` the clock of each round's place.
    """

    cell: Cell
    own: PositionPage | None
    observed: tuple[ObservedPage, ...]
    mandates: tuple[MandateLine, ...]
    sessions: tuple[SessionLine, ...]
    said: tuple[Said, ...]
    earlier: tuple[str, int] | None
    portions: Mapping[str, str]
    zones: Mapping[str, str]

    @property
    def mandate(self) -> MandateLine | None:
        """The mandate our position rests on."""
        return next((line for line in self.mandates if self.own is not None and line.id == self.own.mandate), None)

    @property
    def limit_mark(self) -> Mark | None:
        """What red line and fallback are marked with: the mandate's marking, else that of the position."""
        if self.mandate is not None and self.mandate.marking:
            return self.mandate.marking
        return self.own.marking if self.own is not None else None

    def session_title(self, session: str | None) -> Mapping[str, str]:
        """A sitting's name by language."""
        return next((line.title for line in self.sessions if line.id == session), {})

    def statements(self, party: str) -> tuple[ObservedPage, ...]:
        """What one party was heard to say here, the latest first."""
        return tuple(page for page in self.observed if page.party == party)


def read_matrix(desk: Desk) -> MatrixData:
    """The whole matrix; nothing restricted is read."""
    with desk.workspace.read() as read:
        return MatrixData(positions_matrix(read), parties(read), desk.clock().date())


def read_cell(desk: Desk, data: MatrixData, cell: Cell, record: str = "") -> OpenCell:
    """One cell in full; `record` chooses a version of ours that is not the one that holds."""
    holds = data.matrix.own.get((cell.issue, cell.round))
    with desk.workspace.read() as read:
        named = place_of(read, "own_position", record) if record else None
        here = named is not None and (named.issue, named.round) == (cell.issue, cell.round)
        wanted = record if here else holds.position if holds is not None else ""
        own = position_page(read, wanted) if wanted else None
        observed = tuple(observed_page(read, id) for id in heard_on(read, cell.issue, cell.round))
        mandates, held = mandates_of(read, cell.round), sessions(read, cell.round)
        said = said_on(read, cell.issue, taker=desk.author)
    marks: dict[str, Mark | None] = {line.record: line.marking for line in said}
    marks |= {page.id: page.marking for page in observed} | {line.id: line.marking for line in mandates}
    if own is not None:
        marks[own.id] = own.marking
    portions = {id: portion_words(desk.schemes, mark) for id, mark in marks.items()}
    zones = {line.id: line.zone for line in data.matrix.rounds}
    return OpenCell(cell, own, observed, mandates, held, said, _earlier(data, cell), portions, zones)


def read_limits(desk: Desk, position: str) -> Limits:
    """Red line and fallback: only while somebody has asked for them."""
    with desk.workspace.read() as read:
        return limits_of(read, position)


def read_place(desk: Desk, data: MatrixData, kind: str, record: str) -> tuple[Cell, str] | None:
    """The cell of a record, and the version of ours it names."""
    with desk.workspace.read() as read:
        place: Place | None = place_of(read, kind, record)
    if place is None:
        return None
    party = next((line.code for line in data.parties if line.id == place.party), "")
    return Cell(place.issue, place.round, party), place.record


def banner_of(desk: Desk, marks: Iterable[Mark | None]) -> Marking:
    """The marking of a page that shows records with these marks."""
    return Marking.of(shown(desk.schemes, marks))


def _earlier(data: MatrixData, cell: Cell) -> tuple[str, int] | None:
    number = data.ordinal(cell.round)
    found = [
        (line.ordinal, data.matrix.own[cell.issue, line.id].position)
        for line in data.matrix.rounds
        if line.ordinal < number and (cell.issue, line.id) in data.matrix.own
    ]
    return (max(found)[1], max(found)[0]) if found else None
