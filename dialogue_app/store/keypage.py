"""Where the key slots lie: on a page of their own behind the database, so that one file stays one file.

SQLite neither reads nor minds bytes behind its last page, but folding in the log cuts them off. So while a workspace
is open its slots also lie beside it (as its log does), and the page is written again whenever the log was folded in
and when the workspace is closed. After a crash file, log and slots still lie together.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from dialogue_app.errors import WorkspaceError
from dialogue_app.store.keys import KeySlots

PAGE = 4096
_MAGIC = b"dialogue-keys-1\n"
PLAIN = b"SQLite format 3\x00"
"""How a workspace begins that is not encrypted."""


def beside(path: Path) -> Path:
    """Where the slots lie while the workspace is open."""
    return path.with_name(path.name + "-keys")


class KeyPage:
    """The file of a workspace, held open from before its first database connection until after its last.

    Closing any descriptor of a file would drop the locks SQLite holds on it in this process.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))

    @property
    def plain(self) -> bool:
        """Whether the file is a database without encryption."""
        return self._read(0, len(PLAIN)) == PLAIN

    def slots(self) -> KeySlots | None:
        """The slots from behind the database or from beside the file, whichever were written last."""
        found = [KeySlots.from_bytes(data) for data in (self._behind(), _beside(self.path)) if data is not None]
        return max(found, key=lambda slots: slots.serial, default=None)

    def holds(self, slots: KeySlots) -> bool:
        """Whether these slots lie behind the database."""
        return self._behind() == slots.to_bytes()

    def write(self, slots: KeySlots, pages: int) -> bool:
        """Write the page behind a database of so many pages, whose log must be folded in; False when it is not."""
        data, at = _sealed(slots.to_bytes()), pages * PAGE
        size = os.fstat(self._file).st_size
        if size == at + PAGE and self._read(at, PAGE) == data:
            return True
        if size not in (at, at + PAGE):
            return False
        os.lseek(self._file, at, os.SEEK_SET)
        if os.write(self._file, data) != PAGE:
            raise OSError(28, "The disk is full")
        os.fsync(self._file)
        return True

    def close(self) -> None:
        """Let the file go."""
        os.close(self._file)

    def _behind(self) -> bytes | None:
        size = os.fstat(self._file).st_size
        return _unsealed(self._read(size - PAGE, PAGE)) if size >= PAGE else None

    def _read(self, at: int, length: int) -> bytes:
        os.lseek(self._file, at, os.SEEK_SET)
        return os.read(self._file, length)


def write_beside(path: Path, slots: KeySlots) -> None:
    """Write the slots beside the file, whole or not at all."""
    target = beside(path)
    new = target.with_name(target.name + ".new")
    with open(new, "wb") as file:
        file.write(_sealed(slots.to_bytes()))
        file.flush()
        os.fsync(file.fileno())
    os.replace(new, target)
    sync_folder(path.parent)


def remove_beside(path: Path) -> None:
    """Take the slots beside the file away, once they are behind the database."""
    beside(path).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder last through a power cut, where the system knows how."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _beside(path: Path) -> bytes | None:
    try:
        return _unsealed(beside(path).read_bytes())
    except FileNotFoundError:
        return None


def _sealed(data: bytes) -> bytes:
    room = PAGE - len(_MAGIC) - 4 - 32
    if len(data) > room:
        raise WorkspaceError("There are too many key slots for one page.")
    body = _MAGIC + len(data).to_bytes(4, "big") + data.ljust(room, b"\x00")
    return body + hashlib.sha256(body).digest()


def _unsealed(page: bytes) -> bytes | None:
    body, digest = page[:-32], page[-32:]
    if len(page) != PAGE or not body.startswith(_MAGIC) or hashlib.sha256(body).digest() != digest:
        return None
    start = len(_MAGIC) + 4
    return body[start : start + int.from_bytes(body[len(_MAGIC) : start], "big")]
