"""Compiles the window's translations (`resources/translations/*.ts`) with the lrelease of PySide6.

`python scripts/translations.py` compiles what is out of date. The build of a wheel loads this file, too.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def find_lrelease() -> Path | None:
    """The compiler that PySide6 brings for this interpreter; None where PySide6 is not installed."""
    spec = find_spec("PySide6")
    for folder in (spec and spec.submodule_search_locations) or ():
        for name in ("lrelease", "lrelease.exe"):
            if (path := Path(folder, name)).is_file():
                return path
    return None


def out_of_date(root: Path) -> list[Path]:
    """Translation sources that are newer than what was compiled from them, or were never compiled."""
    sources = sorted((root / "resources" / "translations").glob("*.ts"))
    return [source for source in sources if not _is_fresh(source, source.with_suffix(".qm"))]


def compile_translations(sources: Iterable[Path], lrelease: Path) -> list[Path]:
    """Compile each source beside itself and return the compiled files; `OSError` or `CalledProcessError` if it fails.

    A file that others may be reading is replaced as a whole, never rewritten.
    """
    made = []
    for source in sources:
        target = source.with_suffix(".qm")
        part = target.with_suffix(f".{os.getpid()}.part")
        try:
            subprocess.run([lrelease, "-silent", source, "-qm", part], check=True, capture_output=True, text=True)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        made.append(target)
    return made


def main() -> int:
    """Compile what is out of date; 1 with a sentence where that is not possible."""
    sources = out_of_date(ROOT)
    if not sources:
        return 0
    lrelease = find_lrelease()
    if lrelease is None:
        print("The translations cannot be compiled: PySide6 is not installed for this Python. Run make again.", file=sys.stderr)
        return 1
    try:
        made = compile_translations(sources, lrelease)
    except subprocess.CalledProcessError as fault:
        print(f"The translations cannot be compiled: {fault.stderr.strip() or fault}", file=sys.stderr)
        return 1
    print(f"Compiled {len(made)} translation{'s' if len(made) > 1 else ''}.")
    return 0


def _is_fresh(source: Path, target: Path) -> bool:
    return target.is_file() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns


if __name__ == "__main__":
    raise SystemExit(main())
