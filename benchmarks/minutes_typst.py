"""The same minutes by typst, tagged (PDF/UA-1): headings, numbered paragraphs and tables in its own font, page n of m."""

from __future__ import annotations

import importlib.util
import tempfile
from pathlib import Path

from benchmarks.minutes_text import Item

_HEAD = """#set page(paper: "us-letter", numbering: "1/1")
#set text(size: 11pt, lang: "en")
#set par(justify: true)
#set document(title: "Minutes")
"""


def installed() -> bool:
    """Whether typst is there to compare with; the program itself does not use it."""
    return importlib.util.find_spec("typst") is not None


def typst_pdf(items: tuple[Item, ...]) -> bytes:
    """The PDF; fonts of the system are not looked through."""
    import typst  # type: ignore[import-not-found,unused-ignore]

    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        source = Path(folder) / "minutes.typ"
        source.write_text(_HEAD + "".join(_paragraphs(items)), "utf-8")
        made = typst.compile(str(source), format="pdf", pdf_standards=["ua-1"], ignore_system_fonts=True)
    return bytes(made)


def _paragraphs(items: tuple[Item, ...]) -> list[str]:
    out, number = [], 0
    for item in items:
        out.append(f"= {item.title}\n\n")
        for text in item.paragraphs:
            number += 1
            out.append(f"{number}\\. {text}\n\n")
        if item.table:
            heads, *rows = [", ".join(f"[{cell}]" for cell in row) for row in item.table]
            out.append(f"#table(columns: {len(item.table[0])}, table.header({heads}), {', '.join(rows)})\n\n")
    return out
