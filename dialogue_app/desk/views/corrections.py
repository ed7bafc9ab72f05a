"""Corrections of signed minutes as every place that shows the paragraph says them: “corrected by Corr.1: 19,630”."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Executable, select

from dialogue_app.desk.views.common import rows
from dialogue_app.model.minutes import Correction
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """One joint correction of a signed paragraph; `number` counts those of the same minutes by date: Corr.1, Corr.2, …"""

    id: str
    minutes_id: str
    paragraph_id: str
    number: int
    kind: str
    was: str
    reads: str
    reason: str
    agreed: date

    @property
    def label(self) -> str:
        """“Corr.1”, as the instrument is cited."""
        return f"Corr.{self.number}"

    @property
    def in_words(self) -> Sentence:
        """What stands beside the paragraph wherever it is shown."""
        return Sentence("corrected by {label}: {reads}", label=self.label, reads=self.reads)


def noted(corrections: Sequence[CorrectionView]) -> Sentence | None:
    """All corrections of a paragraph, to stand wherever it is shown; None without one."""
    return Sentence("{all:semicolons}", all=[one.in_words for one in corrections]) if corrections else None


def corrections_of(read: Read, minutes: Sequence[str]) -> dict[str, tuple[CorrectionView, ...]]:
    """Corrections of these minutes by paragraph, oldest first."""
    counted: dict[str, int] = {}
    found: dict[str, tuple[CorrectionView, ...]] = {}
    for of, id_, paragraph, kind, was, reads, reason, agreed in rows(read, _of_minutes, minutes=list(minutes)):
        counted[of] = counted.get(of, 0) + 1
        view = CorrectionView(id_, of, paragraph, counted[of], kind, was, reads, reason, agreed)
        found[paragraph] = (*found.get(paragraph, ()), view)
    return found


def _of_minutes(minutes: Any) -> Executable:
    c = Correction
    columns = (c.minutes_id, c.id, c.paragraph_id, c.kind, c.was, c.reads, c.reason, c.agreed)
    return select(*columns).where(c.minutes_id.in_(minutes)).order_by(c.agreed, c.id)
