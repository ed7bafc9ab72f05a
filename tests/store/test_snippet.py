"""The surroundings of a hit."""

from __future__ import annotations

from dialogue_app.store.query import Phrase
from dialogue_app.store.snippet import snippet

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
