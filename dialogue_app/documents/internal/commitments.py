"""How commitments stand, in the words of an internal paper."""

from __future__ import annotations

from dialogue_app.desk.views.internal import BriefPeriod
from dialogue_app.desk.views.outcomes import NotInForce
from dialogue_app.documents.internal.wording import Words


def period_words(one: BriefPeriod, words: Words) -> str:
    """“FY2011: 19,630, missed by 370”, “2012: in progress: 16 of 17 due”."""
    standing = _standing(one, words)
    if one.figure is None:
        return words.own.text("book.period_bare", period=one.label, standing=standing)
    return words.own.text("book.period", period=one.label, figure=words.joint.integer(one.figure), standing=standing)


def _standing(one: BriefPeriod, words: Words) -> str:
    own, number, key = words.own, words.joint.integer, one.standing.replace(" ", "_")
    if one.difference and own.has(f"standing.{key}_by"):
        return own.text(f"standing.{key}_by", difference=number(one.difference))
    if key == "met" and one.counts > 1:
        return own.text("standing.met_by_both" if one.counts == 2 else "standing.met_by_all", counts=one.counts)
    if key == "in_progress" and one.due is not None:
        done, planned = one.due
        return own.text("standing.in_progress_due", done=number(done), planned=number(planned))
    return own.text(f"standing.{key}")


def not_in_force_words(why: NotInForce, words: Words) -> str:
    """“Not in force: accepted ad referendum, not confirmed by CU.”"""
    reason = words.own.text(
        f"not_in_force.{why.reason}",
        state=words.state(why.state),
        parties=words.joint.listed(why.waiting_for),
        day=words.day(why.begins),
    )
    return words.own.text("book.not_in_force", reason=reason)
