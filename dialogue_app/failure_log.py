"""The log of failures nobody foresaw: where and of what kind each was, and none of the words that were being written."""

from __future__ import annotations

import traceback
from datetime import UTC, datetime
from pathlib import Path

from dialogue_app import paths


def log_path() -> Path:
    """Where this person's log lies; the file need not be there yet."""
    return paths.log_dir() / "dialogue-desk.log"


def note_failure(error: BaseException, log: Path) -> None:
    """Adds a failure to a log, which is made with its folder; OSError where that cannot be done."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as lines:
        lines.write(without_words(error) + "\n")


def without_words(error: BaseException) -> str:
    """Where an error came from and of what kind: what it says may be a note's own words, and the log lies in clear."""
    told: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        number = f" [{one.errno}]" if isinstance(one, OSError) and one.errno is not None else ""
        where = "".join(traceback.format_tb(one.__traceback__))
        told.append(f"{where}{type(one).__module__}.{type(one).__qualname__}{number}\n")
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n" + "\nwhich led to:\n\n".join(reversed(told))
