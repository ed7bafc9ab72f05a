"""What a verb is: one small function that changes one thing for one person, in one unit of work.

Every verb takes the `Desk` first and everything else by keyword, and returns the change set it made (None when
nothing had to change). The registry is what the property tests walk: each verb in it must be undoable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Concatenate, ParamSpec

from dialogue_app.model.markings import Scheme
from dialogue_app.model.states import Function
from dialogue_app.store.journal import ChangeSet
from dialogue_app.store.workspace import Workspace

P = ParamSpec("P")
Made = ChangeSet | None


def now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """Who works, where, in which function, and what time it is."""

    workspace: Workspace
    author: str
    """Initials, as the journal and the notes name the person."""
    function: Function = Function.DESK
    clock: Callable[[], datetime] = field(default=now)
    schemes: Mapping[str, Scheme] = field(default_factory=dict)
    """Marking schemes of this installation by id (see `schemes.load`)."""
    ceiling: Mapping[str, str] = field(default_factory=dict)
    """The highest level this computer may hold, by scheme (RULE 16); empty: nobody has set one."""

    def acting_as(self, function: Function) -> Desk:
        """The same person in another function (the secretary puts through what the heads decided)."""
        return replace(self, function=function)


VERBS: dict[str, Callable[..., Made]] = {}
FINAL: set[str] = set()
"""Names of verbs that nothing takes back: signatures and what is issued under them."""


Verb = Callable[Concatenate[Desk, P], Made]


def verb(name: str, *, undoable: bool = True) -> Callable[[Verb[P]], Verb[P]]:
    """Register a function under the name of its action (“agenda.item.withdraw”)."""

    def register(function: Verb[P]) -> Verb[P]:
        VERBS[name] = function
        if not undoable:
            FINAL.add(name)
        return function

    return register
