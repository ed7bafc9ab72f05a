"""Words and lines."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from dialogue_app.documents.content import Span
from dialogue_app.documents.render.pdf.fonts import Cut, faces
from dialogue_app.documents.render.pdf.glyphs import GlyphSet, Word
from dialogue_app.documents.render.pdf.typeset import Align, Typesetter, balance, break_lines, fitted

LETTERS = st.text(alphabet="abcdeéñŁđΑβжД-–/()[]0123456789.,", min_size=1, max_size=60)


def words_of(*texts: str, cut: Cut = Cut.REGULAR) -> tuple[list[Word], GlyphSet]:
    glyphs = GlyphSet()
    spans = tuple(Span(text, emphasis=bool(index % 2)) for index, text in enumerate(texts))
    return Typesetter(glyphs).words(spans, cut, "a test"), glyphs


@given(st.lists(LETTERS, min_size=1, max_size=40), st.floats(1500, 60000))
def test_that_every_word_is_on_one_line_and_no_line_is_too_long(texts: list[str], room: float) -> None:
    words, glyphs = words_of(" ".join(texts))
    words = fitted(words, room, glyphs)

    lines = break_lines(words, room, Align.LEFT)

    assert [index for line in lines for index in range(line.start, line.end)] == list(range(len(words)))
    assert all(line.width <= room + 0.001 for line in lines)


@given(st.lists(LETTERS, min_size=1, max_size=30), st.floats(4000, 40000))
def test_that_balanced_lines_are_as_many_as_greedy_ones(texts: list[str], room: float) -> None:
    words, glyphs = words_of(" ".join(texts))
    words = fitted(words, room, glyphs)

    assert len(balance(words, room, Align.CENTRED)) == len(break_lines(words, room, Align.CENTRED))


def test_that_no_line_ends_between_figures_that_belong_together() -> None:
    assert len(words_of("issued 21 310 documents")[0]) == 3
    assert len(words_of("sub-item 8 (c) was")[0]) == 4  # sub- · item · 8 (c) · was


def test_that_a_line_may_end_after_a_hyphen_between_letters_but_not_between_figures() -> None:
    assert len(words_of("Attorney-Adviser")[0]) == 2
    assert len(words_of("8–9 and 2011-07")[0]) == 3


def test_that_words_stay_whole_where_emphasis_meets_punctuation() -> None:
    words, _ = words_of("approved, ", "ad referendum", ", the plans there")

    assert len(words) == 6  # approved, · ad · referendum, · the · plans · there


def test_that_a_space_that_may_not_break_keeps_its_words_together() -> None:
    assert len(words_of("20\u00a0000 visits")[0]) == 2


def test_that_kerning_changes_the_width_of_words() -> None:
    face = faces(Cut.REGULAR)[0]
    word = face.shape("AVATAR")

    assert word.width < sum(face.width(face.cells[cell][0]) for cell in word.cells)
    assert "".join(face.cells[cell][1] for cell in word.cells) == "AVATAR"


@given(LETTERS.filter(str.strip), st.floats(300, 4000))
def test_that_a_word_cut_into_pieces_keeps_all_its_letters(text: str, room: float) -> None:
    words, glyphs = words_of(text)
    whole = [code for word in words for code in _codes(word)]

    pieces = fitted(words, room, glyphs)

    assert [code for word in pieces for code in _codes(word)] == whole


def _codes(word: Word) -> list[tuple[str, str]]:
    runs = [(key, run) for key, string in word.pieces for run in re.findall("<([0-9A-F]+)", string)]
    return [(key, run[at : at + 4]) for key, run in runs for at in range(0, len(run), 4)]
