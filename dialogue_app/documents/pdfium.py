"""PDFium, which must never be called by two threads at a time: whatever the program asks of it, it asks here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

_one_at_a_time = threading.Lock()


class Unreadable(ValueError):
    """PDFium cannot open the file; its words say why."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as rows of `stride` bytes, four to a dot: red, green, blue, and one that means nothing."""

    data: bytes
    width: int
    height: int
    stride: int


def sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page in points."""
    with _opened(pdf) as document:
        return tuple((page.get_width(), page.get_height()) for page in document)


def pictures(pdf: bytes, pages: Sequence[int], scale: Callable[[float, float], float]) -> Iterator[Picture]:
    """Pages (counted from 0), one after the other; `scale` is told a page's width and height in points, gives dots to a point.

    Others have their turn between two pages.
    """
    for number in pages:
        with _opened(pdf) as document:
            page = document[number]
            dots = scale(page.get_width(), page.get_height())
            bitmap = page.render(scale=dots, rev_byteorder=True, prefer_bgrx=True, draw_annots=True)
            # the picture must own its dots: PDFium's buffer goes with the bitmap, and the bitmap while the door is shut
            picture = Picture(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
            bitmap.close()
        yield picture


def texts(pdf: bytes) -> list[str]:
    """The text of each page as a reader extracts it, invisible words and words outside the paper included."""
    with _opened(pdf) as document:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(text.get_text_range())
            text.close()
        return found


def texts_of_content(pdf: bytes) -> list[list[str]]:
    """The pieces of text of each page, without heads, feet and page numbers, which are marked as no text of the document."""
    with _opened(pdf) as document:
        return [_pieces(page) for page in document]


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    """The document, while nobody else asks anything; all that came of it is closed before the next one may."""
    import pypdfium2

    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as fault:
            raise Unreadable(str(fault)) from fault
        try:
            yield document
        finally:
            document.close()


def _pieces(page: Any) -> list[str]:
    import ctypes

    from pypdfium2 import raw

    text, found = page.get_textpage(), []
    for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        marks = [raw.FPDFPageObj_GetMark(item.raw, number) for number in range(raw.FPDFPageObj_CountMarks(item.raw))]
        if any(_name_of(mark) == "Artifact" for mark in marks):
            continue
        size = raw.FPDFTextObj_GetText(item.raw, text.raw, None, 0)
        buffer = (ctypes.c_ushort * max(1, size // 2))()
        raw.FPDFTextObj_GetText(item.raw, text.raw, buffer, size)
        found.append(bytes(buffer).decode("utf-16-le", "replace").rstrip("\0"))
    text.close()
    return found


def _name_of(mark: Any) -> str:
    import ctypes

    from pypdfium2 import raw

    size = ctypes.c_ulong()
    buffer = (ctypes.c_ushort * 64)()
    raw.FPDFPageObjMark_GetName(mark, buffer, 128, ctypes.byref(size))
    return bytes(buffer)[: max(0, size.value - 2)].decode("utf-16-le", "replace")
