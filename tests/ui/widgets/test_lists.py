"""Columns of times, days and numbers hold them whole, in whatever font and size the person reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from dialogue_app.ui import theme
from dialogue_app.ui.models.records import DAY, Column, RecordModel
from dialogue_app.ui.theme import font
from dialogue_app.ui.widgets.lists import Table, Tree

HELD = {"number": ("000 (a)", "strong"), "time": ("00:00–00:00", "body"), "day": (DAY, "small")}


@pytest.fixture(params=[1.0, 1.5, 2.0])
def scale(request: pytest.FixtureRequest) -> Iterator[float]:
    theme.apply_look("light", request.param)
    yield request.param
    theme.apply_look("light", 1.0)


@pytest.mark.parametrize("kind", [Table, Tree])
def test_that_a_column_is_as_wide_as_what_it_must_hold(qtbot: QtBot, scale: float, kind: type[Table] | type[Tree]) -> None:
    columns = tuple(Column(key, key, str, 20, holds=words, role=role) for key, (words, role) in HELD.items())
    view = kind(RecordModel(columns, say=str), name="page.list", accessible="A list")
    qtbot.addWidget(view)
    for place, (words, role) in enumerate(HELD.values()):
        margins = 16 * scale
        assert view.tools._header.sectionSize(place) >= QFontMetrics(font(role)).horizontalAdvance(words) + margins


def test_that_a_wider_column_stays_as_it_was_asked_for(qtbot: QtBot) -> None:
    view = Table(RecordModel((Column("day", "Day", str, 300, holds=DAY),), say=str), name="page.list", accessible="A list")
    qtbot.addWidget(view)
    assert view.tools._header.sectionSize(0) == 300


def test_that_a_day_of_any_month_fits_in_both_languages(qtbot: QtBot) -> None:
    measures = QFontMetrics(font("body"))
    held = measures.horizontalAdvance(DAY)
    english = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    spanish = ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic")
    assert max(measures.horizontalAdvance(f"30 {month} 2028") for month in (*english, *spanish)) <= held
