"""Areas: panes that meet at hairlines, rows, and a pane that scrolls as a whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from dialogue_app.ui.theme import px

Margins = tuple[float, float, float, float]
NO_MARGINS: Margins = (0, 0, 0, 0)


class Pane(QFrame):
    """A plain area with one surface (`page`, `panel`, `rail`, `window`, `raised`, `none`) or box, and one layout."""

    def __init__(
        self,
        surface: str = "none",
        *,
        across: bool = False,
        margins: Margins = NO_MARGINS,
        gap: float = 0,
        box: str = "",
        name: str = "",
    ) -> None:
        super().__init__()
        self.setProperty("box" if box else "surface", box or surface)
        self.lines: QBoxLayout = QHBoxLayout(self) if across else QVBoxLayout(self)
        left, top, right, bottom = (px(m) if m else 0 for m in margins)
        if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:  # layouts mirror themselves, margins do not
            left, right = right, left
        self.lines.setContentsMargins(left, top, right, bottom)
        self.lines.setSpacing(px(gap) if gap else 0)
        if name:
            self.setObjectName(name)

    def add(self, *parts: QWidget | QLayout | int | str, stretch: int = 0) -> Pane:
        """Adds widgets, layouts, a number for a gap of that many px, or "stretch"; returns itself."""
        for part in parts:
            if isinstance(part, int):
                self.lines.addSpacing(px(part))
            elif isinstance(part, str):
                self.lines.addStretch(1)
            elif isinstance(part, QLayout):
                self.lines.addLayout(part, stretch)
            else:
                self.lines.addWidget(part, stretch)
        return self

    def clear(self) -> None:
        """Takes every part out and deletes it."""
        while self.lines.count():
            item = self.lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def set_box(self, box: str) -> None:
        """Changes the box style, for example from `input` to `private`."""
        self.set_flag("box", box)

    def set_flag(self, name: str, value: object) -> None:
        """Sets a property that the style sheet reads, and has the sheet read it again."""
        if self.property(name) != value:
            self.setProperty(name, value)
            self.style().unpolish(self)
            self.style().polish(self)


class Rule(QFrame):
    """A hairline between panes or groups: `h`, `v`, or `strong` under column heads."""

    def __init__(self, kind: str = "h") -> None:
        super().__init__()
        self.setProperty("line", kind)


class ScrollPane(QScrollArea):
    """A pane that scrolls as a whole, with the height its layout needs at the present width.

    QScrollArea's own resizing ignores height-for-width: wrapped labels would leave a scroll bar over empty space.
    """

    def __init__(self, pane: Pane, width: int = 0) -> None:
        super().__init__()
        pane.lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setWidget(pane)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("surface", pane.property("surface"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pane.installEventFilter(self)
        if width:
            self.setFixedWidth(px(width))

    def fit(self) -> None:
        """Gives the pane the width of the view and the height it needs."""
        pane = self.widget()
        lines = pane.layout() if pane is not None else None
        if pane is None or lines is None:
            return
        width = self.viewport().width()
        needed = lines.heightForWidth(width) if lines.hasHeightForWidth() else lines.sizeHint().height()
        pane.resize(width, max(needed, self.viewport().height()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return False


def row(*parts: QWidget | int | str, gap: float = 8, margins: Margins = NO_MARGINS) -> Pane:
    """Parts beside each other, centred on one line."""
    pane = Pane("none", across=True, gap=gap, margins=margins).add(*parts)
    for place in range(pane.lines.count()):
        item = pane.lines.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            pane.lines.setAlignment(widget, Qt.AlignmentFlag.AlignVCenter)
    return pane


def pinned(lead: QWidget, text: QWidget, *, width: int, gap: float = 4, margins: Margins = (0, 2, 0, 4)) -> Pane:
    """A short left part of fixed width at the top, and a text that wraps beside it: lists of facts in a pane."""
    lead.setFixedWidth(px(width))
    pane = Pane("none", across=True, gap=gap, margins=margins).add(lead).add(text, stretch=1)
    pane.lines.setAlignment(lead, Qt.AlignmentFlag.AlignTop)
    return pane
