"""Reading word processors' files back: their text in reading order, with the numbers a program would print."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, STYLE, TABLE = (f"{{{_ODF}{name}:1.0}}" for name in ("text", "style", "table"))


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def word_lines(data: bytes) -> list[str]:
    """Paragraphs of a DOCX with their numbers; cells of a row joined by tabs."""
    found = parts(data)
    labels = _word_labels(etree.fromstring(found["word/numbering.xml"]))
    body = etree.fromstring(found["word/document.xml"])[0]
    return [line for line in _word_blocks(body, labels) if line.strip()]


def _word_blocks(parent, labels) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{W}p":
            yield _word_paragraph(child, labels)
        elif child.tag == f"{W}tbl" and child.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == "TableOfFigures":
            for row in child.findall(f"{W}tr"):
                yield "\t".join(" ".join(_word_blocks(cell, labels)).strip() for cell in row.findall(f"{W}tc"))
        elif child.tag == f"{W}tbl":
            for cell in child.iter(f"{W}tc"):
                yield from _word_blocks(cell, labels)


def _word_paragraph(paragraph, labels) -> str:
    number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
    label = labels[number.get(f"{W}val")] + " " if number is not None else ""
    return label + "".join(text.text or "" for text in paragraph.iter(f"{W}t"))


def _word_labels(numbering) -> dict[str, str]:
    kinds = {}
    for kind in numbering.findall(f"{W}abstractNum"):
        level = kind.find(f"{W}lvl")
        shown = {child.tag: child.get(f"{W}val") for child in level}
        kinds[kind.get(f"{W}abstractNumId")] = (shown[f"{W}numFmt"], shown[f"{W}lvlText"])
    labels = {}
    for number in numbering.findall(f"{W}num"):
        style, text = kinds[number.find(f"{W}abstractNumId").get(f"{W}val")]
        start = int(number.find(f"{W}lvlOverride/{W}startOverride").get(f"{W}val"))
        labels[number.get(f"{W}numId")] = text.replace("%1", str(start) if style == "decimal" else chr(96 + start))
    return labels


def odt_lines(data: bytes) -> list[str]:
    """The same of an ODT."""
    root = etree.fromstring(parts(data)["content.xml"])
    styles = {style.get(f"{STYLE}name"): style[0] for style in root.iter(f"{TEXT}list-style")}
    body = root.find(f".//{{{_ODF}office:1.0}}text")
    return [line for line in _odt_blocks(body, styles) if line.strip()]


def _odt_blocks(parent, styles) -> Iterator[str]:
    for child in parent:
        if child.tag in (f"{TEXT}p", f"{TEXT}h"):
            yield "".join(child.itertext())
        elif child.tag == f"{TEXT}list":
            level = styles[child.get(f"{TEXT}style-name")]
            start = int(child[0].get(f"{TEXT}start-value"))
            number = {"1": str(start), "a": chr(96 + start), "": ""}[level.get(f"{STYLE}num-format")]
            label = f"{level.get(f'{STYLE}num-prefix')}{number}{level.get(f'{STYLE}num-suffix')}"
            yield f"{label} {''.join(child.itertext())}"
        elif child.tag == f"{TABLE}table" and child.find(f"{TABLE}table-header-rows") is not None:
            for row in child.iter(f"{TABLE}table-row"):
                yield "\t".join(" ".join(_odt_blocks(cell, styles)).strip() for cell in row)
        elif child.tag == f"{TABLE}table":
            for cell in child.iter(f"{TABLE}table-cell"):
                yield from _odt_blocks(cell, styles)
