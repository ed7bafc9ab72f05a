"""The unfinished line: what is being written, about what, by whom it was said; and how it is kept between two seconds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from dialogue_app.desk.unfinished import LINE
from dialogue_app.model.values import new_id

EDITOR = LINE


@dataclass(frozen=True, slots=True)
class Line:
    """One line on its way to the record. `task` says what Enter makes of it: note, revise, annotate, reconcile.

    `note` and `other` are what a revision, an annotation or a reconciliation is about; `start` the reading it began from.
    `party` is a party code, "unclear", or None while nobody was chosen.
    """

    id: str = field(default_factory=new_id)
    change: str = field(default_factory=new_id)
    task: str = "note"
    taker: str = ""
    round: str = ""
    session: str = ""
    item: str | None = None
    speaker: str | None = None
    party: str | None = None
    kind: str = "statement"
    interpreted: bool = False
    language: str = "en"
    language_chosen: bool = False
    began_at: datetime | None = None
    """By this machine's clock."""
    clock_offset: int = 0
    """Seconds the room's clock is ahead of it."""
    reply_to: str | None = None
    marking: Mapping[str, Any] | None = None
    note: str | None = None
    other: str | None = None
    start: str = ""
    about: str = ""
    """In words: whose note of what time it is about."""
    left: bool = False
    """Was it left with Esc? Then it waits beside its entry and does not come up by itself."""
    tried: str | None = None
    """The text that could not be saved the last time it was tried."""

    @property
    def editor(self) -> str:
        """The name under which the line is kept."""
        return EDITOR + self.id

    @property
    def private(self) -> bool:
        """Is it for its taker alone?"""
        return self.kind == "observation"

    def renewed(self) -> Line:
        """The same line under new ids: what was tried before may have reached the disk after all, and stays as it was."""
        return replace(self, id=new_id(), change=new_id(), tried=None)

    def following(self) -> Line:
        """The empty line after this one: same place and speaker, everything else as at the start of a note."""
        return Line(
            taker=self.taker, round=self.round, session=self.session, item=self.item, speaker=self.speaker, party=self.party,
            interpreted=self.interpreted, language=self.language,
        )  # fmt: skip

    def base(self) -> dict[str, Any]:
        """What is kept beside the text."""
        kept = {one.name: getattr(self, one.name) for one in fields(self)}
        kept["began_at"] = self.began_at.isoformat() if self.began_at else None
        kept["marking"] = dict(self.marking) if self.marking else None
        return kept


def line_from(base: Any) -> Line | None:
    """The line that `base` describes; None when it was kept by something else or by a version that wrote it differently."""
    if not isinstance(base, Mapping) or not isinstance(base.get("id"), str):
        return None
    known = {one.name for one in fields(Line)}
    values = {name: value for name, value in base.items() if name in known}
    try:
        began = values.get("began_at")
        values["began_at"] = datetime.fromisoformat(began) if began else None
        return Line(**values)
    except (TypeError, ValueError):
        return None
