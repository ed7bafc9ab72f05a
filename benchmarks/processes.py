"""Benchmarks in processes of their own. Light to import: what is measured starts with it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".bench"
"""Where archives and bytecode are kept between two runs; git does not see it."""


def child(module: str, *arguments: str, home: str = "") -> list[str]:
    """The words on the last line that a benchmark module printed in a process of its own, without a screen.

    The child is told when it was started (the system's monotonic clock), so that it can count its own birth. Bytecode is
    kept, as the installer of a program leaves it.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(FOLDER / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if home:
        environment["DIALOGUE_APP_HOME"] = home
    command = [sys.executable, "-m", module, *arguments]
    environment["BENCH_STARTED"] = repr(time.monotonic())
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if done.returncode:
        raise RuntimeError(f"{module} failed:\n{done.stderr}")
    return done.stdout.strip().splitlines()[-1].split()


def since_start() -> float:
    """Milliseconds since this child was started."""
    return (time.monotonic() - float(os.environ["BENCH_STARTED"])) * 1000
