"""Back and forward through visited pages."""

from __future__ import annotations

from dataclasses import dataclass, field

Place = tuple[str, str]
"""Page id and round id."""


@dataclass
class Trail:
    """The places visited, as in a browser: going somewhere new forgets what was ahead."""

    places: list[Place] = field(default_factory=list)
    at: int = -1
    depth: int = 100

    def visit(self, place: Place) -> None:
        """Remembers a place; the one shown already is not counted twice."""
        if self.places and self.places[self.at] == place:
            return
        self.places = [*self.places[: self.at + 1], place][-self.depth :]
        self.at = len(self.places) - 1

    def back(self) -> Place | None:
        """The place before, or None."""
        return self._step(-1)

    def forward(self) -> Place | None:
        """The place after, or None."""
        return self._step(1)

    @property
    def can_go_back(self) -> bool:
        """Is there a place before?"""
        return self.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Is there a place after?"""
        return self.at < len(self.places) - 1

    def clear(self) -> None:
        """Forgets everything (another dialogue is open)."""
        self.places, self.at = [], -1

    def _step(self, direction: int) -> Place | None:
        if not 0 <= self.at + direction < len(self.places):
            return None
        self.at += direction
        return self.places[self.at]
