"""Bringing a workspace's tables to the form this version needs, with a copy first; newer ones are left alone."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from dialogue_app.errors import WorkspaceError
from dialogue_app.store.dialects import is_sqlite
from dialogue_app.store.search_index import TRIGGERS

REVISIONS = ("0001",)
"""Every revision this version knows, oldest first; a test holds them equal to the files in migrations/versions."""
HEAD = REVISIONS[-1]
SCRIPTS = Path(__file__).parent / "migrations"


def needs_upgrade(revision: str | None, name: str) -> bool:
    """Whether a workspace at this revision is older; a `WorkspaceError` when it is newer or none of ours."""
    if revision == HEAD:
        return False
    if revision is None:
        raise WorkspaceError("{name} is not a workspace of this program.", name=name)
    if revision not in REVISIONS:
        raise WorkspaceError(
            "{name} was last used by a newer version of this program (form {revision}, known here up to {head}). "
            "Nothing was changed in it: install the newer version to open it.",
            name=name,
            revision=revision,
            head=HEAD,
        )
    return True


def upgrade(conn: Connection) -> None:
    """Run the migrations that are missing, inside the transaction that `conn` is in, and check what came out."""
    from alembic import command

    try:
        command.upgrade(alembic_config(conn), "head")
    except DBAPIError as error:
        raise WorkspaceError(
            "The upgrade to form {head} failed ({orig}). Nothing was changed.", head=HEAD, orig=error.orig
        ) from error
    if is_sqlite(conn):
        _check_file(conn)


def alembic_config(conn: Connection) -> Any:
    """Alembic's configuration for this connection; there is no file of it."""
    from alembic.config import Config

    # The default is whatever was standard output when Alembic was first imported, which may be closed by now.
    config = Config(stdout=io.StringIO())
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = conn
    return config


def _check_file(conn: Connection) -> None:
    found = {row[0] for row in conn.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))}
    if found != TRIGGERS:
        raise WorkspaceError("The upgrade lost or left triggers: {found}. Nothing was changed.", found=sorted(found ^ TRIGGERS))
    if loose := conn.execute(text("PRAGMA foreign_key_check")).first():
        raise WorkspaceError("The upgrade left a reference without its record in {loose}. Nothing was changed.", loose=loose[0])
