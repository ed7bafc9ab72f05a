"""The rows of the agenda's tree: sessions with their items, read in one go and grouped for showing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dialogue_app.desk.views.agenda import (
    AgendaPlan,
    AgendaTable,
    Capital,
    ItemRow,
    PlanRow,
    agenda_plan,
    agenda_table,
)
from dialogue_app.desk.views.common import Texts, shown
from dialogue_app.desk.views.delegations import SessionLine, delegations_page
from dialogue_app.desk.views.talks import issues, rounds
from dialogue_app.desk.views.time_budget import Budget
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Marking

NO_SESSION = "session:"
"""Id of the group of items that are in no session yet."""
SEALED = ("adopted", "closed")


@dataclass(frozen=True, slots=True)
class Lead:
    """Somebody of the home delegation who may lead an item."""

    person: str
    name: str


@dataclass(frozen=True, slots=True)
class AgendaData:
    """All the page shows of one round, except what the inspector reads for the current item."""

    table: AgendaTable
    plan: AgendaPlan
    leads: tuple[Lead, ...]
    issues: tuple[tuple[str, Texts], ...]
    consecutive: bool
    starts: date
    ends: date
    former: str | None
    """The round before this one, from which items can be carried over."""

    @property
    def sealed(self) -> bool:
        """Adopted or closed: items change by events only."""
        return self.table.state in SEALED

    def item(self, id: str) -> ItemRow | None:
        """The item with that id."""
        return next((item for item in self.table.items if item.id == id), None)

    def session_of(self, item: ItemRow) -> str | None:
        """The session in which an item is taken: its own, or that of the item it stands under."""
        if item.session is not None or item.parent is None:
            return item.session
        above = self.item(item.parent)
        return self.session_of(above) if above is not None else None

    @property
    def here(self) -> Capital:
        """The clock of the place."""
        return self.plan.clocks[0]

    @property
    def elsewhere(self) -> Capital | None:
        """The clock of the other capital."""
        return self.plan.clocks[1] if len(self.plan.clocks) > 1 else None


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item in the tree, with what stands under it in the same session."""

    id: str
    item: ItemRow
    plan: PlanRow
    zone: str
    other_zone: str
    editable: bool
    children: tuple[ItemLine, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionRow:
    """The head of a session's items; `session` is None for items that are in none yet."""

    id: str
    session: SessionLine | None
    budget: Budget | None
    children: tuple[ItemLine, ...] = ()


Row = SessionRow | ItemLine


def read_agenda(desk: Any, round_id: str) -> AgendaData:
    """Reads the page; called on the database lane."""
    with desk.workspace.read() as read:
        table = agenda_table(read, round_id)
        plan = agenda_plan(read, table)
        sides = delegations_page(read, round_id)
        lines = rounds(read)
        here = next(line for line in lines if line.id == round_id)
        before = [line for line in lines if line.ordinal < here.ordinal]
        home = next((side.code for side in table.parties if side.home), "")
        return AgendaData(
            table=table,
            plan=plan,
            leads=tuple(Lead(member.person, family(member.display)) for member in sides.of(home)),
            issues=tuple((issue.code, issue.title) for issue in issues(read)),
            consecutive=any(budget.speech < budget.available for budget in plan.budgets),
            starts=here.starts,
            ends=here.ends,
            former=max(before, key=lambda line: line.ordinal).id if before else None,
        )


def grouped(data: AgendaData) -> tuple[SessionRow, ...]:
    """Sessions in order of time with their items; items that are in none yet come last."""
    budgets = {budget.session: budget for budget in data.plan.budgets}
    used = {data.session_of(item) for item in data.table.items}
    rows = [
        SessionRow(f"session:{line.id}", line, budgets.get(line.id), _lines(data, line.id, None))
        for line in data.table.sessions
        if line.kind in ("plenary", "working-group") or line.id in used
    ]
    loose = _lines(data, None, None)
    return (*rows, SessionRow(NO_SESSION, None, None, loose)) if loose or not rows else tuple(rows)


def shown_marking(desk: Any, marks: Sequence[Mapping[str, Any] | None]) -> Marking | None:
    """The highest marking of records with these marks as the banner shows it; None for unmarked ones."""
    found = [Marking(one.rank, one.scheme, one.level, one.text) for one in shown(desk.schemes, marks)]
    return max(found, key=lambda marking: marking.rank, default=None)


def unmarked(desk: Any, home: str, *, ours: bool) -> Marking:
    """What the banner says of unmarked matter: joint records have the lowest level of home's scheme; ours has none yet."""
    scheme = desk.schemes.get(home)
    if ours or scheme is None:
        return Marking(
            1, "neutral", "1", translate("agenda", "INTERNAL, NOT MARKED") if ours else translate("agenda", "NOT MARKED")
        )
    lowest = scheme.levels[0]
    return Marking(lowest.rank, scheme.id, lowest.name, lowest.banner)


def family(display: Texts) -> str:
    """The family name out of “Ms. Morgan PLACEHOLDER”: what stands in capitals, else the last word."""
    name = next(iter(display.values()), "")
    words = name.split()
    capitals = [word for word in words if word.isupper() and len(word.strip(".")) > 1]
    return " ".join(capitals) or (words[-1] if words else "")


def _lines(data: AgendaData, session: str | None, parent: str | None) -> tuple[ItemLine, ...]:
    found = []
    for item in data.table.items:
        if data.session_of(item) != session or not _hangs(data, item, session, parent):
            continue
        found.append(_line(data, item, session))
    return tuple(found)


def _hangs(data: AgendaData, item: ItemRow, session: str | None, parent: str | None) -> bool:
    """Does the item stand under `parent` here? One whose own parent is taken in another session stands at the top."""
    above = data.item(item.parent) if item.parent is not None else None
    shown_parent = above.id if above is not None and data.session_of(above) == session else None
    return shown_parent == parent


def _line(data: AgendaData, item: ItemRow, session: str | None) -> ItemLine:
    held = next((line for line in data.table.sessions if line.id == session), None)
    other = data.elsewhere
    return ItemLine(
        id=item.id,
        item=item,
        plan=data.plan.plans[item.id],
        zone=held.zone if held is not None else data.here.zone,
        other_zone=other.zone if other is not None else "",
        editable=not data.sealed and item.state != "withdrawn",
        children=_lines(data, session, item.id),
    )
