"""The marking schemes that are shipped, and the check of what a desk sets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dialogue_app.desk.schemes import banners, checked, in_force, load, read_scheme, scheme_of
from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.markings import Marking, banner, portion, roll_up
from tests.desk.conftest import SCHEMES

US = SCHEMES["US"]


def test_that_four_sets_are_shipped() -> None:
    assert sorted(SCHEMES) == ["EU", "JOINT", "UN", "US"]
    assert [level.name for level in US.levels] == ["UNCLASSIFIED", "SBU", "CUI", "CONFIDENTIAL", "SECRET", "TOP SECRET"]
    assert [level.name for level in US.levels if level.classified] == ["CONFIDENTIAL", "SECRET", "TOP SECRET"]


@pytest.mark.parametrize(
    ("level", "caveats", "sign", "line"),
    [
        ("SBU", ("NOFORN",), "(SBU-NF)", "SENSITIVE BUT UNCLASSIFIED//NOFORN"),
        ("CONFIDENTIAL", ("NOFORN",), "(C//NF)", "CONFIDENTIAL//NOFORN"),
        ("SECRET", ("REL TO USA, GBR",), "(S//REL TO USA, GBR)", "SECRET//REL TO USA, GBR"),
        ("SECRET", ("FGI CUB", "NOFORN"), "(S//FGI CUB//NF)", "SECRET//FGI CUB//NOFORN"),
        ("UNCLASSIFIED", (), "(U)", "UNCLASSIFIED"),
    ],
)
def test_that_the_united_states_set_prints_as_the_rules_say(level: str, caveats: tuple[str, ...], sign: str, line: str) -> None:
    marking = Marking("US", level, caveats)
    assert (portion(US, marking), banner(US, marking)) == (sign, line)


def test_that_new_levels_are_offered_from_their_date() -> None:
    assert "CUI" not in [level.name for level in in_force(US, date(2012, 5, 15))]
    assert "CUI" in [level.name for level in in_force(US, date(2017, 1, 1))]
    assert in_force(SCHEMES["EU"], date(2010, 1, 1)) == ()


def test_that_the_european_release_holds_only_where_every_part_has_it() -> None:
    name, scheme = "RESTREINT UE/EU RESTRICTED", SCHEMES["EU"]
    released = Marking("EU", name, ("RELEASABLE TO CUBA",))
    assert banner(scheme, released) == "RESTREINT UE/EU RESTRICTED//RELEASABLE TO CUBA"
    assert roll_up(scheme, [released, released]) == released
    assert roll_up(scheme, [released, Marking("EU", name)]) == Marking("EU", name)


def test_that_joint_markings_are_none_or_agreed() -> None:
    joint = SCHEMES["JOINT"]
    assert [banner(joint, Marking("JOINT", level.name)) for level in joint.levels] == [
        "",
        "FOR OFFICIAL USE OF BOTH SIDES",
        "CONFIDENTIAL BETWEEN THE SIDES",
    ]
    assert not joint.caveats


def test_that_every_scheme_gives_each_level_a_line_and_grows_with_sensitivity() -> None:
    for scheme in SCHEMES.values():
        assert [level.rank for level in scheme.levels] == sorted(level.rank for level in scheme.levels)
        assert len({level.name for level in scheme.levels}) == len(scheme.levels)


def test_that_a_page_with_several_schemes_has_a_line_for_each() -> None:
    marks = [
        {"scheme": "US", "level": "SBU", "caveats": ["NOFORN"]},
        {"scheme": "UN", "level": "CONFIDENTIAL", "caveats": []},
        {"scheme": "US", "level": "CONFIDENTIAL", "caveats": []},
    ]
    assert [line.text for line in banners(SCHEMES, marks)] == ["CONFIDENTIAL", "CONFIDENTIAL//NOFORN"]
    assert banners(SCHEMES, [None]) == ()


def test_that_a_marking_is_checked_before_it_is_kept(desk: Desk) -> None:
    assert checked(desk, None) is None
    given = {"scheme": "US", "level": "SBU", "caveats": ["NOFORN"], "portion": "(SBU-NF)"}
    assert checked(desk, given) == given
    low = replace(desk, ceiling={"US": "SBU"})
    assert checked(low, given) == given
    with pytest.raises(RuleError, match="CONFIDENTIAL was not stored: use a machine cleared for it"):
        checked(low, {"scheme": "US", "level": "CONFIDENTIAL", "caveats": []})
    with pytest.raises(RuleError, match="No ceiling is set on this computer for United Nations"):
        checked(low, {"scheme": "UN", "level": "CONFIDENTIAL", "caveats": []})
    assert checked(low, {"scheme": "UN", "level": "UNCLASSIFIED", "caveats": []})


def test_that_an_unknown_scheme_is_named() -> None:
    with pytest.raises(UserError, match="“XX” is not installed here; there are: EU, JOINT, UN, US"):
        scheme_of(SCHEMES, "XX")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("id = ", "cannot be read"),
        ('id = "X"', "lacks or misspells an entry: 'levels'"),
        ('id = "X"\nname = "X"\nlevels = [{name = "A", classified = false}]\n[[caveats]]\nname = "C"\ncombine = "sum"', "'sum'"),
    ],
)
def test_that_a_broken_scheme_file_is_named(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "broken.toml").write_text(text)
    with pytest.raises(UserError, match=r"broken\.toml") as refused:
        read_scheme(tmp_path / "broken.toml")
    assert sentence in str(refused.value)


def test_that_a_folder_without_schemes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No marking schemes were found"):
        load(tmp_path)
