"""Papers for our own side alone, from the records to numbered files: agenda with our annotations, books, memoranda, register.

Joint documents never pass here: see `papers` and `further_papers`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from dialogue_app.desk.releases import register_internal_copy
from dialogue_app.desk.schemes import Banner
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.after_notes import day_actions
from dialogue_app.desk.views.common import shown
from dialogue_app.desk.views.internal_book import briefing_book
from dialogue_app.desk.views.internal_memo import memo_view
from dialogue_app.desk.views.internal_parts import any_classified, banner_of, portion_of
from dialogue_app.desk.views.internal_register import register_print
from dialogue_app.desk.views.issued import internal_copies
from dialogue_app.desk.views.reports import ReportForm, day_marking, report_form
from dialogue_app.desk.views.talks import dialogue_form

AGENDA, BOOK, MEMO, REGISTER = "annotated-agenda", "briefing-book", "memorandum-of-conversation", "distribution-register"
CABLE = "reporting-cable"

if TYPE_CHECKING:
    from dialogue_app.documents.internal.content import InternalDocument
    from dialogue_app.documents.internal.memorandum import MemoFacts
    from dialogue_app.documents.internal.wording import CopyOf


Composer = tuple["Callable[[CopyOf], InternalDocument]", Sequence[Any]]
"""What makes the copy for somebody, and the marks of all that stands in it."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """One copy of an internal paper, made for somebody."""

    number: int
    total: int
    addressee: str
    identifier: str
    pdf: bytes
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which paper is wanted, and what it may hold. Red lines and fallbacks, and what nobody cleared, only if it is said."""

    kind: str
    """annotated-agenda · briefing-book · memorandum-of-conversation · reporting-cable · distribution-register"""
    restricted: bool = False
    stamp_uncleared: bool = False
    language: str = ""
    session: str | None = None
    taker: str | None = None
    facts: MemoFacts | None = None
    report: str = ""
    """The draft of the day's report that is kept."""
    draft: ReportForm | None = None
    """Or one as it stands in a form, not kept yet."""
    on: date | None = None
    """The day of a memorandum."""
    whole: bool = False
    """The register of all rounds."""


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A paper as its copies will be, entered nowhere: its banner's lines, one per scheme, and the file of the first copy."""

    identifier: str
    banner: tuple[Banner, ...]
    pdf: bytes


Keeping = Callable[[Sequence[Numbered]], AbstractContextManager[object]]
"""Where copies go: what it gives holds their files ready while they are noted, and lets go of them if that is refused."""


def looked_at(desk: Desk, round: str, wish: Wish, addressees: Sequence[str] = ("",)) -> LookedAt:
    """The first copy, for the eyes of whoever orders it."""
    from dialogue_app.documents.internal.wording import CopyOf

    names = tuple(addressees) or ("",)
    compose, marks = _composer(desk, round, wish)
    out = _copies_out(desk, compose(CopyOf()).identifier)
    document = compose(CopyOf(out + 1, out + len(names), names[0]))
    return LookedAt(document.identifier, shown(desk.schemes, marks), rendered(desk, document))


def copies_of(desk: Desk, round: str, wish: Wish, addressees: Sequence[str] = ("",)) -> tuple[Numbered, ...]:
    """A numbered copy for each addressee, made and not yet entered: `enter` notes who gets them.

    Numbers go on from the copies of this paper that are out: no two copies ever bear the same.
    """
    from dialogue_app.documents.internal.wording import CopyOf

    names, (compose, _marks) = tuple(addressees) or ("",), _composer(desk, round, wish)
    out, made = _copies_out(desk, compose(CopyOf()).identifier), list[Numbered]()
    total = out + len(names)
    for number, addressee in enumerate(names, out + 1):
        document = compose(CopyOf(number, total, addressee))
        made.append(Numbered(number, total, addressee, document.identifier, rendered(desk, document), document.kind))
    return tuple(made)


def _copies_out(desk: Desk, identifier: str) -> int:
    """The highest number among the copies of a paper that went out, under whatever selection it was made."""
    with desk.workspace.read() as read:
        return max((one.number for one in internal_copies(read) if one.identifier == identifier), default=0)


def enter(desk: Desk, round: str, made: Sequence[Numbered]) -> None:
    """Note who gets which copy. The register is no paper that is numbered."""
    for one in made:
        if one.kind != REGISTER:
            register_internal_copy(
                desk,
                round=round,
                kind=one.kind,
                identifier=one.identifier,
                number=one.number,
                total=one.total,
                addressee=one.addressee,
                sha256=hashlib.sha256(one.pdf).hexdigest(),
            )


def annotated_agendas(
    desk: Desk,
    round: str,
    *,
    addressees: Sequence[str] = ("",),
    restricted: bool = False,
    language: str = "",
    keeping: Keeping = nullcontext,
) -> tuple[Numbered, ...]:
    """A copy of the internal annotated agenda for each addressee; red lines and fallbacks only if `restricted`."""
    return _numbered(desk, round, Wish(AGENDA, restricted, language=language), addressees, keeping)


def briefing_books(
    desk: Desk,
    round: str,
    *,
    addressees: Sequence[str] = ("",),
    restricted: bool = False,
    stamp_uncleared: bool = False,
    language: str = "",
    keeping: Keeping = nullcontext,
) -> tuple[Numbered, ...]:
    """A briefing book for each addressee. RuleError on a position that is not cleared, unless its pages are to be stamped."""
    return _numbered(desk, round, Wish(BOOK, restricted, stamp_uncleared, language), addressees, keeping)


def memoranda(
    desk: Desk,
    round: str,
    facts: MemoFacts,
    *,
    addressees: Sequence[str] = ("",),
    session: str | None = None,
    taker: str | None = None,
    language: str = "",
    keeping: Keeping = nullcontext,
) -> tuple[Numbered, ...]:
    """A copy of the memorandum of conversation for each addressee, on one session or the whole round."""
    wish = Wish(MEMO, language=language, session=session, taker=taker, facts=facts)
    return _numbered(desk, round, wish, addressees, keeping)


@dataclass(frozen=True, slots=True)
class ProposedReport:
    """A first draft of a day's report out of the notes; `marking` is the highest of theirs."""

    on: date
    language: str
    summary: str
    marking: Mapping[str, Any] | None


def propose_report(desk: Desk, round: str, on: date, *, language: str = "") -> ProposedReport:
    """What the report of a day could say above the notes, for a person to rewrite before anything is kept."""
    from dialogue_app.documents.internal.cable import propose_summary

    with desk.workspace.read() as read:
        view = memo_view(read, round, schemes=desk.schemes, author=desk.author, on=on, language=language)
        actions = day_actions(read, round, author=desk.author, on=on)
        marking = day_marking(read, round, schemes=desk.schemes, author=desk.author, on=on)
    return ProposedReport(on, view.head.language, propose_summary(view, actions), marking)


def cables(
    desk: Desk, report: str, facts: MemoFacts, *, addressees: Sequence[str] = ("",), keeping: Keeping = nullcontext
) -> tuple[Numbered, ...]:
    """A copy of a day's report for each addressee, with what was said as the notes tell it now."""
    with desk.workspace.read() as read:
        round = report_form(read, report).round
    return _numbered(desk, round, Wish(CABLE, facts=facts, report=report), addressees, keeping)


def register_pdf(desk: Desk, round: str | None = None, *, language: str = "") -> bytes:
    """The register of distribution as it stands today."""
    return looked_at(desk, round or "", Wish(REGISTER, language=language, whole=round is None)).pdf


def rendered(desk: Desk, document: InternalDocument) -> bytes:
    """An internal paper as PDF on the dialogue's paper; the same bytes whenever what it says is the same."""
    from dialogue_app.documents.render.internal_pdf import render_internal_pdf

    with desk.workspace.read() as read:
        paper = dialogue_form(read).paper
    return render_internal_pdf(document, paper=paper, created=datetime.combine(document.date, time(12), UTC))


def _composer(desk: Desk, round: str, wish: Wish) -> Composer:
    """Reads once; the copies differ in number and addressee alone."""
    if wish.kind == MEMO:
        return _memorandum(desk, round, wish)
    if wish.kind == REGISTER:
        return _register(desk, round, wish)
    if wish.kind == CABLE:
        return _cable(desk, wish)
    with desk.workspace.read() as read:
        view = briefing_book(read, round, schemes=desk.schemes, restricted=wish.restricted, language=wish.language)
    if wish.kind == BOOK:
        from dialogue_app.documents.internal.briefing_book import compose_briefing_book

        return lambda copy: compose_briefing_book(view, copy=copy, stamp_uncleared=wish.stamp_uncleared), view.marks
    from dialogue_app.documents.internal.annotated_agenda import compose_annotated_agenda

    return lambda copy: compose_annotated_agenda(view, copy=copy), view.marks


def _memorandum(desk: Desk, round: str, wish: Wish) -> Composer:
    from dialogue_app.documents.internal.memorandum import MemoFacts, compose_memorandum

    facts = wish.facts or MemoFacts(desk.author)
    with desk.workspace.read() as read:
        view = memo_view(
            read, round, schemes=desk.schemes, author=desk.author, session=wish.session, taker=wish.taker, on=wish.on,
            language=wish.language,
        )  # fmt: skip
    return lambda copy: compose_memorandum(view, facts, copy=copy), view.marks


def _cable(desk: Desk, wish: Wish) -> Composer:
    from dialogue_app.documents.internal.cable import Drafted, compose_cable
    from dialogue_app.documents.internal.memorandum import MemoFacts

    facts = wish.facts or MemoFacts(desk.author)
    with desk.workspace.read() as read:
        held = wish.draft or report_form(read, wish.report)
        view = memo_view(read, held.round, schemes=desk.schemes, author=desk.author, on=held.on, language=held.language)
        actions = day_actions(read, held.round, author=desk.author, on=held.on)
    drafted = Drafted(held.summary, held.comment, portion_of(desk.schemes, held.marking))
    marks = [*view.marks, held.marking]
    whole = replace(view, banner=banner_of(desk.schemes, marks), classified=any_classified(desk.schemes, marks))
    told = replace(facts, subject=facts.subject or held.subject)
    return lambda copy: compose_cable(whole, told, drafted, actions, copy=copy), marks


def _register(desk: Desk, round: str, wish: Wish) -> Composer:
    from dialogue_app.documents.internal.register import compose_register

    with desk.workspace.read() as read:
        view = register_print(read, schemes=desk.schemes, round=None if wish.whole else round, language=wish.language)
    return lambda _copy: compose_register(view, as_of=desk.clock().date()), view.marks


def _numbered(desk: Desk, round: str, wish: Wish, addressees: Sequence[str], keeping: Keeping) -> tuple[Numbered, ...]:
    """All copies are made and on disk before the first one is entered: what cannot be made leaves no trace on the list."""
    made = copies_of(desk, round, wish, addressees)
    with keeping(made):
        enter(desk, round, made)
    return made
