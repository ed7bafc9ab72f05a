"""Further joint papers on their way out: composed, looked through at the gate, entered in the register.

Once, for the window and the commands alike. What the gate or a rule refuses leaves no trace on any list.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from dialogue_app import exports, further_papers, papers
from dialogue_app.desk import issued
from dialogue_app.desk.verbs import Desk, Made
from dialogue_app.desk.views.issued import issued_by_hash
from dialogue_app.documents.content import Document, Layout, content_hash
from dialogue_app.errors import RuleError

if TYPE_CHECKING:
    from dialogue_app.documents.compose.extract import Selection
    from dialogue_app.documents.compose.rectification import Instrument
    from dialogue_app.documents.compose.reduction import Passage, Rule


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A joint paper as it left: its file, whose original, and its entry in the register ("" while it is only looked at)."""

    document: Document
    holder: str
    filename: str
    pdf: bytes
    issued: str = ""
    listed: Made = None
    """The change that put it on a list besides the register: a person may take that back."""


@dataclass(frozen=True, slots=True)
class Form:
    """Whose original is made ('' = the first party's), and how the languages stand on the page."""

    holder: str = ""
    layout: Layout = Layout.CONSECUTIVE


Keeping = Callable[[Sequence[Outgoing]], AbstractContextManager[object]]
"""Where papers go: what it gives holds their files ready while they are entered, and lets go of them if that is refused."""


def looked_at(desk: Desk, document: Document, round: str, form: Form) -> Outgoing:
    """The paper as it would leave, through the gate, entered nowhere."""
    original = papers.original_for(document, form.holder)
    pdf = exports.exported(desk, document, original, layout=form.layout, round=round)
    name = document.identifier.replace("/", "-") + ("-proposed" if document.kind == "released-version" and document.draft else "")
    return Outgoing(document, original.holder, f"{name}-{original.holder}.pdf", pdf)


def issue(desk: Desk, document: Document, round: str, form: Form, *, keeping: Keeping = nullcontext) -> Outgoing:
    """The paper, through the gate, into its file and into the register: both, or neither."""
    made = looked_at(desk, document, round, form)
    with keeping([made]):
        return _entered(desk, made, round, form)


def actions(desk: Desk, round: str, form: Form, *, on: date | None = None, keeping: Keeping = nullcontext) -> Outgoing:
    """The action table as things stand on a day."""
    return issue(desk, further_papers.actions_document(desk, round, on=on), round, form, keeping=keeping)


def rectification(
    desk: Desk, round: str, form: Form, *, instrument: Instrument, labels: tuple[str, ...] = (), keeping: Keeping = nullcontext
) -> Outgoing:
    """A corrigendum or procès-verbal with these corrections, or all."""
    document = further_papers.rectification_document(desk, round, instrument=instrument, labels=labels)
    return issue(desk, document, round, form, keeping=keeping)


def extract(
    desk: Desk,
    round: str,
    selection: Selection,
    form: Form,
    *,
    addressee: str,
    restricted: bool = False,
    keeping: Keeping = nullcontext,
) -> Outgoing:
    """An extract for somebody: the next copy of its original in the distribution list, its file in the register."""
    facts = {"addressee": addressee, "holder": form.holder, "restricted": restricted}
    document = further_papers.extract_document(desk, round, selection, **facts)  # type: ignore[arg-type]
    made = looked_at(desk, document, round, form)
    with keeping([made]):
        listed = further_papers.enter_extract(desk, round, selection, **facts)  # type: ignore[arg-type]
        return replace(_entered(desk, made, round, form), listed=listed)


def release(
    desk: Desk, round: str, number: int, form: Form, *, proposed: bool = False, keeping: Keeping = nullcontext
) -> Outgoing:
    """A released version as it was planned; RuleError without the consultations, unless it is only `proposed`."""
    document = further_papers.planned_document(desk, round, number, proposed=proposed)
    return issue(desk, document, round, form, keeping=keeping)


def proposal(
    desk: Desk,
    round: str,
    rules: Sequence[Rule],
    passages: Sequence[Passage],
    form: Form,
    *,
    number: int,
    meanings: Mapping[str, str],
    keeping: Keeping = nullcontext,
) -> Outgoing:
    """A released version to be consulted about; what it withholds is kept as its plan."""
    facts = {"number": number, "meanings": meanings}
    document = further_papers.released_document(desk, round, rules, passages, **facts, proposed=True)  # type: ignore[arg-type]
    made = looked_at(desk, document, round, form)
    with keeping([made]):
        listed = further_papers.plan_release(desk, round, rules, passages, **facts)  # type: ignore[arg-type]
        return replace(_entered(desk, made, round, form), listed=listed)


def originals(
    desk: Desk, round: str, layout: Layout = Layout.CONSECUTIVE, *, keep: bool = True, keeping: Keeping = nullcontext
) -> tuple[Outgoing, ...]:
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
    made = tuple(looked_at(desk, document, round, Form(party.id, layout)) for party in document.parties)
    papers.refuse_unpermitted(desk, document, layout=layout, files=[one.pdf for one in made])
    if not keep:
        return made
    with keeping(made):
        return tuple(_entered(desk, one, round, Form(one.holder, layout)) for one in made)


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
    return replace(made, issued=entry.id)
