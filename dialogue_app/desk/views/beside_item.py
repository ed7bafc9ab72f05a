"""What a note-taker has beside the line while an item is on the table: our position, what was said last time, papers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from dialogue_app.desk.views.common import first
from dialogue_app.desk.views.last_time import LastSaid, last_time
from dialogue_app.desk.views.positions import PositionPage, position_on, position_page
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Issue
from dialogue_app.model.markings import Marking, Scheme, portion
from dialogue_app.model.minutes import MinutesParagraph
from dialogue_app.model.notes import Note, Paper
from dialogue_app.model.positions import Mandate, ObservedPosition, OwnPosition
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper on the table; `handed_over` is a date or a time as it is known, ISO 8601."""

    id: str
    code: str
    kind: str
    title: str
    from_party: str
    language: str
    handed_over: str
    state: str


@dataclass(frozen=True, slots=True)
class BesideItem:
    """Our positions on the item's issues without their limits, the last statements on them, the papers handed over.

    `marks` holds the marking of each statement by its record, `limit_marks` by position what its mandate is marked with:
    that is what showing red line and fallback shows.
    """

    item: str
    positions: tuple[PositionPage, ...]
    last: tuple[LastSaid, ...]
    papers: tuple[PaperLine, ...]
    marks: Mapping[str, Mapping[str, Any] | None]
    limit_marks: Mapping[str, Mapping[str, Any] | None]


def beside_item(read: Read, round: str, item: str) -> BesideItem:
    """All that stands beside the composer for one item. Nothing restricted is read."""
    named = first(read, select(AgendaItem.issues).where(AgendaItem.id == item), "agenda item").issues
    issues = read.scalars(select(Issue.id).where(Issue.code.in_(list(named))).order_by(Issue.id)).all() if named else []
    found = [position for issue in issues if (position := position_on(read, round, issue)) is not None]
    last = last_time(read, item)
    positions = tuple(position_page(read, one) for one in found)
    return BesideItem(item, positions, last, _papers(read, item), _marks(read, last), _limit_marks(read, found))


def portion_words(schemes: Mapping[str, Scheme], mark: Mapping[str, Any] | None) -> str:
    """The mark before a portion in its scheme's spelling: as it was written down, else computed; "" for none."""
    if not mark:
        return ""
    if mark.get("portion"):
        return str(mark["portion"])
    known, marking = schemes.get(str(mark.get("scheme"))), Marking.from_data(mark)
    return portion(known, marking) if known is not None and marking is not None else f"({mark.get('level', '')})"


def _papers(read: Read, item: str) -> tuple[PaperLine, ...]:
    """Papers that an entry on this item names, in the order in which they came."""
    named = dict.fromkeys(code for codes in read.scalars(_naming(item)) for code in codes or ())
    if not named:
        return ()
    rows = read.execute(
        select(Paper.id, Paper.code, Paper.kind, Paper.title, Paper.from_party, Paper.language, Paper.handed_over, Paper.state)
        .where(Paper.code.in_(list(named)))
    )  # fmt: skip
    papers = [
        PaperLine(row.id, row.code, row.kind, row.title, row.from_party, row.language, str(row.handed_over or ""), row.state)
        for row in rows
    ]
    order = list(named)
    return tuple(sorted(papers, key=lambda paper: order.index(paper.code)))


def _naming(item: str) -> Any:
    return select(Note.papers).where(Note.item_id == item, Note.private.is_(False)).order_by(Note.at, Note.id)


def _marks(read: Read, last: Sequence[LastSaid]) -> dict[str, Mapping[str, Any] | None]:
    found: dict[str, Mapping[str, Any] | None] = {}
    for kind in (ObservedPosition, MinutesParagraph):
        ids = [said.record_id for said in last if said.kind == kind.__tablename__]
        column = getattr(kind, "marking", None)
        if ids and column is not None:
            found |= {row[0]: row[1] for row in read.execute(select(kind.id, column).where(kind.id.in_(ids)))}
    return found


def _limit_marks(read: Read, positions: Sequence[str]) -> dict[str, Mapping[str, Any] | None]:
    asked = select(OwnPosition.id, Mandate.marking).join(Mandate, Mandate.id == OwnPosition.mandate_id)
    return {row[0]: row[1] for row in read.execute(asked.where(OwnPosition.id.in_(list(positions))))}
