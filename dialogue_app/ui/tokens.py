"""Design tokens: which colour, length and type size a role has in one theme at one text scale. No Qt here."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from dialogue_app.paths import resource

SMALLEST_SCALE, LARGEST_SCALE = 0.8, 2.0


@dataclass(frozen=True, slots=True)
class TypeRole:
    """One entry of the type scale, in pixels after scaling; `spacing` is a percentage (100 = as the font has it)."""

    size: int
    weight: int
    line: int
    spacing: int


@dataclass(frozen=True)
class Tokens:
    """The tokens of one theme ("light", "dark", "contrast") at one text scale (0.8 to 2.0)."""

    theme: str
    scale: float
    data: Mapping[str, Any]

    @classmethod
    def load(cls, theme: str, scale: float = 1.0, path: Path | None = None) -> Tokens:
        """Reads the theme file; an unknown theme is a `KeyError`, a scale outside the range is brought into it."""
        data = _read(path or resource("themes", "theme.toml"))
        if theme not in data["meta"]["themes"]:
            raise KeyError(f"no theme named {theme!r}")
        return cls(theme, min(LARGEST_SCALE, max(SMALLEST_SCALE, scale)), data)

    @property
    def colors(self) -> dict[str, str]:
        """Every colour role with its value as `#RRGGBB`."""
        place = self.data["meta"]["themes"].index(self.theme)
        return {role: values[place] for role, values in self.data["color"].items()}

    def color(self, role: str) -> str:
        """The value of one colour role; an unknown role is a `KeyError`."""
        return str(self.data["color"][role][self.data["meta"]["themes"].index(self.theme)])

    def length(self, name: str) -> float:
        """An unscaled length by dotted name, for example `size.row`."""
        group, _, key = name.partition(".")
        return float(self.data[group][key])

    def px(self, length: str | float) -> int:
        """A length in whole pixels at this scale; at least 1."""
        value = self.length(length) if isinstance(length, str) else length
        return max(1, round(value * self.scale))

    def type_role(self, role: str) -> TypeRole:
        """Size, weight, line height and spacing of a type role at this scale."""
        size, weight, line, spacing = self.data["type"][role]
        return TypeRole(round(size * self.scale), weight, round(line * self.scale), spacing)

    def families(self, use: str) -> list[str]:
        """Font families for `ui`, `scripts`, `document` or `mono`, best first."""
        return list(self.data["font"][use])

    def shape(self, name: str) -> str:
        """The form that tells a party without colour, for example `party_b` is `chamfer`."""
        return str(self.data["shape"][name])

    def marking(self, scheme: str, level: str, rank: int = 0) -> tuple[str, str]:
        """Background and text colour of a banner; a scheme or level that is not listed takes the neutral colour of its rank."""
        schemes = self.data["marking"]
        found = schemes.get(scheme, {}).get(level)
        if found is None:
            neutral = schemes["neutral"]
            found = neutral[str(min(max(rank, 0), len(neutral) - 1))]
        return found[0], found[1]


def luminance(color: str) -> float:
    """Relative luminance of `#RRGGBB` (WCAG 2.2, definition)."""
    channels = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@cache
def _read(path: Path) -> Mapping[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))
