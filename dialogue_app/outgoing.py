"""Further joint papers on their way out: composed, looked through at the gate, entered in the register.

Once, for the window and the commands alike. What the gate or a rule refuses leaves no trace on any list.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dialogue_app import exports, further_papers, papers
from dialogue_app.desk import issued
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.issued import issued_by_hash
from dialogue_app.documents.content import Document, Layout, content_hash
from dialogue_app.errors import RuleError

if TYPE_CHECKING:
    from dialogue_app.documents.compose.extract import Selection
    from dialogue_app.documents.compose.rectification import Instrument


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A joint paper as it left: its file, whose original, and its entry in the register ("" while it is only looked at)."""

    document: Document
    holder: str
    filename: str
    pdf: bytes
    issued: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Whose original is made ('' = the first party's), and how the languages stand on the page."""

    holder: str = ""
    layout: Layout = Layout.CONSECUTIVE


def looked_at(desk: Desk, document: Document, round: str, form: Form) -> Outgoing:
    """The paper as it would leave, through the gate, entered nowhere."""
    original = papers.original_for(document, form.holder)
    pdf = exports.exported(desk, document, original, layout=form.layout, round=round)
    name = document.identifier.replace("/", "-") + ("-proposed" if document.kind == "released-version" and document.draft else "")
    return Outgoing(document, original.holder, f"{name}-{original.holder}.pdf", pdf)


def issue(desk: Desk, document: Document, round: str, form: Form) -> Outgoing:
    """The paper, through the gate and into the register."""
    return _entered(desk, looked_at(desk, document, round, form), round, form)


def actions(desk: Desk, round: str, form: Form, *, on: date | None = None) -> Outgoing:
    """The action table as things stand on a day."""
    return issue(desk, further_papers.actions_document(desk, round, on=on), round, form)


def rectification(desk: Desk, round: str, form: Form, *, instrument: Instrument, labels: tuple[str, ...] = ()) -> Outgoing:
    """A corrigendum or procès-verbal with these corrections, or all."""
    document = further_papers.rectification_document(desk, round, instrument=instrument, labels=labels)
    return issue(desk, document, round, form)


def extract(desk: Desk, round: str, selection: Selection, form: Form, *, addressee: str, restricted: bool = False) -> Outgoing:
    """An extract for somebody: the next copy of its original in the distribution list, its file in the register."""
    facts = {"addressee": addressee, "holder": form.holder, "restricted": restricted}
    document = further_papers.extract_document(desk, round, selection, **facts)  # type: ignore[arg-type]
    made = looked_at(desk, document, round, form)
    further_papers.enter_extract(desk, round, selection, **facts)  # type: ignore[arg-type]
    return _entered(desk, made, round, form)


def release(desk: Desk, round: str, number: int, form: Form, *, proposed: bool = False) -> Outgoing:
    """A released version as it was planned; RuleError without the consultations, unless it is only `proposed`."""
    return issue(desk, further_papers.planned_document(desk, round, number, proposed=proposed), round, form)


def originals(desk: Desk, round: str, layout: Layout = Layout.CONSECUTIVE, *, keep: bool = True) -> tuple[Outgoing, ...]:
    """Every original of the agreed text for wet ink, on one paper; kept in the register unless they are only looked at.

    RuleError before both sides have agreed, and where the originals differ in more than they may.
    """
    view = papers.minutes_joint_view(desk, round)
    if view.state in papers.UNSIGNED:
        raise RuleError(
            "The minutes are {state:name}: originals are printed for signing once both sides have agreed the text.",
            state=view.state,
        )
    document = papers.minutes_document(desk, round)
    papers.refuse_unpermitted(desk, document, layout=layout)
    made = []
    for party in document.parties:
        form = Form(party.id, layout)
        one = looked_at(desk, document, round, form)
        made.append(_entered(desk, one, round, form) if keep else one)
    return tuple(made)


def _entered(desk: Desk, made: Outgoing, round: str, form: Form) -> Outgoing:
    document = made.document
    proposed = document.kind == "released-version" and document.draft is not None
    issued.register_issued(
        desk,
        data=made.pdf,
        round=round,
        kind=document.kind,
        identifier=f"{document.identifier} (proposed)" if proposed else document.identifier,
        held_by=made.holder,
        layout=form.layout,
        filename=made.filename,
        content_hash=content_hash(document),
        minutes=papers.minutes_joint_view(desk, round).id,
    )
    with desk.workspace.read() as read:
        entry = issued_by_hash(read, hashlib.sha256(made.pdf).hexdigest())
    assert entry is not None
    return Outgoing(document, made.holder, made.filename, made.pdf, entry.id)
