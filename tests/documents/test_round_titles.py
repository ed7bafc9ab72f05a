"""A round's title is suggested from the one before, or from its ordinal in words."""

from __future__ import annotations

import pytest

from dialogue_app.documents.round_titles import round_title


@pytest.mark.parametrize(
    ("language", "ordinal", "former", "title"),
    [
        ("en", 1, "", "First Round"),
        ("es", 7, "Sexta Ronda de Muestra", "Séptima Ronda de Muestra"),
        ("en-US", 7, "Sixth Sample Round", "Seventh Sample Round"),
        ("en", 7, "The talks in Havana", "Seventh Round"),
        ("en", 7, "Sixth Round of the Sixth Committee", "Seventh Round"),
        ("es", 31, "", "Trigésima Primera Ronda"),
        ("en", 41, "", ""),
        ("en", 0, "", ""),
        ("ar", 7, "", "الجولة السابعة"),
        ("ko", 7, "", ""),
    ],
)
def test_that_a_title_goes_one_further(language: str, ordinal: int, former: str, title: str) -> None:
    assert round_title(language, ordinal, former, ordinal - 1) == title
