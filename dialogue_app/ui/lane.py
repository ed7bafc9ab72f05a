"""One thread for the database: work in the order given, and what somebody types ahead of everything that waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any


class Lane:
    """Runs one thing at a time; what is put `ahead` keeps its order among its like."""

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._ahead: deque[Callable[[], None]] = deque()
        self._waiting: deque[Callable[[], None]] = deque()

    def submit(self, work: Callable[..., Any], *given: Any, ahead: bool = False) -> Future[Any]:
        """Gives `work(*given)` to the thread; the future holds its result or its error."""
        future: Future[Any] = Future()
        (self._ahead if ahead else self._waiting).append(partial(_fulfil, future, work, *given))
        self._thread.submit(self._next)
        return future

    def shutdown(self) -> None:
        """Takes nothing new and waits until all that was given is done."""
        self._thread.shutdown(wait=True)

    def _next(self) -> None:
        (self._ahead or self._waiting).popleft()()


def _fulfil(future: Future[Any], work: Callable[..., Any], *given: Any) -> None:
    try:
        future.set_result(work(*given))
    except BaseException as error:
        future.set_exception(error)
