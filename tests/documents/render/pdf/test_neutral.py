"""What originals share is made once, follows the document, and is let go with it."""

from __future__ import annotations

import gc
import zlib
from dataclasses import replace

from dialogue_app.documents.content import content_hash
from dialogue_app.documents.machine_readable import read_content, write_content
from dialogue_app.documents.render.pdf import neutral as module
from dialogue_app.documents.render.pdf.neutral import neutral
from tests.documents.render.specimens import both, minutes


def test_that_the_shared_part_is_the_data_of_the_document_and_its_hash() -> None:
    document = minutes()

    shared = neutral(document)

    assert shared.digest == content_hash(document)
    assert zlib.decompress(shared.data) == write_content(document)
    assert shared.size == len(write_content(document))
    assert read_content(zlib.decompress(shared.data)).document == replace(document, draft=None)


def test_that_it_is_made_once_for_one_document_and_anew_for_another() -> None:
    document = minutes()
    first = neutral(document)
    other = replace(document, title=both("Other minutes", "Otra acta"))

    assert neutral(document) is first
    assert neutral(other).digest != first.digest
    assert neutral(document) == first


def test_that_nothing_is_kept_of_a_document_that_is_gone() -> None:
    document = minutes()
    neutral(document)
    assert module._last is not None

    del document
    gc.collect()

    assert module._last is None
