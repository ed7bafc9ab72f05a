"""An agenda's items as a tree while a unit of work is open: siblings in order, depth, and the numbers of a draft."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from dialogue_app.desk.item_numbers import ordinal_numbers
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import ConflictError, RuleError
from dialogue_app.model.agenda import Agenda, AgendaItem
from dialogue_app.model.agenda_states import AgendaState, ItemState
from dialogue_app.model.rounds import Round
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork

SEALED = (AgendaState.ADOPTED, AgendaState.CLOSED)


class Tree:
    """The items of one agenda, held as records until the unit ends."""

    def __init__(self, unit: UnitOfWork, agenda: Agenda) -> None:
        wanted = select(AgendaItem).where(AgendaItem.agenda_id == agenda.id).order_by(AgendaItem.rank, AgendaItem.id)
        self.agenda = agenda
        self.items: list[AgendaItem] = list(unit.session.scalars(wanted))

    def siblings(self, parent: str | None) -> list[AgendaItem]:
        """The items under `parent` (None: at the top), in order."""
        return sorted((item for item in self.items if item.parent_id == parent), key=lambda item: (item.rank, item.id))

    def below(self, item: AgendaItem) -> list[AgendaItem]:
        """Everything under an item, parents before children."""
        found: list[AgendaItem] = []
        for child in self.siblings(item.id):
            found += [child, *self.below(child)]
        return found

    def ordered(self) -> list[AgendaItem]:
        """All items as the agenda prints them."""
        return [item for top in self.siblings(None) for item in (top, *self.below(top))]

    def depth(self, item_id: str | None) -> int:
        """0 for the children of the top; steps up to it otherwise."""
        parents = {item.id: item.parent_id for item in self.items}
        steps = 0
        while item_id is not None and steps <= len(parents):
            item_id, steps = parents.get(item_id), steps + 1
        return steps

    def height(self, item: AgendaItem) -> int:
        """How many levels hang below an item."""
        return max((1 + self.height(child) for child in self.siblings(item.id)), default=0)

    def renumber(self) -> None:
        """Give a draft's items their ordinal numbers; what was withdrawn keeps its own."""
        children: dict[str | None, Sequence[str]] = {}
        for parent in {item.parent_id for item in self.items}:
            children[parent] = [item.id for item in self.siblings(parent)]
        kept = {item.id: item.number for item in self.items if item.state == ItemState.WITHDRAWN}
        numbers = ordinal_numbers(children, kept)
        for item in self.items:
            item.number = numbers.get(item.id, item.number)


def agenda_of(unit: UnitOfWork, round: str) -> Agenda:
    """The agenda of a round, begun now when there is none yet."""
    held = unit.get(Round, round)
    found = unit.session.scalars(select(Agenda).where(Agenda.round_id == round).order_by(Agenda.id)).first()
    return found or unit.add(Agenda(round_id=held.id))


def the_agenda(unit: UnitOfWork, agenda: str) -> Agenda:
    """The agenda with that id, to be changed."""
    return unit.get(Agenda, agenda)


def open_agenda(unit: UnitOfWork, item: AgendaItem) -> Agenda:
    """The item's agenda while its text may still change; adopted titles and numbers stay (2.3)."""
    agenda = unit.get(Agenda, item.agenda_id)
    if agenda.state in SEALED:
        raise RuleError(
            "The agenda is {state:name}: item {number} stays as both heads of delegation adopted it.",
            state=agenda.state,
            number=item.number,
        )
    return agenda


def numbered(desk: Desk, item: str) -> str:
    """“item 8”, for the name of a change: numbers are all the audit trail may hold of a text."""
    with desk.workspace.read() as read:
        return f"item {_number(read, item)}".rstrip()


def _number(read: Read, item: str) -> str:
    number = read.execute(select(AgendaItem.number).where(AgendaItem.id == item)).scalar_one_or_none()
    if number is None:
        raise ConflictError("This agenda item is not there any more: somebody deleted it.")
    return number
