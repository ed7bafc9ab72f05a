"""A delegation's own small certificate authority, for talks without one: a root kept offline, heads, a revocation list.

One folder holds it: `root.p12` (the root's key, encrypted; keep the folder on a medium of its own), `root.pem` (what the
other side is given, and compares by fingerprint), `revoked.crl`, and `issued.json`, the book of certificates.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dialogue_app.errors import SigningError, UserError
from dialogue_app.sentences import Sentence
from dialogue_app.signing.certificates import IssuedKey, Terms, certify, named, new_key, revocation_list, write_private
from dialogue_app.signing.identities import fingerprint_of, utc_now

if TYPE_CHECKING:
    from collections.abc import Iterator

LABEL = "Made by the delegation itself, no public authority"
SHORTEST_PASSPHRASE = 8
ROOT_YEARS, HEAD_YEARS = 10, 2
LIST_DAYS = 180
LEEWAY = timedelta(minutes=5)
"""Certificates begin a little earlier than now: the other side's clock may be behind."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One certificate in the book; `serial` in hexadecimal, `revoked_at` empty while it is good."""

    serial: str
    name: str
    organisation: str
    purpose: str
    valid_from: datetime
    valid_until: datetime
    fingerprint: str
    revoked_at: datetime | None = None
    reason: str = ""


class OwnIssuer:
    """The authority in one folder; its key is opened for one act at a time and never kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        if not (self.folder / "root.p12").is_file():
            raise UserError(
                "{folder} holds no authority of the delegation: make one with `keys root`, or name its folder.", folder=folder
            )

    @classmethod
    def make(cls, folder: Path, name: str, organisation: str, passphrase: str, *, at: datetime | None = None) -> OwnIssuer:
        """Make an authority in a folder that holds none yet; good for ten years."""
        place = Path(folder)
        if (place / "root.p12").exists():
            raise UserError("{place} holds an authority already; it is not replaced. Choose another folder.", place=place)
        _refuse_short(passphrase, "root")
        key, starts = new_key("ec384"), (at or utc_now()) - LEEWAY
        subject = named(name, organisation, LABEL)
        terms = Terms(starts, _years_later(starts, ROOT_YEARS), ca=True)
        root = IssuedKey(key, certify(subject, key.public_key(), subject, key, terms), ())
        with _writing_to(place):
            place.mkdir(parents=True, exist_ok=True)
            write_private(place / "root.p12", root.pkcs12(passphrase))
            (place / "root.pem").write_bytes(root.pem)
        issuer = cls(place)
        issuer._keep((), 0)
        issuer._publish(root, (), at or utc_now())
        return issuer

    @property
    def certificate(self) -> bytes:
        """The root's certificate (PEM): what verifiers are given as trust."""
        return (self.folder / "root.pem").read_bytes()

    def entries(self) -> tuple[Entry, ...]:
        """All certificates ever issued, oldest first."""
        return self._book()[0]

    def issue(
        self,
        passphrase: str,
        *,
        name: str,
        organisation: str,
        out: Path,
        key_passphrase: str,
        lists_at: str = "",
        time_stamping: bool = False,
        at: datetime | None = None,
    ) -> Entry:
        """A new key and certificate for a head of delegation, written to `out` as PKCS#12; good for two years."""
        if Path(out).exists():
            raise UserError("{out} is there already: a key file is never replaced. Choose another name.", out=out)
        if not name.strip():
            raise UserError("A certificate needs the name of the person it is for.")
        _refuse_short(key_passphrase, name)
        root, starts = self._open(passphrase), (at or utc_now()) - LEEWAY
        ends = min(_years_later(starts, HEAD_YEARS), root.certificate.not_valid_after_utc)
        key, terms = new_key("rsa"), Terms(starts, ends, time_stamping=time_stamping, lists_at=lists_at)
        subject = named(name, organisation, LABEL)
        certificate = certify(subject, key.public_key(), root.certificate.subject, root.key, terms)
        issued = IssuedKey(key, certificate, (root.certificate,))
        purpose = "time-stamps" if time_stamping else "signature"
        entry = Entry(_serial(certificate), name, organisation, purpose, *_days(certificate), fingerprint_of(issued.der))
        entries, number = self._book()
        with _writing_to(self.folder):
            # first the book: a key without an entry could never be revoked
            self._keep((*entries, entry), number)
            write_private(Path(out), issued.pkcs12(key_passphrase))
        return entry

    def revoke(self, passphrase: str, wanted: str, *, reason: str = "", at: datetime | None = None) -> Entry:
        """Revoke a certificate named by serial, fingerprint or its holder's name, and publish the list anew."""
        root, moment = self._open(passphrase), (at or utc_now()).replace(microsecond=0)
        entries, _ = self._book()
        found = _one_named(entries, wanted)
        if found.revoked_at is not None:
            raise UserError(
                "The certificate of {name} was revoked on {revoked_at:day} already.",
                name=found.name,
                revoked_at=found.revoked_at,
            )
        revoked = replace(found, revoked_at=moment, reason=reason)
        self._publish(root, tuple(revoked if entry == found else entry for entry in entries), moment)
        return revoked

    def publish(self, passphrase: str, *, at: datetime | None = None) -> Path:
        """Write the revocation list anew, so that it is fresh for another half year."""
        self._publish(self._open(passphrase), self.entries(), at or utc_now())
        return self.folder / "revoked.crl"

    def _publish(self, root: IssuedKey, entries: Sequence[Entry], at: datetime) -> None:
        number = self._book()[1] + 1
        revoked = [(int(entry.serial, 16), entry.revoked_at) for entry in entries if entry.revoked_at is not None]
        data = revocation_list(root, revoked, issued=at, valid_for=timedelta(days=LIST_DAYS), number=number)
        with _writing_to(self.folder):
            self._keep(entries, number)
            _replace(self.folder / "revoked.crl", data)

    def _open(self, passphrase: str) -> IssuedKey:
        from cryptography.hazmat.primitives.serialization import pkcs12

        try:
            data = (self.folder / "root.p12").read_bytes()
            key, certificate, _ = pkcs12.load_key_and_certificates(data, passphrase.encode("utf-8"))
        except (ValueError, OSError) as error:
            raise SigningError(
                "The passphrase does not open the root's key in {folder}; nothing was issued.", folder=self.folder
            ) from error
        if key is None or certificate is None:
            raise SigningError(
                "The root's key file in {folder} is incomplete; use the copy you keep elsewhere.", folder=self.folder
            )
        return IssuedKey(key, certificate, ())

    def _book(self) -> tuple[tuple[Entry, ...], int]:
        try:
            values = json.loads((self.folder / "issued.json").read_text(encoding="utf-8"))
            return tuple(_entry(item) for item in values["certificates"]), int(values["list_number"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UserError(
                "The book of certificates {folder} cannot be read; restore it first.", folder=self.folder / "issued.json"
            ) from error

    def _keep(self, entries: Sequence[Entry], number: int) -> None:
        values = {"list_number": number, "certificates": [_plain(entry) for entry in entries]}
        _replace(self.folder / "issued.json", json.dumps(values, ensure_ascii=False, indent=1).encode("utf-8"))


def _one_named(entries: Sequence[Entry], wanted: str) -> Entry:
    mark = wanted.strip().casefold()
    found = [one for one in entries if mark in (one.serial, one.fingerprint, one.name.casefold())]
    if len(found) > 1:  # a person's renewed certificate: the one still good is meant, if there is only one
        found = [one for one in found if one.revoked_at is None] or found
    if len(found) == 1:
        return found[0]
    known = [f"{one.name} ({one.serial})" for one in entries] or [Sentence("none was issued")]
    if found:
        raise UserError("Several certificates answer to “{wanted}”: {known:semicolons}.", wanted=wanted, known=known)
    raise UserError("No certificate answers to “{wanted}”: {known:semicolons}.", wanted=wanted, known=known)


def _refuse_short(passphrase: str, whose: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise UserError(
            "The passphrase for the key of {whose} is too short: {shortest_passphrase} characters or more.",
            whose=whose,
            shortest_passphrase=SHORTEST_PASSPHRASE,
        )


def _replace(path: Path, data: bytes) -> None:
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_bytes(data)
    fresh.replace(path)


@contextmanager
def _writing_to(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            "{filename} cannot be written: {error}. Choose another folder.", filename=error.filename or folder, error=error
        ) from error


def _years_later(start: datetime, years: int) -> datetime:
    return start + timedelta(days=365 * years + years // 4)


def _serial(certificate: Any) -> str:
    return f"{certificate.serial_number:x}"


def _days(certificate: Any) -> tuple[datetime, datetime]:
    return certificate.not_valid_before_utc, certificate.not_valid_after_utc


def _plain(entry: Entry) -> dict[str, Any]:
    return {key: value.isoformat() if isinstance(value, datetime) else value for key, value in asdict(entry).items()}


def _entry(values: dict[str, Any]) -> Entry:
    moments = {key: _moment(values[key]) for key in ("valid_from", "valid_until", "revoked_at")}
    return Entry(**{**values, **moments})


def _moment(text: str | None) -> Any:
    return datetime.fromisoformat(text).astimezone(UTC) if text else None
