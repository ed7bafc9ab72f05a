"""What the bytes of a signed file prove, collected from pyHanko into plain values for `verify` to judge."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from dialogue_app.signing.changes import changes_since
from dialogue_app.signing.identities import fingerprint_of
from dialogue_app.signing.opened import entry


@dataclass(frozen=True)
class Evidence:
    """One signature or document time-stamp as found, before any judgement."""

    field: str
    revision: int
    document_stamp: bool
    subfilter: str
    name: str
    subject: str
    issuer: str
    fingerprint: str
    public_key: bytes
    valid_from: datetime
    valid_until: datetime
    role: str
    place: str
    claimed_at: datetime | None
    stamped_at: datetime | None
    stamped_by: str
    stamp_sound: bool
    stamp_trusted: bool
    digest: str
    intact: bool
    trusted: bool
    anchor: str
    revoked_at: datetime | None
    covers_revision: bool
    covers_file: bool
    range_faults: tuple[str, ...]
    permitted: bool
    certifies: bool
    changed_since: tuple[str, ...]


@dataclass(frozen=True)
class Trust:
    """Who is believed here, as of when, and which revocation lists (DER) are known."""

    anchors: tuple[Any, ...]
    revocation_lists: tuple[bytes, ...]
    at: datetime

    def context(self, moment: datetime) -> Any:
        """A validation context that never reaches for the network."""
        from pyhanko_certvalidator import ValidationContext

        return ValidationContext(
            trust_roots=list(self.anchors),
            crls=list(self.revocation_lists),
            allow_fetching=False,
            revocation_mode="soft-fail",
            moment=moment,
            retroactive_revinfo=True,
        )


def collect(reader: Any, pdf: bytes, trust: Trust, *, strict: bool) -> tuple[Evidence, ...]:
    """Evidence for every signature and document time-stamp, oldest first; `strict` allows nothing but signing."""
    policy = strict_policy() if strict else None
    return tuple(asyncio.run(_collected(reader, pdf, trust, policy)))


def strict_policy() -> Any:
    """After a signature: further signatures in fields that exist, validation data and time-stamps; no metadata, no values."""
    from pyhanko.sign.diff_analysis import ModificationLevel, StandardDiffPolicy
    from pyhanko.sign.diff_analysis.form_rules_api import FormUpdatingRule
    from pyhanko.sign.diff_analysis.rules.file_structure_rules import CatalogModificationRule, ObjectStreamRule, XrefStreamRule
    from pyhanko.sign.diff_analysis.rules.form_field_rules import DSSCompareRule, SigFieldCreationRule, SigFieldModificationRule

    level = ModificationLevel.LTA_UPDATES
    rules = [XrefStreamRule(), ObjectStreamRule(), DSSCompareRule()]
    return StandardDiffPolicy(
        global_rules=[CatalogModificationRule(), *(rule.as_qualified(level) for rule in rules)],
        form_rule=FormUpdatingRule(field_rules=[SigFieldCreationRule(), SigFieldModificationRule()]),
        ignore_orphaned_objects=False,
    )


async def _collected(reader: Any, pdf: bytes, trust: Trust, policy: Any) -> list[Evidence]:
    return [await _one(reader, pdf, embedded, trust, policy) for embedded in reader.embedded_signatures]


async def _one(reader: Any, pdf: bytes, embedded: Any, trust: Trust, policy: Any) -> Evidence:
    stamp = embedded.sig_object_type == "/DocTimeStamp"
    status = await _status(embedded, trust, trust.at, policy)
    token: Any = None if stamp else status.timestamp_validity
    stamp_trusted = bool(token and token.trusted)
    if stamp_trusted and not status.trusted and token.timestamp < trust.at:
        # a trusted time-stamp proves that the signature existed then, so its certificate counts as of then
        certificate = (await _status(embedded, trust, token.timestamp, None, skip_diff=True)).__dict__
    else:
        certificate = status.__dict__
    path, trusted = certificate["validation_path"], _is_trusted(certificate)
    details = certificate["revocation_details"]
    revoked_at = details.revocation_date if details else _revoked_at(path, trust, token.timestamp if stamp_trusted else None)
    return Evidence(
        document_stamp=stamp,
        claimed_at=None if stamp else status.signer_reported_dt,
        stamped_at=status.timestamp if stamp else (token.timestamp if token else None),
        stamped_by=_common_name(status.signing_cert if stamp else token.signing_cert) if stamp or token else "",
        stamp_sound=bool(not token or (token.intact and token.valid)),
        stamp_trusted=stamp_trusted,
        intact=bool(status.intact and status.valid),
        trusted=trusted,
        anchor=_rfc4514(path.trust_anchor.authority.certificate, "subject") if trusted else "",
        revoked_at=revoked_at,
        permitted=_permitted(embedded, status, stamp),
        **_facts(embedded),
        **_extent(reader, pdf, embedded, status),
    )


async def _status(embedded: Any, trust: Trust, moment: datetime, policy: Any, *, skip_diff: bool = False) -> Any:
    from pyhanko.sign.validation import async_validate_pdf_signature, async_validate_pdf_timestamp
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    if embedded.sig_object_type == "/DocTimeStamp":
        return await async_validate_pdf_timestamp(embedded, trust.context(moment), diff_policy=policy, skip_diff=skip_diff)
    return await async_validate_pdf_signature(
        embedded,
        trust.context(moment),
        ts_validation_context=trust.context(trust.at),
        diff_policy=policy,
        key_usage_settings=KeyUsageConstraints(key_usage={"non_repudiation", "digital_signature"}),
        skip_diff=skip_diff,
    )


def _is_trusted(status: dict[str, Any]) -> bool:
    no_problem = status["trust_problem_indic"] is None
    return bool(status["intact"] and status["valid"] and no_problem and status["validation_path"] is not None)


def _revoked_at(path: Any, trust: Trust, proved: datetime | None) -> datetime | None:
    """When a certificate of the path was revoked, unless the signature is `proved` to be older.

    pyHanko passes over a known revocation list when the certificate itself names no place to fetch one.
    """
    from cryptography import x509

    lists = [x509.load_der_x509_crl(data) for data in trust.revocation_lists]
    chain = [x509.load_der_x509_certificate(item.dump()) for item in path.iter_certs(include_root=True)] if path else []
    dates = []
    for issuer, certificate in pairwise(chain):
        for known in lists:
            entry_found = known.get_revoked_certificate_by_serial_number(certificate.serial_number)
            issued_here = known.issuer == issuer.subject and known.is_signature_valid(issuer.public_key())  # type: ignore[arg-type]
            if entry_found is not None and issued_here:
                dates.append(entry_found.revocation_date_utc)
    before = [date for date in dates if proved is None or date <= proved]
    return min(before, default=None)


def _permitted(embedded: Any, status: Any, stamp: bool) -> bool:
    from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel

    result = status.diff_result
    if not isinstance(result, DiffResult):
        return False
    if stamp:
        return bool(result.modification_level <= ModificationLevel.FORM_FILLING)
    return bool(status.docmdp_ok)


def _facts(embedded: Any) -> dict[str, Any]:
    certificate, value = embedded.signer_cert, embedded.sig_object
    transforms = [entry(item.get_object(), "/TransformMethod") for item in entry(value, "/Reference", ())]
    return {
        "field": str(embedded.field_name),
        "revision": int(embedded.signed_revision),
        "subfilter": str(entry(value, "/SubFilter", "")),
        "name": _common_name(certificate),
        "subject": _rfc4514(certificate, "subject"),
        "issuer": _rfc4514(certificate, "issuer"),
        "fingerprint": fingerprint_of(certificate.dump()),
        "public_key": certificate.public_key.dump(),
        "valid_from": certificate.not_valid_before,
        "valid_until": certificate.not_valid_after,
        "role": str(entry(value, "/Reason", "")),
        "place": str(entry(value, "/Location", "")),
        "digest": str(embedded.md_algorithm),
        "certifies": "/DocMDP" in transforms,
    }


def _extent(reader: Any, pdf: bytes, embedded: Any, status: Any) -> dict[str, Any]:
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    revision = int(embedded.signed_revision)
    return {
        "covers_revision": status.coverage >= SignatureCoverageLevel.ENTIRE_REVISION,
        "covers_file": status.coverage == SignatureCoverageLevel.ENTIRE_FILE,
        "range_faults": range_faults(pdf, [int(number) for number in embedded.byte_range], embedded.pkcs7_content),
        "changed_since": changes_since(reader, revision),
    }


def range_faults(pdf: bytes, byte_range: Sequence[int], contents: bytes) -> tuple[str, ...]:
    """What is wrong with a /ByteRange (ISO 32000-1, 12.8.1): all but the signature's own hexadecimal must be covered."""
    if len(byte_range) != 4 or byte_range[0] != 0:
        return ("the signed range does not start at the beginning of the file",)
    _, first, start, length = byte_range
    if min(first, start, length) < 0 or start + length > len(pdf) or start < first:
        return ("the signed range runs past the end of the file",)
    gap = pdf[first:start]
    try:
        hidden = bytes.fromhex(gap[1:-1].decode("ascii")) if gap[:1] == b"<" and gap[-1:] == b">" else None
    except ValueError:
        hidden = None
    if hidden != contents:
        return ("the signed range leaves out more than the signature itself",)
    return ("bytes are hidden behind the signature",) if _padding(contents).strip(b"\0") else ()


def _padding(contents: bytes) -> bytes:
    from asn1crypto.parser import peek

    return contents[peek(contents) :]


def _common_name(certificate: Any) -> str:
    native = certificate.subject.native
    name = native.get("common_name") or certificate.subject.human_friendly
    return str(name if isinstance(name, str) else name[0])


def _rfc4514(certificate: Any, side: str) -> str:
    from cryptography import x509

    parsed = x509.load_der_x509_certificate(certificate.dump())
    return str(getattr(parsed, side).rfc4514_string())
