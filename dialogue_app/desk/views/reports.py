"""Drafts of the evening's reports, and what a day's notes are marked with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.views.after_notes import marks_of_day
from dialogue_app.desk.views.common import first
from dialogue_app.desk.views.internal_parts import Schemes
from dialogue_app.model.markings import Marking, roll_up
from dialogue_app.model.notes import DayReport
from dialogue_app.store.reading import Read

Mark = Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class ReportForm:
    """A draft report as a form shows it."""

    id: str
    round: str
    on: date
    language: str
    subject: str
    summary: str
    comment: str
    marking: Mark
    by: str


def reports_of(read: Read, round: str) -> tuple[ReportForm, ...]:
    """The draft reports of a round by day, the later draft of a day last."""
    found = read.execute(_columns().where(DayReport.round_id == round).order_by(DayReport.on, DayReport.id))
    return tuple(ReportForm(*row) for row in found)


def report_form(read: Read, report: str) -> ReportForm:
    """One draft."""
    return ReportForm(*first(read, _columns().where(DayReport.id == report), DayReport.label))


def day_marking(read: Read, round: str, *, schemes: Schemes, author: str, on: date) -> Mark:
    """What a summary of a day's notes is marked with: the highest of them all, by the scheme that most of them carry."""
    marks = [found for data in marks_of_day(read, round, author=author, on=on) if (found := Marking.from_data(data))]
    known = [mark for mark in marks if mark.scheme in schemes]
    if not known:
        return None
    names = [mark.scheme for mark in known]
    scheme = max(sorted(set(names)), key=names.count)
    whole = roll_up(schemes[scheme], [mark for mark in known if mark.scheme == scheme])
    return whole.as_data() if whole is not None else None


def _columns() -> Any:
    r = DayReport
    return select(r.id, r.round_id, r.on, r.language, r.subject, r.summary, r.comment, r.marking, r.by)
