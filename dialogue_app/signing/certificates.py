"""Keys, certificates (RFC 5280) and revocation lists as the program makes them itself."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any


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


@dataclass(frozen=True)
class Terms:
    """What a certificate is good for: its days, its purpose, and where revocation lists of its issuer are published."""

    valid_from: datetime
    valid_until: datetime
    ca: bool = False
    time_stamping: bool = False
    lists_at: str = ""


def new_key(algorithm: str) -> Any:
    """A fresh private key: `ec` (P-256), `ec384` (P-384) or `rsa` (3072 bits; `rsa2048` for demonstrations)."""
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if algorithm.startswith("rsa"):
        return rsa.generate_private_key(65537, int(algorithm[3:] or 3072))
    return ec.generate_private_key(ec.SECP384R1() if algorithm == "ec384" else ec.SECP256R1())


def named(name: str, organisation: str, label: str) -> Any:
    """A subject whose organisational unit says what the certificate is worth."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    parts = ((NameOID.ORGANIZATION_NAME, organisation), (NameOID.ORGANIZATIONAL_UNIT_NAME, label), (NameOID.COMMON_NAME, name))
    # RFC 5280, appendix A.1: each of these holds at most 64 characters
    return x509.Name([x509.NameAttribute(kind, text[:64]) for kind, text in parts])


def certify(subject: Any, public_key: Any, issuer: Any, issuer_key: Any, terms: Terms) -> Any:
    """A certificate for `public_key`, signed by the issuer's key."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID

    number = x509.random_serial_number()
    builder = x509.CertificateBuilder(issuer, subject, public_key, number, terms.valid_from, terms.valid_until)
    builder = builder.add_extension(x509.BasicConstraints(terms.ca, None), critical=True)
    builder = builder.add_extension(_key_usage(terms.ca, signs_documents=not (terms.ca or terms.time_stamping)), critical=True)
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    builder = builder.add_extension(authority, critical=False)
    if terms.time_stamping:  # RFC 3161, 2.3: critical, and the only purpose
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    if terms.lists_at:
        place = x509.DistributionPoint([x509.UniformResourceIdentifier(terms.lists_at)], None, None, None)
        builder = builder.add_extension(x509.CRLDistributionPoints([place]), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def revocation_list(
    root: IssuedKey, revoked: Iterable[tuple[int, datetime]], *, issued: datetime, valid_for: timedelta, number: int = 1
) -> bytes:
    """A DER certificate revocation list (RFC 5280, 5) of serial numbers and the moments they were revoked."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.serialization import Encoding

    builder = x509.CertificateRevocationListBuilder(root.certificate.subject, issued, issued + valid_for)
    builder = builder.add_extension(x509.CRLNumber(number), critical=False)
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key())
    builder = builder.add_extension(authority, critical=False)
    for serial, since in revoked:
        builder = builder.add_revoked_certificate(x509.RevokedCertificateBuilder(serial, since).build())
    return bytes(builder.sign(root.key, hashes.SHA256()).public_bytes(Encoding.DER))


def write_private(path: Path, data: bytes) -> None:
    """Replace a file by one only its owner may read."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)


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
