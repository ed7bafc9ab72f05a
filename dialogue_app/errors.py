"""Everything that can go wrong, each with one sentence for the person in front of the screen.

A `DialogueError` is never a bug report: its message says what is wrong, where, and what to do next.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


class DialogueError(Exception):
    """Base of all expected faults; `str(error)` is a sentence for people."""


class UserError(DialogueError):
    """Something handed to us (a file, an argument, a value) cannot be used as it is."""


class RuleError(DialogueError):
    """The state of a record, or a rule of the trade, does not allow this change."""


class WorkspaceError(DialogueError):
    """The place where records are kept cannot be used, or was used past its one way to write."""


class DocumentError(DialogueError):
    """A document cannot be composed or rendered from what there is."""


class SigningError(DialogueError):
    """A key, certificate, signature field or signed file cannot be used."""


@dataclass(frozen=True, slots=True)
class Clash:
    """One field that two people changed: what I wanted, and what stands there now."""

    kind: str
    record: str
    field: str
    mine: Any
    theirs: Any


class ConflictError(DialogueError):
    """Somebody else changed the same thing; `clashes` name field, mine and theirs."""

    def __init__(self, sentence: str, clashes: Iterable[Clash] = ()) -> None:
        super().__init__(sentence)
        self.clashes = tuple(clashes)
