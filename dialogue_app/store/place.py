"""Where a workspace may lie: a local folder that can be written, held by one process at a time."""

from __future__ import annotations

import hashlib
import os
import sys
import uuid
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from dialogue_app.errors import WorkspaceError
from dialogue_app.sentences import Sentence

Mount = tuple[str, str]
"""(mount point, type of file system)."""

_NETWORK = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afpfs",
        "afs",
        "ncpfs",
        "webdav",
        "davfs",
        "9p",
        "ceph",
        "glusterfs",
        "lustre",
    }
    | {"fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.s3fs", "remote"}
)
_SYNCED = ("dropbox", "onedrive", "google drive", "icloud", "mobile documents", "nextcloud", "syncthing")


def mounts() -> list[Mount]:
    """The mounted file systems of this machine, as far as the system tells."""
    table = Path("/proc/self/mounts")
    if not table.exists():
        return _mounts_elsewhere()
    lines = table.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    return [(_unescaped(point), kind) for _, point, kind, *_ in (line.split(" ") for line in lines)]


def refuse_network(path: Path, known: Callable[[], Iterable[Mount]] | None = None) -> None:
    """Refuse a path on a network share: its locks and its write-ahead log do not hold there."""
    folder = os.path.realpath(path.parent)
    remote = folder.startswith("\\\\")
    inside = [mount for mount in (known or mounts)() if _within(folder, mount[0])]
    if remote or (inside and max(inside, key=lambda mount: len(mount[0]))[1].lower() in _NETWORK):
        raise WorkspaceError(
            "{name} lies on a network share, where a power cut or a second desk can damage it. Copy it to a "
            "folder on this machine, or share a PostgreSQL server.",
            name=path.name,
        )


def warnings_about(path: Path) -> tuple[Sentence, ...]:
    """What a person should know about the place: folders that copy themselves into a cloud."""
    lower = str(path.resolve().parent).lower()
    found = [name for name in _SYNCED if name in lower]
    if not found:
        return ()
    return (
        Sentence(
            "{name} lies in a folder that synchronises itself ({found}): a copy made while you work may be unusable.",
            name=path.name,
            found=found[0],
        ),
    )


class FileLock:
    """Holds a workspace for this process until it is closed; the system drops it when the process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + "-lock")
        self._name = path.name
        self._handle = self._take()

    def release(self) -> None:
        """Let others in."""
        with suppress(OSError):
            self._path.unlink()
        os.close(self._handle)

    def _take(self) -> int:
        while True:
            try:
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            except OSError as error:
                raise _cannot_write(self._name, self._path.parent, error) from error
            if not _lock(handle):
                os.close(handle)
                raise WorkspaceError("{name} is open in another window or program. Close it there first.", name=self._name)
            # It may have been removed by the one who held it, between opening and locking.
            with suppress(OSError):
                if os.path.sameopenfile(handle, probe := os.open(self._path, os.O_RDONLY)):
                    os.close(probe)
                    return handle
                os.close(probe)
            os.close(handle)


def fingerprint(path: Path) -> str:
    """What tells a file from its copy: this machine and the file's number on its disk."""
    found = path.stat()
    return hashlib.sha256(f"{_machine()}/{found.st_dev}/{found.st_ino}".encode()).hexdigest()


def _machine() -> str:
    # getnode() invents another number at each start where it finds no network card.
    with suppress(OSError):
        return Path("/etc/machine-id").read_text().strip()
    node = uuid.getnode()
    return "" if node >> 40 & 1 else str(node)


def _cannot_write(name: str, folder: Path, error: OSError) -> WorkspaceError:
    if not folder.is_dir():
        return WorkspaceError("The folder {folder} is not there; {name} cannot be opened in it.", folder=folder, name=name)
    return WorkspaceError(
        "The folder {folder} cannot be written ({error}): {name} needs a folder that is not read-only.",
        folder=folder,
        error=error,
        name=name,
    )


def _lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _within(folder: str, point: str) -> bool:
    return folder == point or folder.startswith(point.rstrip("/\\") + os.sep)


def _unescaped(point: str) -> str:
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, character)
    return point


def _mounts_elsewhere() -> list[Mount]:
    import psutil  # type: ignore[import-untyped,unused-ignore]

    return [(part.mountpoint, "remote" if "remote" in part.opts else part.fstype) for part in psutil.disk_partitions(all=True)]
