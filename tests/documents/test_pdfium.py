"""PDFium is asked by one thread at a time, whoever asks, and holds nothing when the answer is given."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pypdfium2
import pytest

from dialogue_app.documents import pdfium
from dialogue_app.documents.render.pdf import render_pdf
from tests.documents.render.specimens import CREATED, US_ORIGINAL, agenda


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return render_pdf(agenda(), US_ORIGINAL, created=CREATED)


def test_that_threads_wait_for_each_other(pdf: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    inside, most, opened = [0], [0], []

    class Watched(pypdfium2.PdfDocument):  # type: ignore[misc]
        def __init__(self, data: bytes) -> None:
            inside[0] += 1
            most[0] = max(most[0], inside[0])
            time.sleep(0.002)
            super().__init__(data)
            opened.append(threading.get_ident())

        def close(self, *given: Any) -> None:
            super().close(*given)
            inside[0] -= 1

    monkeypatch.setattr(pypdfium2, "PdfDocument", Watched)
    asked = [
        pdfium.sizes,
        pdfium.texts,
        pdfium.texts_of_content,
        lambda data: list(pdfium.pictures(data, [0], lambda *_: 0.5)),
    ] * 6
    with ThreadPoolExecutor(6) as threads:
        answers = list(threads.map(lambda ask: ask(pdf), asked))
    assert len(set(opened)) > 1, "several threads did ask"
    assert most == [1]
    assert inside == [0]
    assert [len(answer) for answer in answers[:4]] == [len(answers[0]), len(answers[0]), len(answers[0]), 1]


def test_that_a_picture_owns_its_dots_and_is_as_large_as_asked(pdf: bytes) -> None:
    (wide, high), *_others = pdfium.sizes(pdf)
    (picture,) = pdfium.pictures(pdf, [0], lambda width, height: 300 / width)
    assert (picture.width, picture.height) == (300, round(300 * high / wide + 0.49))
    assert len(picture.data) == picture.stride * picture.height
    assert len(set(picture.data)) > 10, "something is drawn"


def test_that_heads_and_feet_are_no_text_of_the_content(pdf: bytes) -> None:
    read, content = " ".join(pdfium.texts(pdf)), " ".join("".join(pieces) for pieces in pdfium.texts_of_content(pdf))
    assert "1/2" in read and "1/2" not in content
    assert "Direct mail service" in content


def test_that_what_is_no_pdf_is_told_and_the_door_opens_again(pdf: bytes) -> None:
    with pytest.raises(pdfium.Unreadable):
        pdfium.sizes(b"%PDF-1.7 and nothing more")
    assert len(pdfium.sizes(pdf)) >= 1
