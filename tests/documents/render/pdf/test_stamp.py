"""The visible appearance of a signature: one page, embedded fonts, everything inside its box."""

from __future__ import annotations

import io

import pikepdf
import pypdfium2 as pdfium
import pytest

from dialogue_app.documents.render.pdf.stamp import stamp_page as stamp
from dialogue_app.errors import DocumentError

LINES = ("Jordan SAMPLE", "Principal Deputy Assistant Secretary", "Signed 9 November 2011, 18:04 UTC")


def test_that_a_stamp_is_one_page_of_the_size_asked_for_with_its_lines() -> None:
    pdf = pdfium.PdfDocument(stamp(200, 56, LINES))

    assert len(pdf) == 1
    assert pdf[0].get_size() == (200, 56)
    assert [line.strip() for line in pdf[0].get_textpage().get_text_range().splitlines()] == list(LINES)


def test_that_long_lines_shrink_until_they_fit() -> None:
    page = pdfium.PdfDocument(stamp(120, 40, LINES))[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(index) for index in range(text.count_chars()) if text.get_text_range(index, 1).strip()]

    assert min(box[0] for box in boxes) >= 0 and max(box[2] for box in boxes) <= 120
    assert min(box[1] for box in boxes) >= 0 and max(box[3] for box in boxes) <= 40


def test_that_the_fonts_of_a_stamp_are_embedded_and_nothing_names_its_maker() -> None:
    pdf = pikepdf.open(io.BytesIO(stamp(200, 56, LINES)))
    fonts = [
        item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == pikepdf.Name.FontDescriptor
    ]

    assert fonts and all("/FontFile2" in font for font in fonts)
    assert not pdf.docinfo.keys()


def test_that_the_same_stamp_has_the_same_bytes() -> None:
    assert stamp(200, 56, LINES) == stamp(200, 56, LINES)


def test_that_a_name_that_no_font_can_write_is_refused() -> None:
    with pytest.raises(DocumentError, match=r"U\+0378"):
        stamp(200, 56, ("\u0378",))
