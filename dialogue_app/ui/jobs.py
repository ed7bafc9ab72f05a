"""Work off the GUI thread: one serial lane for the database, a free lane for rendering, signing and search.

Every job ends with exactly one call `done(result, error)` on the GUI thread, unless its owner is gone by then.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal

from dialogue_app.ui.lane import Lane
from dialogue_app.ui.language import translate

T = TypeVar("T")
Done = Callable[[T | None, BaseException | None], object]

_log = logging.getLogger(__name__)
_QUIET = 3
"""Rounds of events without a job after which nothing more is coming: painting is one, what waits for it another."""


class Cancelled(Exception):
    """The person stopped the job; nothing is wrong."""


class Progress:
    """Handed to the work: it reports steps and asks whether it should stop. May be called from any thread."""

    def __init__(self, job: Job) -> None:
        self._job = job

    @property
    def stopped(self) -> threading.Event:
        """Set once the person has stopped the job: for work that waits for something else."""
        return self._job.stopped

    def step(self, done: int, total: int) -> None:
        """Says how far the work is; raises `Cancelled` when the person has stopped it."""
        self.check()
        self._job.report(done, total)

    def check(self) -> None:
        """Raises `Cancelled` when the person has stopped the job."""
        if self._job.stopped.is_set():
            raise Cancelled


class Job(QObject):
    """One piece of work; `progressed` and `ended(job)` arrive on the GUI thread."""

    progressed = Signal()
    ended = Signal(object)
    _reported = Signal(int, int)

    def __init__(self, title: str, *, can_cancel: bool) -> None:
        super().__init__()
        self.title, self.can_cancel = title, can_cancel
        self.stopped = threading.Event()
        self.started_at = time.monotonic()
        self.done_steps, self.total = 0, 0
        self._reported.connect(self._take_report, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Asks the work to stop at its next step."""
        self.stopped.set()

    def report(self, done: int, total: int) -> None:
        """Passes progress on to the GUI thread."""
        self._reported.emit(done, total)

    def seconds_left(self) -> float | None:
        """An estimate from the steps done so far; None before the first."""
        if not self.done_steps:
            return None
        return (time.monotonic() - self.started_at) / self.done_steps * (self.total - self.done_steps)

    def _take_report(self, done: int, total: int) -> None:
        self.done_steps, self.total = done, total
        self.progressed.emit()


class Jobs(QObject):
    """Runs jobs; `started` carries the job. `close` leaves nothing running."""

    started = Signal(object)
    idle = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = Lane("database")
        self._free = ThreadPoolExecutor(2, thread_name_prefix="free")
        self._running: dict[Job, Callable[[], None]] = {}
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Is any job running or waiting for its turn?"""
        return bool(self._running)

    def database(
        self, title: str, work: Callable[[], T], done: Done[T], *, owner: QObject | None = None, ahead: bool = False
    ) -> Job:
        """Runs `work` on the database lane, after everything given to it before; `ahead` (what is typed) of all that waits."""
        submit = partial(self._database.submit, ahead=ahead)
        return self._start(submit, title, lambda _progress: work(), done, owner, can_cancel=False)

    def free(self, title: str, work: Callable[[Progress], T], done: Done[T], *, owner: QObject | None = None) -> Job:
        """Runs `work` beside other work; it is handed a `Progress` and can be cancelled."""
        return self._start(self._free.submit, title, work, done, owner, can_cancel=True)

    def settle(self, timeout: float = 10.0) -> bool:
        """Keeps the window alive until no job is left; False when that takes longer than `timeout` seconds."""
        ends = time.monotonic() + timeout
        quiet = 0
        while quiet < _QUIET:  # what follows the last job, at once or when the page is painted, may begin another
            QCoreApplication.processEvents()
            left = ends - time.monotonic()
            if left <= 0:
                return not self.busy
            quiet = 0 if self.busy else quiet + 1
            if self.busy:
                self._wait(left)
        return True

    def _wait(self, seconds: float) -> None:
        loop, timer = QEventLoop(), QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(loop.quit)
        self.idle.connect(loop.quit)
        timer.start(int(seconds * 1000))
        loop.exec()
        self.idle.disconnect(loop.quit)

    def close(self) -> None:
        """Stops what can be stopped, lets writes already begun finish, and waits for both lanes. Results are dropped."""
        self._closed = True
        for job in self._running:
            if job.can_cancel:  # a write that was asked for is made, whatever the window does
                job.cancel()
        self._free.shutdown(wait=True, cancel_futures=True)
        self._database.shutdown()
        self._running.clear()

    def _start(
        self,
        submit: Callable[..., Future[T]],
        title: str,
        work: Callable[[Progress], T],
        done: Done[T],
        owner: QObject | None,
        *,
        can_cancel: bool,
    ) -> Job:
        job = Job(title, can_cancel=can_cancel)
        if self._closed:
            raise RuntimeError("the window is closing: no new job is taken")
        future = submit(self._guarded, job, work)
        self._running[job] = lambda: _hand_over(future, done, owner)
        future.add_done_callback(lambda _future: self._report_end(job))
        self.started.emit(job)
        return job

    @staticmethod
    def _guarded(job: Job, work: Callable[[Progress], T]) -> T:
        job.started_at = time.monotonic()
        progress = Progress(job)
        progress.check()
        return work(progress)

    def _report_end(self, job: Job) -> None:
        if not self._closed and shiboken6.isValid(self):
            self._finished.emit(job)

    def _deliver(self, job: Job) -> None:
        finish = self._running.pop(job, None)
        if finish is None:
            return
        try:
            job.ended.emit(job)
            finish()
        finally:
            if not self._running:
                self.idle.emit()


def _hand_over(future: Future[Any], done: Done[Any], owner: QObject | None) -> None:
    if owner is not None and not shiboken6.isValid(owner):
        return
    error = future.exception()
    if error is None:
        done(future.result(), None)
    elif isinstance(error, Cancelled):
        done(None, error)
    else:
        _log.debug("job failed", exc_info=error)
        done(None, error)


def cancelled_sentence(title: str) -> str:
    """What the status line says after a person stopped a job."""
    return translate("kit", "{what}: stopped, nothing was changed").format(what=title)
