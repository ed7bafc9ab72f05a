"""Signatures that were found in a file, put on record at the minutes they are under."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dialogue_app.desk import agreement
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.desk.views.joint import JointMinutes
from dialogue_app.desk.views.minutes import signatures_of
from dialogue_app.desk.views.talks import people
from dialogue_app.documents.content import Document, content_hash
from dialogue_app.errors import RuleError
from dialogue_app.model.states import Function

if TYPE_CHECKING:
    from dialogue_app.signing.report import SignatureReport


def recorded(desk: Desk, view: JointMinutes, document: Document, holder: str, signature: SignatureReport) -> Made:
    """Record one signature of a file, unless it is on record already."""
    from dialogue_app.documents.compose.closing import signature_field

    party = next((one.id for one in document.parties if signature_field(one.id) == signature.field), "")
    with desk.workspace.read() as read:
        known = {(one.held_by, one.party) for one in signatures_of(read, view.id)}
    if (holder, party) in known:
        return None
    signed_at = signature.signed_at or desk.clock()
    return agreement.record_signature(
        desk.acting_as(Function.HEAD),
        minutes=view.id,
        held_by=holder,
        person=_person(desk, view, party),
        on=signed_at.astimezone(ZoneInfo(view.round.zone)).date(),
        place=signature.place or next(iter((view.signed_at or view.round.city).values()), ""),
        fingerprint=signature.fingerprint,
        content_hash=content_hash(document),
    )


def _person(desk: Desk, view: JointMinutes, party: str) -> str:
    from dialogue_app.documents.compose.closing import head_of_delegation

    head = head_of_delegation(view.participants, party)
    if head is None:
        raise RuleError("The delegation of {party} has no head in this round: name one under Delegations.", party=party)
    with desk.workspace.read() as read:
        for person in people(read):
            if person.party == party and f"{person.given} {person.family.upper()}".strip() == head.name:
                return person.id
    raise RuleError("{name} is not among the people of this dialogue.", name=head.name)
