"""A sheet that keeps a short list: the rows above, below them the form of the chosen row or of a new one."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.forms import FormSheet
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import Column, RecordModel
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Label, Pane, Rule, SectionLabel, row
from dialogue_app.ui.widgets.lists import Table


@dataclass(frozen=True, slots=True)
class ListWords:
    """What the sheet calls its things: “New session”, “Add the session”, “Change the session”, and the list's own name."""

    rows: str
    new: str
    add: str
    change: str
    empty: str


class ListSheet(FormSheet):
    """Rows with ids; Enter adds or changes, Delete removes, each act is one step that can be undone.

    A subclass fills `form`, then calls `open_list`. The rows are read again whenever records of `kinds` change.
    """

    kinds: frozenset[str] = frozenset()

    def __init__(
        self,
        context: PageContext,
        title: str,
        words: ListWords,
        *,
        glyph: str,
        name: str,
        facts: str = "",
        width: int = 680,
        removable: bool = True,
    ) -> None:
        super().__init__(title, words.add, facts=facts, glyph=glyph, width=width, name=name)
        self.context, self.words, self._key = context, words, name
        self.records: tuple[Any, ...] = ()
        self._heading = SectionLabel(words.new)
        self._new = Button(words.new, "plus", "quiet", object_name=f"{name}.new", on=self.start_new)
        self._remove = Button(
            translate("forms", "Remove"), "trash", "quiet", object_name=f"{name}.remove", on=self.remove_current
        )
        self._removable = removable
        self._above = Pane("raised", gap=6, margins=(0, 0, 14, 0))
        self.body.lines.insertWidget(0, self._above)
        context.feed.changed.connect(self._changed)

    # what a subclass says

    @abstractmethod
    def columns(self) -> Sequence[Column]:
        """The columns of the list."""

    @abstractmethod
    def read(self, desk: Any) -> Sequence[Any]:
        """The records, each with an `id`; on the database lane."""

    @abstractmethod
    def fill(self, record: Any | None) -> None:
        """Shows a record in the form, or an empty form."""

    @abstractmethod
    def verb(self, record: Any | None) -> Callable[[Any], Any] | None:
        """The verb that adds (no record) or changes, out of what is typed; None after saying what is missing."""

    @abstractmethod
    def removal(self, record: Any) -> Callable[[Any], Any]:
        """The verb that removes a record."""

    def shown(self) -> None:
        """Called when the rows have been read."""

    # kit

    @property
    def record(self) -> Any | None:
        """The chosen row's record; None for a new one."""
        id = self.table.tools.current_id() if self._chosen else ""
        return next((each for each in self.records if each.id == id), None)

    def open_list(self, *extra: QWidget) -> None:
        """Puts list and form together and reads the rows; `extra` buttons stand beside Remove."""
        self.model = RecordModel(self.columns(), parent=self)
        self.table = Table(self.model, name=f"{self._key}.list", accessible=self.words.rows, sortable=False)
        self.table.current_changed.connect(lambda id: self._choose(id) if id and self.table.hasFocus() else None)
        self.table.clicked.connect(lambda _index: self._choose(self.table.tools.current_id()))
        self._chosen = False
        self._none = Label(self.words.empty, "small", "text.secondary", wrap=True)
        self._above.add(
            self.table,
            self._none,
            row(self._new, *([self._remove] if self._removable else []), *extra, "stretch"),
            Rule(),
            self._heading,
        )
        if not self._removable:
            self._remove.deleteLater()
        self.finish(hint=translate("forms", "every act can be undone"))
        self.start_new(focus=False)
        self.reload()

    def reload(self, then: Callable[[], object] | None = None) -> None:
        """Reads the rows again."""

        def show(found: Sequence[Any]) -> None:
            self._show(found)
            if then is not None:
                then()

        self.context.read(self.read, show, owner=self)

    def start_new(self, *, focus: bool = True) -> None:
        """An empty form for a new one."""
        self._chosen = False
        self.table.clearSelection()
        self._dress()
        self.fill(None)
        if focus:
            self.first_focus().setFocus()

    def choose_id(self, id: str) -> None:
        """Chooses a row as a person would."""
        if self.table.tools.select_id(id):
            self._choose(id)

    def remove_current(self) -> None:
        """Removes the chosen row."""
        record = self.record
        if record is None:
            return
        self.begin()
        self.context.change(
            self.removal(record), doing=translate("forms", "Remove"), owner=self, refused=self.refuse, done=self._after
        )

    @override
    def submit(self) -> None:
        record = self.record
        work = self.verb(record)
        if work is None:
            return
        self.begin()
        doing = self.words.add if record is None else self.words.change
        self.context.change(work, doing=doing, owner=self, refused=self.refuse, done=self._after)

    def _after(self, _made: object) -> None:
        self.act.setEnabled(True)
        self.reload(lambda: self.start_new())

    def _choose(self, id: str) -> None:
        self._chosen = bool(id)
        self._dress()
        if self.record is not None:
            self.fill(self.record)

    def _dress(self) -> None:
        self.act.set_words(self.words.change if self._chosen else self.words.add)
        self._heading.setText((self.words.change if self._chosen else self.words.new).upper())
        if self._removable:
            self._remove.setEnabled(self._chosen)
        self._new.setEnabled(self._chosen)

    def _show(self, found: Sequence[Any]) -> None:
        keep = self.record.id if self.record is not None else ""
        self.records = tuple(found)
        self.model.set_records(self.records)
        self._none.setVisible(not self.records)
        self.table.setVisible(bool(self.records))
        self.table.setFixedHeight(px(30) + px(28) * min(6, max(1, len(self.records))))
        if keep and self.record is None:
            self.start_new(focus=False)
        self.shown()

    def _changed(self, records: frozenset[tuple[str, str]], _change_id: str) -> None:
        if any(kind in self.kinds for kind, _id in records):
            self.reload()
