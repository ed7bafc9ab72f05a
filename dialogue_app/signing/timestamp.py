"""Who vouches for the time of a signature, and a time-stamp over a whole document, at once or later."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dialogue_app.errors import SigningError

if TYPE_CHECKING:
    from dialogue_app.signing.validation_data import ValidationData


class TimeStampAuthority(Protocol):
    """Answers time-stamp requests (RFC 3161); no authority at hand means a signature at level B-B."""

    def respond(self, request: bytes) -> bytes:
        """Return the DER TimeStampResp for a DER TimeStampReq; raise `SigningError` when it cannot be had."""


class TimeStampUnavailable(SigningError):
    """The authority cannot be had now; a signature can be made without it and stamped later."""


def timestamp(pdf: bytes, authority: TimeStampAuthority, *, data: ValidationData | None = None) -> bytes:
    """Append a document time-stamp (ISO 32000-2, 12.8.5) to a signed file and return the whole new file.

    With `data` what later verifiers need (certificates, revocation lists and answers) is put in first, so that the stamp
    covers it: level B-LTA (ETSI EN 319 142-1, 5.5); the same again, before the last stamp's certificate ends, renews it.
    Raises `SigningError`; `TimeStampUnavailable` when trying later helps.
    """
    from dialogue_app.signing import _longterm
    from dialogue_app.signing.report import Expectation, Verdict
    from dialogue_app.signing.verify import verify

    report = verify(pdf, trust=(), expected=Expectation(complete=False))
    if report.verdict is Verdict.REJECTED:
        raise SigningError("The file is not time-stamped: {reasons:sentences}", reasons=report.reasons)
    return _longterm.stamped(pdf, authority, data)
