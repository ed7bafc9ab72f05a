"""The acts of the agenda page: each asks what it must know in a sheet, then has it done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dialogue_app.desk.views.agenda import ItemRow
from dialogue_app.desk.views.carry_over import CarryOver, carry_over
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.files import read_file
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.carry_sheet import CarrySheet
from dialogue_app.ui.pages.agenda.event_sheet import EventSheet, Happening, StepSheet
from dialogue_app.ui.pages.agenda.export_sheet import ExportSheet, choose_save_file
from dialogue_app.ui.pages.agenda.item_sheet import ItemSheet
from dialogue_app.ui.pages.agenda.rows import AgendaData
from dialogue_app.ui.pages.agenda.steps import NEXT, consequence

if TYPE_CHECKING:
    from dialogue_app.ui.pages.agenda.page import AgendaPage


class AgendaActs:
    """Opens the sheets for what the page shows now."""

    def __init__(self, context: PageContext, page: AgendaPage) -> None:
        self._context, self._page = context, page

    @property
    def data(self) -> AgendaData | None:
        """What the page shows."""
        return self._page.data

    def add(self) -> None:
        """Adds an item: to the list before adoption, in session afterwards."""
        data = self.data
        if data is None:
            return
        known = {item.id for item in data.table.items}

        def added(made: Any) -> None:
            new = [id for kind, id in getattr(made, "records", ()) if kind == "agenda_item" and id not in known]
            self._page.expect(new[0] if new else "")

        line = self._page.tree.current_line()
        parent = line.item.parent or "" if line is not None else ""
        self._context.show_sheet(
            ItemSheet(self._context, data, lambda new: self._page.work.add(data.table.round, new, added), parent)
        )

    def happen(self, kind: str) -> None:
        """Withdraws, defers, suspends or takes up the current item."""
        line, data = self._page.tree.current_line(), self.data
        if line is None or data is None:
            return
        item = line.item
        titles = {
            "withdraw": (translate("agenda", "Withdraw item {number}"), translate("agenda", "Withdraw")),
            "defer": (translate("agenda", "Defer item {number}"), translate("agenda", "Defer")),
            "suspend": (translate("agenda", "Suspend item {number}"), translate("agenda", "Suspend")),
            "take_up": (translate("agenda", "Take up item {number}"), translate("agenda", "Take up")),
        }
        title, act = titles[kind]
        consent = data.sealed and (kind != "take_up" or item.state in ("withdrawn", "deferred"))
        hint = translate("agenda", "the number stays, and so do notes taken under it") if kind == "withdraw" else ""
        self.ask(
            title.format(number=words.number_words(item.number)),
            act,
            lambda event: self._page.work.happen(kind, item, event),
            consent=consent,
            reason=kind != "take_up",
            hint=hint,
        )

    def ask(
        self,
        title: str,
        act: str,
        then: Callable[[Happening], object],
        *,
        consent: bool = True,
        reason: bool = True,
        hint: str = "",
    ) -> None:
        """Asks who wanted an event, who agreed and when."""
        if self.data is not None:
            sheet = EventSheet(self._context, self.data, title, act, then, consent=consent, reason=reason, hint=hint)
            self._context.show_sheet(sheet)

    def next_step(self) -> None:
        """Takes the agenda to its next state."""
        data = self.data
        if data is None or data.table.following is None or data.table.agenda is None:
            return
        target, agenda = data.table.following, data.table.agenda
        spec = self._context.actions.spec(NEXT[target])
        title = spec.words.rstrip("…")
        self._context.show_sheet(
            StepSheet(
                self._context, data, title, title, consequence(target), lambda step: self._page.work.step(target, agenda, step)
            )
        )

    def step_back(self) -> None:
        """Takes the agenda one step back."""
        if self.data is not None and self.data.table.agenda is not None:
            self._page.work.back(self.data.table.agenda, self.data.table.state)

    def history(self, item: ItemRow) -> None:
        """Shows who changed an item, when and how."""
        title = f"{words.number_words(item.number)} {words.pick(item.title)}"
        self._context.show_history("agenda_item", item.id, title)

    def carry(self) -> None:
        """Offers what the last round left open."""
        data = self.data
        if data is None or data.former is None:
            return
        former = data.former
        head = next((each for each in self._context.rounds if each.id == former), None)
        taken = frozenset(words.pick(item.title) for item in data.table.items)

        def offer(found: CarryOver) -> None:
            ordinal = head.ordinal if head is not None else 0
            sheet = CarrySheet(found, ordinal, lambda items: self._page.work.carry_over(data.table.round, items), taken)
            self._context.show_sheet(sheet)

        self._context.read(lambda desk: _offer(desk, former), offer, owner=self._page)

    def export(self) -> None:
        """Shows the joint agenda as it will be printed, and saves it."""
        if self.data is not None:
            self._context.show_sheet(ExportSheet(self._context, self.data, self._page.choose_file or choose_save_file))

    def choose_sent_back(self) -> None:
        """Asks for the DOCX of the agenda that the other side sent back."""
        if self.data is not None and self.data.table.items:
            title, kinds = translate("agenda", "The file that came back"), translate("agenda", "Word documents (*.docx)")
            self._page.files.open_file(self._page, title, kinds, self._read_sent_back)

    def _read_sent_back(self, path: Path) -> None:
        from dialogue_app import sent_back
        from dialogue_app.ui.papers.sent_back_sheet import SentBackSheet

        if self.data is None:
            return
        round = self.data.table.round

        def take(desk: Any, change: Any) -> Any:
            return sent_back.take_over_item(desk, round, change)

        def read(desk: Any) -> Any:
            return sent_back.read_agenda_sent_back(desk, round, read_file(path), path.name)

        def show(found: Any) -> None:
            self._context.show_sheet(SentBackSheet(self._context, take, path.name, found, items=True))

        self._context.read(read, show, owner=self._page)


def _offer(desk: Any, former: str) -> CarryOver:
    with desk.workspace.read() as read:
        return carry_over(read, former)
