"""The file that is written object by object: other programs read it, and what it may not hold is refused."""

from __future__ import annotations

import io
import zlib

import pikepdf
import pytest

from dialogue_app.documents.render.pdf.bookmarks import write_outline
from dialogue_app.documents.render.pdf.drawing import OutlineEntry
from dialogue_app.documents.render.pdf.writer import HalfText, PdfFile, decimal, name, string, without_return


def closed(file: PdfFile, entries: str = "", pages: int = 1) -> bytes:
    """A whole file with empty pages."""
    folder = file.reserve()
    kids = [file.add(f"<</Type/Page/Parent {folder} 0 R/MediaBox[0 0 9 9]/Resources<<>>>>") for _ in range(pages)]
    file.write(folder, f"<</Type/Pages/Count {pages}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>")
    return file.close(file.add(f"<</Type/Catalog/Pages {folder} 0 R{entries}>>"))


def test_that_another_program_reads_the_file_without_a_fault() -> None:
    file = PdfFile()
    number = file.stream(b"words " * 99, "/Type/Thing")

    with pikepdf.open(io.BytesIO(closed(file, f"/Thing {number} 0 R"))) as pdf:
        assert not pdf.check_pdf_syntax()
        assert pdf.Root.Thing.read_bytes() == b"words " * 99
        assert pdf.pdf_version == "1.7"


def test_that_the_identifier_follows_from_the_content() -> None:
    def made(words: str) -> bytes:
        file = PdfFile()
        return closed(file, f"/Thing {file.add(string(words))} 0 R")

    first, again, other = made("one"), made("one"), made("two")

    assert first == again
    assert pikepdf.open(io.BytesIO(first)).trailer.ID[0] != pikepdf.open(io.BytesIO(other)).trailer.ID[0]


def test_that_an_object_that_was_promised_must_be_written_and_only_once() -> None:
    file = PdfFile()
    number = file.reserve()
    with pytest.raises(AssertionError, match="never written"):
        file.close(number)
    file.write(number, "null")
    with pytest.raises(AssertionError, match="twice"):
        file.write(number, "null")


@pytest.mark.parametrize("text", ["plain", "(a) \\ b", "Día 9 — 第9项", "line\nend", ""])
def test_that_strings_come_back_as_written(text: str) -> None:
    file = PdfFile()
    with pikepdf.open(io.BytesIO(closed(file, f"/Words {string(text)}/Also{name('a/b c#Ñ')}"))) as pdf:
        assert str(pdf.Root.Words) == text
        assert str(pdf.Root.Also) == "/a/b c#Ñ"


def test_that_numbers_have_no_needless_digits() -> None:
    assert [decimal(value) for value in (12.0, 595.276, 0.1004, 100, 0)] == ["12", "595.276", "0.1", "100", "0"]


def test_that_a_text_deflated_in_two_parts_is_one_stream() -> None:
    for size in range(300):
        begun, rest = "a page " * size, f"{size}/300"

        data = HalfText(begun).completed(rest)

        assert zlib.decompress(data).decode().rstrip("\n") == begun + rest
        assert data[-1] != 0x0D
        assert zlib.compress(without_return((begun + rest).encode()))[-1] != 0x0D


def test_that_bookmarks_hang_together_and_are_counted() -> None:
    file = PdfFile()
    folder = file.reserve()
    page = file.add(f"<</Type/Page/Parent {folder} 0 R/MediaBox[0 0 9 9]/Resources<<>>>>")
    file.write(folder, f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
    levels = [0, 1, 1, 2, 0]
    entries = [OutlineEntry(f"Entry {index}", level, 1, 700.0 - index) for index, level in enumerate(levels)]
    outline = write_outline(file, entries, [page])

    with pikepdf.open(io.BytesIO(file.close(file.add(f"<</Type/Catalog/Pages {folder} 0 R{outline}>>")))) as pdf:
        root = pdf.Root.Outlines
        first = root.First
        assert (int(root.Count), int(first.Count), int(first.Last.Count)) == (5, 3, 1)
        assert str(first.Next.Title) == str(root.Last.Title) == "Entry 4"
        assert first.First.Next.Prev.objgen == first.First.objgen
        assert first.Last.First.Parent.objgen == first.Last.objgen
        assert [float(value) for value in list(first.Last.First.Dest)[2:]] == [0, 697, 0]
    assert write_outline(PdfFile(), [], []) == ""
