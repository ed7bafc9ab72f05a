"""The internal view of a round before it begins: agenda with our plan, positions with their history, what is open, who comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Executable, select

from dialogue_app.desk.views.agenda import AgendaPlan, AgendaTable, ItemRow, agenda_plan, agenda_table
from dialogue_app.desk.views.common import parties, rows
from dialogue_app.desk.views.delegations import delegations_page
from dialogue_app.desk.views.internal import (
    BriefAction,
    BriefCommitment,
    BriefingBook,
    BriefItem,
    BriefPeriod,
    BriefPosition,
    BriefSession,
)
from dialogue_app.desk.views.internal_parts import (
    Mark,
    Schemes,
    banner_of,
    brief_position,
    internal_head,
    marks_of_positions,
    people_of,
    portion_of,
    positions_of,
)
from dialogue_app.desk.views.outcomes import CommitmentView, Source, actions, commitments
from dialogue_app.model.dialogue import Issue
from dialogue_app.store.reading import Read


def briefing_book(
    read: Read, round: str, *, schemes: Schemes, restricted: bool = False, on: date | None = None, language: str = ""
) -> BriefingBook:
    """Everything the book and the annotated agenda of a round say, as things stand `on` a day (the round's first).

    Red line and fallback are read only if `restricted`.
    """
    head = internal_head(read, round, language)
    table = agenda_table(read, round)
    plan = agenda_plan(read, table)
    by_item, others, marks = _positions(read, head.ordinal, table, schemes, restricted)
    marks += [plan.plans[item.id].marking for item in table.items]
    page = delegations_page(read, round)
    day = on or head.starts
    return BriefingBook(
        head=head,
        parties=tuple((party.code, party.long) for party in sorted(parties(read), key=lambda party: not party.home)),
        agenda_state=table.state,
        items=tuple(_item(item, plan, schemes, tuple(by_item.get(item.id, ()))) for item in table.items),
        other_positions=tuple(others),
        commitments=tuple(_commitment(one) for one in commitments(read, on=day)),
        actions=tuple(
            BriefAction(one.text, one.owners, one.due, one.overdue, _source(one.source))
            for one in actions(read, on=day, open_only=True)
            if one.source is None or one.source.round < head.ordinal
        ),
        people=people_of(read, page),
        sessions=tuple(BriefSession(sat.title, sat.kind, sat.starts, sat.ends) for sat in page.sessions),
        banner=banner_of(schemes, marks),
        marks=tuple(marks),
    )


def _positions(
    read: Read, ordinal: int, table: AgendaTable, schemes: Schemes, restricted: bool
) -> tuple[Mapping[str, list[BriefPosition]], list[BriefPosition], list[Mark]]:
    """Positions under the item that takes them, then those under none; with every mark met."""
    marked = marks_of_positions(read)
    codes = {row.id: row.code for row in rows(read, _codes)}
    by_item: dict[str, list[BriefPosition]] = {}
    others: list[BriefPosition] = []
    marks: list[Mark] = []
    for page in positions_of(read, table.round):
        item = _place(page.item, codes.get(page.issue), table.items)
        brief, found = brief_position(
            read, page, item.number if item else "", schemes, marked, ordinal=ordinal, restricted=restricted
        )
        marks += found
        (by_item.setdefault(item.id, []) if item else others).append(brief)
    return by_item, others, marks


def _place(named: str | None, issue: str | None, items: Iterable[ItemRow]) -> ItemRow | None:
    """The item a position is for: the one it names, else the first on its issue."""
    found = [item for item in items if item.id == named] or [item for item in items if issue and issue in item.issues]
    return found[0] if found else None


def _item(item: ItemRow, plan: AgendaPlan, schemes: Schemes, positions: tuple[BriefPosition, ...]) -> BriefItem:
    ours = plan.plans[item.id]
    return BriefItem(
        number=item.number, depth=item.depth, title=item.title, state=item.state, lead=ours.lead_name, minutes=ours.minutes,
        starts=ours.starts, ends=ours.ends, annotation=ours.annotation, portion=portion_of(schemes, ours.marking),
        joint_annotation=item.annotation, positions=positions,
    )  # fmt: skip


def _commitment(one: CommitmentView) -> BriefCommitment:
    periods = tuple(
        BriefPeriod(
            period.label,
            next((figure.value for figure in reversed(period.figures) if figure.value is not None), None),
            period.standing,
            period.difference,
            period.counts,
            period.due,
        )
        for period in one.periods
    )
    return BriefCommitment(one.party, one.title, one.direction, one.target, one.unit, one.why_not, periods, _source(one.source))


def _source(source: Source | None) -> tuple[str, int] | None:
    return (source.number, source.round) if source else None


def _codes() -> Executable:
    columns: tuple[Any, ...] = (Issue.id, Issue.code)
    return select(*columns)
