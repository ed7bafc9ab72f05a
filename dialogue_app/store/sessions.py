"""Sessions with records: those that only read, and the one of a unit of work, whose flush alone may write.

Importing this module brings the mapping machinery along; what a page shows first is asked without it (see `reading`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, event, inspect
from sqlalchemy.orm import Mapper, Session

from dialogue_app.errors import RuleError, WorkspaceError
from dialogue_app.model.base import Record
from dialogue_app.store.guard import WRITING, close_fence

if TYPE_CHECKING:
    from dialogue_app.store.unit import UnitOfWork


class ReadSession(Session):
    """A session that refuses to write anything."""


class WriteSession(Session):
    """The only session that may write, inside `Workspace.change` and by its flush alone."""

    @property
    def unit(self) -> UnitOfWork:
        """The unit of work this session belongs to."""
        unit: UnitOfWork = self.info["unit"]
        return unit


@event.listens_for(ReadSession, "before_flush")
def _refuse_flush(session: Session, *_: Any) -> None:
    raise WorkspaceError("This session is for reading only: change records inside workspace.change().")


@event.listens_for(WriteSession, "before_flush")
def _open_fence(session: Session, *_: Any) -> None:
    session.connection().info[WRITING] = True


@event.listens_for(WriteSession, "after_flush")
@event.listens_for(WriteSession, "after_soft_rollback")
def _shut_fence(session: Session, *_: Any) -> None:
    if session.is_active and session.in_transaction():
        close_fence(session.connection())


@event.listens_for(WriteSession, "before_commit")
def _only_the_unit_commits(session: Session) -> None:
    if not session.info.get("finished") and not session.in_nested_transaction():
        raise WorkspaceError("The unit of work commits, at its end; nobody else does.")


@event.listens_for(WriteSession, "after_rollback")
def _the_unit_starts_again(session: Session) -> None:
    if (unit := session.info.get("unit")) is not None and not session.in_nested_transaction():
        unit.first.clear()


@event.listens_for(Record, "before_insert", propagate=True)
def _inserted(mapper: Mapper[Any], connection: Connection, record: Record) -> None:
    session = _session_of(record)
    # Delete and add of one id in one flush arrives here only, and is an update in truth.
    switched = session.identity_map.get(mapper.identity_key_from_instance(record))
    session.unit.touch(record, connection, new=switched is None or switched is record)


@event.listens_for(Record, "before_update", propagate=True)
@event.listens_for(Record, "before_delete", propagate=True)
def _touched(mapper: Mapper[Any], connection: Connection, record: Record) -> None:
    if inspect(record).attrs["id"].history.has_changes():
        raise RuleError("A {label:name} keeps its id.", label=record.label)
    _session_of(record).unit.touch(record, connection, new=False)


def _session_of(record: Record) -> WriteSession:
    session = inspect(record).session
    if not isinstance(session, WriteSession):
        raise WorkspaceError("This session is for reading only: change records inside workspace.change().")
    return session
