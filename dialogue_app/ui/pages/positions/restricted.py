"""Red line and fallback behind a switch that is off at start and falls back by itself; only this box ever holds the words."""

from __future__ import annotations

import logging
import math
import time

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from dialogue_app.desk.views.positions import Limits, PositionPage
from dialogue_app.ui import painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda.inline_text import InlineText
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets import Label, Pane, Switch, marked, row

log = logging.getLogger("dialogue_app.access")
OPEN_SECONDS = 300
"""So long restricted fields stay on screen when nobody types in them."""


class RestrictedBox(QWidget):
    """`wanted(shown)` follows the switch; `edited(field, text, started)` an edit of `red_line` or `fallback`.

    Hidden, the words exist nowhere in the window: no text, tooltip or accessible name holds them.
    """

    wanted = Signal(bool)
    edited = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page.positions.limits")
        self.open_seconds = float(OPEN_SECONDS)
        self.editors: dict[str, InlineText] = {}
        self._position = ""
        self._held: dict[tuple[str, str], tuple[str, str]] = {}
        self._until = 0.0
        lines = QVBoxLayout(self)
        lines.setContentsMargins(px(16), px(8), px(12), px(10))
        lines.setSpacing(px(2))
        self.switch = Switch(translate("positions", "Show restricted"), name="page.positions.restricted")
        self.switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.switch.toggled.connect(self._thrown)
        self._left = Label("", "caption", "text.tertiary", name="page.positions.limits.left")
        self._words = Pane(gap=2)
        lines.addWidget(row(self.switch, "stretch", self._left))
        lines.addWidget(self._words)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        self._say_hidden(exists=False)

    @property
    def shown(self) -> bool:
        """Are the words on screen?"""
        return bool(self.editors)

    def show_position(self, position: PositionPage) -> None:
        """Belongs to this position from now on; those of another one are hidden again."""
        if position.id != self._position:
            self.hide_limits()
            self._position = position.id
        if not self.switch.isChecked():
            self._say_hidden(exists=position.restricted)

    def show_limits(self, position: str, limits: Limits, portion: str, *, editable: bool) -> None:
        """Shows the words that were asked for, if they are still wanted."""
        if position != self._position or not self.switch.isChecked():
            return
        if not self.shown:
            self._build(portion)
            log.info("restricted fields of position %s were shown on the positions page", position)
        for field, text in (("red_line", limits.red_line), ("fallback", limits.fallback)):
            self.editors[field].setReadOnly(not editable)
            self.editors[field].show_text(text or "")
            if editable and (position, field) in self._held:
                self.editors[field].take_up(*self._held.pop((position, field)))
        self._stay()

    def hold(self, position: str, field: str, text: str, started: str) -> None:
        """Keeps words that could not be saved, out of sight, until the box of their position is opened again."""
        self._held[position, field] = (text, started)

    def leave(self) -> None:
        """Saves what is still being typed."""
        for editor in list(self.editors.values()):
            editor.commit()

    def hide_limits(self) -> None:
        """Takes the words off the screen; what was typed is saved first."""
        if self.switch.isChecked():
            self.switch.setChecked(False)

    def _thrown(self, on: bool) -> None:
        if not on:
            self.leave()
            for editor in self.editors.values():
                editor.reset("")
            self._tick.stop()
            self._left.setText("")
            self._say_hidden(exists=True)
        self.wanted.emit(on)

    def _build(self, portion: str) -> None:
        self._words.clear()
        for field, title, placeholder in (
            ("red_line", translate("positions", "Red line"), translate("positions", "What we must not go beyond")),
            ("fallback", translate("positions", "Fallback"), translate("positions", "What we may settle for instead")),
        ):
            editor = InlineText(name=f"page.positions.{field}", accessible=title, placeholder=placeholder)
            editor.edited.connect(lambda text, started, field=field: self.edited.emit(field, text, started))
            editor.textChanged.connect(self._stay)
            self.editors[field] = editor
            head = Label(marked(portion, title), "strong", "internal.text", rich=True)
            self._words.add(head, editor)
        foot = translate("positions", "Logged as opened, never with its words. Not in the book, not in any export.")
        self._words.add(Label(foot, "caption", "text.tertiary", wrap=True))

    def _say_hidden(self, *, exists: bool) -> None:
        self.editors = {}
        self._words.clear()
        text = translate("positions", "No red line or fallback is set yet. Turn on to write them; showing them is logged.")
        if exists:
            text = translate("positions", "Red line and fallback are hidden. Showing them is logged and raises the marking.")
        self._words.add(Label(text, "small", "text.secondary", wrap=True))

    def _stay(self) -> None:
        self._until = time.monotonic() + self.open_seconds
        self._tick.start()
        self._count_down()

    def _count_down(self) -> None:
        left = self._until - time.monotonic()
        if left <= 0:
            self.hide_limits()
            return
        whole = math.ceil(left)
        minutes, seconds = divmod(whole if whole <= 10 else math.ceil(whole / 10) * 10, 60)
        words_ = translate("positions", "closes in {minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)
        self._left.setText(words_)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, color("internal.wash"))
        painting.paint_edge(painter, painting.mirrored(painter, whole, QRectF(0, 0, px(6), whole.height())), "internal")
