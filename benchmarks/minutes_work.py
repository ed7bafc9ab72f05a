"""One process that makes the minutes once cold and then warm: `ours`, `floor`, `typst`, `one` or `both`, and how many items.

`one` and `both` are originals of the same minutes in two languages. Prints the CPU of the whole process up to the first
file, of the first build, of a later one (milliseconds), the pages, and the highest memory (megabytes).
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.minutes_text import Item, items

if TYPE_CHECKING:
    from dialogue_app.documents.content import Block, Document, Text


def processor_ms() -> float:
    """CPU of this process so far, its own and the system's for it."""
    return time.process_time() * 1000


def floor(text: tuple[Item, ...]) -> bytes:
    """Plain ReportLab."""
    from benchmarks.minutes_floor import plain_pdf

    return plain_pdf(text)


def ours(text: tuple[Item, ...]) -> bytes:
    """The program's own minutes: tagged, archival, with bookmarks and page n of m."""
    from dialogue_app.documents.content import Layout, Original
    from dialogue_app.documents.render.pdf import render_pdf

    original = Original("AA", ("en",))
    made = datetime(2011, 11, 9, 12, tzinfo=UTC)
    return render_pdf(document(text), original, layout=Layout.CONSECUTIVE, paper="Letter", created=made)


def typst(text: tuple[Item, ...]) -> bytes:
    """The same text by typst."""
    from benchmarks.minutes_typst import typst_pdf

    return typst_pdf(text)


def one(text: tuple[Item, ...]) -> bytes:
    """The original of one party, in two languages."""
    return _originals(text, ["AA"])[0]


def both(text: tuple[Item, ...]) -> bytes:
    """The originals of both parties; the file of the first is given back."""
    return _originals(text, ["AA", "BB"])[0]


def _originals(text: tuple[Item, ...], holders: list[str]) -> list[bytes]:
    from dialogue_app.documents.content import Layout, Original
    from dialogue_app.documents.render.pdf import render_pdf

    tags = ("en", "es")
    minutes = document(text, tags)
    made = datetime(2011, 11, 9, 12, tzinfo=UTC)
    return [
        render_pdf(minutes, Original(holder, tags if holder == "AA" else tags[::-1]), layout=Layout.CONSECUTIVE, created=made)
        for holder in holders
    ]


def document(text: tuple[Item, ...], languages: tuple[str, ...] = ("en",)) -> Document:
    """The minutes as a content tree. The words are made up: a second language has them from the last to the first."""
    from dialogue_app.documents.content import Cell, Document, Heading, Paragraph, PartyNames, Table, text_of

    def said(words: str) -> Text:
        return text_of({tag: words if tag == "en" else " ".join(reversed(words.split(" "))) for tag in languages})

    blocks: list[Block] = []
    number = 0
    for item in text:
        blocks.append(Heading(said(item.title)))
        for words in item.paragraphs:
            number += 1
            blocks.append(Paragraph(said(words), str(number)))
        if item.table:
            heads, *rows = [tuple(Cell(said(cell)) for cell in row) for row in item.table]
            blocks.append(Table(heads, tuple(rows)))
    parties = (PartyNames("AA", languages[:1]), PartyNames("BB", languages[-1:]))
    return Document(
        "agreed-minutes", "bench", languages, parties, said("Agreed Minutes"), said("Port Town, 9 November 2011"),
        date(2011, 11, 9), tuple(blocks),
    )  # fmt: skip


def main(make: Callable[[tuple[Item, ...]], bytes], count: int, times: int) -> None:
    """Make it, count, and print."""
    text = items(count)
    before = processor_ms()
    made = make(text)
    cold = processor_ms()
    for _ in range(times):
        make(text)
    warm = (processor_ms() - cold) / times if times else 0.0
    print(cold, cold - before, warm, pages_of(made), peak_memory())


def peak_memory() -> float:
    """The highest memory of this process, in megabytes."""
    status = Path("/proc/self/status")
    if status.exists():  # elsewhere, and in getrusage, a child begins with what its parent had
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def pages_of(data: bytes) -> int:
    """How many pages a PDF has."""
    import pypdfium2

    return len(pypdfium2.PdfDocument(io.BytesIO(data)))


if __name__ == "__main__":
    # Neither side has ReportLab's accelerator: the program does not depend on it, though it may be installed by chance.
    sys.modules["_rl_accel"] = None  # type: ignore[assignment]
    main(
        {"ours": ours, "floor": floor, "typst": typst, "one": one, "both": both}[sys.argv[1]], int(sys.argv[2]), int(sys.argv[3])
    )
