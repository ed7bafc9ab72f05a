"""From notes to paragraphs: stems in reported speech are proposed, the words are restated by a person (RULES 3, 4, 21).

A note's text never goes into a paragraph by itself: a proposal carries the stem for the empty box and, beside it, what
was taken down. Private observations and annotations are not even offered.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.forms import Texts, wording
from dialogue_app.desk.minutes import put_paragraph
from dialogue_app.desk.verbs import Desk, Made, verb
from dialogue_app.errors import RuleError, UserError
from dialogue_app.model.dialogue import Party
from dialogue_app.model.minutes import Minutes, ParagraphSource
from dialogue_app.model.notes import Note, NoteKind, NoteRevision
from dialogue_app.model.states import require
from dialogue_app.model.values import Wording
from dialogue_app.paths import resources
from dialogue_app.store.reading import Read

_SPEECH = {
    NoteKind.STATEMENT: "stated", NoteKind.PROPOSAL: "proposed", NoteKind.REPLY: "replied", NoteKind.QUESTION: "inquired",
    NoteKind.HOMEWORK: "stated", NoteKind.PROCEDURAL: "stated",
}  # fmt: skip
_OUTCOME = {NoteKind.DECISION: ("decided", "both"), NoteKind.RESERVATION: ("reserved-position", "one")}
_PARAGRAPH = {NoteKind.DECISION: "decision", NoteKind.PROCEDURAL: "procedural"}


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A note beside the empty box: for the eyes of who restates it."""

    id: str
    taker: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A paragraph that could be written: where it goes, how it begins in each language, and which notes are its ground."""

    item_id: str | None
    party: str | None
    """Code of the delegation that spoke; None where both decided or nobody could tell."""
    kind: str
    """statement | decision | procedural, as paragraphs are called"""
    stems: Mapping[str, str]
    """“The Cuban delegation stated that ” by language; '' where no stem fits."""
    sources: tuple[SourceNote, ...]

    @property
    def note_ids(self) -> tuple[str, ...]:
        """The notes it is drafted from."""
        return tuple(source.id for source in self.sources)


def propose(reads: Read, notes: Sequence[str], languages: Sequence[str] = ("en", "es")) -> tuple[Proposal, ...]:
    """One proposal for each run of notes of one delegation and kind, in the order of the talk. Observations are left out."""
    names = _adjectives(reads)
    rows = [row for row in _rows(reads, notes) if not _withheld(row)]
    out = []
    for (item, party, kind), run in groupby(rows, key=lambda row: (row.item_id, row.speaker_party, row.kind)):
        sources = tuple(SourceNote(row.id, row.taker, row.revised or row.text, row.language) for row in run)
        stems = {tag: _stem(tag, kind, names.get(party)) for tag in languages}
        speaker = None if kind == NoteKind.DECISION else party
        out.append(Proposal(item, speaker, _PARAGRAPH.get(kind, "statement"), stems, sources))
    return tuple(out)


@verb("minutes.restate")
def restate(
    desk: Desk,
    *,
    minutes: str,
    notes: Sequence[str],
    text: Texts,
    after: str | None = None,
    item: str | None = None,
    issue: str | None = None,
    kind: str = "statement",
    id: str | None = None,
) -> Made:
    """Put into the minutes what a person wrote for joint text, having read these notes beside an empty box (RULE 21).

    The link to the notes is kept in our own world; the joint paragraph shows nothing of it.
    """
    words = wording(text)
    with desk.workspace.change("Restate notes for the minutes", author=desk.author) as unit:
        rows = _rows(unit.session, notes)
        _check_sources(rows, notes, unit.get(Minutes, minutes))
        if empty := [tag for tag, said in words.items() if said.rstrip() in _stems_of(tag, rows, _adjectives(unit.session))]:
            raise UserError("Write what was said after “{word}”.", word=words[empty[0]])
        paragraph = put_paragraph(
            unit, minutes, words, after=after, annex=None, kind=kind, item=item or _common_item(rows), issue=issue, id=id
        )
        for note in dict.fromkeys(notes):
            unit.add(ParagraphSource(paragraph_id=paragraph.id, note_id=note, by=desk.author, at=desk.clock()))
    return unit.result


def _check_sources(rows: Sequence[Any], notes: Sequence[str], minutes: Minutes) -> None:
    require(bool(notes), "Choose the notes that are restated; a paragraph without notes is simply added.")
    require(len(rows) == len(set(notes)), "One of these notes is not there any more: open the list again.")
    if any(_withheld(row) for row in rows):
        raise RuleError("A private observation or an impression is never a ground for joint text: leave it out.")
    if any(row.round_id != minutes.round_id for row in rows):
        raise RuleError("A note of another round is no ground for these minutes.")


def _rows(reads: Read, notes: Sequence[str]) -> list[Any]:
    """Notes by time, with their latest reading. The room's clock decides, so two takers' notes interleave rightly."""
    latest = (
        select(NoteRevision.text).where(NoteRevision.note_id == Note.id)
        .order_by(NoteRevision.at.desc(), NoteRevision.id.desc()).limit(1).correlate(Note).scalar_subquery()
    )  # fmt: skip
    columns = (Note.id, Note.round_id, Note.item_id, Note.speaker_party, Note.kind, Note.fidelity, Note.private, Note.visibility,
               Note.taker, Note.text, Note.language)  # fmt: skip
    asked = select(*columns, latest.label("revised")).where(Note.id.in_(list(notes)))
    return list(reads.execute(asked.order_by(Note.at, Note.id)))


def _withheld(row: Any) -> bool:
    return bool(row.private or row.visibility == "private" or NoteKind.OBSERVATION in (row.kind, row.fidelity))


def _common_item(rows: Iterable[Any]) -> str | None:
    items = {row.item_id for row in rows}
    return items.pop() if len(items) == 1 else None


def _adjectives(reads: Read) -> dict[str, Wording]:
    return {str(code): adjective for code, adjective in reads.execute(select(Party.code, Party.adjective))}


def _stems_of(language: str, rows: Iterable[Any], names: Mapping[str, Wording]) -> set[str]:
    return {_stem(language, row.kind, names.get(row.speaker_party)).rstrip() for row in rows} - {""}


def _stem(language: str, kind: str, adjective: Wording | None) -> str:
    """The beginning of the sentence; '' where the language has no phrase or nobody knows which delegation spoke."""
    phrases = _phrases(language.partition("-")[0])
    outcome = _OUTCOME.get(NoteKind(kind))
    pattern = phrases.get("outcomes", {}).get(outcome[0], {}).get(outcome[1], "") if outcome else ""
    pattern = pattern or phrases.get("speech", {}).get(_SPEECH.get(NoteKind(kind), ""), "")
    name = adjective.best(language) if adjective else ""
    if "{adjective}" in pattern and not name:
        return ""
    stem = str(pattern.partition("{matter}")[0].replace("{adjective}", name))
    return stem[:1].upper() + stem[1:]


@cache
def _phrases(language: str) -> Mapping[str, Any]:
    path = resources() / "phrases" / f"{language}.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
