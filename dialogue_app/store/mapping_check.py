"""Refuses mappings that would change rows behind the journal's back, or that two stations could not merge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Float, Numeric, UniqueConstraint, inspect
from sqlalchemy.orm import RelationshipProperty

from dialogue_app.errors import WorkspaceError
from dialogue_app.model.base import Record, kinds, table_of


def check_mapping(classes: Iterable[type[Record]] | None = None) -> None:
    """Raise a `WorkspaceError` naming every column and relationship the journal could not follow."""
    wrong = [fault for cls in (kinds().values() if classes is None else classes) for fault in _faults(cls)]
    if wrong:
        raise WorkspaceError("The vocabulary cannot be kept: {wrong:sentences}", wrong=wrong)


def _faults(cls: type[Record]) -> Iterator[str]:
    table, name = table_of(cls), cls.__name__
    for key in table.foreign_keys:
        if key.ondelete or key.onupdate:
            yield f"{name}.{key.parent.key}: the database must not delete or update rows by itself."
        if not key.deferrable or (key.initially or "").upper() != "DEFERRED":
            yield f"{name}.{key.parent.key}: references are checked at commit (DEFERRABLE INITIALLY DEFERRED)."
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint):
            yield f"{name}: two stations may write the same value, so nothing but the id is UNIQUE."
    for column in table.columns:
        if isinstance(column.type, Float | Numeric):
            yield f"{name}.{column.key}: floats and decimals print differently on two machines; keep text or whole numbers."
        if column.server_default is not None or column.server_onupdate is not None or column.onupdate is not None:
            yield f"{name}.{column.key}: the database must not set values by itself."
    for relationship in inspect(cls).relationships:
        yield from _relationship_faults(name, relationship)


def _relationship_faults(name: str, found: RelationshipProperty[Any]) -> Iterator[str]:
    if found.secondary is not None:
        yield f"{name}.{found.key}: an association table escapes the journal; make it a record."
    if found.passive_deletes or found.post_update:
        yield f"{name}.{found.key}: passive_deletes and post_update escape the journal."
