"""Window tests: offscreen, on the stand-in root; a window that is left open fails the test that left it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import translations
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dialogue_app.settings import Settings, Theme
from dialogue_app.ui import language, theme
from dialogue_app.ui.preferences import Preferences
from dialogue_app.ui.shell.reads import WorkspaceReads
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.stand_in import StandIn, reads_of
from tests.ui.stand_in_pages import PAGES

THEMES = ("light", "dark", "contrast")
Make = Callable[..., MainWindow]


@pytest.fixture(scope="session", autouse=True)
def compiled_words() -> None:
    """Compiles the catalogues once, as `make` does; else every test would compile them into its own cache."""
    stale, tool = translations.out_of_date(translations.ROOT), translations.find_lrelease()
    if stale and tool is not None:
        translations.compile_translations(stale, tool)


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    """Every test starts in English, light, at 100 %, and with no key held down."""
    language.set_language("en")
    theme.apply_look("light", 1.0)
    let_go_of_keys()
    yield
    let_go_of_keys()
    language.set_language("en")
    delete_later_now()


def let_go_of_keys() -> None:
    """Releases Shift, Control and Alt: Qt keeps them for the whole process, and they change what a selection means."""
    if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
        return
    nobody = QWidget()
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
        QTest.keyRelease(nobody, key)
    nobody.deleteLater()


@pytest.fixture
def make_window(qtbot: QtBot) -> Iterator[Make]:
    """Makes windows on a stand-in root (`app=`, `pages=`, `size=`, `theme=`, `scale=`, `tag=`) and closes them."""
    made: list[MainWindow] = []

    def make(
        app: Any = None,
        *,
        pages: Any = PAGES,
        size: tuple[int, int] = (1440, 900),
        theme: str = "light",
        scale: float = 1.0,
        tag: str = "en",
    ) -> MainWindow:
        language.set_language(tag)
        root = app or StandIn(Settings(language=tag, theme=Theme(theme), text_scale=scale))
        window = MainWindow(
            root, pages=pages, preferences=Preferences(), reads=reads_of if isinstance(root, StandIn) else WorkspaceReads
        )
        made.append(window)
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    delete_later_now()


@pytest.fixture
def start(make_window: Make) -> MainWindow:
    """A window with nothing open."""
    return make_window()


@pytest.fixture
def open_desk(make_window: Make) -> MainWindow:
    """A window on the stand-in's sample, on its first page."""
    return opened(make_window())


def opened(window: MainWindow) -> MainWindow:
    """Opens the sample in a window and waits until it is shown."""
    window.opening.open_sample()
    assert window.settle()
    assert window.settle()
    return window


def delete_later_now() -> None:
    """Deletes what waits for it: a theme change restyles every living widget."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def part(window: QWidget, name: str, kind: type[Any] = QWidget) -> Any:
    """The widget with this object name."""
    found = window.findChild(kind, name)
    assert found is not None, f"no widget is named {name}"
    return found
