"""`python -m benchmarks` (`make bench`): runs the benchmarks and prints their table. A missed target is no failure."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from benchmarks.archive import FULL, SMALL, TINY, Size
from benchmarks.composer import composer
from benchmarks.information import information
from benchmarks.minutes import minutes
from benchmarks.notes import notes
from benchmarks.rows import Row, table
from benchmarks.search import search
from benchmarks.setting import Setting
from benchmarks.soak import soak
from benchmarks.start import start
from benchmarks.views import views
from dialogue_app import memory

BENCHMARKS: dict[str, Callable[[Setting], Iterator[Row]]] = {
    "start": start, "views": views, "search": search, "notes": notes, "composer": composer, "soak": soak,
    "minutes": minutes, "information": information,
}  # fmt: skip
SIZES = {size.name: size for size in (FULL, SMALL, TINY)}
_LIBRARIES = ("SQLAlchemy", "sqlcipher3", "PySide6-Essentials", "reportlab")


def machine() -> str:
    """One line about where the figures come from."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    libraries = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    return f"{platform.platform()}, {os.cpu_count()} processors{load}; CPython {platform.python_version()}; {libraries}"


def run(size: Size, share: float, only: Sequence[str]) -> list[Row]:
    """The rows of the chosen benchmarks (none named: of all), in a temporary folder."""
    memory.start()
    memory.settle()  # as the window does
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        setting = Setting(size, Path(folder), share)
        for name, benchmark in BENCHMARKS.items():
            if not only or name in only:
                print(f"{name} …", file=sys.stderr, flush=True)
                rows += benchmark(setting)
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table; 0 unless a benchmark itself breaks."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--size", choices=SIZES, help="how large the archive is (full: 200 rounds, 100,000 notes, 5,000 positions)"
    )
    parser.add_argument("--quick", action="store_true", help="small archive and a quarter of the repetitions")
    parser.add_argument("--only", action="append", default=[], choices=BENCHMARKS, metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--json", action="store_true", help="print as JSON")
    chosen = parser.parse_args(arguments)
    size = SIZES[chosen.size or ("small" if chosen.quick else "full")]
    rows = run(size, 0.25 if chosen.quick else 1.0, chosen.only)
    if chosen.json:
        print(json.dumps({"machine": machine(), "size": size.name, "rows": [row.as_data() for row in rows]}, indent=1))
    else:
        print(machine())
        print(f"archive: {size.rounds} rounds, {size.rounds * size.notes:,} notes, {size.rounds * size.positions:,} positions")
        print(table(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
