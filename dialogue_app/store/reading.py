"""Looking into a workspace: one unchanging view of everything, for as long as the look lasts.

Prepared statements ask the driver itself; whatever else is asked goes to a session that is made with the first such question.
Pages open with prepared statements alone, and the mapping of records, which takes longest to import, waits until somebody
needs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from sqlalchemy import Connection, Dialect, Engine

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Read: TypeAlias = "Reading | Session"
"""What views ask: a look of its own, or the session of the unit of work that is being written."""


@dataclass(frozen=True, slots=True)
class Driver:
    """What prepared statements ask: the driver's cursor in the present transaction. A server's has none here."""

    connection: Connection
    dialect: Dialect
    cursor: Any

    @classmethod
    def of(cls, connection: Connection) -> Driver:
        """The driver under a connection whose transaction has begun."""
        cursor = connection.connection.cursor() if connection.dialect.name == "sqlite" else None
        return cls(connection, connection.dialect, cursor)


class Reading:
    """A look that refuses to write anything; a session (`execute`, `scalars`, `get` …) for everything but prepared statements."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._driver: Driver | None = None
        self._session: Session | None = None

    def connection(self) -> Connection:
        """The connection, its transaction begun."""
        if self._connection is None:
            self._connection = self._engine.connect()
            self._connection.begin()
        return self._connection

    @property
    def driver(self) -> Driver:
        """What prepared statements ask."""
        if self._driver is None:
            self._driver = Driver.of(self.connection())
        return self._driver

    @property
    def session(self) -> Session:
        """A session in the same transaction."""
        if self._session is None:
            from dialogue_app.store.sessions import ReadSession

            self._session = ReadSession(self.connection(), expire_on_commit=False, autoflush=False)
        return self._session

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.session, name)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        session, connection = self._session, self._connection
        self._session = self._driver = self._connection = None
        try:
            if session is not None:
                session.close()
        finally:
            if connection is not None:
                connection.close()
