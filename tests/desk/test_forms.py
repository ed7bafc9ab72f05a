"""What a form hands back is cleaned and named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.forms import clean, code_for, named, wording
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import UserError
from dialogue_app.model.dialogue import Issue
from tests.desk.builders import Talks


def test_that_texts_lose_surrounding_space_and_nothing_else() -> None:
    assert clean("  Two\n\tlines  inside ") == "Two\n\tlines  inside"
    assert wording({"en": " a ", "es": "  "}) == {"en": "a"}


@pytest.mark.parametrize("text", ["a\x00b", "a\x1bb", "a\x7fb", "a\x85b"])
def test_that_control_characters_are_refused(text: str) -> None:
    with pytest.raises(UserError, match="control character that cannot be printed"):
        clean(text)


@given(st.text(st.characters(exclude_categories=("Cc", "Cs"))))
def test_that_whatever_a_person_can_type_is_kept(text: str) -> None:
    assert clean(text) == text.strip() == clean(clean(text))


def test_that_a_name_in_no_language_is_refused() -> None:
    with pytest.raises(UserError, match="A title is needed in at least one language"):
        named({"en": " "}, "A title")


def test_that_codes_are_plain_and_free(desk: Desk, talks: Talks) -> None:
    with desk.workspace.read() as read:
        assert code_for(read, Issue, "Visitas médicas & más") == "visitas-medicas-mas"
        assert code_for(read, Issue, "Direct mail service") == "direct-mail-service-2"
        assert code_for(read, Issue, "家庭") == "issue"
        assert code_for(read, Issue, "family_") == "family"
