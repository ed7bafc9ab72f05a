"""Lines on their way to disk. One that could not be saved is not lost: it goes back, or waits and is tried again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dialogue_app.ui.pages.notes.line import Line

Done = Callable[[Any], None]
Failed = Callable[[BaseException], None]
Send = Callable[[Line, str, Done, Failed], None]


class Outbox:
    """Sends lines one after the other, in the order in which they were committed.

    `send(line, text, done, failed)` writes one; `saved(line, made)` and `refused(line, text, error)` tell how it went.
    `refused` answers whether the line was taken back; otherwise it waits here until `put` or `retry` sends it again.
    """

    def __init__(
        self, send: Send, saved: Callable[[Line, Any], object], refused: Callable[[Line, str, BaseException], bool]
    ) -> None:
        self._send, self._saved, self._refused = send, saved, refused
        self._lines: deque[tuple[Line, str]] = deque()
        self._busy = False

    def __len__(self) -> int:
        return len(self._lines)

    @property
    def refused(self) -> int:
        """How many lines were refused and wait."""
        return sum(line.tried is not None for line, _text in self._lines)

    @property
    def lines(self) -> tuple[tuple[Line, str], ...]:
        """What is not on disk yet as an entry."""
        return tuple(self._lines)

    def put(self, line: Line, text: str) -> None:
        """Sends a line behind those that wait already."""
        self._lines.append((line, text))
        self.retry()

    def retry(self) -> None:
        """Tries the first line again, and the others after it."""
        if self._lines and not self._busy:
            self._busy = True
            line, text = self._lines[0]
            self._send(line, text, self._done, self._failed)

    def _done(self, made: Any) -> None:
        line, _text = self._lines.popleft()
        self._busy = False
        self._saved(line, made)
        self.retry()

    def _failed(self, error: BaseException) -> None:
        line, text = self._lines[0]
        self._busy = False
        self._lines[0] = (replace(line, tried=text), text)
        if self._refused(*self._lines[0], error):
            self._lines.popleft()
