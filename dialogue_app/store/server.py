"""A workspace on a PostgreSQL server, shared by several desks."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, insert, inspect, select, text
from sqlalchemy.exc import OperationalError

from dialogue_app.errors import WorkspaceError
from dialogue_app.store import migrate
from dialogue_app.store.engine import server_engine
from dialogue_app.store.feed import CHANNEL
from dialogue_app.store.guard import writing
from dialogue_app.store.tables import workspace_info


def new_station() -> str:
    """A name for a chain of its own, never given twice."""
    return f"s{secrets.token_hex(6)}"


def create(url: str, info: dict[str, str]) -> Engine:
    """Make the tables of a workspace in an empty database."""
    engine = server_engine(url)
    with _let_go_on_error(engine), engine.execution_options(writer=True).begin() as conn, writing(conn):
        if inspect(conn).get_table_names():
            raise WorkspaceError("This database is not empty: give the workspace a database of its own.")
        migrate.upgrade(conn)
        conn.execute(insert(workspace_info), [{"name": name, "value": value} for name, value in info.items()])
    return engine


def open_engine(url: str, *, upgrade: bool) -> Engine:
    """The engine of a server whose workspace has the form this version needs, or is brought to it."""
    engine = server_engine(url)
    with _let_go_on_error(engine):
        if migrate.needs_upgrade(_revision(engine), str(engine.url.database)):
            if not upgrade:
                raise WorkspaceError(
                    "The workspace on the server ({database}) is older than this version. Back it up with pg_dump, "
                    "then upgrade it.",
                    database=engine.url.database,
                )
            with engine.execution_options(writer=True).begin() as conn, writing(conn):
                migrate.upgrade(conn)
    return engine


def reader(engine: Engine) -> Engine:
    """The same engine for reading: one unchanging view of everything, as a file gives it, and no writing."""
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def look(engine: Engine) -> dict[str, str]:
    """What the workspace knows of itself."""
    with engine.connect() as conn:
        return {row.name: row.value for row in conn.execute(select(workspace_info))}


def address(engine: Engine) -> str:
    """The server's address as psycopg takes it."""
    return engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def notify(conn: Connection, pos: int) -> None:
    """Wake the other desks when this transaction commits."""
    conn.exec_driver_sql("SELECT pg_notify(%s, %s)", (CHANNEL, str(pos)))


def _revision(engine: Engine) -> str | None:
    with engine.connect() as conn:
        if not {"alembic_version", "workspace_info"} <= set(inspect(conn).get_table_names()):
            return None
        found: str | None = conn.scalar(text("SELECT version_num FROM alembic_version"))
        return found


@contextmanager
def _let_go_on_error(engine: Engine) -> Iterator[None]:
    try:
        yield
    except OperationalError as error:
        engine.dispose()
        reason = str(error.orig).strip().splitlines() or [str(error)]
        place = engine.url.host or engine.url.database
        raise WorkspaceError(
            "The server {place} does not answer: {reason}. Check its address and the network.", place=place, reason=reason[-1]
        ) from error
    except BaseException:
        engine.dispose()
        raise
