"""The glyphs that one document draws: words as TJ strings while it is drawn, embedded Type0 subsets when it is finished.

A CID stands for one glyph *and* one text, so that the text layer is never ambiguous (ISO 32000-1, 9.10.3). Numbers are
given in the order of first use in this document alone: the same document always gets the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from dialogue_app.documents.render.pdf.fonts import Cut, Face, Glyph, face_for, faces

if TYPE_CHECKING:
    from pikepdf import Dictionary, Pdf


class Word(NamedTuple):
    """A word ready to be set: its width in 1/1000 em, its pieces (resource name, open TJ string), and what follows it."""

    width: float
    pieces: tuple[tuple[str, str], ...]
    spaced: bool
    """A word space follows (and may end the line); else the line may end here without one."""
    bare: float
    """Width without the space that follows."""


class FaceUse:
    """One face in one document."""

    def __init__(self, face: Face, key: str) -> None:
        self.face, self.key = face, key
        self.entries: list[tuple[int, str]] = []
        self._cids: dict[tuple[int, str], int] = {}

    def code(self, glyph: int, text: str) -> str:
        """Four hexadecimal digits of the CID."""
        cid = self._cids.get((glyph, text))
        if cid is None:
            self.entries.append((glyph, text))
            cid = self._cids[glyph, text] = len(self.entries)
        return f"{cid:04X}"


class GlyphSet:
    """All glyphs of one document."""

    def __init__(self) -> None:
        self.uses: dict[str, FaceUse] = {}
        self._by_face: dict[Face, FaceUse] = {}
        self._words: dict[tuple[str, Cut, bool], Word] = {}

    def word(self, text: str, cut: Cut = Cut.REGULAR, *, spaced: bool = False) -> Word:
        """A word in a cut; every character must have a face (`check_characters`)."""
        key = (text, cut, spaced)
        word = self._words.get(key)
        if word is None:
            word = self._words[key] = self._make(text, cut, spaced)
        return word

    def _make(self, text: str, cut: Cut, spaced: bool) -> Word:
        width, pieces = 0.0, []
        for face, part in _by_coverage(text, cut):
            use = self.use(face)
            string, advance = _string(use, face.shape(part))
            width += advance
            pieces.append((use.key, string))
        bare = width
        if spaced:
            use = self.uses[pieces[-1][0]] if pieces else self.use(faces(cut)[0])
            string, advance = _string(use, use.face.shape(" "))
            width += advance
            before = pieces.pop()[1] if pieces else ""
            pieces.append((use.key, _joined(before, string)))
        return Word(width, tuple(pieces), spaced, bare)

    def use(self, face: Face) -> FaceUse:
        """What this document draws of a face."""
        use = self._by_face.get(face)
        if use is None:
            use = self._by_face[face] = FaceUse(face, f"F{len(self.uses) + 1}")
            self.uses[use.key] = use
        return use


def split_word(word: Word, room: float, glyphs: GlyphSet) -> list[Word]:
    """A word that no line can hold, cut into pieces that fit (room in 1/1000 em)."""
    out: list[Word] = []
    pieces: list[tuple[str, str]] = []
    width = 0.0
    strings = [(key, codes) for key, string in word.pieces for codes in _CODES.findall(string)]
    codes = [(key, run[at : at + 4]) for key, run in strings for at in range(0, len(run), 4)]
    for key, code in codes:
        use = glyphs.uses[key]
        advance = use.face.width(use.entries[int(code, 16) - 1][0])
        if width + advance > room and pieces:
            out.append(Word(width, tuple(pieces), False, width))
            pieces, width = [], 0.0
        pieces.append((key, "<" + code))
        width += advance
    out.append(Word(width, tuple(pieces), word.spaced, width - (word.width - word.bare)))
    return out


def write_fonts(pdf: Pdf, glyphs: GlyphSet) -> Dictionary:
    """Embed the subsets; returns the font resources by the names that the page streams use."""
    from pikepdf import Dictionary

    return Dictionary({f"/{use.key}": pdf.make_indirect(_font(pdf, use)) for use in glyphs.uses.values()})


def _by_coverage(text: str, cut: Cut) -> list[tuple[Face, str]]:
    first = faces(cut)[0]
    if all(first.has(char) for char in text):
        return [(first, text)] if text else []
    parts: list[tuple[Face, str]] = []
    for char in text:
        face = parts[-1][0] if parts and parts[-1][0] is not first and parts[-1][0].has(char) else face_for(char, cut) or first
        if parts and parts[-1][0] is face:
            parts[-1] = (face, parts[-1][1] + char)
        else:
            parts.append((face, char))
    return parts


def _string(use: FaceUse, glyphs: tuple[Glyph, ...]) -> tuple[str, float]:
    """An open TJ string (no closing >) of shaped glyphs, and its width."""
    out, width, shift = ["<"], 0.0, 0.0
    for glyph in glyphs:
        before = shift - glyph.dx
        if round(before):
            out.append(f">{round(before)}<")
        out.append(use.code(glyph.id, glyph.text))
        shift = glyph.width - glyph.advance + glyph.dx
        width += glyph.advance
    if round(shift):
        out.append(f">{round(shift)}<")
    return "".join(out).replace("<>", ""), width


def _joined(first: str, second: str) -> str:
    return first + second[1:] if first else second


# ---------------------------------------------------------------- embedding


def _font(pdf: Pdf, use: FaceUse) -> Dictionary:
    from pikepdf import Array, Dictionary, Name, String

    face = use.face
    data, renumbered = _subset(face, frozenset(glyph for glyph, _ in use.entries))
    tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(data).digest()[:6])
    base = Name(f"/{tag}+{face.name}")
    gids = b"\0\0" + b"".join(renumbered[glyph].to_bytes(2, "big") for glyph, _ in use.entries)
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=base,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        DW=1000,
        W=Array([1, Array([round(face.width(glyph), 3) for glyph, _ in use.entries])]),
        CIDToGIDMap=pdf.make_stream(gids),
        FontDescriptor=pdf.make_indirect(_descriptor(pdf, face, base, data)),
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=base,
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(descendant)]),
        ToUnicode=pdf.make_stream(_to_unicode(use)),
    )


def _descriptor(pdf: Pdf, face: Face, base: Any, data: bytes) -> Dictionary:
    from pikepdf import Array, Dictionary, Name

    file = pdf.make_stream(data)
    file["/Length1"] = len(data)
    box = _bounding_box(data)
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=base,
        Flags=4 | 2 | (64 if "Italic" in face.name else 0),
        FontBBox=Array([round(value * face.scale) for value in box]),
        ItalicAngle=-12 if "Italic" in face.name else 0,
        Ascent=round(face.ascent),
        Descent=round(face.descent),
        CapHeight=670,
        StemV=120 if "Bold" in face.name else 80,
        FontFile2=file,
    )


def _bounding_box(font: bytes) -> tuple[int, int, int, int]:
    import uharfbuzz as hb

    head = bytes(hb.Face(hb.Blob(font)).reference_table("head").data)
    x0, y0, x1, y1 = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in (36, 38, 40, 42))
    return x0, y0, x1, y1


@lru_cache(maxsize=16)
def _subset(face: Face, glyphs: frozenset[int]) -> tuple[bytes, dict[int, int]]:
    """The outlines of some glyphs at the face's place on its axes, and the new number of each."""
    import uharfbuzz as hb

    from dialogue_app.documents.render.pdf.outlines import as_truetype

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
        data = as_truetype(data)
    return data, dict(plan.old_to_new_glyph_mapping)


def _to_unicode(use: FaceUse) -> bytes:
    # glyphs of a cluster after its first stand for nothing of their own: U+200B, as ISO 19005-2, 6.2.11.7.2 forbids U+0000
    pairs = [
        f"<{cid:04X}> <{(text or chr(0x200B)).encode('utf-16-be').hex().upper()}>" for cid, (_, text) in enumerate(use.entries, 1)
    ]
    blocks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return without_return(_CMAP.format(body=body).encode("ascii"))


def without_return(text: bytes) -> bytes:
    """A text stream that ends in another byte than a carriage return once it is deflated.

    Some checkers take such a last byte for a part of the line end before `endstream`. The last byte of a deflated stream
    is that of the Adler checksum of the text, which one more line end changes.
    """
    while zlib.adler32(text) & 0xFF == 0x0D:
        text += b"\n"
    return text


_CODES = re.compile(r"<([0-9A-F]+)")
_TABLES = {
    "glyf",
    "loca",
    "head",
    "hhea",
    "hmtx",
    "maxp",
    "cvt ",
    "fpgm",
    "prep",
    "gvar",
    "fvar",
    "avar",
    "HVAR",
    "MVAR",
    "cvar",
    "CFF ",
    "CFF2",
}
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
