"""Throw-away keys for demonstrations: a root and heads of delegation whose names say that they prove nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from dialogue_app.errors import SigningError

LABEL = "DEMONSTRATION ONLY"
ONE_YEAR = timedelta(days=365)


@dataclass(frozen=True)
class DemoKeys:
    """Files written for a demonstration: the root certificate (PEM) and one PKCS#12 per party."""

    root: Path
    heads: Mapping[str, Path]


@dataclass(frozen=True)
class IssuedKey:
    """A certificate issued for a key, and both ready to be written as PKCS#12."""

    key: Any = field(repr=False)
    certificate: Any
    issuers: tuple[Any, ...]

    def pkcs12(self, passphrase: str) -> bytes:
        """Key, certificate and chain, encrypted with the passphrase."""
        from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

        lock = BestAvailableEncryption(passphrase.encode("utf-8"))
        return bytes(pkcs12.serialize_key_and_certificates(b"key", self.key, self.certificate, list(self.issuers), lock))

    @property
    def der(self) -> bytes:
        """The certificate as DER."""
        from cryptography.hazmat.primitives.serialization import Encoding

        return bytes(self.certificate.public_bytes(Encoding.DER))

    @property
    def pem(self) -> bytes:
        """The certificate as PEM."""
        from cryptography.hazmat.primitives.serialization import Encoding

        return bytes(self.certificate.public_bytes(Encoding.PEM))


class DemoIssuer:
    """A root certificate made on the spot, able to issue and to revoke; labelled so that nobody takes it for real."""

    def __init__(self, name: str = "Demo root", *, valid_from: datetime | None = None, valid_for: timedelta = ONE_YEAR) -> None:
        self._starts = valid_from or datetime.now(UTC) - timedelta(minutes=5)
        key = _new_key("ec")
        subject = _subject(name, "Demonstration")
        certificate = _certificate(subject, key.public_key(), subject, key, (self._starts, self._starts + valid_for), ca=True)
        self.root = IssuedKey(key, certificate, ())

    def issue(
        self,
        name: str,
        organisation: str,
        *,
        valid_from: datetime | None = None,
        valid_for: timedelta = ONE_YEAR,
        algorithm: str = "ec",
        time_stamping: bool = False,
    ) -> IssuedKey:
        """A new key (`ec` P-256 or `rsa` 2048) with a certificate for signing, or for time-stamping."""
        starts = valid_from or self._starts
        key = _new_key(algorithm)
        certificate = _certificate(
            _subject(name, organisation),
            key.public_key(),
            self.root.certificate.subject,
            self.root.key,
            (starts, starts + valid_for),
            time_stamping=time_stamping,
        )
        return IssuedKey(key, certificate, (self.root.certificate,))

    def revocation_list(self, revoked: Iterable[tuple[IssuedKey, datetime]], *, at: datetime | None = None) -> bytes:
        """A DER certificate revocation list (RFC 5280, 5) issued at `at` and good for a year."""
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.serialization import Encoding

        issued = at or datetime.now(UTC)
        builder = x509.CertificateRevocationListBuilder(self.root.certificate.subject, issued, issued + ONE_YEAR)
        builder = builder.add_extension(x509.CRLNumber(1), critical=False)
        for victim, since in revoked:
            entry = x509.RevokedCertificateBuilder(victim.certificate.serial_number, since)
            builder = builder.add_revoked_certificate(entry.build())
        return bytes(builder.sign(self.root.key, hashes.SHA256()).public_bytes(Encoding.DER))


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
            _write_private(written[party], issuer.issue(name, f"Delegation {party}").pkcs12(passphrase))
    except OSError as error:
        raise SigningError(f"The demonstration keys cannot be written to {folder}: {error.strerror or error}.") from error
    return DemoKeys(root, written)


def _write_private(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)


def _new_key(algorithm: str) -> Any:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if algorithm == "rsa":
        return rsa.generate_private_key(65537, 2048)
    return ec.generate_private_key(ec.SECP256R1())


def _subject(name: str, organisation: str) -> Any:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    parts = ((NameOID.ORGANIZATION_NAME, organisation), (NameOID.ORGANIZATIONAL_UNIT_NAME, LABEL), (NameOID.COMMON_NAME, name))
    # RFC 5280, appendix A.1: each of these holds at most 64 characters
    return x509.Name([x509.NameAttribute(kind, text[:64]) for kind, text in parts])


def _certificate(
    subject: Any,
    public_key: Any,
    issuer: Any,
    issuer_key: Any,
    validity: tuple[datetime, datetime],
    *,
    ca: bool = False,
    time_stamping: bool = False,
) -> Any:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID

    builder = x509.CertificateBuilder(issuer, subject, public_key, x509.random_serial_number(), *validity)
    builder = builder.add_extension(x509.BasicConstraints(ca, None), critical=True)
    builder = builder.add_extension(_key_usage(ca, signs_documents=not (ca or time_stamping)), critical=True)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    builder = builder.add_extension(authority, critical=False)
    if time_stamping:  # RFC 3161, 2.3: critical, and the only purpose
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    return builder.sign(issuer_key, hashes.SHA256())


def _key_usage(ca: bool, *, signs_documents: bool) -> Any:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not ca,
        content_commitment=signs_documents,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )
