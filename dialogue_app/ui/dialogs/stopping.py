"""Stopping the long job of a sheet: the button that does it, and Esc, which stops before it closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui.jobs import Job
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Button


class StopButton(Button):
    """Stands in a sheet while its job runs. `stopping` follows when the person has stopped it."""

    stopping = Signal()

    def __init__(self, sheet: QWidget, *, name: str) -> None:
        super().__init__(translate("signing", "Stop"), "x", object_name=name, on=self.stop)
        self._job: Job | None = None
        self.hide()
        sheet.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Is a job running?"""
        return self._job is not None

    def watch(self, job: Job) -> None:
        """This job can be stopped now."""
        self._job = job
        self.show()
        self.setEnabled(True)

    def stop(self) -> None:
        """Stops the job at its next step; without one nothing is done."""
        if self._job is not None:
            self._job.cancel()
            self.setEnabled(False)
            self.stopping.emit()

    def over(self) -> bool:
        """The job has ended; True if the person had stopped it."""
        job, self._job = self._job, None
        self.hide()
        return job is not None and job.stopped.is_set()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = self.busy and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.stop()
            return True
        return False
