"""What is known before anybody signs: the originals with their places, who signs for whom, and what the checks say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dialogue_app import papers
from dialogue_app.desk.views.delegations import delegations_page
from dialogue_app.desk.views.minutes import signatures_of
from dialogue_app.desk.views.talks import dialogue_form
from dialogue_app.documents.collation import Difference
from dialogue_app.documents.content import Document, Layout, Signatory, SignatureBlock, arranged, content_hash
from dialogue_app.documents.findings import Finding
from dialogue_app.documents.preflight import Stage, blocks
from dialogue_app.sentences import Sentence
from dialogue_app.ui.language import current_language


@dataclass(frozen=True, slots=True)
class Place:
    """One place for signature: party, name, the state's full name, and whether that head has signed there."""

    party: str
    name: str
    on_behalf: str
    signed: bool


@dataclass(frozen=True, slots=True)
class OriginalFacts:
    """One original: who keeps it and is named first, and its places for signature from left to right."""

    holder: str
    places: tuple[Place, ...]
    file: bool
    """Is a signed file of it kept already?"""

    @property
    def missing(self) -> tuple[Place, ...]:
        """Places that are not signed yet, the keeper's own first."""
        return tuple(sorted((one for one in self.places if not one.signed), key=lambda one: one.party != self.holder))


@dataclass(frozen=True, slots=True)
class SigningFacts:
    """Everything the sheet says before anybody signs."""

    round_id: str
    minutes_id: str
    title: str
    originals: tuple[OriginalFacts, ...]
    heads: Mapping[str, str]
    """Party to the person who signs for it."""
    differences: tuple[Difference, ...]
    findings: tuple[Finding, ...]
    digest: str
    layout: Layout
    place: str

    @property
    def hindrances(self) -> tuple[Sentence, ...]:
        """What forbids any signature, in sentences."""
        return tuple(one.sentence for one in blocks(self.findings))


def read_signing(desk: Any, round_id: str) -> SigningFacts:
    """Composes the document and reads what was signed so far."""
    document = papers.minutes_document(desk, round_id)
    view = papers.minutes_joint_view(desk, round_id)
    with desk.workspace.read() as read:
        given = signatures_of(read, view.id)
        members = delegations_page(read, round_id).members
        layout = Layout(dialogue_form(read).layout)
    heads = {one.party: one.person for one in members if one.role == "head" and one.until_session is None}
    signed = {(one.held_by, one.party) for one in given}
    tag = _language(document)
    states = {party.id: _plain(party.long, tag) for party in view.round.parties}
    city = view.signed_at or view.round.city
    return SigningFacts(
        round_id=round_id,
        minutes_id=view.id,
        title=_plain(view.title, tag),
        originals=tuple(_original(desk, document, party.id, signed, states) for party in view.round.parties),
        heads=heads,
        differences=papers.collation(document),
        findings=papers.findings(desk, document, Stage.SIGN, round=round_id),
        digest=content_hash(document),
        layout=Layout.CONSECUTIVE if layout is Layout.SEPARATE else layout,
        place=_plain(city, tag),
    )


def _original(
    desk: Any, document: Document, holder: str, signed: set[tuple[str, str]], states: Mapping[str, str]
) -> OriginalFacts:
    original = papers.original_for(document, holder)
    kept = papers.latest_original(desk, document, holder)
    places: list[Signatory] = []
    for block in arranged(document.blocks, document, original, original.languages[0]):
        if isinstance(block, SignatureBlock):
            places += block.signatories
    if original.first_place_right:
        places.reverse()
    return OriginalFacts(
        holder,
        tuple(Place(one.party, one.name, states.get(one.party, one.party), (holder, one.party) in signed) for one in places),
        kept is not None,
    )


def _language(document: Document) -> str:
    wanted = current_language()
    return next((tag for tag in document.languages if tag.partition("-")[0] == wanted), document.languages[0])


def _plain(texts: Mapping[str, str], tag: str) -> str:
    return texts.get(tag) or next(iter(texts.values()), "")
