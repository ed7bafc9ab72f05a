"""A second place for entries that the workspace's own disk does not take: a file of lines, sealed where the workspace is."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dialogue_app.errors import WorkspaceError

_PURPOSE = b"dialogue-desk: entries set aside"
_NONCE = 12


class Aside:
    """One file in another folder, one line per entry, each on that disk when `write` returns.

    With a key every line is sealed by itself (AES-256-GCM under a key derived from the workspace's), so that a line cut
    short by a crash costs only itself. Without one the lines are plain JSON.
    """

    def __init__(self, path: Path, key: bytes | None) -> None:
        self.path = path
        self._key = None if key is None else _derived(key)

    def write(self, entry: Mapping[str, Any]) -> None:
        """Add an entry; a `WorkspaceError` names the place when it takes nothing either."""
        line = self._sealed(json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode())
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
            try:
                whole = _after_a_whole_line(handle) + line + b"\n"
                while whole:
                    whole = whole[os.write(handle, whole) :]
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise WorkspaceError(
                "{parent} does not take the notes either ({error}).", parent=self.path.parent, error=error
            ) from error

    def read(self) -> tuple[dict[str, Any], ...]:
        """Every whole entry, oldest first; lines that were cut short or are not ours are left out."""
        try:
            lines = self.path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise WorkspaceError(
                "The entries set aside in {path} cannot be read ({error}).", path=self.path, error=error
            ) from error
        found = (self._opened(line) for line in lines if line)
        return tuple(entry for entry in found if isinstance(entry, dict))

    def clear(self) -> None:
        """Take the file away: everything in it is in the workspace."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise WorkspaceError(
                "{path} could not be removed ({error}): delete it by hand.", path=self.path, error=error
            ) from error

    def _sealed(self, plain: bytes) -> bytes:
        if self._key is None:
            return plain
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE)
        return base64.b64encode(nonce + AESGCM(self._key).encrypt(nonce, plain, _PURPOSE))

    def _opened(self, line: bytes) -> Any:
        try:
            return json.loads(line if self._key is None else self._unsealed(line))
        except ValueError:
            return None

    def _unsealed(self, line: bytes) -> bytes:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        assert self._key is not None
        sealed = base64.b64decode(line, validate=True)
        try:
            return AESGCM(self._key).decrypt(sealed[:_NONCE], sealed[_NONCE:], _PURPOSE)
        except InvalidTag:
            raise ValueError("not sealed with this key") from None


def _after_a_whole_line(handle: int) -> bytes:
    """A line end, where the last line was cut short."""
    if not os.fstat(handle).st_size:
        return b""
    os.lseek(handle, -1, os.SEEK_END)
    return b"" if os.read(handle, 1) == b"\n" else b"\n"


def _derived(key: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt=None, info=_PURPOSE).derive(key)
