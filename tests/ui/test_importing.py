"""PySide's hook on imports is taken out, and nothing else."""

from __future__ import annotations

import builtins
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dialogue_app.app import App
from dialogue_app.settings import Settings
from dialogue_app.ui import importing


def test_that_a_module_imported_after_the_window_is_not_searched_for_qt() -> None:
    probe = (
        "import dialogue_app.ui, inspect\n"
        "def asked(*_): raise AssertionError('the source was read')\n"
        "inspect.getsource = asked\n"
        "import colorsys\n"
        "print(colorsys.ONE_THIRD)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, str(1 / 3)), done.stderr


def test_that_the_probe_notices_the_hook() -> None:
    probe = (
        "import PySide6.QtCore, inspect\n"
        "def asked(*_): raise TypeError(print('read'))\n"
        "inspect.getsource = asked\n"
        "import colorsys"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert "read" in done.stdout, "PySide has no such hook any more: the module importing.py can go"


def test_that_a_hook_somebody_put_above_it_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    former = builtins.__import__

    def another(*asked: Any, **named: Any) -> Any:
        return former(*asked, **named)

    monkeypatch.setattr(builtins, "__import__", another)
    importing.without_feature_hook()
    now: Callable[..., Any] = builtins.__import__
    assert now is another


FIRST_PAGE = """
import os, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
from dialogue_app.ui.application import open_window
from dialogue_app.app import App
from dialogue_app.settings import Settings

qt = QApplication([])
app = App(Settings(language="en"), save=lambda _settings: None)
app.open(Path(sys.argv[1]))
before = "sqlalchemy.orm" in sys.modules
window = open_window(app)
shown = []
from dialogue_app.ui.pages.agenda.page import AgendaPage
real = AgendaPage._show
def show(page, data):
    real(page, data)
    shown.append(("sqlalchemy.orm" in sys.modules, len(data.table.items)))
AgendaPage._show = show
assert window.jobs.settle()
print(before, *shown[0], "sqlalchemy.orm" in sys.modules)
window.close()
app.close()
"""


def test_that_the_first_page_is_shown_before_records_are_mapped(tmp_path: Path) -> None:
    path = tmp_path / "talks.dialogue"
    with App(Settings(), save=lambda _settings: None) as app:
        app.open_sample(path)
    done = subprocess.run([sys.executable, "-c", FIRST_PAGE, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    opened, shown, items, in_the_end = done.stdout.split()
    assert (opened, shown, in_the_end) == ("False", "False", "True")
    assert int(items) > 5
