"""What every test gets: a home folder of its own, and a guard that no warning, window or job is left behind."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from dialogue_app.app import Opened

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def app_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that stands for the person's settings, logs and caches, so that no test touches the real ones."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("DIALOGUE_APP_HOME", str(home))
    return home


@pytest.fixture
def talks(tmp_path: Path) -> Iterator[Opened]:
    """The sample dialogue, opened as the program opens it, in a workspace of the test's own."""
    from dialogue_app.app import App
    from dialogue_app.settings import Settings

    with App(settings=Settings(), home=tmp_path, save=lambda chosen: None) as app:
        yield app.open_sample()


@pytest.fixture(autouse=True)
def left_warnings() -> Iterator[list[str]]:
    """Warnings logged so far; a test that expects one asserts on it and clears the list, any other one fails it.

    Qt's own messages are watched by pytest-qt (`qt_log_level_fail`).
    """
    ear = _Ear()
    logging.getLogger().addHandler(ear)
    yield ear.heard
    logging.getLogger().removeHandler(ear)
    if ear.heard:
        pytest.fail("The test left warnings in the log: " + " · ".join(ear.heard), pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Fails a test that leaves a visible window, a thread or a job on Qt's pool behind."""
    before = set(threading.enumerate())
    yield
    left = [*_left_windows(), *_left_jobs(), *_left_threads(before)]
    if left:
        pytest.fail("The test left behind: " + ", ".join(left), pytrace=False)


class _Ear(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


def _left_windows() -> list[str]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return []
    left = [widget for widget in widgets.QApplication.topLevelWidgets() if widget.isVisible()]
    names = [f"window {type(widget).__name__} “{widget.objectName() or widget.windowTitle()}”" for widget in left]
    for widget in left:
        # Hidden rather than closed: closing may ask a question, and the next test must not be blamed for this one.
        widget.hide()
        widget.deleteLater()
    return names


def _left_jobs() -> list[str]:
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QThreadPool.globalInstance().waitForDone(_PATIENCE * 1000):
        return []
    return [f"{core.QThreadPool.globalInstance().activeThreadCount()} running job(s) on Qt's pool"]


def _left_threads(before: set[threading.Thread]) -> list[str]:
    deadline = time.monotonic() + _PATIENCE
    new = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in new:
        thread.join(max(0.0, deadline - time.monotonic()))
    return [f"thread {thread.name}" for thread in new if thread.is_alive()]


_PATIENCE = 2
"""Seconds a thread may take to end after its test."""
