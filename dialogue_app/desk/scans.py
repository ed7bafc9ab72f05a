"""A scanned original that was signed in ink: kept beside the frozen record, by its own hash and that of the agreed text."""

from __future__ import annotations

import hashlib
from pathlib import PurePath

from sqlalchemy import func, select

from dialogue_app.desk.forms import clean
from dialogue_app.desk.issued import find_issued
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.issued import SCAN, IssuedDocument
from dialogue_app.model.minutes import Minutes, MinutesState, SignatureRecord
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id
from dialogue_app.store.unit import UnitOfWork

LARGEST_SCAN = 128 * 1024 * 1024
"""Bytes; two hundred pages in colour have half of it."""
_SIGNED = (MinutesState.PARTLY_SIGNED, MinutesState.SIGNED, MinutesState.DISTRIBUTED, MinutesState.ARCHIVED)
_BEGINNINGS = {b"%PDF-": "pdf", b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n\x1a\n": "png", b"II*\x00": "tif", b"MM\x00*": "tif"}


@verb("issued.scan")
def attach_scan(
    desk: Desk,
    *,
    data: bytes,
    minutes: str,
    held_by: str,
    filename: str,
    identifier: str,
    content_hash: str,
    id: str | None = None,
) -> Made:
    """Attach the scan of the original that `held_by` keeps, after its signatures in ink were recorded.

    `content_hash` ties it to the text both sides agreed on. A better scan of the same original takes the former one's place;
    the same file again changes nothing.
    """
    form = form_of_scan(data)
    with desk.workspace.change(f"Attach the scan of the original of {held_by}", author=desk.author) as unit:
        record = unit.get(Minutes, minutes)
        inked = _check(unit, record, held_by, content_hash)
        if find_issued(unit.session, hashlib.sha256(data).hexdigest()) is not None:
            return None
        unit.add(
            IssuedDocument(
                id=id or new_id(),
                round_id=record.round_id,
                minutes_id=minutes,
                kind=SCAN,
                identifier=clean(identifier),
                held_by=held_by,
                layout="",
                filename=clean(PurePath(filename).name) or f"scan.{form}",
                content_hash=content_hash,
                sha256=unit.keep(data),
                size=len(data),
                signatures=inked,
                replaces_id=_newest(unit, minutes, held_by),
                at=desk.clock(),
                by=desk.author,
            )
        )
    return unit.result


def form_of_scan(data: bytes) -> str:
    """What a scan is by its first bytes: pdf, jpg, png or tif. UserError for anything else."""
    require(bool(data), "The file is empty: scan the signed original again.")
    if len(data) > LARGEST_SCAN:
        raise UserError(
            "The file is larger than {megabytes} MB: scan with fewer dots to the inch, in grey.",
            megabytes=LARGEST_SCAN >> 20,
        )
    form = next((form for start, form in _BEGINNINGS.items() if data.startswith(start)), "")
    if not form:
        raise UserError("A scan is a PDF, JPEG, PNG or TIFF; this file is none of them: scan the signed original anew.")
    return form


def _check(unit: UnitOfWork, record: Minutes, held_by: str, content_hash: str) -> int:
    """How many signatures in ink stand under that original; a `RuleError` where none does or the text is another one."""
    if record.state not in _SIGNED:
        raise RuleError(
            "The minutes are {state:name}: a scan is attached once a signature in ink is recorded.", state=record.state
        )
    if record.content_hash is not None and record.content_hash != content_hash:
        raise RuleError("This scan is said to be of another text than the one both sides agreed on.")
    asked = select(func.count(SignatureRecord.id)).where(
        SignatureRecord.minutes_id == record.id, SignatureRecord.held_by == held_by, SignatureRecord.fingerprint.is_(None)
    )
    inked = int(unit.session.scalar(asked) or 0)
    if not inked:
        raise RuleError(
            "No signature in ink is recorded under the original of {held_by}: record it first (Sign…, On paper).", held_by=held_by
        )
    return inked


def _newest(unit: UnitOfWork, minutes: str, held_by: str) -> str | None:
    """The scan of this original whose place the new one takes."""
    taken = select(IssuedDocument.replaces_id).where(IssuedDocument.replaces_id.is_not(None))
    asked = select(IssuedDocument.id).where(
        IssuedDocument.minutes_id == minutes, IssuedDocument.held_by == held_by, IssuedDocument.kind == SCAN,
        IssuedDocument.id.not_in(taken),
    )  # fmt: skip
    return unit.session.scalars(asked).first()
