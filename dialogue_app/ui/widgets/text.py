"""Static text: every label takes a type role and a tone, so that nobody picks a size or a colour."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle
from typing_extensions import override

from dialogue_app.ui.icons import paint_icon
from dialogue_app.ui.theme import color, font, px, tokens


class Label(QLabel):
    """Text in one type role and tone. `wrap` for running text, `rich` for markup made by `marked` or `word_diff_html`."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text.primary",
        *,
        wrap: bool = False,
        italic: bool = False,
        rich: bool = False,
        name: str = "",
    ) -> None:
        super().__init__()
        self.role = role
        self.setFont(font(role, italic=italic))
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if name:
            self.setObjectName(name)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Changes the colour role."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class SectionLabel(Label):
    """Heads a group inside a pane ("CLEARANCES"). Capitals carry it; no rule, no box."""

    def __init__(self, text: str, tone: str = "text.tertiary") -> None:
        super().__init__(text.upper(), "label", tone)
        self.setAccessibleName(text)


class ElidedLabel(Label):
    """A name that may be longer than its place (dialogue, file, office): ends in an ellipsis, full text as tooltip."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "text.primary", *, name: str = "") -> None:
        super().__init__(text, role, tone, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(24), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(color(self.property("tone")))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text() and len(shown) < 4:  # one or two letters say nothing
            shown = "…"
        tip = self.text() if shown != self.text() else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment()) & Qt.AlignmentFlag.AlignHorizontal_Mask
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | side), shown)


class PortionMark(Label):
    """The portion's own marking, immediately before the portion, in the scheme's spelling."""

    def __init__(self, portion: str) -> None:
        super().__init__(portion, "tag", "text.secondary")


class Glyph(QLabel):
    """A bare icon in a line of text. Decorative: the text beside it says the same."""

    def __init__(self, name: str, tone: str = "text.secondary", size: int = 16) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self.setFixedSize(px(size), px(max(size, 20)))

    def show_glyph(self, name: str, tone: str) -> None:
        """Shows another icon or tone."""
        self._name, self._tone = name, tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            paint_icon(QPainter(self), self.rect().toRectF(), self._name, self._tone)


def marked(portion: str, body: str) -> str:
    """Rich text of a portion with its mark in front, as the marking rules ask."""
    if not portion:
        return html.escape(body)
    size, tone = tokens().type_role("tag").size, tokens().color("text.secondary")
    return f'<span style="font-size:{size}px;font-weight:700;color:{tone}">{html.escape(portion)}</span> {html.escape(body)}'


def hits_html(text: str, words: tuple[str, ...] = (), spans: tuple[tuple[int, int], ...] = ()) -> str:
    """The text with its search hits marked: at `spans`, or wherever one of `words` occurs."""
    if not spans and words:
        spans = tuple(found.span() for found in re.finditer("|".join(map(re.escape, words)), text, re.IGNORECASE))
    style = f"background:{tokens().color('search.hit_bg')};color:{tokens().color('search.hit_text')};font-weight:600"
    pieces, last = [], 0
    for start, end in spans:
        pieces += [html.escape(text[last:start]), f'<span style="{style}">{html.escape(text[start:end])}</span>']
        last = end
    return "".join(pieces) + html.escape(text[last:])


def nobreak(text: str) -> str:
    """10 940 stays on one line: the space inside a figure does not break, however the figure was typed."""
    return re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "\u00a0", text)
