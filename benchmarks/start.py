"""From the start of the process to the first painted page, against a bare window that imports SQLAlchemy."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

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
        floor.append([float(word) for word in child("benchmarks.start_floor")])
        ours.append([float(word) for word in child("benchmarks.start_ours", path, home=home)])
    against = "a bare PySide6 window that imports SQLAlchemy"
    for place, unit, what in ((0, "ms", "start to first painted page"), (1, "ms CPU", "the same in processor time")):
        mine, theirs = (median(run[place] for run in side) for side in (ours, floor))
        yield Row("start", what, mine, unit, theirs, 2.5 if place == 0 else None, against=against)
