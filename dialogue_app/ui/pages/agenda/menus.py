"""The context menu of an item: everything that can be done with it, and where else it can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.moves import Move
from dialogue_app.ui.pages.agenda.rows import AgendaData, ItemLine

if TYPE_CHECKING:
    from dialogue_app.ui.pages.agenda.work import AgendaWork

_GROUPS = (
    ("edit", "up", "down", "nest", "lift"),
    ("take_up", "suspend", "conclude", "defer", "withdraw", "delete"),
    ("history",),
)


def fill_item_menu(menu: QMenu, context: PageContext, data: AgendaData, line: ItemLine, work: AgendaWork) -> None:
    """Adds what can be done now; what cannot is left out."""
    menu.setObjectName("page.agenda.menu")
    for group in _GROUPS:
        shown = [context.actions.action(f"agenda.item.{name}") for name in group]
        for action in shown:
            if action.isEnabled():
                menu.addAction(action)
        menu.addSeparator()
        if group is _GROUPS[0]:
            _sessions(menu.addMenu(translate("agenda", "Session")), data, line, work)
            _leads(menu.addMenu(translate("agenda", "Lead")), data, line, work)
            if line.editable:
                _proposers(menu.addMenu(translate("agenda", "Proposed by")), data, line, work)
                _issues(menu.addMenu(translate("agenda", "Issues")), data, line, work)
            menu.addSeparator()


def _sessions(menu: QMenu, data: AgendaData, line: ItemLine, work: AgendaWork) -> None:
    now = data.session_of(line.item)
    entries = [
        (None, translate("agenda", "In no session yet")),
        *((held.id, words.pick(held.title)) for held in data.table.sessions),
    ]
    for session, title in entries:
        action = menu.addAction(title)
        action.setCheckable(True)
        action.setChecked(session == now)
        move = Move(line.id, line.item.parent, None, (line.item.session, session), ordered=False)
        action.triggered.connect(lambda _on, move=move: work.move(line.item, move))


def _leads(menu: QMenu, data: AgendaData, line: ItemLine, work: AgendaWork) -> None:
    for person, name in ((None, translate("agenda", "Nobody yet")), *((lead.person, lead.name) for lead in data.leads)):
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(person == line.plan.lead)
        action.triggered.connect(
            lambda _on, person=person: work.plan(line.item, {"lead_id": line.plan.lead}, {"lead_id": person})
        )


def _proposers(menu: QMenu, data: AgendaData, line: ItemLine, work: AgendaWork) -> None:
    for code, name in (
        ("joint", translate("agenda", "Both sides")),
        *((side.code, words.pick(side.short)) for side in data.table.parties),
    ):
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(code == line.item.proposed_by)
        action.triggered.connect(lambda _on, code=code: work.propose_by(line.item, code))


def _issues(menu: QMenu, data: AgendaData, line: ItemLine, work: AgendaWork) -> None:
    for code, titles in data.issues:
        action = menu.addAction(words.pick(titles) or code)
        action.setCheckable(True)
        action.setChecked(code in line.item.issues)
        others = tuple(issue for issue in line.item.issues if issue != code)
        action.toggled.connect(lambda on, code=code, others=others: work.about(line.item, (*others, code) if on else others))
