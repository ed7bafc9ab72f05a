"""Languages out of step: what the others said when one was last confirmed, and with which version they changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from dialogue_app.desk.languages import digest_of_others, out_of_step
from dialogue_app.model.minutes import Annex, MinutesParagraph, MinutesVersion
from dialogue_app.model.values import Wording
from dialogue_app.store.history import history
from dialogue_app.store.reading import Read

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Drift:
    """One language of a paragraph that is behind the others.

    `before` are the other languages' words it was last held against, empty where they are not known any more; `version`
    is the first version that carries the others' present words, None where none of them does.
    """

    paragraph: str
    language: str
    changed: tuple[str, ...]
    before: Texts
    version: int | None


def drifts_of(read: Read, minutes: str) -> tuple[Drift, ...]:
    """Every language of every paragraph that is out of step."""
    p = MinutesParagraph
    asked = select(p.id, p.number, Annex.number.label("annex"), p.text, p.confirmed).outerjoin(Annex, Annex.id == p.annex_id)
    versions: Sequence[tuple[int, Mapping[tuple[str, str], Texts]]] | None = None
    found = []
    for row in read.execute(asked.where(p.minutes_id == minutes)):
        behind = out_of_step(row.text, row.confirmed or {})
        if behind and versions is None:
            versions = _versions(read, minutes)
        for language in behind:
            key = (row.annex or "", row.number)
            texts = [(number, held[key]) for number, held in versions or () if key in held]
            found.append(_drift(read, row.id, row.text, language, row.confirmed[language], texts))
    return tuple(found)


def _drift(read: Read, paragraph: str, text: Texts, language: str, against: str, versions: Sequence[tuple[int, Texts]]) -> Drift:
    earlier = (*(held for _, held in reversed(versions)), *_as_it_was(read, paragraph, text))
    before = next((held for held in earlier if digest_of_others(held, language) == against), {})
    others = {tag: words for tag, words in text.items() if tag != language and words}
    changed = tuple(tag for tag in others if not before or before.get(tag) != others[tag])
    carrying = [number for number, held in versions if all(held.get(tag) == others[tag] for tag in changed)]
    known = {tag: before[tag] for tag in changed if before.get(tag)}
    return Drift(paragraph, language, changed, known, min(carrying, default=None))


def _as_it_was(read: Read, paragraph: str, text: Texts) -> Iterator[Texts]:
    """The paragraph's texts one change before another, newest first, as the journal tells them."""
    now = dict(text)
    for revision in history(read.connection(), MinutesParagraph.__tablename__, paragraph):
        for field in revision.fields:
            name, _, language = field.field.partition(".")
            if name == "text" and language and not field.withheld:
                now[language] = field.before or ""
        yield Wording({tag: words for tag, words in now.items() if words})


def _versions(read: Read, minutes: str) -> list[tuple[int, Mapping[tuple[str, str], Texts]]]:
    asked = select(MinutesVersion.number, MinutesVersion.paragraphs).where(
        MinutesVersion.minutes_id == minutes, MinutesVersion.paragraphs.is_not(None)
    )
    return [
        (number, {(one.get("annex") or "", str(one["number"])): one["text"] for one in paragraphs})
        for number, paragraphs in read.execute(asked.order_by(MinutesVersion.number))
    ]
