"""Verification as a policy: a file is accepted for stated reasons, and whatever cannot be examined is rejected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from dialogue_app.errors import SigningError
from dialogue_app.signing._evidence import Evidence, Trust, collect
from dialogue_app.signing.fields import FieldState, fields_of
from dialogue_app.signing.identities import utc_now
from dialogue_app.signing.opened import content_hash_of, frozen_part, open_pdf, tail_of
from dialogue_app.signing.report import Expectation, Report, SignatureReport, Verdict
from dialogue_app.signing.validation_data import certificates_in, lists_in

STRONG_DIGESTS = frozenset({"sha256", "sha384", "sha512", "sha3_256", "sha3_384", "sha3_512"})


def verify(
    pdf: bytes,
    *,
    trust: Sequence[bytes],
    expected: Expectation | None = None,
    at: datetime | None = None,
    revocation_lists: Sequence[bytes] = (),
) -> Report:
    """Examine a signed PDF against the root certificates in `trust` (PEM or DER) and what our record expects.

    `at` is the moment of judgement, now unless given; `revocation_lists` are CRLs (RFC 5280, PEM or DER). Never raises for
    the file's sake; `SigningError` only when a certificate in `trust` or a revocation list cannot be read.
    """
    believed = Trust(tuple(certificates_in(trust)), tuple(lists_in(revocation_lists)), at or utc_now())
    file_hash = sha256(pdf).hexdigest()
    try:
        return _examined(pdf, believed, expected, file_hash)
    except SigningError as error:
        reason = str(error)
    except RecursionError:
        reason = "The PDF is nested deeper than any document, or in a circle; it is not examined further."
    except MemoryError:
        reason = "The PDF unpacks to more than any document needs; it is not examined further."
    except Exception as error:  # whatever a hostile file provokes, it is no reason to accept it
        reason = f"The signatures cannot be examined ({type(error).__name__}: {error})."
    return Report.rejected(reason, file_hash)


def _examined(pdf: bytes, trust: Trust, expected: Expectation | None, file_hash: str) -> Report:
    reader = open_pdf(pdf)
    states = fields_of(reader)
    embedded = reader.embedded_signatures
    signed_revision = embedded[0].signed_revision if embedded else reader.xrefs.total_revisions - 1
    content_hash = content_hash_of(reader.get_historical_resolver(signed_revision))
    ours = expected is not None or content_hash is not None
    evidence = collect(reader, pdf, trust, strict=ours)
    frozen_hash = sha256(frozen_part(pdf)).hexdigest()
    case = _Case(
        states, evidence, expected or Expectation(complete=False), ours, content_hash, frozen_hash, bool(tail_of(reader, pdf))
    )
    reasons = tuple(dict.fromkeys(reason for check in _CHECKS for reason in check(case)))
    signatures = tuple(_told(item, case) for item in evidence if not item.document_stamp)
    unsigned = tuple(state.name for state in states if not state.signed)
    verdict = _verdict(reasons, signatures, evidence)
    sentence = _sentence(verdict, reasons, signatures, len(states))
    stamps, renewal = sum(item.document_stamp for item in evidence), _renew_before(evidence)
    return Report(verdict, sentence, signatures, reasons, unsigned, content_hash, file_hash, frozen_hash, stamps, renewal)


@dataclass(frozen=True)
class _Case:
    """All that is known of one file, for the checks to read."""

    states: Sequence[FieldState]
    evidence: Sequence[Evidence]
    expected: Expectation
    ours: bool
    content_hash: str | None
    frozen_hash: str
    tail: bool

    @property
    def signatures(self) -> list[Evidence]:
        return [item for item in self.evidence if not item.document_stamp]


def _presence(case: _Case) -> Iterator[str]:
    if not case.signatures:
        yield "The file carries no signature."
    if sum(state.signed for state in case.states) != len(case.signatures):
        yield "A signature field holds something that is not a signature of a known kind."
    for name, count in Counter(state.name for state in case.states).items():
        if count > 1:
            yield f"Field {name} appears {count} times."
    for revision, count in Counter(item.revision for item in case.evidence).items():
        if count > 1:
            yield f"{count} fields share the signature of revision {revision + 1}."
    if case.expected.complete:
        for state in case.states:
            if not state.signed:
                yield f"Field {state.name} is not signed."


def _integrity(case: _Case) -> Iterator[str]:
    for item in case.evidence:
        if not item.intact:
            yield f"The signature in field {item.field} does not match the content: the file was altered, or another key signed."
        for fault in item.range_faults:
            yield f"In field {item.field} {fault}."
        if not item.covers_revision:
            yield f"The signature in field {item.field} does not cover the whole document it was put on."
        if not item.stamp_sound:
            yield f"The time-stamp on the signature in field {item.field} does not belong to it."
        if item.digest not in STRONG_DIGESTS:
            yield f"The signature in field {item.field} rests on {item.digest}, which can be forged."


def _changes(case: _Case) -> Iterator[str]:
    for item in case.evidence:
        if item.covers_revision and not item.permitted:
            found = [phrase for phrase in item.changed_since if not phrase.endswith(" signed")]
            yield f"The file was changed after {item.name} signed it: {', '.join(found) or 'objects replaced or added'}."
    if case.evidence and not case.evidence[-1].covers_file:
        later = set(case.evidence[-1].changed_since)
        # level B-LT puts its data behind the signature (ETSI EN 319 142-1, 5.4); whatever else stands there was appended
        if case.tail or later != {"data for later verification added"}:
            yield f"Bytes were appended after the last signature ({case.evidence[-1].field})."


def _people(case: _Case) -> Iterator[str]:
    seen: dict[Any, str] = {}
    for item in case.signatures:
        for mark in (item.public_key, item.subject):
            if mark in seen and seen[mark] != item.field:
                yield f"{item.name} signed both {seen[mark]} and {item.field}; each side signs for itself."
            seen.setdefault(mark, item.field)
        allowed = case.expected.signers.get(item.field)
        if allowed is not None and item.fingerprint not in allowed:
            yield f"Field {item.field} was signed with a certificate of {item.name} that is not the one agreed for it."


def _certificates(case: _Case) -> Iterator[str]:
    for item in case.evidence:
        proofs = [item.stamped_at if item.stamp_trusted or item.document_stamp else None, item.proved_at]
        moment = min((proof for proof in proofs if proof), default=item.claimed_at)
        if moment is None:
            continue
        if moment > item.valid_until:
            yield f"The certificate of {item.name} had expired on {item.valid_until:%Y-%m-%d}, before it was used to sign."
        if moment < item.valid_from:
            yield f"The certificate of {item.name} was not valid before {item.valid_from:%Y-%m-%d}, after it was used to sign."
        if item.revoked_at is not None:
            yield (
                f"The certificate of {item.name} was revoked on {item.revoked_at:%Y-%m-%d}, "
                "and no time-stamp proves that the signature is older."
            )


def _record(case: _Case) -> Iterator[str]:
    expected = case.expected
    names = tuple(state.name for state in case.states)
    if expected.fields is not None and names != expected.fields:
        yield f"The signature fields are {', '.join(names) or 'none'}; our record has {', '.join(expected.fields)}."
    if expected.content_hash is not None and case.content_hash != expected.content_hash:
        yield "The file states another content hash than the frozen record."
    if expected.frozen_hash is not None and case.frozen_hash != expected.frozen_hash:
        yield "The unsigned document inside differs from the frozen one."


_CHECKS: tuple[Callable[[_Case], Iterator[str]], ...] = (_presence, _integrity, _changes, _people, _certificates, _record)


def _verdict(reasons: Sequence[str], signatures: Sequence[SignatureReport], evidence: Sequence[Evidence]) -> Verdict:
    if reasons:
        return Verdict.REJECTED
    stamps_trusted = all(item.trusted for item in evidence if item.document_stamp)
    if stamps_trusted and all(signature.trusted for signature in signatures):
        return Verdict.TRUSTED
    return Verdict.UNKNOWN_ISSUER


def _sentence(verdict: Verdict, reasons: Sequence[str], signatures: Sequence[SignatureReport], fields: int) -> str:
    if verdict is Verdict.REJECTED:
        more = f" (and {len(reasons) - 1} more)" if len(reasons) > 1 else ""
        return f"Rejected: {reasons[0]}{more}"
    count = f"{len(signatures)} of {fields} signatures"
    if verdict is Verdict.TRUSTED:
        return f"{count}: unchanged since signing and issued by somebody trusted here."
    doubt = next((f"{item.signer}: {item.trust}" for item in signatures if not item.trusted), "the time-stamp is not trusted")
    return f"{count}: unchanged since signing, but not all is trusted here ({doubt})."


def _told(item: Evidence, case: _Case) -> SignatureReport:
    page = next((state.page for state in case.states if state.name == item.field), None)
    trusted = item.trusted and (item.stamped_at is None or item.stamp_trusted)
    return SignatureReport(
        field=item.field,
        page=page,
        signer=item.name,
        subject=item.subject,
        issuer=item.issuer,
        fingerprint=item.fingerprint,
        role=item.role,
        place=item.place,
        signed_at=item.stamped_at or item.claimed_at,
        clock=_clock(item),
        level=_level(item, case),
        certifies=item.certifies,
        intact=item.intact,
        trusted=trusted,
        trust=_why(item, trusted),
        coverage="the whole file" if item.covers_file else "its revision" if item.covers_revision else "not all of it",
        changed_since=item.changed_since,
    )


def _clock(item: Evidence) -> str:
    if item.stamped_at is not None:
        return f"time-stamp by {item.stamped_by}" + ("" if item.stamp_trusted else ", not trusted here")
    own = "the signer's own clock"
    if item.proved_at is None:
        return own
    return f"{own}; {item.proved_by} stamped the document on {item.proved_at:%Y-%m-%d %H:%M} UTC"


def _level(item: Evidence, case: _Case) -> str:
    """The PAdES level reached (ETSI EN 319 142-1, 6.2): not what was meant, but what is in the file."""
    if item.subfilter != "/ETSI.CAdES.detached":
        return "CMS"
    stamped_over = any(one.document_stamp and one.revision > item.revision for one in case.evidence)
    if item.stamped_at is None and not stamped_over:
        return "B-B"
    if item.data_stamped:
        return "B-LTA"
    return "B-LT" if item.has_data else "B-T"


def _renew_before(evidence: Sequence[Evidence]) -> datetime | None:
    return evidence[-1].valid_until if evidence and evidence[-1].document_stamp else None


def _why(item: Evidence, trusted: bool) -> str:
    if trusted:
        ended = "; it has ended since, and the time-stamps prove that it was good" if item.archived else ""
        return f"issued under {item.anchor}{ended}"
    if item.revoked_at is not None:
        return f"the certificate was revoked on {item.revoked_at:%Y-%m-%d}"
    if item.trusted:
        return f"the time-stamp authority {item.stamped_by} is not trusted here"
    return f"its issuer ({item.issuer}) is not trusted here, or no longer"
