"""Attachments' bytes in the same workspace: once per SHA-256, in pieces of 256 KiB. The journal holds the hash only."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, insert, select

from dialogue_app.errors import WorkspaceError
from dialogue_app.store.tables import blob

PIECE = 256 * 1024


def keep(conn: Connection, data: bytes) -> str:
    """Keep bytes; the same bytes are kept once. Returns their SHA-256 as 64 hex digits."""
    digest = hashlib.sha256(data).hexdigest()
    if conn.execute(select(blob.c.n).where(blob.c.sha256 == digest).limit(1)).first() is None:
        starts = range(0, max(len(data), 1), PIECE)
        conn.execute(insert(blob), [{"sha256": digest, "n": n, "data": data[at : at + PIECE]} for n, at in enumerate(starts)])
    return digest


def bytes_of(conn: Connection, digest: str) -> bytes:
    """The bytes with that SHA-256, proved against it."""
    pieces = conn.scalars(select(blob.c.data).where(blob.c.sha256 == digest).order_by(blob.c.n)).all()
    if not pieces:
        raise WorkspaceError(
            "The bytes of the file {digest}… are not in this workspace; ask the desk it came from.", digest=digest[:12]
        )
    data = b"".join(pieces)
    if hashlib.sha256(data).hexdigest() != digest:
        raise WorkspaceError("The file {digest}… was damaged in this workspace; take it from a backup.", digest=digest[:12])
    return data
