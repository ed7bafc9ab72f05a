"""What is taken out of a PDF for the last look, piece by piece and with its place."""

from __future__ import annotations

import io

import pikepdf
import pytest

from dialogue_app.documents.content import Layout
from dialogue_app.documents.pdf_contents import pdf_parts
from dialogue_app.documents.render.pdf import render_pdf
from dialogue_app.errors import DocumentError
from tests.documents.render.specimens import CREATED, US_ORIGINAL, agenda


@pytest.fixture(scope="module")
def pdf_file() -> bytes:
    return render_pdf(agenda(), US_ORIGINAL, layout=Layout.CONSECUTIVE, paper="A4", created=CREATED)


def test_that_pages_objects_streams_and_trailer_are_all_told(pdf_file) -> None:
    places = [place for place, _ in pdf_parts(pdf_file, final=True)]
    assert "trailer" in places
    assert "text of page 1" in places
    for piece in ("object ", "stream at byte "):
        assert any(place.startswith(piece) for place in places)
    assert any(place.endswith(", decoded") for place in places)


def test_that_the_page_reads_as_it_is_printed(pdf_file) -> None:
    text = dict(pdf_parts(pdf_file, final=True))["text of page 1"]
    assert "Humanitarian flows" in str(text)


def test_that_each_revision_is_told_apart(pdf_file) -> None:
    with pikepdf.open(io.BytesIO(pdf_file)) as pdf:
        root, size = pdf.Root.objgen[0], int(pdf.trailer.Size)
    previous = pdf_file.rsplit(b"startxref", 1)[1].split()[0]
    update = b"\n%d 0 obj\n(later words)\nendobj\n" % size
    start = len(pdf_file) + len(update)
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %d 0 R/Later %d 0 R/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
    data = pdf_file + update + table % (size, len(pdf_file) + 1, size + 1, root, size, previous, start)
    found = list(pdf_parts(data, final=True))
    assert {place.partition(" › ")[0] for place, _ in found if "›" in place} == {"revision 1", "revision 2"}
    assert [place for place, part in found if isinstance(part, str) and "later words" in part] == [f"revision 2 › object {size}"]


def test_that_an_enclosed_file_may_be_broken_and_the_file_itself_may_not() -> None:
    broken = b"%PDF-1.7\nnothing here"
    assert [part for place, part in pdf_parts(broken, final=False) if place == "trailer"] == []
    with pytest.raises(DocumentError, match="must not leave"):
        list(pdf_parts(broken, final=True))
