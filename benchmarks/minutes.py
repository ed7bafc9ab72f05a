"""Long minutes as PDF: processor time against plain ReportLab and typst on the same text, both originals, memory by pages."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from statistics import median

from benchmarks.archive import SMALL
from benchmarks.minutes_typst import installed
from benchmarks.processes import child
from benchmarks.rows import Row
from benchmarks.setting import Setting

LONG = 148
"""Items that fill 126 of our pages."""
BILINGUAL = 23
"""Items that fill 40 of our pages in two languages."""
LENGTHS = [15, LONG, 592]
"""Items that fill 13, 126 and 506 pages."""
AGAINST = "plain ReportLab, untagged, without accelerator"

Run = tuple[float, ...]
"""What `minutes_work` prints: CPU of the process up to the first file, of that build, of a later one; pages; memory."""


def minutes(setting: Setting) -> Iterator[Row]:
    """Processes by turns. Targets are held against both: a process of its own, and a build in a program that runs already."""
    large = setting.size.rounds >= SMALL.rounds
    yield from _against(setting, LONG if large else 5)
    yield from _originals(setting, BILINGUAL if large else 3)
    yield from _memory(LENGTHS if large else [5])


def _against(setting: Setting, count: int) -> Iterator[Row]:
    peers = ["floor", "typst"] if installed() else ["floor"]
    runs = _by_turns(["ours", *peers], count, setting.runs(5))
    pages = f"minutes of {runs['ours'][0][3]:.0f} pages"
    for place, how, target in ((0, "whole process", 1.0), (1, "first build", None), (2, "later build", 1.0)):
        yield Row("minutes", f"{pages}: CPU, {how}", _of(runs["ours"], place), floor=_of(runs["floor"], place), at_most=target,
                  against=AGAINST)  # fmt: skip
    if "typst" in runs:
        ours, theirs = _of(runs["ours"], 0), _of(runs["typst"], 0)
        yield Row("minutes", f"{pages}: CPU, whole process", ours, floor=theirs, at_most=1.3, against="typst, PDF/UA-1")
    else:
        print("minutes: typst is not installed; the row that compares with it is left out", file=sys.stderr, flush=True)


def _originals(setting: Setting, count: int) -> Iterator[Row]:
    """Both originals of a document in two languages, against one of them."""
    runs = _by_turns(["both", "one"], count, setting.runs(5))
    pages = f"both originals of {runs['one'][0][3]:.0f} pages"
    for place, how in ((0, "whole process"), (2, "later build")):
        both, one = _of(runs["both"], place), _of(runs["one"], place)
        yield Row("minutes", f"{pages}: CPU, {how}", both, floor=one, at_most=2.0, against="one original")


def _memory(counts: list[int]) -> Iterator[Row]:
    """Highest memory of the process beside plain ReportLab's on the same text, and how it grows with the pages."""
    found: list[tuple[float, float, float]] = []
    for count in counts:
        *_, theirs = map(float, child("benchmarks.minutes_work", "floor", str(count), "0"))
        *_, pages, mine = map(float, child("benchmarks.minutes_work", "ours", str(count), "0"))
        found.append((pages, mine, theirs))
        yield Row("minutes", f"minutes of {pages:.0f} pages: highest memory", mine, "MB", theirs, against=AGAINST)
    if len(found) > 1:
        (few, mine_first, theirs_first), (many, mine, theirs) = found[0], found[-1]
        # both by our pages, as the text is the same
        ours, floor = [(last - first) * 1024 / (many - few) for first, last in ((mine_first, mine), (theirs_first, theirs))]
        what = f"from {few:.0f} to {many:.0f} pages: highest memory, each page more"
        yield Row("minutes", what, ours, "kB", floor, at_most=1.0, against=AGAINST)


def _by_turns(sides: Sequence[str], count: int, times: int) -> dict[str, list[Run]]:
    runs: dict[str, list[Run]] = {side: [] for side in sides}
    for _ in range(times):
        for side in sides:
            runs[side].append(tuple(map(float, child("benchmarks.minutes_work", side, str(count), "2"))))
    return runs


def _of(runs: list[Run], place: int) -> float:
    return median(run[place] for run in runs)
