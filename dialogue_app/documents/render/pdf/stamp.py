"""The visible appearance of a signature: one page with embedded fonts, drawn like a document."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from dialogue_app.documents.render.pdf.finish import embed, saved
from dialogue_app.documents.render.pdf.fonts import Cut
from dialogue_app.documents.render.pdf.glyphs import GlyphSet
from dialogue_app.documents.render.pdf.setting import set_lines
from dialogue_app.documents.render.pdf.typeset import Typesetter


def stamp_page(width: float, height: float, lines: tuple[str, ...]) -> bytes:
    """A page of `width` by `height` points with the lines, the first one bold, in the largest size that fits.

    Raises DocumentError for a character that no font has.
    """
    import pikepdf

    glyphs = GlyphSet()
    operators = next((drawn for size in _SIZES if (drawn := _drawn(width, height, lines, size, glyphs))), None)
    operators = operators or _drawn(width, height, lines, _SIZES[-1], glyphs, force=True)
    target = io.BytesIO()
    canvas = _BareCanvas(target, pagesize=(width, height), invariant=1, pageCompression=0)
    canvas._code.append(f"BT {operators}ET")
    canvas.showPage()
    canvas.save()
    with pikepdf.open(io.BytesIO(target.getvalue())) as pdf:
        embed(pdf, glyphs)
        for key in list(pdf.docinfo.keys()):
            del pdf.docinfo[key]
        return saved(pdf)


class _BareCanvas(Canvas):
    _code: list[str]

    def _make_preamble(self) -> None:
        self._preamble = ""


def _drawn(width: float, height: float, lines: tuple[str, ...], size: float, glyphs: GlyphSet, *, force: bool = False) -> str:
    """Operators, or '' if the lines do not fit in this size."""
    typesetter, room = Typesetter(glyphs), (width - 2 * _MARGIN) * 1000 / size
    y, out = height - _MARGIN - size, []
    for index, text in enumerate(lines):
        cut = Cut.REGULAR if index else Cut.BOLD
        for _, operators in set_lines(typesetter, text, cut, size, room, "", "the appearance of a signature"):
            out.append(f"1 0 0 1 {_MARGIN:g} {y:.2f} Tm {operators} ")
            y -= size * 1.25
    return "".join(out) if force or y > _MARGIN - size * 1.25 else ""


_SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0, 5.5, 5.0)
_MARGIN = 4.0
