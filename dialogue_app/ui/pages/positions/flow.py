"""Parts beside each other that go on in the next line when there is no room: acts and chips in a narrow pane, in any language."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget
from typing_extensions import override

from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import ScrollPane


class Flow(QWidget):
    """Needs no more width than its widest part; hidden parts take no room."""

    def __init__(self, *parts: QWidget, gap: float = 12, line_gap: float = 4) -> None:
        super().__init__()
        lines = _FlowLayout(self, px(gap), px(line_gap))
        for part in parts:
            lines.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def settle(scroll: ScrollPane) -> None:
    """Lays a form out at once, innermost parts first: no half-laid frame is ever on screen after its words have changed."""
    pane = scroll.widget()
    if pane is None:
        return
    for part in reversed(pane.findChildren(QWidget)):
        lines = part.layout()
        if lines is not None:
            lines.activate()
    scroll.fit()


class _FlowLayout(QLayout):
    def __init__(self, owner: QWidget, gap: int, line_gap: int) -> None:
        super().__init__(owner)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._line_gap = gap, line_gap
        self._items: list[QLayoutItem] = []

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    @override
    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, max((size.height() for size in shown), default=0))

    @override
    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(max((s.width() for s in shown), default=0), max((s.height() for s in shown), default=0))

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Breaks the parts into lines, centres each in its line, and answers the height that takes."""
        y, line, wide = rect.y(), list[QLayoutItem](), 0
        for item in [item for item in self._items if not item.isEmpty()]:
            needed = item.sizeHint().width()
            if line and wide + self._gap + needed > rect.width():
                y += self._finish(rect, y, line, move=move) + self._line_gap
                line, wide = [], 0
            wide += needed + (self._gap if line else 0)
            line.append(item)
        return y + self._finish(rect, y, line, move=move) - rect.y()

    def _finish(self, rect: QRect, y: int, line: list[QLayoutItem], *, move: bool) -> int:
        height, x = max((item.sizeHint().height() for item in line), default=0), rect.x()
        for item in line if move else ():
            size = QSize(min(item.sizeHint().width(), rect.width()), item.sizeHint().height())
            place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
            owner = self.parentWidget()
            if owner is not None and owner.isRightToLeft():
                place.moveLeft(rect.left() + rect.right() - place.right())
            item.setGeometry(place)
            x += size.width() + self._gap
        return height
