"""Files that are written whole or not at all, also together with what is noted of them elsewhere."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dialogue_app.errors import UserError


@contextmanager
def whole(files: Iterable[tuple[Path, bytes]]) -> Iterator[None]:
    """Every file is on disk under a passing name before the block begins, and takes its own when the block has ended well.

    So nothing is noted of a file that cannot be written, and no file is left, nor an older one replaced, where the block
    refuses. `UserError` names the file that could not be written.
    """
    parts: list[tuple[Path, Path]] = []
    try:
        for path, data in files:
            part = path.with_name(f".{path.name}.part")
            parts.append((part, path))
            with _told(path), part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        yield
        for part, path in parts:
            with _told(path):
                part.replace(path)
    finally:
        for part, _path in parts:
            part.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Writes a whole file or none; what was there before stays until the new one is on disk."""
    with whole([(path, data)]):
        pass


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserError(
            "{name} could not be saved in {parent}: {error}. Choose another folder.",
            name=path.name,
            parent=path.parent,
            error=error,
        ) from error
