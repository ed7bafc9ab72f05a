"""Putting a PDF together: story, pages, structure, and the last hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial

from reportlab.platypus.doctemplate import BaseDocTemplate, LayoutError, PageTemplate
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from dialogue_app.documents.render.pdf.canvas import TagCanvas
from dialogue_app.documents.render.pdf.drawing import Drawing
from dialogue_app.documents.render.pdf.finish import finish
from dialogue_app.documents.render.pdf.glyphs import GlyphSet
from dialogue_app.documents.render.pdf.pages import PageFurniture
from dialogue_app.documents.render.pdf.story import Story, build_story
from dialogue_app.documents.render.pdf.styles import Sheet, sheet
from dialogue_app.documents.render.pdf.tags import TagTree
from dialogue_app.documents.render.pdf.typeset import Typesetter
from dialogue_app.documents.render.wording import Wording
from dialogue_app.errors import DocumentError


def assemble(wording: Wording, paper: str, created: datetime) -> bytes:
    """The finished PDF of one original. Raises DocumentError where the document cannot be set."""
    if created.tzinfo is None:
        raise DocumentError("The time of making has no time zone. Give an aware time.")
    form = sheet(paper)
    drawing = Drawing(TagTree(wording.languages[0]), GlyphSet(), (form.width, form.height))
    typesetter = Typesetter(drawing.glyphs)
    furniture = PageFurniture(wording, form, typesetter)
    count = partial(_pages_of, drawing=drawing, form=form, top=furniture.top)
    story = build_story(wording, drawing.tree, typesetter, count)
    try:
        pour(story, drawing, form, furniture.top)
    except LayoutError as fault:
        raise DocumentError(
            "A part of the document is too tall for a page and cannot be parted: a row of a table, or the places for signature."
            " Shorten it."
        ) from fault
    return finish(drawing, furniture, wording, created)


def _pages_of(pieces: Callable[[TagTree, Typesetter], Iterable[Flowable]], *, drawing: Drawing, form: Sheet, top: float) -> int:
    """How many pages some pieces would take in a drawing of the same size, which is thrown away."""
    trial = Drawing(TagTree(""), GlyphSet(), drawing.size)
    pour(Story(pieces(trial.tree, Typesetter(trial.glyphs))), trial, form, top)
    return len(trial.pages)


def pour(story: Story, drawing: Drawing, form: Sheet, top: float) -> None:
    """Fill page after page with a story; `top` is the height of the heads. Raises ReportLab's LayoutError."""
    frame = Frame(form.side, form.foot, form.measure, form.height - top - form.foot, 0, 0, 0, 0, id="text")
    template = BaseDocTemplate("", pagesize=drawing.size)
    template.addPageTemplates(PageTemplate("page", [frame]))
    template.build(story, canvasmaker=partial(TagCanvas, drawing=drawing))
