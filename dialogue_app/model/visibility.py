"""The visibility ladder (domain guide 2.4): text moves up only by a named person's explicit act (RULE 21)."""

from __future__ import annotations

from enum import StrEnum

from dialogue_app.errors import UserError


class Visibility(StrEnum):
    """From the author alone to everybody; `internal` is what our files call `delegation`."""

    PRIVATE = "private"
    DELEGATION = "delegation"
    GOVERNMENT = "government"
    SHARED = "shared"
    JOINT = "joint"
    PUBLIC = "public"

    @property
    def step(self) -> int:
        """Height on the ladder, 0 for private."""
        return list(Visibility).index(self)

    @property
    def leaves_the_house(self) -> bool:
        """Whether the other side has seen it."""
        return self.step >= Visibility.SHARED.step


def visibility(name: str) -> Visibility:
    """The rung of that name; “internal” is the delegation's."""
    try:
        return Visibility.DELEGATION if name == "internal" else Visibility(name)
    except ValueError as error:
        raise UserError("“{name}” is no visibility; there are: {rungs:name}.", name=name, rungs=Visibility) from error
