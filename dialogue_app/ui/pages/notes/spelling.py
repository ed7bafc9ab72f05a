"""Spelling in the composer: misspelt words are underlined a moment after they were typed; no key ever waits for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from dialogue_app.desk.verbs import Desk
from dialogue_app.desk.vocabulary import known_words, learn_word
from dialogue_app.spelling.checker import Checker
from dialogue_app.spelling.dictionaries import Dictionary, dictionaries, places, serving
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.underlines import Span

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage

ON, FOLDER = "notes.spelling", "notes.dictionaries"
"""Under which names the window remembers whether words are checked, and a folder of dictionaries of one's own."""
PAUSE_MS = 500


class Spelling(QObject):
    """Hands the line to the looking-up process at most twice a second, and underlines what comes back while the line is the same.

    Nothing of it happens during a composition of an input method. Without a dictionary for the line's language, or with one
    that fails, there is no underlining; the sheet says why.
    """

    found_changed = Signal()
    """Other dictionaries were found."""
    _answered = Signal(object)

    def __init__(self, page: NotesPage) -> None:
        super().__init__(page)
        self._page, self._context, self._composer = page, page.context, page.composer
        self._edit = page.composer.edit
        self.found: tuple[Dictionary, ...] | None = None
        self.checkers: dict[str, Checker] = {}
        """By the tag of their dictionary; a process runs from the first question on."""
        self.wrong: list[Span] = []
        """Misspelt words of the text that was looked up last, by place."""
        self._known: frozenset[str] = frozenset()
        self._looked_up = ("", "")
        self._waiting = self._suggesting = False
        self._menu: QMenu | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.look_up)
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._composer.changed.connect(self._soon)
        self._edit.textChanged.connect(self._emptied)
        self._edit.menu_wanted.connect(self._context_menu)
        checkers = self.checkers
        self.destroyed.connect(lambda: _close(checkers))

    @property
    def on(self) -> bool:
        """Are words checked?"""
        return bool(self._context.preferences.get(ON, True))

    @property
    def folder(self) -> str:
        """A folder of one's own that goes before the computer's."""
        return str(self._context.preferences.get(FOLDER, ""))

    def set_on(self, on: bool) -> None:
        """Checks words from now on, or does not."""
        self._context.preferences.put(ON, on)
        self._start_again()

    def set_folder(self, folder: str) -> None:
        """Looks for dictionaries in a folder of one's own first."""
        self._context.preferences.put(FOLDER, folder)
        self._start_again()

    def read_known(self) -> None:
        """Reads again which words are right in these talks; the line is looked up anew."""
        if not self.on or self._context.opened is None:
            return
        self._context.read(_read_known, self._take_known, owner=self)

    def find(self) -> None:
        """Looks for dictionaries on this computer, off the GUI thread."""
        if self.found is None and self.on:
            self.found = ()
            folders = [Path(self.folder)] if self.folder else []
            doing = translate("notes", "Look for dictionaries")
            self._context.run(lambda _progress: dictionaries([*folders, *places()]), self._take_found, doing=doing, owner=self)

    def dictionary_of(self, language: str) -> Dictionary | None:
        """What a language is checked by."""
        return serving(language, self.found or ())

    def gave_up(self, dictionary: Dictionary) -> bool:
        """Did this dictionary fail?"""
        return dictionary.tag in self.checkers and self.checkers[dictionary.tag].given_up

    def close(self) -> None:
        """Ends the looking-up processes."""
        _close(self.checkers)

    # ------------------------------------------------------------ looking up

    def look_up(self) -> None:
        """Asks about the line as it stands, unless it was asked about already."""
        text, language = self._composer.text, self._composer.line.language
        if self._edit.composing:
            self._timer.start()
        elif not self.on or self._waiting or not text.strip():
            return
        elif (checker := self._checker(language)) is None:
            self._show([])
        elif (text, language) != self._looked_up:
            self._waiting = True
            self._ask(checker, {"text": text}, ("text", text, language))

    def _ask(self, checker: Checker, request: dict[str, Any], what: tuple[str, str, str]) -> None:
        answered = self._answered

        def done(answer: Any) -> None:
            try:
                answered.emit((*what, answer))
            except RuntimeError:  # the page has gone meanwhile
                return

        checker.ask(request, done)

    def _take(self, told: tuple[str, str, str, Any]) -> None:
        what, text, language, answer = told
        if what == "word":
            self._fill(text, list(answer["words"]) if answer else [])
            return
        self._waiting = False
        if (text, language) != (self._composer.text, self._composer.line.language) or self._edit.composing:
            self._timer.start()
            return
        self._looked_up = (text, language)
        self._show([(start, end) for start, end in answer["wrong"]] if answer else [])
        if self._suggesting:
            self._suggesting = False
            self.suggest()

    def _show(self, wrong: list[Span]) -> None:
        """Underlines; the word right before the cursor may not be finished."""
        self.wrong = wrong
        here = self._edit.textCursor().position() if self._edit.hasFocus() else -1
        self._edit.underlines.show([span for span in wrong if span[1] != here])

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _soon(self) -> None:
        if self.on and not self._timer.isActive():
            self.find()
            self._timer.start()

    def _emptied(self) -> None:
        if self._edit.document().isEmpty() and self.wrong:
            self._looked_up = ("", "")
            self._show([])

    def _checker(self, language: str) -> Checker | None:
        one = self.dictionary_of(language)
        if one is None:
            return None
        if one.tag not in self.checkers:
            self.checkers[one.tag] = Checker(one)
            self.checkers[one.tag].know(self._known)
        checker = self.checkers[one.tag]
        return None if checker.given_up else checker

    def _take_found(self, found: tuple[Dictionary, ...]) -> None:
        self.found = found
        self.found_changed.emit()
        self._timer.start()

    def _take_known(self, known: frozenset[str]) -> None:
        if known != self._known:
            self._known = known
            for checker in self.checkers.values():
                checker.know(known)
            self._looked_up = ("", "")
            self._soon()

    def _start_again(self) -> None:
        self.close()
        self.found, self._waiting, self._looked_up = None, False, ("", "")
        self._show([])
        self.read_known()
        self._soon()

    # ------------------------------------------------------------ other spellings

    def suggest(self) -> None:
        """Offers other spellings of the word at the cursor, else of the last misspelt one before it, else of the first."""
        text, language = self._composer.text, self._composer.line.language
        if self.on and self._checker(language) is not None and (text, language) != self._looked_up and text.strip():
            self._suggesting = True
            self.look_up()
            return
        here = self._edit.textCursor().position()
        if not self.wrong:
            self._context.messages.say(translate("notes", "No word of this line is marked as misspelt."))
            return
        span = next((one for one in reversed(self.wrong) if one[0] <= here), self.wrong[0])
        menu = QMenu(self._edit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self._edit.cursorRect(self._cursor(span[1], span[1])).bottomLeft()
        self._open(menu, span, self._edit.viewport().mapToGlobal(place))

    def _context_menu(self, menu: QMenu, position: int, place: QPoint) -> None:
        span = next((one for one in self.wrong if one[0] <= position <= one[1]), None)
        if span is None or (self._composer.text, self._composer.line.language) != self._looked_up:
            menu.popup(place)
        else:
            menu.insertSeparator(menu.actions()[0]) if menu.actions() else None
            self._open(menu, span, place)

    def _open(self, menu: QMenu, span: Span, place: QPoint) -> None:
        """Opens at once; the spellings come into it when they are known."""
        word = self._cursor(*span).selectedText()
        first = menu.actions()[0] if menu.actions() else None
        waits = menu.addAction(translate("notes", "Looking for spellings…"))
        waits.setEnabled(False)
        add = menu.addAction(translate("notes", "“{word}” is right in these talks").format(word=word))
        add.triggered.connect(partial(self.learn, word))
        if first is not None:
            menu.insertActions(first, [waits, add])
        menu.setObjectName("page.notes.spellings")
        menu.setAccessibleName(translate("notes", "Spellings of “{word}”").format(word=word))
        menu.setProperty("span", list(span))
        menu.aboutToHide.connect(self._page.focus_line)
        menu.destroyed.connect(self._forget_menu)
        self._menu = menu
        menu.popup(place)
        checker = self._checker(self._composer.line.language)
        if checker is not None:
            self._ask(checker, {"word": word}, ("word", word, self._composer.line.language))

    def _fill(self, word: str, spellings: list[str]) -> None:
        menu = self._menu
        if menu is None:
            return
        start, end = menu.property("span")
        waits = next(one for one in menu.actions() if not one.isEnabled() and not one.isSeparator())
        for spelling in spellings:
            action = menu.addAction(spelling)
            action.triggered.connect(partial(self._put, (start, end), word, spelling))
            menu.insertAction(waits, action)
        waits.setText(translate("notes", "No other spelling is known"))
        waits.setVisible(not spellings)
        if spellings:
            menu.setActiveAction(menu.actions()[0])

    def _forget_menu(self) -> None:
        self._menu = None

    def _put(self, span: Span, word: str, spelling: str, _checked: bool = False) -> None:
        """Writes a spelling over the word, in one step of undo, if the word still stands there."""
        cursor = self._cursor(*span)
        if cursor.selectedText() == word:
            cursor.insertText(spelling)

    def learn(self, word: str, _checked: bool = False) -> None:
        """Adds a word to the dialogue's own."""
        doing = translate("notes", "Add “{word}” to the words of these talks").format(word=word)
        self._context.change(partial(learn_word, word=word), doing=doing, owner=self)


def _read_known(desk: Desk) -> frozenset[str]:
    with desk.workspace.read() as read:
        return known_words(read)


def _close(checkers: dict[str, Checker]) -> None:
    for one in checkers.values():
        one.close()
    checkers.clear()
