"""Markings as data: schemes, portion marks, banners and how portions roll up (RULE 12, 15; 32 CFR 2001.23 for the US set).

A scheme is read from a data file by whoever opens the workspace; nothing here knows a level by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from dialogue_app.errors import RuleError, UserError


class Combine(StrEnum):
    """How a caveat of several portions goes into the banner."""

    UNION = "union"
    """Any portion that carries it is enough (NOFORN)."""
    INTERSECTION = "intersection"
    """Only what all portions that list values allow (REL TO); an empty intersection becomes `when_empty`."""
    MAX = "max"
    """The highest value of an ordered list."""


@dataclass(frozen=True, slots=True)
class Level:
    """A rung of a scheme: its name in a banner, and its sign in a portion mark. `rank` grows with sensitivity."""

    name: str
    banner: str
    portion: str
    rank: int
    classified: bool
    colours: tuple[str, str] | None = None
    """Banner background and text, the scheme's own."""


@dataclass(frozen=True, slots=True)
class Caveat:
    """A dissemination mark: spelling in banner and portion, how it combines, and what it pushes out."""

    name: str
    banner: str
    portion: str
    combine: Combine
    overrides: tuple[str, ...] = ()
    when_empty: str | None = None
    bars_release: bool = False
    """Must not stand on a joint document: it forbids handing it to the other side."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A marking scheme in force between two dates."""

    id: str
    name: str
    levels: tuple[Level, ...]
    caveats: tuple[Caveat, ...]
    portion_separators: Mapping[str, str]
    """Between level and caveats in a portion mark, by level name; '' is the default."""
    valid_from: date | None = None
    valid_until: date | None = None
    unmarked_release: str | None = None
    """Caveat for REL TO lists mixed with classified portions that carry no release mark."""

    def level(self, name: str) -> Level:
        """The level of that name."""
        for level in self.levels:
            if level.name == name:
                return level
        known = ", ".join(item.name for item in self.levels)
        raise UserError(f"“{name}” is no level of the scheme {self.id}; there are: {known}.")

    def caveat(self, name: str) -> Caveat:
        """The caveat of that name; a list of values, as in “REL TO USA, GBR”, is not part of the name."""
        for caveat in self.caveats:
            if name == caveat.name or name.startswith(caveat.name + " "):
                return caveat
        raise UserError(f"“{name}” is no caveat of the scheme {self.id}.")

    def in_force(self, on: date) -> bool:
        """Whether the scheme's rules held on that day."""
        return (self.valid_from or on) <= on <= (self.valid_until or on)


@dataclass(frozen=True, slots=True)
class Marking:
    """A level of a scheme with its caveats, as written on one portion or one document."""

    scheme: str
    level: str
    caveats: tuple[str, ...] = field(default=())

    @classmethod
    def from_data(cls, data: Mapping[str, Any] | None) -> Marking | None:
        """From the form records keep; None where there is no mark."""
        return None if not data else cls(data["scheme"], data["level"], tuple(data.get("caveats", ())))

    def as_data(self) -> dict[str, Any]:
        """The form records keep."""
        return {"scheme": self.scheme, "level": self.level, "caveats": list(self.caveats)}


def portion(scheme: Scheme, marking: Marking) -> str:
    """The mark directly before a portion: (SBU-NF), (C//NF), (S//REL TO USA, GBR)."""
    level = scheme.level(marking.level)
    signs = [scheme.caveat(name).portion + name[len(scheme.caveat(name).name) :] for name in marking.caveats]
    separator = scheme.portion_separators.get(level.name, scheme.portion_separators.get("", "//"))
    return f"({separator.join([level.portion, '/'.join(signs)]) if signs else level.portion})"


def banner(scheme: Scheme, marking: Marking) -> str:
    """The line at top and bottom of every page: capitals, level in full, // between categories, / inside one."""
    level = scheme.level(marking.level)
    words = [scheme.caveat(name).banner + name[len(scheme.caveat(name).name) :] for name in marking.caveats]
    return "//".join([level.banner, "/".join(words)]) if words else level.banner


def roll_up(scheme: Scheme, portions: Iterable[Marking]) -> Marking | None:
    """The marking of a whole: highest level of any portion, caveats combined by the scheme's rules; None for none."""
    marks = list(portions)
    if foreign := {mark.scheme for mark in marks} - {scheme.id}:
        raise RuleError(f"Levels of different schemes are never equated: {', '.join(sorted(foreign))} beside {scheme.id}.")
    if not marks:
        return None
    top = max((scheme.level(mark.level) for mark in marks), key=lambda level: level.rank)
    found: dict[str, str] = {}
    for caveat in scheme.caveats:
        if kept := _combined(scheme, caveat, marks):
            found |= kept
    for caveat in scheme.caveats:
        if caveat.name in found:
            for name in caveat.overrides:
                found.pop(name, None)
    order = [caveat.name for caveat in scheme.caveats]
    return Marking(scheme.id, top.name, tuple(found[name] for name in sorted(found, key=order.index)))


def raised(scheme: Scheme, computed: Marking, override: Marking | None, reason: str) -> Marking:
    """The computed marking or a higher one given with a reason (compilation); never a lower one."""
    if override is None:
        return computed
    if scheme.level(override.level).rank < scheme.level(computed.level).rank or set(computed.caveats) - set(override.caveats):
        raise RuleError(f"A marking is never set below what its portions compute to: {banner(scheme, computed)}.")
    if override != computed and not reason.strip():
        raise RuleError("A marking above its portions needs the reason in writing (compilation).")
    return override


def check_ceiling(scheme: Scheme, marking: Marking | None, ceiling: str | None) -> None:
    """Refuse what is above the highest level this computer may hold (RULE 16)."""
    if marking is None or ceiling is None:
        return
    if scheme.level(marking.level).rank > scheme.level(ceiling).rank:
        held, refused = scheme.level(ceiling).banner, banner(scheme, marking)
        raise RuleError(f"This computer may hold up to {held}. {refused} was not stored: use a machine cleared for it.")


def _combined(scheme: Scheme, caveat: Caveat, marks: list[Marking]) -> dict[str, str]:
    carried = [name for mark in marks for name in mark.caveats if scheme.caveat(name) is caveat]
    if not carried:
        return {}
    if caveat.combine is not Combine.INTERSECTION:
        return {caveat.name: max(carried) if caveat.combine is Combine.MAX else caveat.name}
    lists = [_values(caveat, name) for name in carried]
    # A classified portion without any release mark has not been released to anybody.
    unreleased = any(scheme.level(mark.level).classified and not mark.caveats for mark in marks)
    common = [value for value in lists[0] if all(value in other for other in lists)]
    if unreleased and scheme.unmarked_release:
        return {scheme.unmarked_release: scheme.unmarked_release}
    if not common:
        return {caveat.when_empty: caveat.when_empty} if caveat.when_empty else {}
    return {caveat.name: f"{caveat.name} {', '.join(common)}"}


def _values(caveat: Caveat, name: str) -> list[str]:
    return [value.strip() for value in name[len(caveat.name) :].split(",") if value.strip()]
