"""Two heads of delegation sign one file, on different days, with nothing but the file between them."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from dialogue_app.errors import SigningError
from dialogue_app.signing.fields import signature_fields
from dialogue_app.signing.opened import frozen_part
from dialogue_app.signing.sign import sign
from dialogue_app.signing.verify import verify


def test_that_two_signatures_on_different_days_are_both_valid(by_both: bytes, pki: Any, table: Any) -> None:
    report = verify(by_both, trust=pki.roots)
    assert report.exit_code == 0, report.reasons
    us, cu = report.signatures
    assert (us.field, us.signer, us.role, us.place) == (table.us, "Jane Roe", "Head of delegation, US", "Washington")
    assert (cu.field, cu.signer, cu.role, cu.place) == (table.cu, "Juan Pérez", "Head of delegation, CU", "Havana")
    assert (us.signed_at, cu.signed_at) == (table.first_day, table.second_day)
    assert (us.level, cu.level) == ("B-B", "B-B")


def test_that_signing_only_appends(unsigned: bytes, by_us: bytes, by_both: bytes) -> None:
    assert by_us.startswith(unsigned) and by_both.startswith(by_us)
    assert frozen_part(by_both) == unsigned


def test_that_either_side_may_sign_first(unsigned: bytes, pki: Any, table: Any) -> None:
    first = sign(unsigned, field=table.cu, identity=table.identity(pki.cu), role="Head, CU", when=table.first_day)
    both = sign(first, field=table.us, identity=table.identity(pki.us), role="Head, US", when=table.second_day)
    report = verify(both, trust=pki.roots)
    assert report.exit_code == 0, report.reasons
    assert [(item.field, item.certifies) for item in report.signatures] == [(table.cu, True), (table.us, False)]


def test_that_fields_need_no_parent(pki: Any, table: Any) -> None:
    plain = table.make_pdf(fields=("Signature_US", "Signature_CU"))
    first = sign(plain, field="Signature_US", identity=table.identity(pki.us), role="Head", when=table.first_day)
    both = sign(first, field="Signature_CU", identity=table.identity(pki.cu), role="Head", when=table.second_day)
    report = verify(both, trust=pki.roots)
    assert report.exit_code == 0, report.reasons
    assert [item.changed_since for item in report.signatures] == [("field Signature_CU signed",), ()]


def test_that_the_first_signature_certifies_and_allows_nothing_but_filling_in(by_us: bytes) -> None:
    with pikepdf.open(io.BytesIO(by_us)) as pdf:
        reference = pdf.Root.Perms.DocMDP.Reference[0]
        assert reference.TransformMethod == "/DocMDP" and reference.TransformParams.P == 2


def test_that_the_last_signature_closes_the_document_whoever_gives_it(by_both: bytes, by_us: bytes, table: Any) -> None:
    assert [state.locks_document for state in signature_fields(by_us)] == [False, True]
    with pikepdf.open(io.BytesIO(by_both)) as pdf:
        last = pdf.Root.AcroForm.Fields[0].Kids[1]
        assert last.Lock.P == 1 and last.Lock.Action == "/All"
        assert [ref.TransformMethod for ref in last.V.Reference] == ["/FieldMDP"]


def test_that_a_lock_made_for_the_other_order_moves(unsigned: bytes, pki: Any, table: Any) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned)) as pdf:
        lock = pikepdf.Dictionary(Type=pikepdf.Name.SigFieldLock, Action=pikepdf.Name.All, P=1)
        pdf.Root.AcroForm.Fields[0].Kids[1].Lock = lock
        pdf.save(output, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    first = sign(output.getvalue(), field=table.cu, identity=table.identity(pki.cu), role="Head", when=table.first_day)
    both = sign(first, field=table.us, identity=table.identity(pki.us), role="Head", when=table.second_day)
    assert verify(both, trust=pki.roots).exit_code == 0


def test_that_a_time_stamp_makes_the_level_b_t(unsigned: bytes, pki: Any, table: Any, clock: Callable[[datetime], Any]) -> None:
    stamped = table.first_day + timedelta(minutes=2)
    head = table.identity(pki.us)
    signed = sign(unsigned, field=table.us, identity=head, role="Head", when=table.first_day, timestamper=clock(stamped))
    (signature,) = verify(signed, trust=pki.roots).signatures
    assert (signature.level, signature.signed_at, signature.clock) == ("B-T", stamped, "time-stamp by Time")


def test_that_an_authority_that_fails_leaves_the_file_alone(unsigned: bytes, pki: Any, table: Any) -> None:
    class Silent:
        def respond(self, request: bytes) -> bytes:
            raise SigningError("The time-stamp authority does not answer.")

    with pytest.raises(SigningError, match="does not answer"):
        sign(unsigned, field=table.us, identity=table.identity(pki.us), role="Head", timestamper=Silent())


def test_that_an_unfit_document_is_not_signed_and_a_signed_one_not_judged_again(
    unsigned: bytes, by_us: bytes, pki: Any, table: Any
) -> None:
    def faulty(pdf: bytes) -> list[str]:
        return ["a font is not embedded", "no language is set"]

    with pytest.raises(SigningError, match="not signed: a font is not embedded; no language is set"):
        sign(unsigned, field=table.us, identity=table.identity(pki.us), role="Head", precheck=faulty)
    both = sign(by_us, field=table.cu, identity=table.identity(pki.cu), role="Head", precheck=faulty)
    assert verify(both, trust=pki.roots).exit_code == 0


def test_that_the_face_shows_name_role_place_and_time(unsigned: bytes, pki: Any, table: Any) -> None:
    seen: list[Any] = []

    def draw(width: float, height: float, lines: Any) -> bytes:
        seen.append((width, height, tuple(lines)))
        return bytes(table.draw_stamp(width, height, lines))

    when = table.first_day
    signed = sign(
        unsigned, field=table.us, identity=table.identity(pki.us), role="Head, US", place="Havana", when=when, appearance=draw
    )
    assert seen == [(210.0, 60.0, ("Jane Roe", "Head, US", "Havana", f"{when:%Y-%m-%d %H:%M} UTC"))]
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        face = pdf.Root.AcroForm.Fields[0].Kids[0].AP.N
        assert sorted(round(float(edge)) for edge in face.BBox) == [0, 0, 60, 210]
        assert b"/Drawn Do" in face.read_bytes()
        assert b"Jane Roe" in face.Resources.XObject.Drawn.read_bytes()


def test_that_without_a_drawer_the_field_keeps_its_looks(unsigned: bytes, pki: Any, table: Any) -> None:
    signed = sign(unsigned, field=table.us, identity=table.identity(pki.us), role="Head")
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        assert "/AP" not in pdf.Root.AcroForm.Fields[0].Kids[0]


def test_that_a_drawer_that_fails_is_reported(unsigned: bytes, pki: Any, table: Any) -> None:
    def draw(width: float, height: float, lines: Any) -> bytes:
        raise ValueError("no such font")

    with pytest.raises(SigningError, match=r"Field Signature\.US could not be signed: no such font\. The file is unchanged"):
        sign(unsigned, field=table.us, identity=table.identity(pki.us), role="Head", appearance=draw)


def test_that_a_wrong_field_is_answered_with_those_there_are(unsigned: bytes, by_us: bytes, pki: Any, table: Any) -> None:
    with pytest.raises(SigningError, match=r"no signature field Signature\.FR; it has Signature\.US, Signature\.CU"):
        sign(unsigned, field="Signature.FR", identity=table.identity(pki.us), role="Head")
    with pytest.raises(SigningError, match=r"Field Signature\.US is already signed"):
        sign(by_us, field=table.us, identity=table.identity(pki.cu), role="Head")
    with pytest.raises(SigningError, match="has no signature field"):
        sign(table.make_pdf(fields=()), field=table.us, identity=table.identity(pki.us), role="Head")


def test_that_nobody_signs_for_both_sides(by_us: bytes, pki: Any, table: Any) -> None:
    with pytest.raises(SigningError, match=r"Jane Roe has already signed field Signature\.US"):
        sign(by_us, field=table.cu, identity=table.identity(pki.us), role="Head")


def test_that_an_expired_certificate_does_not_sign_not_even_for_yesterday(unsigned: bytes, pki: Any, table: Any) -> None:
    with pytest.raises(SigningError, match="expired on"):
        sign(unsigned, field=table.us, identity=table.identity(pki.expired), role="Head")
    with pytest.raises(SigningError, match="expired on"):
        sign(unsigned, field=table.us, identity=table.identity(pki.expired), role="Head", when=table.first_day)


def test_that_a_certificate_not_yet_valid_does_not_sign(unsigned: bytes, pki: Any, table: Any) -> None:
    early = pki.issuer.issue("Too Early", "Delegation US", valid_from=datetime.now(UTC) + timedelta(days=3))
    with pytest.raises(SigningError, match="valid only from"):
        sign(unsigned, field=table.us, identity=table.identity(early), role="Head")


def test_that_a_time_without_a_zone_is_refused(unsigned: bytes, pki: Any, table: Any) -> None:
    with pytest.raises(SigningError, match="needs a time zone"):
        sign(unsigned, field=table.us, identity=table.identity(pki.us), role="Head", when=datetime(2026, 1, 1))


def test_that_a_file_changed_after_the_first_signature_is_not_countersigned(by_us: bytes, pki: Any, table: Any) -> None:
    for altered in (by_us + b"\n% a remark\n", by_us.replace(table.content_hash.encode(), b"3e" * 32)):
        with pytest.raises(SigningError, match="cannot be countersigned"):
            sign(altered, field=table.cu, identity=table.identity(pki.cu), role="Head")


@pytest.mark.parametrize(
    ("data", "reason"), [(b"", "empty"), (b"PK\x03\x04" * 400, "not a PDF"), (b"%PDF-1.7\n" + b"\0" * 9000, "damaged")]
)
def test_that_what_is_no_pdf_is_not_signed(data: bytes, reason: str, pki: Any, table: Any) -> None:
    with pytest.raises(SigningError, match=reason):
        sign(data, field=table.us, identity=table.identity(pki.us), role="Head")


def test_that_other_viewers_list_both_signatures(by_both: bytes, tmp_path: Path) -> None:
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig (poppler-utils) is not installed")
    path = tmp_path / "minutes.pdf"
    path.write_bytes(by_both)
    told = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False).stdout
    assert told.count("Signature Validation: Signature is Valid.") == 2
    assert "Jane Roe" in told and "Juan Pérez" in told
    assert told.count("ETSI.CAdES.detached") == 2 and told.count("SHA-256") == 2
