"""The outline as objects of the file (ISO 32000-1, 12.3.3)."""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogue_app.documents.render.pdf.drawing import OutlineEntry
from dialogue_app.documents.render.pdf.writer import PdfFile, decimal, string


def write_outline(file: PdfFile, entries: list[OutlineEntry], pages: list[int]) -> str:
    """Write all entries, unfolded. Returns an entry of the catalog, '' if there are none; `pages` are object numbers."""
    if not entries:
        return ""
    root = _Item(file.reserve())
    open_items = [root]
    for entry in entries:
        del open_items[entry.level + 1 :]
        item = _Item(file.reserve(), entry)
        open_items[-1].kids.append(item)
        open_items.append(item)
    _write(file, root, "/Type/Outlines", pages)
    return f"/Outlines {root.number} 0 R"


@dataclass(eq=False, slots=True)
class _Item:
    number: int
    entry: OutlineEntry | None = None
    kids: list[_Item] = field(default_factory=list)


def _write(file: PdfFile, item: _Item, links: str, pages: list[int]) -> int:
    """Returns how many entries stand below it."""
    count = len(item.kids)
    for index, kid in enumerate(item.kids):
        beside = f"/Parent {item.number} 0 R"
        if index:
            beside += f"/Prev {item.kids[index - 1].number} 0 R"
        if index + 1 < len(item.kids):
            beside += f"/Next {item.kids[index + 1].number} 0 R"
        count += _write(file, kid, beside, pages)
    entry, kids = item.entry, item.kids
    below = f"/First {kids[0].number} 0 R/Last {kids[-1].number} 0 R/Count {count}" if kids else ""
    if entry is not None:
        target = f"[{pages[entry.page - 1]} 0 R/XYZ 0 {decimal(entry.top)} 0]"
        links = f"/Title{string(entry.title)}{links}/Dest{target}"
    file.write(item.number, f"<<{links}{below}>>")
    return count
