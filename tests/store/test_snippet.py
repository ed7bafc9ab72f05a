"""The surroundings of a hit."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from dialogue_app.store.normalise import normalise
from dialogue_app.store.query import Phrase
from dialogue_app.store.snippet import found_by_words, found_in, snippet

VISAS = [Phrase(("visas",))]


def test_that_the_first_hit_of_a_long_text_is_shown_with_what_stands_around_it() -> None:
    text = "word " * 100 + "about the Visas they want " + "word " * 100
    found = snippet([text], VISAS)
    assert found.text.startswith("…") and found.text.endswith("…") and len(found.text) < 230
    assert [found.text[a:b] for a, b in found.hits] == ["Visas"]


def test_that_the_text_with_the_hit_is_chosen() -> None:
    assert snippet(["nothing here", "visas\nhere"], VISAS).text == "visas here"


def test_that_without_a_hit_the_beginning_is_shown() -> None:
    assert snippet(["nothing here"], VISAS).text == "nothing here"
    assert snippet([], VISAS).text == ""


def test_that_overlapping_hits_are_one() -> None:
    found = snippet(["visas visas"], [*VISAS, Phrase(("visas", "visas"))])
    assert found.hits == ((0, 11),)


# A mark stands behind a letter, as it does in writing.
LETTERS = ["a", "a", "b", "É", "ñ", "a\u0301", "Ł", "أ", "إ", "ى\u064e", "٣", "3", "停", "火", " ", " ", "-", ".", "\n"]
TEXTS = st.lists(st.sampled_from(LETTERS), max_size=24).map("".join)


@example("a\u0301b a", "ab", False)
@example("aabb ab", "ab", True)
@given(TEXTS, TEXTS, st.booleans())
def test_that_the_quick_way_finds_what_the_word_by_word_way_finds(text: str, query: str, prefix: bool) -> None:
    words = tuple(normalise(query).split())
    if not words:
        return
    wanted = (Phrase(words, prefix),)
    assert _unmarked(text, found_in(text, wanted)) == _unmarked(text, found_by_words(text, wanted))


def _unmarked(text: str, found: list[tuple[int, int]]) -> list[tuple[int, str]]:
    """Where each hit starts and its words: a mark at its end may be left out."""
    return [(start, normalise(text[start:end])) for start, end in found if not _overlapped(found, start)]


def _overlapped(found: list[tuple[int, int]], start: int) -> bool:
    """One pass of a pattern leaves out a hit that begins inside the one before."""
    return any(a < start < b for a, b in found)
