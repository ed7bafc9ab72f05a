"""The last hand on a file, in memory: fonts, output intent, metadata, page labels, viewer preferences; then plain new bytes."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING

from dialogue_app.documents.content import content_hash
from dialogue_app.documents.machine_readable import MEDIA_TYPE, file_name, write_content
from dialogue_app.documents.render.pdf.glyphs import GlyphSet, write_fonts
from dialogue_app.documents.render.pdf.icc import srgb_profile
from dialogue_app.documents.render.pdf.metadata import PRODUCT, pdf_date, xmp_packet
from dialogue_app.documents.render.wording import Wording

if TYPE_CHECKING:
    from pikepdf import Pdf


def finish(drawn: bytes, wording: Wording, glyphs: GlyphSet, created: datetime, *, enclosed: bool = True) -> bytes:
    """The finished file: the same bytes for the same input. `enclosed`: with the joint content as data inside."""
    import pikepdf
    from pikepdf import Array, Dictionary, Name, String

    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        embed(pdf, glyphs)
        profile = pdf.make_stream(srgb_profile(), {"/N": 3})
        pdf.Root.OutputIntents = Array([_intent(profile)])
        digest = content_hash(wording.document)
        if enclosed:
            _enclose(pdf, file_name(wording.document), write_content(wording.document, digest), created)
        metadata = pdf.make_stream(xmp_packet(wording, created, digest))
        metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
        pdf.Root.Metadata = metadata
        pdf.Root.Lang = String(wording.languages[0])
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D)]))
        pdf.Root.PageMode = Name.UseOutlines
        _describe(pdf, wording.plain(wording.document.title, wording.languages[0]), created)
        return saved(pdf)


def embed(pdf: Pdf, glyphs: GlyphSet) -> None:
    """Let every page use the embedded fonts and no other resource that ReportLab put there."""
    from pikepdf import Dictionary

    resources = pdf.make_indirect(Dictionary(Font=write_fonts(pdf, glyphs)))
    for page in pdf.pages:
        page.obj["/Resources"] = resources
        for key in ("/Trans", "/Rotate"):
            if key in page.obj:
                del page.obj[key]


def saved(pdf: Pdf) -> bytes:
    """New bytes without traces of the way there; the file identifier is made from the content."""
    import pikepdf

    target = io.BytesIO()
    pdf.save(
        target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable, min_version="1.7", linearize=False
    )
    return target.getvalue()


def _enclose(pdf: Pdf, name: str, data: bytes, created: datetime) -> None:
    """The machine-readable text as the source of the document (ISO 19005-3, 6.8; ISO 32000-2, 14.13)."""
    from pikepdf import Array, Dictionary, Name, String

    file = pdf.make_stream(data)
    file.Type, file.Subtype = Name.EmbeddedFile, Name(f"/{MEDIA_TYPE}")
    file.Params = Dictionary(Size=len(data), ModDate=String(pdf_date(created)))
    enclosed = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(name),
            UF=String(name),
            Desc=String("The joint content as data"),
            AFRelationship=Name.Source,
            EF=Dictionary(F=file, UF=file),
        )
    )
    pdf.Root.AF = Array([enclosed])
    names = pdf.Root.get("/Names", Dictionary())
    names.EmbeddedFiles = Dictionary(Names=Array([String(name), enclosed]))
    pdf.Root.Names = names


def _intent(profile: object) -> object:
    from pikepdf import Dictionary, Name, String

    name = String("sRGB IEC61966-2.1")
    return Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=name, Info=name, DestOutputProfile=profile
    )


def _describe(pdf: Pdf, title: str, created: datetime) -> None:
    from pikepdf import String

    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    stamp = pdf_date(created)
    entries = {"/Title": title, "/Creator": PRODUCT, "/Producer": PRODUCT, "/CreationDate": stamp, "/ModDate": stamp}
    for key, value in entries.items():
        pdf.docinfo[key] = String(value)
