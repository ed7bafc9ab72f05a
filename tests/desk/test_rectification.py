"""After signature: corrections beside the signed text, and confirmations of what was accepted ad referendum."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dialogue_app.desk import agreement, minutes, outcomes, rectification
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.minutes import Correction
from dialogue_app.model.outcomes import Actual, Commitment
from dialogue_app.model.states import Function
from dialogue_app.model.values import new_id
from tests.desk.builders import Talks, record
from tests.desk.session_builders import HASH, TEXTS, Draft, agreed, circulated, commitment, draft, paragraph, signed

SWAPPED: dict[str, Any] = {
    "kind": "exchange of letters", "was": "19,360", "reads": "19,630", "reason": "transposed digits",
    "agreed": date(2010, 12, 14),
}  # fmt: skip


def test_that_a_correction_stands_beside_the_signed_text_and_its_figures_follow(desk: Desk, talks: Talks) -> None:
    made, figure, other, correction = signed(desk, talks), new_id(), new_id(), new_id()
    held = commitment(desk)
    common: dict[str, Any] = {"commitment": held, "period": "FY2010", "reported_by": "US", "paragraph": made.paragraphs[1]}
    outcomes.report_actual(desk, id=figure, value=19_360, **common)
    outcomes.report_actual(desk, id=other, value=9_120, **common)
    rectification.correct_minutes(desk, id=correction, paragraph=made.paragraphs[1], **SWAPPED)
    assert paragraph(desk.workspace, made.paragraphs[1])["text"]["en"] == TEXTS[1]["en"]
    assert record(desk.workspace, Correction, correction)["languages"] == ("en", "es")
    found = record(desk.workspace, Actual, figure)
    assert (found["value"], found["correction_id"]) == (19_630, correction)
    assert record(desk.workspace, Actual, other)["value"] == 9_120


def test_that_only_signed_minutes_are_corrected(desk: Desk, talks: Talks) -> None:
    with pytest.raises(RuleError, match="The minutes are agreed, not signed: word the paragraph anew"):
        rectification.correct_minutes(desk, paragraph=agreed(desk, talks).paragraphs[1], **SWAPPED)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"was": "18,000"}, "“18,000” does not stand in paragraph 2"),
        ({"reads": "19,360"}, "how it reads instead"),
        ({"kind": " "}, "which instrument"),
    ],
)
def test_that_a_correction_of_nothing_is_refused(desk: Desk, talks: Talks, given: dict[str, str], sentence: str) -> None:
    made = signed(desk, talks)
    with pytest.raises((RuleError, UserError), match=sentence):
        rectification.correct_minutes(desk, paragraph=made.paragraphs[1], **{**SWAPPED, **given})


def referendum(desk: Desk, talks: Talks) -> Draft:
    made = draft(desk, talks)
    minutes.mark_ad_referendum(desk, paragraph=made.paragraphs[2], start=None, parties=("US", "CU"), confirm_by=date(2012, 1, 31))
    agreement.circulate_minutes(desk, minutes=made.minutes, from_party="CU")
    agreement.agree_minutes(desk.acting_as(Function.HEAD), minutes=made.minutes, content_hash=HASH)
    return made


def test_that_effect_comes_with_the_second_confirmation(desk: Desk, talks: Talks) -> None:
    made = referendum(desk, talks)
    held = commitment(desk, paragraph=made.paragraphs[2])
    rectification.confirm_paragraph(desk, paragraph=made.paragraphs[2], party="CU", on=date(2012, 1, 27))
    assert record(desk.workspace, Commitment, held)["in_force_from"] is None
    rectification.confirm_paragraph(desk, paragraph=made.paragraphs[2], party="US", on=date(2012, 1, 30))
    assert record(desk.workspace, Commitment, held)["in_force_from"] == date(2012, 1, 30)


def test_that_a_party_confirms_once_and_only_what_waits_for_it(desk: Desk, talks: Talks) -> None:
    made = referendum(desk, talks)
    rectification.confirm_paragraph(desk, paragraph=made.paragraphs[2], party="CU", on=date(2012, 1, 27))
    for paragraph_id, party, sentence in (
        (made.paragraphs[2], "CU", "CU confirmed paragraph 3 already"),
        (made.paragraphs[2], "CH", "“CH” is not among those who confirm paragraph 3: US, CU"),
        (made.paragraphs[0], "US", "Paragraph 1 was not accepted ad referendum"),
    ):
        with pytest.raises((RuleError, UserError), match=sentence):
            rectification.confirm_paragraph(desk, paragraph=paragraph_id, party=party, on=date(2012, 1, 30))


def test_that_nothing_is_confirmed_before_the_text_is_agreed(desk: Desk, talks: Talks) -> None:
    made = circulated(desk, talks)
    minutes.mark_ad_referendum(desk, paragraph=made.paragraphs[2], start=None, parties=("US",))
    with pytest.raises(RuleError, match="The minutes are circulated: a paragraph is confirmed once the text is agreed"):
        rectification.confirm_paragraph(desk, paragraph=made.paragraphs[2], party="US", on=date(2012, 1, 30))
