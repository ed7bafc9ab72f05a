"""The text of the minutes: paragraphs with numbers that stay, worded in every language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.bracket_text import BracketedText
from dialogue_app.desk.forms import Given, Texts, clean, code_for, edit, named, wording
from dialogue_app.desk.languages import after_edit, held, language_name, out_of_step
from dialogue_app.desk.numbering import inserted, renumber, roman, series
from dialogue_app.desk.order import place_after
from dialogue_app.desk.readiness import circulated, open_minutes
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.dialogue import Dialogue
from dialogue_app.model.minutes import Annex, InternalComment, Minutes, MinutesParagraph, ParagraphSource, SharedComment
from dialogue_app.model.rounds import Round
from dialogue_app.model.states import require
from dialogue_app.model.values import Wording, new_id, rank_between
from dialogue_app.sentences import Sentence, own_names
from dialogue_app.store.unit import UnitOfWork

KINDS = own_names("opening", "procedural", "statement", "decision", "closing")
_PLACE = ("item_id", "issue_id", "kind")


@verb("minutes.create")
def create_minutes(
    desk: Desk,
    *,
    round: str,
    title: Texts,
    annexes: Sequence[tuple[str, Texts]] = (),
    languages: Sequence[str] = (),
    register: str | None = None,
    id: str | None = None,
) -> Made:
    """Open the draft minutes of a round. `annexes` are (contents, title): participants, agenda, table or text.

    Languages and register are the dialogue's unless given.
    """
    with desk.workspace.change("Open draft minutes", author=desk.author) as unit:
        held_round, talks = unit.get(Round, round), unit.session.scalars(select(Dialogue)).one()
        if unit.session.scalars(select(Minutes.id).where(Minutes.round_id == round)).first():
            raise RuleError("Round {ordinal} has its minutes already.", ordinal=held_round.ordinal)
        minutes = unit.add(
            Minutes(
                id=id or new_id(),
                code=code_for(unit.session, Minutes, f"min-r{held_round.ordinal}"),
                round_id=round,
                title=named(title, Sentence("A title of the minutes")),
                register=register or talks.register,
                languages=tuple(languages) or talks.languages,
            )
        )
        rank = ""
        for number, (contents, annex_title) in enumerate(annexes, 1):
            rank = rank_between(rank, "")
            unit.add(Annex(minutes_id=minutes.id, number=roman(number), rank=rank, title=wording(annex_title), contents=contents))
    return unit.result


@verb("minutes.title")
def word_title(desk: Desk, *, minutes: str, start: Given, new: Given) -> Made:
    """Word the title or the closing formula anew, by language; an empty closing leaves the phrase of the register."""
    with desk.workspace.change("Word title and closing of the minutes", author=desk.author) as unit:
        edit(unit, open_minutes(unit, minutes), start, new, allowed=("title", "closing"))
    return unit.result


@verb("minutes.paragraph.add")
def add_paragraph(
    desk: Desk,
    *,
    minutes: str,
    text: Texts,
    after: str | None = None,
    annex: str | None = None,
    kind: str = "statement",
    item: str | None = None,
    issue: str | None = None,
    id: str | None = None,
) -> Made:
    """Add a paragraph behind the paragraph `after`, or at the end.

    In a draft that nobody else has seen the numbers follow; once circulated they stay and this one becomes bis, ter, …
    """
    with desk.workspace.change("Add a paragraph", author=desk.author) as unit:
        put_paragraph(unit, minutes, wording(text), after=after, annex=annex, kind=kind, item=item, issue=issue, id=id)
    return unit.result


@verb("minutes.paragraph.word")
def word_paragraph(desk: Desk, *, paragraph: str, language: str, start: str, text: str, in_step: bool = False) -> Made:
    """Word a paragraph anew in one language. `start` is the text the editor was opened with.

    The other languages are out of step from then on, until somebody confirms them; `in_step` says that this text
    follows the others.
    """
    with desk.workspace.change(f"Word a paragraph in {language_name(language)}", author=desk.author) as unit:
        record = unit.get(MinutesParagraph, paragraph)
        minutes = open_minutes(unit, record.minutes_id)
        if language not in minutes.languages:
            raise UserError("{language:name} is no language of these minutes.", language=language_name(language))
        before, wanted = record.text, clean(text)
        present = BracketedText.from_data(before, record.brackets)
        unit.edit(record, {"text": before.having(language, start)}, text=before.having(language, wanted))
        if record.text == before:
            return None
        confirmed = after_edit(before, record.text, record.confirmed, language)
        record.confirmed = held(record.text, confirmed, language) if in_step else confirmed
        record.brackets = present.edited(language, wanted).as_data()
    return unit.result


@verb("minutes.paragraph.confirm_language")
def confirm_language(desk: Desk, *, paragraph: str, language: str) -> Made:
    """Say that one language was held against the others and is in step."""
    with desk.workspace.change(f"Confirm {language_name(language)} of a paragraph", author=desk.author) as unit:
        record = unit.get(MinutesParagraph, paragraph)
        open_minutes(unit, record.minutes_id)
        require(
            bool(record.text.get(language)),
            "Paragraph {number} has no text in {language:name} yet.",
            number=record.number,
            language=language_name(language),
        )
        if language in out_of_step(record.text, record.confirmed):
            record.confirmed = held(record.text, record.confirmed, language)
    return unit.result


@verb("minutes.paragraph.place")
def place_paragraph(desk: Desk, *, paragraph: str, start: Given, new: Given) -> Made:
    """Say under which agenda item a paragraph stands, which issue it is about, and of what kind it is."""
    if "kind" in new and new["kind"] not in KINDS:
        raise UserError("“{new}” is no kind of paragraph; there are: {kinds:name}.", new=new["kind"], kinds=KINDS)
    with desk.workspace.change("Place a paragraph", author=desk.author) as unit:
        record = unit.get(MinutesParagraph, paragraph)
        open_minutes(unit, record.minutes_id)
        edit(unit, record, start, new, allowed=_PLACE)
    return unit.result


@verb("minutes.paragraph.move")
def move_paragraph(desk: Desk, *, paragraph: str, after: str | None) -> Made:
    """Put a paragraph behind another one (first with None). Only while nobody else has seen the draft (RULE 5)."""
    with desk.workspace.change("Move a paragraph", author=desk.author) as unit:
        record = unit.get(MinutesParagraph, paragraph)
        _uncirculated(unit, record)
        place_after(series(unit, record.minutes_id, record.annex_id), record, after)
        renumber(unit, record.minutes_id, record.annex_id)
    return unit.result


@verb("minutes.renumber")
def renumber_minutes(desk: Desk, *, minutes: str) -> Made:
    """Number the paragraphs 1, 2, 3 … again. Only while nobody else has seen the draft (RULE 5)."""
    with desk.workspace.change("Renumber the minutes", author=desk.author) as unit:
        record = open_minutes(unit, minutes)
        require(not circulated(unit.session, record), "These minutes were circulated: their numbers are cited and stay.")
        for annex in (None, *unit.session.scalars(select(Annex.id).where(Annex.minutes_id == minutes))):
            renumber(unit, minutes, annex)
    return unit.result


@verb("minutes.paragraph.delete")
def delete_paragraph(desk: Desk, *, paragraph: str) -> Made:
    """Take a paragraph out of a draft that nobody else has seen, together with its comments and sources."""
    with desk.workspace.change("Delete a paragraph", author=desk.author) as unit:
        record = unit.get(MinutesParagraph, paragraph)
        _uncirculated(unit, record)
        for kind in (ParagraphSource, SharedComment, InternalComment):
            for part in unit.session.scalars(select(kind).where(kind.paragraph_id == paragraph)):
                unit.delete(part)
        unit.delete(record)
        renumber(unit, record.minutes_id, record.annex_id)
    return unit.result


@verb("minutes.paragraph.ad_referendum")
def mark_ad_referendum(desk: Desk, *, paragraph: str, start: Any, parties: Sequence[str], confirm_by: date | None = None) -> Made:
    """Mark a paragraph as accepted subject to confirmation by these parties (RULE 10); no parties takes the mark away.

    `start` is the mark the form was opened with: None, or a mapping of parties and confirmBy.
    """
    with desk.workspace.change("Mark a paragraph ad referendum", author=desk.author) as unit:
        record = unit.get(MinutesParagraph, paragraph)
        open_minutes(unit, record.minutes_id)
        mark: dict[str, Any] = {"parties": list(parties)}
        if confirm_by is not None:
            mark["confirmBy"] = confirm_by.isoformat()
        unit.edit(record, {"ad_referendum": start}, ad_referendum=mark if parties else None)
    return unit.result


def put_paragraph(
    unit: UnitOfWork,
    minutes: str,
    text: Wording,
    *,
    after: str | None,
    annex: str | None,
    kind: str,
    item: str | None,
    issue: str | None,
    id: str | None,
) -> MinutesParagraph:
    """The one way a paragraph comes into the minutes, whoever wrote it."""
    record = open_minutes(unit, minutes)
    require(bool(text), "A paragraph needs words in at least one language.")
    if kind not in KINDS:
        raise UserError("“{kind}” is no kind of paragraph; there are: {kinds:name}.", kind=kind, kinds=KINDS)
    if strange := [tag for tag in text if tag not in record.languages]:
        raise UserError("{language:name} is no language of these minutes.", language=language_name(strange[0]))
    paragraph = MinutesParagraph(
        id=id or new_id(),
        minutes_id=minutes,
        round_id=record.round_id,
        annex_id=annex,
        item_id=item,
        issue_id=issue,
        kind=kind,
    )
    worded = BracketedText(Wording())
    for language, words in text.items():
        worded = worded.edited(language, words)
    paragraph.text, paragraph.brackets = worded.texts, worded.as_data()
    siblings = series(unit, minutes, annex)
    behind = after if after is not None else (siblings[-1].id if siblings else None)
    place_after(siblings, paragraph, behind)
    seen = circulated(unit.session, record)
    if seen:
        paragraph.number = inserted(siblings, behind)
    unit.add(paragraph)
    if not seen:
        renumber(unit, minutes, annex)
    return paragraph


def _uncirculated(unit: UnitOfWork, record: MinutesParagraph) -> None:
    minutes = open_minutes(unit, record.minutes_id)
    if circulated(unit.session, minutes):
        raise RuleError(
            "Paragraph {number} was circulated: its number and place stay. Word it anew or bracket it.", number=record.number
        )
