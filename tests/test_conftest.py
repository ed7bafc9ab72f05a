"""The guard itself: what a test leaves behind fails that test."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

WINDOW = """from PySide6.QtWidgets import QApplication, QWidget
global app, window
app = QApplication([])
window = QWidget()
window.setObjectName('stray')
window.show()"""

GUARD = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")


def outcome(pytester: pytest.Pytester, body: str) -> tuple[dict[str, int], str]:
    """Result counts and output of one test with this body, run under the guard in a process of its own."""
    pytester.makeconftest(GUARD.replace("_PATIENCE = 2", "_PATIENCE = 0.1").replace("_PATIENCE * 1000", "100"))
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING\n")
    pytester.makepyfile("import logging, threading, time\n\ndef test_it():\n    " + body.replace("\n", "\n    "))
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    return result.parseoutcomes(), result.stdout.str()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("logging.getLogger('x').warning('a line')", "left warnings in the log: WARNING x: a line"),
        ("threading.Thread(target=time.sleep, args=(1,), name='lane').start()", "left behind: thread lane"),
        (
            WINDOW,
            "left behind: window QWidget “stray”",
        ),
        (
            "from PySide6.QtCore import QThreadPool\nQThreadPool.globalInstance().start(lambda: time.sleep(1))",
            "running job(s) on Qt's pool",
        ),
    ],
)
def test_that_what_is_left_behind_fails_the_test(pytester: pytest.Pytester, body: str, told: str) -> None:
    counts, output = outcome(pytester, body)
    assert counts.get("errors") == 1
    assert told in output


@pytest.mark.slow
def test_that_a_warning_of_qt_fails_the_test(pytester: pytest.Pytester) -> None:
    counts, output = outcome(pytester, "from PySide6.QtCore import qWarning\nqWarning('from Qt')")
    assert counts.get("failed") == 1
    assert "from Qt" in output


def test_that_an_expected_warning_can_be_taken_off_the_list(left_warnings: list[str]) -> None:
    logging.getLogger("dialogue_app").warning("expected")
    assert left_warnings == ["WARNING dialogue_app: expected"]
    left_warnings.clear()
