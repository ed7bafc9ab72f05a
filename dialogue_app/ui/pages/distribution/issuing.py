"""What stands before an issue: the document composed and checked, what of it is in the register; then the issue itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dialogue_app import exports, papers
from dialogue_app.desk import issued as verbs
from dialogue_app.desk.views.issued import IssuedView, issued_by_hash
from dialogue_app.desk.views.minutes import minutes_of_round, minutes_view
from dialogue_app.documents.content import Document, Layout, content_hash
from dialogue_app.documents.findings import Finding
from dialogue_app.documents.preflight import Stage, blocks
from dialogue_app.ui.protocols import RecordKey

AGENDA, MINUTES = "joint-agenda", "agreed-minutes"
_FINAL_AGENDA = frozenset({"adopted", "closed"})
_OPEN_MINUTES = frozenset({"draft", "circulated"})


@dataclass(frozen=True, slots=True)
class Draft:
    """A document that may be issued, for one original: `kept` is the signed file that is issued instead of a new one."""

    kind: str
    round_id: str
    document: Document
    digest: str
    final: bool
    """Agreed or adopted; anything else goes out as a draft."""
    minutes: str | None
    findings: tuple[Finding, ...]
    kept: dict[str, IssuedView]
    places: Mapping[str, RecordKey]
    """The record behind each anchor of the document that a page can show."""
    lapsed: bool = False

    @property
    def blocked(self) -> bool:
        """Does the pre-flight forbid the issue?"""
        return self.lapsed or bool(blocks(self.findings))


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be issued to whom."""

    draft: Draft
    holder: str
    layout: Layout
    addressees: tuple[str, ...]
    form: str


@dataclass(frozen=True, slots=True)
class Made:
    """An issue as it lies in the register now."""

    issued: str
    filename: str
    copies: int


def read_draft(desk: Any, round_id: str, kind: str) -> Draft:
    """Composes and checks; a `UserError` says what is missing. Runs off the GUI thread."""
    if kind == AGENDA:
        document = papers.agenda_document(desk, round_id)
        state, minutes = _agenda_state(desk, round_id), None
        final = state in _FINAL_AGENDA
    else:
        document = papers.minutes_document(desk, round_id)
        with desk.workspace.read() as read:
            minutes = minutes_of_round(read, round_id)
            view = minutes_view(read, minutes) if minutes is not None else None
        state = view.state if view is not None else "draft"
        final = state not in _OPEN_MINUTES
    stage = Stage.CIRCULATE if not final else Stage.AGREE if kind == AGENDA else Stage.SIGN
    kept = {party.id: papers.latest_original(desk, document, party.id) for party in document.parties}
    return Draft(
        kind,
        round_id,
        document,
        content_hash(document),
        final,
        minutes,
        papers.findings(desk, document, stage, round=round_id),
        {party: entry for party, entry in kept.items() if entry is not None},
        _places(desk, round_id, kind),
        lapsed=state == "lapsed",
    )


def file_of(desk: Any, order: Order) -> bytes:
    """The bytes that are issued: the signed file where there is one, else the document rendered now."""
    kept = order.draft.kept.get(order.holder)
    if kept is not None:
        return verbs.signed_bytes(desk.workspace, kept.id)
    document = order.draft.document
    original = papers.original_for(document, order.holder)
    return exports.exported(desk, document, original, layout=order.layout, round=order.draft.round_id)


def carry_out(desk: Any, order: Order, data: bytes) -> Made:
    """Registers the file unless it is there, and numbers a copy for each addressee. Runs on the database lane."""
    draft, kept = order.draft, order.draft.kept.get(order.holder)
    filename = kept.filename if kept is not None else f"{draft.document.identifier}-{order.holder}.pdf"
    issued = kept.id if kept is not None else _registered(desk, order, data, filename)
    for addressee in order.addressees:
        verbs.add_copy(desk, addressee=addressee, issued=issued, form=order.form)
    return Made(issued, filename, len(order.addressees))


def _registered(desk: Any, order: Order, data: bytes, filename: str) -> str:
    import hashlib

    draft = order.draft
    verbs.register_issued(
        desk,
        data=data,
        round=draft.round_id,
        kind=draft.kind,
        identifier=draft.document.identifier,
        held_by=order.holder,
        layout=order.layout,
        filename=filename,
        content_hash=draft.digest,
        minutes=draft.minutes,
    )
    with desk.workspace.read() as read:
        entry = issued_by_hash(read, hashlib.sha256(data).hexdigest())
    assert entry is not None
    return entry.id


def _agenda_state(desk: Any, round_id: str) -> str:
    from dialogue_app.desk.views.joint_agenda import joint_agenda

    with desk.workspace.read() as read:
        return joint_agenda(read, round_id).state


def _places(desk: Any, round_id: str, kind: str) -> dict[str, RecordKey]:
    from dialogue_app.desk.views.agenda import agenda_table
    from dialogue_app.documents.compose.parts import anchor

    with desk.workspace.read() as read:
        if kind == AGENDA:
            items = agenda_table(read, round_id).items
            return {anchor("item", item.number): ("agenda_item", item.id) for item in items}
        minutes = minutes_of_round(read, round_id)
        view = minutes_view(read, minutes) if minutes is not None else None
    paragraphs = view.paragraphs if view is not None else ()
    return {anchor("para", one.number): ("minutes_paragraph", one.id) for one in paragraphs if one.annex_id is None}
