"""A document as lines and tables, in the order of every other rendering."""

from dataclasses import replace

import pytest

from dialogue_app.documents.content import Layout, Paragraph, text_of
from dialogue_app.documents.render.flow import Columns, Grid, Line, Places, flow, is_right_to_left, running
from dialogue_app.documents.render.looks import LOOKS
from dialogue_app.documents.render.wording import Wording
from tests.documents.render.specimens import US_ORIGINAL, agenda, both, minutes, signature_block


def items(document, layout=Layout.CONSECUTIVE) -> list:
    return list(flow(Wording(document, US_ORIGINAL, layout)))


def test_that_texts_come_first_then_signatures_then_annexes() -> None:
    found = items(minutes())
    places = next(at for at, item in enumerate(found) if isinstance(item, Places))
    assert {item.style for item in found[:places]}.isdisjoint({"annex", "annex-of"})
    assert sum(isinstance(item, Line) and item.style == "annex" for item in found[places:]) == 8


def test_that_each_further_language_and_each_annex_begins_a_page() -> None:
    opening = [item.style for item in items(minutes()) if isinstance(item, Line) and item.new_page]
    assert opening == ["title", *["annex-of"] * 8]


def test_that_rows_of_the_parallel_layout_say_the_same_paragraph() -> None:
    columns = [item for item in items(minutes(), Layout.PARALLEL) if isinstance(item, Columns)]
    assert [one.new_page for one in columns] == [False, True, True, True, True]
    for row in columns[0].rows:
        assert len({line.label for chunk in row for line in chunk if isinstance(line, Line)}) == 1
        assert len({line.style for chunk in row for line in chunk if isinstance(line, Line)}) == 1


def test_that_a_text_missing_in_one_language_leaves_its_place_empty() -> None:
    blocks = (Paragraph(text_of({"en": "Only here."}), "1"), Paragraph(both("Both.", "Ambos."), "2"), signature_block())
    columns = items(replace(minutes(), blocks=blocks, annexes=()), Layout.PARALLEL)[0]
    assert [len(chunk) for chunk in columns.rows[-2]] == [1, 0]
    assert [chunk[0].label for chunk in columns.rows[-1]] == ["2.", "2."]


def test_that_figures_stand_to_the_right() -> None:
    grid = next(item for item in items(minutes()) if isinstance(item, Grid))
    assert grid.figures == (False, True, True)


def test_that_every_style_has_a_look() -> None:
    lines = [item for document in (minutes(draft=True), agenda()) for item in items(document) if isinstance(item, Line)]
    wording = Wording(minutes(draft=True), US_ORIGINAL, Layout.CONSECUTIVE)
    assert {line.style for line in lines} | {style for style, _, _ in running(wording)} <= set(LOOKS)
    assert [style for style, _, _ in running(wording)] == ["banner", "draft", "notice"]


@pytest.mark.parametrize(
    ("language", "rtl"), [("ar", True), ("he-IL", True), ("az-Arab", True), ("ar-Latn", False), ("en", False)]
)
def test_that_the_script_decides_the_direction(language, rtl) -> None:
    assert is_right_to_left(language) is rtl
