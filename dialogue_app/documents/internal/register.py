"""The register of distribution on paper: every document that left the house, its hash, and who holds which copy (RULE 18)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dialogue_app.desk.views.internal import RegisterCopy, RegisterEntry, RegisterPrint
from dialogue_app.documents.content import Block
from dialogue_app.documents.internal.content import InternalDocument
from dialogue_app.documents.internal.wording import Words


def compose_register(view: RegisterPrint, *, as_of: date) -> InternalDocument:
    """The register as it stands on a day."""
    words = Words.of(view.head)
    return InternalDocument(
        kind="distribution-register",
        identifier=f"REGISTER-{as_of:%Y%m%d}",
        language=view.head.language,
        title=words.phrase("register.title"),
        subtitle=words.text(words.said(view.head.subject)) if view.head.subject else None,
        place_and_dates=words.phrase("register.as_of", date=words.day(as_of)),
        date=as_of,
        handling=words.handling,
        blocks=tuple(_blocks(view, words)),
        banner=view.banner,
        notice=words.notice,
    )


def _blocks(view: RegisterPrint, words: Words) -> Iterator[Block]:
    if not view.entries:
        yield words.note("register.empty")
    round: int | None = None
    for entry in view.entries:
        if entry.round != round:
            round = entry.round
            yield words.heading("position.round_undated", round=round)
        if entry.internal:
            yield words.heading("register.entry_internal", level=2, identifier=entry.identifier)
        else:
            yield words.heading("register.entry", level=2, identifier=entry.identifier, holder=entry.held_by)
        yield words.paragraph(_facts(entry, words), style="note")
        if entry.copies:
            heads = [f"register.{key}" for key in ("number", "addressee", "form", "date", "back")]
            yield words.table(heads, [_copy(one, words) for one in entry.copies])
        else:
            yield words.note("register.no_copies")


def _facts(entry: RegisterEntry, words: Words) -> str:
    own = words.own
    kind = own.text(f"register.kinds.{entry.kind}") if own.has(f"register.kinds.{entry.kind}") else entry.kind
    if entry.internal:
        return own.text("register.facts_internal", kind=kind, date=words.day(entry.on))
    facts = "facts_one" if entry.signatures == 1 else "facts" if entry.signatures else "facts_none"
    told = [own.text(f"register.{facts}", kind=kind, date=words.day(entry.on), signatures=entry.signatures)]
    told.append(own.text("register.sha256", sha256=entry.sha256) if entry.sha256 else own.text("register.ink"))
    if entry.superseded:
        told.append(own.text("register.superseded"))
    if entry.corrected_by:
        told.append(own.text("register.corrected", corrections=words.joint.listed(list(entry.corrected_by))))
    return " ".join(told)


def _copy(one: RegisterCopy, words: Words) -> tuple[str, str, str, str, str]:
    back = [one.receipt]
    if one.recalled_on:
        back.append(words.own.text("register.recalled", date=words.day(one.recalled_on)))
    form = ", ".join(filter(None, (one.form, one.channel, *one.caveats)))
    return str(one.number), one.addressee, form, words.day(one.on).replace(" ", "\u00a0"), "; ".join(filter(None, back))
