"""Phrases and formats per language."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.desk.views.joint import JointParty
from dialogue_app.documents import phrases as module
from dialogue_app.documents.content import Alternation
from dialogue_app.documents.figures import dates, figures
from dialogue_app.documents.phrase_keys import faults_of
from dialogue_app.documents.phrases import languages_with_phrases, outcome_formulas, phrases, split_item_number
from dialogue_app.documents.walk import literal
from dialogue_app.documents.wording import Marker
from dialogue_app.errors import DocumentError
from dialogue_app.paths import resource
from tests.documents.builders import CUBA, UNITED_STATES


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "zh"])
def test_that_every_language_is_complete(language: str) -> None:
    data = tomllib.loads(resource("phrases", f"{language}.toml").read_text(encoding="utf-8"))
    assert list(faults_of(data)) == []


def test_that_english_and_spanish_are_there() -> None:
    assert {"en", "es"} <= set(languages_with_phrases())


def spoiled(folder: Path, old: str, new: str) -> Path:
    text = resource("phrases", "en.toml").read_text(encoding="utf-8")
    assert old in text
    (folder / "qq.toml").write_text(text.replace(old, new), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('blank = "____________________"', "", "qq.toml.*“blank” is missing"),
        ("Delegation of {party}", "Delegation", "“participants.delegation” lacks the slot “{party}”"),
        ('day = "{day} {month} {year}"', 'day = "{day} {month} {yaer}"', "“dates.day” has the unknown slot “{yaer}”"),
        ('item = "ITEM {number}"', 'item = "ITEM {number"', "“labels.item” has a brace without its partner"),
        ("months = [", 'months = ["Nivôse",', "“months” must hold 12 texts"),
        ("capitals = true", 'capitals = "yes"', "“titles.capitals” must be true or false"),
        ("[languages]", "[languages", "cannot be read"),
    ],
)
def test_that_a_faulty_file_is_refused_with_the_key_that_is_wrong(tmp_path: Path, old: str, new: str, told: str) -> None:
    folder = spoiled(tmp_path, old, new)
    with pytest.raises(DocumentError, match=told):
        module._load("qq", folder)


def test_that_a_language_without_a_file_is_refused_with_those_that_have_one() -> None:
    with pytest.raises(DocumentError, match="cannot be made in “tlh”: there are phrases for ar, en, es, fr, ru, zh"):
        phrases("tlh")


def test_that_an_unknown_key_and_an_unknown_language_name_are_named() -> None:
    with pytest.raises(DocumentError, match=r"lack “labels\.nothing”"):
        phrases("en").text("labels.nothing")
    with pytest.raises(DocumentError, match="no name for the language “tlh”"):
        phrases("en").language_name("tlh")


@pytest.mark.parametrize(
    ("language", "long", "two", "alone", "number", "sub_item", "listed"),
    [
        ("fr", "9 novembre 2011", "8 et 9 novembre 2011", "juillet 2011", "21\u00a0310", "8 c)", "anglais et français"),
        (
            "ru",
            "9\u00a0ноября 2011\u00a0г.",
            "8–9\u00a0ноября 2011\u00a0г.",
            "июль 2011\u00a0г.",
            "21\u00a0310",
            "8 в)",
            "английском и французском",
        ),
        ("zh", "2011年11月9日", "2011年11月8日至9日", "2011年7月", "21310", "8（三）", "英文和法文"),
        ("zh-Hans", "2011年11月9日", "2011年11月8日至9日", "2011年7月", "21310", "8（三）", "英文和法文"),
        ("ar", "٩ نوفمبر ٢٠١١", "٨ و٩ نوفمبر ٢٠١١", "يوليو ٢٠١١", "٢١٬٣١٠", "٨ (ج)", "الإنجليزية والفرنسية"),
        ("ar-EG", "٩ نوفمبر ٢٠١١", "٨ و٩ نوفمبر ٢٠١١", "يوليو ٢٠١١", "٢١٬٣١٠", "٨ (ج)", "الإنجليزية والفرنسية"),
        ("ar-MA", "9 نونبر 2011", "8 و9 نونبر 2011", "يوليوز 2011", "21,310", "8 (ج)", "الإنجليزية والفرنسية"),
        ("ar-LB", "٩ تشرين الثاني ٢٠١١", "٨ و٩ تشرين الثاني ٢٠١١", "تموز ٢٠١١", "٢١٬٣١٠", "٨ (ج)", "الإنجليزية والفرنسية"),
    ],
)
def test_that_dates_figures_and_labels_are_written_as_each_language_writes_them(
    language: str, long: str, two: str, alone: str, number: str, sub_item: str, listed: str
) -> None:
    book = phrases(language)

    assert book.long_date(date(2011, 11, 9)) == long
    assert book.date_range(date(2011, 11, 8), date(2011, 11, 9)) == two
    assert book.month_year(2011, 7) == alone
    assert book.integer(21310) == number
    assert book.item_number("8(c)") == sub_item
    assert book.listed([book.language_name("en"), book.language_name("fr")]) == listed


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "le premier mars deux mille onze"),
        ("ru", "1\u00a0марта 2011\u00a0года"),
        ("zh", "于二〇一一年三月一日"),
        ("ar", "في اليوم الأول من شهر مارس عام ٢٠١١"),
    ],
)
def test_that_binding_texts_close_with_the_date_in_its_solemn_form(language: str, told: str) -> None:
    assert phrases(language).formal_date(date(2011, 3, 1)) == told


def test_that_french_signs_are_never_parted_from_their_words() -> None:
    marker = Marker(phrases("fr"), (UNITED_STATES, CUBA), ("en", "fr"))

    assert (
        literal(marker.words("Le point 8 : « visites » ; est-ce clair ?"))
        == "Le point 8\u00a0: «\u00a0visites\u00a0»\u00a0; est-ce clair\u00a0?"
    )


def test_that_annexes_are_numbered_in_words_where_the_language_does_so() -> None:
    assert [phrases(tag).annex_label("II") for tag in ("en", "fr", "ru", "zh", "ar")] == [
        "ANNEX II", "ANNEXE II", "ПРИЛОЖЕНИЕ II", "附件二", "المرفق الثاني",
    ]  # fmt: skip
    assert phrases("zh").annex_label("XX") == "附件XX"


def test_that_every_file_says_how_sure_it_is() -> None:
    told = {tag: phrases(tag).sureness() for tag in languages_with_phrases()}

    assert {told[tag] for tag in ("fr", "ru", "zh", "ar")} == {"draft"}
    assert phrases("ar").sureness("closing") == "practitioner"


def test_that_figures_in_names_of_corrections_keep_their_digits() -> None:
    assert "Corr.1" in phrases("ar").text("labels.corrected", correction="Corr.1")


def test_that_traditional_chinese_is_not_passed_off_as_simplified() -> None:
    with pytest.raises(DocumentError, match="cannot be made in “zh-TW”"):
        phrases("zh-TW")


def test_that_names_joined_without_spaces_change_places_too() -> None:
    parties = tuple(
        JointParty(code, {tag: name}, {tag: name}, {}, (tag,))
        for code, tag, name in (("DL", "zh", "东林共和国"), ("NL", "zh", "诺兰王国"))
    )
    words = Marker(phrases("zh"), parties, ("zh",)).words("本纪要由东林共和国和诺兰王国商定。")

    (pair,) = [word for word in words if isinstance(word, Alternation)]
    assert (dict(pair.names), pair.joiner) == ({"DL": "东林共和国", "NL": "诺兰王国"}, "和")


def test_that_arabic_names_change_places_with_the_and_that_clings_to_the_second() -> None:
    parties = tuple(
        JointParty(code, {"ar": name}, {"ar": name}, {}, ("ar",))
        for code, name in (("AM", "جمهورية ألمارا"), ("NL", "مملكة نورلاند"))
    )
    words = Marker(phrases("ar"), parties, ("ar",)).words("محادثات بين جمهورية ألمارا ومملكة نورلاند في مارسى")

    (pair,) = [word for word in words if isinstance(word, Alternation)]
    assert (dict(pair.names), pair.joiner) == ({"AM": "جمهورية ألمارا", "NL": "مملكة نورلاند"}, " و")


def test_that_the_region_chooses_the_form_of_a_date() -> None:
    day = date(2011, 11, 9)
    assert phrases("en").long_date(day) == phrases("en-GB").long_date(day) == "9 November 2011"
    assert phrases("en-US").long_date(day) == "November 9, 2011"
    assert phrases("es-CU").long_date(day) == "9 de noviembre de 2011"


@pytest.mark.parametrize(
    ("start", "end", "english", "american", "spanish"),
    [
        ((2011, 11, 8), (2011, 11, 8), "8 November 2011", "November 8, 2011", "8 de noviembre de 2011"),
        ((2011, 11, 8), (2011, 11, 9), "8–9 November 2011", "November 8–9, 2011", "8 y 9 de noviembre de 2011"),
        ((2011, 11, 8), (2011, 11, 11), "8–11 November 2011", "November 8–11, 2011", "8 al 11 de noviembre de 2011"),
        (
            (2011, 11, 30),
            (2011, 12, 1),
            "30 November – 1 December 2011",
            "November 30 – December 1, 2011",
            "30 de noviembre y 1 de diciembre de 2011",
        ),
        (
            (2011, 12, 30),
            (2012, 1, 2),
            "30 December 2011 – 2 January 2012",
            "December 30, 2011 – January 2, 2012",
            "30 de diciembre de 2011 al 2 de enero de 2012",
        ),
    ],
)
def test_that_ranges_of_dates_read_as_each_language_writes_them(
    start: tuple[int, int, int], end: tuple[int, int, int], english: str, american: str, spanish: str
) -> None:
    written = [phrases(tag).date_range(date(*start), date(*end)) for tag in ("en", "en-US", "es")]
    assert written == [english, american, spanish]


@pytest.mark.parametrize(
    ("day", "english", "spanish"),
    [
        (date(2011, 11, 9), "this ninth day of November, 2011", "el nueve de noviembre de dos mil once"),
        (
            date(1994, 1, 31),
            "this thirty-first day of January, 1994",
            "el treinta y uno de enero de mil novecientos noventa y cuatro",
        ),
        (date(2000, 2, 1), "this first day of February, 2000", "el primero de febrero de dos mil"),
    ],
)
def test_that_formal_dates_are_in_words(day: date, english: str, spanish: str) -> None:
    assert (phrases("en").formal_date(day), phrases("es").formal_date(day)) == (english, spanish)


def test_that_numbers_are_grouped_as_each_language_groups_them() -> None:
    assert phrases("en").integer(21310) == "21,310"
    assert phrases("es").integer(21310) == "21\u00a0310"
    assert phrases("en").integer(-1234567) == "−1,234,567"
    assert phrases("es").integer(120) == "120"


@given(number=st.integers(min_value=0, max_value=10**12))
def test_that_a_number_written_in_any_language_is_read_as_the_same_figure(number: int) -> None:
    assert all(
        figures(phrases(tag).integer(number), tag) == {str(number): 1} for tag in ("en", "es", "fr", "ru", "zh", "ar", "ar-MA")
    )


@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_that_a_date_written_in_any_language_is_read_as_the_same_date(day: date) -> None:
    read = [dates(phrases(tag).long_date(day), tag) for tag in ("en", "en-US", "es", "fr", "ru", "zh", "ar", "ar-DZ", "ar-SY")]
    assert all(one == read[0] for one in read)
    assert [str(found) for found in read[0]] == [day.isoformat()]


@pytest.mark.parametrize(
    ("stored", "english", "spanish", "label"),
    [
        ("8", "8", "8", "8."),
        ("8(c)", "8 (c)", "8 c)", "(c)"),
        ("8 (c)", "8 (c)", "8 c)", "(c)"),
        ("8 c)", "8 (c)", "8 c)", "(c)"),
        ("5 bis", "5 bis", "5 bis", "5 bis."),
        ("8(c)(ii)", "8 (c) (ii)", "8 c) ii)", "(ii)"),
        ("A.1", "A.1", "A.1", "A.1."),
    ],
)
def test_that_item_numbers_are_printed_as_each_language_prints_them(stored: str, english: str, spanish: str, label: str) -> None:
    assert (phrases("en").item_number(stored), phrases("es").item_number(stored)) == (english, spanish)
    assert phrases("en").sub_item_label(stored) == label


def test_that_the_parts_of_an_item_number_are_told_apart() -> None:
    assert split_item_number("8 bis (c)") == ("8 bis", ("c",))


def test_that_and_is_the_word_the_next_one_wants() -> None:
    spanish = phrases("es")
    assert spanish.listed(["español", "inglés"]) == "español e inglés"
    assert spanish.listed(["inglés", "español"]) == "inglés y español"
    assert [spanish.conjunction(word) for word in ("Irlanda", "hijos", "hielo", "Haití", "Hungría", "Ucrania")] == [
        "e",
        "e",
        "y",
        "y",
        "y",
        "y",
    ]
    assert phrases("en").listed(["Arabic", "English", "French"]) == "Arabic, English and French"


def test_that_outcome_formulas_run_from_weak_to_strong_and_languages_agree_on_strength() -> None:
    table = outcome_formulas()
    assert [formula.name for formula in table][:2] == ["exchanged-views", "took-note"]
    strengths = list(dict.fromkeys(formula.strength for formula in table))
    assert strengths == ["none", "political", "soft", "intent", "conditional", "decided", "strong", "legal", "recorded"]
    spanish = {formula.name: formula.strength for formula in outcome_formulas(["es"])}
    assert spanish == {formula.name: formula.strength for formula in table}
    by_name = {formula.name: formula for formula in table}
    assert by_name["took-note"].phrase == {"en": "took note of", "es": "tomó nota de"}
    assert all(bool(formula.one["en"]) == bool(formula.one["es"]) for formula in table)
