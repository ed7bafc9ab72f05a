"""The private hooks hold only for the version they were read in; each test fails without its cure."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pikepdf
import pyhanko.version
import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from dialogue_app.signing import _pyhanko
from dialogue_app.signing.opened import open_pdf
from dialogue_app.signing.sign import sign


def test_that_the_hooks_were_read_in_the_version_installed() -> None:
    assert pyhanko.version.__version__ == _pyhanko.VERIFIED_WITH


def _metadata(pdf: bytes) -> tuple[bytes, dict[str, str]]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return opened.Root.Metadata.read_bytes(), {key: str(value) for key, value in opened.docinfo.items()}


def test_that_signing_leaves_the_metadata_alone(unsigned: bytes, by_both: bytes) -> None:
    assert _metadata(by_both) == _metadata(unsigned)


def _signed_with_plain_writer(monkeypatch: pytest.MonkeyPatch, unsigned: bytes, head: Any, field: str, when: datetime) -> bytes:
    monkeypatch.setattr(_pyhanko, "QuietWriter", IncrementalPdfFileWriter)
    return sign(unsigned, field=field, identity=head, role="Head", when=when)


def test_that_pyhanko_itself_would_rewrite_the_metadata(
    monkeypatch: pytest.MonkeyPatch, unsigned: bytes, pki: Any, table: Any
) -> None:
    signed = _signed_with_plain_writer(monkeypatch, unsigned, table.identity(pki.us), table.us, table.first_day)
    assert _metadata(signed) != _metadata(unsigned)


def test_that_an_elliptic_key_leaves_the_version_at_1_7(by_us: bytes, by_both: bytes) -> None:
    for signed in (by_us, by_both):
        assert open_pdf(signed).input_version == (1, 7)
        with pikepdf.open(io.BytesIO(signed)) as opened:
            assert opened.Root.get("/Version", "/1.7") == "/1.7"


def test_that_pyhanko_itself_would_raise_the_version(
    monkeypatch: pytest.MonkeyPatch, unsigned: bytes, pki: Any, table: Any
) -> None:
    signed = _signed_with_plain_writer(monkeypatch, unsigned, table.identity(pki.us), table.us, table.first_day)
    with pikepdf.open(io.BytesIO(signed)) as opened:
        assert opened.Root.Version == "/2.0"


def test_that_no_stamp_of_pyhankos_own_is_ever_drawn(unsigned: bytes, pki: Any, table: Any) -> None:
    bare = sign(unsigned, field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day)
    assert b"/Courier" not in bare[len(unsigned) :] and b"Digitally signed by" not in bare[len(unsigned) :]


def _broken_rules(pdf: bytes, profile: str) -> set[str]:
    page = pytest.importorskip("page", reason="page-validation is not installed")
    found = page.validate_pdf_bytes(pdf, profile=profile).failures
    # this rule counts line ends before `endstream` as content and so fails sound files
    return {failure.rule_id for failure in found if not failure.rule_id.endswith("STREAM-LENGTH-001")}


@pytest.mark.parametrize("profile", ["3a", "ua1"])
def test_that_signing_breaks_no_rule_of_archiving_or_accessibility(profile: str, unsigned: bytes, pki: Any, table: Any) -> None:
    from dialogue_app.documents.render.pdf.stamp import stamp_page

    signed = sign(
        unsigned, field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day, appearance=stamp_page
    )
    assert _broken_rules(signed, profile) <= _broken_rules(unsigned, profile)


def test_that_each_signed_field_keeps_the_words_that_announce_it(by_both: bytes) -> None:
    with pikepdf.open(io.BytesIO(by_both)) as opened:
        told = [str(kid.TU) for kid in opened.Root.AcroForm.Fields[0].Kids]
    assert told == ["Signature of the head of delegation US", "Signature of the head of delegation CU"]


def test_that_a_field_nobody_can_hear_is_not_signed(unsigned: bytes, pki: Any, table: Any) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned)) as opened:
        del opened.Root.AcroForm.Fields[0].Kids[0]["/TU"]
        opened.save(output)
    with pytest.raises(Exception, match="no description for readers who hear"):
        sign(output.getvalue(), field=table.us, identity=table.identity(pki.us), role="Head")


def test_that_the_key_is_used_once_per_signature(unsigned: bytes, pki: Any, table: Any) -> None:
    head = table.identity(pki.us)
    uses: list[bytes] = []

    class Counting:
        signature_size = head.key.signature_size

        def sign(self, data: bytes) -> bytes:
            uses.append(data)
            return bytes(head.key.sign(data))

    counted = type(head)(head.certificate, head.chain, Counting())
    sign(unsigned, field=table.us, identity=counted, role="Head", when=table.first_day)
    assert len(uses) == 1


def test_that_the_time_of_signature_is_the_one_given(
    unsigned: bytes, pki: Any, table: Any, clock: Callable[[datetime], Any]
) -> None:
    signed = sign(unsigned, field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day)
    (embedded,) = open_pdf(signed).embedded_signatures
    assert embedded.self_reported_timestamp == table.first_day
