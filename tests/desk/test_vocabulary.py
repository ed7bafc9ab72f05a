"""Short forms: the talks' own names by their initials, and a list of one's own that goes before them."""

from __future__ import annotations

import pytest

from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.vocabulary import (
    known_words,
    learn_word,
    own_short_forms,
    own_words,
    set_short_forms,
    short_forms,
)
from dialogue_app.errors import ConflictError, DialogueError
from tests.desk.builders import Talks


def forms(desk: Desk, language: str = "en") -> dict[str, str]:
    with desk.workspace.read() as read:
        return short_forms(read, language)


def test_that_issues_and_people_have_short_forms_by_themselves(desk: Desk, talks: Talks) -> None:
    found = forms(desk)
    assert "direct mail service" in {words.casefold() for words in found.values()}
    assert any(words.casefold() == "ejemplo" for words in found.values())


def test_that_ones_own_list_goes_first_and_is_edited_as_a_whole(desk: Desk, talks: Talks) -> None:
    set_short_forms(desk, start={}, forms={"DM": "direct mail between both countries", "q": "quota"})
    assert forms(desk)["dm"] == "direct mail between both countries"
    with desk.workspace.read() as read:
        held = own_short_forms(read)
    set_short_forms(desk, start=held, forms={"q": "quota"})
    with desk.workspace.read() as read:
        assert own_short_forms(read) == {"q": "quota"}
    set_short_forms(desk, start={"q": "quota"}, forms={})
    with desk.workspace.read() as read:
        assert own_short_forms(read) == {}


def test_that_two_editors_do_not_write_over_each_other(desk: Desk, talks: Talks) -> None:
    set_short_forms(desk, start={}, forms={"q": "quota"})
    with pytest.raises(ConflictError):
        set_short_forms(desk, start={}, forms={"p": "parcel"})


@pytest.mark.parametrize("wrong", [{"two words": "x"}, {"": "x"}, {"q": " "}, {"q" * 13: "x"}])
def test_that_what_cannot_be_typed_as_one_word_is_refused(desk: Desk, talks: Talks, wrong: dict[str, str]) -> None:
    with pytest.raises(DialogueError):
        set_short_forms(desk, start={}, forms=wrong)


# ---------------------------------------------------------------- spelling


def test_that_names_issues_and_short_forms_are_known_words(desk: Desk, talks: Talks) -> None:
    set_short_forms(desk, start={}, forms={"pfi": "parole for invitees"})
    with desk.workspace.read() as read:
        known = known_words(read)
    assert {"ejemplo", "mail", "cuba", "pfi", "parole"} <= {word.casefold() for word in known}
    assert "zqx" not in known


def test_that_a_word_is_added_once_taken_out_again_and_keeps_short_forms(desk: Desk, talks: Talks) -> None:
    set_short_forms(desk, start={}, forms={"q": "quota"})
    assert learn_word(desk, word="  Mariel ") is not None
    assert learn_word(desk, word="Mariel") is None
    learn_word(desk, word="balseros")
    with desk.workspace.read() as read:
        assert own_words(read) == ("Mariel", "balseros") and own_short_forms(read) == {"q": "quota"}
        assert {"Mariel", "balseros"} <= known_words(read)
    learn_word(desk, word="Mariel", known=False)
    with desk.workspace.read() as read:
        assert own_words(read) == ("balseros",)


@pytest.mark.parametrize("word", ["", "  ", "two words", "x" * 61])
def test_that_only_a_word_is_added(desk: Desk, talks: Talks, word: str) -> None:
    with pytest.raises(DialogueError, match="one word"):
        learn_word(desk, word=word)
