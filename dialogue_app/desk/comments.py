"""Comments on the minutes: those both sides see, and those that never leave the house (RULE 24). Two kinds, two verbs each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from dialogue_app.desk.forms import clean
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import UserError
from dialogue_app.model.dialogue import Dialogue
from dialogue_app.model.minutes import InternalComment, Minutes, MinutesParagraph, SharedComment
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id, rank_between
from dialogue_app.sentences import own_names
from dialogue_app.store.unit import UnitOfWork

STATUSES = own_names("open", "accepted", "refused", "closed")


@verb("minutes.comment.share")
def add_shared_comment(
    desk: Desk,
    *,
    minutes: str,
    text: str,
    party: str,
    paragraph: str | None = None,
    id: str | None = None,
) -> Made:
    """Comment in front of both sides, in the name of a party."""
    with desk.workspace.change("Shared comment on the minutes", author=desk.author) as unit:
        place = _place(unit, SharedComment, minutes, paragraph, text)
        unit.add(SharedComment(id=id or new_id(), party=party, text=clean(text), **place))
    return unit.result


@verb("minutes.comment.note")
def add_internal_comment(
    desk: Desk,
    *,
    minutes: str,
    text: str,
    paragraph: str | None = None,
    marking: Mapping[str, Any] | None = None,
    id: str | None = None,
) -> Made:
    """Comment for our own side only."""
    with desk.workspace.change("Internal comment on the minutes", author=desk.author) as unit:
        place = _place(unit, InternalComment, minutes, paragraph, text)
        home = unit.session.scalars(select(Dialogue.home_party)).one()
        unit.add(InternalComment(id=id or new_id(), party=home, text=clean(text), marking=checked(desk, marking), **place))
    return unit.result


@verb("minutes.comment.settle_shared")
def settle_shared_comment(desk: Desk, *, comment: str, status: str) -> Made:
    """Say what became of a shared comment: open, accepted, refused or closed."""
    return _settle(desk, SharedComment, comment, status)


@verb("minutes.comment.settle_internal")
def settle_internal_comment(desk: Desk, *, comment: str, status: str) -> Made:
    """Say what became of an internal comment: open, accepted, refused or closed."""
    return _settle(desk, InternalComment, comment, status)


def _settle(desk: Desk, kind: type[SharedComment] | type[InternalComment], comment: str, status: str) -> Made:
    if status not in STATUSES:
        raise UserError("A comment is {statuses:name}, not “{status}”.", statuses=STATUSES, status=status)
    with desk.workspace.change(f"Make a {kind.label} {status}", author=desk.author) as unit:
        unit.get(kind, comment).status = status
    return unit.result


def _place(
    unit: UnitOfWork, kind: type[SharedComment] | type[InternalComment], minutes: str, paragraph: str | None, text: str
) -> dict[str, Any]:
    require(bool(text.strip()), "Write the comment first.")
    unit.get(Minutes, minutes)
    if paragraph is not None:
        held = unit.get(MinutesParagraph, paragraph)
        require(held.minutes_id == minutes, "Paragraph {number} belongs to other minutes.", number=held.number)
    last = unit.session.scalar(select(func.max(kind.rank)).where(kind.minutes_id == minutes))
    return {"minutes_id": minutes, "paragraph_id": paragraph, "rank": rank_between(last or "", "")}
