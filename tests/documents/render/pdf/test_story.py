"""The story of a long document is made piece by piece while its pages fill."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import partial

import pytest
from reportlab.platypus.flowables import Spacer

from dialogue_app.documents.content import Layout
from dialogue_app.documents.render.pdf import canvas, render_pdf
from dialogue_app.documents.render.pdf.blocks import TextBlock
from dialogue_app.documents.render.pdf.story import Story
from tests.documents.render.specimens import CREATED, US_ORIGINAL, long_minutes


def test_that_a_story_holds_no_more_than_what_comes_next() -> None:
    made: list[int] = []

    def pieces() -> Spacer:
        made.append(len(made))
        return Spacer(1, len(made))

    story = Story(iter(partial(_until, pieces, 5), None))

    assert (len(story), len(made)) == (1, 1)
    del story[0]
    assert (len(story), len(made)) == (1, 2)
    story[0:0] = [Spacer(1, 99)]
    del story[0]
    assert [piece.height for piece in story] == [2]
    while story:
        del story[0]
    assert len(made) == 6


def _until(make: Callable[[], Spacer], count: int) -> Spacer | None:
    piece = make()
    return piece if piece.height <= count else None


@pytest.mark.parametrize("layout", [Layout.CONSECUTIVE, Layout.PARALLEL])
def test_that_no_page_waits_for_the_paragraphs_of_those_that_follow(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> None:
    alive: list[int] = []

    class Counting(canvas.TagCanvas):
        def showPage(self) -> None:
            alive.append(sum(isinstance(found, TextBlock) for found in gc.get_objects()))
            super().showPage()

    monkeypatch.setattr("dialogue_app.documents.render.pdf.assembly.TagCanvas", Counting)
    render_pdf(long_minutes(30), US_ORIGINAL, layout=layout, created=CREATED)

    assert len(alive) > 8
    assert max(alive) < 40
