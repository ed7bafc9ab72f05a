"""A long job as a line of text: what, how far, how long still, and a way to stop it."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar

from dialogue_app.ui.jobs import Job
from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import Label

DELAY_MS = 300


class JobLine(Pane):
    """Appears when a job has run for 300 ms; shorter jobs show nothing."""

    def __init__(self, *, name: str = "status.job") -> None:
        super().__init__(across=True, gap=8, name=name)
        self._words = Label("", "caption", "text.secondary")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(px(96), px(4))
        self._cancel = Button(
            translate("kit", "Cancel"), kind="link", role="caption", object_name=f"{name}.cancel", on=self._stop
        )
        self.add(self._words, self._bar, self._cancel)
        self._jobs: list[Job] = []
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DELAY_MS)
        self._wait.timeout.connect(self._refresh)
        self.hide()

    def follow(self, job: Job) -> None:
        """Shows this job's progress until it has ended."""
        self._jobs.append(job)
        job.progressed.connect(self._refresh)
        job.ended.connect(self._forget)
        if not self._wait.isActive() and not self.isVisible():
            self._wait.start()

    def _forget(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
        if not self._jobs:
            self._wait.stop()
            self.hide()
        elif self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        shown = [job for job in self._jobs if time.monotonic() - job.started_at >= DELAY_MS / 1000]
        if not shown:
            return
        job = shown[0]
        words = job.title
        if job.total:
            words = translate("kit", "{what} · {done} of {total}").format(what=job.title, done=job.done_steps, total=job.total)
            left = job.seconds_left()
            if left is not None:
                words += " · " + translate("kit", "%n second(s) left", None, max(1, round(left)))
        self._words.setText(words)
        self._bar.setRange(0, job.total)
        self._bar.setValue(job.done_steps)
        self._bar.setVisible(bool(job.total))
        self._cancel.setVisible(job.can_cancel)
        self.show()

    def _stop(self) -> None:
        for job in self._jobs:
            if job.can_cancel:
                job.cancel()
                return
