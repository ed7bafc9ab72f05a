"""How each kind of line looks in a word processor's file, and the numbers before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

PAPERS = {"Letter": (612.0, 792.0), "A4": (595.3, 841.9)}
"""Width and height in points."""
FONT = "Times New Roman"
"""Named, never embedded: every office program has it or its double of the same widths."""
STEP = 24.0
"""Indent of a label, in points."""


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: its name for people, measures in points, and its level in the outline (0 = none)."""

    name: str
    size: float = 11.0
    bold: bool = False
    italic: bool = False
    align: str = "left"
    """left · center · both"""
    before: float = 0.0
    after: float = 6.0
    outline: int = 0
    grey: str = ""
    """Colour of the words, RRGGBB; '' for black."""


LOOKS: dict[str, Look] = {
    "title": Look("Title", 14.5, bold=True, align="center", after=10),
    "subtitle": Look("Subtitle", 11.5, align="center"),
    "place": Look("Place and Dates", italic=True, align="center", after=20),
    "heading-1": Look("heading 1", 10.5, bold=True, before=14, outline=1),
    "heading-2": Look("heading 2", bold=True, before=10, after=5, outline=2),
    "heading-3": Look("heading 3", bold=True, italic=True, before=8, after=4, outline=3),
    "annex-of": Look("Annexed To", 9.5, italic=True, align="center", after=14),
    "annex": Look("Annex Heading", 12.5, bold=True, align="center", after=14, outline=1),
    "body": Look("Body Text", align="both"),
    "opening": Look("Opening", align="both", after=9),
    "formula": Look("Closing Formula", align="both", before=14, after=8),
    "note": Look("Small Print", 9, after=5),
    "centred": Look("Centred", align="center"),
    "remark": Look("Remark", 9, italic=True),
    "list-head": Look("List Heading", bold=True, before=12, after=5, outline=2),
    "entry": Look("List Paragraph", after=4),
    "detail": Look("List Detail", 9.5),
    "caption": Look("caption", 9.5, italic=True, before=8, after=3),
    "cell": Look("Table Text", 9.5, after=1),
    "cell-head": Look("Table Head", 9.5, bold=True, after=1),
    "signature": Look("Signature", 10, after=0),
    "signature-name": Look("Signature Name", 10, bold=True, after=0),
    "banner": Look("Banner", 9, bold=True, align="center", after=0),
    "draft": Look("Draft Mark", 10.5, bold=True, align="center", after=0, grey="6B6B6B"),
    "notice": Look("Notice", 7.5, italic=True, align="center", after=0, grey="404040"),
    "number": Look("Page Number Line", 9, align="center", after=0),
}


@dataclass(frozen=True, slots=True)
class Numbering:
    """A label as a number that a word processor counts: “2 bis.” is 2 with “ bis.” after it, “(c)” the third letter."""

    before: str
    kind: str
    """decimal · lowerLetter · lowerRoman · upperRoman · none (the label stands as it is)"""
    value: int
    after: str


def numbering(label: str) -> Numbering:
    """How to count a label so that it reads exactly as given. A number stays the same whatever stands before it (RULE 5)."""
    if found := re.fullmatch(r"([^\w]*)([1-9]\d{0,4})(\D*)", label, re.ASCII):
        return Numbering(found[1], "decimal", int(found[2]), found[3])
    if found := re.fullmatch(r"([^\w]*)([a-z])([^\w]*)", label, re.ASCII):
        return Numbering(found[1], "lowerLetter", ord(found[2]) - ord("a") + 1, found[3])
    return Numbering(label, "none", 1, "")
