"""What a former round left open comes onto the agenda of the next: chosen item by item, never by itself."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue_app.desk.agenda import place_new_item
from dialogue_app.desk.agenda_tree import SEALED, agenda_of
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.agenda import AgendaItem


@verb("agenda.carry_over")
def carry_items_over(desk: Desk, *, round: str, items: Sequence[str]) -> Made:
    """Add items of earlier rounds, in the order given: titles, issues and proposer, but no annotation and no plan.

    A sub-item goes under its item when that is carried over too, else it becomes an item of its own.
    """
    with desk.workspace.change("Carry items over", author=desk.author) as unit:
        agenda = agenda_of(unit, round)
        if agenda.state in SEALED:
            raise RuleError(
                "The agenda is {state:name}: an item is added in session, with the consent of both heads.", state=agenda.state
            )
        made: dict[str, str] = {}
        for former in (unit.get(AgendaItem, item) for item in dict.fromkeys(items)):
            if former.round_id == round:
                raise UserError("Item {number} is on this agenda already.", number=former.number)
            new = place_new_item(
                unit,
                agenda,
                title=former.title,
                proposed_by=former.proposed_by,
                issues=former.issues,
                parent=made.get(former.parent_id or ""),
                after=None,
                id=None,
            )
            made[former.id] = new.id
    return unit.result
