"""The DOCX: a clean file with styles and numbers that says what every other rendering says."""

import hashlib
from dataclasses import replace

import pytest
from lxml import etree

from dialogue_app.documents.content import Bracket, Layout, Paragraph, Run, text_of
from dialogue_app.documents.render.docx import render_docx
from dialogue_app.documents.render.text import content_lines
from dialogue_app.documents.render.wording import Wording
from dialogue_app.errors import DocumentError
from tests.documents.render.office import W, parts, word_lines
from tests.documents.render.specimens import CU_ORIGINAL, US_ORIGINAL, agenda, both, minutes


def body(data: bytes) -> etree._Element:
    return etree.fromstring(parts(data)["word/document.xml"])[0]


@pytest.mark.parametrize("document", [minutes(), agenda()], ids=["minutes", "agenda"])
@pytest.mark.parametrize("original", [US_ORIGINAL, CU_ORIGINAL], ids=["US", "CU"])
def test_that_it_says_line_by_line_what_the_plain_text_says(document, original) -> None:
    plain = content_lines(Wording(document, original, Layout.CONSECUTIVE))
    # Names under the lines for ink stand in the row below all that stands above them.
    assert sorted(line.strip() for line in plain) == sorted(line.strip() for line in word_lines(render_docx(document, original)))


def test_that_the_order_is_that_of_the_text() -> None:
    document = replace(minutes(), blocks=minutes().blocks[:-1])
    plain = content_lines(Wording(document, US_ORIGINAL, Layout.CONSECUTIVE))
    assert word_lines(render_docx(document, US_ORIGINAL)) == [line.strip() for line in plain]


def test_that_the_same_content_gives_the_same_bytes() -> None:
    assert render_docx(minutes(), US_ORIGINAL) == render_docx(minutes(), US_ORIGINAL)
    assert (
        hashlib.sha256(render_docx(minutes(), US_ORIGINAL)).digest()
        != hashlib.sha256(render_docx(minutes(), CU_ORIGINAL)).digest()
    )


def test_that_it_has_four_properties_and_nothing_that_names_a_person_or_a_machine() -> None:
    found = parts(render_docx(minutes(), US_ORIGINAL))
    core = etree.fromstring(found["docProps/core.xml"])
    assert {etree.QName(one).localname: one.text for one in core} == {
        "title": core[0].text,
        "identifier": "MIN-R5",
        "language": "en es",
        "created": "2011-11-09T12:00:00Z",
    }
    assert set(found) == {
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml", "word/_rels/document.xml.rels",
        "word/styles.xml", "word/numbering.xml", "word/settings.xml", "word/header1.xml", "word/footer1.xml",
    }  # fmt: skip
    words = b"".join(found.values())
    for sign in (
        b"w:author",
        b"w:ins ",
        b"w:del ",
        b"w:rsid",
        b"creator",
        b"lastModifiedBy",
        b"Application",
        b"w:vanish",
        b"comment",
    ):
        assert sign not in words


def test_that_every_run_tells_its_language() -> None:
    runs = list(body(render_docx(minutes(), US_ORIGINAL)).iter(f"{W}r"))
    languages = [run.find(f"{W}rPr/{W}lang").get(f"{W}val") for run in runs]
    assert len(runs) > 80
    assert set(languages) == {"en", "es"}


def test_that_headings_and_numbers_are_real() -> None:
    data = render_docx(minutes(), US_ORIGINAL)
    styles = [style.get(f"{W}val") for style in body(data).iter(f"{W}pStyle")]
    assert styles.count("Heading1") == 22
    assert styles.count("AnnexHeading") == 8
    names = {style.get(f"{W}styleId") for style in etree.fromstring(parts(data)["word/styles.xml"]).iter(f"{W}style")}
    assert set(styles) <= names
    assert "1. Delegations of" in "\n".join(word_lines(data))
    assert not [text.text for text in body(data).iter(f"{W}t") if (text.text or "").startswith("1. ")]


def test_that_the_parallel_layout_is_a_table_with_a_row_for_each_paragraph() -> None:
    data = render_docx(minutes(), CU_ORIGINAL, layout=Layout.PARALLEL)
    table = body(data).find(f"{W}tbl")
    rows = [["".join(cell.itertext()) for cell in row.findall(f"{W}tc")] for row in table.findall(f"{W}tr")]
    assert all(len(row) == 2 and all(row) for row in rows)
    ninth = next(row for row in rows if row[1].startswith("The United States delegation stated that replies"))
    assert ninth[0].startswith("La delegación de los Estados Unidos manifestó que se habían recibido")
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.findall(f"{W}tr"))


@pytest.mark.parametrize(("original", "first"), [(US_ORIGINAL, "Jordan SAMPLE"), (CU_ORIGINAL, "Andrés EJEMPLO")])
def test_that_the_holder_of_the_original_signs_at_the_left(original, first) -> None:
    table = body(render_docx(minutes(), original)).find(f"{W}tbl")
    under = table.findall(f"{W}tr")[1].findall(f"{W}tc")
    assert "".join(under[0].itertext()).startswith(first)


def test_that_the_places_for_signature_stand_together_with_the_formula() -> None:
    root = body(render_docx(minutes(), US_ORIGINAL))
    table = root.find(f"{W}tbl")
    before = table.getprevious()
    assert "Firmada en dos ejemplares" in "".join(before.itertext())
    kept = [before, *table.iter(f"{W}p")]
    assert all(paragraph.find(f"{W}pPr/{W}keepNext") is not None for paragraph in kept)


def test_that_marking_notice_draft_mark_and_page_of_pages_stand_on_every_page() -> None:
    found = parts(render_docx(minutes(draft=True), US_ORIGINAL))
    head, foot = ("".join(etree.fromstring(found[f"word/{name}1.xml"]).itertext()) for name in ("header", "footer"))
    assert "Restricted to the Parties / Reservado a las Partes" in head
    assert "Draft — not agreed / Borrador — no acordado" in head
    assert "No such round took place" in head
    assert "Restricted to the Parties" in foot
    assert b" PAGE " in found["word/footer1.xml"]
    assert b" NUMPAGES " in found["word/footer1.xml"]


def test_that_brackets_are_shown_and_set_apart() -> None:
    words = (Run("within "), Bracket((Run("45"),), "US", ("CU",)), Run(" days"))
    document = replace(minutes(), blocks=(Paragraph(both(words, words), "4"),))
    data = render_docx(document, US_ORIGINAL)
    assert "4. within [45] days" in word_lines(data)
    bracketed = ["".join(run.itertext()) for run in body(data).iter(f"{W}r") if run.find(f"{W}rPr/{W}rStyle") is not None]
    assert bracketed == ["[", "45", "]"] * 2


def test_that_text_from_right_to_left_is_marked_as_such() -> None:
    arabic = replace(
        minutes(),
        languages=("ar",),
        title=text_of({"ar": "محضر متفق عليه"}),
        place_and_dates=text_of({"ar": "هافانا"}),
        blocks=(Paragraph(text_of({"ar": "اتفق الوفدان على ما يلي."}), "1"),),
        annexes=(),
        marking=None,
        notice=None,
    )
    root = body(render_docx(arabic, replace(US_ORIGINAL, languages=("ar",))))
    assert all(paragraph.find(f"{W}pPr/{W}bidi") is not None for paragraph in root.iter(f"{W}p"))
    assert {run.find(f"{W}rPr/{W}lang").get(f"{W}bidi") for run in root.iter(f"{W}r")} == {"ar"}
    assert all(run.find(f"{W}rPr/{W}rtl") is not None for run in root.iter(f"{W}r"))


def test_that_the_separate_layout_wants_a_language() -> None:
    with pytest.raises(DocumentError, match="name the language"):
        render_docx(minutes(), US_ORIGINAL, layout=Layout.SEPARATE)
    assert not [
        line for line in word_lines(render_docx(minutes(), US_ORIGINAL, layout=Layout.SEPARATE, language="es")) if "ITEM" in line
    ]
