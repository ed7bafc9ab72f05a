"""Names of fields for people."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from dialogue_app.ui import language
from dialogue_app.ui.dialogs.field_names import field_words, language_words


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("title.es", "Title, Español"),
        ("text in English", "Text, English"),
        ("place in the order", "Place in the order"),
        ("languages held in step", "Languages held in step"),
        ("title.fr", "Title, Français"),
        ("some_new_field", "Some new field"),
        ("title.xx-unknown", "Title, xx-unknown"),
    ],
)
def test_that_a_field_is_named_for_people(qapp: QApplication, field: str, words: str) -> None:
    assert field_words(field) == words


def test_that_names_follow_the_windows_language(qapp: QApplication) -> None:
    language.set_language("es")
    assert field_words("title.en") == "Título, English"
    assert language_words("es") == "Español"
