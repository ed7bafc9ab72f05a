"""From the notes: the action table, points that were said, and positions of the other side, each taken or left by a key."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.after_part import ProposalPart
from dialogue_app.ui.pages.notes.after_parts import ActionsPart, PointsPart, PositionsPart
from dialogue_app.ui.pages.notes.after_reading import KINDS, AfterNotes, read_after
from dialogue_app.ui.widgets import NOTHING, KeyCap, Label, Marking, Pane, Rule, Segmented, Sheet, row
from dialogue_app.ui.widgets.lists import filter_words

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage


class AfterSheet(Sheet):
    """Nothing is made of a note without a person's act, and every act can be undone. Ctrl+1 to Ctrl+3 choose the part."""

    def __init__(self, page: NotesPage) -> None:
        context = page.context
        facts = f"{context.round.place} · {context.round.dates}" if context.round is not None else ""
        super().__init__(translate("notes", "From the notes"), facts, glyph="check-square", width=1060, name="sheet.after")
        self._page, self.context, self._round = page, context, page.round_id
        self._banner: Marking = NOTHING
        self._stale = self._reading = False
        self.shown: AfterNotes | None = None
        self.parts: dict[str, ProposalPart] = {
            part.key: part for part in (ActionsPart(context), PointsPart(context), PositionsPart(context))
        }
        titles = [
            ("actions", translate("notes", "To be done")),
            ("points", translate("notes", "Said by us")),
            ("positions", translate("notes", "Said by them")),
        ]
        self.view = Segmented(titles, name="sheet.after.view", accessible=translate("notes", "What is made of the notes"))
        self.view.chosen.connect(self.choose)
        self._count = Label("", "small", "text.secondary", name="sheet.after.count")
        self._build()
        context.feed.changed.connect(self._changed)
        self.read()

    @override
    def highest_marking(self) -> Marking:
        return self._banner

    @override
    def first_focus(self) -> QWidget:
        return self.part.table if self.part.records else self

    @property
    def part(self) -> ProposalPart:
        """The part that is shown."""
        return self.parts[self.view.current]

    def choose(self, key: str) -> None:
        """Shows another part."""
        self.view.choose(key)
        for name, part in self.parts.items():
            part.setVisible(name == key)
        self._show_count()
        self.first_focus().setFocus()

    def read(self) -> None:
        """Reads everything again."""
        if self._reading:
            self._stale = True
            return
        self._reading = True
        self.context.read(partial(read_after, round=self._round), self._show, owner=self, title=self.accessibleName())

    def _show(self, facts: AfterNotes) -> None:
        first, self._reading = self.shown is None, False
        self.shown, self._banner = facts, facts.marking
        self.context.marking_changed.emit()
        for part in self.parts.values():
            part.show_facts(facts)
        if first:
            filled = next((key for key, part in self.parts.items() if part.records), self.view.current)
            self.choose(filled)
        elif not self.part.records:
            self.setFocus()  # the list, which had it, is gone
        self._show_count()
        if self._stale:
            self._stale = False
            self.read()

    def _show_count(self) -> None:
        self._count.setText(filter_words(len(self.part.records)) if self.shown else "")

    def _changed(self, records: frozenset[tuple[str, str]], _change: str) -> None:
        if any(kind in KINDS for kind, _id in records):
            self.read()

    def _build(self) -> None:
        self.body.add(row(self.view, KeyCap("Ctrl+1–3"), 8, self._count, "stretch"), Rule())
        whole = Pane()
        for key, part in self.parts.items():
            whole.add(part, stretch=1)
            part.setVisible(key == self.view.current)
        self.body.add(whole, stretch=1)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: self.part.accept())
        hint = translate("notes", "Enter takes, Delete leaves, F2 words it; every act can be undone")
        self.acts(hint=hint)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._part_key(event)
        if place is not None:
            self.choose(place)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        ours = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if ours and self._part_key(event) is not None:  # type: ignore[arg-type]
            event.accept()  # over the page, Ctrl+1 to Ctrl+3 are the sheet's
            return True
        return super().event(event)

    def _part_key(self, event: QKeyEvent) -> str | None:
        places = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3]
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier or event.key() not in places:
            return None
        return list(self.parts)[places.index(Qt.Key(event.key()))]
