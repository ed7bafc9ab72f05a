"""Bytes taken for a PDF: opened once and strictly, or refused with a sentence."""

from __future__ import annotations

import re
from typing import Any

from dialogue_app.errors import SigningError

LARGEST = 64 << 20
HEADER_WITHIN = 1024


def open_pdf(pdf: bytes) -> Any:
    """A strict reader (`PdfFileReader`) on `pdf`; `SigningError` for what is empty, too large, locked or no PDF."""
    from dialogue_app.signing._pyhanko import open_strictly

    if not pdf:
        raise SigningError("The file is empty.")
    if len(pdf) > LARGEST:
        raise SigningError(
            "The file has {count} MB; at most {largest} MB are examined.", count=len(pdf) >> 20, largest=LARGEST >> 20
        )
    if b"%PDF-" not in pdf[:HEADER_WITHIN]:
        raise SigningError("The file is not a PDF.")
    try:
        reader = open_strictly(pdf)
        encrypted = reader.encrypted
        pages = None if encrypted else int(reader.root["/Pages"]["/Count"])
    except Exception as error:  # whatever a broken file provokes in the reader means the same to a person
        raise SigningError("The PDF is damaged or cut short; ask for the file again.") from error
    if encrypted:
        raise SigningError("The PDF is encrypted; a signed document must be readable by everybody who holds it.")
    if not pages:
        raise SigningError("The PDF has no pages.")
    return reader


def page_references(resolver: Any) -> tuple[Any, ...]:
    """References of all pages of a revision, in reading order; a page tree that loops is an error."""
    found: list[Any] = []
    seen: set[tuple[int, int]] = set()
    waiting = [resolver.root.raw_get("/Pages")]
    while waiting:
        reference = waiting.pop()
        mark = (reference.idnum, reference.generation)
        if mark in seen:
            raise SigningError("The page tree of the PDF runs in a circle.")
        seen.add(mark)
        node = reference.get_object()
        if "/Kids" in node:
            waiting.extend(reversed(list(node["/Kids"])))
        else:
            found.append(reference)
    return tuple(found)


def entry(dictionary: Any, key: str, default: Any = None) -> Any:
    """What stands under `key`, references followed; `default` when nothing does."""
    try:
        return dictionary[key]
    except KeyError:
        return default


def enclosed_source(reader: Any) -> tuple[str, bytes]:
    """Name and bytes of the file that a PDF was made from and encloses (ISO 32000-2, 14.13); `SigningError` without one."""
    try:
        for specification in entry(reader.root, "/AF", ()):
            found = specification.get_object()
            if entry(found, "/AFRelationship") == "/Source":
                return str(entry(found, "/UF") or found["/F"]), bytes(found["/EF"]["/F"].data)
    except MemoryError:  # told by whoever set the limit
        raise
    except Exception as error:  # whatever a broken file provokes in the reader means the same to a person
        raise SigningError("The file that the PDF encloses is damaged; ask for the PDF again.") from error
    raise SigningError("The PDF encloses no data of its text: only minutes that were made with it can be read back.")


def page_width(reader: Any) -> int:
    """The width of the first page in points; 0 where the file does not say."""
    try:
        node = page_references(reader)[0].get_object()
        while "/MediaBox" not in node:
            node = node["/Parent"]
        left, _, right, _ = node["/MediaBox"]
        return round(float(right) - float(left))
    except Exception:  # a file that does not say, in whatever way
        return 0


def frozen_part(pdf: bytes) -> bytes:
    """The bytes of the first revision: of a file signed here, the unsigned file both sides approved."""
    reader = open_pdf(pdf)
    end_of_table = reader.xrefs.get_xref_container_info(0).end_location
    match = re.compile(rb"%%EOF(\r\n|\n|\r)?").search(pdf, end_of_table)
    return pdf[: match.end()] if match else pdf


def tail_of(reader: Any, pdf: bytes) -> bytes:
    """What follows the end of the last revision; nothing, in a whole file."""
    end_of_table = reader.xrefs.get_xref_container_info(reader.xrefs.total_revisions - 1).end_location
    match = re.compile(rb"%%EOF(\r\n|\n|\r)?").search(pdf, end_of_table)
    return pdf[match.end() :] if match else pdf[end_of_table:]


def content_hash_of(resolver: Any) -> str | None:
    """The content hash a revision's metadata states (`contentHash` in `urn:dialogue-desk:1`), if any."""
    from lxml import etree

    name = "{urn:dialogue-desk:1}contentHash"
    try:
        # indexing would leave a special stream in the reader's cache, which a later comparison of revisions trips over
        metadata = resolver.root.raw_get("/Metadata").get_object()
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        tree = etree.fromstring(metadata.data, parser)
    except Exception:  # metadata is read leniently: unreadable metadata states nothing
        return None
    texts = [element.text for element in tree.iter(name)] + [element.get(name) for element in tree.iter("*")]
    return next((text.strip() for text in texts if text and text.strip()), None)
