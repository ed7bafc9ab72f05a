"""The faces of one document as embedded Type0 subsets (ISO 32000-1, 9.7)."""

from __future__ import annotations

import hashlib
import zlib
from functools import lru_cache
from typing import NamedTuple

from dialogue_app.documents.render.pdf.fonts import Face
from dialogue_app.documents.render.pdf.glyphs import FaceUse, GlyphSet
from dialogue_app.documents.render.pdf.writer import PdfFile, decimal, name, without_return


def write_fonts(file: PdfFile, glyphs: GlyphSet) -> str:
    """Embed the subsets; returns the font resources by the names that the page streams use."""
    return "".join([f"/{use.key} {_write_font(file, use)} 0 R" for use in glyphs.uses.values()])


def _write_font(file: PdfFile, use: FaceUse) -> int:
    face = use.face
    subset = _subset(face, frozenset(glyph for glyph, _ in use.entries))
    base = name(f"{subset.tag}+{face.name}")
    gids = b"\0\0" + b"".join(subset.renumbered[glyph].to_bytes(2, "big") for glyph, _ in use.entries)
    widths = " ".join([decimal(face.width(glyph)) for glyph, _ in use.entries])
    descendant = file.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont{base}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/DW 1000/W[1[{widths}]]/CIDToGIDMap {file.stream(gids)} 0 R"
        f"/FontDescriptor {file.add(_descriptor(file, face, base, subset))} 0 R>>"
    )
    return file.add(
        f"<</Type/Font/Subtype/Type0/BaseFont{base}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
        f"/ToUnicode {file.stream(_to_unicode(use))} 0 R>>"
    )


def _descriptor(file: PdfFile, face: Face, base: str, subset: Subset) -> str:
    number = file.deflated(subset.deflated, f"/Length1 {subset.length}")
    box = " ".join([str(round(value * face.scale)) for value in subset.box])
    slanted, bold = "Italic" in face.name, "Bold" in face.name
    return (
        f"<</Type/FontDescriptor/FontName{base}/Flags {4 | 2 | (64 if slanted else 0)}/FontBBox[{box}]"
        f"/ItalicAngle {-12 if slanted else 0}/Ascent {round(face.ascent)}/Descent {round(face.descent)}/CapHeight 670"
        f"/StemV {120 if bold else 80}/FontFile2 {number} 0 R>>"
    )


class Subset(NamedTuple):
    """The outlines of some glyphs of a face as a font of its own."""

    deflated: bytes
    length: int
    """Bytes before they were deflated."""
    tag: str
    """Six letters that tell it from other subsets of the face (9.6.4)."""
    box: tuple[int, int, int, int]
    renumbered: dict[int, int]
    """The new number of each glyph."""


def _bounding_box(font: bytes) -> tuple[int, int, int, int]:
    import uharfbuzz as hb

    head = bytes(hb.Face(hb.Blob(font)).reference_table("head").data)
    x0, y0, x1, y1 = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42))
    return x0, y0, x1, y1


@lru_cache(maxsize=16)
def _subset(face: Face, glyphs: frozenset[int]) -> Subset:
    """The outlines of some glyphs at the face's place on its axes, and the new number of each."""
    import uharfbuzz as hb

    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in face.hb_face.table_tags if tag not in _TABLES)
    wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_HINTING
    wanted.flags |= hb.SubsetFlags.DOWNGRADE_CFF2
    for tag, value in face.axes.items():
        wanted.pin_axis_location(face.hb_face, tag, value)
    plan = hb.SubsetPlan(face.hb_face, wanted)
    data = bytes(plan.execute().blob.data)
    if "glyf" not in face.hb_face.table_tags:
        from dialogue_app.documents.render.pdf.outlines import as_truetype

        data = as_truetype(data)
    letters = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
    return Subset(zlib.compress(data), len(data), letters, _bounding_box(data), dict(plan.old_to_new_glyph_mapping))


def _to_unicode(use: FaceUse) -> bytes:
    # glyphs of a cluster after its first stand for nothing of their own: U+200B, as ISO 19005-2, 6.2.11.7.2 forbids U+0000
    pairs = [
        f"<{cid:04X}> <{(text or chr(0x200B)).encode('utf-16-be').hex().upper()}>" for cid, (_, text) in enumerate(use.entries, 1)
    ]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return without_return(_CMAP.format(body=body).encode("ascii"))


_TABLES = frozenset({
    "glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep", "gvar", "fvar", "avar", "HVAR", "MVAR", "cvar",
    "CFF ", "CFF2",
})  # fmt: skip
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{body}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
