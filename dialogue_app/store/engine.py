"""Engines: one file through SQLCipher, or a PostgreSQL server. Writers take turns on both for the whole unit of work."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import NullPool, QueuePool

from dialogue_app.errors import UserError, WorkspaceError
from dialogue_app.store.guard import close_fence, guard

WRITER_LOCK = 1145656908
"""The key of the server's advisory lock under which writers take turns."""
_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: NORMAL loses acknowledged notes at a power cut
    "foreign_keys": 1,
    "secure_delete": 1,
}
BUSY_TIMEOUT = 5000
"""Milliseconds to wait for a foreign program that holds the file."""
_ASSUMED = ("fullfsync=1", "checkpoint_fullfsync=1", f"busy_timeout={BUSY_TIMEOUT}", "cache_size=-65536", "mmap_size=0")
# Checkpoints are made by the workspace, between two units: see `WorkspaceFile.fold_log`.
_OWN = ("trusted_schema=OFF", "temp_store=MEMORY", "wal_autocheckpoint=0")
_SAFE_SQLITE = (3, 51, 3)
"""The first release without the bug by which two connections could corrupt a write-ahead log."""


def connect_file(path: Path, key: bytes | None, *, foreign_keys: bool = True, synchronous: str = "FULL") -> Any:
    """A driver connection with every setting made and asserted; `key` is the 32-byte data key, None for a plain file."""
    if tuple(sqlcipher.sqlite_version_info) < _SAFE_SQLITE:
        raise WorkspaceError(
            "SQLite {sqlite_version} can damage workspaces: 3.51.3 or newer is needed (package sqlcipher3).",
            sqlite_version=sqlcipher.sqlite_version,
        )
    raw = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, cached_statements=512)
    try:
        _set_up(raw, key, foreign_keys, synchronous)
    except BaseException:
        raw.close()
        raise
    return raw


def file_engine(path: Path, key: bytes | None, *, synchronous: str = "FULL") -> Engine:
    """An engine on an open workspace file."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connect_file(path, key, synchronous=synchronous),
        module=sqlcipher,
        poolclass=QueuePool,
        query_cache_size=1500,
        hide_parameters=True,  # an error must not repeat what was being written
    )
    event.listen(engine, "checkin", _roll_back)
    event.listen(engine, "begin", _begin_file)
    guard(engine)
    return engine


def migration_engine(path: Path, key: bytes | None) -> Engine:
    """An engine for migrations only: foreign keys are off from before BEGIN, as a rebuilt table takes its children along."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connect_file(path, key, foreign_keys=False),
        module=sqlcipher,
        poolclass=NullPool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", lambda conn: conn.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def server_engine(url: str) -> Engine:
    """The engine of a shared server; refuses what is no PostgreSQL address."""
    engine = create_engine(
        server_url(url),
        pool_pre_ping=True,
        query_cache_size=1500,
        hide_parameters=True,
        # jit costs more than it gives in the short statements of a desk; keepalives find a cut cable.
        connect_args={"options": "-c jit=off", "keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3},
    )
    event.listen(engine, "begin", _begin_server)
    guard(engine)
    return engine


def server_url(url: str) -> Any:
    """A PostgreSQL address with the driver we use."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise UserError("“{url}” is no address of a server: write postgresql://user@host/database.", url=url) from error
    if parsed.get_backend_name() != "postgresql":
        raise UserError("Only PostgreSQL servers can be shared by several desks: write postgresql://user@host/database.")
    return parsed.set(drivername="postgresql+psycopg")


def is_writer(conn: Connection) -> bool:
    """Whether this connection was taken by the writer."""
    return bool(conn.get_execution_options().get("writer"))


def _set_up(raw: Any, key: bytes | None, foreign_keys: bool, synchronous: str) -> None:
    raw.execute("PRAGMA cipher_log_level=NONE")
    if key is not None:
        raw.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    wanted = _PRAGMAS | {"foreign_keys": int(foreign_keys), "synchronous": 2 if synchronous == "FULL" else 1}
    for setting in (*(f"{name}={value}" for name, value in wanted.items()), *_ASSUMED, *_OWN):
        raw.execute(f"PRAGMA {setting}")
    held = {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    if held != wanted:
        off = ", ".join(f"{name} is {held[name]}" for name in wanted if held[name] != wanted[name])
        raise WorkspaceError("This place cannot keep records safely ({off}): use a folder on a local disk.", off=off)


def _begin_file(conn: Connection) -> None:
    close_fence(conn)
    # A reader that turns writer half-way would fail in spite of any waiting: say at once what it will be.
    conn.exec_driver_sql("BEGIN IMMEDIATE" if is_writer(conn) else "BEGIN")


def _begin_server(conn: Connection) -> None:
    close_fence(conn)
    conn.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITER_LOCK})" if is_writer(conn) else "SET TRANSACTION READ ONLY")


def _roll_back(raw: Any, _: Any) -> None:
    # A COMMIT refused by a deferred foreign key leaves the transaction open on the connection.
    if raw is not None and raw.in_transaction:
        raw.rollback()
