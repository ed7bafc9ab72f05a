"""The window: banner, rail, header, pages, status line; what is open in it, and the way between its pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from dialogue_app import failure_log, paths
from dialogue_app.settings import Theme
from dialogue_app.ui import language, theme
from dialogue_app.ui.actions import ActionTable
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.jobs import Jobs
from dialogue_app.ui.language import translate
from dialogue_app.ui.messages import Message, Messages
from dialogue_app.ui.pages.base import BARE, NARROW, Page, page_width
from dialogue_app.ui.pages.registry import PAGES, PageSpec
from dialogue_app.ui.pages.room.marking import room_marking
from dialogue_app.ui.pages.room.registry import ROOM_PAGES
from dialogue_app.ui.preferences import Preferences
from dialogue_app.ui.protocols import App, DialogueHead, OpenDialogue, RecordKey, RoundHead, ShellReads
from dialogue_app.ui.shell.areas import cycle_focus
from dialogue_app.ui.shell.commands import SHELL_ACTIONS
from dialogue_app.ui.shell.desk_acts import DeskActs
from dialogue_app.ui.shell.header import Header
from dialogue_app.ui.shell.keys import open_key_card
from dialogue_app.ui.shell.navigation import Trail
from dialogue_app.ui.shell.opening import Opening
from dialogue_app.ui.shell.overlays import Overlays
from dialogue_app.ui.shell.parts import name_undo, no_round, page_action, start_page
from dialogue_app.ui.shell.rail import Rail
from dialogue_app.ui.shell.reads import WorkspaceReads
from dialogue_app.ui.shell.room import RoomView
from dialogue_app.ui.shell.status import StatusLine
from dialogue_app.ui.widgets.banner import NOTHING, Marking, MarkingBanner, highest
from dialogue_app.ui.widgets.facts import EmptyState
from dialogue_app.ui.widgets.panes import Pane, Rule

ALT_HINT_MS = 400


class MainWindow(QMainWindow):
    """One window on one dialogue, or on none (start page). Everything in it is rebuilt when the look or language changes."""

    def __init__(
        self,
        app: App,
        *,
        pages: tuple[PageSpec, ...] = PAGES,
        preferences: Preferences | None = None,
        reads: Callable[[OpenDialogue], ShellReads] = WorkspaceReads,
        awaiting: bool = False,
    ) -> None:
        super().__init__()
        self._awaiting = awaiting
        self.app, self._all_pages, self.reads_of = app, pages, reads
        self.jobs = Jobs(self)
        self.messages = Messages(failure_log.log_path(), self)
        self.preferences = preferences or Preferences(paths.config_dir() / "window.json")
        self.actions_table = ActionTable(self, SHELL_ACTIONS)
        for number, spec in enumerate(pages, 1):
            self.actions_table.extend([page_action(spec, number), *spec.actions])
        self.context = PageContext(self.actions_table, self.jobs, self.messages, self.preferences, self)
        self.appearance = theme.Appearance(str(app.settings.theme), app.settings.text_scale, self)
        self.trail = Trail()
        self.opening = Opening(self)
        self.desk_acts = DeskActs(self)
        self.room = RoomView(self)
        self._pages: dict[str, Page] = {}
        self._page_id = ""
        self._empty: EmptyState | None = None
        self._kept: dict[str, dict[str, Any]] = {}
        self._width_class = -1
        self._saved_words = ""
        self._awaited_round, self._stale = "", False
        self._closing = False
        self.setObjectName("window")
        self.resize(1366, 768)
        self._alt = QTimer(self)
        self._alt.setSingleShot(True)
        self._alt.setInterval(ALT_HINT_MS)
        self._alt.timeout.connect(lambda: self._hint(True))
        theme.apply_look(self.appearance.theme, self.appearance.shown_scale)
        self._build()
        self._connect()
        self._register()

    # ------------------------------------------------------------ what is open

    @property
    def page_specs(self) -> tuple[PageSpec, ...]:
        """The pages there are now: in the room view those with joint papers alone."""
        return ROOM_PAGES if self.context.room_view else self._all_pages

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._page_id)

    def show_dialogue(self, opened: OpenDialogue, head: DialogueHead, rounds: tuple[RoundHead, ...], *, page: str = "") -> None:
        """Shows an opened dialogue: its newest round, on `page` or the first page there is."""
        self._awaiting = False
        self.context.attach(opened, self.reads_of(opened))
        self.context.dialogue, self.context.rounds = head, rounds
        newest = max(rounds, key=lambda item: item.ordinal, default=None)
        self.context.round_id = newest.id if newest is not None else ""
        self.trail.clear()
        self._kept.clear()
        self._page_id = ""
        self.room.resume()
        self._build()
        if self.page_specs:
            self.go(page if any(spec.id == page for spec in self.page_specs) else self.page_specs[0].id)

    def show_start(self) -> None:
        """Shows that nothing is open."""
        self.room.suspend()
        self.context.attach(None, None)
        self.context.dialogue, self.context.rounds, self.context.round_id = None, (), ""
        self.trail.clear()
        self._kept.clear()
        self._page_id = ""
        self._saved_words = ""
        self._build()

    def stop_waiting(self) -> None:
        """The dialogue that was to be opened at once does not come by itself: shows the start page."""
        if self._awaiting:
            self._awaiting = False
            self._build()

    def go(self, page: str, record: RecordKey | None = None, round_id: str | None = None) -> None:
        """Shows a page, and a record or round on it; an unknown page changes nothing."""
        if self.context.opened is None or not any(spec.id == page for spec in self.page_specs):
            return
        if round_id and round_id != self.context.round_id:
            self.context.round_id = round_id
            self._show_round()
        self.trail.visit((page, self.context.round_id))
        self._show_page(page)
        if record is not None and self.page is not None:
            self.page.go_to_record(record)

    def choose_round(self, round_id: str) -> None:
        """Changes the round of every page."""
        self.go(self._page_id, None, round_id)

    def show_saved(self) -> None:
        """Says when the last change was on disk."""
        self._status.show_saved(datetime.now().astimezone())
        self._saved_words = self._status.saved_words

    def settle(self, timeout: float = 10.0) -> bool:
        """Waits until no job is left, with the window alive."""
        return self.jobs.settle(timeout)

    def set_language(self, tag: str) -> None:
        """Speaks another language from now on."""
        if tag != language.current_language():
            language.set_language(tag)
            self.app.keep(replace(self.app.settings, language=tag))
            self.actions_table.retranslate()
            self._rebuild()
            self._name_undo()
            self.opening.read_rounds()

    def show_anew(self, page: str, kept: dict[str, dict[str, Any]]) -> tuple[str, dict[str, dict[str, Any]]]:
        """Builds everything anew with another page on it; gives back the page that was shown and what all pages keep."""
        former, held = self._page_id, self._kept | {id: shown.keep() for id, shown in self._pages.items()}
        self._kept, self._page_id = dict(kept), ""
        self._build()
        self._name_undo()
        self.go(page)
        return former, held

    def marking(self) -> Marking:
        """The highest marking of what the window shows."""
        if self.context.room_view:
            return self.page.marking() if self.page is not None else room_marking()
        shown = [self.page.marking() if self.page is not None else NOTHING, self.overlays.marking()]
        return highest(shown)

    # ------------------------------------------------------------ Qt

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self.overlays.refit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._alt.start()
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._alt.stop()
        self._hint(False)
        super().keyReleaseEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing:
            self._closing = True
            self.preferences.put("window", {"width": self.width(), "height": self.height(), "maximized": self.isMaximized()})
            self.context.feed.detach()
            self.jobs.close()
            self.app.close()
        event.accept()

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        old = self.takeCentralWidget() if self.centralWidget() is not None else None
        self._pages.clear()
        self.banner = MarkingBanner()
        self._rail: Rail | None = None
        self._header: Header | None = None
        self._stack, self._empty = QStackedWidget(), None
        self._status = StatusLine()
        self._status.language_wanted.connect(self.set_language)
        if not self.context.room_view:  # a job's name could be ours
            self.jobs.started.connect(self._status.jobs.follow)
        root = Pane("window").add(self.banner)
        root.add(self._body(), stretch=1)
        if self.context.opened is not None:
            root.add(Rule(), self._status)
        else:
            self._status.setParent(root)
            self._status.hide()
        self.overlays = Overlays(root, self.context)
        self.overlays.marking_changed.connect(self.show_marking)
        self.overlays.refused.connect(self.room.miss)
        self.setCentralWidget(root)
        if self.isVisible():
            root.show()
        if old is not None:
            old.deleteLater()
        self._status.keep_saved(self._saved_words)
        self._status.show_file(self.context.opened.encrypted if self.context.opened is not None else None)
        self._status.set_room(self.context.room_view)
        self.setWindowTitle(translate("shell", "Dialogue Desk"))
        self._width_class = -1
        self._fit()
        self.show_marking()
        self._enable()

    def _body(self) -> QWidget:
        if self._awaiting:
            return Pane("window")
        if self.context.opened is None:
            return start_page(self)
        room = self.context.room_view
        keys = {spec.id: self.actions_table.keys(f"go.{spec.id}") for spec in self.page_specs}
        self._rail = Rail(self.page_specs, self.context.dialogue, keys)
        if room:
            self.room.add_exit(self._rail)
        self._rail.chosen.connect(self.go)
        self._header = Header(self.actions_table, plain=room)
        self._header.round_chosen.connect(self.choose_round)
        right = Pane("page").add(self._header, Rule()).add(self._stack, stretch=1)
        self._show_round()
        return Pane("window", across=True).add(self._rail, Rule("v")).add(right, stretch=1)

    def _rebuild(self) -> None:
        """The same place in another look or language; unfinished text and selection come back through `keep`."""
        page, focus = self._page_id, self.focusWidget()
        name = focus.objectName() if focus is not None else ""
        self._kept |= {id: kept.keep() for id, kept in self._pages.items()}
        self._page_id = ""
        self._build()
        if page and self.context.opened is not None:
            self._show_page(page)
            again = self.findChild(QWidget, name) if name else None
            if again is not None:
                again.setFocus()

    def _connect(self) -> None:
        self.appearance.changed.connect(self._look_changed)
        self.messages.said.connect(self._say)
        self.messages.asked.connect(self._show_message)
        self.messages.conflict.connect(self._show_conflict)
        self.context.saved.connect(self.show_saved)
        self.context.go_to.connect(self.go)
        self.context.sheet_wanted.connect(lambda sheet: self.overlays.show_sheet(sheet))
        self.context.marking_changed.connect(self.show_marking)
        self.context.undo.changed.connect(self._name_undo)
        self.context.feed.changed.connect(self._shell_records_changed)

    def _register(self) -> None:
        handlers: dict[str, Callable[[], object]] = self.desk_acts.handlers() | {
            "window.palette": lambda: self.overlays.open_palette(),
            "window.keys": lambda: open_key_card(self),
            "room.view": self.room.toggle,
            "edit.undo": self.context.undo.undo,
            "edit.redo": self.context.undo.redo,
            "go.back": lambda: self._walk(self.trail.back()),
            "go.forward": lambda: self._walk(self.trail.forward()),
            "round.choose": lambda: self._header.open_menu() if self._header is not None else None,
            "window.inspector": lambda: self.page.toggle_inspector() if self.page is not None else None,
            "window.next_area": lambda: self._cycle(1),
            "window.previous_area": lambda: self._cycle(-1),
            "text.larger": lambda: self.appearance.step(1),
            "text.smaller": lambda: self.appearance.step(-1),
            "text.normal": lambda: self.appearance.step(0),
            "theme.next": self.appearance.choose_next,
            "dialogue.sample": self.opening.open_sample,
            "dialogue.new": self.opening.new_dialogue,
            "dialogue.open": self.opening.choose_file,
            "dialogue.from_minutes": self.opening.choose_minutes,
            "dialogue.close": self.opening.close_dialogue,
            "window.quit": self.close,
        }
        for choice in theme.CHOICES:
            handlers[f"theme.{choice}"] = partial(self.appearance.choose, choice)
        for tag in language.LANGUAGES:
            handlers[f"language.{tag}"] = partial(self.set_language, tag)
        for spec in (*self._all_pages, *ROOM_PAGES):
            if self.actions_table.knows(f"go.{spec.id}"):
                handlers[f"go.{spec.id}"] = partial(self.go, spec.id)
        for id, work in handlers.items():
            self.actions_table.handle(id, work)
        self._enable()
        self._name_undo()

    def _enable(self) -> None:
        opened = self.context.opened is not None
        for id in ("round.choose", "window.inspector", "dialogue.close", "room.view"):
            self.actions_table.enable(id, opened)
        here = {f"go.{spec.id}" for spec in self.page_specs}
        for spec in (*self._all_pages, *ROOM_PAGES):
            if self.actions_table.knows(f"go.{spec.id}"):
                self.actions_table.enable(f"go.{spec.id}", opened and f"go.{spec.id}" in here)
        self.desk_acts.enable()
        self.actions_table.enable("go.back", self.trail.can_go_back)
        self.actions_table.enable("go.forward", self.trail.can_go_forward)

    # ------------------------------------------------------------ showing

    def _show_page(self, id: str) -> None:
        page = self._pages.get(id) or self._make_page(id)
        empty = None if self.context.rounds or not page.needs_round else self._make_empty()
        self._page_id = id
        self._stack.setCurrentWidget(empty or page)
        if self._rail is not None:
            self._rail.show_page(id)
        self.actions_table.show_page("" if empty is not None else id)
        if empty is None and page.round_id != self.context.round_id:
            page.load(self.context.round_id)
        self._enable()
        self.show_marking()
        (empty.button if empty is not None else page.first_focus()).setFocus()

    def _make_empty(self) -> EmptyState:
        """What stands in a page's place while the dialogue has no round."""
        if self._empty is None:
            self._empty = no_round(self.actions_table)
            self._stack.addWidget(self._empty)
        return self._empty

    def _make_page(self, id: str) -> Page:
        spec = next(spec for spec in self.page_specs if spec.id == id)
        page = self._pages[id] = spec.factory(self.context)
        self._stack.addWidget(page)
        page.fit_width(page_width(self))
        if id in self._kept:
            page.restore(self._kept.pop(id))
        return page

    def _show_round(self) -> None:
        self._head_round()
        self.context.round_changed.emit(self.context.round_id)

    def show_marking(self) -> None:
        """Asks page and overlays again and shows the highest marking."""
        sample = self.context.dialogue is not None and self.context.dialogue.sample
        notice = translate("shell", "Any markings are for demonstration only") if sample else ""
        lead = translate("shell", "Joint text only") if self.context.room_view else ""
        self.banner.show_marking(self.marking(), notice=notice, opened=self.context.opened is not None, lead=lead)

    def _head_round(self) -> None:
        if self._header is not None:
            shown = self.room.rounds(self.context.rounds)
            self._header.show_round(shown, next((head for head in shown if head.id == self.context.round_id), None))

    def _fit(self) -> None:
        width = page_width(self)
        limits = sum(width < limit for limit in (NARROW, 1366, BARE, 900))
        if limits == self._width_class:
            return
        self._width_class = limits
        if self._rail is not None:
            self._rail.set_bare(width < BARE)
        if self._header is not None:
            self._header.set_wide(width >= BARE)
        for page in self._pages.values():
            page.fit_width(width)

    def _look_changed(self) -> None:
        settings = replace(self.app.settings, theme=Theme(self.appearance.choice), text_scale=self.appearance.scale)
        self.app.keep(settings)
        self._rebuild()

    def _name_undo(self) -> None:
        name_undo(self.actions_table, self.context)

    def _shell_records_changed(self, records: frozenset[RecordKey], _change_id: str) -> None:
        if any(kind in SHELL_KINDS for kind, _id in records):
            self._stale = True
            self.opening.read_rounds()

    def await_round(self, round_id: str) -> None:
        """Shows a round as soon as it has been read."""
        self._awaited_round = round_id
        self.opening.read_rounds()

    def take_rounds(self, head: DialogueHead, rounds: tuple[RoundHead, ...]) -> None:
        """Shows renamed, dated, new or removed rounds; pages load again where what they stand on has changed."""
        spoken = self.context.dialogue.languages if self.context.dialogue is not None else head.languages
        self.context.dialogue, self.context.rounds = head, rounds
        if spoken != head.languages:
            self._rebuild()
        if self._rail is not None:
            self._rail.show_dialogue(head)
        known = {each.id for each in rounds}
        for page in self._pages.values():
            page.round_id = page.round_id if page.round_id in known else ""
        wanted = self._wanted_round(known)
        if wanted != self.context.round_id:
            self.context.round_id = wanted
            self._show_round()
            self._show_page(self._page_id)
        else:
            self._head_round()
        if self._stale:
            self._stale = False
            for page in self._pages.values():
                page.reload()
        self._enable()

    def _wanted_round(self, known: set[str]) -> str:
        awaited = self._awaited_round
        if awaited in known:
            self._awaited_round = ""
            return awaited
        if self.context.round_id in known:
            return self.context.round_id
        return max(self.context.rounds, key=lambda item: item.ordinal).id if known else ""

    def _say(self, message: Message) -> None:
        if not self.room.holds(message):
            self._status.show_message(message)

    def _show_message(self, message: Message) -> None:
        if self.room.holds(message):
            return
        from dialogue_app.ui.dialogs.message import MessageSheet

        self.overlays.show_sheet(MessageSheet(message))

    def _show_conflict(self, error: Any, keep_mine: Any) -> None:
        from dialogue_app.ui.dialogs.conflict import ConflictSheet

        self.overlays.show_sheet(ConflictSheet(error, keep_mine))

    def _walk(self, place: tuple[str, str] | None) -> None:
        if place is None:
            return
        page, round_id = place
        round_id = round_id if any(each.id == round_id for each in self.context.rounds) else self.context.round_id
        if round_id != self.context.round_id:
            self.context.round_id = round_id
            self._show_round()
        self._show_page(page)

    def _cycle(self, direction: int) -> None:
        cycle_focus(self._areas(), direction)

    def _areas(self) -> list[QWidget]:
        parts: list[QWidget] = [part for part in (self._rail, self._header) if part is not None]
        parts += self.page.areas() if self.page is not None else []
        return [part for part in (*parts, self._status) if part.isVisible()]

    def _hint(self, shown: bool) -> None:
        if self._rail is not None:
            self._rail.set_hints(shown)


SHELL_KINDS = frozenset({"dialogue", "round", "party", "venue"})
"""Kinds of records that the shell itself shows."""
