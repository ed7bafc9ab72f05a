"""The same minutes as a comparison and as the printed document."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from dialogue_app.app import App
from dialogue_app.desk import agreement, comments, minutes
from dialogue_app.desk.views.comparison import ComparedText
from dialogue_app.documents import pdfium
from dialogue_app.documents.content import Layout
from dialogue_app.ui.pages.minutes.comparing import ComparedParagraph, figure_changes, figure_sentences
from dialogue_app.ui.pages.minutes.page_area import PageArea
from dialogue_app.ui.pdf_pages import page_images
from dialogue_app.ui.widgets import Button, EmptyState
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import Answers, desk_of, newest, page_of, paragraph, press, run, sheet


def reworded(app: App) -> None:
    """Version 4 went over; afterwards ¶5 got other figures, in English one more than in Spanish."""
    desk, _round, view = newest(app)
    agreement.circulate_minutes(desk, minutes=view.id, from_party="US", remark="ours")
    five = next(one for one in view.paragraphs if one.number == "5")
    english = five.text["en"].replace("16 of the 17", "15 of the 18")
    minutes.word_paragraph(desk, paragraph=five.id, language="en", start=five.text["en"], text=english)
    spanish = five.text["es"].replace("16 de los 17", "15 de los 17")
    minutes.word_paragraph(desk, paragraph=five.id, language="es", start=five.text["es"], text=spanish)


def words_of(window: object, name: str) -> str:
    return " ".join(label.text() for label in part(window, name).findChildren(QLabel))  # type: ignore[arg-type]


# ---------------------------------------------------------------- compare


def test_that_versions_without_their_text_are_said_to_be_so(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    press(window, "page.minutes.version.3")
    assert page_of(window).mode == "compare"
    assert page_of(window).compare.findChild(EmptyState) is not None
    assert "only sender and date are known" in words_of(window, "page.minutes.compare")


def test_that_a_comparison_shows_both_languages_and_folds_what_is_the_same(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, prepare=reworded)
    run(window, "minutes.view.compare")
    shown = words_of(window, "page.minutes.compare").replace("\u2066", "").replace("\u2069", "")
    assert "¶1 to ¶4 are the same in all languages" in shown and "¶6 is the same in all languages" in shown
    assert "line-through" in shown and "underline" in shown
    assert "16 → 15: same change in all languages" in shown
    assert "17 → 18: in English only" in shown
    summary = words_of(window, "page.minutes.compare.summary")
    assert "1 paragraph differs, of 6" in summary and "2 figures and dates changed" in summary


def test_that_the_newer_version_can_be_chosen(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, prepare=reworded)
    run(window, "minutes.view.compare")
    newer = part(window, "page.minutes.compare.newer", QComboBox)
    newer.setFocus()
    QTest.keyClick(newer, Qt.Key.Key_Up)
    settle(window)
    assert "0 paragraphs differ, of 6" in words_of(window, "page.minutes.compare.summary")


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("10,490 documents", "10,940 documents", [("10,490", "10,940")]),
        ("on 1 March", "on 1 March 2012", [("", "2012")]),
        ("45 days", "days", [("45", "")]),
        ("ten days", "twelve days", []),
        ("10 940 casos", "10\u00a0940 casos", []),
    ],
)
def test_that_changed_figures_are_lifted_out(before: str, after: str, found: list[tuple[str, str]]) -> None:
    text = ComparedText("2", "", "en", before, after, "changed", True)
    assert [(change.before, change.after) for change in figure_changes(text)] == found


def test_that_a_figure_written_in_each_languages_way_is_the_same_change(qapp: QApplication) -> None:
    texts = (
        ComparedText("2", "", "en", "10,490 visas", "10,940 visas", "changed", True),
        ComparedText("2", "", "es", "10\u00a0490 visas", "10\u00a0940 visas", "changed", True),
    )
    ((sentence, agree),) = figure_sentences(ComparedParagraph("2", "", texts), ("en", "es"))
    assert agree and sentence.startswith("10,490 → 10,940")


# ---------------------------------------------------------------- preview


def test_that_the_preview_shows_the_real_pages_of_the_pdf(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    run(window, "minutes.view.preview")
    preview = page_of(window).preview
    (made,) = preview.papers
    assert made.holder == "US" and made.pdf.startswith(b"%PDF") and len(made.sizes) > 3
    assert (0, 0) in preview.pages.shown and (0, len(made.sizes) - 1) not in preview.pages.shown
    assert preview.pages.hasFocus()


def test_that_page_down_walks_through_the_pages_and_draws_them(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    run(window, "minutes.view.preview")
    pages = page_of(window).preview.pages
    before = pages.verticalScrollBar().value()
    for _page in range(3):
        QTest.keyClick(pages, Qt.Key.Key_PageDown)
        settle(window)
    assert pages.verticalScrollBar().value() > before
    assert (0, 3) in pages.shown


def test_that_either_original_or_both_can_be_shown(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    run(window, "minutes.view.preview")
    press(window, "page.minutes.preview.original.CU")
    assert [paper.holder for paper in page_of(window).preview.papers] == ["CU"]
    press(window, "page.minutes.preview.original.both")
    us, cu = page_of(window).preview.papers
    assert (us.holder, cu.holder) == ("US", "CU") and us.pdf != cu.pdf
    assert {(0, 0), (1, 0)} <= set(page_of(window).preview.pages.shown)


def test_that_the_layout_can_be_chosen_and_a_volume_with_it(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    run(window, "minutes.view.preview")
    preview = page_of(window).preview
    first = preview.papers[0].pdf
    preview.choose("US", Layout.PARALLEL)
    settle(window)
    assert preview.papers[0].pdf != first
    preview.choose("US", Layout.SEPARATE)
    settle(window)
    assert part(window, "page.minutes.preview.volume", QComboBox).isVisible()
    assert preview.papers[0].filename.endswith("-US-en.pdf")


def test_that_a_draft_is_printed_as_a_draft_and_exported_as_shown(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=6)
    page = page_of(window)
    page.files = Answers(saved=tmp_path)  # type: ignore[assignment]
    run(window, "minutes.view.preview")
    press(window, "page.minutes.export")
    (name,) = page.files.names  # type: ignore[attr-defined]
    assert (tmp_path / name).read_bytes() == page.preview.papers[0].pdf
    assert window.messages.recorded[-1].sentence == f"Saved as {name}"


SECRET = "Havana may have nineteen thousand visas after all."


def let_slip(app: App) -> None:
    """Words of an internal comment stand in the joint text, and nobody has answered for them."""
    desk, _round, view = newest(app)
    comments.add_internal_comment(desk, minutes=view.id, text=SECRET)
    five = next(one for one in view.paragraphs if one.number == "5")
    for tag, text in dict(five.text).items():
        minutes.word_paragraph(desk, paragraph=five.id, language=tag, start=text, text=f"{text} {SECRET}")


def test_that_what_holds_words_of_ours_is_shown_but_not_exported(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=6, prepare=let_slip, size=(1366, 768))
    page = page_of(window)
    page.files = Answers(saved=tmp_path)  # type: ignore[assignment]
    run(window, "minutes.view.preview")
    state = part(window, "page.minutes.preview.state", QLabel).text()
    assert state.startswith("Not to be exported. Nothing was written: the file holds the words of an internal comment")
    assert SECRET not in state and page.preview.papers[0].sizes
    press(window, "page.minutes.export")
    assert list(tmp_path.glob("*.pdf")) == []
    assert "the words of an internal comment" in window.messages.recorded[-1].sentence
    assert (window.width(), window.height()) == (1366, 768)


def test_that_a_place_that_cannot_be_written_is_said_in_a_sentence(sample_window: SampleWindow, tmp_path: Path) -> None:
    window = sample_window("minutes", round=6)
    page_of(window).files = Answers(saved=tmp_path / "nowhere")  # type: ignore[assignment]
    run(window, "minutes.view.preview")
    run(window, "minutes.export")
    assert "could not be saved" in window.messages.recorded[-1].sentence


def test_that_pictures_have_the_shape_of_their_pages(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.view.preview")
    pdf = page_of(window).preview.papers[0].pdf
    (width, height), *_others = pdfium.sizes(pdf)
    (image,) = page_images(pdf, [0], 400)
    assert image.width() == pytest.approx(400, abs=1)
    assert image.height() == pytest.approx(400 * height / width, abs=2)
    assert not image.isNull() and image.pixelColor(2, 2).name() == "#ffffff"


def test_that_the_collation_of_the_originals_is_shown(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    run(window, "minutes.collation")
    words = " ".join(label.text() for label in sheet(window).findChildren(QLabel))
    assert "The originals differ only in order of names" in words
    assert "permitted" in words and "not permitted" not in words
    assert sheet(window).findChild(Button, "sheet.collation.done").hasFocus()
    assert desk_of(window).workspace is not None and paragraph(window, "1").number == "1"


def test_that_a_preview_without_pages_shows_no_scroll_bar(sample_window: SampleWindow) -> None:
    assert sample_window("minutes")
    area, off = PageArea(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.verticalScrollBarPolicy() == off
    area.show_sizes([[(595.0, 842.0)]])
    assert area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
    area.show_sizes([])
    assert area.verticalScrollBarPolicy() == off
