"""Who can sign: a certificate, its chain, and a key that may never leave where it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

from dialogue_app.errors import SigningError
from dialogue_app.sentences import Sentence

SMALLEST_RSA = 2048


class SigningKey(Protocol):
    """A private key, in memory or on a token."""

    @property
    def signature_size(self) -> int:
        """The most bytes one signature can take."""

    def sign(self, data: bytes) -> bytes:
        """Sign `data` with SHA-256 (RSA: PKCS#1 v1.5; elliptic curve: DER-encoded ECDSA)."""


@dataclass(frozen=True)
class Identity:
    """One person's means to sign: certificate and chain as DER, and the key behind them."""

    certificate: bytes
    chain: tuple[bytes, ...]
    key: SigningKey = field(repr=False)

    @property
    def name(self) -> str:
        """The name in the certificate: common name, else the whole subject."""
        from cryptography.x509.oid import NameOID

        names = self._parsed.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
        return str(names[0].value) if names else self.subject

    @property
    def subject(self) -> str:
        """The whole subject, as RFC 4514 writes it."""
        return str(self._parsed.subject.rfc4514_string())

    @property
    def issuer(self) -> str:
        """Who issued the certificate, as RFC 4514 writes it."""
        return str(self._parsed.issuer.rfc4514_string())

    @property
    def valid_from(self) -> datetime:
        """The first moment the certificate is good for."""
        return self._parsed.not_valid_before_utc  # type: ignore[no-any-return]

    @property
    def valid_until(self) -> datetime:
        """The last moment the certificate is good for."""
        return self._parsed.not_valid_after_utc  # type: ignore[no-any-return]

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, in lower-case hexadecimal."""
        return fingerprint_of(self.certificate)

    def refuse_unless_valid(self, at: datetime) -> None:
        """Raise `SigningError` when the certificate is not good for a signature at `at`."""
        if at > self.valid_until:
            raise SigningError(
                "The certificate of {name} expired on {valid_until:day}; sign with a current one.",
                name=self.name,
                valid_until=self.valid_until,
            )
        if at < self.valid_from:
            raise SigningError(
                "The certificate of {name} is valid only from {valid_from:moment} UTC; check the clock, or wait until then.",
                name=self.name,
                valid_from=self.valid_from,
            )

    @cached_property
    def _parsed(self) -> Any:
        from cryptography import x509

        return x509.load_der_x509_certificate(self.certificate)


def fingerprint_of(certificate: bytes) -> str:
    """SHA-256 of a DER certificate, in lower-case hexadecimal: what a pinned signer is known by."""
    from hashlib import sha256

    return sha256(certificate).hexdigest()


def utc_now() -> datetime:
    """The computer's time, aware."""
    return datetime.now(UTC)


def load_pkcs12(path: Path, passphrase: str) -> Identity:
    """Read key, certificate and chain from a PKCS#12 file; `SigningError` says what keeps it from being used.

    An expired certificate loads, so that it can be shown; it is refused when it is to sign.
    """
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise SigningError("The key file {path} cannot be read: {error}.", path=path, error=error) from error
    return identity_from_pkcs12(data, passphrase, origin=str(path))


def identity_from_pkcs12(data: bytes, passphrase: str, *, origin: str) -> Identity:
    """The same from bytes; `origin` names them in error sentences."""
    from asn1crypto import pkcs12 as structure
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

    try:
        structure.Pfx.load(data, strict=True).native  # noqa: B018  reading it all is the check
    except Exception as error:  # any way in which bytes fail to be a PKCS#12 is the same news to a person
        raise SigningError(
            "{origin} is not a key file (PKCS#12, usually .p12 or .pfx); choose another file.", origin=origin
        ) from error
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, passphrase.encode("utf-8"))
    except ValueError as error:
        raise SigningError("The password does not open the key file {origin}; nothing was signed.", origin=origin) from error
    if key is None or certificate is None:
        missing = Sentence("private key") if key is None else Sentence("certificate")
        raise SigningError("The key file {origin} holds no {missing}; ask for a complete one.", origin=origin, missing=missing)
    if certificate.public_key() != key.public_key():
        raise SigningError(
            "In the key file {origin} the certificate does not belong to the key; ask for a new one.", origin=origin
        )
    chain = tuple(other.public_bytes(Encoding.DER) for other in others)
    return Identity(certificate.public_bytes(Encoding.DER), chain, _key_in_memory(key, origin))


@dataclass(frozen=True, repr=False)
class _RsaKey:
    key: Any

    @property
    def signature_size(self) -> int:
        return int(self.key.key_size + 7) // 8

    def sign(self, data: bytes) -> bytes:
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import padding

        return bytes(self.key.sign(data, padding.PKCS1v15(), hashes.SHA256()))


@dataclass(frozen=True, repr=False)
class _EllipticKey:
    key: Any

    @property
    def signature_size(self) -> int:
        # SEQUENCE of two INTEGERs, each with a possible leading zero: header bytes never exceed nine (RFC 3279, 2.2.3)
        return 2 * ((int(self.key.key_size) + 7) // 8) + 9

    def sign(self, data: bytes) -> bytes:
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec

        return bytes(self.key.sign(data, ec.ECDSA(hashes.SHA256())))


def _key_in_memory(key: Any, origin: str) -> SigningKey:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if isinstance(key, rsa.RSAPrivateKey):
        if key.key_size < SMALLEST_RSA:
            raise SigningError(
                "The key in {origin} has {key_size} bits; signatures need {smallest_rsa} or more.",
                origin=origin,
                key_size=key.key_size,
                smallest_rsa=SMALLEST_RSA,
            )
        return _RsaKey(key)
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return _EllipticKey(key)
    raise SigningError(
        "The key in {origin} is of a kind PDF 1.7 readers cannot check; use an RSA or elliptic curve key.", origin=origin
    )
