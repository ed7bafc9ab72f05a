"""A text edited in place inside a pane: as tall as its words, saved when the person leaves it or pauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy
from typing_extensions import override

from dialogue_app.ui.theme import font, metrics, px

PAUSE_MS = 3000
"""After so long without a key the text is saved, so that a crash costs a few words at most."""


class InlineText(QPlainTextEdit):
    """`edited(new text, text it started from)` when the focus leaves, after a pause, or with Ctrl+Enter; Esc takes it back.

    A text that arrives while the person is typing never replaces theirs: it is what the next save starts from elsewhere.
    """

    edited = Signal(str, str)

    def __init__(self, *, name: str, accessible: str, placeholder: str = "", language: str = "") -> None:
        super().__init__()
        self._started = ""
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setPlaceholderText(placeholder)
        self.setFont(font("body"))
        self.setProperty("box", "cell")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("language", language)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._typed)
        self._fit()

    @property
    def text(self) -> str:
        """The words as typed."""
        return self.toPlainText()

    @property
    def started(self) -> str:
        """The words the person began with."""
        return self._started

    @property
    def dirty(self) -> bool:
        """Is there something typed that is not saved?"""
        return self.text.strip() != self._started.strip()

    def show_text(self, text: str) -> None:
        """Shows the stored words; unfinished ones stay, and stay measured against the words they were begun from."""
        if self.dirty and text.strip() != self.text.strip():
            return
        self._started = text
        if text.strip() != self.text.strip():
            self.setPlainText(text)
        self._pause.stop()

    def take_up(self, text: str, started: str) -> None:
        """Goes on with unfinished words."""
        self._started = started
        self.setPlainText(text)

    def reset(self, text: str) -> None:
        """Shows these words whatever was typed."""
        self._started = text
        self.setPlainText(text)
        self._pause.stop()

    def commit(self) -> None:
        """Saves what was typed."""
        self._pause.stop()
        if self.dirty:
            started, self._started = self._started, self.text
            self.edited.emit(self.text, started)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.commit()
            return
        if event.key() == Qt.Key.Key_Escape and self.dirty:
            self.reset(self._started)
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _typed(self) -> None:
        self._fit()
        if self.dirty and self.hasFocus():
            self._pause.start()

    def _fit(self) -> None:
        width = max(px(40), self.viewport().width())
        words = self.text or self.placeholderText() or "X"
        box = metrics("body").boundingRect(
            0, 0, width, 100000, int(Qt.TextFlag.TextWrapAnywhere | Qt.TextFlag.TextWordWrap), words
        )
        self.setFixedHeight(max(box.height(), metrics("body").height()) + px(6))
