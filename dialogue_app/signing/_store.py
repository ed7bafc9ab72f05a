"""The document security store (ETSI EN 319 142-1, 5.4.2) of a signed file, read leniently: what is unreadable says nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from dialogue_app.signing.opened import entry

MOST_ENTRIES = 500
LARGEST_ENTRY = 16 << 20


@dataclass(frozen=True)
class Store:
    """Certificates, revocation lists and OCSP answers (DER) as one revision of a file holds them."""

    certificates: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()
    answers: tuple[bytes, ...] = ()

    def proves(self, certificate: Any) -> bool:
        """Whether a list of the certificate's issuer, or an answer about the certificate, is among them."""
        from cryptography import x509
        from cryptography.x509 import ocsp

        parsed = x509.load_der_x509_certificate(certificate.dump())
        listed = any(x509.load_der_x509_crl(data).issuer == parsed.issuer for data in self.lists)
        return listed or any(
            one.certificate_status is ocsp.OCSPCertStatus.GOOD and one.serial_number == parsed.serial_number
            for data in self.answers
            for one in [ocsp.load_der_ocsp_response(data)]
        )


def store_in(resolver: Any) -> Store:
    """What a reader, or one revision of it, carries for later verification."""
    from cryptography import x509

    held = entry(resolver.root, "/DSS", {})
    if not hasattr(held, "raw_get"):
        return Store()
    return Store(
        tuple(_readable(held, "/Certs", x509.load_der_x509_certificate)),
        tuple(_readable(held, "/CRLs", x509.load_der_x509_crl)),
        tuple(_readable(held, "/OCSPs", _answer)),
    )


def _answer(data: bytes) -> Any:
    from cryptography.x509 import ocsp

    return ocsp.load_der_ocsp_response(data).serial_number


def _readable(held: Any, key: str, load: Callable[[bytes], Any]) -> Iterator[bytes]:
    listed = entry(held, key, ())
    for reference in list(listed)[:MOST_ENTRIES] if isinstance(listed, list) else ():
        try:
            data = bytes(reference.get_object().data)
            load(data)
        except Exception:  # written by anybody: an entry that cannot be read proves nothing and accuses nobody
            continue
        if len(data) <= LARGEST_ENTRY:
            yield data
