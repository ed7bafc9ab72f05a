"""Statements that are compiled once and asked of the driver itself: a page makes dozens of small ones.

SQLAlchemy writes the SQL and knows the types; only its way through an execution (0.1 ms a statement, more than the database
itself takes) is left out. A server is asked through SQLAlchemy as ever: there the network is what takes time.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Dialect, Executable, Select
from sqlalchemy.types import TypeEngine

from dialogue_app.model.values import DateType, FrozenJSON, UtcTime, WordingType
from dialogue_app.store.faults import unreadable
from dialogue_app.store.reading import Driver, Read, Reading

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Reader = Callable[[Any], Any]
_DRIVER = "prepared.driver"
_NOTHING = "SELECT NULL WHERE 1 = 0"
"""What an `IN` without values compares with."""
_KINDS: Mapping[str, type[TypeEngine[Any]]] = {
    "wording": WordingType, "json": FrozenJSON, "time": UtcTime, "day": DateType, "truth": Boolean,
}  # fmt: skip
"""Types whose values are not the driver's own, by the names they have in a plan that is kept."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A statement as it was compiled for a file: its text, its parameters and its columns, each with its type.

    A type is a name of `_KINDS`, or "" where the driver's own value is meant. `fixed` are values the statement brings along.
    """

    sql: str
    fixed: Mapping[str, Any]
    given: tuple[tuple[str, bool, str], ...]
    """Name of each parameter in order, whether it is a list, its type."""
    columns: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, statement: Select[*tuple[Any, ...]], dialect: Dialect) -> Plan:
        """A statement, compiled."""
        compiled: Any = statement.compile(dialect=dialect)
        binds = [(name, compiled.binds[name]) for name in compiled.positiontup or ()]
        columns = statement.selected_columns
        names = [str(name) for name in columns.keys()]  # noqa: SIM118 - a column that comes twice is two names
        return cls(
            str(compiled),
            {name: value for name, value in compiled.params.items() if value is not None},
            tuple((name, bool(bind.expanding), _kind(bind.type, dialect)) for name, bind in binds),
            tuple(zip(names, (_kind(column.type, dialect) for column in columns), strict=True)),
        )

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Plan:
        """A plan out of what `as_data` gave."""
        given = tuple((str(name), bool(expanding), str(kind)) for name, expanding, kind in data["given"])
        return cls(data["sql"], data["fixed"], given, tuple((str(name), str(kind)) for name, kind in data["columns"]))

    def as_data(self) -> dict[str, Any]:
        """The plan as values JSON can write."""
        return {"sql": self.sql, "fixed": dict(self.fixed), "given": self.given, "columns": self.columns}


class Prepared:
    """A SELECT whose parameters are named; a list may be given where the statement says `column.in_(bindparam(name))`.

    Rows are named tuples of values in the columns' own Python types, as SQLAlchemy's rows are. With a `plan` the statement is
    not even written until a server is asked.
    """

    def __init__(self, statement: Executable | Callable[[], Executable], plan: Plan | None = None) -> None:
        if not callable(statement):
            _selected(statement)
        self._statement = statement
        self._plan = plan
        self._asked: _Asked | None = None

    @property
    def statement(self) -> Select[*tuple[Any, ...]]:
        """The statement; a `TypeError` for one that is no SELECT."""
        if callable(self._statement):
            self._statement = self._statement()
        return _selected(self._statement)

    def plan(self, dialect: Dialect) -> Plan:
        """The statement as it is compiled for files."""
        return Plan.of(self.statement, dialect)

    def rows(self, read: Read, values: Mapping[str, Any]) -> Sequence[Any]:
        """Every row, in the reading's own transaction; a `WorkspaceError` says why the file cannot be read."""
        driver = read.driver if isinstance(read, Reading) else _driver_of(read)
        if driver.cursor is None:
            return driver.connection.execute(self.statement, dict(values)).all()
        if self._asked is None:
            self._asked = _Asked(self._plan or self.plan(driver.dialect), driver.dialect)
        try:
            return self._asked.ask(driver.cursor, values)
        except driver.dialect.loaded_dbapi.Error as error:
            raise unreadable(error) from error


def _selected(statement: Executable) -> Select[*tuple[Any, ...]]:
    if not isinstance(statement, Select):
        raise TypeError("Only a SELECT is asked of the driver: everything that writes goes through the unit of work.")
    return statement


def _driver_of(session: Session) -> Driver:
    """The driver under a unit of work's session, found once in each transaction."""
    transaction, kept = session.get_transaction(), session.info.get(_DRIVER)
    if kept is None or kept[0] is not transaction:
        driver = Driver.of(session.connection())
        kept = session.info[_DRIVER] = (session.get_transaction(), driver)
    found: Driver = kept[1]
    return found


class _Asked:
    """A plan with what turns each parameter into the driver's value, and each column back."""

    def __init__(self, plan: Plan, dialect: Dialect) -> None:
        self._sql, self._fixed = plan.sql, plan.fixed
        self._given = tuple((name, expanding, _writer(kind, dialect)) for name, expanding, kind in plan.given)
        named = namedtuple("Row", [name for name, _ in plan.columns], rename=True)  # type: ignore[misc]
        self._make = partial(tuple.__new__, named)  # what _make does, less a check of the length
        read = ((place, _reader(kind, dialect)) for place, (_, kind) in enumerate(plan.columns))
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
def _reader(kind: str, dialect: Dialect) -> Reader | None:
    # One a column type, whatever statement asks for it: what it remembers of values it has read is shared.
    return _KINDS[kind]().dialect_impl(dialect).result_processor(dialect, None) if kind else None


@cache
def _writer(kind: str, dialect: Dialect) -> Reader | None:
    return _KINDS[kind]().dialect_impl(dialect).bind_processor(dialect) if kind else None


def _kind(type_: TypeEngine[Any], dialect: Dialect) -> str:
    """The name of a column's type; "" for one whose values are the driver's own."""
    for name, known in _KINDS.items():
        if isinstance(type_, known):
            return name
    own = type_.dialect_impl(dialect)
    if own.result_processor(dialect, None) is not None or own.bind_processor(dialect) is not None:
        raise TypeError(f"{type_!r} is not a type that prepared statements read: name it in _KINDS.")
    return ""
