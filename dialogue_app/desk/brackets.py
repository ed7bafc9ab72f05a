"""Brackets around what is not agreed: put them, offer other words, settle them (RULE 9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dialogue_app.desk.bracket_text import BracketedText
from dialogue_app.desk.forms import Texts, wording
from dialogue_app.desk.languages import digest_of_others, out_of_step
from dialogue_app.desk.readiness import open_minutes
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.minutes import MinutesParagraph
from dialogue_app.model.values import Wording
from dialogue_app.store.unit import UnitOfWork


@verb("minutes.bracket.put")
def put_bracket(
    desk: Desk,
    *,
    paragraph: str,
    start: Texts,
    ranges: Mapping[str, tuple[int, int]],
    proposed_by: str,
    opposed_by: Sequence[str] = (),
) -> Made:
    """Bracket the selected words of every language. `start` are the texts in which they were selected.

    `ranges` by language: first character and the one after the last. `proposed_by` is the party that wants the words.
    """
    with desk.workspace.change("Bracket words of a paragraph", author=desk.author) as unit:
        record, text = _opened(unit, paragraph)
        _same(record, start)
        _write(unit, record, text.bracketed(ranges, proposed_by, opposed_by))
    return unit.result


@verb("minutes.bracket.alternative")
def add_alternative(
    desk: Desk,
    *,
    paragraph: str,
    bracket: int,
    words: Texts,
    proposed_by: str,
    opposed_by: Sequence[str] = (),
) -> Made:
    """Offer other words beside a bracket (counted from 0), in every language."""
    with desk.workspace.change("Offer an alternative to a bracket", author=desk.author) as unit:
        record, text = _opened(unit, paragraph)
        _there(text, bracket, record)
        _write(unit, record, text.with_alternative(bracket, wording(words), proposed_by, opposed_by))
    return unit.result


@verb("minutes.bracket.accept")
def accept_bracket(desk: Desk, *, paragraph: str, bracket: int, alternatives: bool = True) -> Made:
    """Accept the words of a bracket; the alternatives directly beside it fall away unless told otherwise."""
    with desk.workspace.change("Accept bracketed words", author=desk.author) as unit:
        record, text = _opened(unit, paragraph)
        _there(text, bracket, record)
        _write(unit, record, text.resolved(bracket, keep=True, alternatives=alternatives))
    return unit.result


@verb("minutes.bracket.drop")
def drop_bracket(desk: Desk, *, paragraph: str, bracket: int) -> Made:
    """Let the words of a bracket fall away."""
    with desk.workspace.change("Drop bracketed words", author=desk.author) as unit:
        record, text = _opened(unit, paragraph)
        _there(text, bracket, record)
        _write(unit, record, text.resolved(bracket, keep=False))
    return unit.result


@verb("minutes.bracket.attribute")
def attribute_bracket(desk: Desk, *, paragraph: str, bracket: int, proposed_by: str, opposed_by: Sequence[str] = ()) -> Made:
    """Say who proposed a bracket's words and who opposes them."""
    with desk.workspace.change("Name the proposer of a bracket", author=desk.author) as unit:
        record, text = _opened(unit, paragraph)
        _there(text, bracket, record)
        data = text.as_data()
        data[bracket] = {**data[bracket], "proposedBy": proposed_by, "opposedBy": list(opposed_by)}
        record.brackets = data
    return unit.result


def _opened(unit: UnitOfWork, paragraph: str) -> tuple[MinutesParagraph, BracketedText]:
    record = unit.get(MinutesParagraph, paragraph)
    open_minutes(unit, record.minutes_id)
    return record, BracketedText.from_data(record.text, record.brackets)


def _same(record: MinutesParagraph, start: Texts) -> None:
    if Wording(start) != record.text:
        raise RuleError(
            "Paragraph {number} was worded anew while the words were selected: select them again.", number=record.number
        )


def _there(text: BracketedText, bracket: int, record: MinutesParagraph) -> None:
    if not 0 <= bracket < len(text.brackets):
        raise UserError(
            "Paragraph {number} has {count} brackets; there is no bracket {bracket}.",
            number=record.number,
            count=len(text.brackets),
            bracket=bracket + 1,
        )


def _write(unit: UnitOfWork, record: MinutesParagraph, text: BracketedText) -> None:
    """A bracket goes into every language at once: what was in step stays in step."""
    behind = out_of_step(record.text, record.confirmed)
    kept = {tag: against for tag, against in record.confirmed.items() if tag in behind}
    record.confirmed = kept | {tag: digest_of_others(text.texts, tag) for tag in record.confirmed if tag not in behind}
    record.text, record.brackets = text.texts, text.as_data()
