"""Dictionaries are found where computers keep them, and a language gets the fitting one."""

from __future__ import annotations

from pathlib import Path

import pytest

from dialogue_app.spelling import dictionaries as found
from dialogue_app.spelling.dictionaries import Dictionary, dictionaries, places, serving
from tests.spelling.lists import ENGLISH, SPANISH, dictionary


def test_that_pairs_are_found_in_folders_and_in_those_of_office_suites(tmp_path: Path) -> None:
    dictionary(tmp_path / "a", "en_US", ENGLISH)
    dictionary(tmp_path / "a", "hyph_en_US", ENGLISH)
    dictionary(tmp_path / "b" / "dict-es", "es_ES", SPANISH)
    (tmp_path / "a" / "fr.dic").write_text("1\nbonjour\n", encoding="utf-8")
    (tmp_path / "a" / "de.dic").write_text("", encoding="utf-8")
    (tmp_path / "a" / "de.aff").write_text("SET UTF-8\n", encoding="utf-8")
    told = dictionaries([tmp_path / "a", tmp_path / "b", tmp_path / "none"])
    assert [(one.tag, one.folder.name) for one in told] == [("en-US", "a"), ("es-ES", "dict-es")]


def test_that_the_first_folder_wins_and_a_file_too_large_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = dictionary(tmp_path / "mine", "en_US", ENGLISH)
    dictionary(tmp_path / "theirs", "en_US", ENGLISH)
    assert dictionaries([tmp_path / "mine", tmp_path / "theirs"]) == (mine,)
    monkeypatch.setattr(found, "LARGEST", 10)
    assert dictionaries([tmp_path / "mine"]) == ()


@pytest.mark.parametrize(
    ("language", "tag"), [("en", "en-US"), ("en-GB", "en-GB"), ("es", "es-ES"), ("es-CU", "es-CU"), ("pt", "pt-BR"), ("fr", None)]
)
def test_that_a_language_gets_its_own_dictionary(language: str, tag: str | None) -> None:
    among = [Dictionary(one, Path(), one) for one in ("en-AU", "en-GB", "en-US", "es-AR", "es-CU", "es-ES", "pt-BR")]
    chosen = serving(language, among)
    assert (chosen.tag if chosen is not None else None) == tag


def test_that_places_of_this_computer_can_be_looked_through() -> None:
    assert dictionaries(places()) is not None
    assert any(one.language == "en" for one in dictionaries(places())), "the package of the checker brings English"
