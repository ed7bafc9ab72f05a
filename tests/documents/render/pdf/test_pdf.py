"""What a rendered PDF promises: the same bytes, the right words in the right order, whole pages, nothing foreign in it."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

import page
import pikepdf
import pytest

from dialogue_app.documents.content import (
    Cell,
    Document,
    Heading,
    Layout,
    Naming,
    Original,
    Paragraph,
    Run,
    Table,
    content_hash,
    text_of,
)
from dialogue_app.documents.render.pdf import render_pdf
from dialogue_app.documents.render.wording import Wording
from dialogue_app.errors import DocumentError
from tests.documents.render.reading import Reader, plain
from tests.documents.render.specimens import (
    CREATED,
    CU_ORIGINAL,
    US_ORIGINAL,
    agenda,
    both,
    bracketed,
    formula,
    long_minutes,
    minutes,
    signature_block,
)

FORMS = [(Layout.CONSECUTIVE, None), (Layout.PARALLEL, None), (Layout.SEPARATE, "en"), (Layout.SEPARATE, "es")]
DOCUMENTS = {
    "minutes": minutes(),
    "draft": minutes(draft=True),
    "agenda": agenda(),
    "brackets": bracketed(),
    "long": long_minutes(14),
}


def rendered(
    document: Document, original: Original = US_ORIGINAL, layout: Layout = Layout.CONSECUTIVE, language: str | None = None
) -> bytes:
    return render_pdf(document, original, layout=layout, language=language, created=CREATED)


def every_form() -> list[pytest.ParameterSet]:
    return [
        pytest.param(document, original, layout, language, id=f"{name}-{original.holder}-{layout}-{language}")
        for name, document in DOCUMENTS.items()
        for original in (US_ORIGINAL, CU_ORIGINAL)
        for layout, language in FORMS
    ]


@pytest.mark.parametrize(("document", "original", "layout", "language"), every_form())
def test_that_the_structure_reads_as_the_content_in_order(
    document: Document, original: Original, layout: Layout, language: str | None
) -> None:
    from dialogue_app.documents.render.text import content_lines

    wording = Wording(document, original, layout, language)
    expected = plain(" ".join(content_lines(wording)))

    read = plain(" ".join(Reader(rendered(document, original, layout, language)).texts()))

    assert read == expected


@pytest.mark.parametrize(("document", "original", "layout", "language"), every_form())
def test_that_every_word_on_a_page_is_content_or_furniture(
    document: Document, original: Original, layout: Layout, language: str | None
) -> None:
    reader = Reader(rendered(document, original, layout, language))
    drawn = [(number, mcid) for number, text in enumerate(reader.pages) for mcid in text.marked]

    assert not any(text.loose for text in reader.pages)
    assert sorted(reader.marks_of_tree()) == sorted(drawn)


@pytest.mark.parametrize(("document", "original", "layout", "language"), every_form())
def test_that_a_checker_finds_archival_and_accessible_pdf(
    document: Document, original: Original, layout: Layout, language: str | None
) -> None:
    data = rendered(document, original, layout, language)

    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        report = page.validate_pdf_bytes(data, profile=profile)
        # the checker takes a font whose last byte happens to be a carriage return for one of wrong length
        faults = [fault.rule_id for fault in report.failures if not fault.rule_id.endswith("STREAM-LENGTH-001")]
        assert not faults, report.to_json()


def test_that_the_same_input_gives_the_same_bytes() -> None:
    assert render_pdf(minutes(), US_ORIGINAL, created=CREATED) == render_pdf(minutes(), US_ORIGINAL, created=CREATED)


def test_that_earlier_documents_leave_no_trace_in_the_bytes() -> None:
    first = render_pdf(agenda(), US_ORIGINAL, created=CREATED)
    render_pdf(long_minutes(3), CU_ORIGINAL, layout=Layout.PARALLEL, created=CREATED)

    assert render_pdf(agenda(), US_ORIGINAL, created=CREATED) == first


def test_that_both_originals_have_the_same_pages_and_differ_in_order_only() -> None:
    ours, theirs = Reader(rendered(minutes())), Reader(rendered(minutes(), CU_ORIGINAL))

    assert len(ours.pages) == len(theirs.pages)
    assert sorted(re.findall(r"\w+", " ".join(ours.texts()).lower())) == sorted(
        re.findall(r"\w+", " ".join(theirs.texts()).lower())
    )
    assert "THE UNITED STATES OF AMERICA AND THE REPUBLIC OF CUBA" in " ".join(ours.texts())
    assert "THE REPUBLIC OF CUBA AND THE UNITED STATES OF AMERICA" in " ".join(theirs.texts())


def test_that_the_text_reads_by_language_in_parallel_columns() -> None:
    languages = [
        language
        for role, language, text in Reader(rendered(minutes(), layout=Layout.PARALLEL)).elements()
        if role == "P" and text
    ]
    body = languages[: languages.index("es") + languages.count("es")]

    changes = [pair for pair in pairwise(body) if pair[0] != pair[1]]

    # text en → es, then the places for signature, then the annexes, each en → es
    assert changes[0] == ("en", "es")
    assert body.index("es") > 10


def test_that_each_page_gives_its_number_and_their_count() -> None:
    reader = Reader(rendered(minutes()))

    feet = [text.artifacts for text in reader.pages]

    assert all(f"{number}/{len(feet)}" in " ".join(foot) for number, foot in enumerate(feet, 1))


def test_that_the_marking_stands_at_head_and_foot_of_every_page() -> None:
    reader = Reader(rendered(minutes()))

    for text in reader.pages:
        assert (
            sum(plain(artifact).count("Restricted to the Parties / Reservado a las Partes") for artifact in text.artifacts) == 2
        )


def test_that_an_unmarked_document_has_no_banner() -> None:
    reader = Reader(rendered(replace(minutes(), marking=None)))

    assert not any("Restricted" in artifact for text in reader.pages for artifact in text.artifacts)


@pytest.mark.parametrize("draft", [True, False])
def test_that_the_draft_mark_stands_on_every_page_until_the_text_is_agreed(draft: bool) -> None:
    reader = Reader(rendered(minutes(draft=draft)))

    assert [any("Draft — not agreed" in plain(artifact) for artifact in text.artifacts) for text in reader.pages] == [
        draft
    ] * len(reader.pages)


def test_that_every_page_says_that_the_data_are_fictional() -> None:
    reader = Reader(rendered(minutes()))

    assert all(any("fictional" in artifact for artifact in text.artifacts) for text in reader.pages)


def test_that_a_volume_in_one_language_has_no_word_of_the_other() -> None:
    reader = Reader(rendered(minutes(), layout=Layout.SEPARATE, language="es"))

    whole = " ".join([*reader.texts(), *(artifact for text in reader.pages for artifact in text.artifacts)])

    assert "Delegaciones" in whole
    assert not re.search(r"\b(the|Restricted|fictional|Delegation)\b", whole)


def test_that_the_outline_leads_to_every_heading() -> None:
    outline = Reader(rendered(minutes())).outline()

    assert outline[0].startswith("Agreed Minutes of the Fifth Sample Round")
    assert "  Item 7 — Direct mail service" in outline
    assert "  Tema 7 — Servicio postal directo" in outline
    assert "Annex III — Common table of figures" in outline


def test_that_parallel_columns_have_one_entry_in_both_languages() -> None:
    outline = Reader(rendered(minutes(), layout=Layout.PARALLEL)).outline()

    assert "  Item 7 — Direct mail service / Tema 7 — Servicio postal directo" in outline


def test_that_all_fonts_are_embedded_and_none_is_a_standard_font() -> None:
    reader = Reader(rendered(minutes()))
    simple = [font for font in reader.fonts() if font.Subtype != pikepdf.Name.Type0]

    assert simple and all("/FontFile2" in font.FontDescriptor for font in simple)
    assert all(re.fullmatch(r"/[A-Z]{6}\+\w+(-\w+)?", str(font.BaseFont)) for font in reader.fonts())


def test_that_metadata_hold_the_whitelist_and_nothing_else() -> None:
    document = minutes()
    pdf = pikepdf.open(io.BytesIO(rendered(document)))
    packet = pdf.Root.Metadata.read_bytes().decode()

    tags = set(re.findall(r"<((?:dc|xmp|pdf|pdfaid|pdfuaid|dd):\w+)>", packet))
    core = {f"dc:{name}" for name in ("format", "title", "identifier", "date", "language", "rights")}
    tools = {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate", "xmp:CreatorTool", "pdf:Producer"}
    assert tags == core | tools | {"pdfaid:part", "pdfaid:conformance", "pdfuaid:part", "dd:contentHash"}
    assert f"<dd:contentHash>{content_hash(document)}</dd:contentHash>" in packet
    assert 'xml:lang="es">Acta Acordada' in packet
    assert set(pdf.docinfo.keys()) == {"/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
    assert str(pdf.docinfo.Producer) == str(pdf.docinfo.Creator) == "Dialogue Desk"


def test_that_no_byte_names_the_libraries_that_made_the_file() -> None:
    data = rendered(minutes())
    pdf = pikepdf.open(io.BytesIO(data))
    streams = [item.read_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream)]

    for name in (b"reportlab", b"pikepdf", b"qpdf", b"harfbuzz", b"anonymous", b"unspecified"):
        assert not any(name in part.lower() for part in (data, *streams)), name


def test_that_reader_shows_the_title_and_counts_pages_from_one() -> None:
    pdf = pikepdf.open(io.BytesIO(rendered(minutes(), CU_ORIGINAL)))

    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert str(pdf.Root.Lang) == "es"
    assert str(pdf.docinfo.Title).startswith("Acta Acordada")
    assert pdf.Root.PageLabels.Nums[1].S == pikepdf.Name.D


@pytest.mark.parametrize(("layout", "language"), FORMS)
def test_that_each_party_has_one_empty_signature_field(layout: Layout, language: str | None) -> None:
    pdf = pikepdf.open(io.BytesIO(rendered(minutes(), layout=layout, language=language)))
    (parent,) = pdf.Root.AcroForm.Fields
    fields = list(parent.Kids)

    assert str(parent.T) == "Signature"
    assert sorted(str(field.T) for field in fields) == ["CU", "US"]
    assert pdf.Root.AcroForm.SigFlags == 1
    for field in fields:
        assert pikepdf.Name.Sig == field.FT and field.Subtype == pikepdf.Name.Widget and "/V" not in field
        assert "Deleg" in str(field.TU)
        assert float(field.Rect[2]) - float(field.Rect[0]) > 150 and float(field.Rect[3]) - float(field.Rect[1]) > 45


@pytest.mark.parametrize(
    ("original", "left"), [(US_ORIGINAL, "US"), (CU_ORIGINAL, "CU"), (replace(US_ORIGINAL, first_place_right=True), "CU")]
)
def test_that_the_first_place_is_the_holders_on_the_side_that_was_set(original: Original, left: str) -> None:
    pdf = pikepdf.open(io.BytesIO(rendered(minutes(), original)))
    first, second = pdf.Root.AcroForm.Fields[0].Kids

    assert str(first.T) == original.holder
    assert str(min((first, second), key=lambda field: float(field.Rect[0])).T) == left
    assert first.Rect[1] == second.Rect[1]


@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
@pytest.mark.parametrize("items", range(1, 13))
def test_that_the_places_for_signature_never_stand_alone_on_a_page(items: int, layout: Layout) -> None:
    reader = Reader(rendered(long_minutes(items, 3), layout=layout))
    numbers = {field.P.objgen for field in reader.pdf.Root.AcroForm.Fields[0].Kids}
    (sheet,) = [number for number, leaf in enumerate(reader.pdf.pages) if leaf.obj.objgen in numbers]

    content = reader.pages[sheet].marked.values()
    text = plain(" ".join(content))
    above = text[: text.index("For the Delegation of")]

    assert len(above) > 90, "two lines of text go with the places for signature"
    assert "Signed in duplicate" in above and "Firmada en dos ejemplares" in above, "the closing formula is whole"


def test_that_no_page_of_a_long_document_ends_with_a_heading() -> None:
    reader = Reader(rendered(long_minutes(40)))

    for text in reader.pages:
        last = plain(list(text.marked.values())[-1])
        assert not last.startswith(("ITEM", "TEMA"))


def test_that_parallel_rows_go_overleaf_in_both_languages() -> None:
    long = " ".join(["The Delegations noted the report."] * 90), " ".join(["Las Delegaciones tomaron nota del informe."] * 90)
    document = replace(minutes(), blocks=(Paragraph(both(*long), "1"), *minutes().blocks[-2:]), annexes=())
    reader = Reader(rendered(document, layout=Layout.PARALLEL))

    for text in reader.pages[:3]:
        words = " ".join(text.marked.values())
        assert "The Delegations" in words and "Las Delegaciones" in words


LONG = " ".join(["The Delegations noted the report."] * 400)
OUTSIZE = {
    "a language far longer than the other": Paragraph(both(LONG, "Breve."), "1"),
    "headings without text": tuple(Heading(both(f"Matter {number}", f"Asunto {number}")) for number in range(80)),
    "a cell longer than a page": Table(
        (Cell(both("A", "A")), Cell(both("B", "B"))), ((Cell(both("1", "1")), Cell(both(LONG, LONG))),)
    ),
    "a remark under a text longer than a page": Paragraph(both(LONG, LONG), "1", remark=both("See Corr.1.", "Véase Corr.1.")),
    "a formula longer than a page": Paragraph(both(LONG, LONG), style="formula"),
}


@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
@pytest.mark.parametrize("name", OUTSIZE)
def test_that_what_is_taller_than_a_page_is_parted_and_lost_nowhere(name: str, layout: Layout) -> None:
    from dialogue_app.documents.render.text import content_lines

    blocks = OUTSIZE[name] if isinstance(OUTSIZE[name], tuple) else (OUTSIZE[name],)
    document = replace(minutes(), blocks=(Heading(both("Matter", "Asunto")), *blocks, signature_block()), annexes=())

    read = Reader(rendered(document, layout=layout)).texts()

    assert plain(" ".join(read)) == plain(" ".join(content_lines(Wording(document, US_ORIGINAL, layout))))


def test_that_an_annex_begins_on_a_new_page_under_the_title() -> None:
    reader = Reader(rendered(minutes(), layout=Layout.SEPARATE, language="en"))
    openings = [list(text.marked.values()) for text in reader.pages if any("ANNEX" in words for words in text.marked.values())]

    assert [plain(words[1])[:9] for words in openings] == ["ANNEX I —", "ANNEX II ", "ANNEX III", "ANNEX IV "]
    assert all(plain(words[0]).startswith("Agreed Minutes of the Fifth") for words in openings)


def test_that_a_long_table_repeats_its_heads_as_furniture() -> None:
    from tests.documents.render.specimens import figures

    table = figures()
    reader = Reader(
        rendered(
            replace(minutes(), blocks=(replace(table, rows=table.rows * 30),), annexes=()), layout=Layout.SEPARATE, language="en"
        )
    )

    assert len(reader.pages) > 2
    assert reader.roles().count("TH") == 3
    assert reader.roles().count("TR") == 91
    assert all(any("Departures prevented" in plain(artifact) for artifact in text.artifacts) for text in reader.pages[1:])


def test_that_a_character_without_a_font_is_named_with_its_place() -> None:
    document = replace(minutes(), blocks=(Paragraph(both("A letter \u0378 came.", "Una letra."), "7"),), annexes=())

    with pytest.raises(DocumentError, match=r"U\+0378 without a name, in paragraph 7 \(en\)"):
        rendered(document)


@pytest.mark.parametrize("char", ["\x07", "\u202e", "\ufeff", "\ue000"])
def test_that_invisible_characters_are_refused(char: str) -> None:
    document = replace(minutes(), blocks=(Paragraph(both(f"Seen{char}unseen", "Visto"), "1"),), annexes=())

    with pytest.raises(DocumentError, match=f"U\\+{ord(char):04X}"):
        rendered(document)


@pytest.mark.parametrize(
    "words",
    [
        "Αντιπροσωπεία της Ελληνικής Δημοκρατίας",
        "Делегация Российской Федерации",
        "Đàm phán về di cư",
        "ἀρχή ᾠδή",
        "Ðürfen Łódź Żółć İstanbul ŭ ǆ",
        "№ 5, 20\u00a0000 – 30\u202f000, “x” «y» … €  U\u2011S  5\u00b0",
        "decomposed e\u0301 n\u0303",
    ],
)
def test_that_latin_greek_and_cyrillic_come_back_as_written(words: str) -> None:
    import unicodedata

    document = replace(minutes(), blocks=(Paragraph(text_of({"en": words}), "1"),), annexes=())

    texts = Reader(rendered(document, layout=Layout.SEPARATE, language="en")).texts()

    assert plain("1. " + unicodedata.normalize("NFC", words)) in texts


def test_that_nothing_printed_leaves_the_measure() -> None:
    import pypdfium2 as pdfium

    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
    document = replace(
        minutes(), blocks=(Paragraph(both(f"See {word} there", "Véase"), "1"), Paragraph(both("x", "y"), "2")), annexes=()
    )

    for layout in (Layout.CONSECUTIVE, Layout.PARALLEL):
        for leaf in pdfium.PdfDocument(rendered(document, layout=layout)):
            text = leaf.get_textpage()
            boxes = [text.get_charbox(index) for index in range(text.count_chars()) if text.get_text_range(index, 1).strip()]
            assert min(box[0] for box in boxes) >= 72 and max(box[2] for box in boxes) <= 612 - 72


def test_that_brackets_are_printed_with_their_signs() -> None:
    texts = Reader(rendered(bracketed(), layout=Layout.SEPARATE, language="en")).texts()

    assert "1. Each side would [designate its own [national] carrier]." in texts


def test_that_a_name_may_come_first_by_language() -> None:
    original = replace(US_ORIGINAL, naming=Naming.BY_LANGUAGE)

    texts = " ".join(Reader(rendered(minutes(), original)).texts())

    assert "THE UNITED STATES OF AMERICA AND THE REPUBLIC OF CUBA" in texts
    assert "DE LA REPÚBLICA DE CUBA Y DE LOS ESTADOS UNIDOS DE AMÉRICA" in texts


def test_that_paper_is_what_was_asked_for_and_known() -> None:
    a4 = pikepdf.open(io.BytesIO(render_pdf(agenda(), US_ORIGINAL, paper="A4", created=CREATED)))

    assert [round(float(value)) for value in a4.pages[0].MediaBox] == [0, 0, 595, 842]
    with pytest.raises(DocumentError, match="Foolscap"):
        render_pdf(agenda(), US_ORIGINAL, paper="Foolscap", created=CREATED)


def test_that_a_time_without_zone_is_refused() -> None:
    with pytest.raises(DocumentError, match="time zone"):
        render_pdf(agenda(), US_ORIGINAL, created=datetime(2011, 11, 9, 18, 0))


def test_that_a_paragraph_missing_in_one_language_leaves_its_column_empty() -> None:
    document = replace(
        minutes(), blocks=(Paragraph(text_of({"en": (Run("Only in English."),)}), "1"), *minutes().blocks[-2:]), annexes=()
    )

    for layout in (Layout.CONSECUTIVE, Layout.PARALLEL):
        assert Reader(rendered(document, layout=layout)).texts().count("1. Only in English.") == 1


def test_that_every_full_line_of_a_paragraph_reaches_the_margin() -> None:
    import pypdfium2 as pdfium

    words = (
        Run("el horario que figura en el "),
        Run("ad referendum", emphasis=True),
        Run(" el horario que figura en el anexo" * 40),
    )
    document = replace(agenda(), blocks=(Paragraph(text_of({"es": words}), "1"),), title=both("T", "T"), subtitle=None)
    text = pdfium.PdfDocument(rendered(document, layout=Layout.SEPARATE, language="es"))[0].get_textpage()
    ends: dict[int, float] = {}
    for index in range(text.count_chars()):
        if text.get_text_range(index, 1).strip():
            left, bottom, right, _ = text.get_charbox(index, loose=True)
            if left > 105 and bottom > 100:
                ends[round(bottom)] = max(right, ends.get(round(bottom), 0.0))
    full = [ends[line] for line in sorted(ends, reverse=True)][3:-1]

    assert len(full) > 10
    assert all(abs(end - (612 - 79)) < 1.5 for end in full), full


def test_that_a_wide_number_makes_room_for_itself() -> None:
    import pypdfium2 as pdfium

    document = replace(agenda(), blocks=(Paragraph(both("Xylophone", "Xilófono"), "12 quater"),))
    text = pdfium.PdfDocument(rendered(document, layout=Layout.SEPARATE, language="en"))[0].get_textpage()
    whole = text.get_text_range()
    last, first = whole.index("quater.") + 6, whole.index("Xylophone")

    assert text.get_charbox(last)[2] + 2 < text.get_charbox(first)[0]


@pytest.mark.parametrize("count", range(10, 22))
def test_that_heads_of_a_text_yet_to_be_translated_and_the_places_for_signature_find_their_pages(count: int) -> None:
    said = "The Delegations exchanged views."
    items = [
        block
        for number in range(count)
        for block in (Heading(both(f"Item {number}", f"Tema {number}")), Paragraph(text_of({"en": said}), str(number)))
    ]
    document = replace(minutes(), title=both("Minutes", "Acta"), blocks=(*items, formula(), signature_block()), annexes=())
    with pikepdf.open(io.BytesIO(render_pdf(document, US_ORIGINAL, paper="Letter", created=CREATED))) as opened:
        assert len(opened.pages) >= 2
