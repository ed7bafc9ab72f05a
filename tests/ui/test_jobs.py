"""Jobs: order on the database lane, results on the GUI thread, cancel, nothing left at the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogue_app.ui.jobs import Cancelled, Jobs, Progress


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_that_database_work_runs_one_after_the_other_and_answers_on_the_gui_thread(jobs: Jobs) -> None:
    order: list[int] = []
    threads: set[int] = set()
    answered_on: list[QThread] = []

    def work(number: int) -> int:
        threads.add(threading.get_ident())
        time.sleep(0.002 * (5 - number))
        order.append(number)
        return number

    for number in range(5):
        jobs.database("x", lambda n=number: work(n), lambda *_: answered_on.append(QThread.currentThread()))
    assert jobs.settle()
    assert order == [0, 1, 2, 3, 4]
    assert len(threads) == 1 and threading.get_ident() not in threads
    assert answered_on == [QApplication.instance().thread()] * 5


def test_that_what_is_typed_goes_ahead_of_what_waits_and_keeps_its_order(jobs: Jobs) -> None:
    gate, order = threading.Event(), list[str]()
    jobs.database("running", lambda: gate.wait(5), lambda *_: None)
    for name, ahead in (("page", False), ("first line", True), ("list", False), ("second line", True)):
        jobs.database(name, partial(order.append, name), lambda *_: None, ahead=ahead)
    gate.set()
    assert jobs.settle()
    assert order == ["first line", "second line", "page", "list"]


def test_that_a_failure_arrives_as_the_error(jobs: Jobs) -> None:
    answers: list[tuple[Any, BaseException | None]] = []
    jobs.database("x", lambda: 1 // 0, lambda *answer: answers.append(answer))
    assert jobs.settle()
    [(result, error)] = answers
    assert result is None and isinstance(error, ZeroDivisionError)


def test_that_progress_and_time_left_reach_the_gui_thread_and_cancel_stops_the_work(jobs: Jobs, qtbot: QtBot) -> None:
    reached: list[int] = []
    errors: list[BaseException | None] = []

    def work(progress: Progress) -> None:
        for step in range(1000):
            progress.step(step, 1000)
            reached.append(step)
            time.sleep(0.002)

    job = jobs.free("long", work, lambda _result, error: errors.append(error))
    qtbot.waitUntil(lambda: job.done_steps > 3)
    assert job.total == 1000 and (job.seconds_left() or 0) > 0
    job.cancel()
    assert jobs.settle()
    assert isinstance(errors[0], Cancelled) and len(reached) < 900


def test_that_a_result_for_a_widget_that_is_gone_is_dropped(jobs: Jobs) -> None:
    owner, answers = QObject(), []
    jobs.database("x", lambda: time.sleep(0.01), lambda *answer: answers.append(answer), owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    assert jobs.settle()
    assert answers == []


def test_that_closing_finishes_writes_stops_the_rest_and_takes_nothing_new(qapp: QApplication) -> None:
    jobs, written, answers = Jobs(), [], []
    jobs.database("slow", lambda: time.sleep(0.05), lambda *_: None)
    for number in range(3):
        jobs.database("write", lambda n=number: written.append(n), lambda *answer: answers.append(answer))
    jobs.free(
        "render", lambda progress: [progress.check() or time.sleep(0.005) for _ in range(1000)], lambda *_: answers.append(1)
    )
    jobs.close()
    assert written == [0, 1, 2]
    QApplication.processEvents()
    assert answers == []
    with pytest.raises(RuntimeError, match="closing"):
        jobs.database("late", lambda: None, lambda *_: None)
