"""The register of what left the house, and the distribution list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import aliased

from dialogue_app.desk.views.corrections import corrections_of
from dialogue_app.model.issued import Copy, InternalCopy, IssuedDocument
from dialogue_app.model.minutes import Minutes, SignatureRecord
from dialogue_app.model.rounds import Round
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class IssuedView:
    """A file in the register. `superseded_by` took its place; `corrected_by` are the instruments it is read with."""

    id: str
    round_id: str
    round: int
    minutes_id: str | None
    kind: str
    identifier: str
    held_by: str
    layout: str
    filename: str
    content_hash: str
    sha256: str
    size: int
    signatures: int
    stamps: int
    level: str | None
    renew_before: datetime | None
    at: datetime
    by: str
    superseded_by: str | None
    corrected_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyView:
    """A copy and who holds it."""

    id: str
    issued_id: str | None
    minutes_id: str | None
    number: int
    addressee: str
    party: str
    form: str
    channel: str | None
    on: date | None
    receipt: str | None
    recalled_on: date | None
    caveats: tuple[str, ...]
    marking: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class PaperMinutes:
    """Minutes that were signed in ink: they stand in the register beside the files, and their copies are numbered too.

    `originals`: holder and number of signatures under that original.
    """

    id: str
    round_id: str
    round: int
    title: Mapping[str, str]
    state: str
    signed_on: date | None
    originals: tuple[tuple[str, int], ...]
    marking: Mapping[str, Any] | None
    corrected_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InternalCopyView:
    """One numbered copy of a paper of our side alone, and who got it."""

    id: str
    round_id: str
    kind: str
    identifier: str
    number: int
    total: int
    addressee: str
    sha256: str
    at: datetime
    by: str


def internal_copies(read: Read, *, round: str | None = None) -> tuple[InternalCopyView, ...]:
    """Copies of internal papers, newest first."""
    c = InternalCopy
    asked = select(c.id, c.round_id, c.kind, c.identifier, c.number, c.total, c.addressee, c.sha256, c.at, c.by)
    if round is not None:
        asked = asked.where(c.round_id == round)
    rows = read.execute(asked.order_by(c.at.desc(), c.id.desc()))
    return tuple(InternalCopyView(**row._mapping) for row in rows)


def register(read: Read, *, round: str | None = None) -> tuple[IssuedView, ...]:
    """Entries of the register, newest first."""
    asked = _entries()
    if round is not None:
        asked = asked.where(IssuedDocument.round_id == round)
    return _views(read, asked.order_by(IssuedDocument.at.desc(), IssuedDocument.id.desc()))


def issued_by_hash(read: Read, sha256: str) -> IssuedView | None:
    """The register's entry with exactly these bytes: what a file dropped on the page is held against."""
    return next(iter(_views(read, _entries().where(IssuedDocument.sha256 == sha256))), None)


def issued_with_content(read: Read, content_hash: str) -> tuple[IssuedView, ...]:
    """Entries that carry this content, whatever their form or signatures."""
    return _views(read, _entries().where(IssuedDocument.content_hash == content_hash).order_by(IssuedDocument.at))


def copies(read: Read, *, issued: str | None = None, round: str | None = None) -> tuple[CopyView, ...]:
    """The distribution list: of one document, of one round, or everything."""
    c = Copy
    asked: Any = (
        select(c.id, c.issued_id, c.minutes_id, c.number, c.addressee, c.party, c.form, c.channel, c.on, c.receipt, c.recalled_on,
               c.caveats, c.marking)
        .outerjoin(IssuedDocument, IssuedDocument.id == c.issued_id).outerjoin(Minutes, Minutes.id == c.minutes_id)
    )  # fmt: skip
    if issued is not None:
        asked = asked.where(c.issued_id == issued)
    if round is not None:
        asked = asked.where(or_(IssuedDocument.round_id == round, Minutes.round_id == round))
    rows = read.execute(asked.order_by(c.issued_id, c.minutes_id, c.number, c.rank, c.id))
    return tuple(
        CopyView(row.id, row.issued_id, row.minutes_id, row.number, row.addressee, row.party, row.form, row.channel, row.on,
                 row.receipt, row.recalled_on, tuple(row.caveats or ()), row.marking)
        for row in rows
    )  # fmt: skip


def signed_on_paper(read: Read) -> tuple[PaperMinutes, ...]:
    """Minutes with signatures in ink, newest round first."""
    m, s = Minutes, SignatureRecord
    columns = (m.id, m.round_id, Round.ordinal, m.title, m.state, m.signed_on, m.marking, s.held_by)
    asked = (
        select(*columns, func.count(s.id), func.max(s.on)).join(Round, Round.id == m.round_id).join(s, s.minutes_id == m.id)
        .where(s.fingerprint.is_(None)).group_by(*columns).order_by(Round.ordinal.desc(), m.id, s.held_by)
    )  # fmt: skip
    found: dict[str, list[Any]] = {}
    for row in read.execute(asked):
        found.setdefault(row[0], []).append(row)
    corrections = corrections_of(read, sorted(found)) if found else {}
    labels: dict[str, set[str]] = {}
    for one in (one for ones in corrections.values() for one in ones):
        labels.setdefault(one.minutes_id, set()).add(one.label)
    return tuple(
        PaperMinutes(id, row.round_id, row.ordinal, dict(row.title or {}), row.state,
                     row.signed_on or max((day for *_, day in rows if day), default=None),
                     tuple((one.held_by, one[8]) for one in rows), row.marking, tuple(sorted(labels.get(id, ()))))
        for id, rows in found.items() for row in rows[:1]
    )  # fmt: skip


_INSTRUMENTS = ("corrigendum", "proces-verbal")
"""What is read with the minutes, and not with itself."""


def _entries() -> Any:
    d, newer = IssuedDocument, aliased(IssuedDocument)
    superseding = select(newer.id).where(newer.replaces_id == d.id).correlate(d).limit(1).scalar_subquery()
    return select(
        d.id, d.round_id, Round.ordinal, d.minutes_id, d.kind, d.identifier, d.held_by, d.layout, d.filename, d.content_hash,
        d.sha256, d.size, d.signatures, d.stamps, d.level, d.renew_before, d.at, d.by, superseding.label("superseded_by"),
    ).join(Round, Round.id == d.round_id)  # fmt: skip


def _views(read: Read, asked: Any) -> tuple[IssuedView, ...]:
    rows: Any = read.execute(asked).all()
    corrected: dict[str, set[str]] = {}
    for found in corrections_of(read, sorted({row.minutes_id for row in rows if row.minutes_id})).values():
        for one in found:
            corrected.setdefault(one.minutes_id, set()).add(one.label)
    return tuple(
        IssuedView(
            row.id, row.round_id, row.ordinal, row.minutes_id, row.kind, row.identifier, row.held_by, row.layout, row.filename,
            row.content_hash, row.sha256, row.size, row.signatures, row.stamps, row.level, row.renew_before, row.at, row.by,
            row.superseded_by, () if row.kind in _INSTRUMENTS else tuple(sorted(corrected.get(row.minutes_id, ()))),
        )
        for row in rows
    )  # fmt: skip
