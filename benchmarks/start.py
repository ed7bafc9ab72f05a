"""From the start of the process to the first painted page, against a bare window that imports SQLAlchemy."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measure import Times
from benchmarks.processes import child
from benchmarks.rows import Row
from benchmarks.setting import Setting


def start(setting: Setting) -> Iterator[Row]:
    """Processes by turns; each counts from the moment it was started."""
    path, home = str(setting.archive.path), str(setting.folder / "home")
    ours, floor = [], []
    child("benchmarks.start_ours", path, home=home)  # what is compiled and cached once is not the start of every day
    child("benchmarks.start_floor")
    for _ in range(setting.runs(7)):
        floor.append(float(child("benchmarks.start_floor")[0]))
        ours.append(float(child("benchmarks.start_ours", path, home=home)[0]))
    mine, theirs = Times(tuple(ours)), Times(tuple(floor))
    against = "a bare PySide6 window that imports SQLAlchemy"
    yield Row("start", "start to first painted page", mine.median, floor=theirs.median, at_most=2.5, against=against)
