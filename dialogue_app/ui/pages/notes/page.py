"""Notes in session: items, entries with the composer, our position. Nothing here ever takes the focus from the composer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QSpacerItem, QWidget
from typing_extensions import override

from dialogue_app.desk.views.notes import NotesRail
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.key_card import Grouping, KeyGroup
from dialogue_app.ui.language import current_language, translate
from dialogue_app.ui.pages.base import Page
from dialogue_app.ui.pages.notes.beside import BesidePane
from dialogue_app.ui.pages.notes.commands import Commands
from dialogue_app.ui.pages.notes.composer import Composer, moment
from dialogue_app.ui.pages.notes.item_head import ItemHead
from dialogue_app.ui.pages.notes.line import Line
from dialogue_app.ui.pages.notes.line_keys import grouping, typed_keys
from dialogue_app.ui.pages.notes.places import first_item, first_session, neighbour
from dialogue_app.ui.pages.notes.rail import NotesRailPane
from dialogue_app.ui.pages.notes.reading import Beside, Room, read_banner, read_beside, read_rail, read_room
from dialogue_app.ui.pages.notes.seats import seats_of
from dialogue_app.ui.pages.notes.spelling import Spelling
from dialogue_app.ui.pages.notes.stream import MEASURE, NoteStream
from dialogue_app.ui.pages.notes.talk import Talk
from dialogue_app.ui.pages.notes.writing import Writing
from dialogue_app.ui.protocols import RecordKey
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.banner import NOTHING, Marking
from dialogue_app.ui.widgets.facts import EmptyState
from dialogue_app.ui.widgets.panes import Pane, Rule

COUNTS_MS = 400
_STAY = frozenset({"window.next_area", "window.previous_area", "window.palette", "round.choose"})


class NotesPage(Page):
    """In session → Notes."""

    id = "notes"
    kinds = frozenset(
        {"session", "agenda", "agenda_item", "item_plan", "delegation_member", "attendance", "substitution", "person", "issue"}
    )

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.room: Room | None = None
        self._marking = NOTHING
        self._asked_marks: object = None
        self._restored = self._guarded = False
        self._counts = QTimer(self)
        self._counts.setSingleShot(True)
        self._counts.setInterval(COUNTS_MS)
        self._counts.timeout.connect(self._read_counts)
        self._build()
        self.talk = Talk(context, self.stream, self)
        self.writing = Writing(context, self.composer, self._mark_for, self)
        self.spelling = Spelling(self)
        self.commands = Commands(self)
        self._connect()
        self.composer.say_kept(translate("notes", "kept every second"))

    @property
    def language(self) -> str:
        """In which language titles are shown: the window's, where the dialogue has it."""
        return current_language()

    @property
    def session(self) -> str:
        """The session that notes go to."""
        return self.composer.line.session

    @property
    def item(self) -> str | None:
        """The item that is on the table."""
        return self.composer.line.item

    # ------------------------------------------------------------ Page

    @override
    def load(self, round_id: str) -> None:
        changed = round_id != self.round_id
        self.round_id = round_id
        if changed:
            self.talk.clear()
            self.beside.hide_restricted()
        if not round_id:
            self._show_empty()
            super().load(round_id)
            return
        self.context.read(lambda desk: read_room(desk, round_id), self._show_room, owner=self)

    @override
    def marking(self) -> Marking:
        return self._marking

    @override
    def go_to_record(self, record: RecordKey) -> None:
        super().go_to_record(record)
        if self.room is not None:
            self._go_to_target()

    @override
    def width_changed(self, width: float) -> None:
        self.rail.fit(width)
        self.head.fit(width, drawer=self.inspector_is_drawer)

    @override
    def keep(self) -> dict[str, Any]:
        return {"writing": self.writing.kept(), "chosen": [one.id for one in self.stream.chosen()[:1]]}

    @override
    def restore(self, kept: dict[str, Any]) -> None:
        self._restored = True
        self.writing.take_back(kept["writing"])
        chosen = kept.get("chosen") or []
        if chosen:
            self.target = ("note", chosen[0])

    @override
    def areas(self) -> list[QWidget]:
        parts: list[QWidget] = [self.rail, self.stream, self.composer.edit, self.beside]
        return [part for part in parts if part.isVisible()]

    @override
    def first_focus(self) -> QWidget:
        return self.composer.edit if self.composer.isVisibleTo(self) else self

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.writing.flush()
        self.beside.hide_restricted()

    @override
    def typed_keys(self) -> list[KeyGroup]:
        return typed_keys(self.composer.seats)

    @override
    def key_grouping(self) -> Grouping:
        return grouping()

    # ------------------------------------------------------------ where the talk is

    def go_to_item(self, item: str | None) -> None:
        """Puts an item on the table: notes go to it from now on, and what belongs to it stands beside."""
        if item == self.item:
            return
        self.composer.change(item=item)
        self.beside.hide_restricted()
        self._show_place()
        self._read_beside()

    def go_to_session(self, session: str) -> None:
        """Takes notes of another sitting, on the item that was on its table last."""
        if self.room is None or session == self.session:
            return
        self.composer.change(session=session, item=first_item(self.room, session, self.talk.window.entries))
        self._show_place()
        self._read_beside()

    def step_item(self, step: int) -> None:
        """The next or the previous item of the agenda."""
        if self.room is not None:
            self.go_to_item(neighbour(self.room, self.item, step))

    def title_of_item(self) -> str:
        """The item on the table as people call it: number and title."""
        return self.head.words

    def refresh_beside(self) -> None:
        """Reads again what stands beside the line."""
        self._read_beside()

    def focus_line(self) -> None:
        """Gives the focus back to the composer, unless something over the page has it."""
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or focus is self.window() or self.isAncestorOf(focus)):
            self.first_focus().setFocus()

    def look_at_marks(self) -> None:
        """What is on screen has changed: asks again for its marking."""
        marks = [entry.marking for entry in self.talk.window.entries]
        found = self.beside.beside
        if found is not None:
            marks += [position.marking for position in found.item.positions]
            marks += list(found.item.marks.values())
            if self.beside.limits_shown:
                marks += list(found.item.limit_marks.values())
        distinct = {repr(mark): mark for mark in marks if mark}
        if (key := tuple(sorted(distinct))) != self._asked_marks:
            self._asked_marks = key
            self.context.read(lambda desk: read_banner(desk, distinct.values()), self._take_marking, owner=self)

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        context = self.context
        self.rail = NotesRailPane(context.side_of, context.party_name)
        self.head = ItemHead(self)
        self.stream = NoteStream(context.side_of)
        self.composer = Composer(context.side_of, context.party_name)
        self.beside = BesidePane(context.side_of, context.party_name)
        self._work = Pane("page", name="page.notes.work").add(self.head, Rule()).add(self.stream, stretch=1)
        self.composer.setMaximumWidth(px(MEASURE))
        line = Pane("panel", across=True).add(self.composer, stretch=1)
        line.lines.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))
        self._work.add(Rule(), line)
        self._empty = Pane("page", name="page.notes.empty")
        middle = Pane("page").add(self._work, stretch=1).add(self._empty, stretch=1)
        self._empty.hide()
        self.set_body(self.rail, middle, inspector=self.beside)

    def _connect(self) -> None:
        self.rail.item_wanted.connect(self._item_clicked)
        self.rail.session_wanted.connect(self.go_to_session)
        self.talk.changed.connect(self._talk_changed)
        self.writing.written.connect(self._written)
        self.writing.round_wanted.connect(self._round_wanted)
        self.writing.placed.connect(self._show_place)
        self.writing.placed.connect(self._read_beside)
        self.context.feed.changed.connect(self._heard_of)
        self.context.actions.triggered.connect(self._after_action)
        for part in (self.rail.list, self.stream):
            part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words typed while a list has the focus belong into the composer."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text, modifiers = event.text(), event.modifiers().value & 0x1C000000
            if text and text.isprintable() and not modifiers:
                self.composer.edit.setFocus()
                QApplication.sendEvent(self.composer.edit, event)
                return True
        return super().eventFilter(watched, event)

    # ------------------------------------------------------------ showing

    def _show_room(self, room: Room) -> None:
        if room.round != self.round_id:
            return
        first = not self.talk.holds(room.round)
        self.room = room
        self.composer.edit.short_forms = room.short_forms
        if not room.rail.sessions:
            self._show_empty()
        else:
            self._show_work(True)
            self.talk.show_room(room, self.language)
            if first:
                self.talk.show_newest(room.newest)
            else:
                self.talk.read_again()
            self._place(room)
        if not self._guarded:
            self._guarded = True
            self.window().installEventFilter(self.writing)  # the unfinished line is kept before the window closes
        if not self._restored:
            self._restored = True
            self.spelling.read_known()
            self.writing.restore(room.author, [head.id for head in self.context.rounds])
        self.loaded.emit()

    def _place(self, room: Room) -> None:
        """The line belongs into this round: where it was, where the entries are, or where the clock is."""
        self.writing.turn_to(room.round, room.author)
        if self.session not in {one.id for one in room.rail.sessions}:
            entries = self.talk.window.entries
            session = first_session(room, entries, moment())
            language = self.composer.line.language if self.composer.line.language_chosen else self._languages()[0]
            item = first_item(room, session, entries)
            self.composer.change(session=session, item=item, language=language)
        self._show_place()
        self._read_beside()

    def _show_place(self) -> None:
        room = self.room
        if room is not None:
            self.rail.show_room(room, self.session, self.item, self.language)
            self.head.show_item(room, self.item, self.language)
            self.composer.set_room(*seats_of(room, self.session, self.language, self._languages()))
            self.commands.enable()

    def _show_work(self, shown: bool) -> None:
        self._work.setVisible(shown)
        self._empty.setVisible(not shown)
        self.rail.setVisible(shown)
        self.beside.setVisible(shown and not self.inspector_is_drawer)
        self.commands.enable()

    def _show_empty(self) -> None:
        self.room = None if not self.round_id else self.room
        self._empty.clear()
        text = translate("notes", "Notes are taken session by session, on the items of the agenda, in the room.")
        if self.round_id:
            title = translate("notes", "This round has no session yet")
        else:
            title = translate("notes", "There is no round yet")
        action = translate("notes", "Go to the agenda")
        go = partial(self.context.go_to.emit, "agenda", None, None)
        self._empty.add(EmptyState("note-pencil", title, text, action, on=go), stretch=1)
        self._show_work(False)

    def _languages(self) -> tuple[str, ...]:
        dialogue = self.context.dialogue
        return (dialogue.languages if dialogue is not None else ()) or ("en",)

    def _read_beside(self) -> None:
        item, round_id = self.item, self.round_id
        if item is None:
            self._show_beside(None)
        else:
            self.context.read(lambda desk: read_beside(desk, round_id, item), self._show_beside, owner=self)

    def _show_beside(self, beside: Beside | None) -> None:
        if beside is None or beside.item.item == self.item:
            self.beside.show_beside(beside, self.language, self.composer.zone)
            self.commands.enable()
            self.look_at_marks()

    def _take_marking(self, marking: Marking) -> None:
        self._marking = marking
        self.marking_has_changed()

    # ------------------------------------------------------------ what happens

    def _item_clicked(self, item: str) -> None:
        self.go_to_item(item)
        self.talk.show_item(item)
        self.focus_line()

    def _talk_changed(self) -> None:
        self.look_at_marks()
        self.commands.enable()
        if self.target is not None:
            self._go_to_target()

    def _go_to_target(self) -> None:
        kind, id = self.target or ("", "")
        if kind == "note":
            self.talk.show_note(id)
        elif kind == "agenda_item":
            self.go_to_item(id)
        self.target = None

    def _mark_for(self, line: Line) -> Any:
        """The marking of what this taker wrote last in the same way: the next entry is rarely higher or lower."""
        return self.talk.last_mark(line.taker, private=line.private)

    def _written(self, line: Line) -> None:
        self.talk.take(line)
        self._counts.start()

    def _heard_of(self, records: frozenset[RecordKey], change_id: str) -> None:
        self.talk.heard(records)
        kinds = {kind for kind, _id in records}
        if "note" in kinds:
            self._counts.start()
        if kinds & {"dialogue", "person", "party", "issue"}:
            self.spelling.read_known()
        if kinds & {"own_position", "talking_point", "observed_position", "position_limits", "paper", "clearance"}:
            self._read_beside()

    def _read_counts(self) -> None:
        round_id = self.round_id
        if round_id:
            self.context.read(lambda desk: read_rail(desk, round_id), self._show_counts, owner=self)

    def _show_counts(self, rail: NotesRail) -> None:
        if self.room is not None:
            self.room = replace(self.room, rail=rail)
            self._show_place()

    def _round_wanted(self, round_id: str) -> None:
        if round_id != self.round_id:
            self.context.go_to.emit(self.id, None, round_id)
        elif self.room is not None:
            self._place(self.room)

    def _after_action(self, id: str) -> None:
        if id not in _STAY and not id.startswith("go."):
            QTimer.singleShot(0, self, self.focus_line)
