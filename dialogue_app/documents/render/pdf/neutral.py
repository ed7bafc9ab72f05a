"""What all originals of a document share: the hash of its content and the data that ride inside, made once for all of them."""

from __future__ import annotations

import weakref
from typing import NamedTuple

from dialogue_app.documents.content import Document, content_hash
from dialogue_app.documents.machine_readable import content_parts
from dialogue_app.documents.render.pdf.writer import deflated


class Neutral(NamedTuple):
    """The content hash, and the machine-readable text as a deflated stream with its length before."""

    digest: str
    data: bytes
    size: int


def neutral(document: Document) -> Neutral:
    """The shared part of a document. It is kept until another document is asked for, or this one is let go."""
    global _last
    last = _last
    if last is None or last[0]() is not document:
        digest = content_hash(document)
        last = (weakref.ref(document, _forget), Neutral(digest, *deflated(content_parts(document, digest))))
        _last = last
    return last[1]


def _forget(reference: weakref.ref[Document]) -> None:
    global _last
    if _last is not None and _last[0] is reference:
        _last = None


_last: tuple[weakref.ref[Document], Neutral] | None = None
