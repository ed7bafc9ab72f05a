"""Time-stamps on files of the register once they were signed: which wait for one, which are due for another, and the act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from dialogue_app import papers
from dialogue_app.desk import issued
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.issued import IssuedView

if TYPE_CHECKING:
    from dialogue_app.signing.timestamp import TimeStampAuthority
    from dialogue_app.signing.validation_data import ValidationData

DUE_WITHIN = timedelta(days=180)
"""A stamp is renewed while its certificate is good; half a year leaves time for an authority to be found."""


def waits_for_stamp(entry: IssuedView) -> bool:
    """Was the newest file signed by a computer's clock alone, as one is signed without a way to an authority?"""
    return bool(entry.signatures and entry.level == "B-B" and not entry.superseded_by)


def renewal_due(entry: IssuedView, at: datetime) -> bool:
    """Does the certificate of the newest time-stamp end soon, or has it ended?"""
    return bool(entry.renew_before and not entry.superseded_by and entry.renew_before - at < DUE_WITHIN)


def stamp_issued(
    desk: Desk,
    entry: IssuedView,
    authority: TimeStampAuthority,
    *,
    data: ValidationData | None = None,
    before_filing: Callable[[], object] = lambda: None,
) -> papers.Signed:
    """Put a time-stamp over a file of the register; the stamped file takes its place there.

    `before_filing` is called once the stamp is there and may raise: nothing is kept then. Raises `SigningError`.
    """
    from dialogue_app.signing.timestamp import timestamp

    stamped = timestamp(issued.signed_bytes(desk.workspace, entry.id), authority, data=data)
    before_filing()
    return papers.file_signed(desk, stamped, filename=entry.filename, made_here=True)
