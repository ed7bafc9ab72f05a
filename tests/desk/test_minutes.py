"""The text of the minutes: numbers that stay, languages in step, brackets, comments, annexes."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue_app.desk import annexes, brackets, comments, minutes
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import ConflictError, RuleError, UserError
from dialogue_app.model.minutes import Annex, InternalComment, MinutesParagraph, SharedComment
from dialogue_app.model.values import Wording, new_id
from tests.desk.builders import Talks, everything, record
from tests.desk.session_builders import TEXTS, Draft, agreed, circulated, draft, paragraph, signed


def numbers(desk: Desk, made: Draft) -> list[str]:
    with desk.workspace.read() as read:
        rows = read.query(MinutesParagraph).where(MinutesParagraph.minutes_id == made.minutes)
        return [row.number for row in rows.order_by(MinutesParagraph.rank)]


def add(desk: Desk, made: Draft, after: str | None, **more: Any) -> str:
    id = new_id()
    minutes.add_paragraph(desk, id=id, minutes=made.minutes, text={"en": "More.", "es": "Más."}, after=after, **more)
    return str(paragraph(desk.workspace, id)["number"])


def word(desk: Desk, id: str, language: str, text: str, start: str | None = None, **more: Any) -> Any:
    begin = paragraph(desk.workspace, id)["text"].get(language, "") if start is None else start
    return minutes.word_paragraph(desk, paragraph=id, language=language, start=begin, text=text, **more)


def test_that_in_a_draft_the_numbers_follow_the_order(desk: Desk, talks: Talks) -> None:
    made = draft(desk, talks)
    assert add(desk, made, made.paragraphs[0]) == "2"
    assert numbers(desk, made) == ["1", "2", "3", "4"]
    minutes.move_paragraph(desk, paragraph=made.paragraphs[2], after=None)
    minutes.delete_paragraph(desk, paragraph=made.paragraphs[0])
    assert numbers(desk, made) == ["1", "2", "3"]
    assert paragraph(desk.workspace, made.paragraphs[2])["number"] == "1"


def test_that_after_circulation_numbers_stay_and_an_insertion_becomes_bis(desk: Desk, talks: Talks) -> None:
    made = circulated(desk, talks)
    assert add(desk, made, made.paragraphs[0]) == "1 bis"
    assert add(desk, made, made.paragraphs[0]) == "1 ter"
    assert add(desk, made, None) == "4"
    assert sorted(numbers(desk, made)) == ["1", "1 bis", "1 ter", "2", "3", "4"]


def test_that_numbers_stay_although_the_text_was_taken_back_to_draft(desk: Desk, talks: Talks) -> None:
    from dialogue_app.desk.agreement import take_back_minutes

    made = circulated(desk, talks)
    take_back_minutes(desk, minutes=made.minutes)
    for refused in (
        lambda: minutes.move_paragraph(desk, paragraph=made.paragraphs[2], after=None),
        lambda: minutes.delete_paragraph(desk, paragraph=made.paragraphs[2]),
        lambda: minutes.renumber_minutes(desk, minutes=made.minutes),
        lambda: annexes.delete_annex(desk, annex=made.annexes["agenda"]),
    ):
        with pytest.raises(RuleError, match="circulated"):
            refused()
    assert add(desk, made, made.paragraphs[1]) == "2 bis"


def test_that_paragraphs_of_an_annex_count_from_one(desk: Desk, talks: Talks) -> None:
    made, annex = draft(desk, talks), new_id()
    annexes.add_annex(desk, id=annex, minutes=made.minutes, title={"en": "Pilot plan"})
    assert record(desk.workspace, Annex, annex)["number"] == "III"
    assert [add(desk, made, None, annex=annex), add(desk, made, None, annex=annex)] == ["1", "2"]


def test_that_a_change_in_one_language_waits_for_the_other(desk: Desk, talks: Talks) -> None:
    from dialogue_app.desk.languages import out_of_step

    id = draft(desk, talks).paragraphs[2]

    def behind() -> tuple[str, ...]:
        now = paragraph(desk.workspace, id)
        return out_of_step(now["text"], now["confirmed"])

    word(desk, id, "en", "The Delegations decided on three flights a week.")
    assert behind() == ("es",)
    word(desk, id, "es", "Las Delegaciones decidieron tres vuelos semanales.", in_step=True)
    assert behind() == ()
    word(desk, id, "es", "Las Delegaciones acordaron tres vuelos semanales.")
    assert behind() == ("en",)
    minutes.confirm_language(desk, paragraph=id, language="en")
    assert behind() == ()
    assert minutes.confirm_language(desk, paragraph=id, language="en") is None


def test_that_an_edit_started_from_another_wording_shows_both(desk: Desk, talks: Talks) -> None:
    id = draft(desk, talks).paragraphs[0]
    word(desk, id, "en", "The Delegations met.")
    with pytest.raises(ConflictError, match="Compare both wordings") as refused:
        word(desk, id, "en", "They met.", start=TEXTS[0]["en"])
    assert (refused.value.clashes[0].field, refused.value.clashes[0].theirs) == ("text.en", "The Delegations met.")
    word(desk, id, "es", "Se reunieron.")


def test_that_a_language_that_is_none_of_the_minutes_is_refused(desk: Desk, talks: Talks) -> None:
    with pytest.raises(UserError, match="French is no language of these minutes"):
        word(desk, draft(desk, talks).paragraphs[0], "fr", "Oui.", start="")


@pytest.mark.parametrize(("state", "sentence"), [(agreed, "both sides reopen them"), (signed, "A joint correction is the way")])
def test_that_an_agreed_or_signed_text_does_not_change(desk: Desk, talks: Talks, state: Any, sentence: str) -> None:
    made = state(desk, talks)
    before = everything(desk.workspace)
    for change in (
        lambda: word(desk, made.paragraphs[0], "en", "Other words."),
        lambda: add(desk, made, None),
        lambda: annexes.add_annex(desk, minutes=made.minutes, title={"en": "More"}),
        lambda: brackets.put_bracket(desk, paragraph=made.paragraphs[0], start=TEXTS[0], ranges={"en": (0, 3)}, proposed_by="US"),
        lambda: minutes.word_title(desk, minutes=made.minutes, start={"title": {"en": ""}}, new={"title": {"en": "x"}}),
    ):
        with pytest.raises(RuleError, match=sentence):
            change()
    assert everything(desk.workspace) == before


def test_that_a_round_has_one_set_of_minutes(desk: Desk, talks: Talks) -> None:
    draft(desk, talks)
    with pytest.raises(RuleError, match="Round 2 has its minutes already"):
        draft(desk, talks)


def test_that_a_paragraph_without_words_or_of_no_kind_is_refused(desk: Desk, talks: Talks) -> None:
    made = draft(desk, talks)
    with pytest.raises(RuleError, match="needs words"):
        minutes.add_paragraph(desk, minutes=made.minutes, text={"en": " "})
    with pytest.raises(UserError, match="“song” is no kind of paragraph"):
        minutes.add_paragraph(desk, minutes=made.minutes, text={"en": "La."}, kind="song")


def test_that_a_bracket_is_put_and_settled_in_both_languages_without_drift(desk: Desk, talks: Talks) -> None:
    id = draft(desk, talks).paragraphs[2]
    ranges = {"en": (27, 30), "es": (28, 31)}
    brackets.put_bracket(desk, paragraph=id, start=TEXTS[2], ranges=ranges, proposed_by="CU", opposed_by=("US",))
    assert paragraph(desk.workspace, id)["text"]["en"] == "The Delegations decided on [two] flights a week."
    brackets.add_alternative(desk, paragraph=id, bracket=0, words={"en": "one", "es": "uno"}, proposed_by="US")
    brackets.accept_bracket(desk, paragraph=id, bracket=1)
    now = paragraph(desk.workspace, id)
    settled = {"en": "The Delegations decided on one flights a week.", "es": "Las Delegaciones decidieron uno vuelos semanales."}
    assert now["text"] == Wording(settled)
    assert (now["brackets"], now["confirmed"]) == ((), {})


def test_that_a_bracket_on_a_text_worded_anew_is_refused(desk: Desk, talks: Talks) -> None:
    id = draft(desk, talks).paragraphs[2]
    word(desk, id, "en", "Other words.")
    with pytest.raises(RuleError, match="select them again"):
        brackets.put_bracket(desk, paragraph=id, start=TEXTS[2], ranges={"en": (0, 3), "es": (0, 3)}, proposed_by="CU")
    with pytest.raises(UserError, match="there is no bracket 1"):
        brackets.accept_bracket(desk, paragraph=id, bracket=0)


def test_that_shared_and_internal_comments_are_kept_apart(desk: Desk, talks: Talks) -> None:
    made, shared, internal = draft(desk, talks), new_id(), new_id()
    comments.add_shared_comment(desk, id=shared, minutes=made.minutes, paragraph=made.paragraphs[0], party="CU", text="¿Fecha?")
    comments.add_internal_comment(desk, id=internal, minutes=made.minutes, text="Hold.")
    comments.settle_shared_comment(desk, comment=shared, status="accepted")
    assert record(desk.workspace, SharedComment, shared)["status"] == "accepted"
    assert record(desk.workspace, InternalComment, internal)["party"] == "US"
    with pytest.raises(ConflictError):
        comments.settle_shared_comment(desk, comment=internal, status="closed")
    with pytest.raises(UserError, match="A comment is open, accepted"):
        comments.settle_internal_comment(desk, comment=internal, status="nice")


def test_that_a_table_with_a_short_row_or_a_fraction_is_refused(desk: Desk, talks: Talks) -> None:
    made, annex = draft(desk, talks), new_id()
    annexes.add_annex(desk, id=annex, minutes=made.minutes, title={"en": "Figures"})
    heads = [{"en": "Month"}, {"en": "Count"}]
    with pytest.raises(UserError, match="Row 2 of the table has 1 cells, but there are 2 columns"):
        annexes.set_table(desk, annex=annex, start=None, columns=heads, rows=[("2011-07", 1), ("2011-08",)])
    with pytest.raises(UserError, match="write it as text"):
        annexes.set_table(desk, annex=annex, start=None, columns=heads, rows=[("2011-07", 1.5)])  # type: ignore[list-item]
    annexes.set_table(desk, annex=annex, start=None, columns=heads, rows=[("2011-07", 112)])
    assert record(desk.workspace, Annex, annex)["contents"] == "table"


def test_that_an_annex_with_paragraphs_is_not_deleted_and_the_next_moves_up(desk: Desk, talks: Talks) -> None:
    made = draft(desk, talks)
    add(desk, made, None, annex=made.annexes["agenda"])
    with pytest.raises(RuleError, match="Annex II has paragraphs"):
        annexes.delete_annex(desk, annex=made.annexes["agenda"])
    annexes.delete_annex(desk, annex=made.annexes["participants"])
    assert record(desk.workspace, Annex, made.annexes["agenda"])["number"] == "I"
