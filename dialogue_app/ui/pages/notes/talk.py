"""The stream's source: reads the talk page by page and again where something changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.pages.notes.entries import PAGE, EntryWindow
from dialogue_app.ui.pages.notes.line import Line
from dialogue_app.ui.pages.notes.reading import Entries, Room, read_again, read_behind, read_item_page, read_page
from dialogue_app.ui.pages.notes.rows import Opened, Surroundings, arrange
from dialogue_app.ui.pages.notes.stream import NoteStream
from dialogue_app.ui.protocols import RecordKey

BESIDE_NOTES = frozenset({"note_revision", "note_annotation", "reconciliation"})


class Talk(QObject):
    """Fills a stream. `changed` follows whenever it shows something else."""

    changed = Signal()

    def __init__(self, context: PageContext, stream: NoteStream, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._stream = context, stream
        self.window = EntryWindow()
        self._round = self._held = ""
        self._around = Surroundings()
        self._portions: dict[str, str] = {}
        self._opened: dict[str, Opened] = {}
        self._reading_before = self._reading_after = False
        self._stale: set[str] = set()
        self._refreshing = False
        stream.wanted_before.connect(self.read_before)
        stream.wanted_after.connect(self.read_after)
        stream.foot_pressed.connect(self.toggle_behind)

    def clear(self) -> None:
        """Another round: nothing is held."""
        self.window = EntryWindow()
        self._portions.clear()
        self._opened.clear()
        self._round = self._held = ""
        self._reading_before = self._reading_after = False
        self._stale.clear()
        self._stream.show_rows([], follow=True)

    def show_room(self, room: Room, language: str) -> None:
        """Takes the names of items and sessions."""
        self._round = room.round
        items = {item.id: (item.number, item.title) for item in room.rail.items}
        sessions = {session.id: session.title for session in room.rail.sessions}
        self._around = Surroundings(language, items, sessions, self._portions, self._opened)

    # ------------------------------------------------------------ reading

    def holds(self, round_id: str) -> bool:
        """Are entries of this round shown (or known to be none)?"""
        return self._held == round_id

    def show_newest(self, page: Entries) -> None:
        """The last page; the end is in sight."""
        self._held = self._round
        self._portions.update(page.portions)
        self.window.show(page.entries, more_before=len(page.entries) >= PAGE, more_after=False)
        self._show(follow=True)

    def read_newest(self) -> None:
        """Reads the last page again and shows it."""
        round_id = self._round

        def show(page: Entries) -> None:
            if round_id == self._round:
                self.show_newest(page)

        self._context.read(lambda desk: read_page(desk, round_id), show, owner=self)

    def read_before(self) -> None:
        """A page of earlier entries, when there are any and none is being read."""
        first, round_id = self.window.first, self._round
        if self._reading_before or not self.window.more_before or first is None:
            return
        self._reading_before = True

        def show(page: Entries) -> None:
            self._reading_before = False
            if round_id == self._round and self.window.first == first:
                self._portions.update(page.portions)
                self.window.put_before(page.entries)
                self._show(follow=False)

        self._context.read(lambda desk: read_page(desk, round_id, before=first), show, owner=self)

    def read_after(self) -> None:
        """A page of later entries, when there are any and none is being read."""
        last, round_id = self.window.last, self._round
        if self._reading_after or not self.window.more_after or last is None:
            return
        self._reading_after = True

        def show(page: Entries) -> None:
            self._reading_after = False
            if round_id == self._round and self.window.last == last:
                self._portions.update(page.portions)
                self.window.put_after(page.entries)
                self._show(follow=False)

        self._context.read(lambda desk: read_page(desk, round_id, after=last), show, owner=self)

    def read_again(self, ids: Iterable[str] | None = None) -> None:
        """These entries (all that are held, by default) as they are now."""
        self._stale.update([entry.id for entry in self.window.entries] if ids is None else ids)
        if self._refreshing or not self._stale:
            return
        asked, round_id = self.window.concerned(self._stale), self._round
        self._stale.clear()
        self._refreshing = True

        def show(page: Entries) -> None:
            self._refreshing = False
            if round_id == self._round:
                follow = self._stream.at_end and not self.window.more_after
                self._portions.update(page.portions)
                self.window.refresh(set(asked), page.entries)
                self._show(follow=follow)
            self.read_again(())

        self._context.read(lambda desk: read_again(desk, asked), show, owner=self)

    def show_item(self, item: str) -> None:
        """Brings the first entry of an item into sight, reading that stretch of the talk if it is not held."""
        held = next((entry for entry in self.window.entries if entry.item_id == item), None)
        if held is not None:
            self._reveal(held.id)
            return
        round_id = self._round

        def show(page: Entries) -> None:
            if page.entries and round_id == self._round:
                self._portions.update(page.portions)
                self.window.show(page.entries, more_before=True, more_after=True)
                self._show(follow=False)
                self._reveal(next(entry.id for entry in page.entries if entry.item_id == item))

        self._context.read(lambda desk: read_item_page(desk, round_id, item), show, owner=self)

    def show_note(self, note: str) -> None:
        """Chooses an entry and brings it into sight."""
        if self._stream.choose(note):
            return
        round_id = self._round

        def show(found: Entries) -> None:
            if found.entries and round_id == self._round and found.entries[0].item_id:
                self._reveal_in_item(found.entries[0].item_id, note)

        self._context.read(lambda desk: read_again(desk, (note,)), show, owner=self)

    def toggle_behind(self, note: str) -> None:
        """Shows or hides the raw note, its revisions and remarks."""
        if self._opened.pop(note, None) is not None:
            self._show(follow=False)
            return

        def show(opened: Opened) -> None:
            self._opened[note] = opened
            self._show(follow=False)

        self._context.read(lambda desk: read_behind(desk, note), show, owner=self)

    # ------------------------------------------------------------ what happens

    def heard(self, records: Iterable[RecordKey]) -> None:
        """Somebody changed something: entries that it concerns are read again."""
        changed = [id for kind, id in records if kind == "note"]
        beside = any(kind in BESIDE_NOTES for kind, _id in records)
        if changed:
            self.read_again(changed)
        elif beside:
            self.read_again()

    def take(self, line: Line) -> None:
        """A line of this page is on disk: the end is in sight with it."""
        if line.task != "note":
            if line.note in self._opened:
                self._opened.pop(line.note or "", None)
            return
        self._stream.clearSelection()
        if self.window.more_after:
            self.read_newest()
        else:
            self._stream.scrollToBottom()

    def last_mark(self, taker: str, *, private: bool) -> Any:
        """The marking of the newest entry of a taker of this kind of privacy; else of anybody's; None for none."""
        alike = [entry for entry in reversed(self.window.entries) if entry.private == private and entry.marking]
        own = next((entry.marking for entry in alike if entry.taker == taker), None)
        return own or (alike[0].marking if alike else None)

    def _reveal(self, note: str) -> None:
        self._stream.choose(note)
        self._stream.clearSelection()

    def _reveal_in_item(self, item: str, note: str) -> None:
        round_id = self._round

        def show(page: Entries) -> None:
            if round_id == self._round:
                self._portions.update(page.portions)
                self.window.show(page.entries, more_before=True, more_after=True)
                self._show(follow=False)
                self._stream.choose(note)

        self._context.read(lambda desk: read_item_page(desk, round_id, item), show, owner=self)

    def _show(self, *, follow: bool) -> None:
        self._stream.show_rows(arrange(self.window.entries, self._around), follow=follow)
        self.changed.emit()
