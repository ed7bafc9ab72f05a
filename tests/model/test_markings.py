"""Markings: portions, banners and how they roll up (RULE 12; 32 CFR 2001, CAPCO table for REL TO and NOFORN)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.markings import (
    Caveat,
    Combine,
    Level,
    Marking,
    Scheme,
    banner,
    check_ceiling,
    check_joint,
    portion,
    raised,
    read_portion,
    roll_up,
)

LEVELS = (
    Level("U", "UNCLASSIFIED", "U", 0, False),
    Level("SBU", "SENSITIVE BUT UNCLASSIFIED", "SBU", 1, False),
    Level("C", "CONFIDENTIAL", "C", 2, True),
    Level("S", "SECRET", "S", 3, True),
)
SCHEME = Scheme(
    id="T",
    name="Test",
    levels=LEVELS,
    caveats=(
        Caveat("FGI", "FGI", "FGI", Combine.UNION, category="origin"),
        Caveat("ORCON", "ORCON", "OC", Combine.UNION),
        Caveat("NOFORN", "NOFORN", "NF", Combine.UNION, overrides=("REL TO",), bars_release=True),
        Caveat("REL TO", "REL TO", "REL TO", Combine.INTERSECTION, when_empty="NOFORN", joiner=", ", leading=("USA",)),
    ),
    portion_separators={"": "//", "SBU": "-"},
    valid_from=date(2010, 6, 25),
    unmarked_release="NOFORN",
)


def mark(level: str, *caveats: str) -> Marking:
    return Marking("T", level, caveats)


def whole(*marks: Marking) -> str:
    found = roll_up(SCHEME, marks)
    assert found is not None
    return banner(SCHEME, found)


@pytest.mark.parametrize(
    ("marking", "sign"),
    [
        (mark("U"), "(U)"),
        (mark("SBU", "NOFORN"), "(SBU-NF)"),
        (mark("C", "NOFORN"), "(C//NF)"),
        (mark("S", "REL TO USA, GBR"), "(S//REL TO USA, GBR)"),
        (mark("S", "ORCON", "NOFORN"), "(S//OC/NF)"),
        (mark("S", "NOFORN", "FGI CUB"), "(S//FGI CUB//NF)"),
    ],
)
def test_that_portions_are_marked_as_the_scheme_writes_them(marking: Marking, sign: str) -> None:
    assert portion(SCHEME, marking) == sign
    for text in (f"{sign} The words.", f"The words. {sign}"):
        assert read_portion(SCHEME, text) == (marking if "FGI" not in sign else mark("S", "FGI CUB", "NOFORN"), "The words.")


def test_that_what_is_no_portion_mark_is_left_in_the_text() -> None:
    assert read_portion(SCHEME, "(a) first sub-item (TBC)") == (None, "(a) first sub-item (TBC)")


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ((mark("U"), mark("C"), mark("SBU")), "CONFIDENTIAL"),
        ((mark("SBU", "NOFORN"), mark("U")), "SENSITIVE BUT UNCLASSIFIED//NOFORN"),
        ((mark("S"), mark("SBU", "NOFORN")), "SECRET//NOFORN"),
        ((mark("S", "REL TO USA, GBR, CAN"), mark("C", "REL TO USA, CAN")), "SECRET//REL TO USA, CAN"),
        ((mark("S", "REL TO USA, GBR"), mark("C", "REL TO USA, CAN")), "SECRET//NOFORN"),
        ((mark("S", "REL TO USA, GBR"), mark("C")), "SECRET//NOFORN"),
        ((mark("S", "REL TO USA, GBR"), mark("C", "ORCON")), "SECRET//ORCON/NOFORN"),
        ((mark("S", "REL TO USA, GBR"), mark("U")), "SECRET//REL TO USA, GBR"),
        ((mark("S", "REL TO USA, GBR"), mark("S", "NOFORN")), "SECRET//NOFORN"),
        ((mark("C", "FGI CUB"), mark("C", "FGI GBR")), "CONFIDENTIAL//FGI CUB GBR"),
    ],
)
def test_that_portions_roll_up_by_the_table(marks: tuple[Marking, ...], expected: str) -> None:
    assert whole(*marks) == expected


def test_that_nothing_rolls_up_to_nothing() -> None:
    assert roll_up(SCHEME, []) is None


def test_that_schemes_are_never_equated() -> None:
    with pytest.raises(RuleError, match="never equated: UN beside T"):
        roll_up(SCHEME, [mark("C"), Marking("UN", "CONFIDENTIAL")])


def test_that_a_marking_goes_up_with_a_reason_and_never_down() -> None:
    computed = mark("C", "REL TO USA, GBR")
    assert raised(SCHEME, computed, None, "") == computed
    assert raised(SCHEME, computed, mark("S", "NOFORN"), "compilation") == mark("S", "NOFORN")
    assert raised(SCHEME, computed, computed, "") == computed
    with pytest.raises(RuleError, match="reason in writing"):
        raised(SCHEME, computed, mark("S", "REL TO USA, GBR"), "  ")
    for lower in (mark("SBU", "NOFORN"), mark("C", "REL TO USA, GBR, CAN"), mark("C")):
        with pytest.raises(RuleError, match="never set below"):
            raised(SCHEME, computed, lower, "because")


def test_that_a_joint_document_that_computes_to_noforn_is_an_error() -> None:
    check_joint(SCHEME, mark("U"))
    check_joint(SCHEME, None)
    with pytest.raises(RuleError, match="SENSITIVE BUT UNCLASSIFIED//NOFORN, and is about to be handed to the other side"):
        check_joint(SCHEME, mark("SBU", "NOFORN"))


def test_that_the_ceiling_of_the_installation_holds() -> None:
    check_ceiling(SCHEME, mark("SBU", "NOFORN"), "SBU")
    check_ceiling(SCHEME, None, "U")
    check_ceiling(SCHEME, mark("S"), None)
    with pytest.raises(RuleError, match="SECRET was not stored: use a machine cleared"):
        check_ceiling(SCHEME, mark("S"), "SBU")


def test_that_unknown_levels_and_caveats_are_named() -> None:
    with pytest.raises(UserError, match="“X” is no level of the scheme T; there are: U, SBU, C, S"):
        SCHEME.level("X")
    with pytest.raises(UserError, match="“NOFORNX” is no caveat"):
        SCHEME.caveat("NOFORNX")
    assert SCHEME.caveat("REL TO USA, GBR").name == "REL TO"


def test_that_a_scheme_holds_between_its_dates() -> None:
    assert SCHEME.in_force(date(2012, 1, 1)) and not SCHEME.in_force(date(2009, 1, 1))


def test_that_a_marking_survives_the_form_records_keep() -> None:
    made = mark("S", "REL TO USA, GBR")
    assert Marking.from_data(made.as_data()) == made
    assert Marking.from_data(None) is None


releases = st.one_of(
    st.just(()),
    st.just(("NOFORN",)),
    st.sets(st.sampled_from(["CAN", "GBR", "MEX"]), min_size=1).map(lambda found: (f"REL TO USA, {', '.join(sorted(found))}",)),
)
others = st.sets(st.sampled_from(["ORCON", "FGI CUB", "FGI GBR"])).map(lambda found: tuple(sorted(found)))
markings = st.builds(
    lambda level, release, more: Marking(
        "T", level, (*release, *[name for name in more if not name.startswith("FGI") or name == more[0]])
    ),
    st.sampled_from([level.name for level in LEVELS]),
    releases,
    others,
)


def strictness(marking: Marking | None) -> tuple[int, int, set[str], int]:
    """Level, how far release is closed, marks carried, and how many countries may see it (fewer is stricter)."""
    if marking is None:
        return 0, 0, set(), 99
    names = set(marking.caveats)
    lists = [name for name in names if name.startswith("REL TO")]
    countries = len(lists[0].split(",")) if lists else 99
    rest = {
        value for name in names if not name.startswith("REL TO") for value in (name.split() if name.startswith("FGI") else [name])
    }
    return SCHEME.level(marking.level).rank, int("NOFORN" in names), rest, countries


@given(st.lists(markings, max_size=6), st.randoms())
def test_that_the_order_of_portions_does_not_matter(marks: list[Marking], random: Any) -> None:
    shuffled = list(marks)
    random.shuffle(shuffled)
    assert roll_up(SCHEME, shuffled) == roll_up(SCHEME, marks)


@given(st.lists(markings, min_size=1, max_size=6))
def test_that_rolling_up_twice_changes_nothing(marks: list[Marking]) -> None:
    once = roll_up(SCHEME, marks)
    assert once is not None
    assert roll_up(SCHEME, [once]) == once
    assert roll_up(SCHEME, [*marks, once]) == once


@given(st.lists(markings, max_size=5), markings)
def test_that_another_portion_never_loosens_the_whole(marks: list[Marking], more: Marking) -> None:
    before, after = strictness(roll_up(SCHEME, marks)), strictness(roll_up(SCHEME, [*marks, more]))
    assert after[0] >= before[0] and after[1] >= before[1] and after[2] >= before[2]
    if before[3] != 99:
        assert after[1] == 1 or after[3] <= before[3]


@given(st.lists(markings, min_size=1, max_size=5))
def test_that_every_portion_is_at_or_below_the_whole(marks: list[Marking]) -> None:
    total = roll_up(SCHEME, marks)
    assert total is not None
    for each in marks:
        assert SCHEME.level(each.level).rank <= SCHEME.level(total.level).rank
        assert "NOFORN" not in each.caveats or "NOFORN" in total.caveats


@given(markings)
def test_that_a_portion_mark_can_be_read_back(marking: Marking) -> None:
    canonical = roll_up(SCHEME, [marking])
    assert canonical is not None
    if canonical.level != "SBU":
        assert read_portion(SCHEME, f"{portion(SCHEME, canonical)} Words") == (canonical, "Words")
