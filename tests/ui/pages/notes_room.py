"""Short ways to look at the notes page, to write on it, and to read what the workspace holds of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_app.app import App
from dialogue_app.desk import notes
from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.notes import NoteEntry, note_entries
from dialogue_app.ui.pages.notes.page import NotesPage
from dialogue_app.ui.pages.notes.rows import Caption, Pair, Row, Single
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.pages.conftest import settle

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
SBU = {"scheme": "US", "level": "SBU", "caveats": []}


class Room:
    """A window on the notes page."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        assert isinstance(window.page, NotesPage)
        self.page: NotesPage = window.page

    @property
    def desk(self) -> Desk:
        assert self.window.app.opened is not None
        desk: Desk = self.window.app.opened.desk
        return desk

    @property
    def text(self) -> str:
        return self.page.composer.text

    @property
    def rows(self) -> list[Row]:
        records = self.page.stream.records
        return [records.record(records.index(row, 0)) for row in range(records.rowCount())]

    @property
    def shown(self) -> list[NoteEntry]:
        """Entries on screen, in their order."""
        found: list[NoteEntry] = []
        for row in self.rows:
            found += [row.first.entry, row.second.entry] if isinstance(row, Pair) else []
            found += [row.entry] if isinstance(row, Single) else []
        return found

    @property
    def captions(self) -> list[Caption]:
        return [row for row in self.rows if isinstance(row, Caption)]

    @property
    def pairs(self) -> list[Pair]:
        return [row for row in self.rows if isinstance(row, Pair)]

    def stored(self, author: str = "DN") -> tuple[NoteEntry, ...]:
        """Entries of the round as the workspace has them."""
        with self.desk.workspace.read() as read:
            return note_entries(read, self.page.round_id, author=author, limit=10_000)

    def said(self) -> list[str]:
        return [message.sentence for message in self.window.messages.recorded]

    def type(self, text: str) -> None:
        """Types where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifiers)

    def enter(self, text: str = "") -> None:
        """Types and commits, and waits until it is on disk and on screen."""
        self.type(text)
        self.press(Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        settle(self.window)
        settle(self.window)

    def in_the_line(self) -> bool:
        """Has the composer the focus?"""
        QApplication.processEvents()
        return self.window.focusWidget() is self.page.composer.edit

    def by_other(self, text: str, at: datetime | None = None, **more: Any) -> str:
        """An entry that RS took at the same table."""
        values: dict[str, Any] = {"session": self.page.session, "item": self.page.item, "marking": SBU} | more
        made = notes.add_note(replace(self.desk, author="RS"), text=text, began_at=at, **values)
        assert made is not None
        return next(id for kind, id in made.records if kind == "note")


def many_notes(count: int, *, round: int = 5, takers: Sequence[str] = ("DN", "RS")) -> Callable[[App], None]:
    """Prepares a round with many more entries, three seconds apart, behind those it has."""

    def prepare(app: App) -> None:
        from dialogue_app.desk.views.joint_agenda import round_with_ordinal
        from dialogue_app.desk.views.notes import notes_rail
        from dialogue_app.model.notes import Note
        from dialogue_app.model.values import new_id

        assert app.opened is not None
        workspace = app.opened.workspace
        with workspace.read() as read:
            of = round_with_ordinal(read, round)
            rail = notes_rail(read, of, author="DN")
        session, item = rail.sessions[2].id, rail.items[6].id
        start = datetime(2011, 11, 9, 16, tzinfo=UTC)
        common: dict[str, Any] = {"round_id": of, "session_id": session, "item_id": item, "zone": "America/New_York"}
        common |= {"speaker_party": "US", "kind": "statement", "marking": SBU}
        with workspace.change("Many notes", author="DN") as unit:
            for number in range(count):
                at, taker = start + timedelta(seconds=3 * number), takers[number % len(takers)]
                text = f"Entry {'abcdefghij'[number % 10]} came back to what had been said on the pilot plan."
                unit.add(Note(id=new_id(), at=at, taker=taker, text=text, **common))

    return prepare
