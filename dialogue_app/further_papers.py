"""Joint documents beyond agenda and minutes, composed from joint views: action table, extract, corrections, released versions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from dialogue_app import papers
from dialogue_app.desk import issued
from dialogue_app.desk.releases import check_released
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.issued import IssuedView, copies, issued_with_content
from dialogue_app.desk.views.joint_outcomes import joint_actions, joint_rectification
from dialogue_app.documents.content import Document, content_hash

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


def rectification_document(desk: Desk, round: str, *, instrument: Instrument, labels: Sequence[str] = ()) -> Document:
    """A corrigendum or procès-verbal with the corrections of a round's minutes, all or those with these labels (“Corr.1”)."""
    from dialogue_app.documents.compose.rectification import compose_rectification

    with desk.workspace.read() as read:
        view = joint_rectification(read, round, labels=labels)
    return compose_rectification(view, instrument=instrument)


def extract_document(
    desk: Desk, round: str, selection: Selection, *, addressee: str, holder: str = "", restricted: bool = False
) -> Document:
    """An extract for somebody, entered in the distribution list under the next number of its original.

    The signed original it goes back to is the one that `holder` keeps, else the newest. Nothing is entered where the extract
    cannot be made.
    """
    from dialogue_app.documents.compose.extract import ExtractCopy, compose_extract

    view = papers.minutes_joint_view(desk, round)
    entry, original = _signed(desk, round, holder)
    copy = ExtractCopy(0, addressee, restricted)
    compose_extract(view, selection, copy=copy, original=original)
    issued.add_copy(
        desk,
        issued=entry.id if entry else None,
        minutes=None if entry else view.id,
        addressee=addressee,
        form=f"extract: {_in_words(selection)}",
        caveats=("no onward transmission without the sides' consent",) if restricted else (),
    )
    with desk.workspace.read() as read:
        listed = copies(read, issued=entry.id) if entry else [one for one in copies(read) if one.minutes_id == view.id]
    number = max(one.number for one in listed)
    return compose_extract(view, selection, copy=ExtractCopy(number, addressee, restricted), original=original)


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


def _signed(desk: Desk, round: str, holder: str) -> tuple[IssuedView | None, SignedOriginal | None]:
    """The newest signed file of the round's minutes; none where they were signed in ink or not at all."""
    from dialogue_app.documents.compose.extract import SignedOriginal

    digest = content_hash(papers.minutes_document(desk, round))
    with desk.workspace.read() as read:
        entries = issued_with_content(read, digest)
    held = [one for one in entries if one.signatures and one.superseded_by is None and (not holder or one.held_by == holder)]
    if not held:
        return None, None
    entry = max(held, key=lambda one: (one.signatures, one.at))
    return entry, SignedOriginal(entry.held_by, entry.sha256, entry.signatures)


def _in_words(selection: Selection) -> str:
    parts = (("item", selection.items), ("paragraph", selection.paragraphs), ("Annex", selection.annexes))
    return "; ".join(f"{name} {', '.join(sorted(numbers))}" for name, numbers in parts if numbers)
