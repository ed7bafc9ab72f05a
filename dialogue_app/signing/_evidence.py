"""What the bytes of a signed file prove, collected from pyHanko into plain values for `verify` to judge."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Any

from dialogue_app.sentences import Sentence
from dialogue_app.signing._archive import held_in_the_past
from dialogue_app.signing._store import Store, store_in
from dialogue_app.signing.changes import changes_since
from dialogue_app.signing.identities import fingerprint_of
from dialogue_app.signing.names import common_name, rfc4514
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
    proved_at: datetime | None
    proved_by: str
    archived: bool
    has_data: bool
    data_stamped: bool
    digest: str
    intact: bool
    trusted: bool
    anchor: str
    revoked_at: datetime | None
    covers_revision: bool
    covers_file: bool
    range_faults: tuple[Sentence, ...]
    permitted: bool
    certifies: bool
    changed_since: tuple[Sentence, ...]


@dataclass(frozen=True)
class Trust:
    """Who is believed here, as of when, and which revocation lists (DER) are known."""

    anchors: tuple[Any, ...]
    revocation_lists: tuple[bytes, ...]
    at: datetime
    others: tuple[Any, ...] = ()
    answers: tuple[bytes, ...] = ()

    def with_store(self, store: Store) -> Trust:
        """The same, knowing as well what a file carries; its certificates help to build chains and are no anchors."""
        from asn1crypto import x509

        lists = tuple(dict.fromkeys((*self.revocation_lists, *store.lists)))
        others = tuple(x509.Certificate.load(data) for data in store.certificates)
        return replace(self, revocation_lists=lists, others=others, answers=store.answers)

    def context(self, moment: datetime) -> Any:
        """A validation context that never reaches for the network."""
        from pyhanko_certvalidator import ValidationContext

        return ValidationContext(
            trust_roots=list(self.anchors),
            other_certs=list(self.others),
            crls=list(self.revocation_lists),
            ocsps=list(self.answers),
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
    store = store_in(reader)
    whole = trust.with_store(store)
    found: list[Evidence] = []
    # newest first: a time-stamp proves that what it covers existed, whatever became of certificates since
    for embedded in reversed(reader.embedded_signatures):
        found.insert(
            0, await _one(_Seen(reader, pdf, store, whole, policy), embedded, [one for one in found if one.document_stamp])
        )
    return found


@dataclass(frozen=True)
class _Seen:
    """The file at hand, with what it carries and who is believed."""

    reader: Any
    pdf: bytes
    store: Store
    trust: Trust
    policy: Any


async def _one(seen: _Seen, embedded: Any, later_stamps: list[Evidence]) -> Evidence:
    trust, stamp = seen.trust, embedded.sig_object_type == "/DocTimeStamp"
    status = await _status(embedded, trust, trust.at, seen.policy)
    token: Any = None if stamp else status.timestamp_validity
    proofs = [(one.stamped_at, one.stamped_by) for one in later_stamps if one.trusted and one.stamped_at]
    document_proof = min(proofs, default=(None, ""))
    token_trusted = bool(token and token.trusted) or bool(token and await _trusted_then(embedded, trust, document_proof[0]))
    times = [moment for moment in (token.timestamp if token_trusted else None, document_proof[0]) if moment]
    proved = min(times, default=None)
    certificate = status.__dict__
    if proved is not None and not status.trusted and proved < trust.at:
        # a trusted time-stamp proves that the signature existed then, so its certificate counts as of then
        certificate = (await _status(embedded, trust, proved, None, skip_diff=True)).__dict__
    path, trusted = certificate["validation_path"], _is_trusted(certificate)
    archived = False
    if not trusted and status.intact and status.valid and later_stamps and not stamp:
        archived, since = await held_in_the_past(embedded, trust)
        proved, trusted = (since, True) if archived else (proved, False)
    details = certificate["revocation_details"]
    revoked_at = details.revocation_date if details and not archived else _revoked_at(path, trust, proved)
    return Evidence(
        document_stamp=stamp,
        claimed_at=None if stamp else status.signer_reported_dt,
        stamped_at=status.timestamp if stamp else (token.timestamp if token else None),
        stamped_by=common_name(status.signing_cert if stamp else token.signing_cert) if stamp or token else "",
        stamp_sound=bool(not token or (token.intact and token.valid)),
        stamp_trusted=token_trusted,
        proved_at=document_proof[0],
        proved_by=document_proof[1],
        archived=archived,
        has_data=seen.store.proves(embedded.signer_cert),
        data_stamped=_data_stamped(seen.reader, embedded, later_stamps),
        intact=bool(status.intact and status.valid),
        trusted=trusted,
        anchor=_anchor(path, embedded) if trusted else "",
        revoked_at=revoked_at,
        permitted=_permitted(embedded, status, stamp),
        **_facts(embedded),
        **_extent(seen.reader, seen.pdf, embedded, status),
    )


async def _trusted_then(embedded: Any, trust: Trust, moment: datetime | None) -> bool:
    """Whether a signature's own time-stamp was to be trusted when a later one was put over it."""
    if moment is None:
        return False
    earlier = await _status(embedded, replace(trust, at=moment), moment, None, skip_diff=True)
    return bool(earlier.timestamp_validity and earlier.timestamp_validity.trusted)


def _anchor(path: Any, embedded: Any) -> str:
    if path is None:
        return rfc4514(embedded.signer_cert, "issuer")
    return rfc4514(path.trust_anchor.authority.certificate, "subject")


def _data_stamped(reader: Any, embedded: Any, later_stamps: list[Evidence]) -> bool:
    """Whether one of the later time-stamps covers what proves the certificate good."""
    revisions = [one.revision for one in later_stamps]
    return any(store_in(reader.get_historical_resolver(number)).proves(embedded.signer_cert) for number in revisions)


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
        "name": common_name(certificate),
        "subject": rfc4514(certificate, "subject"),
        "issuer": rfc4514(certificate, "issuer"),
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


def range_faults(pdf: bytes, byte_range: Sequence[int], contents: bytes) -> tuple[Sentence, ...]:
    """What is wrong with a /ByteRange (ISO 32000-1, 12.8.1): all but the signature's own hexadecimal must be covered."""
    if len(byte_range) != 4 or byte_range[0] != 0:
        return (Sentence("the signed range does not start at the beginning of the file"),)
    _, first, start, length = byte_range
    if min(first, start, length) < 0 or start + length > len(pdf) or start < first:
        return (Sentence("the signed range runs past the end of the file"),)
    gap = pdf[first:start]
    try:
        hidden = bytes.fromhex(gap[1:-1].decode("ascii")) if gap[:1] == b"<" and gap[-1:] == b">" else None
    except ValueError:
        hidden = None
    if hidden != contents:
        return (Sentence("the signed range leaves out more than the signature itself"),)
    return (Sentence("bytes are hidden behind the signature"),) if _padding(contents).strip(b"\0") else ()


def _padding(contents: bytes) -> bytes:
    from asn1crypto.parser import peek

    return contents[peek(contents) :]
