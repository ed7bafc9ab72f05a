"""What the other side changed in the DOCX we sent: nothing where nothing was, and each change told by itself."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogue_app.desk.views.joint import JointMinutes
from dialogue_app.documents.compose.minutes import compose_minutes
from dialogue_app.documents.compose.originals import original_of, originals_of
from dialogue_app.documents.compose.parts import Wordings
from dialogue_app.documents.content import Layout
from dialogue_app.documents.render.docx import render_docx
from dialogue_app.errors import UserError
from dialogue_app.exchange.word_changes import OurText, SentBack, changes_in, folded
from dialogue_app.exchange.word_file import Revision, read_word_file
from tests.documents import builders
from tests.documents.render.scripts import arabic_english, chinese_english
from tests.exchange import word_editing as word

ANA = "Ana Muestra", "2014-03-07T10:15:00Z"
PARCELS = "12,345 parcels"


def texts_of(view: JointMinutes) -> list[OurText]:
    series = [("", view.paragraphs), *((annex.number, annex.paragraphs) for annex in view.annexes)]
    return [OurText(f"{annex}¶{one.number}", annex, one.number, one.text) for annex, found in series for one in found]


def sent(view: JointMinutes, holder: str = "", layout: Layout = Layout.CONSECUTIVE, language: str | None = None) -> bytes:
    document = compose_minutes(view)
    return render_docx(document, original_of(document, holder or document.parties[0].id), layout=layout, language=language)


def held_against(view: JointMinutes, data: bytes) -> SentBack:
    return changes_in(read_word_file(data), compose_minutes(view), texts_of(view), Wordings.of(view.round).markers)


OURS = builders.minutes()
BRACKETED = builders.minutes(paragraphs=(*builders.the_paragraphs(), builders.a_bracketed_paragraph()))


# ---------------------------------------------------------------- the law


@pytest.mark.parametrize("view", [OURS, BRACKETED, arabic_english(), chinese_english()], ids=["es", "brackets", "ar", "zh"])
@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
def test_that_what_we_sent_has_no_changes(view: JointMinutes, layout: Layout) -> None:
    for original in originals_of(compose_minutes(view)):
        found = held_against(view, sent(view, original.holder, layout))
        assert (found.changes, found.comments) == ((), ())
        assert found.languages == compose_minutes(view).languages


@pytest.mark.parametrize("view", [OURS, arabic_english(), chinese_english()], ids=["es", "ar", "zh"])
def test_that_a_volume_of_one_language_says_nothing_of_the_others(view: JointMinutes) -> None:
    for tag in compose_minutes(view).languages:
        found = held_against(view, sent(view, layout=Layout.SEPARATE, language=tag))
        assert (found.changes, found.languages) == ((), (tag,))


SENTENCES = st.lists(
    st.sampled_from(["The Delegations of the United States and Cuba met", "Cuba, and others", "12 345 parcels", "“so”",
     "— [or] not",
     "1."]),
    min_size=1, max_size=5,
).map("; ".join)  # fmt: skip
ORACIONES = st.lists(
    st.sampled_from(["Las Delegaciones de los Estados Unidos y Cuba se reunieron", "Cuba, y otros", "12 345 paquetes", "«así»",
     "— [o] no"]),
    min_size=1, max_size=5,
).map("; ".join)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(SENTENCES, ORACIONES), min_size=1, max_size=5), st.sampled_from(["US", "CU"]), st.sampled_from(Layout))
def test_that_any_text_comes_back_without_a_change(said: list[tuple[str, str]], holder: str, layout: Layout) -> None:
    paragraphs = tuple(builders.a_paragraph(str(place), en, es, "1") for place, (en, es) in enumerate(said, 1))
    view = builders.minutes(paragraphs=paragraphs)
    for language in ("en", "es") if layout is Layout.SEPARATE else (None,):
        assert held_against(view, sent(view, holder, layout, language)).changes == ()


@pytest.mark.parametrize("view", [OURS, arabic_english(), chinese_english()], ids=["es", "ar", "zh"])
@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
def test_that_saving_it_again_elsewhere_is_no_change(view: JointMinutes, layout: Layout) -> None:
    assert held_against(view, word.edited(sent(view, layout=layout), word.resaved)).changes == ()


def test_that_numbers_made_part_of_the_text_are_no_change() -> None:
    numbers = {"The Cuban delegation reported": "2", "La delegación cubana informó": "2", "The Delegations approved": "2 bis"}
    assert held_against(OURS, word.edited(sent(OURS), word.literal_numbers(numbers))).changes == ()


def test_that_setting_words_in_bold_is_no_change() -> None:
    assert held_against(OURS, word.edited(sent(OURS), word.formatted("reported"))).changes == ()


# ---------------------------------------------------------------- changes


@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
def test_that_a_tracked_change_is_told_with_who_and_when(layout: Layout) -> None:
    data = word.edited(sent(OURS, layout=layout), word.tracked("12,345", "12,354"))

    (change,) = held_against(OURS, data).changes

    assert (change.kind, change.paragraph, change.number, change.languages) == ("changed", "¶2", "2", ("en",))
    assert change.before["en"] == OURS.paragraphs[1].text["en"]
    assert change.after["en"] == OURS.paragraphs[1].text["en"].replace("12,345", "12,354")
    assert change.revisions == (Revision("deleted", *ANA), Revision("inserted", *ANA))


def test_that_an_untracked_change_is_told_without_a_name() -> None:
    (change,) = held_against(OURS, word.edited(sent(OURS), word.replaced("12,345", "12,354"))).changes
    assert (change.number, change.revisions) == ("2", ())


def test_that_a_change_in_their_original_keeps_our_order_of_names() -> None:
    data = word.edited(sent(OURS, "CU"), word.replaced("on 4 and 5 March", "on 4 to 5 March"))

    (change,) = held_against(OURS, data).changes

    assert change.after["en"] == OURS.paragraphs[0].text["en"].replace("on 4 and 5", "on 4 to 5")


def test_that_our_own_signs_stay_where_only_the_words_beside_them_changed() -> None:
    view = builders.minutes(paragraphs=(builders.a_paragraph("1", "It was “agreed” – so to say – in 2014.", "Así.", "1"),))
    data = word.edited(sent(view), word.resaved, word.replaced("2014.", "2015."))

    (change,) = held_against(view, data).changes

    assert change.after["en"] == "It was “agreed” – so to say – in 2015."


def test_that_changes_in_both_languages_are_two() -> None:
    data = word.edited(sent(OURS), word.tracked("12,345", "99,999"), word.tracked("transportado", "llevado"))
    assert [(one.number, one.languages) for one in held_against(OURS, data).changes] == [("2", ("en",)), ("2", ("es",))]


@pytest.mark.parametrize("gone", [word.without_paragraph, word.struck_paragraph])
def test_that_a_paragraph_that_went_in_both_languages_is_one_change(gone: object) -> None:
    edits = [gone(words) for words in ("The Delegations approved", "Las Delegaciones aprobaron")]  # type: ignore[operator]

    (change,) = held_against(OURS, word.edited(sent(OURS), *edits)).changes

    assert (change.kind, change.number, change.languages, dict(change.after)) == ("removed", "2 bis", ("en", "es"), {})
    assert [one.author for one in change.revisions] == (["Ana Muestra"] if gone is word.struck_paragraph else [])


def test_that_a_paragraph_that_came_is_one_change_with_the_place_it_has() -> None:
    english, spanish = "Both sides would meet again in June.", "Ambas partes volverían a reunirse en junio."
    data = word.edited(
        sent(OURS),
        word.added_paragraph(english, "The Delegations approved", "en"),
        word.added_paragraph(spanish, "Las Delegaciones aprobaron", "es"),
    )

    (change,) = held_against(OURS, data).changes

    assert (change.kind, change.behind, dict(change.after)) == ("added", "¶2 bis", {"en": english, "es": spanish})


def test_that_a_moved_paragraph_went_and_came() -> None:
    data = word.edited(sent(OURS), word.moved_paragraph("The Cuban delegation reported", "These Agreed Minutes"))

    found = held_against(OURS, data).changes

    assert {(one.kind, one.paragraph or one.behind) for one in found} == {("removed", "¶2"), ("added", "¶3")}
    assert all("moved" in [mark.kind for mark in one.revisions] for one in found)


def test_that_much_put_into_a_paragraph_is_a_change_of_it() -> None:
    much = " ".join(f"and word {number} that was not there" for number in range(60))
    (change,) = held_against(OURS, word.edited(sent(OURS), word.tracked("12,345", f"12,345 {much}"))).changes
    assert (change.kind, change.number) == ("changed", "2")


def test_that_a_paragraph_of_an_annex_is_told_as_such() -> None:
    data = word.edited(sent(OURS), word.replaced("name a carrier", "name two carriers"))
    (change,) = held_against(OURS, data).changes
    assert (change.annex, change.number) == ("IV", "1")


def test_that_a_change_of_the_title_is_told_apart() -> None:
    data = word.edited(sent(OURS), word.replaced("AGREED MINUTES OF", "RECORD OF"))
    assert [(one.kind, one.paragraph) for one in held_against(OURS, data).changes] == [("elsewhere", None)]


def test_that_arabic_and_chinese_are_told_word_by_word() -> None:
    for view in (arabic_english(), chinese_english()):
        tag = next(tag for tag in compose_minutes(view).languages if tag != "en")
        present = view.paragraphs[1].text[tag]
        data = word.edited(sent(view), word.replaced(present[-8:], present[-8:-4] + present[-2:]))

        changes = held_against(view, data).changes

        assert [(one.paragraph, one.languages) for one in changes] == [(f"¶{view.paragraphs[1].number}", (tag,))]


def test_that_a_comment_is_told_with_its_paragraph_and_is_no_change() -> None:
    found = held_against(OURS, word.commented(sent(OURS), "The Cuban delegation reported", "Please check."))

    assert found.changes == ()
    assert [(one.author, one.text, one.number) for one in found.comments] == [("Ana Muestra", "Please check.", "2")]


def test_that_another_document_is_refused() -> None:
    with pytest.raises(UserError, match="has no paragraph of these minutes"):
        held_against(OURS, sent(chinese_english()))


def test_that_folding_leaves_words_and_figures_alone() -> None:
    assert folded("“12\u00a0345”\u200b – so") == '"12 345" - so'
    assert folded("12,345") != folded("12,354")
