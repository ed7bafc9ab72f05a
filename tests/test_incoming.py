"""Scans of originals that were signed in ink: what may be attached, and what is said of a file that is one."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from dialogue_app import incoming, papers
from dialogue_app.app import Opened
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.errors import SigningError, UserError
from dialogue_app.signing.report import Verdict


def picture(form: str, *, pages: int = 1, size: tuple[int, int] = (64, 90)) -> bytes:
    sheets, out = [Image.new("L", size, 200 - n) for n in range(pages)], io.BytesIO()
    more = {"save_all": True, "append_images": sheets[1:]} if pages > 1 else {}
    sheets[0].save(out, form, **more)
    return out.getvalue()


def attached(talks: Opened, data: bytes, holder: str = "CU") -> None:
    with talks.workspace.read() as read:
        round = round_with_ordinal(read, 5)
    assert incoming.attach_scan(talks.desk, round, holder, incoming.examined_scan(data, "scan.png")) is not None


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF"])
def test_that_a_picture_is_taken_as_it_is(form: str) -> None:
    data = picture(form)
    assert incoming.examined_scan(data, "scan") == incoming.Scan(data, "scan")


def test_that_a_tiff_of_all_pages_is_taken() -> None:
    assert incoming.examined_scan(picture("TIFF", pages=12), "scan.tif").data[:2] in (b"II", b"MM")


def cut_off() -> bytes:
    return picture("PNG", size=(600, 900))[:-40]


def huge() -> bytes:
    """A picture of a few bytes that would take gigabytes to show."""
    small = bytearray(picture("PNG"))
    small[16:24] = (40_000).to_bytes(4, "big") * 2
    import zlib

    small[29:33] = zlib.crc32(bytes(small[12:29])).to_bytes(4, "big")
    return bytes(small)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (cut_off(), "The picture is damaged"),
        (b"\x89PNG\r\n\x1a\n and nothing of the kind", "The picture is damaged"),
        (b"\xff\xd8\xff\xe0" + bytes(400), "The picture is damaged"),
        (b"II*\x00" + b"\xff" * 400, "The picture is damaged"),
        (huge(), "more dots than any sheet of paper needs"),
        (picture("TIFF", pages=incoming.MOST_PAGES + 1, size=(2, 2)), "more than 500 pictures"),
        (b"GIF89a" + bytes(20), "PDF, JPEG, PNG or TIFF"),
    ],
    ids=["cut off", "no png", "no jpeg", "no tiff", "huge", "too many pages", "another form"],
)
def test_that_a_picture_nobody_can_look_at_is_refused_in_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        incoming.examined_scan(data, "scan")


def test_that_a_damaged_pdf_is_no_scan() -> None:
    with pytest.raises(SigningError, match="damaged"):
        incoming.examined_scan(b"%PDF-1.7 and nothing more", "scan.pdf")


@pytest.mark.parametrize(("holder", "number", "language"), [("CU", 1, "Spanish"), ("US", 2, "English")])
def test_that_a_scan_on_record_is_recognised_by_its_hash_and_says_what_it_is(
    talks: Opened, holder: str, number: int, language: str
) -> None:
    data = picture("PNG")
    attached(talks, data, holder)
    told = papers.verified(talks.desk, data)
    assert (told.report.verdict, told.report.exit_code, told.report.reasons) == (Verdict.SCAN, 3, ())
    assert told.scan is not None and (told.scan.number, told.scan.count) == (number, 2)
    assert told.report.sentence.startswith(
        f"Scan of the signed original {number} of 2 (kept by {holder}, in {language}), attached on "
    )
    assert told.report.sentence.endswith("it carries no electronic signature of its own.")
    assert told.relation.endswith("exactly as it lies in this workspace.")


def test_that_a_scan_whose_place_a_better_one_took_says_so(talks: Opened) -> None:
    first, better = picture("PNG"), picture("JPEG", size=(640, 900))
    attached(talks, first)
    attached(talks, better)
    assert "a newer scan has taken its place" in papers.verified(talks.desk, first).relation
    assert "exactly as it lies in this workspace" in papers.verified(talks.desk, better).relation


def test_that_one_changed_dot_makes_it_an_unknown_file(talks: Opened) -> None:
    data = picture("PNG")
    attached(talks, data)
    told = papers.verified(talks.desk, data + b"\0")
    assert (told.report.verdict, told.scan) == (Verdict.REJECTED, None)
    assert papers.verified(None, data).report.verdict is Verdict.REJECTED, "without a workspace nobody can know it"
