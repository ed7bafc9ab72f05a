"""UAX 9: a selection of Unicode's own cases, and the laws that hold for any text."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.documents.render.pdf.bidi import levels, line_levels, visual

CASES = [
    line.rstrip("\n").split(";")
    for line in Path(__file__).with_name("bidi_cases.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
BASES = {"0": 0, "1": 1, "2": None}
ANY = st.text(alphabet="aZ1٣ابאב +#,.!()[]{}⟨⟩\u0300\u00ad\t \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", max_size=40)


def test_that_unicode_s_own_cases_hold() -> None:
    assert len(CASES) > 400
    for codes, base, paragraph, wanted, order in CASES:
        text = "".join(chr(int(code, 16)) for code in codes.split())
        own, found = levels(text, BASES[base])
        kept = [place for place, level in enumerate(wanted.split()) if level != "x"]
        assert own == int(paragraph), codes
        assert [found[place] for place in kept] == [int(level) for level in wanted.split() if level != "x"], codes
        assert visual(kept, [found[place] for place in kept]) == [int(place) for place in order.split()], codes


@given(ANY, st.sampled_from([0, 1, None]))
def test_that_ordering_loses_no_letter(text: str, base: int | None) -> None:
    _, found = levels(text, base)

    assert sorted(visual(range(len(text)), found)) == list(range(len(text)))


@given(st.text(alphabet="abcXYZ 123,.-()", max_size=40))
def test_that_latin_text_stays_as_it_stands(text: str) -> None:
    assert levels(text, 0) == (0, [0] * len(text))


@given(ANY)
def test_that_space_at_the_end_of_a_line_belongs_to_the_paragraph(text: str) -> None:
    base, found = levels(text + "  ", 1)

    assert line_levels(text + "  ", found, base)[-2:] == [1, 1]


def shown(text: str, base: int | None = None) -> str:
    _, found = levels(text, base)
    return "".join(visual(text, found))


def test_that_brackets_and_references_keep_their_place_among_arabic() -> None:
    assert shown("قرار \u2066A/RES/49/127\u2069 هنا", 1).replace("\u2066", "").replace("\u2069", "") == "انه A/RES/49/127 رارق"
    assert shown("قال [abc] هنا", 1) == "انه ]abc[ لاق"
