"""The pages there are, in the order of the rail, which follows the life of a round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.pages.agenda.actions import ACTIONS as AGENDA_ACTIONS
from dialogue_app.ui.pages.base import Page
from dialogue_app.ui.pages.delegations.actions import ACTIONS as DELEGATIONS_ACTIONS
from dialogue_app.ui.pages.distribution.actions import ACTIONS as DISTRIBUTION_ACTIONS
from dialogue_app.ui.pages.minutes.actions import ACTIONS as MINUTES_ACTIONS
from dialogue_app.ui.pages.notes.actions import ACTIONS as NOTES_ACTIONS
from dialogue_app.ui.pages.positions.actions import ACTIONS as POSITIONS_ACTIONS


class Phase(Enum):
    """Where in the life of a round a page belongs; the heading of its group in the rail."""

    PREPARE = QT_TRANSLATE_NOOP("rail", "Prepare")
    IN_SESSION = QT_TRANSLATE_NOOP("rail", "In session")
    AFTER = QT_TRANSLATE_NOOP("rail", "After")
    ACROSS = QT_TRANSLATE_NOOP("rail", "Across rounds")

    @property
    def words(self) -> str:
        """The heading in the window's language."""
        return translate("rail", str(self.value))


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One row of the rail. `factory` imports the page only when it is opened first; `actions` are its rows of the table."""

    id: str
    title: str
    icon: str
    phase: Phase
    factory: Callable[[PageContext], Page]
    actions: tuple[ActionSpec, ...] = ()

    @property
    def words(self) -> str:
        """The page's name in the window's language."""
        return translate("rail", self.title)


def _agenda(context: PageContext) -> Page:
    from dialogue_app.ui.pages.agenda.page import AgendaPage

    return AgendaPage(context)


def _delegations(context: PageContext) -> Page:
    from dialogue_app.ui.pages.delegations.page import DelegationsPage

    return DelegationsPage(context)


def _notes(context: PageContext) -> Page:
    from dialogue_app.ui.pages.notes.page import NotesPage

    return NotesPage(context)


def _minutes(context: PageContext) -> Page:
    from dialogue_app.ui.pages.minutes.page import MinutesPage

    return MinutesPage(context)


def _distribution(context: PageContext) -> Page:
    from dialogue_app.ui.pages.distribution.page import DistributionPage

    return DistributionPage(context)


def _positions(context: PageContext) -> Page:
    from dialogue_app.ui.pages.positions.page import PositionsPage

    return PositionsPage(context)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("agenda", QT_TRANSLATE_NOOP("rail", "Agenda"), "list-numbers", Phase.PREPARE, _agenda, AGENDA_ACTIONS),
    PageSpec("positions", QT_TRANSLATE_NOOP("rail", "Positions"), "scales", Phase.PREPARE, _positions, POSITIONS_ACTIONS),
    PageSpec(
        "delegations",
        QT_TRANSLATE_NOOP("rail", "Delegations"),
        "users-three",
        Phase.PREPARE,
        _delegations,
        DELEGATIONS_ACTIONS,
    ),
    PageSpec("notes", QT_TRANSLATE_NOOP("rail", "Notes"), "note-pencil", Phase.IN_SESSION, _notes, NOTES_ACTIONS),
    PageSpec("minutes", QT_TRANSLATE_NOOP("rail", "Minutes"), "article", Phase.AFTER, _minutes, MINUTES_ACTIONS),
    PageSpec(
        "distribution",
        QT_TRANSLATE_NOOP("rail", "Distribution"),
        "paper-plane-tilt",
        Phase.AFTER,
        _distribution,
        DISTRIBUTION_ACTIONS,
    ),
)
