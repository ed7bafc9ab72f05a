"""Good files made bad, one way at a time: each is rejected, and for the right reason."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pikepdf
import pytest
from pyhanko.pdf_utils import generic

from dialogue_app.signing import _pyhanko, opened
from dialogue_app.signing._evidence import range_faults
from dialogue_app.signing.report import Expectation, Verdict
from dialogue_app.signing.sign import sign
from dialogue_app.signing.verify import verify

N, Num, Text = generic.pdf_name, generic.NumberObject, generic.pdf_string
Change = Callable[[Any], None]


def _pages(writer: Any) -> Any:
    return writer.root["/Pages"]


def _page(writer: Any) -> Any:
    return _pages(writer)["/Kids"][0].get_object()


def _overwrite_metadata(writer: Any) -> None:
    stream = writer.root.raw_get("/Metadata").get_object()
    changed = generic.StreamObject(
        {N("/Type"): N("/Metadata"), N("/Subtype"): N("/XML")}, stream_data=stream.data.replace(b"3f3f", b"4e4e")
    )
    writer.root[N("/Metadata")] = writer.add_object(changed)
    writer.update_root()


def _overwrite_info(writer: Any) -> None:
    writer.trailer["/Info"][N("/Title")] = Text("Another title")
    writer.update_container(writer.trailer["/Info"])


def _add_page(writer: Any) -> None:
    page = {key: _page(writer).raw_get(key) for key in ("/Type", "/MediaBox", "/Resources", "/Contents", "/Parent")}
    _pages(writer)["/Kids"].append(writer.add_object(generic.DictionaryObject(page)))
    _pages(writer)[N("/Count")] = Num(3)
    writer.update_container(_pages(writer))


def _remove_page(writer: Any) -> None:
    del _pages(writer)["/Kids"][0]
    _pages(writer)[N("/Count")] = Num(1)
    writer.update_container(_pages(writer))


def _reorder_pages(writer: Any) -> None:
    _pages(writer)["/Kids"].reverse()
    writer.update_container(_pages(writer))


def _overlay(writer: Any) -> None:
    drawn = writer.add_object(generic.StreamObject(stream_data=b"1 1 1 rg 0 0 600 400 re f"))
    page = _page(writer)
    page[N("/Contents")] = generic.ArrayObject([page.raw_get("/Contents"), drawn])
    writer.update_container(page)


def _replace_content(writer: Any) -> None:
    contents = _page(writer).raw_get("/Contents").get_object()
    contents._data = contents.data.replace(b"agreed", b"denied")
    contents._encoded_data = None
    writer.update_container(contents)


def _annotate(writer: Any) -> None:
    box = generic.ArrayObject([Num(72), Num(600), Num(400), Num(800)])
    note = {N("/Type"): N("/Annot"), N("/Subtype"): N("/Square"), N("/Rect"): box}
    page = _page(writer)
    page[N("/Annots")] = generic.ArrayObject([writer.add_object(generic.DictionaryObject(note))])
    writer.update_container(page)


def _unsign(writer: Any) -> None:
    field = writer.root["/AcroForm"]["/Fields"][0]["/Kids"][1].get_object()
    del field["/V"]
    writer.update_container(field)


def _share_signature(writer: Any) -> None:
    parent = writer.root["/AcroForm"]["/Fields"][0].get_object()
    first = parent["/Kids"][0].get_object()
    twin = generic.DictionaryObject({key: first.raw_get(key) for key in first if key != "/T"})
    twin[N("/T")] = Text("FR")
    parent["/Kids"].append(writer.add_object(twin))
    writer.update_container(parent)


def _hide_layer(writer: Any) -> None:
    writer.root[N("/OCProperties")] = generic.DictionaryObject({N("/OCGs"): generic.ArrayObject()})
    writer.update_root()


def _run_on_opening(writer: Any) -> None:
    writer.root[N("/OpenAction")] = generic.DictionaryObject({N("/S"): N("/JavaScript"), N("/JS"): Text("1")})
    writer.update_root()


REVISIONS: list[tuple[Change, str]] = [
    (_overwrite_metadata, "the metadata changed"),
    (_overwrite_info, "the metadata changed"),
    (_add_page, "1 page added"),
    (_remove_page, "1 page removed"),
    (_reorder_pages, "pages put in another order"),
    (_overlay, "page 1 altered or drawn over"),
    (_replace_content, "page 1 altered or drawn over"),
    (_annotate, "an annotation added on page 1"),
    (_unsign, "the value of field Signature.CU removed"),
    (_share_signature, "field Signature.FR added"),
    (_hide_layer, "the visibility of layers changed"),
    (_run_on_opening, "an action on opening changed"),
]


@pytest.mark.parametrize(("change", "reason"), REVISIONS, ids=[change.__name__ for change, _ in REVISIONS])
def test_that_a_later_revision_is_rejected_and_named(change: Change, reason: str, by_both: bytes, pki: Any, table: Any) -> None:
    report = verify(table.revise(by_both, change), trust=pki.roots)
    assert report.verdict is Verdict.REJECTED
    assert any(reason in line for line in report.reasons), report.reasons


@pytest.mark.parametrize(
    ("change", "reason"),
    [pair for pair in REVISIONS if pair[0] not in (_unsign, _share_signature)],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_that_a_change_between_the_signatures_is_rejected_too(
    change: Change, reason: str, by_us: bytes, pki: Any, table: Any
) -> None:
    altered = table.revise(by_us, change)
    both = _forced(altered, table, pki.cu, table.cu, certify=False)
    report = verify(both, trust=pki.roots)
    assert report.verdict is Verdict.REJECTED
    assert any("after Jane Roe signed it" in line and reason in line for line in report.reasons), report.reasons


def _forced(pdf: bytes, table: Any, issued: Any, field: str, *, certify: bool, days: int = 3) -> bytes:
    """A signature that `sign` would refuse to give."""
    return _pyhanko.embed(
        pdf,
        field=field,
        identity=table.identity(issued),
        role="Head",
        place=None,
        when=table.first_day + timedelta(days=days),
        certify=certify,
        face=None,
        authority=None,
    )


def test_that_a_changed_field_value_is_rejected(pki: Any, table: Any) -> None:
    def change(writer: Any) -> None:
        note = writer.root["/AcroForm"]["/Fields"][1].get_object()
        note[N("/V")] = Text("not agreed")
        writer.update_container(note)

    signed = sign(
        table.make_pdf(note_field=True), field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day
    )
    assert verify(signed, trust=pki.roots).exit_code == 0
    report = verify(table.revise(signed, change), trust=pki.roots)
    assert any("the value of field Note changed" in reason for reason in report.reasons), report.reasons


def test_that_a_swapped_attachment_is_rejected(unsigned: bytes, pki: Any, table: Any) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned)) as pdf:
        pdf.attachments["minutes.json"] = pikepdf.AttachedFileSpec(pdf, b'{"rate": 3000}', filename="minutes.json")
        pdf.save(output, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    signed = sign(output.getvalue(), field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day)

    def change(writer: Any) -> None:
        named = writer.root["/Names"]["/EmbeddedFiles"]["/Names"][1].get_object()
        named["/EF"][N("/F")] = writer.add_object(generic.StreamObject(stream_data=b'{"rate": 4000}'))
        writer.update_container(named["/EF"])

    assert verify(signed, trust=pki.roots).exit_code == 0
    report = verify(table.revise(signed, change), trust=pki.roots)
    assert any("an attachment" in reason for reason in report.reasons), report.reasons


@pytest.mark.parametrize("tail", [b"%", b"\n", b"\n% remark\n", b"\0" * 500])
def test_that_appended_bytes_are_rejected(tail: bytes, by_both: bytes, pki: Any) -> None:
    report = verify(by_both + tail, trust=pki.roots)
    assert report.exit_code == 1
    assert "Bytes were appended after the last signature (Signature.CU)." in report.reasons


def test_that_an_altered_word_is_rejected(by_both: bytes, pki: Any, table: Any) -> None:
    altered = by_both.replace(table.content_hash.encode(), b"3e" * 32)
    report = verify(altered, trust=pki.roots)
    assert len([line for line in report.reasons if "does not match the content" in line]) == 2
    assert all(not item.intact and not item.trusted for item in report.signatures)


def test_that_a_file_rolled_back_to_one_signature_is_rejected(by_us: bytes, by_both: bytes, pki: Any) -> None:
    report = verify(by_both[: len(by_us)], trust=pki.roots, expected=Expectation())
    assert report.sentence == "Rejected: Field Signature.CU is not signed."


def test_that_one_person_in_both_fields_is_rejected(by_us: bytes, pki: Any, table: Any) -> None:
    both = _forced(by_us, table, pki.us, table.cu, certify=False)
    report = verify(both, trust=pki.roots)
    assert report.reasons == ("Jane Roe signed both Signature.US and Signature.CU; each side signs for itself.",)


def test_that_one_person_with_two_certificates_is_one_person(by_us: bytes, pki: Any, table: Any) -> None:
    renewed = pki.issuer.issue("Jane Roe", "Delegation US", valid_for=timedelta(days=400))
    report = verify(_forced(by_us, table, renewed, table.cu, certify=False), trust=pki.roots)
    assert "each side signs for itself" in report.sentence


def _agreed(table: Any, pki: Any) -> Expectation:
    signers = {field: frozenset({table.identity(key).fingerprint}) for field, key in ((table.us, pki.us), (table.cu, pki.cu))}
    return Expectation(signers=signers, complete=False)


def test_that_a_trusted_signer_in_the_wrong_field_is_rejected(unsigned: bytes, pki: Any, table: Any) -> None:
    signed = sign(unsigned, field=table.cu, identity=table.identity(pki.us), role="Head", when=table.first_day)
    assert verify(signed, trust=pki.roots).exit_code == 0
    report = verify(signed, trust=pki.roots, expected=_agreed(table, pki))
    assert "Field Signature.CU was signed with a certificate of Jane Roe that is not the one agreed" in report.sentence


def test_that_a_stranger_with_the_same_name_is_seen_through(unsigned: bytes, pki: Any, table: Any) -> None:
    signed = sign(unsigned, field=table.us, identity=table.identity(pki.stranger), role="Head", when=table.first_day)
    assert verify(signed, trust=pki.roots).verdict is Verdict.UNKNOWN_ISSUER
    assert "not the one agreed" in verify(signed, trust=pki.roots, expected=_agreed(table, pki)).sentence


def test_that_a_signature_stripped_and_made_again_is_rejected(unsigned: bytes, by_both: bytes, pki: Any, table: Any) -> None:
    stripped = opened.frozen_part(by_both)
    again = sign(stripped, field=table.us, identity=table.identity(pki.stranger), role="Head", when=table.first_day)
    expected = Expectation(signers=_agreed(table, pki).signers, frozen_hash=sha256(unsigned).hexdigest(), complete=False)
    assert verify(again, trust=pki.roots, expected=expected).exit_code == 1


def test_that_a_certificate_used_after_its_end_is_rejected(unsigned: bytes, pki: Any, table: Any) -> None:
    late = _forced(unsigned, table, pki.expired, table.us, certify=True, days=60)
    assert "had expired on" in verify(late, trust=pki.roots).sentence
    early = _forced(unsigned, table, pki.us, table.us, certify=True, days=-150)
    assert "was not valid before" in verify(early, trust=pki.roots).sentence


def test_that_a_shadow_removed_after_signing_is_rejected(unsigned: bytes, pki: Any, table: Any) -> None:
    shadowed = table.revise(unsigned, _annotate)
    signed = sign(shadowed, field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day)

    def reveal(writer: Any) -> None:
        page = _page(writer)
        del page["/Annots"]
        writer.update_container(page)

    report = verify(table.revise(signed, reveal), trust=pki.roots)
    assert any("an annotation removed from page 1" in reason for reason in report.reasons), report.reasons


def _replaced_font(writer: Any) -> None:
    fonts = _page(writer)["/Resources"]["/Font"]
    font = generic.DictionaryObject({N("/Type"): N("/Font"), N("/Subtype"): N("/Type1"), N("/BaseFont"): N("/Symbol")})
    fonts[N(next(iter(fonts)))] = writer.add_object(font)
    writer.update_container(fonts)


def test_that_a_shadow_that_replaces_what_is_shown_is_rejected(by_both: bytes, pki: Any, table: Any) -> None:
    report = verify(table.revise(by_both, _replaced_font), trust=pki.roots)
    assert any("page 1 altered or drawn over" in reason for reason in report.reasons), report.reasons


def _section(pdf: bytes, entries: bytes, objects: int) -> bytes:
    """A further cross-reference section (ISO 32000-1, 7.5.6) with nothing but the places of objects."""
    before = pdf[pdf.rindex(b"startxref") + 9 :].split()[0]
    trailer = pdf[pdf.rindex(b"trailer") : pdf.rindex(b"startxref")]
    root, identifier = (re.search(pattern, trailer, re.DOTALL) for pattern in (rb"/Root \d+ 0 R", rb"/ID\s*\[.*?\]"))
    assert root is not None and identifier is not None
    entry = b"trailer\n<< /Size %d %b %b /Prev %b >>\n" % (objects, root[0], identifier[0], before)
    return pdf + b"xref\n" + entries + entry + b"startxref\n%d\n%%%%EOF\n" % len(pdf)


def test_that_a_shadow_hidden_before_and_put_in_place_afterwards_is_rejected(unsigned: bytes, pki: Any, table: Any) -> None:
    with pikepdf.open(io.BytesIO(unsigned)) as pdf:
        number, objects = pdf.pages[0].obj.Contents.objgen[0], len(pdf.objects) + 1
    words = b"BT /F1 12 Tf 72 700 Td (Nothing was agreed.) Tj ET"
    twin = b"%d 0 obj\n<< /Length %d >>\nstream\n%b\nendstream\nendobj\n" % (number, len(words), words)
    prepared = _section(unsigned + twin, b"0 1\n0000000000 65535 f \n", objects)
    signed = sign(prepared, field=table.us, identity=table.identity(pki.us), role="Head", when=table.first_day)
    assert verify(signed, trust=pki.roots).exit_code == 0
    place = b"%d 1\n%010d 00000 n \n" % (number, len(unsigned))
    size = int(re.findall(rb"/Size (\d+)", signed)[-1])
    report = verify(_section(signed, place, size), trust=pki.roots)
    assert any("page 1 altered or drawn over" in reason for reason in report.reasons), report.reasons


def test_that_a_field_referred_to_twice_is_rejected(by_both: bytes, pki: Any, table: Any) -> None:
    def twice(writer: Any) -> None:
        kids = writer.root["/AcroForm"]["/Fields"][0]["/Kids"]
        kids.append(kids.raw_get(0))
        writer.update_container(kids)

    report = verify(table.revise(by_both, twice), trust=pki.roots)
    assert "Field Signature.US appears 2 times." in report.reasons, report.reasons


def test_that_a_file_saved_again_is_rejected(by_both: bytes, pki: Any) -> None:
    for linearize in (False, True):
        output = io.BytesIO()
        with pikepdf.open(io.BytesIO(by_both)) as pdf:
            pdf.save(output, linearize=linearize)
        assert verify(output.getvalue(), trust=pki.roots).exit_code == 1


def test_that_an_encrypted_file_is_rejected(by_both: bytes, pki: Any) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(by_both)) as pdf:
        pdf.save(output, encryption=pikepdf.Encryption(owner="x", user="", R=6))
    assert "The PDF is encrypted" in verify(output.getvalue(), trust=pki.roots).sentence


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_that_a_truncated_file_is_rejected(share: float, by_both: bytes, pki: Any) -> None:
    report = verify(by_both[: int(len(by_both) * share)], trust=pki.roots, expected=Expectation())
    assert report.exit_code == 1 and report.reasons


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b"\0" * 100_000, "The file is not a PDF."),
        (b"Dear colleague", "The file is not a PDF."),
        (b"%PDF-1.7\n", "The PDF is damaged or cut short; ask for the file again."),
        (b"%PDF-1.7\n" + b"<<" * 50_000, "The PDF is damaged or cut short; ask for the file again."),
    ],
)
def test_that_what_is_no_pdf_is_rejected_with_a_sentence(data: bytes, reason: str) -> None:
    report = verify(data, trust=[])
    assert (report.exit_code, report.reasons) == (1, (reason,))


def test_that_a_file_too_large_is_not_even_opened(monkeypatch: pytest.MonkeyPatch, by_both: bytes) -> None:
    monkeypatch.setattr(opened, "LARGEST", 1 << 10)
    assert "at most" in verify(by_both, trust=[]).sentence


def test_that_a_range_that_leaves_something_out_is_found(by_both: bytes, pki: Any) -> None:
    start = by_both.rindex(b"/ByteRange [")
    end = by_both.index(b"]", start)
    _, first, second, length = (int(number) for number in by_both[start + 12 : end].split())
    shorter = b"/ByteRange [0 %d %d %d]" % (first, second, length - 40)
    altered = by_both[:start] + shorter.ljust(end + 1 - start) + by_both[end + 1 :]
    report = verify(altered, trust=pki.roots)
    assert report.exit_code == 1 and report.signatures[1].coverage != "the whole file"


@pytest.mark.parametrize(
    ("byte_range", "fault"),
    [
        ([0, 10, 18, 4], None),
        ([2, 10, 18, 4], "does not start at the beginning"),
        ([0, 10, 18], "does not start at the beginning"),
        ([0, 10, 18, 5], "runs past the end"),
        ([0, 10, 5, 4], "runs past the end"),
        ([0, 9, 18, 4], "leaves out more than the signature"),
        ([0, 10, 19, 3], "leaves out more than the signature"),
    ],
)
def test_that_all_but_the_signature_must_be_in_the_range(byte_range: list[int], fault: str | None) -> None:
    contents = b"\x30\x01\x00"
    pdf = b"0123456789" + b"<300100>" + b"tail"
    faults = range_faults(pdf, byte_range, contents)
    assert (not faults) if fault is None else fault in faults[0]


def test_that_bytes_hidden_behind_a_signature_are_found() -> None:
    contents = b"\x30\x01\x00" + b"\0\0" + b"secret"
    pdf = b"0123456789<" + contents.hex().encode() + b">"
    assert range_faults(pdf, [0, 10, len(pdf), 0], contents) == ("bytes are hidden behind the signature",)
