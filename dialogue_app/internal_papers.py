"""Papers for our own side alone, from the records to numbered files: agenda with our annotations, books, memoranda, register.

Joint documents never pass here: see `papers` and `further_papers`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from dialogue_app.desk.releases import register_internal_copy
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.internal_book import briefing_book
from dialogue_app.desk.views.internal_memo import memo_view
from dialogue_app.desk.views.internal_register import register_print
from dialogue_app.desk.views.talks import dialogue_form

if TYPE_CHECKING:
    from dialogue_app.documents.internal.content import InternalDocument
    from dialogue_app.documents.internal.memorandum import MemoFacts
    from dialogue_app.documents.internal.wording import CopyOf


@dataclass(frozen=True, slots=True)
class Numbered:
    """One copy of an internal paper, made for somebody."""

    number: int
    total: int
    addressee: str
    identifier: str
    pdf: bytes


def annotated_agendas(
    desk: Desk, round: str, *, addressees: Sequence[str] = ("",), restricted: bool = False, language: str = ""
) -> tuple[Numbered, ...]:
    """A copy of the internal annotated agenda for each addressee; red lines and fallbacks only if `restricted`."""
    from dialogue_app.documents.internal.annotated_agenda import compose_annotated_agenda

    with desk.workspace.read() as read:
        view = briefing_book(read, round, schemes=desk.schemes, restricted=restricted, language=language)
    return _numbered(desk, round, addressees, lambda copy: compose_annotated_agenda(view, copy=copy))


def briefing_books(
    desk: Desk,
    round: str,
    *,
    addressees: Sequence[str] = ("",),
    restricted: bool = False,
    stamp_uncleared: bool = False,
    language: str = "",
) -> tuple[Numbered, ...]:
    """A briefing book for each addressee. RuleError on a position that is not cleared, unless its pages are to be stamped."""
    from dialogue_app.documents.internal.briefing_book import compose_briefing_book

    with desk.workspace.read() as read:
        view = briefing_book(read, round, schemes=desk.schemes, restricted=restricted, language=language)
    return _numbered(
        desk, round, addressees, lambda copy: compose_briefing_book(view, copy=copy, stamp_uncleared=stamp_uncleared)
    )


def memoranda(
    desk: Desk,
    round: str,
    facts: MemoFacts,
    *,
    addressees: Sequence[str] = ("",),
    session: str | None = None,
    taker: str | None = None,
    language: str = "",
) -> tuple[Numbered, ...]:
    """A copy of the memorandum of conversation for each addressee, on one session or the whole round."""
    from dialogue_app.documents.internal.memorandum import compose_memorandum

    with desk.workspace.read() as read:
        view = memo_view(read, round, schemes=desk.schemes, author=desk.author, session=session, taker=taker, language=language)
    return _numbered(desk, round, addressees, lambda copy: compose_memorandum(view, facts, copy=copy))


def register_pdf(desk: Desk, round: str | None = None, *, language: str = "") -> bytes:
    """The register of distribution as it stands today."""
    from dialogue_app.documents.internal.register import compose_register

    with desk.workspace.read() as read:
        view = register_print(read, schemes=desk.schemes, round=round, language=language)
    return rendered(desk, compose_register(view, as_of=desk.clock().date()))


def rendered(desk: Desk, document: InternalDocument) -> bytes:
    """An internal paper as PDF on the dialogue's paper; the same bytes whenever what it says is the same."""
    from dialogue_app.documents.render.internal_pdf import render_internal_pdf

    with desk.workspace.read() as read:
        paper = dialogue_form(read).paper
    return render_internal_pdf(document, paper=paper, created=datetime.combine(document.date, time(12), UTC))


def _numbered(
    desk: Desk, round: str, addressees: Sequence[str], compose: Callable[[CopyOf], InternalDocument]
) -> tuple[Numbered, ...]:
    """All copies are made before the first one is entered: a paper that cannot be made leaves no trace on the list."""
    from dialogue_app.documents.internal.wording import CopyOf

    names = tuple(addressees) or ("",)
    made = []
    for number, addressee in enumerate(names, 1):
        document = compose(CopyOf(number, len(names), addressee))
        made.append((document.kind, Numbered(number, len(names), addressee, document.identifier, rendered(desk, document))))
    for kind, one in made:
        register_internal_copy(
            desk,
            round=round,
            kind=kind,
            identifier=one.identifier,
            number=one.number,
            total=one.total,
            addressee=one.addressee,
            sha256=hashlib.sha256(one.pdf).hexdigest(),
        )
    return tuple(one for _, one in made)
