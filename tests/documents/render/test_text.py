"""The plain-text rendering: every word of an original, by language and then by paragraph."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogue_app.documents.content import Document, Layout, Paragraph
from dialogue_app.documents.render.text import render_text
from dialogue_app.errors import DocumentError
from tests.documents.render.specimens import CU_ORIGINAL, US_ORIGINAL, agenda, both, minutes


def test_that_the_text_is_given_by_language_then_by_paragraph() -> None:
    lines = render_text(minutes(), US_ORIGINAL).splitlines()

    order = [
        next(index for index, line in enumerate(lines) if line.startswith(start))
        for start in (
            "1. Delegations",
            "14. These Agreed",
            "1. Delegaciones",
            "Firmada",
            "For the Delegation",
            "ANNEX I —",
            "ANEXO I —",
        )
    ]
    assert order == sorted(order)


def test_that_a_heading_stands_apart_with_its_label() -> None:
    assert "\n\nITEM 7 — DIRECT MAIL SERVICE\n\n10. The Delegations approved, ad referendum," in render_text(
        minutes(), US_ORIGINAL
    )


def test_that_entries_below_entries_are_set_in() -> None:
    text = render_text(agenda(), US_ORIGINAL)

    assert "\n8. Family visits, remittances and humanitarian flows\n   (a) Family visits\n" in text
    assert "\n   (c) Humanitarian flows\n      added on adoption at the request of the Cuban delegation\n" in text


def test_that_rows_of_a_table_are_lines_with_tabs() -> None:
    assert "Month\tInterceptions at sea\tDepartures prevented\n2011-07\t112\t87\n" in render_text(minutes(), US_ORIGINAL)


def test_that_banner_notice_and_draft_mark_stand_at_the_head_once() -> None:
    text = render_text(minutes(draft=True), US_ORIGINAL)

    assert text.startswith("Restricted to the Parties / Reservado a las Partes\nSample data")
    assert text.count("Draft — not agreed / Borrador — no acordado") == 1


def test_that_the_two_originals_have_the_same_lines_in_each_language() -> None:
    ours = render_text(minutes(), US_ORIGINAL, layout=Layout.SEPARATE, language="en")
    theirs = render_text(minutes(), CU_ORIGINAL, layout=Layout.SEPARATE, language="en")

    assert len(ours.splitlines()) == len(theirs.splitlines())
    assert "United States of America and the Republic of Cuba met" in ours
    assert "Republic of Cuba and the United States of America met" in theirs
    assert ours.index("Ms. Jordan SAMPLE") < ours.index("Mr. Andrés EJEMPLO")
    assert theirs.index("Mr. Andrés EJEMPLO") < theirs.index("Ms. Jordan SAMPLE")


def test_that_remarks_of_later_copies_follow_their_paragraph() -> None:
    document = replace(
        minutes(), blocks=(Paragraph(both("Text.", "Texto."), "1", remark=both("Read with Corr.1.", "Léase con Corr.1.")),)
    )

    assert "1. Text.\nRead with Corr.1.\n" in render_text(document, US_ORIGINAL)


@pytest.mark.parametrize(
    ("layout", "language", "fault"),
    [
        (Layout.SEPARATE, None, "name the language"),
        (Layout.SEPARATE, "fr", "no text in “fr”"),
        (Layout.PARALLEL, "en", "separate volumes only"),
    ],
)
def test_that_layout_and_language_must_fit_together(layout: Layout, language: str | None, fault: str) -> None:
    with pytest.raises(DocumentError, match=fault):
        render_text(minutes(), US_ORIGINAL, layout=layout, language=language)


def test_that_an_original_may_not_leave_out_a_language() -> None:
    document: Document = minutes()

    with pytest.raises(DocumentError, match="leaves out the text in es"):
        render_text(document, replace(US_ORIGINAL, languages=("en",)))
