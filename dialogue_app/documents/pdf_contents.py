"""Everything in a PDF that could hold words: objects, streams, names and page texts of every revision."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from typing import Any

from dialogue_app.documents import pdfium
from dialogue_app.errors import DocumentError
from dialogue_app.sentences import Sentence

Part = tuple[str, bytes | str]


def pdf_parts(data: bytes, *, final: bool) -> Iterator[Part]:
    """Parts with their places. Raises DocumentError for a file that cannot be opened; an earlier revision may be broken.

    `final` says that this is the file itself, not one enclosed in another, which is read as far as it goes.
    """
    yield from _loose_streams(data)
    ends = [found.end() for found in re.finditer(rb"%%EOF\s{0,2}", data)]
    revisions = [*(end for end in ends if end < len(data)), len(data)]
    for number, end in enumerate(revisions, 1):
        last = end == len(data)
        where = "" if len(revisions) == 1 else f"revision {number} › "
        try:
            for place, part in _revision(data[:end]):
                yield where + place, part
        except DocumentError:
            if last and final:
                raise


def _loose_streams(data: bytes) -> Iterator[Part]:
    """Streams by their bytes alone, also those that no table of contents names any more."""
    for found in re.finditer(rb"stream\r?\n", data):
        start = found.end()
        with _Broken():
            yield Sentence("stream at byte {start}", start=start), zlib.decompressobj().decompress(data[start:], 64 * 2**20)


class _Broken:
    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> bool:
        return kind is not None and issubclass(kind, zlib.error)


def _revision(data: bytes) -> Iterator[Part]:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            yield "trailer", "\n".join(_strings(pdf.trailer))
            for item in pdf.objects:
                place = f"object {item.objgen[0]}" if isinstance(item, pikepdf.Object) else "object"
                yield place, "\n".join(_strings(item))
                if isinstance(item, pikepdf.Stream):
                    yield from _stream(item, place)
            forms = _forms_as_pages(pdf)
        yield from _page_texts(data, "page")
        yield from _page_texts(forms, "form")
    except (pikepdf.PdfError, pikepdf.PasswordError) as fault:
        raise DocumentError(
            "The PDF cannot be opened for a last look ({fault}): it must not leave like this.", fault=fault
        ) from fault


def _stream(item: Any, place: str) -> Iterator[Part]:
    import pikepdf

    yield Sentence("{place}, raw", place=place), item.read_raw_bytes()
    try:
        yield Sentence("{place}, decoded", place=place), item.read_bytes()
    except pikepdf.PdfError:  # a filter of pictures: its bytes were read as they are
        return


def _strings(item: Any, depth: int = 0) -> Iterator[str]:
    """Strings and names of an object, as a reader would understand them and as bytes."""
    import pikepdf

    if depth > 200:
        return
    if isinstance(item, pikepdf.String):
        yield str(item)
        yield bytes(item).decode("latin-1")
        yield bytes(item).decode("utf-8", "ignore")
    elif isinstance(item, pikepdf.Name):
        yield str(item)
    elif isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        entries = item.stream_dict if isinstance(item, pikepdf.Stream) else item
        for key in entries.keys():  # noqa: SIM118 - a pikepdf dictionary iterates over its keys only through keys()
            yield key
            yield from _inner(entries[key], depth)
    elif isinstance(item, pikepdf.Array):
        for one in item:
            yield from _inner(one, depth)


def _inner(item: Any, depth: int) -> Iterator[str]:
    """Direct objects only: indirect ones are visited by themselves."""
    if not getattr(item, "is_indirect", False):
        yield from _strings(item, depth + 1)


def _forms_as_pages(pdf: Any) -> bytes:
    """Every form of the file (appearances, figures, parts that no page shows) as a page of its own; b'' if there is none."""
    import pikepdf

    target = pikepdf.new()
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and item.get("/Subtype") == pikepdf.Name.Form:
            page = target.add_blank_page(page_size=(612, 792))
            form = target.copy_foreign(item)
            page.obj["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=form))
            page.obj["/Contents"] = target.make_stream(b"/F Do")
    if not len(target.pages):
        return b""
    kept = io.BytesIO()
    target.save(kept)
    return kept.getvalue()


def _page_texts(data: bytes, what: str) -> Iterator[Part]:
    """The text of each page as a reader extracts it, invisible words and words outside the paper included."""
    try:
        texts = pdfium.texts(data) if data else []
    except pdfium.Unreadable as fault:
        raise DocumentError(
            "The PDF's pages cannot be read for a last look ({fault}): it must not leave like this.", fault=fault
        ) from fault
    for number, text in enumerate(texts, 1):
        yield Sentence("text of {what} {number}", what=what, number=number), text
