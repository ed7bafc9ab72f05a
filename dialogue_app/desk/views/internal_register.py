"""The register of distribution as it is printed: what was issued, and who holds which copy (RULE 18)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from zoneinfo import ZoneInfo

from dialogue_app.desk.views.internal import RegisterCopy, RegisterEntry, RegisterPrint
from dialogue_app.desk.views.internal_parts import Mark, Schemes, banner_of, internal_head
from dialogue_app.desk.views.issued import (
    CopyView,
    InternalCopyView,
    IssuedView,
    PaperMinutes,
    copies,
    internal_copies,
    register,
    signed_on_paper,
)
from dialogue_app.desk.views.talks import rounds
from dialogue_app.errors import UserError
from dialogue_app.store.reading import Read


def register_print(read: Read, *, schemes: Schemes, round: str | None = None, language: str = "") -> RegisterPrint:
    """The register of one round, or of the whole dialogue, newest first. UserError where there are no rounds."""
    lines = rounds(read)
    if not lines:
        raise UserError("The dialogue has no rounds yet: nothing was distributed.")
    head = internal_head(read, round or lines[-1].id, language)
    held: dict[str, list[CopyView]] = {}
    for one in copies(read, round=round):
        held.setdefault(one.issued_id or one.minutes_id or "", []).append(one)
    files = [_file(one, held.get(one.id, []), head.zone) for one in register(read, round=round)]
    inked = [one for one in signed_on_paper(read) if round is None or one.round_id == round]
    marks: list[Mark] = [one.marking for some in held.values() for one in some] + [one.marking for one in inked]
    papers = [_paper(one, held.get(one.id, [])) for one in inked]
    own = _internal(internal_copies(read, round=round), {line.id: line.ordinal for line in lines}, head.zone)
    entries = sorted((*files, *papers, *own), key=lambda one: -one.round)
    return RegisterPrint(head, tuple(entries), banner_of(schemes, marks), tuple(marks))


def _internal(held: Iterable[InternalCopyView], ordinals: Mapping[str, int], zone: str) -> Iterator[RegisterEntry]:
    """One entry for each set of copies that was made together."""
    sets: dict[tuple[str, str, date], list[InternalCopyView]] = {}
    for one in held:
        sets.setdefault((one.kind, one.identifier, one.at.astimezone(ZoneInfo(zone)).date()), []).append(one)
    for (kind, identifier, day), some in sets.items():
        listed = tuple(
            RegisterCopy(one.number, one.addressee, "", "", "", day, "", None, ()) for one in sorted(some, key=_number)
        )
        yield RegisterEntry(ordinals[some[0].round_id], identifier, kind, "", day, 0, "", False, (), listed, internal=True)


def _file(one: IssuedView, held: Iterable[CopyView], zone: str) -> RegisterEntry:
    return RegisterEntry(
        one.round, one.identifier, one.kind, one.held_by, one.at.astimezone(ZoneInfo(zone)).date(), one.signatures, one.sha256,
        one.superseded_by is not None, one.corrected_by, _copies(held),
    )  # fmt: skip


def _paper(one: PaperMinutes, held: Iterable[CopyView]) -> RegisterEntry:
    parties = ", ".join(party for party, _ in one.originals)
    signatures = max((count for _, count in one.originals), default=0)
    return RegisterEntry(
        one.round, f"MIN-R{one.round}", "agreed-minutes", parties, one.signed_on, signatures, "", False, one.corrected_by,
        _copies(held),
    )  # fmt: skip


def _copies(held: Iterable[CopyView]) -> tuple[RegisterCopy, ...]:
    return tuple(
        RegisterCopy(
            one.number,
            one.addressee,
            one.party,
            one.form,
            one.channel or "",
            one.on,
            one.receipt or "",
            one.recalled_on,
            one.caveats,
        )
        for one in held
    )


def _number(one: InternalCopyView) -> int:
    return one.number
