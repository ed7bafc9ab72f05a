"""Signatures for decades: every level, time-stamps put on later and renewed, and the view long after certificates ended."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pikepdf
import pytest

from dialogue_app.errors import SigningError
from dialogue_app.signing.demo_keys import DemoIssuer, IssuedKey
from dialogue_app.signing.opened import open_pdf
from dialogue_app.signing.report import Expectation, Verdict
from dialogue_app.signing.sign import Level, sign
from dialogue_app.signing.timestamp import timestamp
from dialogue_app.signing.validation_data import ValidationData, read_validation_data
from dialogue_app.signing.verify import verify
from tests.signing.test_tampering import REVISIONS

NOW = datetime.now(UTC).replace(microsecond=0)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Ages:
    """A root for decades, heads for two years, and two time-stamp authorities: one for five years, one for fifteen."""

    issuer: DemoIssuer
    us: IssuedKey
    cu: IssuedKey
    five: IssuedKey
    fifteen: IssuedKey

    @property
    def roots(self) -> list[bytes]:
        return [self.issuer.root.pem]

    def data(self, **options: Any) -> ValidationData:
        return ValidationData(lists=(self.issuer.revocation_list([]),), **options)

    def fresh(self, at: datetime, revoked: Any = ()) -> list[bytes]:
        return [self.issuer.revocation_list(revoked, at=at - DAY)]


@pytest.fixture(scope="module")
def ages() -> Ages:
    issuer = DemoIssuer(valid_from=NOW - 30 * DAY, valid_for=9000 * DAY)
    stamps = [
        issuer.issue(f"Time {years}", "Demonstration", valid_for=years * 365 * DAY, algorithm="rsa", time_stamping=True)
        for years in (5, 15)
    ]
    heads = [issuer.issue(name, "Delegation", valid_for=730 * DAY) for name in ("Jane Roe", "Juan Pérez")]
    return Ages(issuer, *heads, *stamps)


@pytest.fixture(scope="module")
def authorities(ages: Ages) -> tuple[Any, Any]:
    from tests.signing.conftest import LocalAuthority

    return LocalAuthority(ages.five, NOW), LocalAuthority(ages.fifteen, NOW)


@pytest.fixture(scope="module")
def at_level(ages: Ages, authorities: tuple[Any, Any], unsigned: bytes, table: Any) -> Callable[[Level], bytes]:
    """The document signed by both at a level."""
    made: dict[Level, bytes] = {}

    def signed(level: Level) -> bytes:
        if level not in made:
            pdf = unsigned
            for field, head, hours in ((table.us, ages.us, 3), (table.cu, ages.cu, 1)):
                when = NOW - timedelta(hours=hours)
                pdf = sign(
                    pdf, field=field, identity=table.identity(head), role="Head", when=when, appearance=table.draw_stamp,
                    timestamper=authorities[0], level=level, data=ages.data(),
                )  # fmt: skip
            made[level] = pdf
        return made[level]

    return signed


@pytest.mark.parametrize("level", list(Level))
def test_that_each_level_is_reached_and_holds(
    level: Level, at_level: Callable[[Level], bytes], ages: Ages, unsigned: bytes
) -> None:
    pdf = at_level(level)
    report = verify(pdf, trust=ages.roots, expected=Expectation())
    assert (report.verdict, report.reasons) == (Verdict.TRUSTED, ())
    assert [one.level for one in report.signatures] == [level, level]
    assert pdf.startswith(unsigned)
    clocks = {one.clock for one in report.signatures}
    assert clocks == ({"the signer's own clock"} if level is Level.B_B else {"time-stamp by Time 5"})


def test_that_one_time_stamp_comes_last_and_covers_the_whole_file(at_level: Callable[[Level], bytes]) -> None:
    reader = open_pdf(at_level(Level.B_LTA))
    (stamp,) = reader.embedded_timestamp_signatures
    assert reader.embedded_signatures[-1].field_name == stamp.field_name == "TimeStamp-1"
    assert stamp.signed_revision == reader.xrefs.total_revisions - 1


def test_that_pyhanko_itself_would_leave_data_behind_the_stamp(
    ages: Ages, authorities: tuple[Any, Any], at_level: Callable[[Level], bytes]
) -> None:
    from pyhanko.sign.fields import InvisSigSettings
    from pyhanko.sign.signers.pdf_signer import PdfTimeStamper
    from pyhanko_certvalidator import ValidationContext

    from dialogue_app.signing import _pyhanko

    context = ValidationContext(
        trust_roots=ages.data(certificates=tuple(ages.roots)).loaded_certificates(),
        crls=ages.data().loaded_lists(),
        revocation_mode="require",
    )
    writer = _pyhanko.QuietWriter(io.BytesIO(at_level(Level.B_T)))
    hidden = InvisSigSettings(box_out_of_bounds=True)
    plain = PdfTimeStamper(_pyhanko.AskedTimeStamper(authorities[0]), invis_settings=hidden)
    reader = open_pdf(plain.timestamp_pdf(writer, "sha256", context).getvalue())
    assert reader.embedded_timestamp_signatures[0].signed_revision < reader.xrefs.total_revisions - 1


def test_that_the_widget_of_a_time_stamp_lies_outside_the_page(at_level: Callable[[Level], bytes]) -> None:
    with pikepdf.open(io.BytesIO(at_level(Level.B_LTA))) as pdf:
        (field,) = [one for one in pdf.Root.AcroForm.Fields if str(one.T).startswith("TimeStamp")]
        left, bottom, right, top = (float(edge) for edge in field.Rect)
        page = [float(edge) for edge in pdf.pages[0].MediaBox]
        assert (left, bottom, right, top) != (0, 0, 0, 0)
        assert left > page[2] or right < page[0] or bottom > page[3] or top < page[1]
        assert str(field.TU) == "Time-stamp 1 over the document"


def test_that_long_term_data_leaves_metadata_and_version_alone(at_level: Callable[[Level], bytes], unsigned: bytes) -> None:
    with pikepdf.open(io.BytesIO(at_level(Level.B_LTA))) as pdf, pikepdf.open(io.BytesIO(unsigned)) as before:
        assert pdf.Root.Metadata.read_bytes() == before.Root.Metadata.read_bytes()
        assert {key: str(value) for key, value in pdf.docinfo.items()} == {
            key: str(value) for key, value in before.docinfo.items()
        }
        assert "/Extensions" not in pdf.Root or pdf.pdf_version == "1.7"
        assert pdf.Root.get("/Version", "/1.7") == "/1.7"


@pytest.mark.parametrize("tail", [b"\n", b"%", b"\n% remark\n", b"\0" * 300])
@pytest.mark.parametrize("level", [Level.B_LT, Level.B_LTA])
def test_that_bytes_behind_the_data_are_still_found(
    level: Level, tail: bytes, at_level: Callable[[Level], bytes], ages: Ages
) -> None:
    assert verify(at_level(level) + tail, trust=ages.roots).exit_code == 1


@pytest.mark.parametrize(("change", "reason"), REVISIONS, ids=[change.__name__ for change, _ in REVISIONS])
@pytest.mark.parametrize("level", [Level.B_LT, Level.B_LTA])
def test_that_a_later_revision_is_rejected_at_every_level(
    level: Level, change: Any, reason: str, at_level: Callable[[Level], bytes], ages: Ages, table: Any
) -> None:
    report = verify(table.revise(at_level(level), change), trust=ages.roots)
    assert any(reason in line for line in report.reasons), report.reasons


def test_that_only_the_highest_level_outlives_the_signers_certificates(at_level: Callable[[Level], bytes], ages: Ages) -> None:
    later = NOW + 800 * DAY
    verdicts = {level: verify(at_level(level), trust=ages.roots, at=later, revocation_lists=ages.fresh(later)) for level in Level}
    assert verdicts[Level.B_B].verdict is Verdict.UNKNOWN_ISSUER
    assert "or no longer" in verdicts[Level.B_B].sentence
    assert verdicts[Level.B_LTA].verdict is Verdict.TRUSTED


def test_that_past_validation_agrees_at_800_days(at_level: Callable[[Level], bytes], ages: Ages) -> None:
    import asyncio

    from dialogue_app.signing._archive import held_in_the_past
    from dialogue_app.signing._evidence import Trust

    later = NOW + 800 * DAY
    trust = Trust(tuple(ages.data(certificates=tuple(ages.roots)).loaded_certificates()), tuple(ages.fresh(later)), later)
    held = {}
    for level in Level:
        reader = open_pdf(at_level(level))
        held[level] = [asyncio.run(held_in_the_past(one, trust))[0] for one in reader.embedded_regular_signatures]
    assert held[Level.B_LTA] == [True, True]
    assert held[Level.B_B] == [False, False]


def test_that_a_revocation_after_the_time_stamp_changes_nothing_and_one_before_it_does(
    at_level: Callable[[Level], bytes], ages: Ages
) -> None:
    later = NOW + 60 * DAY
    after = ages.fresh(later, [(ages.us, NOW + 30 * DAY)])
    assert verify(at_level(Level.B_LTA), trust=ages.roots, at=later, revocation_lists=after).exit_code == 0
    assert verify(at_level(Level.B_B), trust=ages.roots, at=later, revocation_lists=after).exit_code == 1
    before = ages.fresh(later, [(ages.us, NOW - 20 * DAY)])
    assert "was revoked on" in verify(at_level(Level.B_LTA), trust=ages.roots, at=later, revocation_lists=before).sentence


def test_that_a_renewed_time_stamp_carries_the_file_over_the_end_of_the_first(
    at_level: Callable[[Level], bytes], ages: Ages, authorities: tuple[Any, Any]
) -> None:
    once = at_level(Level.B_LTA)
    assert verify(once, trust=ages.roots).renew_before == NOW - 30 * DAY + 5 * 365 * DAY
    renewed = timestamp(once, authorities[1], data=ages.data())
    assert renewed.startswith(once)
    assert verify(renewed, trust=ages.roots).renew_before == NOW - 30 * DAY + 15 * 365 * DAY
    later = NOW + 2200 * DAY
    fresh = ages.fresh(later)
    assert verify(once, trust=ages.roots, at=later, revocation_lists=fresh).verdict is not Verdict.TRUSTED
    report = verify(renewed, trust=ages.roots, at=later, revocation_lists=fresh)
    assert report.verdict is Verdict.TRUSTED, report.sentence


def test_that_a_signature_made_offline_is_stamped_later(
    at_level: Callable[[Level], bytes], ages: Ages, authorities: tuple[Any, Any]
) -> None:
    later = timestamp(at_level(Level.B_B), authorities[0])
    first, second = verify(later, trust=ages.roots).signatures
    assert (first.level, second.level) == ("B-T", "B-T")
    assert first.clock == f"the signer's own clock; Time 5 stamped the document on {NOW.day} {NOW:%b %Y %H:%M} UTC"
    complete = timestamp(at_level(Level.B_B), authorities[0], data=ages.data())
    assert [one.level for one in verify(complete, trust=ages.roots).signatures] == ["B-LTA", "B-LTA"]


def test_that_the_other_side_can_still_sign_a_file_stamped_on_its_way(
    unsigned: bytes, ages: Ages, authorities: tuple[Any, Any], table: Any
) -> None:
    first = sign(unsigned, field=table.us, identity=table.identity(ages.us), role="Head")
    stamped = timestamp(first, authorities[0], data=ages.data())
    both = sign(
        stamped, field=table.cu, identity=table.identity(ages.cu), role="Head",
        timestamper=authorities[0], level=Level.B_LTA, data=ages.data(),
    )  # fmt: skip
    report = verify(both, trust=ages.roots, expected=Expectation())
    assert report.verdict is Verdict.TRUSTED, report.reasons
    assert [one.level for one in report.signatures] == ["B-LTA", "B-LTA"]


def test_that_what_a_level_needs_is_asked_for_before_the_key_is_used(
    unsigned: bytes, ages: Ages, authorities: Any, table: Any
) -> None:
    def refused(words: str, **options: Any) -> None:
        head = table.identity(ages.us)
        unused = type(head)(head.certificate, head.chain, _NoKey())
        with pytest.raises(SigningError, match=words):
            sign(unsigned, field=table.us, identity=unused, role="Head", **options)

    refused("needs a time-stamp authority", level=Level.B_T)
    refused("needs revocation data", level=Level.B_LT, timestamper=authorities[0])
    wanted = {"level": Level.B_LT, "timestamper": authorities[0]}
    refused("Nothing proves that the certificate of Jane Roe is not revoked", data=ValidationData(), **wanted)
    stale = ValidationData(lists=(ages.issuer.revocation_list([], at=NOW - 20 * DAY, valid_for=DAY),))
    refused("is out of date|Nothing proves", data=stale, **wanted)
    revoked = ValidationData(lists=(ages.issuer.revocation_list([(ages.us, NOW - DAY)]),))
    refused("is revoked", data=revoked, **wanted)


class _NoKey:
    signature_size = 72

    def sign(self, data: bytes) -> bytes:
        raise AssertionError("the key was used for nothing")


def test_that_revocation_data_comes_from_the_address_in_the_certificate(
    unsigned: bytes, ages: Ages, authorities: Any, table: Any, serve: Callable[..., Any]
) -> None:
    lists = ages.issuer.revocation_list([])
    server = serve(lambda request: (200, {"Content-Type": "application/pkix-crl"}, lists))
    head = ages.issuer.issue("On Line", "Delegation", valid_for=730 * DAY, lists_at=f"{server.url}root.crl")
    options = {
        "field": table.us,
        "identity": table.identity(head),
        "role": "Head",
        "level": Level.B_LT,
        "timestamper": authorities[0],
    }
    with pytest.raises(SigningError, match="Nothing proves"):
        sign(unsigned, data=ValidationData(), **options)
    assert server.seen == []
    signed = sign(unsigned, data=ValidationData(online=True), **options)
    assert server.seen and verify(signed, trust=ages.roots).signatures[0].level == "B-LT"


def test_that_an_answer_about_one_certificate_serves_as_well(unsigned: bytes, ages: Ages, authorities: Any, table: Any) -> None:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import ocsp

    us, five = (_answered_for(one, ages.issuer) for one in (ages.us, ages.five))

    def good(about: IssuedKey) -> bytes:
        builder = ocsp.OCSPResponseBuilder().add_response(
            about.certificate, ages.issuer.root.certificate, hashes.SHA256(), ocsp.OCSPCertStatus.GOOD, NOW, NOW + DAY, None, None
        )
        root = ages.issuer.root
        built = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, root.certificate).certificates([root.certificate])
        return bytes(built.sign(root.key, hashes.SHA256()).public_bytes(Encoding.DER))

    from tests.signing.conftest import LocalAuthority

    data = ValidationData(answers=(good(us), good(five)))
    signed = sign(
        unsigned, field=table.us, identity=table.identity(us), role="Head",
        timestamper=LocalAuthority(five, NOW), level=Level.B_LT, data=data,
    )  # fmt: skip
    assert verify(signed, trust=ages.roots).signatures[0].level == "B-LT"


def _answered_for(issued: IssuedKey, issuer: DemoIssuer) -> IssuedKey:
    """The same key under a certificate that names a place to ask: without one, no answer about it is looked at."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    old = issued.certificate
    number, days = x509.random_serial_number(), (old.not_valid_before_utc, old.not_valid_after_utc)
    builder = x509.CertificateBuilder(old.issuer, old.subject, old.public_key(), number, *days)
    for extension in old.extensions:
        builder = builder.add_extension(extension.value, extension.critical)
    place = x509.UniformResourceIdentifier("http://ocsp.invalid/")
    access = x509.AccessDescription(x509.oid.AuthorityInformationAccessOID.OCSP, place)
    builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    return IssuedKey(issued.key, builder.sign(issuer.root.key, hashes.SHA256()), issued.issuers)


def test_that_files_are_told_apart_by_what_they_hold(tmp_path: Any, ages: Ages) -> None:
    (tmp_path / "a").write_bytes(ages.issuer.root.pem)
    (tmp_path / "b").write_bytes(ages.issuer.revocation_list([]))
    (tmp_path / "c").write_bytes(b"Dear colleague")
    data = read_validation_data([tmp_path / "a", tmp_path / "b"])
    assert (len(data.certificates), len(data.lists), data.answers) == (1, 1, ())
    with pytest.raises(SigningError, match="is neither a certificate nor a revocation list"):
        read_validation_data([tmp_path / "c"])


def test_that_what_is_rejected_or_unsigned_is_not_stamped(unsigned: bytes, by_both: bytes, authorities: Any) -> None:
    with pytest.raises(SigningError, match="not time-stamped: The file carries no signature"):
        timestamp(unsigned, authorities[0])
    with pytest.raises(SigningError, match=r"not time-stamped: .*Bytes were appended"):
        timestamp(by_both + b"%", authorities[0])


def test_that_a_store_nobody_can_read_proves_nothing_and_accuses_nobody(
    at_level: Callable[[Level], bytes], ages: Ages, table: Any
) -> None:
    from pyhanko.pdf_utils import generic

    def spoil(writer: Any) -> None:
        entry = writer.add_object(generic.StreamObject(stream_data=b"no list at all"))
        store = generic.DictionaryObject({generic.pdf_name("/CRLs"): generic.ArrayObject([entry])})
        writer.root[generic.pdf_name("/DSS")] = writer.add_object(store)
        writer.update_root()

    report = verify(table.revise(at_level(Level.B_T), spoil), trust=ages.roots)
    assert all(one.level == "B-T" for one in report.signatures)
