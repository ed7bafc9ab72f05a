"""Who vouches for the time of a signature: one interface, whatever stands behind it."""

from __future__ import annotations

from typing import Protocol


class TimeStampAuthority(Protocol):
    """Answers time-stamp requests (RFC 3161); no authority at hand means a signature at level B-B."""

    def respond(self, request: bytes) -> bytes:
        """Return the DER TimeStampResp for a DER TimeStampReq; raise `SigningError` when it cannot be had."""
