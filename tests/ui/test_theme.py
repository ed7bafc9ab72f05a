"""The look of the application: themes, scales, fonts, icons that follow."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogue_app.ui import icons, theme
from dialogue_app.ui.style_sheet import TONES, style_sheet
from dialogue_app.ui.tokens import Tokens


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_that_the_style_sheet_resolves_every_token(name: str) -> None:
    sheet = style_sheet(Tokens.load(name, 1.25))
    assert not re.search(r"@[a-z]|#\d+px|#radius|#caption", sheet)
    assert all(f'[tone="{tone}"]' in sheet for tone in TONES)


def test_that_figures_line_up_and_sizes_follow_the_scale(qapp: QApplication) -> None:
    theme.apply_look("light", 1.5)
    made = theme.font("body")
    assert made.pixelSize() == 20
    assert made.featureValue(QFont.Tag("tnum")) == 1
    assert theme.px(28) == 42


def test_that_a_pinned_theme_is_applied_and_told(qtbot: QtBot) -> None:
    look = theme.Appearance("light")
    with qtbot.waitSignal(look.changed):
        look.choose("dark")
    assert theme.tokens().theme == "dark"
    look.choose("sepia")
    assert look.choice == "dark"


def test_that_following_the_system_gives_one_of_the_themes(qapp: QApplication) -> None:
    look = theme.Appearance("system")
    assert look.theme == theme.system_theme()
    assert look.theme in ("light", "dark", "contrast")


def test_that_text_grows_and_shrinks_in_steps_and_stops_at_the_ends(qapp: QApplication) -> None:
    look = theme.Appearance("light", 1.0)
    look.step(1)
    assert look.scale == 1.1
    for _ in range(12):
        look.step(1)
    assert look.scale == 2.0
    for _ in range(12):
        look.step(-1)
    assert look.scale == 0.8
    look.step(0)
    assert look.scale == 1.0


def test_that_icons_take_their_colour_when_painted(qapp: QApplication) -> None:
    made = icons.icon("check", "text.primary")
    dark_on_light = strongest(made.pixmap(QSize(16, 16)).toImage())
    theme.apply_look("dark", 1.0)
    light_on_dark = strongest(made.pixmap(QSize(16, 16)).toImage())
    assert dark_on_light < 100 < light_on_dark


def test_that_a_wrong_icon_name_fails_where_it_is_written(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="no-such-icon"):
        icons.icon("no-such-icon")


def test_that_icons_come_without_importing_their_package() -> None:
    import subprocess
    import sys

    code = "import sys; from dialogue_app.ui import icons; icons.glyph('check'); sys.exit('qtawesome' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def strongest(image: QImage) -> int:
    """The lightness of the most opaque pixel."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(pixels, key=lambda pixel: pixel.alpha()).lightness()
