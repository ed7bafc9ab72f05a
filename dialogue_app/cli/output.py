"""What commands print: tables for people, JSON for programs, and files that are whole or not there."""

from __future__ import annotations

import dataclasses
import json
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from dialogue_app.errors import UserError
from dialogue_app.whole_files import write_whole


def print_json(value: Any) -> None:
    """Print plain data, dataclasses and dates as JSON."""
    json.dump(_plain(value), sys.stdout, ensure_ascii=False, indent=2)
    print()


def print_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table as wide as the terminal: the last column wraps, the others are as wide as their longest entry."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max((width(line[place]) for line in [list(heads), *cells]), default=0) for place in range(len(heads))]
    room = max(20, shutil.get_terminal_size((110, 20)).columns - sum(widths[:-1]) - 2 * (len(heads) - 1))
    for line in (list(heads), ["─" * min(size, room) for size in widths], *cells):
        _print_row(line, widths, room)


def width(text: str) -> int:
    """Columns a text takes in a terminal (UAX 11): wide characters take two, marks none."""
    return sum(0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def refuse_existing(path: Path, *, force: bool) -> None:
    """UserError where a file is there and nobody said that it may be replaced."""
    if path.exists() and not force:
        raise UserError(f"{path} is there already: choose another name, or say --force to replace it.")


def write_file(path: Path, data: bytes, *, force: bool) -> None:
    """Write a file whole: a failure leaves what was there before."""
    refuse_existing(path, force=force)
    write_whole(path, data)


def read_file(path: Path, what: str) -> bytes:
    """The bytes of a file that was named on the command line."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(f"{what} {path} cannot be read: {error.strerror}.") from error


def _print_row(line: Sequence[str], widths: Sequence[int], room: int) -> None:
    pieces = textwrap.wrap(line[-1], room) or [""]
    head = "  ".join(cell + " " * (size - width(cell)) for cell, size in zip(line[:-1], widths[:-1], strict=True))
    print(f"{head}  {pieces[0]}".rstrip() if len(line) > 1 else pieces[0])
    for piece in pieces[1:]:
        print(" " * (width(head) + 2) + piece)


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {item.name: _plain(getattr(value, item.name)) for item in dataclasses.fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):  # a named tuple's fields have names in JSON, too
        value = value._asdict()
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value
