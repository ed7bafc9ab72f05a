"""Under the line: its most wanted keys, as many as there is room for, and what is kept of the line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.badges import KeyCap
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import Label

GAP = 5


class HintLine(Pane):
    """Hints in order of weight; the last ones go first where words are longer or the window is narrower."""

    def __init__(self, hints: Iterable[tuple[tuple[str, ...], str]], end: Label) -> None:
        super().__init__(across=True, gap=GAP, name="page.notes.hints")
        self._end = end
        self._hints = [
            Pane(across=True, gap=GAP).add(*(KeyCap(key) for key in keys), Label(words, "caption", "text.secondary"), 6)
            for keys, words in hints
        ]
        self.add(*self._hints, "stretch", end)

    def fit(self) -> None:
        """Shows the hints that fit."""
        room = self.width() - self._end.sizeHint().width() - px(GAP)
        for hint in self._hints:
            room -= hint.sizeHint().width() + px(GAP)
            hint.setVisible(room >= 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._end.minimumSizeHint().width(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
