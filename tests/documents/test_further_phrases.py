"""Phrases of the further papers: the same keys in every language, how sure they are, and figures in the language's digits."""

from __future__ import annotations

import tomllib

import pytest

from dialogue_app.documents.further_phrases import faults_against, further_phrases
from dialogue_app.documents.phrases import languages_with_phrases, phrases
from dialogue_app.errors import DocumentError
from dialogue_app.paths import resource

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")


def test_that_every_language_of_the_joint_documents_has_the_further_papers_too() -> None:
    there = {path.stem for path in resource("phrases", "further").glob("*.toml")}
    assert there == set(languages_with_phrases()) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_language_says_all_of_it_and_how_sure_it_is(language: str) -> None:
    measure, data = (
        tomllib.loads((resource("phrases", "further") / f"{tag}.toml").read_text(encoding="utf-8")) for tag in ("en", language)
    )
    assert list(faults_against(measure, data)) == []
    sure = further_phrases("further", language).sureness()
    assert sure == phrases(language).sureness(), "as sure as the phrases of agenda and minutes"


def test_that_a_missing_key_a_lost_slot_and_an_unknown_sureness_are_named() -> None:
    measure = {"a": {"one": "{count} of it", "two": "x"}}
    told = list(faults_against(measure, {"a": {"one": "of it", "three": "x"}, "sureness": {"overall": "certain"}}))
    assert told == [
        "“sureness.overall” must be one of checked, practitioner, draft",
        "“a.one” has other slots than count",
        "“a.three” is unknown",
        "“a.two” is missing",
    ]


def test_that_figures_are_in_the_languages_digits_and_a_hash_stays_as_it_is() -> None:
    east, west = further_phrases("further", "ar"), further_phrases("further", "ar-MA")
    assert east.text("extract.copy_unnamed", number=12) == "النسخة ١٢"
    assert west.text("extract.copy_unnamed", number=12) == "النسخة 12"
    assert "ab12" in east.text("extract.original", holder="US", sha256="ab12")


def test_that_annexes_are_numbered_as_the_minutes_number_them() -> None:
    assert [phrases(tag).annex_number("III") for tag in ("en", "ar", "zh")] == ["III", "الثالث", "三"]


def test_that_french_has_its_unbreakable_spaces() -> None:
    text = (resource("phrases", "further") / "fr.toml").read_text(encoding="utf-8")
    body = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    for sign in ":;?!»":
        assert f" {sign}" not in body.replace(" : }", "")
    assert "« " not in body


def test_that_a_language_without_the_further_papers_is_refused_with_those_that_have_them() -> None:
    with pytest.raises(DocumentError, match="cannot be made in “tlh”: there are phrases for ar, en, es, fr, ru, zh only"):
        further_phrases("further", "tlh")
