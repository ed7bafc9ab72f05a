"""Two note-takers beside each other: her notes read in, her clock held to ours, differing figures settled by a decision."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget
from typing_extensions import override

from dialogue_app.desk import note_takers
from dialogue_app.desk import notes as verbs
from dialogue_app.desk.note_takers import LONGEST_OFFSET
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.beside_item import portion_words
from dialogue_app.desk.views.takers import Taker, TakersPage, takers_of, takers_page
from dialogue_app.errors import DialogueError
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.forms import fill_choice
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.pages.notes.reading import read_banner
from dialogue_app.ui.pages.notes.rows import Surroundings
from dialogue_app.ui.pages.notes.stream_paint import EDGE, TEXT_LEFT
from dialogue_app.ui.pages.notes.takers_decision import DecisionPane
from dialogue_app.ui.pages.notes.takers_read import Handing
from dialogue_app.ui.pages.notes.takers_rows import TakersList, lines_of
from dialogue_app.ui.theme import font, px
from dialogue_app.ui.widgets import (
    NOTHING,
    Button,
    EmptyState,
    Glyph,
    InputBox,
    Label,
    Marking,
    Pane,
    Rule,
    Segmented,
    Sheet,
    row,
)

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage

PREVIEW_MS = 250
KINDS = frozenset({"note", "note_revision", "reconciliation", "second_taker"})


@dataclass(frozen=True)
class Parallel:
    """What the sheet shows: who took notes, both columns, portion marks, the highest marking."""

    takers: tuple[Taker, ...]
    page: TakersPage | None
    portions: dict[str, str]
    marking: Marking


class TakersSheet(Sheet):
    """Opens on the taker who wrote most beside the author. Esc closes; nothing is lost by it."""

    def __init__(self, page: NotesPage, questions: FileQuestions | None = None) -> None:
        title = translate("notes", "Two note-takers")
        facts = translate("notes", "both stay as taken; times by your clock")
        super().__init__(title, facts, glyph="columns", width=1160, name="sheet.takers")
        self._page, self.context, self._round = page, page.context, page.round_id
        self.shown: Parallel | None = None
        self._banner, self._second = NOTHING, ""
        self._stale, self._reading = False, False
        self.handing = Handing(self, questions or FileQuestions())
        self.who = QComboBox()
        self.offset = QSpinBox()
        self._build()
        self._preview = QTimer(self)
        self._preview.setSingleShot(True)
        self._preview.setInterval(PREVIEW_MS)
        self._preview.timeout.connect(self.read)
        self.context.feed.changed.connect(self._changed)
        self.read()

    @property
    def round(self) -> str:
        """The round whose notes are compared."""
        return self._round

    @property
    def author(self) -> str:
        """Whose clock the times are by."""
        opened = self.context.opened
        return opened.desk.author if opened is not None else ""

    @override
    def highest_marking(self) -> Marking:
        return self._banner

    @override
    def first_focus(self) -> QWidget:
        return self.list if self.list.isVisibleTo(self) else self.handing.button

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        self.who.setObjectName("sheet.takers.who")
        self.who.setAccessibleName(translate("notes", "Second taker"))
        self.who.setFont(font("body"))
        self.who.activated.connect(lambda _place: self.choose_taker(str(self.who.currentData() or "")))
        self.offset.setObjectName("sheet.takers.offset")
        self.offset.setAccessibleName(translate("notes", "Seconds added to the second taker's times"))
        self.offset.setRange(-LONGEST_OFFSET, LONGEST_OFFSET)
        self.offset.setSingleStep(5)
        self.offset.setSuffix(" s")
        self.offset.setFont(font("body"))
        self.offset.valueChanged.connect(self._offset_turned)
        self._offset_box = InputBox(self.offset, height=28)
        self._offset_box.setFixedWidth(px(104))
        self.keep = Button(translate("notes", "Keep"), object_name="sheet.takers.keep", on=self.keep_offset)
        self.proposed = Button(kind="link", name=" ", object_name="sheet.takers.proposed", on=self.take_proposed)
        self.view = Segmented(
            [("all", translate("notes", "All")), ("open", translate("notes", "Differing"))], name="sheet.takers.view",
            accessible=translate("notes", "Which entries are shown"),
        )  # fmt: skip
        self.view.chosen.connect(lambda _key: self._show_rows())
        self._who_box = InputBox(self.who, Glyph("caret-down", "text.tertiary", 14), height=28)
        self._who_box.setMinimumWidth(px(150))
        words = Label(translate("notes", "Other clock"), "small", "text.secondary")
        self._tools = row(self._who_box, 8, words, self._offset_box, self.keep, self.proposed, "stretch", self.view, gap=6)
        self._heads = Pane(across=True, margins=(TEXT_LEFT, 0, EDGE + 8, 0), gap=16)
        self._first_head, self._second_head = Label("", "small", "text.secondary"), Label("", "small", "text.secondary")
        self._heads.add(self._first_head, stretch=1).add(self._second_head, stretch=1)
        self.decision = DecisionPane(self)
        self.list = TakersList(self.context.side_of)
        self.list.chosen_changed.connect(self._row_chosen)
        self.list.bar_pressed.connect(lambda _id: self.decision.begin())
        self.list.number_pressed.connect(lambda number: self.decision.choose(number))
        self.list.return_pressed.connect(lambda: self.decision.begin())
        self._none = Pane(name="sheet.takers.none")
        self.refusal = Label("", "small", "state.danger", wrap=True, name="sheet.takers.refusal")
        self.refusal.hide()
        self.body.add(self._tools, self._heads, Rule()).add(self.list, stretch=1)
        self.body.add(self._none, self.handing, self.refusal, self.decision)
        self.next = Button(
            translate("notes", "Next difference"), "arrow-down", object_name="sheet.takers.next", on=self.next_open
        )
        self.next.set_keys("F8")
        self.acts(self.decision.record, self.next, self.handing.button, self.handing.give)
        self._show_parts(False)

    # ------------------------------------------------------------ reading

    def read(self) -> None:
        """Reads both columns again, by the offset that is shown."""
        if self._reading:
            self._stale = True
            return
        self._reading = True
        second, turned = self._second, self.offset.value() if self._turned() else None
        self.context.read(partial(_read, self._round, second, turned), self._show, owner=self)

    def choose_taker(self, taker: str) -> None:
        """Another colleague beside the author."""
        if taker and taker != self._second:
            self._second, self.shown = taker, None
            self.read()

    def say(self, sentence: str) -> None:
        """Says in the sheet what was refused, or with "" that nothing is."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))

    def refuse(self, error: BaseException) -> bool:
        """A refusal stands in the sheet."""
        if isinstance(error, DialogueError):
            self.say(in_words(error))
            return True
        return False

    def _show(self, shown: Parallel) -> None:
        self._reading, first = False, self.shown is None
        self.shown, self._banner = shown, shown.marking
        self.context.marking_changed.emit()
        others = [(one.taker, one.taker) for one in shown.takers if one.taker != self.author]
        page = shown.page
        self._second = page.second if page is not None else self._second
        fill_choice(self.who, others, self._second)
        self._show_parts(page is not None)
        if first and self.isVisible():
            self.first_focus().setFocus()
        if page is not None:
            self._show_page(page, {one.taker: one for one in shown.takers})
        if self._stale:
            self._stale = False
            self.read()

    def _show_page(self, page: TakersPage, takers: dict[str, Taker]) -> None:
        if not self._preview.isActive():
            self.offset.blockSignals(True)
            self.offset.setValue(page.offset)
            self.offset.blockSignals(False)
        self.keep.setEnabled(self._turned())
        words = translate("notes", "no proposal: too few entries match")
        if page.proposed is not None:
            told = translate("notes", "proposed {seconds} s, %n entries match", None, page.proposed.matches)
            words = told.format(seconds=f"{page.proposed.seconds:+d}")
        self.proposed.set_words(words)
        self.proposed.setAccessibleName(words)
        self.proposed.setEnabled(page.proposed is not None and page.proposed.seconds != self.offset.value())
        for label, taker in ((self._first_head, page.first), (self._second_head, page.second)):
            one = takers.get(taker, Taker(taker, 0))
            counted = translate("notes", "{taker}, %n entries", None, one.notes).format(taker=taker)
            source = translate("notes", "{counted}, read from {file}").format(counted=counted, file=one.source)
            label.setText(source if one.source else counted)
        self._show_rows()

    def _show_rows(self) -> None:
        shown, room = self.shown, self._page.room
        if shown is None or shown.page is None or room is None:
            return
        items = {item.id: (item.number, item.title) for item in room.rail.items}
        sessions = {session.id: session.title for session in room.rail.sessions}
        around = Surroundings(self._page.language, items, sessions, shown.portions)
        rows = [one for one in shown.page.rows if self.view.current == "all" or one.differing]
        held = self.list.current
        self.list.show_rows(lines_of(rows, around), follow=False)  # type: ignore[arg-type]
        if held is None or not self.list.choose(held.id):
            self.list.choose_first()
        open_words = translate("notes", "%n open difference(s)", None, shown.page.open)
        self.next.setEnabled(shown.page.open > 0)
        self.next.setToolTip(open_words)
        self._row_chosen()

    def _show_parts(self, two: bool) -> None:
        for part in (self._tools, self._heads, self.list, self.decision, self.decision.record, self.next):
            part.setVisible(two)
        self._none.clear()
        self._none.setVisible(not two and self.shown is not None)
        if not two and self.shown is not None:
            text = translate("notes", "Read a colleague's workspace or notes file: both stand beside each other by time.")
            self._none.add(EmptyState("columns", translate("notes", "Only you took notes in this round"), text))

    def _row_chosen(self) -> None:
        chosen = self.list.current
        page = self.shown.page if self.shown is not None else None
        found = None
        if page is not None and chosen is not None:
            found = next((one for one in page.rows if one.id == chosen.id or _same_pair(one.id, chosen.id)), None)
        self.decision.show_row(found)

    def _changed(self, records: frozenset[tuple[str, str]], _change: str) -> None:
        if any(kind in KINDS for kind, _id in records):
            self.read()

    # ------------------------------------------------------------ acts

    def next_open(self) -> None:
        """The next difference that is open."""
        if self.list.next_open():
            self.list.setFocus()

    def take_proposed(self) -> None:
        """Shows the offset the matching entries propose, and keeps it."""
        page = self.shown.page if self.shown is not None else None
        if page is not None and page.proposed is not None:
            self.offset.setValue(page.proposed.seconds)
            self.keep_offset()

    def keep_offset(self) -> None:
        """Writes the offset that is shown; no note changes by it."""
        page = self.shown.page if self.shown is not None else None
        if page is None or not self._turned():
            return
        self._preview.stop()
        held = self._kept()
        work = partial(note_takers.align_takers, round=self._round, taker=page.second, start=held, offset=self.offset.value())
        words = translate("notes", "Set the second taker's clock")
        self.context.change(work, doing=words, owner=self, refused=self.refuse)

    def settle(self, note: str, other: str, chosen: str | None, reading: str, why: str) -> None:
        """Records a decision; the next open difference comes up."""
        self.say("")
        work = partial(verbs.reconcile_notes, note=note, other=other, chosen=chosen, reading=reading, decision=why)

        def done(_made: Any) -> None:
            self.list.setFocus()

        words = translate("notes", "Record the decision")
        self.context.change(work, doing=words, owner=self, done=done, refused=self.refuse)

    def take_in(self, path: Path) -> None:
        """Reads a colleague's file."""
        self.handing.take(path)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:
            self.next_open()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep_offset() if self.offset.hasFocus() else self.decision.submit()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F8:
            event.accept()  # over the page, F8 is the sheet's
            return True
        return super().event(event)

    def _offset_turned(self) -> None:
        self.keep.setEnabled(self._turned())
        self._preview.start()

    def _turned(self) -> bool:
        return self.shown is not None and self.shown.page is not None and self.offset.value() != self._kept()

    def _kept(self) -> int:
        takers = {one.taker: one.offset for one in self.shown.takers} if self.shown is not None else {}
        return takers.get(self._second, 0)


def _same_pair(one: str, other: str) -> bool:
    return set(one.split("+")) == set(other.split("+"))


def _read(round: str, second: str, offset: int | None, desk: Desk) -> Parallel:
    with desk.workspace.read() as read:
        takers = takers_of(read, round, author=desk.author)
        others = [one.taker for one in takers if one.taker != desk.author]
        wanted = second if second in others else others[0] if others else ""
        page = None
        if wanted:
            page = takers_page(read, round, author=desk.author, first=desk.author, second=wanted, offset=offset)
    entries = [one for line in page.rows for one in (line.first, line.second) if one is not None] if page else []
    distinct = {repr(one.marking): one.marking for one in entries if one.marking}
    portions = {one.id: portion_words(desk.schemes, one.marking) for one in entries}
    return Parallel(takers, page, portions, read_banner(desk, distinct.values()))
