"""The least a program of this kind can do at start: a bare window, with SQLAlchemy imported."""

from __future__ import annotations

import time

import sqlalchemy  # noqa: F401 - what it costs to import is the point
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from typing_extensions import override

from benchmarks.processes import since_start


class Page(QLabel):
    """Tells when it was painted first, and ends the program."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, _painted)


def _painted() -> None:
    print(since_start(), time.process_time() * 1000)
    QApplication.exit()


if __name__ == "__main__":
    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(Page("A window"))
    window.resize(1366, 768)
    window.show()
    app.exec()
