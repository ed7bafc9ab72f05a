"""Internal papers as tagged, archival PDF: pages with the marks of what stands on them, copy number and stamps.

The only entrance for `InternalDocument`. Nothing is enclosed in the file.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from dialogue_app.documents.content import Annex, Cell, Document, Heading, HeadingKind, Layout, Original, Table, Text, text_of
from dialogue_app.documents.internal.content import ContentsTable, InternalDocument
from dialogue_app.documents.render.wording import Wording
from dialogue_app.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus.flowables import Flowable

    from dialogue_app.documents.render.internal_pages import MarkedPages
    from dialogue_app.documents.render.pdf.tags import TagTree
    from dialogue_app.documents.render.pdf.typeset import Typesetter

_HOME = "home"


def render_internal_pdf(document: InternalDocument, *, paper: str = "Letter", created: datetime) -> bytes:
    """An internal paper as PDF/A-3a and PDF/UA-1: the same bytes whenever document, paper and `created` (aware) are the same.

    DocumentError where it cannot be set.
    """
    if created.tzinfo is None:
        raise DocumentError("The time of making has no time zone. Give an aware time.")
    if document.contents is None or not document.parts:
        return _drawn(document, document.contents, (), paper, created)[0]
    starts: tuple[int, ...] = tuple(range(2, len(document.parts) + 2))
    for _ in range(3):  # the table itself may take another page
        pdf, found = _drawn(document, document.contents, starts, paper, created)
        if found == starts:
            return pdf
        starts = found
    return pdf


def _drawn(
    document: InternalDocument, contents: ContentsTable | None, starts: tuple[int, ...], paper: str, created: datetime
) -> tuple[bytes, tuple[int, ...]]:
    """The file, and the page on which each part begins."""
    from reportlab.platypus.doctemplate import LayoutError

    from dialogue_app.documents.render.internal_pages import MarkedPages
    from dialogue_app.documents.render.pdf.assembly import pour
    from dialogue_app.documents.render.pdf.drawing import Drawing
    from dialogue_app.documents.render.pdf.finish import finish
    from dialogue_app.documents.render.pdf.glyphs import GlyphSet
    from dialogue_app.documents.render.pdf.story import Story
    from dialogue_app.documents.render.pdf.styles import sheet
    from dialogue_app.documents.render.pdf.tags import TagTree
    from dialogue_app.documents.render.pdf.typeset import Typesetter

    form = sheet(paper)
    drawing = Drawing(TagTree(document.language), GlyphSet(), (form.width, form.height))
    wording = _wording(document, contents, starts)
    typesetter = Typesetter(drawing.glyphs)
    pages = MarkedPages(document, wording, form, typesetter)
    story = Story(_story(wording, drawing.tree, typesetter, pages))
    try:
        pour(story, drawing, form, pages.top)
    except LayoutError as fault:
        raise DocumentError("A row of a table is too tall for a page and cannot be parted. Shorten it.") from fault
    return finish(drawing, pages, wording, created, enclosed=False), pages.starts


def _story(wording: Wording, tree: TagTree, typesetter: Typesetter, pages: MarkedPages) -> Iterator[Flowable]:
    from reportlab.platypus.flowables import PageBreak

    from dialogue_app.documents.render.internal_pages import PartMark, SpokenChapter
    from dialogue_app.documents.render.pdf.story import kept

    language = wording.languages[0]
    yield from kept(SpokenChapter(wording, language, tree.root.add("Sect"), typesetter).text())
    for number, part in enumerate(wording.document.annexes):
        yield PageBreak()
        yield PartMark(pages, number)
        yield from kept(SpokenChapter(wording, language, tree.root.add("Sect"), typesetter).annex(part))


def _wording(document: InternalDocument, contents: ContentsTable | None, starts: tuple[int, ...]) -> Wording:
    """The paper as the typesetter reads it; it lives in this module only and is handed to nobody."""
    language = document.language
    front = (*document.blocks, *_contents(document, contents, starts)) if contents and starts else document.blocks
    tree = Document(
        kind=document.kind,
        identifier=document.identifier,
        languages=(language,),
        parties=(),
        title=document.title,
        place_and_dates=document.place_and_dates,
        date=document.date,
        blocks=front,
        annexes=tuple(
            Annex(str(number), part.title, part.label or Text(()), part.blocks) for number, part in enumerate(document.parts, 1)
        ),
        subtitle=document.subtitle,
        marking=text_of({language: document.banner}) if document.banner else None,
        notice=text_of({language: document.notice}) if document.notice else None,
    )
    from dialogue_app.documents.render.internal_pages import SpokenWording

    return SpokenWording(tree, Original(_HOME, (language,)), Layout.CONSECUTIVE)


def _contents(document: InternalDocument, contents: ContentsTable, starts: tuple[int, ...]) -> tuple[Heading, Table]:
    language = document.language

    def name(number: int) -> Text:
        part = document.parts[number]
        words = part.title.words(language)
        label = part.label.words(language) if part.label else ()
        return Text(((language, (*label, *text_of({"": "  "}).words(""), *words) if label else words),))

    rows = tuple((Cell(name(number)), Cell(text_of({language: str(page)}), figure=True)) for number, page in enumerate(starts))
    heading = Heading(contents.heading, anchor="contents", kind=HeadingKind.SECTION)
    return heading, Table((Cell(contents.part), replace(Cell(contents.page), figure=True)), rows, anchor="contents-table")
