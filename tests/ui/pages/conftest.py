"""Windows on the real sample dialogue: imported once, copied for every test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogue_app.app import App
from dialogue_app.settings import Settings, Theme
from dialogue_app.ui import language
from dialogue_app.ui.pages.registry import PAGES
from dialogue_app.ui.preferences import Preferences
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.conftest import delete_later_now

PLACE = Path("sample") / "sample-talks.dialogue"
SampleWindow = Callable[..., MainWindow]
"""(page, round=5, size=, theme=, tag=, scale=, prepare=) → a window on that page and round of the sample."""


@pytest.fixture(scope="session")
def imported_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's workspace file, imported once; never changed."""
    home = tmp_path_factory.mktemp("imported")
    with App(Settings(), home=home, save=lambda _settings: None) as app:
        app.open_sample()
    return home / PLACE


@pytest.fixture
def sample_window(imported_sample: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[SampleWindow]:
    """Makes windows on a fresh copy of the sample and closes them."""
    made: list[MainWindow] = []
    QApplication.setQuitOnLastWindowClosed(False)  # a window that closes must not end the event loop of the next test

    def make(
        page: str,
        *,
        round: int = 5,
        size: tuple[int, int] = (1440, 900),
        theme: str = "light",
        tag: str = "en",
        scale: float = 1.0,
        prepare: Callable[[App], object] | None = None,
        spelling: Path | None = None,
    ) -> MainWindow:
        home = tmp_path / f"home{len(made)}"
        (home / PLACE).parent.mkdir(parents=True)
        shutil.copy(imported_sample, home / PLACE)
        language.set_language(tag)
        app = App(Settings(language=tag, theme=Theme(theme), text_scale=scale), home=home, save=lambda _settings: None)
        app.open_sample()
        if prepare is not None:
            prepare(app)
        preferences = Preferences()
        preferences.put("notes.spelling", spelling is not None)
        preferences.put("notes.dictionaries", str(spelling or ""))
        window = MainWindow(app, pages=PAGES, preferences=preferences)
        made.append(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.opening.show_opened(app.opened)
        settle(window)
        rounds = {head.ordinal: head.id for head in window.context.rounds}
        window.go(page, None, rounds[round])
        settle(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    delete_later_now()


def settle(window: MainWindow) -> None:
    """Waits until nothing runs any more, and what it led to has been shown too."""
    quiet = 0
    while quiet < 3:  # one act may start the next, and that one another
        QTest.qWait(1)
        quiet = 0 if window.jobs.busy else quiet + 1
        assert window.settle()
    QTest.qWait(1)
