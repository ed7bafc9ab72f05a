"""The register of what left the house: files as they were issued or signed, and who holds which copy (RULE 18)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select

from dialogue_app.desk.forms import Given, clean, edit
from dialogue_app.desk.schemes import checked
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.issued import Copy, IssuedDocument
from dialogue_app.model.minutes import Minutes, MinutesState
from dialogue_app.model.rounds import Round
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id, rank_between
from dialogue_app.sentences import own_names
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork
from dialogue_app.store.workspace import Workspace

KINDS = own_names("joint-agenda", "agreed-minutes", "action-table", "extract", "corrigendum", "proces-verbal", "released-version")
_NOT_AGREED = (MinutesState.DRAFT, MinutesState.CIRCULATED, MinutesState.LAPSED)
_COPY = ("addressee", "party", "form", "channel", "on", "caveats", "marking")


@verb("issued.register", undoable=False)
def register_issued(
    desk: Desk,
    *,
    data: bytes,
    round: str,
    kind: str,
    identifier: str,
    held_by: str,
    layout: str,
    filename: str,
    content_hash: str,
    minutes: str | None = None,
    signatures: int = 0,
    stamps: int = 0,
    level: str | None = None,
    renew_before: datetime | None = None,
    replaces: str | None = None,
    id: str | None = None,
) -> Made:
    """Register a file that was issued or signed; its bytes are kept under their SHA-256 in the same transaction.

    A file with one more signature or time-stamp `replaces` the entry before it and must carry the same content. `level` and
    `renew_before` are what the file was found to reach. The same bytes are registered once.
    """
    if kind not in KINDS:
        raise UserError("What is issued is {kinds:name}, not “{kind}”.", kinds=KINDS, kind=kind)
    require(bool(data), "The file to be registered is empty: make the document again.")
    with desk.workspace.change(f"Register {kind}, original of {held_by}", author=desk.author) as unit:
        unit.get(Round, round)
        if minutes is not None and kind == "agreed-minutes":
            _check_content(unit.get(Minutes, minutes), content_hash, signatures)
        if find_issued(unit.session, hashlib.sha256(data).hexdigest()) is not None:
            return None
        if replaces is not None:
            _check_successor(unit, replaces, held_by, content_hash, (signatures, stamps))
        unit.add(
            IssuedDocument(
                id=id or new_id(),
                round_id=round,
                minutes_id=minutes,
                kind=kind,
                identifier=clean(identifier),
                held_by=held_by,
                layout=layout,
                filename=clean(filename),
                content_hash=content_hash,
                sha256=unit.keep(data),
                size=len(data),
                signatures=signatures,
                stamps=stamps,
                level=level,
                renew_before=renew_before,
                replaces_id=replaces,
                at=desk.clock(),
                by=desk.author,
            )
        )
    return unit.result


@verb("issued.copy.add")
def add_copy(
    desk: Desk,
    *,
    addressee: str,
    issued: str | None = None,
    minutes: str | None = None,
    party: str = "",
    form: str = "electronic",
    channel: str | None = None,
    on: date | None = None,
    caveats: Sequence[str] = (),
    marking: Mapping[str, Any] | None = None,
    id: str | None = None,
) -> Made:
    """Note who gets a copy of an issued document (or of minutes that were signed in ink), in which form and by which way.

    Copies of one document are numbered 1, 2, 3 …; a number is not given twice.
    """
    require((issued is None) != (minutes is None), "A copy is one of an issued document, or of minutes signed on paper.")
    require(bool(addressee.strip()), "Say who gets the copy.")
    of = Copy.issued_id == issued if issued else Copy.minutes_id == minutes
    with desk.workspace.change("Add a copy to the distribution list", author=desk.author) as unit:
        unit.get(IssuedDocument, issued) if issued else unit.get(Minutes, str(minutes))
        last, rank = unit.session.execute(select(func.max(Copy.number), func.max(Copy.rank)).where(of)).one()
        unit.add(
            Copy(
                id=id or new_id(),
                issued_id=issued,
                minutes_id=minutes,
                number=(last or 0) + 1,
                addressee=clean(addressee),
                party=party,
                form=clean(form),
                channel=channel,
                on=on or desk.clock().date(),
                caveats=tuple(caveats),
                marking=checked(desk, marking),
                rank=rank_between(rank or "", ""),
            )
        )
    return unit.result


@verb("issued.copy.edit")
def edit_copy(desk: Desk, *, copy: str, start: Given, new: Given) -> Made:
    """Put an entry of the distribution list right; the copy's number stays."""
    if "marking" in new:
        new = {**new, "marking": checked(desk, new["marking"])}
    with desk.workspace.change("Edit a copy", author=desk.author) as unit:
        edit(unit, unit.get(Copy, copy), start, new, allowed=_COPY)
    return unit.result


@verb("issued.copy.receipt")
def record_receipt(desk: Desk, *, copy: str, receipt: str) -> Made:
    """Note what came back for a copy: who signed for it, when."""
    require(bool(receipt.strip()), "Say who received the copy and when.")
    with desk.workspace.change("Receipt for a copy", author=desk.author) as unit:
        unit.get(Copy, copy).receipt = clean(receipt)
    return unit.result


@verb("issued.copy.recall")
def recall_copy(desk: Desk, *, copy: str, on: date | None = None) -> Made:
    """Call a copy back."""
    with desk.workspace.change("Recall a copy", author=desk.author) as unit:
        record = unit.get(Copy, copy)
        require(record.recalled_on is None, "Copy {number} was recalled already.", number=record.number)
        record.recalled_on = on or desk.clock().date()
    return unit.result


def find_issued(reads: Read, sha256: str) -> str | None:
    """Id of the register's entry with exactly these bytes."""
    return reads.scalars(select(IssuedDocument.id).where(IssuedDocument.sha256 == sha256)).first()


def signed_bytes(workspace: Workspace, issued: str) -> bytes:
    """The file as it was issued, proved against the hash in the register."""
    with workspace.read() as reads:
        digest = reads.scalar(select(IssuedDocument.sha256).where(IssuedDocument.id == issued))
    if digest is None:
        raise UserError("There is no such entry in the register of issued documents.")
    return workspace.bytes_of(digest)


def _check_content(minutes: Minutes, content_hash: str, signatures: int) -> None:
    if minutes.content_hash is not None and minutes.content_hash != content_hash:
        raise RuleError("This file was made from another text than the one both sides agreed on: make it again.")
    # Minutes that came in signed, from a file that knew of no hash, were agreed long ago.
    if minutes.content_hash is None and signatures and minutes.state in _NOT_AGREED:
        raise RuleError("The minutes are {state:name}: a signed file can only be one of an agreed text.", state=minutes.state)


def _check_successor(unit: UnitOfWork, replaces: str, held_by: str, content_hash: str, marks: tuple[int, int]) -> None:
    before = unit.get(IssuedDocument, replaces)
    if unit.session.scalars(select(IssuedDocument.id).where(IssuedDocument.replaces_id == replaces)).first():
        raise RuleError("Another file took this entry’s place already: countersign the newest one.")
    if (before.held_by, before.content_hash) != (held_by, content_hash):
        raise RuleError("A countersigned file is the same original with the same content; this one is not.")
    require(
        marks > (before.signatures, before.stamps),
        "A countersigned file carries more signatures than the one before, a time-stamped one more time-stamps.",
    )
