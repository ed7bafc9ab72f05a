"""Long minutes as PDF: processor time against plain ReportLab on the same text, and whether memory stays flat in pages."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from benchmarks.archive import SMALL
from benchmarks.processes import child
from benchmarks.rows import Row
from benchmarks.setting import Setting

LONG = 148
"""Items that fill 126 of our pages."""
LENGTHS = [15, LONG, 592]
"""Items that fill 13, 126 and 506 pages."""
AGAINST = "plain ReportLab, untagged, without accelerator"


def minutes(setting: Setting) -> Iterator[Row]:
    """Processes by turns. The target is held against both: a process of its own, and a build in a program that runs already."""
    large = setting.size.rounds >= SMALL.rounds
    count = LONG if large else 5
    ours, floor = [], []
    for _ in range(setting.runs(5)):
        floor.append([float(word) for word in child("benchmarks.minutes_work", "floor", str(count), "2")])
        ours.append([float(word) for word in child("benchmarks.minutes_work", "ours", str(count), "2")])
    pages = f"minutes of {ours[0][3]:.0f} pages"
    for place, how, target in ((0, "whole process", 1.0), (1, "first build", None), (2, "later build", 1.0)):
        mine, theirs = (median(run[place] for run in side) for side in (ours, floor))
        yield Row("minutes", f"{pages}: CPU, {how}", mine, floor=theirs, at_most=target, against=AGAINST)
    yield from _memory(LENGTHS if large else [5, 10])


def _memory(counts: list[int]) -> Iterator[Row]:
    """Highest memory of the process beside plain ReportLab's on the same text; flat would be the same in every row."""
    for count in counts:
        *_, memory = map(float, child("benchmarks.minutes_work", "floor", str(count), "0"))
        *_, pages, mine = map(float, child("benchmarks.minutes_work", "ours", str(count), "0"))
        yield Row("minutes", f"minutes of {pages:.0f} pages: highest memory", mine, "MB", memory, against=AGAINST)
