"""The text of the minutes: what stands on the page, what is typed into it, and what becomes of it in the workspace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel

from dialogue_app.desk import minutes
from dialogue_app.ui.pages.minutes.cell import Bracketed, TextCell
from dialogue_app.ui.widgets import Button
from tests.ui.conftest import part
from tests.ui.pages.conftest import SampleWindow, settle
from tests.ui.pages.minutes_talks import (
    CONTROL,
    back_to_draft,
    cell,
    desk_of,
    draft_of_three,
    page_of,
    paragraph,
    press,
    redo,
    run,
    save_cell,
    sheet,
    stored,
    type_at_end,
    undo,
)  # fmt: skip


def said(window: object, name: str) -> str:
    """All words inside a part of the window."""
    return " ".join(label.text() for label in part(window, name).findChildren(QLabel))  # type: ignore[arg-type]


# ---------------------------------------------------------------- what stands there


def test_that_both_languages_stand_beside_each_other(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    english, spanish = cell(window, "2"), cell(window, "2", "es")
    assert "10,940 travel documents" in english.text
    assert "10 940 documentos de viaje" in spanish.text
    assert english.mapToGlobal(english.rect().topLeft()).y() == spanish.mapToGlobal(spanish.rect().topLeft()).y()
    assert (
        english.document().firstBlock().layout().lineAt(0).height() == spanish.document().firstBlock().layout().lineAt(0).height()
    )


def test_that_a_cell_is_as_tall_as_its_text(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    for row in page_of(window).text.rows.values():
        for one in row.cells.values():
            assert one.verticalScrollBar().maximum() == 0
            assert one.height() >= int(one.document().size().height())


def test_that_brackets_are_shown_with_proposers_and_counted(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    row = page_of(window).text.rows[paragraph(window, "4").id]
    shown = " ".join(label.text() for label in row.findChildren(QLabel))
    assert "proposed “45”" in shown and "proposed “60”" in shown and "opposed" in shown
    assert part(window, "page.minutes.open.brackets").accessibleName() == "3 brackets in ¶4".replace("¶4", "\u2066¶4\u2069")
    assert "[45]" in cell(window, "4").text and "\ufffc" not in cell(window, "4").text


def test_that_the_stepper_says_in_words_what_blocks_the_agreement(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    words = part(window, "page.minutes.stepper").accessibleName().replace("\u2066", "").replace("\u2069", "")
    assert words.startswith("Circulated")
    assert "¶4 has 3 brackets" in words and "¶4 has 1 open shared comment" in words


def test_that_a_correction_stands_beside_the_signed_paragraph(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=3)
    row = page_of(window).text.rows[paragraph(window, "2").id]
    assert any("corrected by Corr.1: 19,630" in label.text() for label in row.findChildren(QLabel))
    assert cell(window, "2").isReadOnly()
    assert "19,360" in cell(window, "2").text


def test_that_annexes_follow_the_body_under_their_numbers(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    words = said(window, "page.minutes.text")
    assert "Annex III" in words and "Common table of figures" in words and "Annex IV" in words
    assert len(page_of(window).text.rows) == 19


def test_that_the_banner_shows_what_is_seen_and_no_more(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    assert window.banner.words == "SENSITIVE BUT UNCLASSIFIED"
    run(window, "window.inspector")
    assert window.banner.words == "UNCLASSIFIED"
    run(window, "window.inspector")
    run(window, "minutes.view.preview")
    assert window.banner.words == "UNCLASSIFIED"


def test_that_private_notes_and_observations_never_stand_beside_a_paragraph(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    five = paragraph(window, "5")
    page_of(window).choose_paragraph(five.id)
    settle(window)
    words = said(window, "page.minutes.side")
    assert "Sixteen of 17 planned mail flights" in words
    assert "Treasury" not in words and "(C//NF)" not in words


def test_that_the_outline_leads_to_the_paragraph(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=5)
    page = page_of(window)
    QAbstractItemModelTester(page.outline.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.outline.table.setFocus()
    QTest.keyClick(page.outline.table, Qt.Key.Key_Down)
    settle(window)
    assert page.paragraph is not None and page.paragraph.number == "2"
    assert page.text.rows[page.paragraph.id].current


def test_that_a_jump_from_elsewhere_lands_on_the_paragraph(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    press(window, "page.minutes.record.5.10")
    page = page_of(window)
    assert page.paragraph is not None and page.paragraph.number == "10"
    assert page.sight is not None and page.sight.view.state == "archived"


# ---------------------------------------------------------------- typing


def test_that_ctrl_enter_saves_and_the_other_language_is_then_out_of_step(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    type_at_end(cell(window, "3"), " More.")
    save_cell(window, cell(window, "3"))
    assert paragraph(window, "3").text["en"].endswith("without incident. More.")
    assert paragraph(window, "3").drift == ("es",)
    row = page_of(window).text.rows[paragraph(window, "3").id]
    assert any("English changed after Spanish was last confirmed" in label.text() for label in row.findChildren(QLabel))
    undo(window)
    assert paragraph(window, "3").text["en"].endswith("without incident.")
    assert cell(window, "3").text.endswith("without incident.")
    redo(window)
    assert cell(window, "3").text.endswith("More.")


def test_that_leaving_a_cell_saves_what_was_typed(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    type_at_end(cell(window, "6", "es"), " Mas.")
    QTest.keyClick(cell(window, "6", "es"), Qt.Key.Key_Backtab)
    settle(window)
    assert paragraph(window, "6").text["es"].endswith(" Mas.")


def test_that_esc_brings_back_what_stood_there(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    before = cell(window, "6").text
    type_at_end(cell(window, "6"), "xyz")
    QTest.keyClick(cell(window, "6"), Qt.Key.Key_Escape)
    assert cell(window, "6").text == before and not cell(window, "6").dirty


def test_that_undo_belongs_to_the_cell_while_something_is_typed(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    before = cell(window, "6").text
    type_at_end(cell(window, "6"), "x")
    QTest.keyClick(cell(window, "6"), Qt.Key.Key_Z, CONTROL)
    assert cell(window, "6").text == before
    assert window.context.undo.undo_label == ""


def test_that_a_figure_kept_with_a_plain_space_is_saved_as_it_was(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    type_at_end(cell(window, "2", "es"), " Fin.")
    save_cell(window, cell(window, "2", "es"))
    assert "10 940 documentos" in paragraph(window, "2").text["es"]


def test_that_a_bracket_typed_and_not_closed_is_refused_and_nothing_typed_is_lost(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    type_at_end(cell(window, "6"), " [open")
    save_cell(window, cell(window, "6"))
    assert "opened and not closed" in window.messages.recorded[-1].sentence
    assert cell(window, "6").text.endswith("[open")
    assert "[" not in paragraph(window, "6").text["en"]


def test_that_a_change_made_elsewhere_meanwhile_shows_both_wordings(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    six = paragraph(window, "6")
    type_at_end(cell(window, "6"), " Mine.")
    minutes.word_paragraph(desk_of(window), paragraph=six.id, language="en", start=six.text["en"], text="Theirs.")
    settle(window)
    assert cell(window, "6").text.endswith(" Mine.")
    save_cell(window, cell(window, "6"))
    assert sheet(window).objectName() == "sheet.conflict"
    assert paragraph(window, "6").text["en"] == "Theirs."
    keep = next(one for one in sheet(window).findChildren(Button) if one.words == "Keep mine")
    keep.click()
    settle(window)
    assert paragraph(window, "6").text["en"].endswith(" Mine.")


def test_that_figures_and_dates_that_differ_are_flagged(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    type_at_end(cell(window, "6"), " They meet on 5 June 2012 with 30 experts.")
    save_cell(window, cell(window, "6"))
    row = page_of(window).text.rows[paragraph(window, "6").id]
    words = " ".join(label.text() for label in row.findChildren(QLabel))
    assert "Figures differ between the languages: 5, 30, 2012" in words
    assert "Dates differ between the languages: English: June" in words


def test_that_words_typed_and_not_saved_survive_a_rebuilt_window(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    type_at_end(cell(window, "6"), " Unfinished")
    kept = page_of(window).keep()
    assert kept["typed"][paragraph(window, "6").id]["en"].endswith(" Unfinished")
    page_of(window).text.unsaved()
    page = page_of(window)
    page.text.rows[paragraph(window, "6").id].cells["en"].put_back()
    page.restore(kept)
    page.load(page.round_id)
    settle(window)
    assert cell(window, "6").text.endswith(" Unfinished") and cell(window, "6").dirty


# ---------------------------------------------------------------- brackets


def test_that_a_bracket_is_put_around_words_selected_in_each_language(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    english, spanish = cell(window, "6"), cell(window, "6", "es")
    english.setFocus()
    run(window, "minutes.bracket.put")
    do = part(window, "page.minutes.bracket.do", Button)
    english.select(english.text.index("second"), english.text.index("second") + 6)
    assert not do.isEnabled()
    spanish.select(spanish.text.index("segundo"), spanish.text.index("segundo") + 7)
    assert do.isEnabled()
    press(window, "page.minutes.bracket.party.CU")
    press(window, "page.minutes.bracket.do")
    (bracket,) = paragraph(window, "6").brackets
    assert (dict(bracket.words), bracket.proposed_by, bracket.opposed_by) == ({"en": "second", "es": "segundo"}, "CU", ("US",))
    assert paragraph(window, "6").drift == ()
    assert "[second]" in cell(window, "6").text
    undo(window)
    assert paragraph(window, "6").brackets == ()


def test_that_accepting_an_alternative_lets_the_others_fall_away(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    press(window, "page.minutes.paragraph.4.settle")
    press(window, "sheet.brackets.accept.1")
    assert "within 60 days [," in paragraph(window, "4").text["en"]
    assert "60 días [," in paragraph(window, "4").text["es"]
    undo(window)
    assert len(paragraph(window, "4").brackets) == 3


def test_that_an_alternative_can_be_offered_in_every_language(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    press(window, "page.minutes.paragraph.4.settle")
    press(window, "sheet.brackets.alternative.1")
    form = sheet(window)
    form.input("text.en").setPlainText("50")
    form.submit()
    settle(window)
    assert "in Spanish" in window.messages.recorded[-1].sentence
    assert form.text("text.en") == "50"


def test_that_the_proposer_of_a_bracket_can_be_named(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    press(window, "page.minutes.paragraph.4.settle")
    press(window, "sheet.brackets.attribute.0")
    press(window, "sheet.attribute.party.CU")
    press(window, "sheet.attribute.opposed.no")
    QTest.keyClick(sheet(window), Qt.Key.Key_Return, CONTROL)
    settle(window)
    first = paragraph(window, "4").brackets[0]
    assert (first.proposed_by, first.opposed_by) == ("CU", ())


def test_that_letters_of_proposers_are_no_part_of_the_text(qapp: QApplication) -> None:
    made = TextCell("en")
    made.show_text("within [45] [60] days", [Bracketed(7, 11, "a", "US"), Bracketed(12, 16, "b", "CU")])
    assert made.text == "within [45] [60] days"
    made.select(12, 16)
    assert made.selection == (12, 16)
    assert made.textCursor().selectedText() == "[60]"
    made.select(0, len(made.text))
    assert made.createMimeDataFromSelection().text() == "within [45] [60] days"


# ---------------------------------------------------------------- paragraphs


def test_that_a_round_without_minutes_offers_to_open_the_draft(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, prepare=back_to_draft)
    rounds = {head.ordinal: head.id for head in window.context.rounds}
    window.go("minutes", None, rounds[7])
    settle(window)
    part(page_of(window), "page.empty.start").click()
    form = sheet(window)
    assert form.text("title.es") == "Acta Acordada de la Séptima Ronda de Muestra"
    form.submit()
    settle(window)
    view = stored(window)
    assert view.title["en"] == "Agreed Minutes of the Seventh Sample Round"
    assert [annex.contents for annex in view.annexes] == ["participants", "agenda"]
    undo(window)
    assert page_of(window).sight is not None and page_of(window).sight.minutes is None


def test_that_paragraphs_move_and_go_while_nobody_else_has_seen_them(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6, prepare=draft_of_three)
    window.go("minutes", None, {head.ordinal: head.id for head in window.context.rounds}[7])
    settle(window)
    cell(window, "3").setFocus()
    settle(window)
    run(window, "minutes.paragraph.up")
    assert [one.text["en"] for one in stored(window).body()] == ["First.", "Third.", "Second."]
    assert [one.number for one in stored(window).body()] == ["1", "2", "3"]
    undo(window)
    assert [one.text["en"] for one in stored(window).body()] == ["First.", "Second.", "Third."]
    run(window, "minutes.paragraph.delete")
    assert [one.text["en"] for one in stored(window).body()] == ["First.", "Second."]
    undo(window)
    assert len(stored(window).body()) == 3


def test_that_a_paragraph_added_after_circulation_becomes_bis(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    cell(window, "2").setFocus()
    settle(window)
    assert not window.actions_table.action("minutes.paragraph.delete").isEnabled()
    run(window, "minutes.paragraph.add")
    form = sheet(window)
    QTest.keyClicks(form.input("text.en"), "The Delegations agreed.")
    QTest.keyClicks(form.input("text.es"), "Las Delegaciones acordaron.")
    QTest.keyClick(form.input("text.es"), Qt.Key.Key_Return, CONTROL)
    settle(window)
    assert [one.number for one in stored(window).body()][:4] == ["1", "2", "2 bis", "3"]
    assert cell(window, "2 bis", "es").text == "Las Delegaciones acordaron."


def test_that_item_and_kind_are_set_and_undone(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    cell(window, "3").setFocus()
    settle(window)
    run(window, "minutes.paragraph.place")
    box = sheet(window).input("kind")
    box.setCurrentIndex(box.findData("decision"))
    sheet(window).submit()
    settle(window)
    assert paragraph(window, "3").kind == "decision"
    undo(window)
    assert paragraph(window, "3").kind == "statement"


def test_that_ad_referendum_is_marked_with_its_day(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    cell(window, "5").setFocus()
    settle(window)
    run(window, "minutes.paragraph.ad_referendum")
    sheet(window).input("until").setText("31 July")
    sheet(window).submit()
    assert paragraph(window, "5").ad_referendum is None
    sheet(window).input("until").setText("2012-07-31")
    sheet(window).submit()
    settle(window)
    mark = paragraph(window, "5").ad_referendum
    assert mark is not None and mark.parties == ("US", "CU") and str(mark.confirm_by) == "2012-07-31"


def test_that_showing_the_change_leads_to_confirming_the_language(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    type_at_end(cell(window, "3"), " More.")
    save_cell(window, cell(window, "3"))
    press(window, "page.minutes.paragraph.3.show_change.es")
    assert "More." in part(window, "sheet.change.en", QLabel).text()
    press(window, "sheet.change.confirm")
    assert paragraph(window, "3").drift == ()
    undo(window)
    assert paragraph(window, "3").drift == ("es",)


def test_that_a_joint_correction_of_signed_minutes_is_recorded(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=4)
    cell(window, "1").setFocus()
    settle(window)
    run(window, "minutes.paragraph.correct")
    form = sheet(window)
    for key, text in (
        ("was", "12 and 13 April"),
        ("reads", "11 and 12 April"),
        ("kind", "corrigendum"),
        ("agreed", "2011-05-02"),
    ):
        form.input(key).setText(text)
    form.submit()
    settle(window)
    assert paragraph(window, "1").correction == "corrected by Corr.1: 11 and 12 April"
    undo(window)
    assert paragraph(window, "1").correction is None


def test_that_history_opens_for_the_paragraph(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    run(window, "minutes.paragraph.history")
    assert sheet(window).objectName() == "sheet.history"


def test_that_f7_goes_from_open_matter_to_open_matter(sample_window: SampleWindow) -> None:
    window = sample_window("minutes", round=6)
    type_at_end(cell(window, "2"), " More.")
    save_cell(window, cell(window, "2"))
    run(window, "minutes.next_open")
    assert page_of(window).paragraph == paragraph(window, "4")
    run(window, "minutes.next_open")
    assert page_of(window).paragraph == paragraph(window, "2")


# ---------------------------------------------------------------- fit


@pytest.mark.parametrize(("size", "tag", "scale"), [((1366, 768), "en", 1.0), ((1366, 768), "es", 1.0), ((1440, 900), "es", 1.5)])
def test_that_the_page_never_widens_the_window(
    sample_window: SampleWindow, size: tuple[int, int], tag: str, scale: float
) -> None:
    window = sample_window("minutes", round=6, size=size, tag=tag, scale=scale)
    window.resize(*size)
    for view in ("text", "compare", "preview"):
        run(window, f"minutes.view.{view}")
        assert (window.width(), window.height()) == size
