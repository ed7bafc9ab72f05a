"""The same minutes in plain ReportLab: paragraphs and tables, one family of fonts, untagged, no bookmarks, nothing finished."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path

from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from benchmarks.minutes_text import Item

_FONT = "SourceSerif4"
_HEAD = ParagraphStyle("head", fontName=_FONT, fontSize=13, leading=17, spaceBefore=10, spaceAfter=6)
_BODY = ParagraphStyle("body", fontName=_FONT, fontSize=10.5, leading=14, spaceAfter=6)
_GRID = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")])


def plain_pdf(items: tuple[Item, ...]) -> bytes:
    """The PDF, with a page number at the foot of each page."""
    package = importlib.util.find_spec("fontpkg_source_serif_4")
    assert package is not None and package.submodule_search_locations
    file = Path(package.submodule_search_locations[0]) / "files" / "SourceSerif4[opsz,wght].ttf"
    pdfmetrics.registerFont(TTFont(_FONT, file))
    target = io.BytesIO()
    template = SimpleDocTemplate(target, pagesize=letter, title="Minutes")
    template.build(_story(items), onFirstPage=_foot, onLaterPages=_foot)
    return target.getvalue()


def _story(items: tuple[Item, ...]) -> list[Flowable]:
    story: list[Flowable] = []
    number = 0
    for item in items:
        story.append(Paragraph(item.title, _HEAD))
        for text in item.paragraphs:
            number += 1
            story.append(Paragraph(f"{number}. {text}", _BODY))
        if item.table:
            cells = [[Paragraph(cell, _BODY) for cell in row] for row in item.table]
            story += [Table(cells, repeatRows=1, style=_GRID), Spacer(1, 8)]
    return story


def _foot(canvas: Canvas, template: BaseDocTemplate) -> None:
    canvas.setFont(_FONT, 8)
    canvas.drawString(72, 40, f"Page {template.page}")
