"""The PDF rendering: a content tree as tagged pages for one original, ready to be signed."""

from __future__ import annotations

from datetime import datetime

from dialogue_app.documents.content import Document, Layout, Original


def render_pdf(
    document: Document,
    original: Original,
    *,
    layout: Layout = Layout.CONSECUTIVE,
    language: str | None = None,
    paper: str = "Letter",
    created: datetime,
) -> bytes:
    """One original as PDF: the same bytes whenever document, original, layout, paper and `created` (aware) are the same.

    `language` names the volume in the separate layout, and only there; `paper` is Letter or A4. Raises DocumentError with
    the character and its place where no font has it, and where layout, language and original do not fit together.
    """
    from dialogue_app.documents.render.pdf.assembly import assemble
    from dialogue_app.documents.render.wording import Wording

    return assemble(Wording(document, original, layout, language), paper, created)


__all__ = ["render_pdf"]
