"""Taking times: ours and the floor by turns, so that a busy machine slows both; medians and percentiles, in milliseconds."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, event

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Times:
    """Times of one act in milliseconds, in the order in which they were taken."""

    taken: tuple[float, ...]

    @property
    def median(self) -> float:
        """Half of them were shorter."""
        return statistics.median(self.taken)

    def percentile(self, share: int) -> float:
        """`share` per cent of them were at most this long."""
        ordered = sorted(self.taken)
        return ordered[min(len(ordered) - 1, len(ordered) * share // 100)]

    def __add__(self, other: Times) -> Times:
        return Times(self.taken + other.taken)


Clock = Callable[[], float]
"""`time.perf_counter` for what a person waits; `time.thread_time` for a ratio that other programs cannot shift."""


def timed(act: Act, runs: int, clock: Clock = time.perf_counter) -> Times:
    """`act` that many times."""
    taken = []
    for _ in range(runs):
        start = clock()
        act()
        taken.append((clock() - start) * 1000)
    return Times(tuple(taken))


def by_turns(ours: Act, floor: Act, *, runs: int, warm: int = 3, clock: Clock = time.thread_time) -> tuple[Times, Times]:
    """Both acts `runs` times, one after the other, in processor time; the first `warm` of each are not counted."""
    for _ in range(warm):
        ours(), floor()
    mine, theirs = Times(()), Times(())
    for _ in range(runs):
        mine, theirs = mine + timed(ours, 1, clock), theirs + timed(floor, 1, clock)
    return mine, theirs


@contextmanager
def recorded(engine: Engine) -> Iterator[list[str]]:
    """Every statement that the driver itself runs meanwhile, with its values in place; transactions are left out."""
    heard: list[str] = []

    def listen(driver: Any, *_: Any) -> None:
        driver.set_trace_callback(hear)

    def hear(statement: str) -> None:
        if not statement.startswith(("BEGIN", "ROLLBACK", "--")):  # two dashes: what full-text search asks itself
            heard.append(statement)

    event.listen(engine, "checkout", listen)
    try:
        yield heard
    finally:
        event.remove(engine, "checkout", listen)
        engine.dispose()  # connections that are still listened to


def replay(driver: Any, statements: Sequence[str]) -> int:
    """The same statements by the driver alone, in one read transaction, every row fetched. Returns how many rows."""
    rows = 0
    driver.execute("BEGIN")
    for statement in statements:
        rows += len(driver.execute(statement).fetchall())
    driver.execute("ROLLBACK")
    return rows
