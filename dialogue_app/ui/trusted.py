"""Whose certificates are believed on this computer: kept with the window's preferences."""

from __future__ import annotations

from dialogue_app.errors import DialogueError
from dialogue_app.signing.trusted import Issuer, read_issuers
from dialogue_app.ui.protocols import Remembered

KEY = "verification/trusted_issuers"


class TrustedIssuers:
    """The list: added from a certificate file, removed by fingerprint; what cannot be read any more is left out."""

    def __init__(self, remembered: Remembered) -> None:
        self._remembered = remembered

    @property
    def issuers(self) -> tuple[Issuer, ...]:
        """Those trusted now, in the order in which they were added."""
        found: list[Issuer] = []
        kept: list[str] = self._remembered.get(KEY, [])
        for pem in kept:
            try:
                found += read_issuers(str(pem).encode("utf-8"), origin=KEY)
            except DialogueError:
                continue
        return tuple(found)

    @property
    def pems(self) -> tuple[bytes, ...]:
        """What a verification takes as trust."""
        return tuple(one.pem.encode("ascii") for one in self.issuers)

    def add(self, data: bytes, *, origin: str) -> tuple[Issuer, ...]:
        """Trusts every certificate of a file; `SigningError` when it holds none. Returns those that are new."""
        known = {one.fingerprint for one in self.issuers}
        new = tuple(one for one in read_issuers(data, origin=origin) if one.fingerprint not in known)
        self._keep((*self.issuers, *new))
        return new

    def remove(self, fingerprint: str) -> None:
        """Trusts it no longer."""
        self._keep(tuple(one for one in self.issuers if one.fingerprint != fingerprint))

    def _keep(self, issuers: tuple[Issuer, ...]) -> None:
        self._remembered.put(KEY, [one.pem for one in issuers])
