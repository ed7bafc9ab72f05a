"""Who may move a record from one state to the next (domain guide 2.2), as one table per kind of record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dialogue_app.errors import RuleError


class Function(StrEnum):
    """The function in which somebody acts; one person may act in several."""

    DESK = "desk"
    DRAFTER = "drafter"
    CLEARING_OFFICE = "clearing office"
    PRINCIPAL = "approving principal"
    HEAD = "head of delegation"
    SECRETARY = "secretary of delegation"
    NOTE_TAKER = "note-taker"
    CAPITAL = "capital"
    RECORDS = "records office"


@dataclass(frozen=True, slots=True)
class Moves:
    """The moves a kind of record knows: from each state, the states it can go to and the functions that may do it."""

    label: str
    table: Mapping[str, Mapping[str, frozenset[Function]]]

    def check(self, current: str, target: str, by: Function) -> None:
        """Refuse a move that there is not, or that is not for `by` to make."""
        possible = self.table.get(current, {})
        if target not in possible:
            if not possible:
                raise RuleError(
                    "A {label:name} that is {current:name} cannot become {target:name}; next can be: nothing: it is final.",
                    label=self.label,
                    current=current,
                    target=target,
                )
            raise RuleError(
                "A {label:name} that is {current:name} cannot become {target:name}; next can be: {following:name}.",
                label=self.label,
                current=current,
                target=target,
                following=possible,
            )
        if by not in possible[target]:
            raise RuleError(
                "Only the {allowed:name or} can make a {label:name} {target:name}, not the {by:name}.",
                allowed=sorted(possible[target]),
                label=self.label,
                target=target,
                by=by,
            )

    def following(self, current: str) -> tuple[str, ...]:
        """States that can come next, in the order of the table."""
        return tuple(self.table.get(current, {}))


def by(*functions: Function) -> frozenset[Function]:
    """Readable rows for a table of moves."""
    return frozenset(functions)


def require(condition: bool, template: str, /, **figures: object) -> None:
    """Refuse with a sentence unless the condition holds."""
    if not condition:
        raise RuleError(template, **figures)


def listed(values: Iterable[str]) -> str:
    """“2, 4 and 7”."""
    items = list(values)
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}" if items else ""
