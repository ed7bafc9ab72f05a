"""Joint documents beyond agenda and minutes, composed from joint views: action table, extract, corrections, released versions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from dialogue_app import papers
from dialogue_app.desk import issued
from dialogue_app.desk.releases import check_released
from dialogue_app.desk.releases import plan_release as plan_verb
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.desk.views.issued import IssuedView, copies, issued_with_content
from dialogue_app.desk.views.joint_outcomes import joint_actions, joint_commitments, joint_rectification
from dialogue_app.desk.views.releases import ReleaseView, releases
from dialogue_app.documents.content import Document, content_hash
from dialogue_app.errors import UserError

AGREED = "agreed-minutes"
_PARTS = ("paragraphs", "kinds", "items", "annexes")

if TYPE_CHECKING:
    from dialogue_app.documents.compose.extract import Selection, SignedOriginal
    from dialogue_app.documents.compose.rectification import Instrument
    from dialogue_app.documents.compose.reduction import Passage, Rule


def actions_document(desk: Desk, round: str, *, on: date | None = None) -> Document:
    """The action table of a round, as things stand on a day."""
    from dialogue_app.documents.compose.actions import compose_actions

    with desk.workspace.read() as read:
        view = joint_actions(read, round, on=on or desk.clock().date())
    return compose_actions(view)


def commitments_document(desk: Desk, round: str, *, on: date | None = None) -> Document:
    """What a round's minutes commit the sides to, as things stand on a day."""
    from dialogue_app.documents.compose.commitments import compose_commitments

    with desk.workspace.read() as read:
        view = joint_commitments(read, round, on=on or desk.clock().date())
    return compose_commitments(view)


def rectification_document(desk: Desk, round: str, *, instrument: Instrument, labels: Sequence[str] = ()) -> Document:
    """A corrigendum or procès-verbal with the corrections of a round's minutes, all or those with these labels (“Corr.1”)."""
    from dialogue_app.documents.compose.rectification import compose_rectification

    with desk.workspace.read() as read:
        view = joint_rectification(read, round, labels=labels)
    return compose_rectification(view, instrument=instrument)


def extract_document(
    desk: Desk, round: str, selection: Selection, *, addressee: str, holder: str = "", restricted: bool = False
) -> Document:
    """An extract for somebody under the next number of its original; nothing is entered anywhere.

    The signed original it goes back to is the one that `holder` keeps, else the newest.
    """
    from dialogue_app.documents.compose.extract import ExtractCopy, compose_extract

    view = papers.minutes_joint_view(desk, round)
    entry, original = _signed(desk, round, holder)
    number = _next_number(desk, entry.id if entry else None, view.id)
    return compose_extract(view, selection, copy=ExtractCopy(number, addressee, restricted), original=original)


def enter_extract(
    desk: Desk, round: str, selection: Selection, *, addressee: str, holder: str = "", restricted: bool = False
) -> Made:
    """Enter an extract in the distribution list, as the next copy of its original."""
    view = papers.minutes_joint_view(desk, round)
    entry, _ = _signed(desk, round, holder)
    return issued.add_copy(
        desk,
        issued=entry.id if entry else None,
        minutes=None if entry else view.id,
        addressee=addressee,
        form=f"extract: {_in_words(selection)}",
        caveats=("no onward transmission without the sides' consent",) if restricted else (),
    )


def released_document(
    desk: Desk,
    round: str,
    rules: Sequence[Rule],
    passages: Sequence[Passage],
    *,
    number: int = 1,
    meanings: Mapping[str, str] | None = None,
    proposed: bool = False,
) -> Document:
    """A released version of a round's minutes. RuleError without the consultations, unless it is only `proposed`."""
    from dialogue_app.documents.compose.released import compose_released

    view = papers.minutes_joint_view(desk, round)
    _, original = _signed(desk, round, "")
    document = compose_released(
        view, tuple(rules), tuple(passages), number=number, meanings=meanings, original=original, proposed=proposed
    )
    if not proposed:
        with desk.workspace.read() as read:
            check_released(read, view.id, document.identifier)
    return document


def release_identifier(desk: Desk, round: str, number: int = 1) -> str:
    """How a released version of a round's minutes is called, as consultations name it."""
    return f"{papers.minutes_joint_view(desk, round).identifier}/REL-{number}"


def plan_release(
    desk: Desk, round: str, rules: Sequence[Rule], passages: Sequence[Passage], *, number: int, meanings: Mapping[str, str]
) -> Made:
    """Keep what is to be withheld, after a look whether it can be: a DocumentError says which part meets nothing."""
    document = released_document(desk, round, rules, passages, number=number, meanings=meanings, proposed=True)
    view = papers.minutes_joint_view(desk, round)
    return plan_verb(
        desk,
        minutes=view.id,
        number=number,
        identifier=document.identifier,
        withheld=[_rule_data(one) for one in rules],
        passages=[{"code": one.code, "paragraph": one.paragraph, "words": dict(one.words)} for one in passages],
        grounds=meanings,
    )


def planned_release(desk: Desk, round: str, number: int) -> ReleaseView | None:
    """The planned version with that number."""
    view = papers.minutes_joint_view(desk, round)
    with desk.workspace.read() as read:
        return next((one for one in releases(read, view.id) if one.number == number), None)


def planned_document(desk: Desk, round: str, number: int, *, proposed: bool = False) -> Document:
    """A released version as it was planned. UserError where there is no such plan."""
    from dialogue_app.documents.compose.reduction import Passage

    plan = planned_release(desk, round, number)
    if plan is None:
        raise UserError("No released version {number} is planned: say first what is withheld.", number=number)
    rules = [_rule(one) for one in plan.withheld]
    passages = [Passage(one["code"], one["paragraph"], one["words"]) for one in plan.passages]
    return released_document(desk, round, rules, passages, number=number, meanings=plan.grounds, proposed=proposed)


def _rule(data: Mapping[str, Any]) -> Rule:
    from dialogue_app.documents.compose.reduction import Rule

    parts = {key: frozenset(data.get(key, ())) for key in _PARTS}
    return Rule(data["code"], **parts, persons=bool(data.get("persons")))


def _rule_data(rule: Rule) -> dict[str, Any]:
    parts = {key: sorted(getattr(rule, key)) for key in _PARTS if getattr(rule, key)}
    return {"code": rule.code, **parts, **({"persons": True} if rule.persons else {})}


def _next_number(desk: Desk, entry: str | None, minutes: str) -> int:
    with desk.workspace.read() as read:
        listed = copies(read, issued=entry) if entry else [one for one in copies(read) if one.minutes_id == minutes]
    return max((one.number for one in listed), default=0) + 1


def _signed(desk: Desk, round: str, holder: str) -> tuple[IssuedView | None, SignedOriginal | None]:
    """The newest signed file of the round's minutes; none where they were signed in ink or not at all."""
    from dialogue_app.documents.compose.extract import SignedOriginal

    digest = content_hash(papers.minutes_document(desk, round))
    with desk.workspace.read() as read:
        entries = issued_with_content(read, digest)
    held = [
        one
        for one in entries
        if one.kind == AGREED and one.signatures and one.superseded_by is None and (not holder or one.held_by == holder)
    ]
    if not held:
        return None, None
    entry = max(held, key=lambda one: (one.signatures, one.at))
    return entry, SignedOriginal(entry.held_by, entry.sha256, entry.signatures)


def _in_words(selection: Selection) -> str:
    parts = (("item", selection.items), ("paragraph", selection.paragraphs), ("Annex", selection.annexes))
    return "; ".join(f"{name} {', '.join(sorted(numbers))}" for name, numbers in parts if numbers)
