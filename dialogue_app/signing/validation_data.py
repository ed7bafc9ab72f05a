"""What proves later that certificates were good when they were used: roots, revocation lists (CRL), answers (OCSP)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialogue_app.errors import SigningError

LARGEST = 32 << 20


@dataclass(frozen=True)
class ValidationData:
    """Material given by files, as bytes; with `online`, certificates are also asked at the addresses they name.

    `certificates`: roots and intermediates, PEM or DER; `lists`: CRLs (RFC 5280), PEM or DER; `answers`: OCSP responses
    (RFC 6960), DER. Embedding a root is no statement of trust.
    """

    certificates: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()
    answers: tuple[bytes, ...] = ()
    online: bool = False

    def loaded_certificates(self) -> list[Any]:
        """All certificates as pyHanko takes them."""
        return list(certificates_in(self.certificates))

    def loaded_lists(self) -> list[bytes]:
        """All revocation lists as DER."""
        return list(lists_in(self.lists))


def read_validation_data(paths: Iterable[Path], *, online: bool = False) -> ValidationData:
    """Sort files into certificates, revocation lists and OCSP answers by what they hold."""
    kinds: dict[str, list[bytes]] = {"certificate": [], "list": [], "answer": []}
    for path in paths:
        try:
            with Path(path).open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            raise SigningError("{path} cannot be read: {error}.", path=path, error=error) from error
        kinds[_kind(data, path)].append(data)
    return ValidationData(tuple(kinds["certificate"]), tuple(kinds["list"]), tuple(kinds["answer"]), online)


def certificates_in(files: Iterable[bytes]) -> Iterator[Any]:
    """Every certificate of PEM or DER files; `SigningError` names the number of one that holds none."""
    from pyhanko.keys import load_certs_from_pemder_data

    for number, data in enumerate(files, start=1):
        try:
            yield from list(load_certs_from_pemder_data(data))
        except Exception as error:  # PEM and DER fail in many ways that mean the same
            raise SigningError(
                "Trusted certificate {number} cannot be read; give a certificate as PEM or DER.", number=number
            ) from error


def lists_in(files: Iterable[bytes]) -> Iterator[bytes]:
    """Every revocation list as DER; `SigningError` names the number of one that is none."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    for number, item in enumerate(files, start=1):
        load = x509.load_pem_x509_crl if item.lstrip().startswith(b"-----") else x509.load_der_x509_crl
        try:
            yield load(item).public_bytes(Encoding.DER)
        except ValueError as error:
            raise SigningError("Revocation list {number} cannot be read; give it as PEM or DER.", number=number) from error


def _kind(data: bytes, path: Path) -> str:
    from cryptography.x509 import ocsp

    if len(data) <= LARGEST:
        for kind, read in (("list", lists_in), ("certificate", certificates_in)):
            try:
                list(read([data]))
            except SigningError:
                continue
            return kind
        try:
            ocsp.load_der_ocsp_response(data)
        except ValueError:
            pass
        else:
            return "answer"
    raise SigningError(
        "{path} is neither a certificate nor a revocation list nor an OCSP answer; choose another file.", path=path
    )
