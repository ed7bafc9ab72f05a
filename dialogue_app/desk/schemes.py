"""Marking schemes out of their data files, the check of a marking that is set, and the banner of what a page shows."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dialogue_app.desk.verbs import Desk
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.markings import Caveat, Combine, Level, Marking, Scheme, banner, check_ceiling, roll_up


@dataclass(frozen=True, slots=True)
class Banner:
    """One line of the marking banner; `colours` are background and text, None where the scheme has none."""

    scheme: str
    text: str
    level: str
    rank: int
    colours: tuple[str, str] | None


def load(folder: Path) -> dict[str, Scheme]:
    """Every scheme of the folder (one TOML file each) by its id."""
    found = [read_scheme(path) for path in sorted(folder.glob("*.toml"))]
    if not found:
        raise UserError("No marking schemes were found in {folder}: install the program again.", folder=folder)
    return {scheme.id: scheme for scheme in found}


def read_scheme(path: Path) -> Scheme:
    """The scheme that a data file describes; a fault names the file and the entry."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        levels = tuple(_level(entry, rank) for rank, entry in enumerate(data["levels"]))
        return Scheme(
            id=data["id"],
            name=data["name"],
            levels=levels,
            caveats=tuple(_caveat(entry) for entry in data.get("caveats", ())),
            portion_separators=data.get("portion_separators", {}),
            portion_form=data.get("portion_form", "({})"),
            valid_from=data.get("valid_from"),
            valid_until=data.get("valid_until"),
            unmarked_release=data.get("unmarked_release"),
        )
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError("The marking scheme {name} cannot be read: {error}.", name=path.name, error=error) from error
    except (KeyError, ValueError) as error:
        raise UserError("The marking scheme {name} lacks or misspells an entry: {error}.", name=path.name, error=error) from error


def checked(desk: Desk, data: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """A marking as records keep it, if its scheme knows it and this computer may hold it (RULE 16)."""
    marking = Marking.from_data(data)
    if marking is None:
        return None
    scheme = scheme_of(desk.schemes, marking.scheme)
    level = scheme.level(marking.level)
    for name in marking.caveats:
        scheme.caveat(name)
    if scheme.id in desk.ceiling:
        check_ceiling(scheme, marking, desk.ceiling[scheme.id])
    elif desk.ceiling and level.classified:
        # Ladders of different schemes are never equated, so a ceiling of one says nothing about another's levels.
        raise RuleError(
            "No ceiling is set on this computer for {name}. {banner} was not stored: ask the administrator to "
            "set one, or use a machine cleared for it.",
            name=scheme.name,
            banner=banner(scheme, marking),
        )
    return {**marking.as_data(), **{key: value for key, value in (data or {}).items() if key == "portion"}}


def scheme_of(schemes: Mapping[str, Scheme], id: str) -> Scheme:
    """The scheme with that id."""
    if id not in schemes:
        raise UserError("The marking scheme “{id}” is not installed here; there are: {schemes}.", id=id, schemes=schemes)
    return schemes[id]


def banners(schemes: Mapping[str, Scheme], marks: Iterable[Mapping[str, Any] | None]) -> tuple[Banner, ...]:
    """What stands above and below records with these marks: one line per scheme, since schemes are never equated."""
    by_scheme: dict[str, list[Marking]] = {}
    for data in marks:
        if marking := Marking.from_data(data):
            by_scheme.setdefault(marking.scheme, []).append(marking)
    return tuple(_banner(scheme_of(schemes, id), by_scheme[id]) for id in sorted(by_scheme))


def in_force(scheme: Scheme, on: date) -> tuple[Level, ...]:
    """Levels that may be given on that day, lowest first."""
    return tuple(level for level in scheme.levels if scheme.in_force(on) and level.in_force(on))


def _banner(scheme: Scheme, marks: list[Marking]) -> Banner:
    whole = roll_up(scheme, marks)
    assert whole is not None
    level = scheme.level(whole.level)
    return Banner(scheme.id, banner(scheme, whole), level.name, level.rank, level.colours)


def _level(entry: Mapping[str, Any], rank: int) -> Level:
    colours = entry.get("colours")
    return Level(
        name=entry["name"],
        banner=entry.get("banner", entry["name"]),
        portion=entry.get("portion", entry["name"]),
        rank=rank,
        classified=entry["classified"],
        colours=(colours[0], colours[1]) if colours else None,
        valid_from=entry.get("valid_from"),
        valid_until=entry.get("valid_until"),
    )


def _caveat(entry: Mapping[str, Any]) -> Caveat:
    return Caveat(
        name=entry["name"],
        banner=entry.get("banner", entry["name"]),
        portion=entry.get("portion", entry["name"]),
        combine=Combine(entry["combine"]),
        overrides=tuple(entry.get("overrides", ())),
        when_empty=entry.get("when_empty"),
        bars_release=entry.get("bars_release", False),
        category=entry.get("category", "dissemination"),
        joiner=entry.get("joiner", " "),
        leading=tuple(entry.get("leading", ())),
    )
