"""Everything that can go wrong, each with one sentence for the person in front of the screen.

A `DialogueError` is never a bug report: its message says what is wrong, where, and what to do next. It is raised with a
template and its figures, `RuleError("Item {number} is withdrawn.", number=8)`: see `dialogue_app.sentences`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dialogue_app.sentences import Sentence, sentence_of


class DialogueError(Exception):
    """Base of all expected faults; `str(error)` is a sentence for people, in English."""

    def __init__(self, template: str, /, **figures: Any) -> None:
        super().__init__(Sentence(template, **figures))

    @property
    def sentence(self) -> Sentence:
        """What went wrong, with the template and the figures it was made of."""
        return sentence_of(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.args, self.__dict__)


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

    def __init__(self, template: str, clashes: Iterable[Clash] = (), /, **figures: Any) -> None:
        super().__init__(template, **figures)
        self.clashes = tuple(clashes)


def _again(kind: type[DialogueError], args: tuple[Any, ...], values: dict[str, Any]) -> DialogueError:
    made = kind.__new__(kind)  # some kinds are made from more than their sentence
    made.args = args
    made.__dict__.update(values)
    return made
