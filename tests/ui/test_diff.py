"""Word diffs: nothing is lost, figures are whole words, markup cannot be smuggled in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.ui.diff import Piece, word_diff, word_diff_html
from dialogue_app.ui.tokens import Tokens

texts = st.text(st.sampled_from("ab ñé.,[]<&12 \n\u00a0م漢"), max_size=40)


@given(texts, texts)
def test_that_a_diff_holds_both_wordings_completely(before: str, after: str) -> None:
    pieces = word_diff(before, after)
    assert "".join(p.text for p in pieces if p.kind != "added") == before
    assert "".join(p.text for p in pieces if p.kind != "removed") == after


@given(texts)
def test_that_an_unchanged_text_has_no_change(text: str) -> None:
    assert all(piece.kind == "same" for piece in word_diff(text, text))


def test_that_a_figure_with_separators_changes_as_one_word() -> None:
    assert word_diff("had been 10,490 visas", "had been 10,940 visas") == (
        Piece("same", "had been "),
        Piece("removed", "10,490"),
        Piece("added", "10,940"),
        Piece("same", " visas"),
    )
    assert [p.text for p in word_diff("10 490", "10 940")] == ["10 490", "10 940"]


def test_that_neighbouring_changed_words_read_as_one_change() -> None:
    assert word_diff("we will supply papers now", "we will issue documents now") == (
        Piece("same", "we will "),
        Piece("removed", "supply papers"),
        Piece("added", "issue documents"),
        Piece("same", " now"),
    )


def test_that_the_rich_text_strikes_underlines_and_escapes() -> None:
    html = word_diff_html("a <b> & c", "a <i> & c", Tokens.load("light"))
    assert "<b>" not in html and "<i>" not in html
    assert "line-through" in html and "underline" in html
    assert "&amp;" in html
