"""The visible appearance of a signature: one page with embedded fonts, drawn like a document."""

from __future__ import annotations

from dialogue_app.documents.render.pdf.embedding import write_fonts
from dialogue_app.documents.render.pdf.fonts import Cut
from dialogue_app.documents.render.pdf.glyphs import GlyphSet
from dialogue_app.documents.render.pdf.setting import set_lines
from dialogue_app.documents.render.pdf.typeset import Typesetter
from dialogue_app.documents.render.pdf.writer import PdfFile, decimal, without_return


def stamp_page(width: float, height: float, lines: tuple[str, ...]) -> bytes:
    """A page of `width` by `height` points with the lines, the first one bold, in the largest size that fits.

    Raises DocumentError for a character that no font has.
    """
    glyphs = GlyphSet()
    operators = next((drawn for size in _SIZES if (drawn := _drawn(width, height, lines, size, glyphs))), None)
    operators = operators or _drawn(width, height, lines, _SIZES[-1], glyphs, force=True)
    file = PdfFile()
    text, folder = file.stream(without_return(f"BT {operators}ET".encode("ascii"))), file.reserve()
    fonts = write_fonts(file, glyphs)
    page = file.add(
        f"<</Type/Page/Parent {folder} 0 R/MediaBox[0 0 {decimal(width)} {decimal(height)}]"
        f"/Resources<</Font<<{fonts}>>>>/Contents {text} 0 R>>"
    )
    file.write(folder, f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
    return file.close(file.add(f"<</Type/Catalog/Pages {folder} 0 R>>"))


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
