"""Where the window starts: `open_window` needs a QApplication and the composition root, `run` makes the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dialogue_app import memory
from dialogue_app.ui import language
from dialogue_app.ui.protocols import App
from dialogue_app.ui.shell.window import MainWindow

_SOON = 300
"""Milliseconds after the last job: the page is there and painted."""


def open_window(app: App, *, awaiting: bool = False) -> MainWindow:
    """A window on what the composition root has open, or the start page; shown, with its first page loading.

    `awaiting` says that a file will be opened at once: then the start page is made only if that fails.
    """
    wanted = app.settings.language
    language.set_language(language.system_language() if wanted == "system" else wanted)
    window = MainWindow(app, awaiting=awaiting or app.opened is not None)
    size: dict[str, Any] = window.preferences.get("window", {})
    if size:
        window.resize(int(size.get("width", 1366)), int(size.get("height", 768)))
    opened = app.opened
    if opened is not None:
        window.opening.show_opened(opened)
    if size.get("maximized"):
        window.showMaximized()
    else:
        window.show()
    return window


def run(app: App, arguments: Sequence[str] = ()) -> int:
    """Runs the window until it is closed; a file among `arguments` is opened. Returns the exit code."""
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else QApplication(["dialogue-desk"])
    qt.setApplicationName("Dialogue Desk")
    qt.setDesktopFileName("dialogue-desk")
    window = open_window(app, awaiting=bool(arguments))
    settle = _settling(window)
    window.jobs.idle.connect(lambda: QTimer.singleShot(_SOON, window, settle))
    window.messages.catch_unexpected()
    for argument in arguments:
        window.opening.open_file(Path(argument))
    if not window.jobs.busy:
        settle()
    code = qt.exec()
    sys.excepthook = sys.__excepthook__
    return code


def _settling(window: MainWindow) -> Callable[[], None]:
    """What can wait until a page stands: looking for garbage, and what the first change of a workspace would have to import."""
    ready: list[str] = []

    def settle() -> None:
        memory.settle()
        opened = window.app.opened
        if opened is None or window.jobs.busy or opened.desk.workspace.id in ready:
            return
        ready[:] = [opened.desk.workspace.id]
        window.jobs.database("", opened.desk.workspace.make_ready, lambda _none, _error: None, owner=window)

    return settle
