"""Search over everything the reader may see: hits with their place in the talks, and the correction they are read with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import select

from dialogue_app.desk.views.corrections import CorrectionView, corrections_of, noted
from dialogue_app.model.agenda import AgendaItem, ItemPlan
from dialogue_app.model.base import kinds as every_kind
from dialogue_app.model.base import table_of
from dialogue_app.model.dialogue import Issue
from dialogue_app.model.minutes import Correction, InternalComment, Minutes, MinutesParagraph
from dialogue_app.model.notes import Note, NoteAnnotation, NoteRevision
from dialogue_app.model.positions import ObservedPosition, OwnPosition, TalkingPoint
from dialogue_app.model.rounds import Round, Session
from dialogue_app.model.visibility import Visibility
from dialogue_app.sentences import Sentence
from dialogue_app.store.normalise import normalise
from dialogue_app.store.reading import Read
from dialogue_app.store.search import Hit
from dialogue_app.store.snippet import Snippet
from dialogue_app.store.workspace import Workspace

_OPERATORS = re.compile(r'["“”„«»()*]|\b(?:AND|OR|NOT)\b')


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A record that was found. `where` says its place (“paragraph 2 of the minutes”, “note on item 7”)."""

    kind: str
    record_id: str
    round_id: str | None
    round: int | None
    session: Mapping[str, str] | None
    where: Sentence
    visibility: str
    snippet: Snippet
    correction: Sentence | None = None
    """“corrected by Corr.1: 19,630”: the text found is not how the paragraph reads today."""
    paragraph_id: str | None = None
    marking: Mapping[str, Any] | None = None
    """The mark of the record, or of the note, position or minutes that it belongs to."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a record stands; `taker` where its words are one person's alone."""

    where: Sentence
    session: Mapping[str, str] | None = None
    round_id: str | None = None
    paragraph_id: str | None = None
    minutes_id: str | None = None
    taker: str | None = None
    private: bool = False


def search(
    workspace: Workspace,
    query: str,
    *,
    author: str,
    kinds: Iterable[str] | None = None,
    rounds: Iterable[str] | None = None,
    visibility: Iterable[str] | None = None,
    limit: int = 50,
    order: Literal["newest", "rank"] = "newest",
) -> tuple[SearchHit, ...]:
    """At most `limit` hits that `author` may see. A name of an issue finds its other names too, in every language."""
    with workspace.read() as read:
        expanded = expanded_query(read, query)
    hits = workspace.search(expanded, kinds=kinds, rounds=rounds, visibility=visibility, limit=limit, order=order)
    with workspace.read() as read:
        return _placed(read, hits, author)


def expanded_query(read: Read, query: str) -> str:
    """The query with every issue named in it replaced by all of that issue's names.

    A query with quotation marks or operators says exactly what it means and stays as it is.
    """
    if _OPERATORS.search(query):
        return query
    words = normalise(query).split()
    families = [_names(row) for row in read.execute(select(Issue.title, Issue.aliases))]
    parts: list[str] = []
    while words:
        length, family = max(((_fits(words, names), place) for place, names in enumerate(families)), default=(0, 0))
        if length:
            parts.append("(" + " OR ".join(f'"{" ".join(name)}"' for name in sorted(families[family])) + ")")
        else:
            parts.append(words[0])
        words = words[length or 1 :]
    return " ".join(parts) if any(part.startswith("(") for part in parts) else query


def _names(row: Any) -> set[tuple[str, ...]]:
    names = [*row.title.values(), *(name for names in (row.aliases or {}).values() for name in names)]
    return {tuple(normalise(name).split()) for name in names if normalise(name)}


def _fits(words: Sequence[str], names: set[tuple[str, ...]]) -> int:
    return max((len(name) for name in names if tuple(words[: len(name)]) == name), default=0)


def _placed(read: Read, hits: Sequence[Hit], author: str) -> tuple[SearchHit, ...]:
    places: dict[str, _Place] = {}
    marks: dict[str, Any] = {}
    for kind in {hit.kind for hit in hits}:
        ids = [hit.record_id for hit in hits if hit.kind == kind]
        places |= _PLACES.get(kind, _plainly)(read, kind, ids)
        marks |= _marks(read, kind, ids)
    corrected = corrections_of(read, sorted({one.minutes_id for one in places.values() if one.minutes_id}))
    ordinals = {row.id: row.ordinal for row in read.execute(select(Round.id, Round.ordinal))}
    out = []
    for hit in hits:
        place = places.get(hit.record_id, _Place(_kind(hit.kind)))
        if place.private and place.taker != author:
            continue
        round_id = hit.round_id or place.round_id
        visibility = Visibility.PRIVATE if place.private else hit.visibility
        out.append(
            SearchHit(
                hit.kind,
                hit.record_id,
                round_id,
                ordinals.get(round_id or ""),
                place.session,
                place.where,
                visibility,
                hit.snippet,
                _noted(corrected.get(place.paragraph_id or "", ()), hit),
                place.paragraph_id,
                marks.get(hit.record_id),
            )
        )
    return tuple(out)


def _marks(read: Read, kind: str, ids: list[str]) -> dict[str, Any]:
    cls: Any = every_kind()[kind]
    owner, through = _MARKED_BY.get(kind, (cls, "id"))
    if "marking" not in table_of(owner).c:
        return {}
    asked = select(cls.id, owner.marking)
    if owner is not cls:
        asked = asked.join(owner, owner.id == getattr(cls, through))
    return {row[0]: row[1] for row in read.execute(asked.where(cls.id.in_(ids)))}


def _noted(corrected: Sequence[CorrectionView], hit: Hit) -> Sentence | None:
    return None if hit.kind == Correction.__tablename__ else noted(corrected)


def _kind(kind: str) -> Sentence:
    return Sentence("{label:name}", label=every_kind()[kind].label)


def _plainly(read: Read, kind: str, ids: list[str]) -> dict[str, _Place]:
    return {id_: _Place(_kind(kind)) for id_ in ids}


def _paragraph(read: Read, kind: str, ids: list[str]) -> dict[str, _Place]:
    p = MinutesParagraph
    rows = read.execute(select(p.id, p.number, p.minutes_id, p.round_id, p.annex_id).where(p.id.in_(ids)))
    found = {}
    for row in rows:
        where = Sentence("paragraph {number} of the minutes", number=row.number)
        if row.annex_id:
            where = Sentence("paragraph {number} of an annex to the minutes", number=row.number)
        found[row.id] = _Place(where, None, row.round_id, row.id, row.minutes_id)
    return found


def _correction(read: Read, kind: str, ids: list[str]) -> dict[str, _Place]:
    c, p = Correction, MinutesParagraph
    asked = select(c.id, c.minutes_id, c.paragraph_id, p.number, p.round_id).join(p, p.id == c.paragraph_id)
    found = {}
    for row in read.execute(asked.where(c.id.in_(ids))):
        where = Sentence("correction of paragraph {number} of the minutes", number=row.number)
        found[row.id] = _Place(where, None, row.round_id, row.paragraph_id, row.minutes_id)
    return found


def _comment(read: Read, kind: str, ids: list[str]) -> dict[str, _Place]:
    c, p = InternalComment, MinutesParagraph
    asked = select(c.id, p.id.label("paragraph"), p.number, Minutes.round_id, c.minutes_id)
    asked = asked.outerjoin(p, p.id == c.paragraph_id).join(Minutes, Minutes.id == c.minutes_id).where(c.id.in_(ids))
    found = {}
    for row in read.execute(asked):
        where = Sentence("internal comment on the minutes")
        if row.number:
            where = Sentence("internal comment on paragraph {number}", number=row.number)
        found[row.id] = _Place(where, None, row.round_id, row.paragraph, row.minutes_id)
    return found


def _notes(read: Read, kind: str, ids: list[str]) -> dict[str, _Place]:
    columns = (Note.taker, Note.visibility, Note.private, Note.round_id, AgendaItem.number, Session.title)
    source: Any = {"note": Note, "note_revision": NoteRevision, "note_annotation": NoteAnnotation}[kind]
    asked = select(source.id, *columns)
    if source is not Note:
        asked = asked.join(Note, Note.id == source.note_id)
    asked = asked.join(Session, Session.id == Note.session_id).outerjoin(AgendaItem, AgendaItem.id == Note.item_id)
    label = every_kind()[kind].label
    return {
        row.id: _Place(
            Sentence("{label:name} on item {number}", label=label, number=row.number) if row.number else _kind(kind),
            row.title,
            row.round_id,
            taker=row.taker,
            private=row.private or row.visibility == Visibility.PRIVATE,
        )
        for row in read.execute(asked.where(source.id.in_(ids)))
    }


def _item(read: Read, kind: str, ids: list[str]) -> dict[str, _Place]:
    if kind == ItemPlan.__tablename__:
        asked = select(ItemPlan.id, AgendaItem.number, Session.title, ItemPlan.round_id)
        asked = asked.join(AgendaItem, AgendaItem.id == ItemPlan.item_id)
        where = ItemPlan.id.in_(ids)
    else:
        asked = select(AgendaItem.id, AgendaItem.number, Session.title, AgendaItem.round_id)
        where = AgendaItem.id.in_(ids)
    rows = read.execute(asked.outerjoin(Session, Session.id == AgendaItem.session_id).where(where))

    def where_of(number: str) -> Sentence:
        if kind == ItemPlan.__tablename__:
            return Sentence("our plan for item {number}", number=number)
        return Sentence("item {number}", number=number)

    return {row.id: _Place(where_of(row.number), row.title, row.round_id) for row in rows}


def _position(read: Read, kind: str, ids: list[str]) -> dict[str, _Place]:
    own = kind != ObservedPosition.__tablename__
    held: Any = OwnPosition if own else ObservedPosition
    found = TalkingPoint.id if kind == TalkingPoint.__tablename__ else held.id
    asked = select(found.label("found"), Issue.title.label("issue"), Session.title.label("session"), held.round_id)
    if kind == TalkingPoint.__tablename__:
        asked = asked.join(held, held.id == TalkingPoint.position_id)
    session = held.delivered_session_id if own else held.session_id
    asked = asked.join(Issue, Issue.id == held.issue_id).outerjoin(Session, Session.id == session)
    rows = read.execute(asked.where(found.in_(ids)))
    what = every_kind()[kind].label
    return {
        row.found: _Place(
            Sentence("{label:name} on “{issue}”", label=what, issue=row.issue.best("en")), row.session, row.round_id
        )
        for row in rows
    }


_PLACES = {
    "minutes_paragraph": _paragraph, "correction": _correction, "internal_comment": _comment, "note": _notes,
    "note_revision": _notes, "note_annotation": _notes, "agenda_item": _item, "item_plan": _item, "own_position": _position,
    "observed_position": _position, "talking_point": _position,
}  # fmt: skip
_MARKED_BY: dict[str, tuple[Any, str]] = {
    "note_revision": (Note, "note_id"), "note_annotation": (Note, "note_id"), "talking_point": (OwnPosition, "position_id"),
    "minutes_paragraph": (Minutes, "minutes_id"), "correction": (Minutes, "minutes_id"),
}  # fmt: skip
"""Records that carry the mark of another: which one, and through which column."""
