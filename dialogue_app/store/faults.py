"""What the engines complain about, said to people."""

from __future__ import annotations

import re

from sqlalchemy.exc import DBAPIError, IntegrityError

from dialogue_app.errors import ConflictError, DialogueError, UserError, WorkspaceError

_NOT_NULL = re.compile(r'NOT NULL constraint failed: (\w+)\.(\w+)|null value in column "(\w+)" of relation "(\w+)"')


def explained(error: DBAPIError, label: str) -> DialogueError:
    """The error a person is shown when saving `label` failed; nothing of it was kept."""
    words = str(error.orig)
    if isinstance(error, IntegrityError):
        return _refused(words)
    if "disk is full" in words or "No space left" in words or "disk I/O error" in words:
        return WorkspaceError(
            "The disk is full or failing: “{label}” was not saved, and nothing else was lost. Make room, then try again.",
            label=label,
        )
    if "locked" in words or "busy" in words:
        return WorkspaceError(
            "Another program holds the workspace: “{label}” was not saved. Close that program, then try again.", label=label
        )
    if "readonly" in words or "read-only" in words:
        return WorkspaceError(
            "The workspace cannot be written any more: “{label}” was not saved. Is its disk read-only?", label=label
        )
    if error.connection_invalidated or "connection" in words:
        return WorkspaceError(
            "The server does not answer: “{label}” was not saved. Check the network, then try again.", label=label
        )
    return WorkspaceError(
        "“{label}” could not be saved: {why}.",
        label=label,
        why=words.strip().splitlines()[0] if words.strip() else type(error).__name__,
    )


def unreadable(error: Exception) -> WorkspaceError:
    """The error a person is shown when reading failed, as the driver or the engine reports it."""
    cut, said = (error.connection_invalidated, error.orig) if isinstance(error, DBAPIError) else (False, error)
    if cut or "connection" in str(said):
        return WorkspaceError("The server does not answer. Check the network, then try again.")
    return WorkspaceError("The workspace cannot be read ({said}). If this stays so, take it from a backup.", said=said)


def _refused(words: str) -> DialogueError:
    if found := _NOT_NULL.search(words):
        table, column = (found[1], found[2]) if found[1] else (found[4], found[3])
        return UserError(
            "A {table} needs a value for “{column}”.", table=table.replace("_", " "), column=column.replace("_", " ")
        )
    if "foreign key" in words.lower():
        return ConflictError("This refers to a record that is not there any more.")
    return ConflictError("There is a record with this id already.")
