"""The program's own start on a workspace (`dialogue-app open FILE`), up to the first page painted with its records."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication
from typing_extensions import override

from benchmarks.processes import since_start


class FirstPaint(QObject):
    """Looks on until a list or tree of the first page is painted with at least one record in it."""

    def __init__(self) -> None:
        super().__init__()
        self._views: list[QAbstractItemView] = []
        self._told = False
        QTimer.singleShot(0, self, self._find_window)

    def _find_window(self) -> None:
        from dialogue_app.ui.shell.window import MainWindow

        self._window = next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))
        self._window.jobs.started.connect(self._find_page)

    def _find_page(self) -> None:
        if self._views or self._window.page is None:
            return
        self._views = list(self._window.page.findChildren(QAbstractItemView))
        for view in self._views:
            view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            view = watched.parent()
            if isinstance(view, QAbstractItemView) and view.model() is not None and view.model().rowCount():
                QTimer.singleShot(0, self, self._painted)  # when this round of painting is over
        return False

    def _painted(self) -> None:
        if self._told:  # each list that was painted in this round asked for it
            return
        self._told = True
        print(since_start(), time.process_time() * 1000, flush=True)
        self._window.close()
        QApplication.exit()


if __name__ == "__main__":
    app = QApplication(["dialogue-desk"])
    first = FirstPaint()
    from dialogue_app.cli.main import main

    main(["open", sys.argv[1]])
