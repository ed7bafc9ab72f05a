"""Files that a person chose in the window: read within bounds, written whole or not at all. Call both off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from dialogue_app.errors import UserError
from dialogue_app.whole_files import write_whole


def read_file(path: Path) -> bytes:
    """The bytes of a file from anybody, never more than can be examined; a `DialogueError` says why there are none."""
    from dialogue_app.signing.guarded import read_bounded

    if path.is_dir():
        raise UserError("{name} is a folder: choose a file.", name=path.name)
    return read_bounded(path)


def write_file(path: Path, data: bytes) -> None:
    """Writes a whole file or none."""
    write_whole(path, data)
