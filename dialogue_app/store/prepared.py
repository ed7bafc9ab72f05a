"""Statements that are compiled once and asked of the driver itself: a page makes dozens of small ones.

SQLAlchemy writes the SQL and knows the types; only its way through an execution (0.1 ms a statement, more than the database
itself takes) is left out. A server is asked through SQLAlchemy as ever: there the network is what takes time.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from sqlalchemy import Connection, Dialect, Executable, Select
from sqlalchemy.orm import Session, SessionTransaction
from sqlalchemy.types import TypeEngine

from dialogue_app.store.faults import unreadable

Reader = Callable[[Any], Any]
_DRIVER = "prepared.driver"
_NOTHING = "SELECT NULL WHERE 1 = 0"
"""What an `IN` without values compares with."""


class Prepared:
    """A SELECT whose parameters are named; a list may be given where the statement says `column.in_(bindparam(name))`.

    Rows are named tuples of values in the columns' own Python types, as SQLAlchemy's rows are.
    """

    def __init__(self, statement: Executable) -> None:
        if not isinstance(statement, Select):
            raise TypeError("Only a SELECT is asked of the driver: everything that writes goes through the unit of work.")
        self.statement: Select[*tuple[Any, ...]] = statement
        self._compiled: _Compiled | None = None

    def rows(self, read: Session, values: Mapping[str, Any]) -> Sequence[Any]:
        """Every row, in the session's own read transaction; a `WorkspaceError` says why the file cannot be read."""
        transaction, driver = read.get_transaction(), read.info.get(_DRIVER)
        if driver is None or driver.transaction is not transaction:
            driver = read.info[_DRIVER] = _driver_of(read)
        if driver.cursor is None:
            return driver.connection.execute(self.statement, dict(values)).all()
        if self._compiled is None:
            self._compiled = _Compiled(self.statement, driver.dialect)
        try:
            return self._compiled.ask(driver.cursor, values)
        except driver.dialect.loaded_dbapi.Error as error:
            raise unreadable(error) from error


@dataclass(frozen=True, slots=True)
class _Driver:
    """What a session's present transaction asks; a server's has no cursor of its own here."""

    transaction: SessionTransaction | None
    connection: Connection
    dialect: Dialect
    cursor: Any


def _driver_of(read: Session) -> _Driver:
    connection = read.connection()
    cursor = connection.connection.cursor() if connection.dialect.name == "sqlite" else None
    return _Driver(read.get_transaction(), connection, connection.dialect, cursor)


class _Compiled:
    """One statement for one dialect: its text, what turns each parameter into the driver's value, and each column back."""

    def __init__(self, statement: Select[*tuple[Any, ...]], dialect: Dialect) -> None:
        compiled: Any = statement.compile(dialect=dialect)
        self._sql = str(compiled)
        self._fixed: Mapping[str, Any] = compiled.params
        self._given = tuple((name, compiled.binds[name].expanding, _writer(compiled.binds[name].type, dialect))
                            for name in compiled.positiontup or ())  # fmt: skip
        columns = statement.selected_columns
        names = [str(name) for name in columns.keys()]  # noqa: SIM118 - a column that comes twice is two names
        named = namedtuple("Row", names, rename=True)  # type: ignore[misc]
        self._make = partial(tuple.__new__, named)  # what _make does, less a check of the length
        read = ((place, _reader(column.type, dialect)) for place, column in enumerate(columns))
        self._readers = tuple((place, reader) for place, reader in read if reader is not None)

    def ask(self, cursor: Any, values: Mapping[str, Any]) -> list[Any]:
        sql, given = self._sql, list[Any]()
        for name, expanding, writer in self._given:
            value = values[name] if name in values else self._fixed[name]
            if expanding:
                held = [writer(one) for one in value] if writer else list(value)
                sql = sql.replace(f"__[POSTCOMPILE_{name}]", ", ".join("?" * len(held)) or _NOTHING)
                given += held
            else:
                given.append(writer(value) if writer else value)
        found = cursor.execute(sql, given).fetchall()
        make, readers = self._make, self._readers
        if not readers:
            return list(map(make, found))
        columns: list[Iterable[Any]] = list(zip(*found, strict=True))  # by columns: most values have no reader at all
        for place, reader in readers if columns else ():
            columns[place] = map(reader, columns[place])
        return list(map(make, zip(*columns, strict=True)))


@cache
def _reader(kind: TypeEngine[Any], dialect: Dialect) -> Reader | None:
    # One a column type, whatever statement asks for it: what it remembers of values it has read is shared.
    return kind.dialect_impl(dialect).result_processor(dialect, None)


@cache
def _writer(kind: TypeEngine[Any], dialect: Dialect) -> Reader | None:
    return kind.dialect_impl(dialect).bind_processor(dialect)
