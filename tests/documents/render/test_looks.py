"""Labels as numbers that a word processor counts."""

import pytest

from dialogue_app.documents.render.looks import Numbering, numbering


@pytest.mark.parametrize(
    ("label", "counted"),
    [
        ("5.", Numbering("", "decimal", 5, ".")),
        ("2 bis.", Numbering("", "decimal", 2, " bis.")),
        ("(c)", Numbering("(", "lowerLetter", 3, ")")),
        ("c)", Numbering("", "lowerLetter", 3, ")")),
        ("1.2.", Numbering("1.2.", "none", 1, "")),
        ("—", Numbering("—", "none", 1, "")),
        ("٣.", Numbering("٣.", "none", 1, "")),
    ],
)
def test_that_a_label_is_counted_so_that_it_reads_as_given(label, counted) -> None:
    assert numbering(label) == counted


@pytest.mark.parametrize("label", ["1.", "14.", "7 bis.", "(a)", "z)", "III.", "12/3"])
def test_that_the_parts_of_a_label_make_it_again(label) -> None:
    counted = numbering(label)
    shown = {"decimal": str(counted.value), "lowerLetter": chr(96 + counted.value), "none": ""}[counted.kind]
    assert counted.before + shown + counted.after == label
