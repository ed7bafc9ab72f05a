"""Throw-away keys for demonstrations: a root and heads of delegation whose names say that they prove nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dialogue_app.errors import SigningError
from dialogue_app.signing.certificates import IssuedKey, Terms, certify, named, new_key, revocation_list, write_private

LABEL = "DEMONSTRATION ONLY"
ONE_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class DemoKeys:
    """Files written for a demonstration: the root certificate (PEM) and one PKCS#12 per party."""

    root: Path
    heads: Mapping[str, Path]


class DemoIssuer:
    """A root certificate made on the spot, able to issue and to revoke; labelled so that nobody takes it for real."""

    def __init__(self, name: str = "Demo root", *, valid_from: datetime | None = None, valid_for: timedelta = ONE_YEAR) -> None:
        self._starts = valid_from or datetime.now(UTC) - timedelta(minutes=5)
        key = new_key("ec")
        subject = named(name, "Demonstration", LABEL)
        terms = Terms(self._starts, self._starts + valid_for, ca=True)
        self.root = IssuedKey(key, certify(subject, key.public_key(), subject, key, terms), ())

    def issue(
        self,
        name: str,
        organisation: str,
        *,
        valid_from: datetime | None = None,
        valid_for: timedelta = ONE_YEAR,
        algorithm: str = "ec",
        time_stamping: bool = False,
        lists_at: str = "",
    ) -> IssuedKey:
        """A new key (`ec` P-256 or `rsa` 2048) with a certificate for signing, or for time-stamping."""
        starts = valid_from or self._starts
        key = new_key("rsa2048" if algorithm == "rsa" else algorithm)
        terms = Terms(starts, starts + valid_for, time_stamping=time_stamping, lists_at=lists_at)
        subject = named(name, organisation, LABEL)
        certificate = certify(subject, key.public_key(), self.root.certificate.subject, self.root.key, terms)
        return IssuedKey(key, certificate, (self.root.certificate,))

    def revocation_list(
        self, revoked: Iterable[tuple[IssuedKey, datetime]], *, at: datetime | None = None, valid_for: timedelta = ONE_YEAR
    ) -> bytes:
        """A DER certificate revocation list (RFC 5280, 5) issued at `at` and good for a year unless told otherwise."""
        entries = [(victim.certificate.serial_number, since) for victim, since in revoked]
        return revocation_list(self.root, entries, issued=at or datetime.now(UTC), valid_for=valid_for)


def make_demo_keys(directory: Path, heads: Mapping[str, str], passphrase: str, *, valid_from: datetime | None = None) -> DemoKeys:
    """Write `demo-root.pem` and `demo-<PARTY>.p12` for each party and its head's name; a year's validity."""
    issuer = DemoIssuer(valid_from=valid_from)
    folder = Path(directory)
    written = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        root = folder / "demo-root.pem"
        root.write_bytes(issuer.root.pem)
        for party, name in heads.items():
            written[party] = folder / f"demo-{party}.p12"
            write_private(written[party], issuer.issue(name, f"Delegation {party}").pkcs12(passphrase))
    except OSError as error:
        raise SigningError(
            "The demonstration keys cannot be written to {folder}: {error}.", folder=folder, error=error
        ) from error
    return DemoKeys(root, written)
