"""How a certificate's subject and issuer are written for people."""

from __future__ import annotations

from typing import Any


def common_name(certificate: Any) -> str:
    """The common name of an asn1crypto certificate's subject, else all of it."""
    native = certificate.subject.native
    name = native.get("common_name") or certificate.subject.human_friendly
    return str(name if isinstance(name, str) else name[0])


def rfc4514(certificate: Any, side: str) -> str:
    """`subject` or `issuer` as RFC 4514 writes it."""
    from cryptography import x509

    parsed = x509.load_der_x509_certificate(certificate.dump())
    return str(getattr(parsed, side).rfc4514_string())
