"""One part of what follows from notes: proposals in a list, the chosen one with its entry, taken or left by a key."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from dialogue_app.desk.views.notes import NoteEntry
from dialogue_app.errors import DialogueError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.models.records import Column, RecordModel
from dialogue_app.ui.pages.notes.after_reading import AfterNotes
from dialogue_app.ui.pages.notes.kinds import kind_of
from dialogue_app.ui.pages.notes.rows import clock_words, day_words
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, EmptyState, KeyCap, Label, Pane, PartyTag, Rule, ScrollPane, marked, row
from dialogue_app.ui.widgets.lists import Table

_TALL = 400
Verb = Callable[[Any], Any]


class ProposalTable(Table):
    """The list of a part; `left` follows Delete, `wording` F2."""

    left = Signal()
    wording = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.left.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.wording.emit()
        else:
            super().keyPressEvent(event)


class SourceBox(Pane):
    """The entries that a proposal is taken from: when, who, by whom taken down, and the words with their mark."""

    def __init__(self, side_of: Callable[[str], str]) -> None:
        super().__init__(gap=6)
        self._side_of = side_of

    def show_entries(self, entries: Sequence[NoteEntry], portions: Any) -> None:
        """Shows other entries; none where nothing was noted."""
        self.clear()
        if not entries:
            words = translate("notes", "No entry stands near it: it was ticked without a note.")
            self.add(Label(words, "small", "text.secondary", wrap=True))
        for one in entries:
            when = f"{day_words(one.at, one.zone)}, {clock_words(one.at, one.zone)}"
            who = best(one.speaker) if one.speaker else ""
            facts = " · ".join(part for part in (when, who, kind_of(one.kind).words, one.taker) if part)
            tag = [PartyTag(self._side_of(one.party), one.party)] if one.party else []
            self.add(row(*tag, Label(facts, "small", "text.secondary"), "stretch"))
            said = Label(marked(portions.get(one.id, ""), one.text), wrap=True, rich=True)
            said.setAccessibleName(f"{facts}. {one.text}")
            self.add(said)


class ProposalPart(Pane):
    """A subclass fills `fields` and says what its rows are, how one is shown, and which verbs take or leave it."""

    key: ClassVar[str] = ""
    counted = Signal()
    """Other rows are shown."""

    def __init__(self, context: PageContext, accessible: str, empty: tuple[str, str]) -> None:
        super().__init__(name=f"sheet.after.{self.key}")
        name = self.objectName()
        self.context, self._running = context, False
        self.facts: AfterNotes | None = None
        self.records: tuple[Any, ...] = ()
        self.model = RecordModel(self.columns(), id_of=self.id_of, parent=self)
        self.table = ProposalTable(self.model, name=f"{name}.list", accessible=accessible, sortable=False)
        self.table.setMinimumHeight(px(_TALL))
        self.source = SourceBox(context.side_of)
        self.fields = Pane("raised", gap=8, margins=(0, 0, 12, 0))
        self.fault = Label("", "small", "state.danger", wrap=True, name=f"{name}.fault")
        self.take = Button("-", "check", "primary", object_name=f"{name}.take", on=self.accept)
        self.leave = Button("-", "x", object_name=f"{name}.leave", on=self.refuse)
        self._empty = EmptyState("check", *empty)
        self._both = Pane(across=True, gap=16)
        self.add(self._both, stretch=1).add(self._empty, stretch=1)
        self._build()

    # what a subclass says

    @abstractmethod
    def columns(self) -> Sequence[Column]:
        """The columns of the list."""

    @abstractmethod
    def rows_of(self, facts: AfterNotes) -> Sequence[Any]:
        """The proposals."""

    @abstractmethod
    def id_of(self, record: Any) -> str:
        """By what a proposal is known."""

    @abstractmethod
    def sources_of(self, record: Any) -> Sequence[str]:
        """The ids of the entries it is taken from."""

    @abstractmethod
    def fill(self, record: Any) -> None:
        """Shows a proposal in the fields, and what its buttons do in their words."""

    @abstractmethod
    def taking(self, record: Any) -> Verb | None:
        """The verb that takes it, out of what the fields hold; None after saying what is missing."""

    @abstractmethod
    def leaving(self, record: Any) -> Verb | None:
        """The verb that leaves it; None where there is nothing to leave."""

    # kit

    @property
    def record(self) -> Any | None:
        """The chosen proposal."""
        return self.table.tools.current_record()

    def show_facts(self, facts: AfterNotes) -> None:
        """Shows the proposals anew; the chosen one stays chosen, else the next one is."""
        place, kept = max(0, self.table.currentIndex().row()), self.record
        held = self.id_of(kept) if kept is not None else ""
        self.facts, self.records = facts, tuple(self.rows_of(facts))
        self.model.set_records(self.records)
        self._both.setVisible(bool(self.records))
        self._empty.setVisible(not self.records)
        if self.records and not (held and any(self.id_of(one) == held for one in self.records)):
            self.table.tools.select_id(self.id_of(self.records[min(place, len(self.records) - 1)]))
        if self.record is None or self.record != kept:
            self._show_current()
        self.counted.emit()

    def accept(self) -> None:
        """Takes the chosen proposal."""
        self._run(self.taking, self.take)

    def refuse(self) -> None:
        """Leaves the chosen proposal."""
        self._run(self.leaving, self.leave)

    def say(self, sentence: str) -> None:
        """A refusal, or with "" none."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def _run(self, verb_of: Callable[[Any], Verb | None], button: Button) -> None:
        record = self.record
        if record is None or self._running or not button.isEnabled():
            return
        self.say("")
        work = verb_of(record)
        if work is None:
            return
        self._running = True
        self.context.change(work, doing=button.words, owner=self, done=self._done, refused=self._refused)

    def _done(self, _made: object) -> None:
        self._running = False

    def _refused(self, error: BaseException) -> bool:
        self._running = False
        if not isinstance(error, DialogueError) or getattr(error, "clashes", None):
            return False
        self.say(in_words(error))
        return True

    def _show_current(self) -> None:
        record, facts = self.record, self.facts
        self.say("")
        if record is not None and facts is not None:
            entries = [facts.sources[id] for id in self.sources_of(record) if id in facts.sources]
            self.source.show_entries(entries, facts.portions)
            self.fill(record)

    def _build(self) -> None:
        self.fault.hide()
        self.table.current_changed.connect(lambda _id: self._show_current())
        self.table.activated_id.connect(lambda _id: self.accept())
        self.table.left.connect(self.refuse)
        self.table.wording.connect(lambda: self.fields.setFocus())
        form = Pane("raised", gap=8, margins=(0, 0, 12, 0)).add(self.source, Rule(), self.fields, "stretch")
        acts = row(self.take, KeyCap("Ctrl+Return"), 8, self.leave, KeyCap("Delete"), "stretch")
        right = Pane(gap=8).add(ScrollPane(form), stretch=1).add(self.fault, acts)
        self._both.add(self.table, stretch=11).add(Rule("v")).add(right, stretch=9)
