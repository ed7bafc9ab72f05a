"""A DOCX that the other side sent back: its changes are taken over one by one, each as one step that can be undone."""

from __future__ import annotations

import pytest

from dialogue_app import exports, papers, sent_back
from dialogue_app.app import Opened
from dialogue_app.desk.minutes import word_paragraph
from dialogue_app.desk.views.joint_agenda import round_with_ordinal
from dialogue_app.desk.views.minutes import MinutesView, minutes_of_round, minutes_view
from dialogue_app.documents.content import Layout
from dialogue_app.errors import ConflictError, RuleError
from dialogue_app.exchange.word_changes import TextChange
from tests.exchange import word_editing as word
from tests.sample_talks import nth_round


def seen(talks: Opened, ordinal: int) -> MinutesView:
    with talks.workspace.read() as read:
        page = minutes_view(read, minutes_of_round(read, round_with_ordinal(read, ordinal)) or "")
    assert page is not None
    return page


def exported(talks: Opened, ordinal: int, holder: str = "US", layout: Layout = Layout.CONSECUTIVE) -> bytes:
    document = papers.minutes_document(talks.desk, nth_round(talks, ordinal))
    original = papers.original_for(document, holder)
    round = nth_round(talks, ordinal)
    return exports.exported(talks.desk, document, original, format=exports.Format.DOCX, layout=layout, round=round)


def changes(talks: Opened, ordinal: int, data: bytes) -> tuple[TextChange, ...]:
    return sent_back.read_sent_back(talks.desk, nth_round(talks, ordinal), data, "theirs.docx").changes


@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
@pytest.mark.parametrize("ordinal", [5, 6])
def test_that_the_samples_minutes_come_back_without_a_change(talks: Opened, ordinal: int, layout: Layout) -> None:
    for holder in ("US", "CU"):
        assert changes(talks, ordinal, exported(talks, ordinal, holder, layout)) == ()


def a_word_of(page: MinutesView, language: str) -> tuple[str, str]:
    """A paragraph of the page and some words of it that stand nowhere else."""
    texts = [one.text.get(language, "") for one in page.paragraphs]
    for paragraph in page.paragraphs:
        words = [] if paragraph.brackets else paragraph.text.get(language, "").split()
        for place in range(len(words) - 3):
            some = words[place : place + 4]
            if all(one.isalpha() and one.islower() for one in some) and sum(" ".join(some) in text for text in texts) == 1:
                return paragraph.id, " ".join(some)
    raise AssertionError("no paragraph to change")


def test_that_a_change_taken_over_puts_the_other_language_out_of_step_and_can_be_undone(talks: Opened) -> None:
    page = seen(talks, 6)
    paragraph, old = a_word_of(page, "en")
    before = {one.id: one for one in page.paragraphs}[paragraph]
    (change,) = changes(talks, 6, word.edited(exported(talks, 6), word.tracked(old, "otherwise")))
    assert change.paragraph == paragraph

    made = sent_back.take_over(talks.desk, page.id, change)

    after = {one.id: one for one in seen(talks, 6).paragraphs}[paragraph]
    assert after.text["en"] == before.text["en"].replace(old, "otherwise", 1)
    assert after.text["es"] == before.text["es"] and after.drift == ("es",)
    assert made is not None and "Muestra" not in str(made.changes)
    talks.workspace.revert(made.id, author="AB")
    assert {one.id: one for one in seen(talks, 6).paragraphs}[paragraph] == before


def test_that_nothing_enters_a_text_that_both_sides_agreed_on(talks: Opened) -> None:
    page = seen(talks, 5)
    _, old = a_word_of(page, "en")
    (change,) = changes(talks, 5, word.edited(exported(talks, 5), word.tracked(old, "otherwise")))

    with pytest.raises(RuleError, match="their text stays"):
        sent_back.take_over(talks.desk, page.id, change)


def test_that_a_paragraph_that_came_is_added_behind_the_one_it_follows(talks: Opened) -> None:
    page = seen(talks, 6)
    paragraph, old = a_word_of(page, "en")
    data = word.edited(exported(talks, 6), word.added_paragraph("Both sides would meet again in June.", old, "en-US"))
    (change,) = changes(talks, 6, data)

    sent_back.take_over(talks.desk, page.id, change)

    order = [one.id for one in seen(talks, 6).paragraphs]
    new = {one.id: one for one in seen(talks, 6).paragraphs}[order[order.index(paragraph) + 1]]
    assert new.text == {"en": "Both sides would meet again in June."} and new.missing == ("es",)


def test_that_a_paragraph_that_was_circulated_is_not_deleted(talks: Opened) -> None:
    page = seen(talks, 6)
    edits = [word.without_paragraph(a_word_of(page, tag)[1]) for tag in ("en", "es")]
    found = changes(talks, 6, word.edited(exported(talks, 6), *edits))
    assert {one.kind for one in found} == {"removed"}

    with pytest.raises(RuleError, match="was circulated"):
        sent_back.take_over(talks.desk, page.id, found[0])


def test_that_a_paragraph_changed_meanwhile_is_a_conflict_and_not_overwritten(talks: Opened) -> None:
    page = seen(talks, 6)
    paragraph, old = a_word_of(page, "en")
    (change,) = changes(talks, 6, word.edited(exported(talks, 6), word.tracked(old, "otherwise")))
    word_paragraph(talks.desk, paragraph=paragraph, language="en", start=change.before["en"], text="Ours meanwhile.")

    with pytest.raises(ConflictError):
        sent_back.take_over(talks.desk, page.id, change)


def test_that_a_title_is_changed_where_it_comes_from(talks: Opened) -> None:
    page = seen(talks, 6)
    change = TextChange("elsewhere", None, "", "", {"en": "A"}, {"en": "B"})
    with pytest.raises(RuleError, match="stands in no numbered paragraph"):
        sent_back.take_over(talks.desk, page.id, change)
