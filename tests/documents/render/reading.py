"""Reads a PDF the way assistive technology does: by its structure tree, its marked content and its ToUnicode maps."""

from __future__ import annotations

import io
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf


@dataclass
class PageText:
    """The text of one page: by marked-content number, and of the artifacts in order of drawing."""

    marked: dict[int, str] = field(default_factory=dict)
    artifacts: list[str] = field(default_factory=list)
    loose: str = ""
    """Text that is neither: always a fault."""


class Reader:
    """An opened PDF with the text of its pages and of its structure."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self.pages = [_page(page) for page in self.pdf.pages]
        self._index = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}

    def elements(self) -> Iterator[tuple[str, str, str]]:
        """(role, language, own text) of every structure element in reading order."""
        yield from self._walk(self.pdf.Root.StructTreeRoot.K, "")

    def texts(self) -> list[str]:
        """The texts of the elements that have any, in reading order, spaces made equal."""
        return [plain(text) for _, _, text in self.elements() if plain(text)]

    def roles(self) -> list[str]:
        return [role for role, _, _ in self.elements()]

    def outline(self) -> list[str]:
        with self.pdf.open_outline() as outline:
            return [title for item in outline.root for title in _titles(item, 0)]

    def marks_of_tree(self) -> list[tuple[int, int]]:
        """(page from 0, mcid) of every mark that the structure refers to."""
        found: list[tuple[int, int]] = []
        self._marks(self.pdf.Root.StructTreeRoot.K, None, found)
        return found

    def letters_by_page(self) -> Iterator[tuple[Counter[str], Counter[str]]]:
        """Of each page: the letters its marked glyphs stand for, and the letters its structure elements tell, spaces left out."""
        told: list[Counter[str]] = [Counter() for _ in self.pages]
        drawn: list[Counter[str]] = [Counter() for _ in self.pages]
        for element in self._all(self.pdf.Root.StructTreeRoot.K):
            for number, mcid in self._own_marks(element):
                glyphs = _letters(self.pages[number].marked[mcid])
                drawn[number] += glyphs
                told[number] += _letters(str(element.ActualText)) if "/ActualText" in element else glyphs
        yield from zip(drawn, told, strict=True)

    def _all(self, element: Any) -> Iterator[Any]:
        yield element
        for kid in _kids(element):
            if not isinstance(kid, int) and "/S" in kid:
                yield from self._all(kid)

    def _own_marks(self, element: Any) -> Iterator[tuple[int, int]]:
        for kid in _kids(element):
            if isinstance(kid, int):
                yield self._index[element.Pg.objgen], kid
            elif kid.get("/Type") == pikepdf.Name.MCR:
                yield self._index[kid.Pg.objgen], int(kid.MCID)

    def fonts(self) -> Iterator[Any]:
        for item in self.pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == pikepdf.Name.Font:
                yield item

    def _walk(self, element: Any, language: str) -> Iterator[tuple[str, str, str]]:
        language = str(element.get("/Lang", language))
        own: list[str] = []
        below: list[Any] = []
        for kid in _kids(element):
            if isinstance(kid, int):
                own.append(self._text(element.Pg, kid))
            elif kid.get("/Type") == pikepdf.Name.MCR:
                own.append(self._text(kid.Pg, int(kid.MCID)))
            elif kid.get("/S") == pikepdf.Name.Span:
                own.append(str(kid.ActualText))
            elif kid.get("/Type") != pikepdf.Name.OBJR:
                below.append(kid)
        yield str(element.S)[1:], language, "".join(own)
        for kid in below:
            yield from self._walk(kid, language)

    def _text(self, page: Any, mcid: int) -> str:
        return self.pages[self._index[page.objgen]].marked[mcid]

    def _marks(self, element: Any, page: Any, found: list[tuple[int, int]]) -> None:
        page = element.get("/Pg", page)
        for kid in _kids(element):
            if isinstance(kid, int):
                found.append((self._index[page.objgen], kid))
            elif kid.get("/Type") == pikepdf.Name.MCR:
                found.append((self._index[kid.Pg.objgen], int(kid.MCID)))
            elif kid.get("/Type") != pikepdf.Name.OBJR:
                self._marks(kid, page, found)


def plain(text: str) -> str:
    """The text with every run of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()


def _letters(text: str) -> Counter[str]:
    """The letters of a text in their plain forms, without spaces, joiners and fillers."""
    normal = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text))
    return Counter(char for char in normal if not char.isspace() and unicodedata.category(char) != "Cf")


def _kids(element: Any) -> list[Any]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _titles(item: Any, level: int) -> Iterator[str]:
    yield "  " * level + item.title
    for child in item.children:
        yield from _titles(child, level + 1)


def _page(page: pikepdf.Page) -> PageText:
    fonts = {name: _to_unicode(font) for name, font in page.obj.Resources.Font.items()}
    text, current, stack = PageText(), "", []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            mcid = operands[1].get("/MCID") if name == "BDC" else None
            stack.append(mcid)
            if mcid is None:
                text.artifacts.append("")
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            current = str(operands[0])
        elif name == "TJ":
            _put(text, stack, "".join(fonts[current](bytes(item)) for item in operands[0] if isinstance(item, pikepdf.String)))
    return text


def _put(text: PageText, stack: list[Any], words: str) -> None:
    if not stack:
        text.loose += words
    elif stack[-1] is None:
        text.artifacts[-1] += words
    else:
        text.marked[int(stack[-1])] = text.marked.get(int(stack[-1]), "") + words


def _to_unicode(font: Any) -> Any:
    table = {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for code, text in re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>\n", font.ToUnicode.read_bytes().decode() + "\n")
    }

    def decoded(data: bytes) -> str:
        return "".join(table[int.from_bytes(data[at : at + 2], "big")] for at in range(0, len(data), 2))

    return decoded
