"""Lifting a block of the pre-flight: by a second named person, with a reason, and without the text (RULE 23)."""

from __future__ import annotations

from sqlalchemy import select

from dialogue_app.desk.forms import clean
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.issued import Waiver
from dialogue_app.model.values import new_id
from dialogue_app.store.reading import Read


@verb("preflight.lift")
def lift_block(
    desk: Desk, *, round: str, finding: str, kind: str, place: str, second: str, reason: str, id: str | None = None
) -> Made:
    """A second person answers for one finding, named by its digest; the first is whoever sits at the desk."""
    if not clean(second):
        raise UserError("A block is lifted by a second person: write the initials of who answers for it.")
    if clean(second).casefold() == desk.author.casefold():
        raise RuleError("A block is lifted by a second person, not by the one who met it.")
    if not clean(reason):
        raise UserError("Lifting a block needs the reason in writing.")
    with desk.workspace.change(f"Lift a block of the pre-flight at {place}", author=desk.author) as unit:
        unit.add(
            Waiver(
                id=id or new_id(),
                round_id=round,
                finding=finding,
                kind=kind,
                place=place,
                asked_by=desk.author,
                lifted_by=clean(second),
                reason=clean(reason),
                at=desk.clock(),
            )
        )
    return unit.result


@verb("preflight.restore")
def restore_block(desk: Desk, *, waiver: str) -> Made:
    """Let the block stand again."""
    with desk.workspace.change("Let a block of the pre-flight stand again", author=desk.author) as unit:
        unit.delete(unit.get(Waiver, waiver))
    return unit.result


def lifted(read: Read, round: str) -> dict[str, tuple[str, str]]:
    """Digests of findings that were lifted, with who did and why."""
    rows = read.execute(select(Waiver.finding, Waiver.lifted_by, Waiver.reason).where(Waiver.round_id == round))
    return {row.finding: (row.lifted_by, row.reason) for row in rows}
