"""Somebody at the keyboard: types, presses keys, runs commands by their words. No mouse, no call into the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QWidget

from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.views.notes import NoteEntry, note_entries
from dialogue_app.ui.shell.window import MainWindow
from tests.ui.pages.conftest import settle

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier


class Person:
    """Somebody at the keyboard, with no mouse."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    @property
    def focus(self) -> QWidget:
        """Who has the keyboard: a menu that is open, else the widget with the focus."""
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    @property
    def desk(self) -> Desk:
        desk: Desk = self.window.context.opened.desk  # type: ignore[union-attr]
        return desk

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifiers)
        settle(self.window)

    def line(self, text: str) -> None:
        """A line of notes, and Enter."""
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def command(self, words: str) -> None:
        """Ctrl+K, the words of a command, Enter."""
        self.press(Qt.Key.Key_K, CONTROL)
        self.type(words)
        QTest.qWait(120)  # the palette waits for a pause in typing
        self.press(Qt.Key.Key_Return)

    def go(self, page: str) -> None:
        """Alt and the page's digit."""
        place = next(number for number, spec in enumerate(self.window.page_specs, 1) if spec.id == page)
        self.press(Qt.Key(Qt.Key.Key_0 + place), ALT)
        assert self.window.page is not None and self.window.page.id == page

    def tab_to(self, name: str) -> None:
        """Tab until the named control has the focus, as a person would."""
        for _ in range(80):
            focus: QWidget | None = self.focus
            while focus is not None:
                if focus.objectName() == name:
                    return
                focus = focus.parentWidget()
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        raise AssertionError(f"{name} is not reached by Tab")

    def pick(self, name: str, words: str) -> None:
        """Tab to a choice, then arrows to the entry with these words."""
        self.tab_to(name)
        combo = self.focus
        assert isinstance(combo, QComboBox)
        self.press(Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if words in combo.currentText():
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"{words} is not offered in {name}")

    def from_menu(self, words: str) -> None:
        """Arrows to the entry of the open menu that begins with these words, and Enter."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        for _ in range(len(menu.actions()) + 1):
            active = menu.activeAction()
            if active is not None and active.text().startswith(words):
                self.press(Qt.Key.Key_Return)
                return
            QTest.keyClick(menu, Qt.Key.Key_Down)
        raise AssertionError(f"{words} is not in the menu")

    def notes(self, author: str = "DN") -> tuple[NoteEntry, ...]:
        """The notes of the round as the workspace has them."""
        with self.desk.workspace.read() as read:
            return note_entries(read, self.window.context.round_id, author=author, limit=10_000)

    def sheet_words(self) -> str:
        """What the open sheet says."""
        sheet = self.window.overlays.sheet
        assert sheet is not None, "no sheet is open"
        return " ".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())

    def shown_words(self) -> str:
        """All that stands in labels of the window."""
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())
