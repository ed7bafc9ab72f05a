"""What the engines complain about is said to people."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from dialogue_app.errors import ConflictError, UserError, WorkspaceError
from dialogue_app.store.faults import explained, unreadable


@pytest.mark.parametrize(
    ("complaint", "kind", "words"),
    [
        ("database or disk is full", WorkspaceError, "disk is full"),
        ("disk I/O error", WorkspaceError, "full or failing"),
        ("database is locked", WorkspaceError, "Another program holds"),
        ("attempt to write a readonly database", WorkspaceError, "cannot be written any more"),
        ("server closed the connection unexpectedly", WorkspaceError, "server does not answer"),
        ("something else", WorkspaceError, "could not be saved: something else"),
        ("", WorkspaceError, "could not be saved: OperationalError"),
    ],
)
def test_that_a_failed_save_is_a_sentence_with_its_name(complaint: str, kind: type[Exception], words: str) -> None:
    said = explained(OperationalError("INSERT", {}, Exception(complaint)), "Add note 7")
    assert isinstance(said, kind) and words in str(said) and "Add note 7" in str(said)


@pytest.mark.parametrize(
    ("complaint", "kind", "words"),
    [
        ("NOT NULL constraint failed: agenda_item.round_id", UserError, "agenda item needs a value for “round id”"),
        ('null value in column "taker" of relation "note" violates', UserError, "note needs a value for “taker”"),
        ("FOREIGN KEY constraint failed", ConflictError, "not there any more"),
        ('violates foreign key constraint "fk_x"', ConflictError, "not there any more"),
        ("UNIQUE constraint failed: note.id", ConflictError, "with this id already"),
    ],
)
def test_that_a_refused_row_is_a_sentence(complaint: str, kind: type[Exception], words: str) -> None:
    said = explained(IntegrityError("INSERT", {}, Exception(complaint)), "Add note 7")
    assert isinstance(said, kind) and words in str(said)


def test_that_reading_that_fails_is_a_sentence() -> None:
    assert "cannot be read" in str(unreadable(OperationalError("SELECT", {}, Exception("malformed"))))
    assert "Check the network" in str(unreadable(OperationalError("SELECT", {}, Exception("connection reset"))))
