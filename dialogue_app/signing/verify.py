"""Verification as a policy: a file is accepted for stated reasons, and whatever cannot be examined is rejected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from dialogue_app.errors import SigningError
from dialogue_app.sentences import Sentence
from dialogue_app.signing._evidence import Evidence, Trust, collect
from dialogue_app.signing.fields import FieldState, fields_of
from dialogue_app.signing.identities import utc_now
from dialogue_app.signing.opened import content_hash_of, frozen_part, open_pdf, tail_of
from dialogue_app.signing.report import Expectation, Report, SignatureReport, Verdict
from dialogue_app.signing.validation_data import certificates_in, lists_in

OWN_CLOCK = Sentence("the signer's own clock")
"""Whose clock it was where no authority vouches for the time."""
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
        reason = error.sentence
    except RecursionError:
        reason = Sentence("The PDF is nested deeper than any document, or in a circle; it is not examined further.")
    except MemoryError:
        reason = Sentence("The PDF unpacks to more than any document needs; it is not examined further.")
    except Exception as error:  # whatever a hostile file provokes, it is no reason to accept it
        reason = Sentence("The signatures cannot be examined ({kind}: {error}).", kind=type(error).__name__, error=error)
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


def _presence(case: _Case) -> Iterator[Sentence]:
    if not case.signatures:
        yield Sentence("The file carries no signature.")
    if sum(state.signed for state in case.states) != len(case.signatures):
        yield Sentence("A signature field holds something that is not a signature of a known kind.")
    for name, count in Counter(state.name for state in case.states).items():
        if count > 1:
            yield Sentence("Field {name} appears {count} times.", name=name, count=count)
    for revision, count in Counter(item.revision for item in case.evidence).items():
        if count > 1:
            yield Sentence("{count} fields share the signature of revision {revision}.", count=count, revision=revision + 1)
    if case.expected.complete:
        for state in case.states:
            if not state.signed:
                yield Sentence("Field {name} is not signed.", name=state.name)


def _integrity(case: _Case) -> Iterator[Sentence]:
    for item in case.evidence:
        if not item.intact:
            yield Sentence(
                "The signature in field {field} does not match the content: the file was altered, or another key signed.",
                field=item.field,
            )
        for fault in item.range_faults:
            yield Sentence("In field {field} {fault}.", field=item.field, fault=fault)
        if not item.covers_revision:
            yield Sentence("The signature in field {field} does not cover the whole document it was put on.", field=item.field)
        if not item.stamp_sound:
            yield Sentence("The time-stamp on the signature in field {field} does not belong to it.", field=item.field)
        if item.digest not in STRONG_DIGESTS:
            yield Sentence(
                "The signature in field {field} rests on {digest}, which can be forged.", field=item.field, digest=item.digest
            )


def _changes(case: _Case) -> Iterator[Sentence]:
    for item in case.evidence:
        if item.covers_revision and not item.permitted:
            found = [phrase for phrase in item.changed_since if not phrase.endswith(" signed")] or [
                Sentence("objects replaced or added")
            ]
            yield Sentence("The file was changed after {name} signed it: {found}.", name=item.name, found=found)
    if case.evidence and not case.evidence[-1].covers_file:
        later = set(case.evidence[-1].changed_since)
        # level B-LT puts its data behind the signature (ETSI EN 319 142-1, 5.4); whatever else stands there was appended
        if case.tail or later != {"data for later verification added"}:
            yield Sentence("Bytes were appended after the last signature ({field}).", field=case.evidence[-1].field)


def _people(case: _Case) -> Iterator[Sentence]:
    seen: dict[Any, str] = {}
    for item in case.signatures:
        for mark in (item.public_key, item.subject):
            if mark in seen and seen[mark] != item.field:
                yield Sentence(
                    "{name} signed both {seen} and {field}; each side signs for itself.",
                    name=item.name,
                    seen=seen[mark],
                    field=item.field,
                )
            seen.setdefault(mark, item.field)
        allowed = case.expected.signers.get(item.field)
        if allowed is not None and item.fingerprint not in allowed:
            yield Sentence(
                "Field {field} was signed with a certificate of {name} that is not the one agreed for it.",
                field=item.field,
                name=item.name,
            )


def _certificates(case: _Case) -> Iterator[Sentence]:
    for item in case.evidence:
        proofs = [item.stamped_at if item.stamp_trusted or item.document_stamp else None, item.proved_at]
        moment = min((proof for proof in proofs if proof), default=item.claimed_at)
        if moment is None:
            continue
        if moment > item.valid_until:
            yield Sentence(
                "The certificate of {name} had expired on {valid_until:day}, before it was used to sign.",
                name=item.name,
                valid_until=item.valid_until,
            )
        if moment < item.valid_from:
            yield Sentence(
                "The certificate of {name} was not valid before {valid_from:day}, after it was used to sign.",
                name=item.name,
                valid_from=item.valid_from,
            )
        if item.revoked_at is not None:
            yield Sentence(
                "The certificate of {name} was revoked on {revoked_at:day}, and no time-stamp proves that the "
                "signature is older.",
                name=item.name,
                revoked_at=item.revoked_at,
            )


def _record(case: _Case) -> Iterator[Sentence]:
    expected = case.expected
    names = tuple(state.name for state in case.states)
    if expected.fields is not None and names != expected.fields:
        yield Sentence("The signature fields are {names}; our record has {fields}.", names=names, fields=expected.fields)
    if expected.content_hash is not None and case.content_hash != expected.content_hash:
        yield Sentence("The file states another content hash than the frozen record.")
    if expected.frozen_hash is not None and case.frozen_hash != expected.frozen_hash:
        yield Sentence("The unsigned document inside differs from the frozen one.")


_CHECKS: tuple[Callable[[_Case], Iterator[Sentence]], ...] = (_presence, _integrity, _changes, _people, _certificates, _record)


def _verdict(reasons: Sequence[Sentence], signatures: Sequence[SignatureReport], evidence: Sequence[Evidence]) -> Verdict:
    if reasons:
        return Verdict.REJECTED
    stamps_trusted = all(item.trusted for item in evidence if item.document_stamp)
    if stamps_trusted and all(signature.trusted for signature in signatures):
        return Verdict.TRUSTED
    return Verdict.UNKNOWN_ISSUER


def _sentence(verdict: Verdict, reasons: Sequence[Sentence], signatures: Sequence[SignatureReport], fields: int) -> Sentence:
    if verdict is Verdict.REJECTED:
        if len(reasons) == 1:
            return Sentence("Rejected: {reason}", reason=reasons[0])
        return Sentence("Rejected: {reason} (and {more} more)", reason=reasons[0], more=len(reasons) - 1)
    count = {"count": len(signatures), "all": fields}
    if verdict is Verdict.TRUSTED:
        return Sentence("{count} of {all} signatures: unchanged since signing and issued by somebody trusted here.", **count)
    doubts = (Sentence("{signer}: {why}", signer=item.signer, why=item.trust) for item in signatures if not item.trusted)
    return Sentence(
        "{count} of {all} signatures: unchanged since signing, but not all is trusted here ({doubt}).",
        doubt=next(doubts, Sentence("the time-stamp is not trusted")),
        **count,
    )


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
        coverage=_coverage(item),
        changed_since=item.changed_since,
    )


def _coverage(item: Evidence) -> Sentence:
    if item.covers_file:
        return Sentence("the whole file")
    return Sentence("its revision") if item.covers_revision else Sentence("not all of it")


def _clock(item: Evidence) -> Sentence:
    if item.stamped_at is not None:
        if item.stamp_trusted:
            return Sentence("time-stamp by {stamped_by}", stamped_by=item.stamped_by)
        return Sentence("time-stamp by {stamped_by}, not trusted here", stamped_by=item.stamped_by)
    if item.proved_at is None:
        return OWN_CLOCK
    return Sentence(
        "{own_clock}; {proved_by} stamped the document on {proved_at} UTC",
        own_clock=OWN_CLOCK,
        proved_by=item.proved_by,
        proved_at=item.proved_at,
    )


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


def _why(item: Evidence, trusted: bool) -> Sentence:
    if trusted and item.archived:
        return Sentence(
            "issued under {anchor}; it has ended since, and the time-stamps prove that it was good", anchor=item.anchor
        )
    if trusted:
        return Sentence("issued under {anchor}", anchor=item.anchor)
    if item.revoked_at is not None:
        return Sentence("the certificate was revoked on {revoked_at:day}", revoked_at=item.revoked_at)
    if item.trusted:
        return Sentence("the time-stamp authority {stamped_by} is not trusted here", stamped_by=item.stamped_by)
    return Sentence("its issuer ({issuer}) is not trusted here, or no longer", issuer=item.issuer)
