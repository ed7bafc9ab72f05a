"""Markings as data: schemes, portion marks, banners and how portions roll up (RULE 12, 15; 32 CFR 2001.23 for the US set).

A scheme is read from a data file by whoever opens the workspace; nothing here knows a level by name.
"""

from __future__ import annotations

import re
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
    valid_from: date | None = None
    valid_until: date | None = None

    def in_force(self, on: date) -> bool:
        """Whether the level could be given on that day."""
        return (self.valid_from or on) <= on <= (self.valid_until or on)


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
    category: str = "dissemination"
    """Categories are parted by //, marks of one category by /."""
    joiner: str = " "
    """Between the values of one mark: REL TO USA, GBR; FGI CUB GBR."""
    leading: tuple[str, ...] = ()
    """Values that come first and alone mean nobody: REL TO USA is a release to no one else."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A marking scheme in force between two dates."""

    id: str
    name: str
    levels: tuple[Level, ...]
    caveats: tuple[Caveat, ...]
    portion_separators: Mapping[str, str]
    """Between level and caveats in a portion mark, by level name; '' is the default."""
    portion_form: str = "({})"
    """Around a portion mark; empty for a scheme that marks no portions."""
    valid_from: date | None = None
    valid_until: date | None = None
    unmarked_release: str | None = None
    """Caveat for release lists mixed with classified portions that carry no release mark; none: the lists fall away."""

    def level(self, name: str) -> Level:
        """The level of that name."""
        for level in self.levels:
            if level.name == name:
                return level
        known = ", ".join(item.name for item in self.levels)
        raise UserError("“{name}” is no level of the scheme {id}; there are: {known}.", name=name, id=self.id, known=known)

    def caveat(self, name: str) -> Caveat:
        """The caveat of that name; a list of values, as in “REL TO USA, GBR”, is not part of the name."""
        for caveat in sorted(self.caveats, key=lambda caveat: -len(caveat.name)):
            if name == caveat.name or name.startswith(caveat.name + " "):
                return caveat
        raise UserError("“{name}” is no caveat of the scheme {id}.", name=name, id=self.id)

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
    """The mark directly before a portion: (SBU-NF), (C//NF), (S//REL TO USA, GBR). Empty where portions carry none."""
    if not scheme.portion_form:
        return ""
    level = scheme.level(marking.level)
    separator = scheme.portion_separators.get(level.name, scheme.portion_separators.get("", "//"))
    return scheme.portion_form.format(separator.join([level.portion, *_by_category(scheme, marking, short=True)]))


def banner(scheme: Scheme, marking: Marking) -> str:
    """The line at top and bottom of every page: capitals, level in full, // between categories, / inside one."""
    return "//".join(filter(None, [scheme.level(marking.level).banner, *_by_category(scheme, marking, short=False)]))


def read_portion(scheme: Scheme, text: str) -> tuple[Marking | None, str]:
    """The mark of a portion and its words without it; older papers put the mark behind the words."""
    signs = {portion(scheme, mark): mark for mark in _simple_markings(scheme)}
    stripped = text.strip()
    for opening in (True, False):
        found = _OPENING.match(stripped) if opening else _CLOSING.search(stripped)
        if found is None:
            continue
        mark = signs.get(found["mark"]) or _read_mark(scheme, found["mark"])
        if mark is not None:
            return mark, (stripped[found.end() :] if opening else stripped[: found.start()]).strip()
    return None, stripped


def roll_up(scheme: Scheme, portions: Iterable[Marking]) -> Marking | None:
    """The marking of a whole: highest level of any portion, caveats combined by the scheme's rules; None for none."""
    marks = list(portions)
    if foreign := {mark.scheme for mark in marks} - {scheme.id}:
        raise RuleError(
            "Levels of different schemes are never equated: {foreign} beside {id}.", foreign=sorted(foreign), id=scheme.id
        )
    if not marks:
        return None
    top = max((scheme.level(mark.level) for mark in marks), key=lambda level: level.rank)
    found: dict[str, str] = {}
    for caveat in scheme.caveats:
        found |= _combined(scheme, caveat, marks)
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
    wanted = roll_up(scheme, [override])
    # Not lower means: adding what the portions say would change nothing.
    if wanted is None or roll_up(scheme, [computed, wanted]) != wanted:
        raise RuleError("A marking is never set below what its portions compute to: {banner}.", banner=banner(scheme, computed))
    if wanted != roll_up(scheme, [computed]) and not reason.strip():
        raise RuleError("A marking above its portions needs the reason in writing (compilation).")
    return wanted


def check_joint(scheme: Scheme, marking: Marking | None) -> None:
    """Refuse a joint document whose marking forbids handing it to the other side (RULE 12)."""
    barred = [name for name in (marking.caveats if marking else ()) if scheme.caveat(name).bars_release]
    if marking is not None and barred:
        raise RuleError(
            "This joint document computes to {banner}, and is about to be handed to the other side: take out the "
            "portion marked {barred}.",
            banner=banner(scheme, marking),
            barred=barred,
        )


def check_ceiling(scheme: Scheme, marking: Marking | None, ceiling: str | None) -> None:
    """Refuse what is above the highest level this computer may hold (RULE 16)."""
    if marking is None or ceiling is None:
        return
    if scheme.level(marking.level).rank > scheme.level(ceiling).rank:
        held, refused = scheme.level(ceiling).banner, banner(scheme, marking)
        raise RuleError(
            "This computer may hold up to {held}. {refused} was not stored: use a machine cleared for it.",
            held=held,
            refused=refused,
        )


def _combined(scheme: Scheme, caveat: Caveat, marks: list[Marking]) -> dict[str, str]:
    carried = [name for mark in marks for name in mark.caveats if scheme.caveat(name) is caveat]
    if not carried:
        return {}
    lists = [_values(caveat, name) for name in carried]
    if caveat.combine is Combine.UNION:
        return _written(caveat, {value for values in lists for value in values})
    if caveat.combine is Combine.MAX:
        return {caveat.name: max(carried)}
    if any(_unreleased(scheme, caveat, mark) for mark in marks):
        return {scheme.unmarked_release: scheme.unmarked_release} if scheme.unmarked_release else {}
    common = set.intersection(*map(set, lists))
    if not common - set(caveat.leading):
        return {caveat.when_empty: caveat.when_empty} if caveat.when_empty else {}
    return _written(caveat, common)


def _unreleased(scheme: Scheme, release: Caveat, mark: Marking) -> bool:
    """A classified portion without any release mark has not been released to anybody."""
    said = any(scheme.caveat(name) is release or name == scheme.unmarked_release for name in mark.caveats)
    return scheme.level(mark.level).classified and not said


def _written(caveat: Caveat, values: set[str]) -> dict[str, str]:
    ordered = [value for value in caveat.leading if value in values] + sorted(values - set(caveat.leading))
    return {caveat.name: f"{caveat.name} {caveat.joiner.join(ordered)}".strip()}


def _values(caveat: Caveat, name: str) -> list[str]:
    return [value for value in re.split(r"[,\s]+", name[len(caveat.name) :]) if value]


def _by_category(scheme: Scheme, marking: Marking, *, short: bool) -> list[str]:
    groups: dict[str, list[str]] = {}
    order = [caveat.name for caveat in scheme.caveats]
    for name in sorted(marking.caveats, key=lambda name: order.index(scheme.caveat(name).name)):
        caveat = scheme.caveat(name)
        sign = caveat.portion if short else caveat.banner
        groups.setdefault(caveat.category, []).append(sign + name[len(caveat.name) :])
    return ["/".join(signs) for signs in groups.values()]


def _simple_markings(scheme: Scheme) -> list[Marking]:
    alone = [Marking(scheme.id, level.name) for level in scheme.levels]
    return alone + [Marking(scheme.id, level.name, (caveat.name,)) for level in scheme.levels for caveat in scheme.caveats]


def _read_mark(scheme: Scheme, mark: str) -> Marking | None:
    sign, _, rest = mark.strip("()").partition("//")
    level = next((level for level in scheme.levels if level.portion == sign.strip()), None)
    if level is None:
        return None
    names: list[str] = []
    for part in re.split(r"/+", rest) if rest else ():
        caveat = next((item for item in scheme.caveats if part == item.portion or part.startswith(item.portion + " ")), None)
        if caveat is None:
            return None
        names.append(caveat.name + part[len(caveat.portion) :])
    return Marking(scheme.id, level.name, tuple(names))


_OPENING = re.compile(r"(?P<mark>\([A-Z][^()]*\))\s*")
_CLOSING = re.compile(r"\s*(?P<mark>\([A-Z][^()]*\))\s*$")
