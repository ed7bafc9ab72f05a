"""Files made to stall, to exhaust or to mislead whoever examines them."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

CATALOG = b"<< /Type /Catalog /Pages 2 0 R %s >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
GIGABYTE = 1 << 30


def zeros(size: int) -> bytes:
    """`size` zero bytes, deflated without ever being held at once."""
    packer, piece = zlib.compressobj(9), bytes(1 << 20)
    return b"".join(packer.compress(piece) for _ in range(size >> 20)) + packer.flush()


def pdf(objects: list[bytes], trailer: bytes = b"") -> bytes:
    """A file of these objects, the first of them its catalog."""
    out = io.BytesIO(b"")
    out.write(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<< /Size %d /Root 1 0 R %b>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, table))
    return out.getvalue()


def stream(entries: bytes, data: bytes) -> bytes:
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (entries, len(data), data)


def metadata_bomb() -> bytes:
    data = stream(b"/Type /Metadata /Subtype /XML /Filter /FlateDecode", zeros(GIGABYTE))
    return pdf([CATALOG % b"/Metadata 4 0 R", PAGES, PAGE, data])


def bomb_in_a_bomb() -> bytes:
    data = stream(b"/Type /Metadata /Subtype /XML /Filter [/FlateDecode /FlateDecode]", zlib.compress(zeros(GIGABYTE), 9))
    return pdf([CATALOG % b"/Metadata 4 0 R", PAGES, PAGE, data])


def table_bomb() -> bytes:
    """A cross-reference stream that unpacks to a gigabyte of entries."""
    head = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n" + PAGES + b"\nendobj\n"
    entries = b"/Type /XRef /W [1 2 1] /Size 268435456 /Root 1 0 R /Filter /FlateDecode"
    return head + b"9 0 obj\n" + stream(entries, zeros(GIGABYTE)) + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % len(head)


def deep_arrays() -> bytes:
    return pdf([CATALOG % (b"/X " + b"[" * 10_000 + b"]" * 10_000), PAGES, PAGE])


def deep_fields() -> bytes:
    fields = [b"<< /T (a) /FT /Sig /Kids [%d 0 R] >>" % (5 + number) for number in range(10_000)]
    return pdf([CATALOG % b"/AcroForm << /Fields [4 0 R] >>", PAGES, PAGE, *fields, b"<< /T (z) /FT /Sig >>"])


def deep_pages() -> bytes:
    nodes = [b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (3 + number) for number in range(10_000)]
    return pdf([CATALOG % b"", *nodes, b"<< /Type /Page /MediaBox [0 0 9 9] >>"])


def deep_references() -> bytes:
    links = [b"%d 0 R" % (5 + number) for number in range(10_000)]
    return pdf([CATALOG % b"/AcroForm 4 0 R", PAGES, PAGE, *links, b"<< /Fields [] >>"])


def circle_of_fields() -> bytes:
    return pdf([CATALOG % b"/AcroForm << /Fields [4 0 R] >>", PAGES, PAGE, b"<< /T (a) /FT /Sig /Kids [4 0 R] >>"])


def circle_of_pages() -> bytes:
    return pdf([CATALOG % b"", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])


def circle_of_references() -> bytes:
    return pdf([CATALOG % b"/AcroForm 4 0 R", PAGES, PAGE, b"5 0 R", b"4 0 R"])


def circle_of_revisions() -> bytes:
    place = pdf([CATALOG % b"", PAGES, PAGE]).rindex(b"xref\n0")
    return pdf([CATALOG % b"", PAGES, PAGE], b"/Prev %d " % place)


def millions_of_pages() -> bytes:
    return pdf([CATALOG % b"", b"<< /Type /Pages /Count 1 /Kids [" + b"3 0 R " * 3_000_000 + b"] >>", PAGE])


ALL: tuple[Callable[[], bytes], ...] = (
    metadata_bomb, bomb_in_a_bomb, table_bomb, deep_arrays, deep_fields, deep_pages, deep_references,
    circle_of_fields, circle_of_pages, circle_of_references, circle_of_revisions, millions_of_pages,
)  # fmt: skip
