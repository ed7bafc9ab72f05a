"""What still stands between a text and its agreement, in words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import exists, select

from dialogue_app.desk.bracket_text import BracketedText
from dialogue_app.desk.languages import language_name, out_of_step
from dialogue_app.errors import RuleError
from dialogue_app.model.minutes import Annex, Minutes, MinutesParagraph, MinutesState, MinutesVersion, SharedComment
from dialogue_app.model.values import Wording
from dialogue_app.paths import resources
from dialogue_app.sentences import Sentence
from dialogue_app.store.reading import Read
from dialogue_app.store.unit import UnitOfWork

OPEN = (MinutesState.DRAFT, MinutesState.CIRCULATED)
"""States in which the words can change."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What readiness looks at in one paragraph; `draft` for one of an annex attached as still under negotiation."""

    name: str
    """“paragraph 4”, “paragraph 2 of Annex IV”"""
    text: Wording
    brackets: Sequence[Mapping[str, object]] = ()
    confirmed: Mapping[str, str] | None = None
    draft: bool = False


def open_minutes(unit: UnitOfWork, minutes: str) -> Minutes:
    """The minutes, if their words can still change; otherwise a `RuleError` that says what to do instead."""
    record = unit.get(Minutes, minutes)
    if record.state in (MinutesState.AGREED, MinutesState.INITIALLED):
        raise RuleError("The minutes are {state:name}: both sides reopen them before a word changes.", state=record.state)
    if record.state not in OPEN:
        raise RuleError(
            "The minutes are {state:name}: their text stays. A joint correction is the way to change it.", state=record.state
        )
    return record


def circulated(reads: Read, minutes: Minutes) -> bool:
    """Whether the other side has seen a version, so that numbers are cited."""
    if minutes.state != MinutesState.DRAFT:
        return True
    return bool(reads.scalar(select(exists().where(MinutesVersion.minutes_id == minutes.id))))


def open_matters(
    paragraphs: Iterable[Checked], languages: Sequence[str], comments: Mapping[Sentence, int]
) -> tuple[Sentence, ...]:
    """Everything that keeps a text from being agreed, as pieces of a sentence; `comments` are open shared ones by place."""
    found: list[Sentence] = []
    none = True
    for paragraph in paragraphs:
        none = False
        found += _brackets(paragraph) + _languages(paragraph, languages)
    found += [
        Sentence.counted(count, "{place} has 1 open shared comment", "{place} has {n} open shared comments", place=place)
        for place, count in comments.items()
        if count
    ]
    return (Sentence("there is no paragraph yet"),) if none else tuple(found)


def matters_of(reads: Read, minutes: str, languages: Sequence[str]) -> tuple[Sentence, ...]:
    """`open_matters` of stored minutes."""
    annexes = {
        id_: (number, is_draft_annex(title)) for id_, number, title in
        reads.execute(select(Annex.id, Annex.number, Annex.title).where(Annex.minutes_id == minutes))
    }  # fmt: skip
    columns = (MinutesParagraph.id, MinutesParagraph.annex_id, MinutesParagraph.number, MinutesParagraph.text,
               MinutesParagraph.brackets, MinutesParagraph.confirmed)  # fmt: skip
    asked = select(*columns).where(MinutesParagraph.minutes_id == minutes).order_by(MinutesParagraph.rank, MinutesParagraph.id)
    checked, names = [], {}
    for id_, annex_id, number, text, brackets, confirmed in reads.execute(asked):
        annex, draft = annexes.get(annex_id, (None, False))
        names[id_] = paragraph_name(number, annex)
        checked.append(Checked(names[id_], text, brackets, confirmed, draft))
    comments: dict[Sentence, int] = {}
    open_ones = select(SharedComment.paragraph_id).where(SharedComment.minutes_id == minutes, SharedComment.status == "open")
    for id_ in reads.scalars(open_ones):
        place = names.get(id_ or "", Sentence("the text"))
        comments[place] = comments.get(place, 0) + 1
    return open_matters(checked, languages, comments)


def paragraph_name(number: str, annex: str | None = None) -> Sentence:
    """“paragraph 2 of Annex IV”."""
    return (
        Sentence("paragraph {number} of Annex {annex}", number=number, annex=annex)
        if annex
        else Sentence("paragraph {number}", number=number)
    )


def is_draft_annex(title: Mapping[str, str]) -> bool:
    """Whether an annex is expressly attached as a draft still under negotiation: then brackets may stay in it (RULE 9)."""
    return any(word in text.casefold() for language, text in title.items() for word in _draft_words(language))


def _brackets(paragraph: Checked) -> list[Sentence]:
    brackets = BracketedText.from_data(paragraph.text, paragraph.brackets)
    count = 0 if paragraph.draft else brackets.count()
    said = Sentence.counted(count, "{place} has 1 bracket", "{place} has {n} brackets", place=paragraph.name)
    return [said] if count else []


def _languages(paragraph: Checked, languages: Sequence[str]) -> list[Sentence]:
    missing = [language_name(tag) for tag in languages if not paragraph.text.get(tag)]
    behind = [language_name(tag) for tag in out_of_step(paragraph.text, paragraph.confirmed or {})]
    place = paragraph.name
    absent = [Sentence("{place} has no text in {language:name}", place=place, language=name) for name in missing]
    return absent + [Sentence("{place} is out of step in {language:name}", place=place, language=name) for name in behind]


@cache
def _draft_words(language: str) -> tuple[str, ...]:
    path = resources() / "phrases" / f"{language.partition('-')[0]}.toml"
    if not path.exists():
        return ()
    return tuple(word.casefold() for word in tomllib.loads(path.read_text("utf-8")).get("draft_annex", ()))
