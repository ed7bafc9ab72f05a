"""The file of a workspace: made, opened, folded in, copied and closed; its lock, its keys and its log go with it."""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine

from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.store import keypage, keys, migrate
from dialogue_app.store.engine import BUSY_TIMEOUT, connect_file, file_engine, migration_engine
from dialogue_app.store.keypage import KeyPage
from dialogue_app.store.keys import KeySlots
from dialogue_app.store.place import FileLock, fingerprint, refuse_network

log = logging.getLogger(__name__)

LOG_LIMIT = 4 * 1024 * 1024
"""From this many bytes on the write-ahead log is folded into the file, between two units of work."""
_PARTS = ("", "-wal", "-shm", "-keys", "-journal")


class WorkspaceFile:
    """An open workspace file, held by this process alone."""

    def __init__(self, path: Path, lock: FileLock, page: KeyPage, key: bytes | None, slots: KeySlots | None) -> None:
        self.path, self.key, self.slots = path, key, slots
        self._lock, self._page = lock, page
        self._log = path.with_name(path.name + "-wal")
        self._longest = 0

    @property
    def log_is_long(self) -> bool:
        """Whether the log has grown by so much since it was last tried to fold it in that it is worth trying."""
        try:
            return self._log.stat().st_size > self._longest + LOG_LIMIT
        except FileNotFoundError:
            return False

    def connect(self, **settings: Any) -> Any:
        """A driver connection of its own."""
        return connect_file(self.path, self.key, **settings)

    def fold_log(self, engine: Engine, *, patience: int = 0) -> bool:
        """Fold the log into the file and write the key page behind it again; no unit of work may be open.

        False when a reader still needs the log after `patience` milliseconds: nothing is lost, the next try does it.
        """
        raw = engine.raw_connection()
        try:
            cursor = raw.cursor()
            cursor.execute(f"PRAGMA busy_timeout={patience}")
            busy, frames, folded = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            pages = cursor.execute("PRAGMA page_count").fetchone()[0]
            cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT}")
        finally:
            raw.close()
        whole = not busy and frames == folded and (self.slots is None or self._page.write(self.slots, pages))
        self._longest = 0 if whole or not self._log.exists() else self._log.stat().st_size
        return whole

    def change_slots(self, slots: KeySlots, engine: Engine) -> None:
        """Put other slots into force: beside the file at once, behind it as soon as the log is folded in."""
        keypage.write_beside(self.path, slots)
        self.slots = slots
        self.fold_log(engine)

    def close(self, engine: Engine) -> None:
        """Fold the log in, let every connection go, and leave one file."""
        whole = False
        try:
            with suppress(Exception):
                whole = self.fold_log(engine, patience=1000)
            engine.dispose()
        finally:
            self._page.close()
            if whole:
                keypage.remove_beside(self.path)
            self._lock.release()


def looks_encrypted(path: Path) -> bool:
    """Whether a file may be an encrypted workspace; one that is no workspace at all is told apart by opening it. OSError."""
    with path.open("rb") as file:
        start = file.read(len(keypage.PLAIN))
    return len(start) == len(keypage.PLAIN) and start != keypage.PLAIN


def create_file(path: Path, passphrase: str | None, info: dict[str, str]) -> str | None:
    """Make a new workspace file, whole or not at all; returns the recovery key of an encrypted one."""
    refuse_network(path)
    if path.exists():
        raise UserError("{name} is there already: choose another name.", name=path.name)
    recovery, key, slots = None, None, None
    if passphrase is not None:
        slots, key, recovery = keys.new_slots(info["id"], passphrase)
    lock = FileLock(path)
    new = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        _make(new, key, info)
        if slots is not None:
            _seal(new, key, slots)
        os.rename(new, path)
        keypage.sync_folder(path.parent)
    except BaseException:
        for part in _PARTS:
            new.with_name(new.name + part).unlink(missing_ok=True)
        raise
    finally:
        lock.release()
    return recovery


def open_file(path: Path, passphrase: str | None, recovery_key: str | None) -> tuple[WorkspaceFile, dict[str, str]]:
    """Open a workspace file; migrates an older one after a copy was made. Returns it with what it knows of itself."""
    if not path.is_file():
        raise WorkspaceError("{path} is not there.", path=path)
    refuse_network(path)
    lock = FileLock(path)
    with _undone_on_error(lock):
        page = _open_page(path)
        with _undone_on_error(page):
            key, slots = _unlock(page, passphrase, recovery_key)
            file = WorkspaceFile(path, lock, page, key, slots)
            with _keys_beside(page, slots):
                revision, info = _look(file)
                if migrate.needs_upgrade(revision, path.name):
                    backup_file(file, _backup_name(path, str(revision)))
                    _migrate(path, key)
            return file, info


def backup_file(file: WorkspaceFile, target: Path) -> Path:
    """A copy of everything committed so far, with the same secrets; checked before it gets its name."""
    if target.exists():
        raise UserError("{name} is there already: a backup never writes over anything. Choose another name.", name=target.name)
    new = target.with_name(f"{target.name}.{secrets.token_hex(4)}.new")
    try:
        with closing(file.connect()) as raw:
            raw.execute("VACUUM INTO ?", (str(new),))
        with closing(connect_file(new, file.key)) as copy:
            # A copy that is used must not go on in the original's name.
            copy.execute("UPDATE workspace_info SET value = '' WHERE name = 'fingerprint'")
            if (found := copy.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
                raise WorkspaceError("The backup came out damaged ({found}); it was not kept.", found=found)
        if file.slots is not None:
            _seal(new, file.key, file.slots)
        os.chmod(new, 0o600)
        os.rename(new, target)
        keypage.sync_folder(target.parent)
    except (sqlcipher.Error, OSError) as error:
        raise WorkspaceError("The backup {target} could not be written: {error}.", target=target, error=error) from error
    finally:
        for part in _PARTS:
            new.with_name(new.name + part).unlink(missing_ok=True)
    return target


def _make(path: Path, key: bytes | None, info: dict[str, str]) -> None:
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    _migrate(path, key)
    with closing(connect_file(path, key)) as raw:
        raw.executemany(
            "INSERT INTO workspace_info (name, value) VALUES (?, ?)", [*info.items(), ("fingerprint", fingerprint(path))]
        )


def _migrate(path: Path, key: bytes | None) -> None:
    engine = migration_engine(path, key)
    try:
        with engine.begin() as conn:
            migrate.upgrade(conn)
    finally:
        engine.dispose()


def _seal(path: Path, key: bytes | None, slots: KeySlots) -> None:
    """Write the key page behind a file that nobody has open."""
    page = KeyPage(path)
    try:
        with closing(connect_file(path, key)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            pages = raw.execute("PRAGMA page_count").fetchone()[0]
        if not page.write(slots, pages):
            raise WorkspaceError("The keys could not be written into {name}.", name=path.name)
    finally:
        page.close()


def _open_page(path: Path) -> KeyPage:
    try:
        return KeyPage(path)
    except OSError as error:
        raise WorkspaceError(
            "{name} cannot be opened for writing ({error}). Is it, or its folder, read-only?",
            name=path.name,
            error=error,
        ) from error


def _unlock(page: KeyPage, passphrase: str | None, recovery_key: str | None) -> tuple[bytes | None, KeySlots | None]:
    if page.plain:
        return None, None
    slots = page.slots()
    if slots is None:
        raise WorkspaceError(
            "{name} is not a workspace, or its keys are missing. If it was copied while it was open, also copy "
            "{beside_name} from the same folder.",
            name=page.path.name,
            beside_name=keypage.beside(page.path).name,
        )
    return keys.unlock(slots, passphrase=passphrase, recovery_key=recovery_key), slots


def _look(file: WorkspaceFile) -> tuple[str | None, dict[str, str]]:
    """The file's revision and what it knows of itself, without changing a byte."""
    name = file.path.name
    try:
        with closing(file.connect()) as raw:
            known = {
                row[0]
                for row in raw.execute("SELECT name FROM sqlite_master WHERE name IN ('alembic_version', 'workspace_info')")
            }
            if len(known) < 2:
                return None, {}
            row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
            return row and row[0], dict(raw.execute("SELECT name, value FROM workspace_info"))
    except sqlcipher.DatabaseError as error:
        if "locked" in str(error):
            raise WorkspaceError("{name} is held by another program. Close it there first.", name=name) from error
        raise WorkspaceError(
            "{name} is not a workspace, or it is damaged ({error}). Take it from a backup.", name=name, error=error
        ) from error


def _backup_name(path: Path, revision: str) -> Path:
    number = 1
    while (target := path.with_name(f"{path.stem}.before-{revision}-{number}{path.suffix}")).exists():
        number += 1
    return target


@contextmanager
def _keys_beside(page: KeyPage, slots: KeySlots | None) -> Iterator[None]:
    """Put the slots beside the file before the first connection can cut them off; a refusal leaves things as they were."""
    there = keypage.beside(page.path).exists()
    if slots is not None:
        keypage.write_beside(page.path, slots)
    try:
        yield
    except BaseException:
        if slots is not None and not there and page.holds(slots):
            keypage.remove_beside(page.path)
        raise


@contextmanager
def _undone_on_error(held: FileLock | KeyPage) -> Iterator[None]:
    try:
        yield
    except BaseException:
        held.release() if isinstance(held, FileLock) else held.close()
        raise


def engine_of(file: WorkspaceFile, *, synchronous: str = "FULL") -> Engine:
    """An engine on an open workspace file."""
    return file_engine(file.path, file.key, synchronous=synchronous)
