"""Small signs: whose, in which state, which keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from dialogue_app.ui import painting
from dialogue_app.ui.theme import font, px


class PartyTag(QWidget):
    """Names a side wherever something belongs to it. Colour, outline and letters: any one is enough.

    `side` is `a` (home), `b`, `c`, `d` or `joint`; `letters` are those of the party ("US").
    """

    def __init__(self, side: str, letters: str, name: str = "") -> None:
        super().__init__()
        self._side, self._letters = side, letters
        self.setFixedSize(px(painting.TAG_WIDTH), px(painting.TAG_HEIGHT))
        self.setAccessibleName(name or letters)
        self.setToolTip(name)

    def set_letters(self, letters: str) -> None:
        """Shows other letters."""
        self._letters = letters
        self.setAccessibleName(letters)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.paint_party_tag(QPainter(self), self.rect().toRectF(), self._side, self._letters)


class StateChip(QWidget):
    """State of one thing in words with a glyph. `state` is `ok`, `warn`, `danger`, `info` or `idle`."""

    def __init__(self, state: str = "idle", text: str = "", glyph: str = "") -> None:
        super().__init__()
        self.setFixedHeight(px(20))
        self.show_state(state, text, glyph)

    def show_state(self, state: str, text: str, glyph: str = "") -> None:
        """Changes what the chip says; an empty text hides it."""
        self._state, self._text, self._glyph = state, text, glyph
        self.setFixedWidth(painting.chip_width(text))
        self.setAccessibleName(text)
        if self.parentWidget() is not None or not text:  # shown without a parent it would open as a window and take the focus
            self.setVisible(bool(text))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting.paint_chip(QPainter(self), self.rect().toRectF(), self._state, self._text, self._glyph)


class KeyCap(QLabel):
    """Shows the keys of an action beside it, in the platform's spelling."""

    def __init__(self, keys: str) -> None:
        super().__init__(key_text(keys))
        self.setFont(font("tag"))
        self.setProperty("box", "keycap")
        self.setFixedHeight(px(18))


def key_text(keys: str) -> str:
    """A shortcut as people read it: `Ctrl+Shift+A` becomes `Ctrl Shift A`, or ⌘⇧A on a Mac."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
    return native.replace("+", " ").strip() if len(native) > 1 and not native.endswith("++") else native
