"""Paragraphs in any script: nothing lost between their lines, breaks where the script allows them, faces by coverage."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_app.documents.content import Span
from dialogue_app.documents.render.pdf import script_fonts, system_fonts
from dialogue_app.documents.render.pdf.fonts import Cut, Face, package_folder
from dialogue_app.documents.render.pdf.glyphs import GlyphSet
from dialogue_app.documents.render.pdf.layout import Layout, breaks
from dialogue_app.documents.render.pdf.script_fonts import direction, face_of, needs_layout
from dialogue_app.documents.render.pdf.system_fonts import Installed, may_be_embedded
from dialogue_app.errors import DocumentError

MIXED = st.text(alphabet="ابتثلأإآمن ًّ٣٤،؛؟אבג中文的，。（）“”ひらカタ漢한국어 abc XYZ 12/[]().-", min_size=1, max_size=120)


def layout(text: str, language: str, cut: Cut = Cut.REGULAR) -> Layout:
    return Layout((Span(text),), cut, language, "a test")


@settings(deadline=None, max_examples=150)
@given(MIXED, st.sampled_from(["ar", "he", "zh-Hans", "ja", "ko", "en"]), st.floats(1500, 40000))
def test_that_every_letter_is_on_one_line_and_no_line_is_too_long(text: str, language: str, room: float) -> None:
    paragraph = layout(text, language)

    lines = paragraph.lines(room)

    assert "".join(map(paragraph.actual, lines)) == text
    assert all(line.width <= room + 0.1 for line in lines)
    assert all(paragraph.operators(line, GlyphSet(), 11.0) or not paragraph.actual(line).strip() for line in lines)


@settings(deadline=None, max_examples=60)
@given(MIXED, st.sampled_from(["ar", "zh-Hans"]), st.floats(4000, 40000))
def test_that_even_lines_are_as_many_as_greedy_ones(text: str, language: str, room: float) -> None:
    paragraph = layout(text, language)

    assert len(paragraph.even_lines(room)) == len(paragraph.lines(room))


def parts(text: str, language: str) -> list[str]:
    ends = breaks(text, language)
    return [text[start:end] for start, end in zip([0, *ends[:-1]], ends, strict=True)]


def test_that_no_chinese_line_begins_with_a_closing_sign_or_ends_with_an_opening_one() -> None:
    assert parts("双方（以下统称“各方”），商定。", "zh-Hans") == [
        "双",
        "方",
        "（以",
        "下",
        "统",
        "称",
        "“各",
        "方”），",
        "商",
        "定。",
    ]


def test_that_small_kana_do_not_begin_a_line() -> None:
    assert all(part[0] not in "ッュー、。" for part in parts("セッション、コミュニケーション。", "ja"))


def test_that_korean_lines_end_at_spaces_only() -> None:
    assert parts("양측 대표단은 합의하였다", "ko") == ["양측 ", "대표단은 ", "합의하였다"]


@pytest.mark.parametrize("language", ["ar", "zh-Hans", "en"])
def test_that_symbols_of_documents_stay_whole(language: str) -> None:
    assert "A/RES/49/127" in "".join(parts("see A/RES/49/127 there", language)[1:2])


def test_that_letters_that_join_are_shaped_together_over_brackets_of_other_faces() -> None:
    joined = layout("ببب", "ar")
    apart = layout("ب", "ar")

    assert joined.natural < 3 * apart.natural


def test_that_arabic_needs_its_own_text_and_chinese_does_not() -> None:
    assert not layout("المحضر", "ar").exact
    assert layout("商定纪要，2011年", "zh-Hans").exact


def test_that_full_chinese_lines_reach_the_margin_with_gaps_nobody_sees() -> None:
    paragraph = layout("双方商定在专家层面进一步交换统计表，并请联络人继续核对两种统计口径之间的差异。" * 3, "zh-Hans")
    room = 30_400.0
    full = [line for line in paragraph.lines(room) if not line.last]

    assert all(0 <= paragraph.stretch(line, room) < 90 for line in full)
    assert all(
        abs(line.width + paragraph.stretch(line, room) * paragraph.gap_count(line) - room) < 1
        or not paragraph.stretch(line, room)
        for line in full
    )


@pytest.mark.parametrize(
    ("tag", "rightward"),
    [("ar", True), ("ar-MA", True), ("he", True), ("az-Arab", True), ("en", False), ("zh-Hant", False), ("uz-Latn", False)],
)
def test_that_the_script_of_a_language_gives_its_direction(tag: str, rightward: bool) -> None:
    assert direction(tag).rightward is rightward


def test_that_plain_latin_text_takes_the_short_way() -> None:
    assert not needs_layout("Delegations of Cuba — ¿qué? Ελλάδα, Жуков", "es")
    assert needs_layout("Jordan SAMPLE", "ar")
    assert needs_layout("the city of 海门", "en")


@pytest.mark.parametrize(("language", "family"), [("zh-Hans", "SC"), ("ja", "JP"), ("ko", "KR")])
def test_that_a_chinese_character_has_the_form_of_its_language(language: str, family: str) -> None:
    face = face_of("直", language, Cut.REGULAR)

    assert face is not None and family in face.name


def test_that_scripts_without_italics_are_not_slanted() -> None:
    assert script_fonts.upright("ar", Cut.ITALIC) is Cut.REGULAR
    assert script_fonts.upright("zh", Cut.BOLD_ITALIC) is Cut.BOLD
    assert script_fonts.upright("ru", Cut.ITALIC) is Cut.ITALIC


def test_that_a_character_no_font_has_is_named_with_its_place() -> None:
    with pytest.raises(DocumentError, match=r"No font has the character U\+16A0 RUNIC LETTER FEHU FEOH FE F, in a test: “قال ᚠ”"):
        layout("قال ᚠ", "ar")
    with pytest.raises(DocumentError, match="extra “cjk”"):
        layout("𠀀 CJK", "en")


@pytest.mark.parametrize(
    ("bits", "allowed"), [(0, True), (2, False), (4, True), (8, True), (6, True), (0x100, False), (0x104, False), (0x200, False)]
)
def test_that_the_licence_bits_of_a_font_are_respected(bits: int, allowed: bool) -> None:
    assert may_be_embedded(bits) is allowed


def test_that_an_installed_font_steps_in_for_the_language_s_region(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = package_folder("pylopdf_fonts_jp")
    assert folder is not None
    rune = ord("ᚠ")
    fonts = (
        Installed(folder / "NotoSansJP-Regular.otf", 0, "NotoSansCJKjp-Regular", False, frozenset({rune})),
        Installed(folder / "NotoSerifJP-Regular.otf", 0, "NotoSerifX-Regular", False, frozenset({rune})),
    )
    monkeypatch.setattr(system_fonts, "installed", lambda: fonts)
    face_of.cache_clear()

    face = face_of("ᚠ", "en", Cut.REGULAR)

    assert isinstance(face, Face) and face.name == "NotoSerifX-Regular"
