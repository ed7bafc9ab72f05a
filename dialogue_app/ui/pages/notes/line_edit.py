"""The editing widget of the composer: the keys that choose speaker and kind are taken here, before they become text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy
from typing_extensions import override

from dialogue_app.ui.pages.notes.kinds import KINDS, letters
from dialogue_app.ui.pages.notes.underlines import Underlines
from dialogue_app.ui.theme import font, px

_FUNCTION_KEYS: dict[int, str] = {Qt.Key[f"Key_{kind.keys}"]: kind.key for kind in KINDS if kind.keys}
_TEXT_KEYS = (
    QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.MoveToNextWord, QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord, QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.DeleteStartOfWord, QKeySequence.StandardKey.DeleteEndOfWord,
    QKeySequence.StandardKey.MoveToStartOfDocument, QKeySequence.StandardKey.MoveToEndOfDocument,
)  # fmt: skip
_FIGURE_GOES_ON = frozenset("0123456789 \u00a0.,:;/%-–)(’'+*=<>°ºª")
_SHORT = re.compile(r";(\w{1,12})$")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_ORDINAL = re.compile(r"(st|nd|rd|th)\W")
LINES_SHOWN = (2, 8)
SHRINK_MS = 150
"""How long the line keeps the height of what was taken out of it. Making room at once would lay out and paint the whole stream
just while the entry is written, and again when the entry stands in it: the person would wait for both."""


def pasted(text: str) -> str:
    """What is pasted as a note holds it: other programs’ ends of lines are ours, signs that no printer shows are left out."""
    lines = _LINE_ENDS.sub("\n", text)
    return "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) != "Cc")


class LineEdit(QPlainTextEdit):
    """Where the note is typed. It decides what a key means; who the digits choose and what follows is its owner's business.

    A composition of an input method is never touched: while one is open every key goes to it.
    """

    committed = Signal()
    cancelled = Signal()
    kind_chosen = Signal(str)
    digits_changed = Signal(str)
    """The speaker's digits so far: one, two, or "" when they turned out to be text or were taken."""
    figure_found = Signal()
    """The two digits were the beginning of a figure: the speaker that they chose was not meant."""
    name_changed = Signal(object)
    """What is typed after @ at the beginning of the line; None when it is no name (any more)."""
    name_taken = Signal()
    composed = Signal()
    """What an input method composes has changed; it is no text yet."""
    list_moved = Signal(int)
    menu_wanted = Signal(object, int, QPoint)
    """(menu of the editing commands, place in the text, place on the screen): who hears it opens the menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page.notes.composer")
        self.setFont(font("body"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._composed = ""
        self.completing = False
        """Is a list of names open? Then Enter, Tab, Esc and the arrows belong to it."""
        self.may_begin: Callable[[str], bool] = lambda _digit: False
        """Can this digit be the first of a speaker's two?"""
        self.chooses: Callable[[str], bool] = lambda _digits: False
        """Do these two digits choose somebody?"""
        self.plain = False
        """Is what is typed only words (a revision, a remark)? Then digits and letters at its beginning choose nothing."""
        self.yields_f8 = False
        """Does F8 belong to the pair of entries that is chosen?"""
        self.short_forms: Mapping[str, str] = {}
        """What “;” and a short form stand for; a space behind it writes it out."""
        self.underlines = Underlines(self)
        self._digits = ""
        self._before_letters = ""
        self._prefix: str | None = None
        self._shrink = QTimer(self)
        self._shrink.setSingleShot(True)
        self._shrink.setInterval(SHRINK_MS)
        self._shrink.timeout.connect(lambda: self.setFixedHeight(self._wanted_height()))
        self.document().documentLayout().documentSizeChanged.connect(lambda *_: self._fit())
        self.textChanged.connect(self._look_at_beginning)
        self.setFixedHeight(self._wanted_height())

    @property
    def composing(self) -> bool:
        """Is an input method at work on letters that are no text yet?"""
        return bool(self._composed)

    @property
    def words(self) -> str:
        """The text with what is being composed in its place: what would be lost if the program ended now."""
        text = self.toPlainText()
        if not self._composed:
            return text
        before = self.textCursor()
        before.setPosition(before.selectionStart())
        before.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        place = len(before.selectedText())
        return text[:place] + self._composed + text[place:]

    def end_composition(self) -> None:
        """Takes what is being composed for text: the line is about to be left. No input method that is silent is waited for."""
        if self._composed:
            QGuiApplication.inputMethod().commit()
        if self._composed:
            rest = QInputMethodEvent()
            rest.setCommitString(self._composed)
            QApplication.sendEvent(self, rest)

    @property
    def digits(self) -> str:
        """The speaker's digits that were typed and may yet turn out to be a figure."""
        return self._digits

    def forget_digits(self) -> None:
        """The digits have done their work."""
        if self._digits:
            self._digits = ""
            self.digits_changed.emit("")

    def empty(self) -> None:
        """Takes everything out; there is no undoing into a line that was committed."""
        self._digits = self._before_letters = ""
        self._prefix = None
        self.setPlainText("")

    def put(self, text: str) -> None:
        """Shows a text with the cursor behind it."""
        self._digits = self._before_letters = ""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(self._takes(event))
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.composing:
            super().keyPressEvent(event)
        elif not (self._list_key(event) or self._command_key(event) or self._digit_key(event) or self._prefix_undone(event)):
            self._prefix = None
            if event.text() == " ":
                self._write_out()
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        before, self._composed = self._composed, event.preeditString()
        if self._digits and (event.preeditString() or event.commitString()):
            self._digits_were_not_alone()
        super().inputMethodEvent(event)
        if not self.composing:
            self._look_at_beginning()
        if before != self._composed:
            self.composed.emit()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words are pasted, however long, in one step of undo."""
        if source.hasText():
            self._digits_were_not_alone()
            self.textCursor().insertText(pasted(source.text()))
            self.ensureCursorVisible()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.underlines.spans:
            top = self.blockBoundingGeometry(self.firstVisibleBlock()).translated(self.contentOffset()).topLeft()
            self.underlines.paint(QRectF(event.rect()), top)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, self.cursorForPosition(event.pos()).position(), event.globalPos())

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(320), self.height())

    # ------------------------------------------------------------ whose key is it

    def _takes(self, event: QKeyEvent) -> bool:
        if self.composing:
            return True
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            return bool(self.toPlainText()) and (self.document().isUndoAvailable() or self.document().isRedoAvailable())
        if event.key() in _FUNCTION_KEYS:
            return not modifiers and not (self.yields_f8 and event.key() == Qt.Key.Key_F8)
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return any(event.matches(key) for key in _TEXT_KEYS)
        return bool(event.text()) or event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)

    def _list_key(self, event: QKeyEvent) -> bool:
        if not self.completing:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.name_taken.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list_moved.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.name_changed.emit(None)
        else:
            return False
        return True

    def _command_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        ):  # fmt: skip
            self._enter(bool(modifiers))
        elif key in _FUNCTION_KEYS and not modifiers:
            self.kind_chosen.emit(_FUNCTION_KEYS[key])
        elif key == Qt.Key.Key_Escape:
            self.forget_digits()
            self.cancelled.emit()
        else:
            return False
        return True

    def _enter(self, shifted: bool) -> None:
        if len(self._digits) == 1:
            self._digits_were_not_alone()
        if shifted:
            self.forget_digits()
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        else:
            self.committed.emit()

    # ------------------------------------------------------------ two digits at the beginning

    def _digit_key(self, event: QKeyEvent) -> bool:
        text, held = event.text(), self._digits
        if held and event.key() == Qt.Key.Key_Backspace:
            self._take_digits_back(as_text=len(held) == 2)
            return True
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier) or len(text) != 1:
            return False
        if not text.isprintable():
            return False
        digit = text.isascii() and text.isdigit()
        if not held:
            return digit and not self.plain and self._is_blank() and self.may_begin(text) and self._hold(text)
        if len(held) == 1 and digit and self.chooses(held + text):
            return self._hold(held + text)
        if len(held) == 2 and text not in _FIGURE_GOES_ON:
            self.forget_digits()
            self._before_letters = held
            return False
        self._take_digits_back(as_text=True)
        return False

    def _hold(self, digits: str) -> bool:
        self._digits = digits
        self.digits_changed.emit(digits)
        return True

    def _take_digits_back(self, *, as_text: bool) -> None:
        held, self._digits = self._digits, ""
        if len(held) == 2:
            self.figure_found.emit()
        self.digits_changed.emit("")
        if as_text:
            self.textCursor().insertText(held)

    def _digits_were_not_alone(self) -> None:
        """Something else than a key follows: one digit was text, two have chosen."""
        if len(self._digits) == 1:
            self._take_digits_back(as_text=True)
        else:
            self.forget_digits()

    def _is_blank(self) -> bool:
        return self.document().isEmpty()

    # ------------------------------------------------------------ short forms

    def _write_out(self) -> None:
        """Writes out the short form before the cursor, in one step of undo; an unknown one stays as typed."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _SHORT.search(before)
        words = self.short_forms.get(found[1].casefold()) if found is not None else None
        if found is not None and words and not cursor.hasSelection():
            cursor.setPosition(cursor.position() - len(found[0]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
            self.setTextCursor(cursor)

    # ------------------------------------------------------------ a letter and a colon, @ and a name

    def _look_at_beginning(self) -> None:
        if self.composing or self.plain:
            return
        first = self.document().firstBlock().text()
        if self._before_letters and len(first) >= 3:
            self._look_for_ordinal(first)
        if len(first) == 2 and first[1] == ":" and self.textCursor().position() == 2 and self._prefix is None:
            kind = letters().get(first[0].casefold())
            if kind is not None:
                self._take_prefix(first, kind)
                return
        wanted = first[1:] if first.startswith("@") and self.document().blockCount() == 1 else None
        if wanted is not None or self.completing:
            self.name_changed.emit(wanted)

    def _look_for_ordinal(self, first: str) -> None:
        """“11th” at the beginning is no speaker 1 1 who says “th”."""
        digits, self._before_letters = self._before_letters, ""
        if _ORDINAL.match(first):
            QTextCursor(self.document()).insertText(digits)
            self.figure_found.emit()

    def _take_prefix(self, prefix: str, kind: str) -> None:
        self._prefix = prefix
        cursor = QTextCursor(self.document())
        cursor.setPosition(2, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.kind_chosen.emit(kind)

    def _prefix_undone(self, event: QKeyEvent) -> bool:
        """Backspace right behind a prefix that was taken brings its two characters back as text."""
        if event.key() != Qt.Key.Key_Backspace or not self._prefix or self.textCursor().position() != 0:
            return False
        prefix = self._prefix
        self.textCursor().insertText(prefix)
        self.kind_chosen.emit("statement")
        self._prefix = ""
        return True

    def _fit(self) -> None:
        height = self._wanted_height()
        if height > self.height():
            self.setFixedHeight(height)
        elif height < self.height() and not self._shrink.isActive():
            self._shrink.start()

    def _wanted_height(self) -> int:
        lines = max(LINES_SHOWN[0], min(LINES_SHOWN[1], int(self.document().size().height())))
        return lines * self.fontMetrics().lineSpacing() + px(6)
