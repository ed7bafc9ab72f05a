"""Ways to break a good file that a judge must notice."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, Pdf, String

Breakage = Callable[[Pdf], None]


def broken(data: bytes, breakage: Breakage) -> bytes:
    """The file with one thing broken."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        breakage(pdf)
        target = io.BytesIO()
        pdf.save(target, min_version="1.7", object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return target.getvalue()


def without_structure(pdf: Pdf) -> None:
    del pdf.Root.StructTreeRoot


def without_mark(pdf: Pdf) -> None:
    del pdf.Root.MarkInfo


def without_language(pdf: Pdf) -> None:
    del pdf.Root.Lang
    for element in _elements(pdf):
        if "/Lang" in element:
            del element["/Lang"]


def without_metadata(pdf: Pdf) -> None:
    del pdf.Root.Metadata


def without_accessible_claim(pdf: Pdf) -> None:
    _rewrite(pdf, r"<pdfuaid:part>1</pdfuaid:part>", "")


def without_title(pdf: Pdf) -> None:
    _rewrite(pdf, r"(?s)<dc:title>.*?</dc:title>", "")


def with_title_hidden(pdf: Pdf) -> None:
    pdf.Root.ViewerPreferences.DisplayDocTitle = False


def without_output_intent(pdf: Pdf) -> None:
    # text in device grey has no meaning then
    del pdf.Root.OutputIntents


def without_embedded_font(pdf: Pdf) -> None:
    del _fonts(pdf)[0].DescendantFonts[0].FontDescriptor["/FontFile2"]


def without_text_of_glyphs(pdf: Pdf) -> None:
    del _fonts(pdf)[0]["/ToUnicode"]


def with_wrong_widths(pdf: Pdf) -> None:
    widths = _fonts(pdf)[0].DescendantFonts[0].W[1]
    widths[0] = float(widths[0]) + 300


def with_a_role_nobody_knows(pdf: Pdf) -> None:
    next(element for element in _elements(pdf) if element.S == Name.P).S = Name.Paragraph


def with_a_heading_left_out(pdf: Pdf) -> None:
    next(element for element in _elements(pdf) if element.S == Name.H2).S = Name.H4


def with_text_outside_the_structure(pdf: Pdf) -> None:
    page = pdf.pages[0]
    font = next(iter(page.obj.Resources.Font))
    page.contents_add(f"BT {font} 9 Tf 1 0 0 1 90 300 Tm <0001>Tj ET".encode())


def without_tab_order(pdf: Pdf) -> None:
    for page in pdf.pages:
        if "/Annots" in page.obj:
            del page.obj["/Tabs"]


def without_the_name_of_a_field(pdf: Pdf) -> None:
    for page in pdf.pages:
        for field in page.obj.get("/Annots", []):
            del field["/TU"]


def with_a_field_outside_the_structure(pdf: Pdf) -> None:
    for element in _elements(pdf):
        if str(element.S) == "/Form":
            del element["/K"]


def with_an_enclosure_of_unknown_relation(pdf: Pdf) -> None:
    del pdf.Root.AF[0]["/AFRelationship"]


def with_an_enclosure_that_belongs_to_nothing(pdf: Pdf) -> None:
    del pdf.Root["/AF"]


def with_a_script(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def with_head_cells_of_no_scope(pdf: Pdf) -> None:
    for element in _elements(pdf):
        if element.S == Name.TH:
            del element["/A"]


def with_list_entries_outside_a_list(pdf: Pdf) -> None:
    next(element for element in _elements(pdf) if element.S == Name.L).S = Name.Div


BREAKAGES: tuple[Breakage, ...] = (
    without_structure, without_mark, without_language, without_metadata, without_accessible_claim, without_title,
    with_title_hidden, without_output_intent, without_embedded_font, without_text_of_glyphs, with_wrong_widths,
    with_a_role_nobody_knows, with_a_heading_left_out, with_text_outside_the_structure, without_tab_order,
    without_the_name_of_a_field, with_a_field_outside_the_structure, with_an_enclosure_of_unknown_relation,
    with_an_enclosure_that_belongs_to_nothing, with_a_script, with_head_cells_of_no_scope, with_list_entries_outside_a_list,
)  # fmt: skip


def _elements(pdf: Pdf) -> list[Any]:
    return [item for item in pdf.objects if isinstance(item, Dictionary) and item.get("/Type") == Name.StructElem]


def _fonts(pdf: Pdf) -> list[Any]:
    return [item for item in pdf.objects if isinstance(item, Dictionary) and item.get("/Subtype") == Name.Type0]


def _rewrite(pdf: Pdf, pattern: str, replacement: str) -> None:
    packet = re.sub(pattern, replacement, pdf.Root.Metadata.read_bytes().decode())
    pdf.Root.Metadata.write(packet.encode())
