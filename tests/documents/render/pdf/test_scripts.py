"""An Arabic–English and a Chinese–English dialogue: what is read is what was written, and each side sees its own side first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import page
import pypdfium2 as pdfium
import pytest

from dialogue_app.desk.views.joint import JointMinutes
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import originals_of
from dialogue_app.documents.content import Document, Layout, Original
from dialogue_app.documents.render.pdf import render_pdf
from dialogue_app.documents.render.text import content_lines
from dialogue_app.documents.render.wording import Wording
from dialogue_app.signing.fields import signature_fields
from tests.documents.render.reading import Reader, plain
from tests.documents.render.scripts import arabic_english, chinese_english
from tests.documents.render.specimens import CREATED

DOCUMENTS = {"arabic": compose_minutes(arabic_english()), "chinese": compose_minutes(chinese_english())}
FORMS = [
    pytest.param(document, original, layout, language, id=f"{name}-{original.holder}-{layout}-{language or 'all'}")
    for name, document in DOCUMENTS.items()
    for original in originals_of(document)
    for layout, language in (
        (Layout.CONSECUTIVE, None),
        (Layout.PARALLEL, None),
        *((Layout.SEPARATE, tag) for tag in document.languages),
    )
]


def rendered(document: Document, original: Original, layout: Layout = Layout.CONSECUTIVE, language: str | None = None) -> bytes:
    return render_pdf(document, original, layout=layout, language=language, created=CREATED)


@pytest.mark.parametrize(("document", "original", "layout", "language"), FORMS)
def test_that_it_reads_as_its_plain_text_and_every_mark_is_content(
    document: Document, original: Original, layout: Layout, language: str | None
) -> None:
    reader = Reader(rendered(document, original, layout, language))

    assert plain(" ".join(reader.texts())) == plain(" ".join(content_lines(Wording(document, original, layout, language))))
    assert sorted(reader.marks_of_tree()) == sorted(
        (number, mcid) for number, text in enumerate(reader.pages) for mcid in text.marked
    )
    assert not any(text.loose for text in reader.pages)


@pytest.mark.parametrize(("document", "original", "layout", "language"), FORMS)
def test_that_a_checker_finds_archival_and_accessible_pdf(
    document: Document, original: Original, layout: Layout, language: str | None
) -> None:
    data = rendered(document, original, layout, language)

    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        report = page.validate_pdf_bytes(data, profile=profile)
        # the checker takes a font whose last byte happens to be a carriage return for one of wrong length
        assert not [fault.rule_id for fault in report.failures if not fault.rule_id.endswith("STREAM-LENGTH-001")]


@pytest.mark.parametrize(("document", "original", "layout", "language"), FORMS)
def test_that_each_page_has_the_letters_of_its_structure(
    document: Document, original: Original, layout: Layout, language: str | None
) -> None:
    """Page by page: the text of an element and the text that its glyphs stand for have the same letters."""
    reader = Reader(rendered(document, original, layout, language))

    for number, (drawn, told) in enumerate(reader.letters_by_page()):
        assert drawn == told, f"page {number + 1}"


def test_that_the_same_input_gives_the_same_bytes() -> None:
    for document in DOCUMENTS.values():
        first = originals_of(document)[0]
        assert rendered(document, first) == rendered(document, first)


def boxes(data: bytes, chosen: Callable[[str], bool], number: int = 0) -> list[tuple[float, float]]:
    """Left and right edges of the chosen letters of a page, in points."""
    text = pdfium.PdfDocument(data)[number].get_textpage()
    found = []
    for index in range(text.count_chars()):
        left, _, right, _ = text.get_charbox(index)
        if chosen(text.get_text_range(index, 1)):
            found.append((left, right))
    return found


def _arabic(char: str) -> bool:
    return "\u0620" <= char <= "\u064a"


def _small_latin(char: str) -> bool:
    return "a" <= char <= "z"


@pytest.mark.parametrize("holder", ["AM", "NL"])
def test_that_english_stands_left_and_arabic_right_in_either_original(holder: str) -> None:
    document = DOCUMENTS["arabic"]
    original = next(one for one in originals_of(document) if one.holder == holder)
    data = rendered(document, original, Layout.PARALLEL)

    arabic, latin = (boxes(data, chosen, 1) for chosen in (_arabic, _small_latin))
    middle = 612 / 2
    within = [left for left, right in latin if right < middle]
    assert len(within) / len(latin) > 0.7
    assert sum(left > middle for left, _ in arabic) / len(arabic) > 0.7


def test_that_the_numbers_of_arabic_paragraphs_stand_at_the_right_and_the_text_ends_ragged_left_of_them() -> None:
    document = DOCUMENTS["arabic"]
    data = rendered(document, originals_of(document)[0], Layout.SEPARATE, "ar")
    digits = boxes(data, lambda char: char in "١٢٣٤٥")

    assert max(right for _, right in digits) > 612 - 79 - 12
    assert max(right for _, right in boxes(data, _arabic)) <= 612 - 79 + 1


def test_that_arabic_tables_begin_at_the_right() -> None:
    document = DOCUMENTS["arabic"]
    data = rendered(document, originals_of(document)[0], Layout.SEPARATE, "ar")
    table = next(
        number
        for number, leaf in enumerate(Reader(data).pages)
        if any("١" in text and "٢٣٤" in text for text in leaf.marked.values())
    )
    months = boxes(data, lambda char: char in "يوليأغسطس", table)

    assert max(right for _, right in months) > 612 - 79 - 3


@pytest.mark.parametrize(("holder", "side"), [("AM", "right"), ("NL", "left")])
def test_that_the_keeper_signs_in_first_place_right_in_the_arabic_original(holder: str, side: str) -> None:
    import io

    import pikepdf

    document = DOCUMENTS["arabic"]
    original = next(one for one in originals_of(document) if one.holder == holder)
    with pikepdf.open(io.BytesIO(rendered(document, original))) as pdf:
        fields: dict[str, Any] = {str(note.T): float(note.Rect[0]) for leaf in pdf.pages for note in leaf.obj.get("/Annots", [])}

    own = next(left for name, left in fields.items() if name.endswith(holder))
    assert own == (max if side == "right" else min)(fields.values())


def test_that_every_element_has_a_language() -> None:
    for document in DOCUMENTS.values():
        reader = Reader(rendered(document, originals_of(document)[0]))
        assert all(language for _, language, text in reader.elements() if text)
        assert {language for _, language, text in reader.elements() if text} == set(document.languages)


def test_that_the_digits_of_a_region_are_used_for_numbers_and_dates() -> None:
    mashriq, maghreb = (
        " ".join(Reader(rendered(document, originals_of(document)[0], Layout.SEPARATE, tag)).texts())
        for document, tag in (
            (compose_minutes(arabic_english("ar-EG")), "ar-EG"),
            (compose_minutes(arabic_english("ar-MA")), "ar-MA"),
        )
    )

    assert "١٬٢٣٤" in mashriq and "يوليو ٢٠١١" in mashriq
    assert "1,234" in maghreb and "يوليوز 2011" in maghreb


def test_that_chinese_closes_and_labels_as_chinese_minutes_do() -> None:
    document = DOCUMENTS["chinese"]
    text = " ".join(Reader(rendered(document, originals_of(document)[0], Layout.SEPARATE, "zh-Hans")).texts())

    assert "本纪要于2011年11月9日在海门签字，一式两份，用中文和英文写成，两种文本具有同等效力。" in text
    assert "附件二 议程" in text and "（二） 直达邮政业务" in text


def test_that_a_dialogue_in_traditional_characters_is_refused_until_there_are_phrases() -> None:
    from dialogue_app.errors import DocumentError

    with pytest.raises(DocumentError, match="zh-Hant"):
        compose_minutes(chinese_english("zh-Hant"))


@pytest.mark.parametrize("view", [arabic_english(), chinese_english()], ids=["ar", "zh"])
def test_that_a_delegation_without_a_head_has_a_place_without_a_name(view: JointMinutes) -> None:
    headless = replace(view, participants=tuple(one for one in view.participants if one.role != "head"))
    document = compose_minutes(headless)
    assert len(signature_fields(rendered(document, originals_of(document)[0]))) == 2
