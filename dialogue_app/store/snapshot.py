"""Everything a workspace holds, as plain rows of one moment: what exports are made from."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from dialogue_app.model.base import kinds, table_of
from dialogue_app.store.workspace import Workspace


def snapshot(workspace: Workspace) -> dict[str, list[dict[str, Any]]]:
    """Rows of every kind by column, in order of creation; read in one transaction."""
    with workspace.read() as session:
        return {
            kind: [dict(row) for row in session.execute(select(table_of(cls)).order_by(table_of(cls).c.id)).mappings()]
            for kind, cls in kinds().items()
        }


def holds(workspace: Workspace, kind: str) -> bool:
    """Whether there is any record of that kind."""
    with workspace.read() as session:
        return session.scalar(select(table_of(kinds()[kind]).c.id).limit(1)) is not None
