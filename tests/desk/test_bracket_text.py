"""Brackets in a wording: put, offered another one, settled, followed when the text is edited by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.bracket_text import Bracket, BracketedText, balanced, spans
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.values import Wording

REPLIES = BracketedText(
    Wording(
        {
            "en": "with replies within [45] [60] days [, due account being taken].",
            "es": "en [45] [60] días [, teniendo en cuenta].",
        }
    ),
    (
        Bracket(Wording({"en": "45", "es": "45"}), "US", ("CU",)),
        Bracket(Wording({"en": "60", "es": "60"}), "CU", ("US",)),
        Bracket(Wording({"en": ", due account being taken", "es": ", teniendo en cuenta"}), "CU", ("US",)),
    ),
)
letters = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"), exclude_characters="[]")
plain_words = st.text(letters, min_size=1, max_size=30)
typed_text = st.lists(st.sampled_from("ab [],."), max_size=40).map("".join)


def words_of(text: BracketedText) -> list[dict[str, str]]:
    return [dict(bracket.text) for bracket in text.brackets]


def test_that_accepting_one_alternative_lets_those_beside_it_fall_away() -> None:
    settled = REPLIES.resolved(1, keep=True)
    assert settled.texts["en"] == "with replies within 60 days [, due account being taken]."
    assert settled.texts["es"] == "en 60 días [, teniendo en cuenta]."
    assert [bracket.proposed_by for bracket in settled.brackets] == ["CU"]


def test_that_accepting_without_alternatives_leaves_the_one_beside() -> None:
    assert REPLIES.resolved(0, keep=True, alternatives=False).texts["en"].startswith("with replies within 45 [60] days")


def test_that_dropped_words_leave_neither_two_spaces_nor_one_before_a_stop() -> None:
    assert REPLIES.resolved(0, keep=False).texts["en"].startswith("with replies within [60] days")
    ending = BracketedText(Wording({"en": "It was decided [in principle]."}), (Bracket(Wording({"en": "in principle"})),))
    assert ending.resolved(0, keep=False).texts["en"] == "It was decided."


def test_that_an_alternative_stands_behind_the_last_one_of_its_group() -> None:
    more = REPLIES.with_alternative(0, {"en": "90", "es": "90"}, "US", ())
    assert more.texts["es"] == "en [45] [60] [90] días [, teniendo en cuenta]."
    assert [dict(bracket.text)["en"] for bracket in more.brackets] == ["45", "60", "90", ", due account being taken"]


def test_that_words_typed_inside_a_bracket_are_followed_with_its_proposer() -> None:
    edited = REPLIES.edited("en", REPLIES.texts["en"].replace("[45]", "[50]"))
    assert edited.brackets[0] == Bracket(Wording({"en": "50", "es": "45"}), "US", ("CU",))


def test_that_a_bracket_taken_out_by_hand_in_every_language_is_gone() -> None:
    once = REPLIES.edited("en", REPLIES.texts["en"].replace("[45] ", ""))
    assert once.brackets[0].text == Wording({"es": "45"})
    twice = once.edited("es", once.texts["es"].replace("[45] ", ""))
    assert [bracket.proposed_by for bracket in twice.brackets] == ["CU", "CU"]


def test_that_a_bracket_typed_in_both_languages_is_one_bracket() -> None:
    typed = BracketedText(Wording({"en": "a b", "es": "c d"})).edited("en", "a [b]").edited("es", "c [d]")
    assert words_of(typed) == [{"en": "b", "es": "d"}]


def test_that_brackets_nest() -> None:
    outer = BracketedText(Wording({"en": "one two three"})).bracketed({"en": (0, 13)}, "US", ())
    nested = outer.bracketed({"en": (5, 8)}, "CU", ())
    assert nested.texts["en"] == "[one [two] three]"
    assert [bracket.proposed_by for bracket in nested.brackets] == ["US", "CU"]
    assert nested.resolved(0, keep=True).texts["en"] == "one [two] three"
    assert nested.resolved(0, keep=False).brackets == ()
    assert nested.resolved(1, keep=True).brackets[0].text["en"] == "one two three"


@pytest.mark.parametrize(
    ("ranges", "sentence"),
    [
        ({"en": (0, 4)}, "Select the words in Spanish too"),
        ({"en": (3, 3), "es": (0, 2)}, "Select the words in English that are not agreed"),
        ({"en": (0, 22), "es": (0, 2)}, "cuts through a bracket"),
        ({"en": (0, 999), "es": (0, 2)}, "Select the words in English"),
    ],
)
def test_that_a_selection_that_cannot_be_bracketed_is_refused(ranges: dict[str, tuple[int, int]], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        REPLIES.bracketed(ranges, "US", ())


def test_that_a_bracket_missing_in_one_language_cannot_be_settled() -> None:
    behind = REPLIES.edited("es", "en 45 días.")
    with pytest.raises(RuleError, match="Bracket 1 does not stand in Spanish"):
        behind.resolved(0, keep=True)


def test_that_an_unclosed_bracket_is_refused() -> None:
    with pytest.raises(UserError, match="opened and not closed"):
        REPLIES.edited("en", "within [45 days")


@given(st.data(), plain_words, plain_words)
def test_that_bracketing_and_accepting_gives_the_text_back(data: st.DataObject, en: str, es: str) -> None:
    before = BracketedText(Wording({"en": en, "es": es}))
    ranges = {}
    for tag, text in before.texts.items():
        start = data.draw(st.integers(0, len(text) - 1))
        ranges[tag] = (start, data.draw(st.integers(start + 1, len(text))))
        if not text[start : ranges[tag][1]].strip():
            return
    bracketed = before.bracketed(ranges, "US", ("CU",))
    assert all(len(spans(text)) == 1 and balanced(text) for text in bracketed.texts.values())
    assert dict(bracketed.brackets[0].text) == {tag: before.texts[tag][a:b] for tag, (a, b) in ranges.items()}
    assert bracketed.resolved(0, keep=True) == before


@given(typed_text, typed_text)
def test_that_editing_by_hand_keeps_one_entry_for_every_bracket(first: str, second: str) -> None:
    text = BracketedText(Wording())
    for typed in (first, second):
        if balanced(typed):
            text = text.edited("en", typed)
            now = text.texts.get("en", "")
            inside = [now[span.start + 1 : span.end - 1] for span in spans(now)]
            assert [bracket.text["en"] for bracket in text.brackets] == [words for words in inside if words]


def test_that_accepted_words_that_begin_with_a_comma_close_up() -> None:
    data = [{"text": {"en": ", due account being taken of ties"}, "proposedBy": "CU"}]
    text = BracketedText.from_data(Wording(en="within 45 days [, due account being taken of ties]."), data)
    assert text.resolved(0, keep=True).texts["en"] == "within 45 days, due account being taken of ties."
