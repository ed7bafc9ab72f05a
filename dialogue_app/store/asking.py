"""The driver's own answers for searches: they are so short that a layer between would double them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any, Self

from sqlalchemy import Engine

from dialogue_app.store.faults import unreadable


class Asking:
    """A connection of a file kept open for questions: `with asking as ask` is one read transaction, one at a time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._alone = threading.Lock()
        self._driver: Any = None
        self._cursor: Any = None

    def __call__(self, statement: str, values: Sequence[Any]) -> Sequence[Any]:
        """Every row that answers a statement in the driver's spelling, with its values in order."""
        rows: Sequence[Any] = self._cursor.execute(statement, values).fetchall()
        return rows

    def __enter__(self) -> Self:
        self._alone.acquire()
        try:
            if self._driver is None:
                self._driver = self._engine.raw_connection()
                self._cursor = self._driver.cursor()
            self._cursor.execute("BEGIN")
        except BaseException as error:
            self._end(error)
            raise
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self._end(error)

    def close(self) -> None:
        """Give the connection back to its engine; the next question takes another."""
        with self._alone:
            self._let_go()

    def _end(self, error: BaseException | None) -> None:
        """Ends the transaction. A connection that met a fault is not used again."""
        try:
            if error is None:
                self._cursor.execute("ROLLBACK")
            else:
                self._let_go()
        finally:
            self._alone.release()
        if isinstance(error, self._engine.dialect.loaded_dbapi.Error):
            raise unreadable(error) from error

    def _let_go(self) -> None:
        driver, self._driver, self._cursor = self._driver, None, None
        if driver is not None:
            driver.close()
