"""What the agenda page's inspector shows of one item beside its row: what was said before, papers, what happened to it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from dialogue_app.desk.views.agenda import EventLine, item_events
from dialogue_app.desk.views.common import SEEN_BY_BOTH, first
from dialogue_app.desk.views.issue_history import Said, paragraphs_on
from dialogue_app.model.agenda import AgendaItem
from dialogue_app.model.dialogue import Issue
from dialogue_app.model.notes import Note, Paper
from dialogue_app.model.rounds import Round
from dialogue_app.store.reading import Read


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper that was exchanged on an issue. `handed_over` is a date or time as known, ISO 8601; "" while it was not."""

    id: str
    code: str
    kind: str
    title: str
    language: str
    from_party: str
    ordinal: int
    handed_over: str


@dataclass(frozen=True, slots=True)
class ItemBackground:
    """Joint matter only: `said` are paragraphs of joint minutes of earlier rounds, newest first."""

    item: str
    said: tuple[Said, ...]
    papers: tuple[PaperLine, ...]
    events: tuple[EventLine, ...]


def item_background(read: Read, item: str) -> ItemBackground:
    """What both sides said, handed over and decided on the item's issues before its round, and what happened to the item."""
    wanted = select(AgendaItem.issues, Round.ordinal).join(Round, Round.id == AgendaItem.round_id).where(AgendaItem.id == item)
    row = first(read, wanted, "agenda item")
    issues = read.execute(select(Issue.id, Issue.code).where(Issue.code.in_(row.issues)).order_by(Issue.rank, Issue.id)).all()
    lines = {said.record: said for issue in issues for said in paragraphs_on(read, issue.id) if said.ordinal < row.ordinal}
    return ItemBackground(
        item=item,
        said=tuple(sorted(lines.values(), key=lambda said: (said.ordinal, said.record), reverse=True)),
        papers=_papers(read, {issue.code for issue in issues}, row.ordinal),
        events=item_events(read, item),
    )


def _papers(read: Read, issues: set[str], ordinal: int) -> tuple[PaperLine, ...]:
    if not issues:
        return ()
    about = [row.id for row in read.execute(select(AgendaItem.id, AgendaItem.issues)) if issues & set(row.issues)]
    cited = {code for codes in read.execute(select(Note.papers).where(Note.item_id.in_(about))).scalars() for code in codes}
    wanted = select(
        Paper.id,
        Paper.code,
        Paper.kind,
        Paper.title,
        Paper.language,
        Paper.from_party,
        Paper.handed_over,
        Round.ordinal,
    ).join(Round, Round.id == Paper.round_id)
    rows = read.execute(
        wanted.where(Paper.code.in_(cited), Paper.visibility.in_(SEEN_BY_BOTH), Round.ordinal <= ordinal).order_by(
            Round.ordinal.desc(), Paper.code
        )
    )
    return tuple(
        PaperLine(
            row.id,
            row.code or "",
            row.kind,
            row.title,
            row.language,
            row.from_party,
            row.ordinal,
            _said_when(row.handed_over),
        )
        for row in rows
    )


def _said_when(handed_over: object) -> str:
    return handed_over if isinstance(handed_over, str) else ""
