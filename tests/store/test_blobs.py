"""Attachments' bytes: once per hash, in pieces, proved when read."""

from __future__ import annotations

import hashlib
import os

import pytest
from sqlalchemy import text

from dialogue_app.errors import WorkspaceError
from dialogue_app.store import Workspace
from dialogue_app.store.blobs import PIECE
from tests.store.test_journal import tamper


@pytest.mark.parametrize("size", [0, 1, PIECE, PIECE + 1, 3 * PIECE + 17])
def test_that_bytes_come_back_as_they_were(ws: Workspace, size: int) -> None:
    data = os.urandom(size)
    digest = ws.keep(data)
    assert digest == hashlib.sha256(data).hexdigest() and ws.bytes_of(digest) == data
    assert ws.keep(data) == digest
    with ws._engine.connect() as conn:
        assert conn.scalar(text("SELECT COUNT(*) FROM blob")) == max(1, -(-size // PIECE))


def test_that_missing_and_damaged_bytes_are_sentences(ws: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="are not in this workspace"):
        ws.bytes_of("0" * 64)
    digest = ws.keep(b"signed minutes")
    tamper(ws, "UPDATE blob SET data = :data", data=b"other minutes")
    with pytest.raises(WorkspaceError, match="damaged"):
        ws.bytes_of(digest)


def test_that_bytes_and_their_record_are_kept_together_or_not_at_all(ws: Workspace) -> None:
    with pytest.raises(ZeroDivisionError), ws.change("Attach", author="MR") as unit:
        digest = unit.keep(b"paper")
        _ = 1 / 0
    with pytest.raises(WorkspaceError):
        ws.bytes_of(digest)
    with ws.change("Attach", author="MR") as unit:
        digest = unit.keep(b"paper")
    assert ws.bytes_of(digest) == b"paper" and unit.result is None
