"""One language of one paragraph, edited in place, as tall as its text; brackets carry their proposer three ways."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QMimeData, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit
from typing_extensions import override

from dialogue_app.ui.theme import color, font, metrics, px, tokens
from dialogue_app.ui.widgets.text import nobreak

LETTERS = "\u2060\ufffc"
"""What stands in the editor's document for the proposer's letters, held to their bracket; never part of the text."""
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur", "yi"})
_UNDERLINES = {
    "solid": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dash": QTextCharFormat.UnderlineStyle.DashUnderline,
    "dot": QTextCharFormat.UnderlineStyle.DotLine,
    "wave": QTextCharFormat.UnderlineStyle.WaveUnderline,
}
_FIGURE = re.compile(r"\d[\d\u00a0]*\u00a0\d{3}")
_STAYING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)


@dataclass(frozen=True, slots=True)
class Bracketed:
    """A bracket as the cell draws it: from “[” to after “]”, the proposer's side (a to d, joint) and letters."""

    start: int
    end: int
    side: str
    letters: str


class TextCell(QTextEdit):
    """An editor for one wording. `finished` says that the person left it, or pressed Ctrl+Enter, with other words in it.

    Esc brings back what stood there. Words that are not saved yet survive `show_text`.
    """

    finished = Signal()
    entered = Signal()

    def __init__(self, tag: str) -> None:
        super().__init__()
        self.tag, self.start = tag, ""
        self._attempted: str | None = None
        self._brackets: tuple[Bracketed, ...] = ()
        self._right_to_left = tag.partition("-")[0] in _RIGHT_TO_LEFT
        self.setProperty("box", "cell")
        self.setFont(font("body"))
        self.setLocale(QLocale(tag))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    # ------------------------------------------------------------ text

    def show_text(self, text: str, brackets: Sequence[Bracketed] = (), *, editable: bool = True) -> None:
        """Shows the text as it is stored, unless words are typed that are not saved yet."""
        self.setReadOnly(not editable)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextEditorInteraction
            if editable
            else Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if self.dirty and self.text != text:
            return
        if self.start != text or self._brackets != tuple(brackets) or not self.document().characterCount() > 1:
            selected = self.textCursor()
            anchor, position = self._to_text(selected.anchor()), self._to_text(selected.position())
            self.start, self._brackets = text, tuple(brackets)
            self._write()
            self._select(anchor, position)
        self._attempted = None

    @property
    def text(self) -> str:
        """The words as they stand in the cell, without the letters of proposers."""
        plain = (
            self.document().toRawText().replace(LETTERS, "").replace("\ufffc", "").replace("\u2029", "\n").replace("\u2028", "\n")
        )
        return _FIGURE.sub(lambda figure: self._as_stored(figure[0]), plain)

    @property
    def dirty(self) -> bool:
        """Are there words that are not saved?"""
        return self.text != self.start

    @property
    def selection(self) -> tuple[int, int] | None:
        """First character of the selection and the one after the last, in the text; None without one."""
        cursor = self.textCursor()
        start, end = self._to_text(cursor.selectionStart()), self._to_text(cursor.selectionEnd())
        return (start, end) if end > start else None

    def select(self, start: int, end: int) -> None:
        """Selects characters of the text."""
        self._select(start, end)

    def put_back(self) -> None:
        """Shows again what is stored; typed words go."""
        self._write()

    def type_over(self, text: str) -> None:
        """Puts words in as if they were typed: unfinished text that survived a rebuilt window."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def finish(self, *, again: bool = False) -> None:
        """Tells that the words are to be saved, if they changed; the same refused words only `again`, when asked for."""
        text = self.text
        if text != self.start and (again or text != self._attempted):
            self._attempted = text
            self.finished.emit()

    # ------------------------------------------------------------ Qt

    @override
    def event(self, event: QEvent) -> bool:
        # Undo belongs to the cell while there is something typed, and to the workspace afterwards.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.document().isUndoAvailable()) or (redo and not self.document().isRedoAvailable()):
                event.ignore()
                return True
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in (
                Qt.Key.Key_K,
                Qt.Key.Key_E,
                Qt.Key.Key_Up,
                Qt.Key.Key_Down,
            ):
                event.ignore()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish(again=True)
        elif event.key() == Qt.Key.Key_Escape and self.dirty:
            self.put_back()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self.finish()

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        selected = self.selection or (0, 0)
        data.setText(self.text[selected[0] : selected[1]])
        return data

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text().replace("\r\n", "\n").strip("\n"))

    # ------------------------------------------------------------ inside

    def _write(self) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.clear()
        cursor, plain = QTextCursor(document), QTextCharFormat()
        cursor.setBlockFormat(self._block())
        plain.setForeground(color("text.primary"))
        plain.setFont(font("body"))
        shown = nobreak(self.start)
        starts = {bracket.start: bracket for bracket in self._brackets}
        ends = {bracket.end: bracket for bracket in self._brackets}
        stack: list[Bracketed] = []
        last = 0
        for place in sorted({0, len(shown), *starts, *ends}):
            cursor.insertText(shown[last:place], self._format(stack[-1], plain) if stack else plain)
            last = place
            if place in ends and stack:
                self._insert_letters(cursor, stack.pop(), plain)
            if place in starts:
                stack.append(starts[place])
        cursor.setCharFormat(plain)
        document.setUndoRedoEnabled(True)
        self.setTextCursor(QTextCursor(document))
        self.setCurrentCharFormat(plain)
        self._fit()

    def _block(self) -> QTextBlockFormat:
        block = QTextBlockFormat()
        line = 24 if self._right_to_left else tokens().data["type"]["body"][2]
        block.setLineHeight(px(line), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        direction = Qt.LayoutDirection.RightToLeft if self._right_to_left else Qt.LayoutDirection.LeftToRight
        block.setLayoutDirection(direction)
        return block

    @staticmethod
    def _format(bracket: Bracketed, plain: QTextCharFormat) -> QTextCharFormat:
        made = QTextCharFormat(plain)
        prefix = "joint" if bracket.side == "joint" else f"party.{bracket.side}"
        line = "solid" if bracket.side == "joint" else tokens().shape(f"underline_{bracket.side}")
        made.setForeground(color(f"{prefix}.text"))
        made.setBackground(color(f"{prefix}.wash"))
        made.setUnderlineStyle(_UNDERLINES[line])
        made.setUnderlineColor(color("joint.edge" if bracket.side == "joint" else f"{prefix}.fill"))
        return made

    def _insert_letters(self, cursor: QTextCursor, bracket: Bracketed, plain: QTextCharFormat) -> None:
        if not bracket.letters:
            return
        name = f"letters:{bracket.side}:{bracket.letters}"
        image = self._letters_image(bracket)
        self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        picture = QTextImageFormat()
        picture.setName(name)
        size = image.size() / image.devicePixelRatio()
        picture.setWidth(size.width())
        picture.setHeight(size.height())
        cursor.insertText(LETTERS[0], plain)
        cursor.insertImage(picture)
        cursor.setCharFormat(plain)

    def _letters_image(self, bracket: Bracketed) -> QImage:
        """The letters small after the bracket, on the baseline: superscript would shrink below legibility."""
        measure, ratio = metrics("tag"), self.devicePixelRatioF()
        size = QSize(measure.horizontalAdvance(bracket.letters) + px(3), measure.ascent())
        image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(font("tag"))
        painter.setPen(color("joint.text" if bracket.side == "joint" else f"party.{bracket.side}.text"))
        area = QRectF(px(1), 0, size.width(), measure.height())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), bracket.letters)
        painter.end()
        return image

    def _fit(self) -> None:
        line = 24 if self._right_to_left else 20
        self.setFixedHeight(max(int(self.document().size().height()), px(line)) + 4)

    def _as_stored(self, figure: str) -> str:
        """A figure stored with a plain space is shown unbreakable; it is given back as it was."""
        plain = figure.replace("\u00a0", " ")
        return plain if plain in self.start else figure

    def _to_text(self, position: int) -> int:
        before = self.document().toRawText()[:position]
        return position - 2 * before.count(LETTERS) - (1 if before.endswith(LETTERS[0]) else 0)

    def _to_document(self, place: int) -> int:
        raw, position, seen = self.document().toRawText(), 0, 0
        while position < len(raw) and seen < place:
            while raw.startswith(LETTERS, position):
                position += len(LETTERS)
            position, seen = position + 1, seen + 1
        return min(position, len(raw))

    def _select(self, anchor: int, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._to_document(anchor))
        cursor.setPosition(self._to_document(position), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
