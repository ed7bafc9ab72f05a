"""Two small pages over the stand-in desk, made as the real ones are."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.ui.actions import ActionSpec
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.models.records import Column, RecordModel
from dialogue_app.ui.pages.base import Page
from dialogue_app.ui.pages.registry import PageSpec, Phase
from dialogue_app.ui.widgets import AnnotationBox, Button, Field, Label, Marking, Pane, ScrollPane, SectionLabel
from dialogue_app.ui.widgets.lists import Table, show_menu
from tests.ui.stand_in import SBU, UNCLASSIFIED, rename

ACTIONS = (ActionSpec("one.rename", "actions", "Rename", "pencil-simple", "F2", page="one"),)


class OnePage(Page):
    """A list that is edited in place, with an inspector."""

    id = "one"
    kinds = frozenset({"text"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.page_header("Agenda", self.action_button("one.rename"), Button("Add item", "plus", object_name="page.one.add"))
        steps = self.page_stepper()
        steps.show_steps(("Draft", "Proposed", "Exchanged", "Adopted"), 1, reason="Not yet exchanged: two titles have no Spanish")
        columns = (
            Column("id", "No.", lambda pair: pair[0], 60, role="strong"),
            Column("title", "English", lambda pair: pair[1], wraps=True, edit=lambda pair: pair[1]),
            Column("state", "State", lambda pair: "Considered", 110, tone="text.tertiary", role="small", optional=True),
        )
        self.model = RecordModel(columns, id_of=lambda pair: pair[0], say=lambda pair: pair[1])
        self.table = Table(self.model, name="page.one.list", accessible="Items", settings=context.preferences)
        show_menu(self.table, lambda menu, id: menu.addAction("History", lambda: context.show_history("text", id, id)))
        self.model.edited.connect(self._edited)
        self.loads = 0
        self.set_body(self.table, inspector=ScrollPane(self._inspector()))
        context.handle(self, [("one.rename", lambda: self.rename_first("Renamed"))])

    @override
    def load(self, round_id: str) -> None:
        super().load(round_id)
        self.loads += 1
        self.set_facts(f"Round {round_id}, adopted 8 Nov 2011, 10:14, by both Heads of Delegation")
        self.context.read(lambda desk: list(desk.texts.items()), self.model.set_records, owner=self)

    @override
    def marking(self) -> Marking:
        return UNCLASSIFIED

    @override
    def width_changed(self, width: float) -> None:
        self.table.tools.set_narrow(width < 1400)

    @override
    def keep(self) -> dict[str, Any]:
        return {"current": self.table.tools.current_id()}

    @override
    def go_to_record(self, record: tuple[str, str]) -> None:
        super().go_to_record(record)
        self.table.tools.select_id(record[1])

    def rename_first(self, text: str, started: str | None = None) -> None:
        """Runs the verb."""
        self.context.change(
            lambda desk: rename(desk, record="t1", text=text, started=started),
            doing="Rename item 1",
            owner=self,
            refused=lambda _error: self.model.drop_pending(),
        )

    def _edited(self, id: str, _column: str, text: str, started: str) -> None:
        self.context.change(lambda desk: rename(desk, record=id, text=text, started=started), doing="Rename", owner=self)

    @staticmethod
    def _inspector() -> Pane:
        pane = Pane("panel", margins=(16, 12, 16, 12), gap=8)
        words = "The Delegations reviewed the text of a pilot plan, which was acceptable to both with one exception."
        pane.add(
            Label("Direct mail service", "title", wrap=True),
            AnnotationBox("joint", "annotation", words, foot="Agreed Minutes ¶7"),
        )
        pane.add(
            AnnotationBox("internal", "our annotation", "Agree pilot plan, ad referendum.", portion="(SBU-NF)"),
            SectionLabel("Documents"),
        )
        return pane.add("stretch")


class TwoPage(Page):
    """A page with unfinished text."""

    id = "two"

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.page_header("Notes")
        self.line = QLineEdit()
        self.set_body(Pane("page", margins=(16, 16, 16, 16)).add(Field("Line", self.line, name="page.two.line"), "stretch"))

    @override
    def marking(self) -> Marking:
        return SBU

    @override
    def keep(self) -> dict[str, Any]:
        return {"line": self.line.text()}

    @override
    def restore(self, kept: dict[str, Any]) -> None:
        self.line.setText(kept["line"])

    @override
    def first_focus(self) -> QWidget:
        return self.line


PAGES = (
    PageSpec("one", "Agenda", "list-numbers", Phase.PREPARE, OnePage, ACTIONS),
    PageSpec("two", "Notes", "note-pencil", Phase.IN_SESSION, TwoPage),
)
