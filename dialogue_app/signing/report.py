"""What a verification expects and what it says: plain values, safe to show, store and send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from dialogue_app.sentences import Sentence


class Verdict(StrEnum):
    """The one answer about a file; `exit_code` is the same for scripts."""

    TRUSTED = "valid and trusted"
    UNKNOWN_ISSUER = "valid, issuer not trusted here"
    REJECTED = "rejected"
    SCAN = "scan on record, no electronic signature"
    """Given by our register alone: the scan of an original that was signed in ink."""

    @property
    def exit_code(self) -> int:
        """0 valid and trusted, 1 rejected, 2 valid but the issuer is not trusted here, 3 a scan on record."""
        return {Verdict.TRUSTED: 0, Verdict.REJECTED: 1, Verdict.UNKNOWN_ISSUER: 2, Verdict.SCAN: 3}[self]


@dataclass(frozen=True)
class Expectation:
    """What our record says the file must be; whatever is left out is not checked.

    `fields`: all signature fields, exactly, in the form's order. `signers`: per field the SHA-256 fingerprints of
    certificates that may sign there. `content_hash`: as frozen. `frozen_hash`: SHA-256 of the unsigned file.
    `complete`: every field must be signed.
    """

    fields: tuple[str, ...] | None = None
    signers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    content_hash: str | None = None
    frozen_hash: str | None = None
    complete: bool = True


@dataclass(frozen=True)
class SignatureReport:
    """One signature: who, in what role, when and by whose clock, and what became of the file since."""

    field: str
    page: int | None
    signer: str
    subject: str
    issuer: str
    fingerprint: str
    role: str
    place: str
    signed_at: datetime | None
    clock: Sentence
    level: str
    certifies: bool
    intact: bool
    trusted: bool
    trust: Sentence
    coverage: Sentence
    changed_since: tuple[Sentence, ...]


@dataclass(frozen=True)
class Report:
    """The outcome: verdict and one sentence first, then each signature, then every reason against the file."""

    verdict: Verdict
    sentence: Sentence
    signatures: tuple[SignatureReport, ...] = ()
    reasons: tuple[Sentence, ...] = ()
    unsigned_fields: tuple[str, ...] = ()
    content_hash: str | None = None
    file_hash: str = ""
    frozen_hash: str | None = None
    stamps: int = 0
    """Time-stamps over the whole document."""
    renew_before: datetime | None = None
    """When the certificate of the newest time-stamp over the document ends: another one is due before; `None` without one."""

    @property
    def exit_code(self) -> int:
        """What a script is told: see `Verdict.exit_code`."""
        return self.verdict.exit_code

    @property
    def complete(self) -> bool:
        """Whether there are signatures and no signature field is left empty."""
        return bool(self.signatures) and not self.unsigned_fields

    def as_dict(self) -> dict[str, Any]:
        """The report as values JSON can write; times in ISO 8601."""
        values = asdict(self) | {"exit_code": self.exit_code, "complete": self.complete}
        for signature in values["signatures"]:
            signature["signed_at"] = signature["signed_at"].isoformat() if signature["signed_at"] else None
        values["renew_before"] = self.renew_before.isoformat() if self.renew_before else None
        return values

    def packed(self) -> dict[str, Any]:
        """The report as values JSON can write, with what its sentences were made of; `from_dict` reads them."""
        packed: dict[str, Any] = _packed(self.as_dict())
        return packed

    @classmethod
    def rejected(cls, template: str, file_hash: str = "", /, **figures: Any) -> Report:
        """The report on a file that could not be examined, for one reason."""
        reason = Sentence(template, **figures)
        return cls(Verdict.REJECTED, Sentence("Rejected: {reason}", reason=reason), reasons=(reason,), file_hash=file_hash)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Report:
        """The report `packed` wrote; `ValueError`, `TypeError` or `KeyError` for anything else."""
        given = {name: values[name] for name in ("content_hash", "file_hash", "frozen_hash")}
        return cls(
            verdict=Verdict(values["verdict"]),
            sentence=Sentence.unpacked(values["sentence"]),
            signatures=tuple(_signature(one) for one in values["signatures"]),
            reasons=tuple(map(Sentence.unpacked, values["reasons"])),
            unsigned_fields=tuple(map(str, values["unsigned_fields"])),
            stamps=int(values["stamps"]),
            renew_before=_moment(values["renew_before"]),
            **given,
        )


def _signature(values: Mapping[str, Any]) -> SignatureReport:
    said = {name: Sentence.unpacked(values[name]) for name in ("clock", "trust", "coverage")}
    changed = tuple(map(Sentence.unpacked, values["changed_since"]))
    return SignatureReport(**{**values, **said, "signed_at": _moment(values["signed_at"]), "changed_since": changed})


def _packed(value: Any) -> Any:
    if isinstance(value, Sentence):
        return value.packed()
    if isinstance(value, dict):
        return {name: _packed(one) for name, one in value.items()}
    return [_packed(one) for one in value] if isinstance(value, list | tuple) else value


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
