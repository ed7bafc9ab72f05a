"""The last hand: the drawn pages with their structure, fonts, output intent, metadata and data as one file of plain new bytes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from dialogue_app.documents.content import content_hash
from dialogue_app.documents.machine_readable import MEDIA_TYPE, file_name
from dialogue_app.documents.render.pdf.bookmarks import write_outline
from dialogue_app.documents.render.pdf.drawing import Drawing
from dialogue_app.documents.render.pdf.embedding import write_fonts
from dialogue_app.documents.render.pdf.icc import srgb_profile
from dialogue_app.documents.render.pdf.metadata import PRODUCT, pdf_date, xmp_packet
from dialogue_app.documents.render.pdf.neutral import Neutral, neutral
from dialogue_app.documents.render.pdf.structure import widgets_by_page, write_structure
from dialogue_app.documents.render.pdf.writer import PdfFile, decimal, name, references, string
from dialogue_app.documents.render.wording import Wording

Furniture = Callable[[Drawing, int, int], str]
"""Operators of the running heads and feet of a page: (drawing, page, number of pages)."""


def finish(drawing: Drawing, furniture: Furniture, wording: Wording, created: datetime, *, enclosed: bool = True) -> bytes:
    """The finished file: the same bytes for the same input. `enclosed`: with the joint content as data inside."""
    file = PdfFile()
    shared = neutral(wording.document) if enclosed else None
    digest = shared.digest if shared else content_hash(wording.document)
    pages = [file.reserve() for _ in drawing.pages]
    language = wording.languages[0]
    catalog = [
        "/Type/Catalog/PageMode/UseOutlines/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>",
        f"/Lang{string(language)}",
        write_structure(file, drawing.tree, pages),
        write_outline(file, drawing.outline, pages),
        f"/Pages {_write_pages(file, drawing, furniture, pages)} 0 R",
        _intent(file),
        f"/Metadata {file.stream(xmp_packet(wording, created, digest), '/Type/Metadata/Subtype/XML', deflate=False)} 0 R",
    ]
    if shared:
        catalog.append(_enclosed(file, file_name(wording.document), shared, created))
    info = file.add(_description(wording.plain(wording.document.title, language), created))
    return file.close(file.add(f"<<{''.join(catalog)}>>"), info)


def _write_pages(file: PdfFile, drawing: Drawing, furniture: Furniture, pages: list[int]) -> int:
    """All pages use the embedded fonts and no other resource. The drawn text of a page is let go as it is written."""
    folder = file.reserve()
    form = "0 0 " + " ".join(map(decimal, drawing.size))
    texts: list[int] = []
    drawing.pages.reverse()
    while drawing.pages:
        drawn = drawing.pages.pop()
        texts.append(file.deflated(drawn.completed(furniture(drawing, len(texts) + 1, len(pages)))))
    resources = file.add(f"<</Font<<{write_fonts(file, drawing.glyphs)}>>>>")
    fields = widgets_by_page(drawing.tree)
    for index, (number, text) in enumerate(zip(pages, texts, strict=True)):
        own = f"/Annots[{references(fields[index + 1])}]" if index + 1 in fields else ""
        file.write(
            number,
            f"<</Type/Page/Parent {folder} 0 R/MediaBox[{form}]/Resources {resources} 0 R/Contents {text} 0 R"
            f"/StructParents {index}/Tabs/S{own}>>",
        )
    file.write(folder, f"<</Type/Pages/Count {len(pages)}/Kids[{references(pages)}]>>")
    return folder


def _enclosed(file: PdfFile, called: str, shared: Neutral, created: datetime) -> str:
    """The machine-readable text as the source of the document (ISO 19005-3, 6.8; ISO 32000-2, 14.13)."""
    facts = f"/Params<</Size {shared.size}/ModDate{string(pdf_date(created))}>>"
    number = file.deflated(shared.data, f"/Type/EmbeddedFile/Subtype{name(MEDIA_TYPE)}{facts}")
    named = string(called)
    enclosed = file.add(
        f"<</Type/Filespec/F{named}/UF{named}/Desc(The joint content as data)/AFRelationship/Source"
        f"/EF<</F {number} 0 R/UF {number} 0 R>>>>"
    )
    return f"/AF[{enclosed} 0 R]/Names<</EmbeddedFiles<</Names[{named}{enclosed} 0 R]>>>>"


def _intent(file: PdfFile) -> str:
    profile = file.stream(srgb_profile(), "/N 3")
    called = string("sRGB IEC61966-2.1")
    return (
        f"/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier{called}/Info{called}"
        f"/DestOutputProfile {profile} 0 R>>]"
    )


def _description(title: str, created: datetime) -> str:
    stamp = string(pdf_date(created))
    product = string(PRODUCT)
    return f"<</Title{string(title)}/Creator{product}/Producer{product}/CreationDate{stamp}/ModDate{stamp}>>"
