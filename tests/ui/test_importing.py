"""PySide's hook on imports is taken out, and nothing else."""

from __future__ import annotations

import builtins
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

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
