"""What the page shows: the register with its copies, in one reading; and files on disk, read and written whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dialogue_app.desk.schemes import banners
from dialogue_app.desk.views.issued import CopyView, IssuedView, PaperMinutes, copies, register, signed_on_paper
from dialogue_app.time_stamps import renewal_due, waits_for_stamp
from dialogue_app.ui.widgets import Marking

PAPER = "paper:"
"""Before the id of minutes that were signed in ink and have no file."""


@dataclass(frozen=True, slots=True)
class CopyRow:
    """A copy with its marking as the banner spells it ("" = none)."""

    copy: CopyView
    marking: str

    @property
    def id(self) -> str:
        """The copy's own id."""
        return self.copy.id


@dataclass(frozen=True, slots=True)
class Issue:
    """One line of the register: a file as it was issued, or minutes signed in ink; with its copies."""

    entry: IssuedView | None
    paper: PaperMinutes | None
    copies: tuple[CopyRow, ...]
    successor: str = ""
    """How the entry that took this one's place is called."""
    due: bool = False
    """Is the time-stamp over it to be renewed soon?"""

    @property
    def id(self) -> str:
        """Id of the entry, or of the minutes behind `PAPER`."""
        return self.entry.id if self.entry is not None else f"{PAPER}{self._paper.id}"

    @property
    def round_id(self) -> str:
        """The round it belongs to."""
        return self.entry.round_id if self.entry is not None else self._paper.round_id

    @property
    def round(self) -> int:
        """That round's number."""
        return self.entry.round if self.entry is not None else self._paper.round

    @property
    def identifier(self) -> str:
        """The name both sides call it by."""
        return self.entry.identifier if self.entry is not None else f"MIN-R{self._paper.round}"

    @property
    def kind(self) -> str:
        """joint-agenda · agreed-minutes"""
        return self.entry.kind if self.entry is not None else "agreed-minutes"

    @property
    def corrected_by(self) -> tuple[str, ...]:
        """Instruments it is read with."""
        return self.entry.corrected_by if self.entry is not None else self._paper.corrected_by

    @property
    def signatures(self) -> int:
        """Signatures it carries; of minutes in ink, the fewest under one original."""
        if self.entry is not None:
            return self.entry.signatures
        return min((count for _holder, count in self._paper.originals), default=0)

    @property
    def waits(self) -> bool:
        """Was it signed by a computer's clock alone, and has got no time-stamp since?"""
        return self.entry is not None and waits_for_stamp(self.entry)

    @property
    def moment(self) -> datetime | date | None:
        """When it was issued, or signed in ink."""
        return self.entry.at if self.entry is not None else self._paper.signed_on

    @property
    def day(self) -> date:
        """The same, for sorting."""
        at = self.moment
        return at.date() if isinstance(at, datetime) else at or date.min

    @property
    def of(self) -> dict[str, str]:
        """What a new copy is one of, as the verb takes it."""
        return {"issued": self.entry.id} if self.entry is not None else {"minutes": self._paper.id}

    @property
    def _paper(self) -> PaperMinutes:
        assert self.paper is not None
        return self.paper


@dataclass(frozen=True, slots=True)
class Register:
    """All that left the house, newest first."""

    issues: tuple[Issue, ...]
    marking: Marking

    @property
    def copies(self) -> tuple[CopyRow, ...]:
        """Every copy there is."""
        return tuple(copy for issue in self.issues for copy in issue.copies)

    def issue(self, id: str) -> Issue | None:
        """The line with that id."""
        return next((one for one in self.issues if one.id == id), None)


def read_register(desk: Any) -> Register:
    """Reads register, minutes in ink and distribution list."""
    with desk.workspace.read() as read:
        entries, papers, held = register(read), signed_on_paper(read), copies(read)
    rows = [CopyRow(one, _spelled(desk, one.marking)) for one in held]
    names = {one.id: f"{one.identifier}, {one.held_by}" for one in entries}
    now = desk.clock()
    issues = [
        Issue(one, None, _of(rows, "issued_id", one.id), names.get(one.superseded_by or "", ""), renewal_due(one, now))
        for one in entries
    ]
    filed = {one.minutes_id for one in entries if one.signatures}
    for paper in papers:
        own = _of([row for row in rows if row.copy.issued_id is None], "minutes_id", paper.id)
        if own or paper.id not in filed:
            issues.append(Issue(None, paper, own))
    issues.sort(key=lambda issue: (issue.round, issue.day), reverse=True)
    marks = [*(one.copy.marking for one in rows), *(one.marking for one in papers)]
    return Register(tuple(issues), Marking.of(banners(desk.schemes, [mark for mark in marks if _known(desk, mark)])))


def _of(rows: list[CopyRow], field: str, id: str) -> tuple[CopyRow, ...]:
    return tuple(row for row in rows if getattr(row.copy, field) == id)


def _known(desk: Any, mark: Mapping[str, Any] | None) -> bool:
    return bool(mark) and mark is not None and mark.get("scheme") in desk.schemes


def _spelled(desk: Any, mark: Mapping[str, Any] | None) -> str:
    if not mark:
        return ""
    if not _known(desk, mark):
        return str(mark.get("level", ""))
    return next((line.text for line in banners(desk.schemes, [mark])), "")
