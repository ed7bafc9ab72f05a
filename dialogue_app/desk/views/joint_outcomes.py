"""Actions, commitments and corrections as joint documents are composed from them: columns of joint records, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.figures import one_figure
from dialogue_app.desk.views.common import SEEN_BY_BOTH, texts
from dialogue_app.desk.views.joint_minutes import joint_minutes
from dialogue_app.desk.views.joint_papers import (
    JointAction,
    JointActions,
    JointCommitment,
    JointCommitments,
    JointCorrection,
    JointRectification,
)
from dialogue_app.desk.views.outcomes import commitments
from dialogue_app.errors import UserError
from dialogue_app.model.minutes import Annex, Correction, MinutesParagraph
from dialogue_app.model.outcomes import Action, Commitment
from dialogue_app.store.reading import Read


def joint_actions(read: Read, round: str, *, on: date) -> JointActions:
    """The actions that the minutes of a round record, by due date; UserError where there are no minutes."""
    view = joint_minutes(read, round)
    a, p = Action, MinutesParagraph
    asked = (
        select(a.text, a.owners, a.due, a.status, a.closed, a.provisional, p.number)
        .outerjoin(p, p.id == a.paragraph_id)
        .where(a.round_id == round, a.visibility.in_(SEEN_BY_BOTH))
        .order_by(a.due.is_(None), a.due, a.id)
    )
    found = tuple(
        JointAction(texts(row.text), tuple(row.owners), row.due, row.status, row.closed, row.provisional, row.number or "")
        for row in read.execute(asked)
    )
    return JointActions(view.round, view.title, on, found, view.marking, f"{view.identifier}/ACT")


def joint_commitments(read: Read, round: str, *, on: date) -> JointCommitments:
    """What the minutes of a round commit the sides to, in the words of their paragraphs; UserError where there are no minutes.

    A promise without a paragraph, or whose paragraph is still in brackets, binds nobody and is none.
    """
    view = joint_minutes(read, round)
    c, p = Commitment, MinutesParagraph
    asked = (
        select(c.id, c.party, c.period, p.number)
        .join(p, p.id == c.paragraph_id)
        .where(p.minutes_id == view.id, c.visibility.in_(SEEN_BY_BOTH), p.annex_id.is_(None), c.strength != "bracketed")
        .order_by(c.id)
    )
    standing = {one.id: one.in_force for one in commitments(read, on=on)}
    words = {one.number: one.text for one in view.paragraphs if not one.brackets}
    places = list(words)
    found = tuple(
        JointCommitment(
            words[row.number], row.party, _day(row.period.get("start")), _day(row.period.get("end")), standing[row.id], row.number
        )
        for row in sorted((row for row in read.execute(asked) if row.number in words), key=lambda row: places.index(row.number))
    )  # fmt: skip
    return JointCommitments(view.round, view.title, on, found, view.marking, f"{view.identifier}/COM")


def joint_rectification(read: Read, round: str, *, labels: Sequence[str] = ()) -> JointRectification:
    """The minutes of a round with their corrections, those with these labels (“Corr.1”) or all.

    UserError where there is none, or no such one.
    """
    view = joint_minutes(read, round)
    c, p = Correction, MinutesParagraph
    asked = (
        select(c.was, c.reads, c.languages, c.agreed, c.effect, p.number, p.text, Annex.number.label("annex"))
        .join(p, p.id == c.paragraph_id)
        .outerjoin(Annex, Annex.id == p.annex_id)
        .where(c.minutes_id == view.id, c.visibility.in_(SEEN_BY_BOTH))
        .order_by(c.agreed, c.id)
    )
    found = tuple(
        JointCorrection(
            f"Corr.{number}", row.number, row.annex or "", row.was, row.reads,
            _affected(row),
            row.agreed, row.effect,
        )
        for number, row in enumerate(read.execute(asked), 1)
    )  # fmt: skip
    known = ", ".join(one.label for one in found)
    if unknown := set(labels) - {one.label for one in found}:
        raise UserError(
            "There is no correction {unknown} of these minutes; there are: {known}.",
            unknown=sorted(unknown),
            known=known or "none",
        )
    if not found:
        raise UserError("These minutes have no correction: record the one that both sides agreed first.")
    return JointRectification(view, tuple(one for one in found if not labels or one.label in labels))


def _day(written: str | None) -> date | None:
    """A day of the calendar; a day of every year (“--10-01”) is none: the paragraph says it in words."""
    return date.fromisoformat(written) if written and not written.startswith("-") else None


def _affected(row: Any) -> tuple[str, ...]:
    """Languages whose text is corrected. Each writes a figure in its own way, so only words are looked for as they stand."""
    wording = texts(row.text)
    named = tuple(row.languages or wording)
    figure = one_figure(row.was) is not None and one_figure(row.reads) is not None
    return named if figure else tuple(tag for tag in named if row.was in wording.get(tag, ""))
