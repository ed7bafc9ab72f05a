"""Files signed by other programs: approvals without certification, CMS as Acrobat and LibreOffice write it, DSS with PAdES."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pikepdf
import pytest
from asn1crypto import x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.keys import load_private_key_from_pemder_data
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko_certvalidator.registry import SimpleCertificateStore

from dialogue_app.signing.report import Expectation, Verdict
from dialogue_app.signing.verify import verify


def _signer(issued: Any) -> signers.SimpleSigner:
    key = load_private_key_from_pemder_data(issued.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), None)
    known = SimpleCertificateStore()
    known.register(x509.Certificate.load(issued.issuers[0].public_bytes(Encoding.DER)))
    return signers.SimpleSigner(x509.Certificate.load(issued.der), key, known)


def _approved(
    pdf: bytes, issued: Any, name: str, kind: SigSeedSubFilter, *, digest: str = "sha256", authority: Any = None
) -> bytes:
    """An approval in a field of its own, by a writer that also puts its name into the metadata, as others do."""
    from dialogue_app.signing._pyhanko import AskedTimeStamper

    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    metadata = signers.PdfSignatureMetadata(field_name=name, md_algorithm=digest, subfilter=kind, reason="I agree")
    place = fields.SigFieldSpec(name, on_page=0, box=(72, 20, 200, 60))
    stamper = AskedTimeStamper(authority) if authority else None
    signer = signers.PdfSigner(metadata, _signer(issued), timestamper=stamper, new_field_spec=place)
    return bytes(signer.sign_pdf(writer).getvalue())


@pytest.fixture
def theirs(table: Any) -> bytes:
    """A document that was never ours: no field, no content hash."""
    return bytes(table.make_pdf(fields=(), metadata=False))


def test_that_a_signature_as_acrobat_makes_it_is_verified(theirs: bytes, pki: Any) -> None:
    signed = _approved(theirs, pki.cu, "Signature1", SigSeedSubFilter.ADOBE_PKCS7_DETACHED)
    report = verify(signed, trust=pki.roots)
    (one,) = report.signatures
    assert (report.verdict, one.signer, one.level, one.certifies) == (Verdict.TRUSTED, "Juan Pérez", "CMS", False)
    assert one.role == "I agree" and one.coverage == "the whole file"


def test_that_a_cms_signature_tells_the_clock_of_its_time_stamp(
    theirs: bytes, pki: Any, table: Any, clock: Callable[[datetime], Any]
) -> None:
    kind = SigSeedSubFilter.ADOBE_PKCS7_DETACHED
    signed = _approved(theirs, pki.cu, "Signature1", kind, authority=clock(table.first_day))
    (one,) = verify(signed, trust=pki.roots).signatures
    assert (one.clock, one.signed_at) == ("time-stamp by Time", table.first_day)


@pytest.mark.parametrize("kind", [SigSeedSubFilter.PADES, SigSeedSubFilter.ADOBE_PKCS7_DETACHED])
def test_that_two_approvals_in_new_fields_are_both_valid(kind: SigSeedSubFilter, theirs: bytes, pki: Any) -> None:
    both = _approved(_approved(theirs, pki.us, "Signature1", kind), pki.cu, "Signature2", kind)
    report = verify(both, trust=pki.roots)
    assert report.verdict is Verdict.TRUSTED, report.reasons
    first = report.signatures[0]
    assert "field Signature2 added" in first.changed_since


def test_that_a_second_approval_changes_nothing_else(theirs: bytes, pki: Any, table: Any) -> None:
    from pyhanko.pdf_utils import generic

    def overlay(writer: Any) -> None:
        page = writer.root["/Pages"]["/Kids"][0].get_object()
        drawn = writer.add_object(generic.StreamObject(stream_data=b"1 1 1 rg 0 0 600 400 re f"))
        page[generic.pdf_name("/Contents")] = generic.ArrayObject([page.raw_get("/Contents"), drawn])
        writer.update_container(page)

    first = _approved(theirs, pki.us, "Signature1", SigSeedSubFilter.PADES)
    both = _approved(table.revise(first, overlay), pki.cu, "Signature2", SigSeedSubFilter.PADES)
    report = verify(both, trust=pki.roots)
    assert any("page 1 altered or drawn over" in reason for reason in report.reasons), report.reasons


def test_that_cross_reference_streams_are_read_too(theirs: bytes, pki: Any) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(theirs)) as pdf:
        pdf.save(output, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    signed = _approved(output.getvalue(), pki.us, "Signature1", SigSeedSubFilter.PADES)
    assert verify(signed, trust=pki.roots).verdict is Verdict.TRUSTED


def test_that_a_digest_that_can_be_forged_is_rejected_whoever_signed(theirs: bytes, pki: Any) -> None:
    signed = _approved(theirs, pki.cu, "Signature1", SigSeedSubFilter.ADOBE_PKCS7_DETACHED, digest="sha1")
    assert any("rests on sha1, which can be forged" in reason for reason in verify(signed, trust=pki.roots).reasons)


def test_that_a_kind_of_signature_nobody_here_knows_is_rejected(theirs: bytes, pki: Any) -> None:
    signed = _approved(theirs, pki.cu, "Signature1", SigSeedSubFilter.ADOBE_PKCS7_DETACHED)
    old = signed.replace(b"/adbe.pkcs7.detached", b"/adbe.x509.rsa_sha1 ")
    assert verify(old, trust=pki.roots).exit_code == 1


def test_that_a_foreign_file_is_not_one_of_ours(theirs: bytes, pki: Any, table: Any) -> None:
    signed = _approved(theirs, pki.us, "Signature1", SigSeedSubFilter.PADES)
    report = verify(signed, trust=pki.roots, expected=Expectation(fields=(table.us, table.cu), content_hash=table.content_hash))
    assert "The file states another content hash than the frozen record." in report.reasons


def test_that_a_later_approval_in_a_new_field_is_no_way_into_our_documents(by_us: bytes, pki: Any) -> None:
    report = verify(_approved(by_us, pki.cu, "Signature2", SigSeedSubFilter.PADES), trust=pki.roots)
    assert any("field Signature2 added" in reason or "metadata" in reason for reason in report.reasons), report.reasons
