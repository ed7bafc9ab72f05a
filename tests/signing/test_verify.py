"""The verdict on good files: who is trusted, by whose clock, and how the file relates to our record."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from pyhanko.pdf_utils.generic import pdf_name, pdf_string

from dialogue_app.errors import SigningError
from dialogue_app.signing import _pyhanko
from dialogue_app.signing.report import Expectation, Verdict
from dialogue_app.signing.sign import sign
from dialogue_app.signing.verify import verify


def test_that_a_file_signed_by_both_is_valid_and_trusted(by_both: bytes, pki: Any, table: Any, unsigned: bytes) -> None:
    expected = Expectation(
        fields=(table.us, table.cu),
        signers={
            table.us: frozenset({table.identity(pki.us).fingerprint}),
            table.cu: frozenset({table.identity(pki.cu).fingerprint}),
        },
        content_hash=table.content_hash,
        frozen_hash=sha256(unsigned).hexdigest(),
    )
    report = verify(by_both, trust=pki.roots, expected=expected)
    assert (report.verdict, report.exit_code, report.reasons) == (Verdict.TRUSTED, 0, ())
    assert report.sentence.startswith("2 of 2 signatures: unchanged since signing")
    assert report.complete and report.content_hash == table.content_hash
    assert report.file_hash == sha256(by_both).hexdigest()
    assert report.frozen_hash == sha256(unsigned).hexdigest()


def test_that_each_signature_tells_what_came_after_it(by_both: bytes, pki: Any) -> None:
    first, second = verify(by_both, trust=pki.roots).signatures
    assert (first.coverage, first.changed_since) == ("its revision", ("field Signature.CU signed",))
    assert (second.coverage, second.changed_since) == ("the whole file", ())
    assert first.clock == "the signer's own clock" and first.page == 2
    assert first.trust == "issued under CN=Demo root,OU=DEMONSTRATION ONLY,O=Demonstration"


def test_that_without_a_trusted_root_the_file_is_valid_but_the_issuer_unknown(by_both: bytes, pki: Any) -> None:
    for trust in ([], [pki.stranger_issuer.root.der]):
        report = verify(by_both, trust=trust)
        assert (report.verdict, report.exit_code) == (Verdict.UNKNOWN_ISSUER, 2)
        assert "Jane Roe" in report.sentence and "not trusted here" in report.sentence
        assert all(item.intact and not item.trusted for item in report.signatures)


def test_that_roots_are_taken_as_pem_and_as_der(by_both: bytes, pki: Any) -> None:
    assert verify(by_both, trust=[pki.issuer.root.der]).exit_code == 0
    assert verify(by_both, trust=[pki.stranger_issuer.root.pem + pki.issuer.root.pem]).exit_code == 0


@pytest.mark.parametrize("data", [b"", b"letter", b"-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----"])
def test_that_a_trust_file_that_is_none_is_told_to_whoever_gave_it(data: bytes, by_both: bytes, pki: Any) -> None:
    with pytest.raises(SigningError, match="Trusted certificate 2 cannot be read"):
        verify(by_both, trust=[*pki.roots, data])
    with pytest.raises(SigningError, match="Revocation list 1 cannot be read"):
        verify(by_both, trust=pki.roots, revocation_lists=[data])


def test_that_a_revocation_list_of_somebody_else_revokes_nothing(by_us: bytes, pki: Any, table: Any) -> None:
    foreign = pki.stranger_issuer.revocation_list([(pki.us, table.first_day)])
    assert verify(by_us, trust=pki.roots, revocation_lists=[foreign]).exit_code == 0


def test_that_a_half_signed_file_says_so_and_is_enough_only_where_half_is_expected(by_us: bytes, pki: Any, table: Any) -> None:
    alone = verify(by_us, trust=pki.roots)
    assert alone.exit_code == 0 and not alone.complete and alone.unsigned_fields == (table.cu,)
    assert alone.sentence.startswith("1 of 2 signatures")
    on_its_way = verify(by_us, trust=pki.roots, expected=Expectation(fields=(table.us, table.cu), complete=False))
    assert on_its_way.exit_code == 0
    assert verify(by_us, trust=pki.roots, expected=Expectation()).reasons == ("Field Signature.CU is not signed.",)


def test_that_an_unsigned_file_is_not_taken_for_a_signed_one(unsigned: bytes, pki: Any) -> None:
    report = verify(unsigned, trust=pki.roots)
    assert (report.exit_code, report.reasons) == (1, ("The file carries no signature.",))


def test_that_the_content_hash_is_read_leniently(pki: Any, table: Any) -> None:
    plain = table.make_pdf(metadata=False)
    signed = sign(plain, field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day)
    report = verify(signed, trust=pki.roots)
    assert report.content_hash is None and report.exit_code == 0


def test_that_the_record_decides_which_document_it_is(by_both: bytes, pki: Any, table: Any) -> None:
    other = verify(by_both, trust=pki.roots, expected=Expectation(content_hash="00" * 32, frozen_hash="11" * 32))
    assert other.reasons == (
        "The file states another content hash than the frozen record.",
        "The unsigned document inside differs from the frozen one.",
    )
    fields = verify(by_both, trust=pki.roots, expected=Expectation(fields=(table.cu, table.us)))
    assert "our record has Signature.CU, Signature.US" in fields.sentence


def _stamped(table: Any, pki: Any, unsigned: bytes, authority: Any) -> bytes:
    head = table.identity(pki.us)
    return sign(unsigned, field=table.us, identity=head, role="Head", when=table.first_day, timestamper=authority)


def test_that_a_revoked_certificate_is_rejected_unless_a_time_stamp_is_older(
    unsigned: bytes, by_us: bytes, pki: Any, table: Any, clock: Callable[[datetime], Any]
) -> None:
    revoked = pki.issuer.revocation_list([(pki.us, table.first_day + timedelta(days=20))])
    without = verify(by_us, trust=pki.roots, revocation_lists=[revoked])
    assert without.exit_code == 1 and "was revoked on" in without.sentence
    stamped = _stamped(table, pki, unsigned, clock(table.first_day))
    assert verify(stamped, trust=pki.roots, revocation_lists=[revoked]).exit_code == 0
    before = pki.issuer.revocation_list([(pki.us, table.first_day - timedelta(days=20))])
    assert verify(stamped, trust=pki.roots, revocation_lists=[before]).exit_code == 1


def test_that_after_a_certificate_expired_only_a_time_stamp_keeps_the_signature_trusted(
    unsigned: bytes, by_us: bytes, pki: Any, table: Any, clock: Callable[[datetime], Any]
) -> None:
    short = pki.issuer.issue("Short", "Delegation US", valid_for=timedelta(days=300))
    head = table.identity(short)
    later = head.valid_until + timedelta(days=30)
    plain = sign(unsigned, field=table.us, identity=head, role="Head", when=table.first_day)
    report = verify(plain, trust=pki.roots, at=later)
    assert report.exit_code == 2 and "or no longer" in report.sentence
    stamped = sign(unsigned, field=table.us, identity=head, role="Head", when=table.first_day, timestamper=clock(table.first_day))
    assert verify(stamped, trust=pki.roots, at=later).exit_code == 0


def test_that_a_time_stamp_of_an_unknown_authority_counts_for_nothing(
    unsigned: bytes, pki: Any, table: Any, foreign_clock: Callable[[datetime], Any]
) -> None:
    report = verify(_stamped(table, pki, unsigned, foreign_clock(table.first_day)), trust=pki.roots)
    (signature,) = report.signatures
    assert report.exit_code == 2
    assert signature.clock == "time-stamp by Foreign Time, not trusted here"


def _stamped_over(pdf: bytes, authority: Any) -> bytes:
    from pyhanko.sign.fields import InvisSigSettings
    from pyhanko.sign.signers.pdf_signer import PdfTimeStamper

    from dialogue_app.signing._pyhanko import AskedTimeStamper, QuietWriter

    unseen = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)
    stamper = PdfTimeStamper(AskedTimeStamper(authority), invis_settings=unseen)
    return bytes(stamper.timestamp_pdf(QuietWriter(io.BytesIO(pdf)), "sha256", None).getvalue())


def test_that_a_time_stamp_over_the_document_is_no_tampering(
    by_both: bytes, pki: Any, table: Any, clock: Callable[[datetime], Any], foreign_clock: Callable[[datetime], Any]
) -> None:
    report = verify(_stamped_over(by_both, clock(table.second_day)), trust=pki.roots, expected=Expectation())
    assert report.exit_code == 0, report.reasons
    assert [item.changed_since for item in report.signatures] == [
        ("field Signature.CU signed", "a time-stamp over the document added"),
        ("a time-stamp over the document added",),
    ]
    assert verify(_stamped_over(by_both, foreign_clock(table.second_day)), trust=pki.roots).exit_code == 2


def test_that_metadata_rewritten_by_other_software_is_told_but_forbidden_only_in_our_documents(pki: Any, table: Any) -> None:
    def rewrite(writer: Any) -> None:
        writer.trailer["/Info"][pdf_name("/Producer")] = pdf_string("Another program")
        writer.update_container(writer.trailer["/Info"])

    def signed_around(pdf: bytes) -> bytes:
        first = sign(pdf, field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day)
        options = {"role": "Head", "place": None, "when": table.second_day, "face": None, "authority": None}
        again = table.revise(first, rewrite)
        return _pyhanko.embed(again, field=table.cu, identity=table.identity(pki.cu), certify=False, **options)

    theirs = verify(signed_around(table.make_pdf(metadata=False)), trust=pki.roots)
    assert theirs.exit_code == 0 and "the metadata changed" in theirs.signatures[0].changed_since
    ours = verify(signed_around(table.make_pdf()), trust=pki.roots)
    assert ours.reasons == ("The file was changed after Jane Roe signed it: the metadata changed.",)


def test_that_a_report_can_be_written_as_json(by_both: bytes, pki: Any) -> None:
    values = json.loads(json.dumps(verify(by_both, trust=pki.roots).as_dict()))
    assert values["verdict"] == "valid and trusted" and values["exit_code"] == 0 and values["complete"] is True
    assert datetime.fromisoformat(values["signatures"][0]["signed_at"]).tzinfo == UTC


def test_that_verifying_says_nothing_in_the_log(by_both: bytes, caplog: pytest.LogCaptureFixture) -> None:
    verify(by_both, trust=[])
    verify(by_both[:-2000], trust=[])
    assert caplog.records == []
