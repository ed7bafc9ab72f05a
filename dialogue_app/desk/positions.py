"""Our own positions: worded, limited, cleared, made current, delivered; a new version for whatever was said already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func, select

from dialogue_app.desk.forms import Given, clean, code_for, edit, only
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Dialogue, Issue, Party
from dialogue_app.model.positions import Answer, Clearance, Mandate, OwnPosition, PositionLimits, PositionState, TalkingPoint
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.values import new_id
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork

_WORDS = frozenset({"objective", "arguments"})
_FRAME = ("item_id", "mandate_id", "language", "remark")


@verb("position.create")
def create_position(
    desk: Desk,
    *,
    round: str,
    issue: str,
    objective: str = "",
    arguments: str = "",
    item: str | None = None,
    mandate: str | None = None,
    language: str = "en",
    marking: Mapping[str, Any] | None = None,
    id: str | None = None,
) -> Made:
    """Begin our position on an issue for a round, as a draft."""
    with desk.workspace.change("Begin a position", author=desk.author) as unit:
        held, subject = unit.get(Round, round), unit.get(Issue, issue)
        home = only(unit.session, select(Dialogue.home_party))
        party = only(unit.session, select(Party).where(Party.code == home))
        if party is None:
            raise RuleError("The dialogue names no home party yet: a position is always that of the home party.")
        present = _present(unit.session, round, issue)
        if any(state not in (PositionState.WITHDRAWN, PositionState.SUPERSEDED) for state in present.values()):
            raise RuleError(
                "There is a position on this issue for round {ordinal} already: word it, or open a new version of it.",
                ordinal=held.ordinal,
            )
        unit.add(
            OwnPosition(
                id=id or new_id(),
                round_id=round,
                issue_id=issue,
                party_id=party.id,
                objective=clean(objective),
                arguments=clean(arguments),
                item_id=_item(unit, item, round),
                mandate_id=None if mandate is None else unit.get(Mandate, mandate).id,
                language=language,
                version=len(present) + 1,
                marking=checked(desk, marking),
                code=code_for(unit.session, OwnPosition, f"pos-{subject.code}-{held.code or held.ordinal}-{home}"),
            )
        )
    return unit.result


@verb("position.word")
def word_position(desk: Desk, *, position: str, start: Given, new: Given, typographic: bool = False) -> Made:
    """Change objective or arguments. A change of substance takes back every office's word and asks for it again (2.3)."""
    with desk.workspace.change("Word a position", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        before = (record.objective, record.arguments)
        edit(unit, record, start, new, allowed=_WORDS)
        if (record.objective, record.arguments) != before:
            state = record.state
            record.word(objective=record.objective, arguments=record.arguments, typographic=typographic)
            if not typographic:
                ask_again(unit, record, state)
    return unit.result


@verb("position.frame")
def frame_position(desk: Desk, *, position: str, start: Given, new: Given) -> Made:
    """Change what a position hangs on: agenda item, mandate, language, remark."""
    with desk.workspace.change("Change references of a position", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        edit(unit, record, start, new, allowed=_FRAME)
        _item(unit, record.item_id, record.round_id)
        if record.mandate_id is not None:
            unit.get(Mandate, record.mandate_id)
    return unit.result


@verb("position.limits")
def set_limits(desk: Desk, *, position: str, start: Given, new: Given) -> Made:
    """Change `red_line` or `fallback`, the most restricted words there are; a cleared position goes back to clearance."""
    with desk.workspace.change("Change limits of a position", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        limits = only(unit.session, select(PositionLimits).where(PositionLimits.position_id == position))
        if limits is None:
            limits = unit.add(PositionLimits(position_id=position))
        before = (limits.red_line, limits.fallback)
        edit(unit, limits, start, new, allowed=("red_line", "fallback"))
        limits.red_line, limits.fallback = limits.red_line or None, limits.fallback or None
        if (limits.red_line, limits.fallback) != before:
            change_of_substance(unit, record)
    return unit.result


@verb("position.mark")
def mark_position(desk: Desk, *, position: str, start: Mapping[str, Any] | None, marking: Mapping[str, Any] | None) -> Made:
    """Set a position's marking, up to what this computer may hold."""
    with desk.workspace.change("Mark a position", author=desk.author) as unit:
        edit(unit, unit.get(OwnPosition, position), {"marking": start}, {"marking": checked(desk, marking)}, allowed=("marking",))
    return unit.result


@verb("position.version")
def open_version(desk: Desk, *, position: str, round: str | None = None, id: str | None = None) -> Made:
    """Open a new draft out of a position, for the same round or a later one: words, limits, points, and the offices to ask.

    Nothing of it is cleared or delivered yet.
    """
    with desk.workspace.change("Open a new version of a position", author=desk.author) as unit:
        old = unit.get(OwnPosition, position)
        target = unit.get(Round, round or old.round_id)
        if any(
            state in (PositionState.DRAFT, PositionState.IN_CLEARANCE)
            for state in _present(unit.session, target.id, old.issue_id).values()
        ):
            raise RuleError("A version for round {ordinal} is being prepared already: work on that one.", ordinal=target.ordinal)
        last = only(
            unit.session,
            select(func.max(OwnPosition.version)).where(OwnPosition.round_id == target.id, OwnPosition.issue_id == old.issue_id),
        )
        code = unit.get(Issue, old.issue_id).code
        made = unit.add(
            OwnPosition(
                id=id or new_id(),
                round_id=target.id,
                issue_id=old.issue_id,
                party_id=old.party_id,
                language=old.language,
                item_id=old.item_id if target.id == old.round_id else None,
                mandate_id=old.mandate_id if target.id == old.round_id else None,
                version=(last or 0) + 1,
                supersedes_id=old.id,
                objective=old.objective,
                arguments=old.arguments,
                marking=old.marking,
                code=code_for(unit.session, OwnPosition, f"pos-{code}-{target.code or target.ordinal}-v{(last or 0) + 1}"),
            )
        )
        _copy_parts(unit, old, made)
    return unit.result


@verb("position.submit")
def submit_position(desk: Desk, *, position: str) -> Made:
    """Send a draft into clearance; at least one office must have been asked, and there must be something to clear."""
    with desk.workspace.change("Submit a position for clearance", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        if not record.objective:
            raise RuleError("The position has no objective yet: there is nothing to clear.")
        if not offices(unit.session, position):
            raise RuleError("No office has been asked yet: name those whose clearance the position needs.")
        record.move(PositionState.IN_CLEARANCE, desk.function)
    return unit.result


@verb("position.clear")
def clear_position(desk: Desk, *, position: str) -> Made:
    """Take a position as cleared, once every office asked has concurred."""
    with desk.workspace.change("Clear a position", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        if waiting := uncleared(offices(unit.session, position)):
            raise RuleError("The position is not cleared: {waiting:semicolons}.", waiting=waiting)
        record.move(PositionState.CLEARED, desk.function)
    return unit.result


@verb("position.make_current")
def make_current(desk: Desk, *, position: str) -> Made:
    """The approving principal makes a cleared position the one that holds; the former one on that issue is superseded."""
    with desk.workspace.change("Make a position current", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        record.move(PositionState.CURRENT, desk.function)
        same = select(OwnPosition).where(
            OwnPosition.issue_id == record.issue_id,
            OwnPosition.party_id == record.party_id,
            OwnPosition.state == PositionState.CURRENT,
        )
        for former in unit.session.scalars(same):
            if former.id != record.id:
                former.move(PositionState.SUPERSEDED, desk.function)
                record.supersedes_id = record.supersedes_id or former.id
    return unit.result


@verb("position.withdraw")
def withdraw_position(desk: Desk, *, position: str) -> Made:
    """Take a position back; it stays in the history of its issue."""
    with desk.workspace.change("Withdraw a position", author=desk.author) as unit:
        unit.get(OwnPosition, position).move(PositionState.WITHDRAWN, desk.function)
    return unit.result


@verb("position.redraft")
def redraft_position(desk: Desk, *, position: str) -> Made:
    """Take a position that is in clearance, or was withdrawn, back to the drafter's desk."""
    with desk.workspace.change("Take a position back to draft", author=desk.author) as unit:
        unit.get(OwnPosition, position).move(PositionState.DRAFT, desk.function)
    return unit.result


@verb("position.deliver")
def deliver_position(desk: Desk, *, position: str, session: str | None, delivered_as: str | None = None) -> Made:
    """Note in which session a position was delivered and how (“oral statement”), or with None that it was not."""
    with desk.workspace.change("Note delivery of a position", author=desk.author) as unit:
        record = unit.get(OwnPosition, position)
        if session is not None and unit.get(Session, session).round_id != record.round_id:
            raise UserError("A position is delivered in a session of its own round.")
        record.delivered_session_id = session
        record.delivered_as = clean(delivered_as) or None if session and delivered_as else None
    return unit.result


def change_of_substance(unit: UnitOfWork, position: OwnPosition) -> None:
    """What 2.3 asks for whenever more than typography changes in a position or its parts."""
    state = position.state
    position.word(objective=position.objective, arguments=position.arguments, typographic=False)
    ask_again(unit, position, state)


def ask_again(unit: UnitOfWork, position: OwnPosition, former: str) -> None:
    """Take back the word of every office that spoke on the former text."""
    if former == PositionState.DRAFT:
        return
    for clearance in offices(unit.session, position.id):
        if Answer(clearance.status) is not Answer.ASKED:
            clearance.status, clearance.on = Answer.ASKED, None


def offices(read: Read, position: str) -> list[Clearance]:
    """The clearances asked for a position, in order."""
    return list(read.scalars(select(Clearance).where(Clearance.position_id == position).order_by(Clearance.rank, Clearance.id)))


def uncleared(clearances: Iterable[Clearance]) -> list[Sentence]:
    """Who has not concurred yet, in words; “no office was asked” counts as well."""
    asked = list(clearances)
    if not asked:
        return [Sentence("no office was asked")]
    return [
        Sentence("{office} objected", office=each.office)
        if each.status == Answer.OBJECTION
        else Sentence("{office} has not answered", office=each.office)
        for each in asked
        if not Answer(each.status).concurs
    ]


def _present(read: Read, round: str, issue: str) -> dict[str, str]:
    found = read.execute(
        select(OwnPosition.id, OwnPosition.state).where(OwnPosition.round_id == round, OwnPosition.issue_id == issue)
    )
    return {row.id: row.state for row in found}


def _item(unit: UnitOfWork, item: str | None, round: str) -> str | None:
    if item is not None and unit.get(AgendaItem, item).round_id != round:
        raise UserError("This agenda item belongs to another round.")
    return item


def _copy_parts(unit: UnitOfWork, old: OwnPosition, made: OwnPosition) -> None:
    for limits in unit.session.scalars(select(PositionLimits).where(PositionLimits.position_id == old.id)):
        unit.add(PositionLimits(position_id=made.id, red_line=limits.red_line, fallback=limits.fallback))
    for point in unit.session.scalars(select(TalkingPoint).where(TalkingPoint.position_id == old.id)):
        unit.add(TalkingPoint(position_id=made.id, rank=point.rank, text=point.text, if_raised=point.if_raised))
    for asked in offices(unit.session, old.id):
        unit.add(Clearance(position_id=made.id, rank=asked.rank, office=asked.office, person=asked.person))
