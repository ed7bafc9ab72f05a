"""Work that can wait until what a person looks at is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class WhenPainted(QObject):
    """Calls `work` after `widget` has been painted next: once for however often it was asked. Gone with the widget."""

    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget, self._work, self._due = widget, work, False

    def ask(self) -> None:
        """Asks for the work; a widget that is not in sight is painted when it comes into it."""
        if not self._due:
            self._due = True
            self._widget.installEventFilter(self)
        self._widget.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._do)  # when this round of painting is over
        return False

    def _do(self) -> None:
        self._due = False
        self._work()
