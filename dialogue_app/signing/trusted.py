"""Certificates of those who are believed here: read from a file, shown by subject and fingerprint."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dialogue_app.errors import SigningError
from dialogue_app.signing.identities import fingerprint_of

LARGEST = 1 << 20


@dataclass(frozen=True, slots=True)
class Issuer:
    """A certificate as people compare it; `authority` when it may issue others; `pem` is what `verify` takes as trust."""

    name: str
    subject: str
    fingerprint: str
    valid_until: datetime
    authority: bool
    pem: str


def read_issuers(data: bytes, *, origin: str) -> tuple[Issuer, ...]:
    """All certificates of a PEM or DER file; `SigningError` names `origin` where there is none."""
    from cryptography import x509

    refused = SigningError(
        "{origin} holds no certificate: choose a file in PEM or DER, usually .pem, .crt or .cer.", origin=origin
    )
    if len(data) > LARGEST:
        raise refused
    try:
        found = (
            x509.load_pem_x509_certificates(data) if b"-----BEGIN" in data[:LARGEST] else [x509.load_der_x509_certificate(data)]
        )
        return tuple(_issuer(one) for one in found)
    except ValueError as error:
        raise refused from error


def _issuer(certificate: object) -> Issuer:
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    assert isinstance(certificate, x509.Certificate)
    names = certificate.subject.get_attributes_for_oid(x509.oid.NameOID.COMMON_NAME)
    subject = certificate.subject.rfc4514_string()
    try:
        authority = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except (x509.ExtensionNotFound, ValueError):
        authority = False
    return Issuer(
        name=str(names[0].value) if names else subject,
        subject=subject,
        fingerprint=fingerprint_of(certificate.public_bytes(Encoding.DER)),
        valid_until=certificate.not_valid_after_utc,
        authority=bool(authority),
        pem=certificate.public_bytes(Encoding.PEM).decode("ascii"),
    )
