"""A joint paper on the screen of the room: large, its languages side by side, no edit marks, no times, no counts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from dialogue_app.documents.side_by_side import Line, SideBySide
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.language import current_language, translate
from dialogue_app.ui.pages.base import Page
from dialogue_app.ui.pages.room.marking import room_marking
from dialogue_app.ui.pages.room.reading import read_paper
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Label, Pane, ScrollPane, Segmented
from dialogue_app.ui.widgets.banner import Marking
from dialogue_app.ui.widgets.panes import Rule

BOTH = "all"
_ROLES = {"title": "title", "heading": "heading", "text": "body", "note": "small"}


class RoomPage(Page):
    """One joint paper of the round. A subclass says which."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.paper: SideBySide | None = None
        self._shown = BOTH
        self.languages = self._language_choice()
        self.page_header(self.name(), self.languages)
        self._sheet = Pane("page", margins=(24, 8, 24, 16))
        self.text = ScrollPane(self._sheet)
        self.text.setObjectName(f"page.{self.id}.text")
        self.text.setAccessibleName(self.name())
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_body(self.text)

    def name(self) -> str:
        """The page's name in the window's language."""
        return self.id

    @override
    def load(self, round_id: str) -> None:
        self.round_id = round_id
        if not round_id:
            self._show(None)
            return
        kind, parties = self.id, self.context.dialogue.parties if self.context.dialogue is not None else ()
        home = parties[0][0] if parties else ""
        self.context.read(lambda desk: read_paper(desk, round_id, kind, home), self._show, owner=self)

    @override
    def marking(self) -> Marking:
        return room_marking(self.paper.marking if self.paper is not None else "")

    def show_languages(self, which: str) -> None:
        """All languages beside each other, or one alone."""
        self._shown = which
        self._fill()

    def _show(self, paper: SideBySide | None) -> None:
        self.paper = paper
        self.set_facts(self._facts(paper) if paper is not None else "")
        self._fill()
        self.marking_has_changed()
        self.loaded.emit()

    def _facts(self, paper: SideBySide) -> str:
        place = self._place()
        facts = [paper.facts[min(place, len(paper.facts) - 1)] if paper.facts else ""]
        if paper.draft:
            facts.append(paper.draft[min(place, len(paper.draft) - 1)])
        return " · ".join(fact for fact in facts if fact)

    def _place(self) -> int:
        """The column of the window's language, else the first."""
        tags = self.paper.languages if self.paper is not None else ()
        return next((place for place, tag in enumerate(tags) if tag.partition("-")[0] == current_language()), 0)

    def _fill(self) -> None:
        self._sheet.clear()
        paper = self.paper
        if paper is None:
            words = translate("room", "There is no such paper between the sides for this round yet.")
            self._sheet.add(24, Label(words, "body", "text.secondary", wrap=True, name=f"page.{self.id}.none"), "stretch")
            return
        columns = [place for place, tag in enumerate(paper.languages) if self._shown in (BOTH, tag)] or [0]
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        grid.setColumnMinimumWidth(0, px(44))
        for place in range(len(columns)):
            grid.setColumnStretch(place + 1, 1)
        for row, line in enumerate(paper.lines):
            _add(grid, row * 2, line, columns)
        self._sheet.add(inner, "stretch")
        self.text.fit()

    def _language_choice(self) -> Segmented:
        dialogue = self.context.dialogue
        tags = dialogue.languages if dialogue is not None else ()
        entries = [(BOTH, translate("room", "All languages")), *((tag, language_words(tag)) for tag in tags)]
        made = Segmented(entries, BOTH, name=f"page.{self.id}.languages", accessible=translate("room", "Languages of the text"))
        made.chosen.connect(self.show_languages)
        return made


class RoomAgenda(RoomPage):
    """Room view → Agenda."""

    id = "agenda"
    kinds = frozenset({"agenda", "agenda_item", "agenda_event"})

    @override
    def name(self) -> str:
        return translate("rail", "Agenda")


class RoomMinutes(RoomPage):
    """Room view → Minutes."""

    id = "minutes"
    kinds = frozenset({"minutes", "minutes_paragraph", "annex", "correction", "delegation_member", "substitution"})

    @override
    def name(self) -> str:
        return translate("rail", "Minutes")


class RoomOutcomes(RoomPage):
    """Room view → Actions."""

    id = "outcomes"
    kinds = frozenset({"action", "minutes"})

    @override
    def name(self) -> str:
        return translate("rail", "Actions")


class RoomCommitments(RoomPage):
    """Room view → Commitments."""

    id = "commitments"
    kinds = frozenset({"commitment", "minutes", "minutes_paragraph"})

    @override
    def name(self) -> str:
        return translate("rail", "Commitments")


def _add(grid: QGridLayout, row: int, line: Line, columns: list[int]) -> None:
    top = Qt.AlignmentFlag.AlignTop
    role = _ROLES[line.kind]
    tone = "text.secondary" if line.kind == "note" else "text.primary"
    if line.number:
        grid.addWidget(Label(line.number, "strong", "text.secondary"), row, 0, top)
    for at, place in enumerate(columns):
        label = Label(line.words[place], role, tone, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(px(16 * line.depth), px(8 if line.kind in ("title", "heading") else 0), 0, 0)
        grid.addWidget(label, row, at + 1, top)
    if line.kind == "text":
        grid.addWidget(Rule(), row + 1, 0, 1, len(columns) + 1)
