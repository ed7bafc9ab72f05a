"""Facts about Qt's binding that the program rests on."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_that_calls_that_return_nothing_do_not_eat_references_to_none() -> None:
    """PySide6 6.12 on Python 3.11 gives back one reference too many per call and aborts after some thousands."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 1000
