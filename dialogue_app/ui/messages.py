"""The one door for messages to the person: a line in the status bar, or a sheet that waits; never a modal dialog."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal

from PySide6.QtCore import QObject, Signal

from dialogue_app.errors import ConflictError, DialogueError
from dialogue_app.failure_log import note_failure, without_words
from dialogue_app.ui.jobs import Cancelled
from dialogue_app.ui.language import in_words, translate

Tone = Literal["ok", "info", "warn", "danger", "crash"]
_KEPT = 200

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Message:
    """One message: `sentence` for people; `detail` (a log path) and `title` only where there is more to say."""

    tone: Tone
    sentence: str
    title: str = ""
    detail: str = ""


class Messages(QObject):
    """Says things; everything said is also kept in `recorded`, oldest first."""

    said = Signal(object)
    """A `Message` for the status line."""
    asked = Signal(object)
    """A `Message` for a sheet."""
    conflict = Signal(object, object)
    """A `ConflictError`, and a callable that writes mine over theirs (or None)."""

    def __init__(self, log_path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log_path = log_path
        self.recorded: list[Message] = []

    def say(self, sentence: str, tone: Tone = "info") -> None:
        """Shows a sentence in the status line for a while."""
        self.said.emit(self._keep(Message(tone, sentence)))

    def warn(self, sentence: str, *, title: str = "") -> None:
        """Opens a sheet with a sentence that must be read."""
        self.asked.emit(self._keep(Message("warn", sentence, title)))

    def fault(self, error: BaseException, doing: str = "") -> None:
        """Tells about a failure: expected ones by their sentence, conflicts with both wordings, our bugs as a crash report."""
        if isinstance(error, Cancelled):
            self.say(translate("kit", "{what}: stopped").format(what=doing) if doing else translate("kit", "Stopped"))
        elif isinstance(error, ConflictError) and error.clashes:
            self.conflicting(error, None)
        elif isinstance(error, DialogueError):
            self.asked.emit(self._keep(Message("warn", in_words(error), doing)))
        else:
            self.crash(error, doing)

    def conflicting(self, error: ConflictError, keep_mine: Callable[[ConflictError], object] | None) -> None:
        """Shows both wordings of a conflict; `keep_mine(error)` writes mine over theirs."""
        self._keep(Message("warn", in_words(error)))
        self.conflict.emit(error, None if keep_mine is None else lambda: keep_mine(error))

    def crash(self, error: BaseException, doing: str = "") -> None:
        """Reports a bug: the traceback goes to the log, the person gets a sentence and the place of the log."""
        self._write_log(error)
        sentence = translate("kit", "Something in the program failed. What was saved before is safe.")
        sentence += " " + translate("kit", "Please send the log to those who maintain the program.")
        title = (
            translate("kit", "{what} did not finish").format(what=doing)
            if doing
            else translate("kit", "The program made a mistake")
        )
        self.asked.emit(self._keep(Message("crash", sentence, title, str(self.log_path or ""))))

    def catch_unexpected(self) -> None:
        """Sends exceptions that nobody caught (slots, timers) to `crash` from now on."""
        sys.excepthook = self._unexpected

    def _unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.fault(error)

    def _keep(self, message: Message) -> Message:
        self.recorded.append(message)
        del self.recorded[:-_KEPT]
        return message

    def _write_log(self, error: BaseException) -> None:
        if self.log_path is None:
            _log.error("unexpected error\n%s", without_words(error))
            return
        try:
            note_failure(error, self.log_path)
        except OSError as failure:
            _log.error("the log %s cannot be written (%s)\n%s", self.log_path, failure, without_words(error))
