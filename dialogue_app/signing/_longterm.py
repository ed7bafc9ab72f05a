"""Validation data and time-stamps appended to a signed file: the document security store (ETSI EN 319 142-1, 5.4)."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dialogue_app.errors import SigningError
from dialogue_app.signing.identities import Identity, utc_now

if TYPE_CHECKING:
    from dialogue_app.signing.timestamp import TimeStampAuthority
    from dialogue_app.signing.validation_data import ValidationData


@dataclass
class _Gathered:
    """Certification paths, and the context whose lists and answers proved them good."""

    context: Any
    paths: list[Any]


def require_data_for(identity: Identity, data: ValidationData) -> None:
    """Raise `SigningError` unless `data` proves that the identity's certificate is good now: before its key is used."""
    from asn1crypto import x509

    chain = [x509.Certificate.load(der) for der in identity.chain]
    asyncio.run(_gathered(data, [(x509.Certificate.load(identity.certificate), chain)]))


def with_validation_data(pdf: bytes, data: ValidationData) -> bytes:
    """Append certificates, lists and answers for every signature and stamp in the file that can still be proved."""
    from dialogue_app.signing._pyhanko import QuietWriter

    writer = QuietWriter(io.BytesIO(pdf))
    gathered = asyncio.run(_gathered(data, _chains(writer.prev)))
    return _written(writer) if _supply(writer, gathered) else pdf


def stamped(pdf: bytes, authority: TimeStampAuthority, data: ValidationData | None) -> bytes:
    """Append one revision with a document time-stamp, and before it in the same revision what `data` proves."""
    from pyhanko.sign.fields import InvisSigSettings
    from pyhanko.sign.signers.pdf_signer import PdfTimeStamper

    from dialogue_app.signing._pyhanko import AskedTimeStamper, QuietWriter

    writer = QuietWriter(io.BytesIO(pdf))
    _refuse_late_renewal(writer.prev)
    # the default widget [0 0 0 0] fails ISO 14289-1; one outside the page is met by nobody
    unseen = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)
    number = len(writer.prev.embedded_timestamp_signatures) + 1
    asked = AskedTimeStamper(authority)
    stamper = PdfTimeStamper(asked, f"TimeStamp-{number}", unseen, f"Time-stamp {number} over the document")
    return asyncio.run(_stamped(writer, stamper, asked, data))


async def _stamped(writer: Any, stamper: Any, asked: Any, data: ValidationData | None) -> bytes:
    try:
        if data is not None:
            own = await asked.chains()
            # within the stamp's own revision, or else nothing would cover the data
            _supply(writer, await _gathered(data, [*_chains(writer.prev), *own]))
        output = await stamper.async_timestamp_pdf(writer, "sha256", None)
    except SigningError:
        raise
    except Exception as error:  # whatever an authority's answer provokes; the caller's bytes are untouched
        raise SigningError("The file could not be time-stamped: {error}. It is unchanged.", error=error) from error
    return bytes(output.getvalue())


def _refuse_late_renewal(reader: Any) -> None:
    stamps = reader.embedded_timestamp_signatures
    if stamps and stamps[-1].signer_cert.not_valid_after < utc_now():
        ended = stamps[-1].signer_cert.not_valid_after
        raise SigningError(
            "The certificate of the last time-stamp ended on {ended:day}: a new one would prove nothing before today.",
            ended=ended,
        )


def _chains(reader: Any) -> list[tuple[Any, list[Any]]]:
    """Certificate and companions of every signature, its time-stamp, and every document time-stamp, while not expired."""
    from pyhanko.sign.general import extract_certificate_info
    from pyhanko.sign.validation.generic_cms import extract_tst_data_iter

    now, found = utc_now(), []
    for embedded in reader.embedded_signatures:
        stamps = extract_tst_data_iter(embedded.signer_info, signed=False)
        for signed_data in (embedded.signed_data, *stamps):
            told = extract_certificate_info(signed_data)
            if told.signer_cert.not_valid_after >= now:
                found.append((told.signer_cert, list(told.other_certs)))
    return found


async def _gathered(data: ValidationData, chains: Iterable[tuple[Any, list[Any]]]) -> _Gathered:
    from pyhanko_certvalidator import CertificateValidator, ValidationContext

    wanted = list(chains)
    given = [*data.loaded_certificates(), *(other for _, others in wanted for other in others)]
    context = ValidationContext(
        trust_roots=[one for one in given if one.self_issued],
        other_certs=given,
        crls=data.loaded_lists(),
        ocsps=list(data.answers),
        allow_fetching=data.online,
        revocation_mode="require",
        retroactive_revinfo=True,
    )
    paths = []
    try:
        for certificate, others in wanted:
            validator = CertificateValidator(certificate, intermediate_certs=others, validation_context=context)
            try:
                paths.append(await validator.async_validate_usage(set()))
            except Exception as error:
                raise _explained(certificate, error) from error
    finally:
        await context.aclose()
    return _Gathered(context, paths)


def _explained(certificate: Any, error: Exception) -> SigningError:
    from pyhanko_certvalidator import errors

    from dialogue_app.signing.names import common_name

    whose, issuer = common_name(certificate), certificate.issuer.human_friendly
    match error:
        case errors.PathBuildingError():
            return SigningError(
                "The chain of {whose} ends at {issuer}, which is not at hand: give its certificate too.",
                whose=whose,
                issuer=issuer,
            )
        case errors.RevokedError():
            return SigningError("A certificate behind {whose} is revoked: {error}", whose=whose, error=error)
        case errors.StaleRevinfoError():
            return SigningError(
                "What is known of revocations by {issuer} is out of date: give its present revocation list.", issuer=issuer
            )
        case errors.InsufficientRevinfoError():
            return SigningError(
                "Nothing proves that the certificate of {whose} is not revoked: give the revocation list of "
                "{issuer}, allow asking for it online, or choose level B-T.",
                whose=whose,
                issuer=issuer,
            )
        case errors.ExpiredError():
            return SigningError("A certificate behind {whose} has expired; nothing can be proved with it any more.", whose=whose)
    return SigningError("The certificate of {whose} cannot be proved good: {error}", whose=whose, error=error)


def _supply(writer: Any, gathered: _Gathered) -> bool:
    from pyhanko.sign.validation.dss import DocumentSecurityStore

    # no /VRI: it is keyed by one signature, and later data must not rewrite what an earlier stamp covers
    issuers = {one.subject.hashable for path in gathered.paths for one in path.iter_certs(include_root=True)}
    lists = [one for one in gathered.context.crls if one.issuer.hashable in issuers]
    answers = gathered.context.ocsps
    store = DocumentSecurityStore.supply_dss_in_writer(writer, None, paths=gathered.paths, crls=lists, ocsps=answers)
    return bool(store.modified)


def _written(writer: Any) -> bytes:
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()
