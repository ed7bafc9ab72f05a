"""After signature: joint corrections beside the signed text, and confirmations of what was accepted ad referendum."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from dialogue_app.desk.bracket_text import BracketedText
from dialogue_app.desk.figures import one_figure
from dialogue_app.desk.forms import clean
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.minutes import Annex, Confirmation, Correction, Minutes, MinutesParagraph, MinutesState
from dialogue_app.model.notes import Paper
from dialogue_app.model.outcomes import Actual, Commitment
from dialogue_app.model.states import require
from dialogue_app.model.values import new_id
from dialogue_app.store.unit import UnitOfWork

SIGNED = (MinutesState.SIGNED, MinutesState.DISTRIBUTED, MinutesState.ARCHIVED)


@verb("minutes.correct")
def correct_minutes(
    desk: Desk,
    *,
    paragraph: str,
    kind: str,
    was: str,
    reads: str,
    reason: str,
    agreed: date,
    languages: Sequence[str] = (),
    effect: str = "ab initio",
    signed_by: Sequence[str] = (),
    id: str | None = None,
) -> Made:
    """Record a joint instrument that corrects a signed paragraph; the signed text stays (RULE 8).

    Figures reported out of that paragraph that show what was wrong follow the correction.
    """
    with desk.workspace.change("Correct signed minutes", author=desk.author) as unit:
        record = unit.get(MinutesParagraph, paragraph)
        minutes = unit.get(Minutes, record.minutes_id)
        if minutes.state not in SIGNED:
            raise RuleError(
                "The minutes are {state:name}, not signed: word the paragraph anew instead of correcting it.", state=minutes.state
            )
        old, new = clean(was), clean(reads)
        require(bool(old and new) and old != new, "Say what the paragraph said and how it reads instead.")
        require(bool(kind.strip()), "Say by which instrument: exchange of letters, procès-verbal of rectification, corrigendum.")
        if not any(old in text for text in record.text.values()):
            raise UserError(
                "“{old}” does not stand in paragraph {number}: give the words exactly as signed.", old=old, number=record.number
            )
        correction = unit.add(
            Correction(
                id=id or new_id(),
                minutes_id=minutes.id,
                round_id=minutes.round_id,
                paragraph_id=paragraph,
                kind=clean(kind),
                languages=tuple(languages) or minutes.languages,
                was=old,
                reads=new,
                reason=clean(reason),
                agreed=agreed,
                effect=effect,
                signed_by=tuple(signed_by),
            )
        )
        _correct_figures(unit, correction)
    return unit.result


@verb("minutes.confirm")
def confirm_paragraph(
    desk: Desk, *, paragraph: str, party: str, on: date, paper: str | None = None, id: str | None = None
) -> Made:
    """One side confirms a paragraph accepted ad referendum, by note after the talks (RULE 10).

    With the last confirmation the paragraph takes effect on that one's date, and its commitments are in force.
    """
    with desk.workspace.change(f"Confirmation by {party}", author=desk.author) as unit:
        record = unit.get(MinutesParagraph, paragraph)
        parties = tuple((record.ad_referendum or {}).get("parties", ()))
        require(
            bool(parties), "Paragraph {number} was not accepted ad referendum: there is nothing to confirm.", number=record.number
        )
        _check_agreed(unit, record)
        if party not in parties:
            raise UserError(
                "“{party}” is not among those who confirm paragraph {number}: {parties}.",
                party=party,
                number=record.number,
                parties=parties,
            )
        given = {one.party: one.on for one in _confirmations(unit, paragraph)}
        require(party not in given, "{party} confirmed paragraph {number} already.", party=party, number=record.number)
        if paper is not None:
            unit.get(Paper, paper)
        unit.add(Confirmation(id=id or new_id(), paragraph_id=paragraph, party=party, on=on, paper_id=paper))
        dates = {**given, party: on}
        if set(parties) <= dates.keys():
            for commitment in unit.session.scalars(select(Commitment).where(Commitment.paragraph_id == paragraph)):
                commitment.in_force_from = max(dates.values())
    return unit.result


def _check_agreed(unit: UnitOfWork, record: MinutesParagraph) -> None:
    minutes = unit.get(Minutes, record.minutes_id)
    if minutes.agreed_at is None and minutes.state not in (*SIGNED, MinutesState.PARTLY_SIGNED):
        raise RuleError("The minutes are {state:name}: a paragraph is confirmed once the text is agreed.", state=minutes.state)
    if record.annex_id:
        annex = unit.get(Annex, record.annex_id)
        require(
            not BracketedText.from_data(record.text, record.brackets).count(),
            "Annex {number} is still in brackets.",
            number=annex.number,
        )


def _confirmations(unit: UnitOfWork, paragraph: str) -> list[Confirmation]:
    return list(unit.session.scalars(select(Confirmation).where(Confirmation.paragraph_id == paragraph)))


def _correct_figures(unit: UnitOfWork, correction: Correction) -> None:
    old, new = one_figure(correction.was), one_figure(correction.reads)
    if old is None or new is None:
        return
    for actual in unit.session.scalars(select(Actual).where(Actual.paragraph_id == correction.paragraph_id, Actual.value == old)):
        actual.value, actual.correction_id = new, correction.id
