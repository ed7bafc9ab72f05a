"""Pages of a document on screen: places of the right size at once, pictures for those in sight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Label

Place = tuple[int, int]
"""Column (original) and page, both from 0."""
_KEPT = 6
"""Pages above and below the sight whose pictures are kept."""
_WIDEST = 860


class PageArea(QScrollArea):
    """Columns of pages, as wide as there is room. `pictures_wanted(generation, places)` asks; `take` brings the pictures."""

    pictures_wanted = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page.minutes.preview.pages")
        self.setAccessibleName(translate("minutes", "Pages of the document"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.generation = 0
        self._sizes: list[Sequence[tuple[float, float]]] = []
        self._heads: tuple[str, ...] = ()
        self._labels: dict[Place, QLabel] = {}
        self._asked: set[Place] = set()
        self._width = 0
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._ask())

    def show_sizes(self, sizes: Sequence[Sequence[tuple[float, float]]], heads: Sequence[str] = ()) -> None:
        """Makes the places for the pages of each column (sizes in points), under a head where there are several."""
        self._sizes, self._heads = list(sizes), tuple(heads)
        # never as needed: the bar would narrow the pages, which then need no bar
        always = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if any(self._sizes) else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(always)
        self._rebuild()

    def take(self, generation: int, pictures: Iterable[tuple[Place, QImage]]) -> None:
        """Puts pictures in their places, unless they were made for another width or another document."""
        if generation != self.generation:
            return
        for place, image in pictures:
            label = self._labels.get(place)
            if label is not None:
                picture = QPixmap.fromImage(image)
                picture.setDevicePixelRatio(image.width() / label.width())
                label.setPixmap(picture)

    @property
    def picture_width(self) -> int:
        """The width of a page's picture in device pixels."""
        return round(self._width * self.devicePixelRatioF())

    @property
    def shown(self) -> list[Place]:
        """The places that have their picture."""
        return [place for place, label in self._labels.items() if not label.pixmap().isNull()]

    def step(self, direction: int) -> None:
        """To the top of the next (+1) or the previous (-1) page."""
        bar = self.verticalScrollBar()
        tops = sorted({label.y() - px(8) for label in self._labels.values()})
        wanted = [top for top in tops if (top > bar.value() + 2 if direction > 0 else top < bar.value() - 2)]
        if wanted:
            bar.setValue(min(wanted) if direction > 0 else max(wanted))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.step(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sizes and abs(self._fitting() - self._width) > 8:
            self._rebuild()
        else:
            self._ask()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _fitting(self) -> int:
        columns = max(1, len(self._sizes))
        room = self.viewport().width() - px(32) - px(16) * (columns - 1)
        return max(px(160), min(room // columns, px(_WIDEST)))

    def _rebuild(self) -> None:
        bar = self.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._width, self.generation = self._fitting(), self.generation + 1
        self._labels.clear()
        self._asked.clear()
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(px(16), px(16), px(16), px(16))
        grid.setSpacing(px(16))
        for column, head in enumerate(self._heads):
            grid.addWidget(Label(head, "small", "text.secondary"), 0, column)
        for column, sizes in enumerate(self._sizes):
            for line, (width, height) in enumerate(sizes):
                label = _place(QSize(self._width, round(height * self._width / width)), line + 1, len(sizes))
                self._labels[column, line] = label
                grid.addWidget(label, line + 1, column, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        grid.setRowStretch(max((len(sizes) for sizes in self._sizes), default=0) + 1, 1)
        self.setWidget(inner)
        grid.activate()
        bar.setValue(round(part * bar.maximum()))
        self._ask()

    def _ask(self) -> None:
        """Asks for pictures of what is in sight, one page further, and lets those far away go."""
        inner = self.widget()
        if inner is None or not self.isVisible() or not self._labels:
            return
        sight = QRect(0, -inner.y(), inner.width(), self.viewport().height())
        lines = [place[1] for place, label in self._labels.items() if label.geometry().intersects(sight)] or [0]
        first, last = min(lines) - 1, max(lines) + 1
        for (column, line), label in self._labels.items():
            if not first - _KEPT <= line <= last + _KEPT and (column, line) in self._asked:
                self._asked.discard((column, line))
                label.setPixmap(QPixmap())
        wanted = [place for place in self._labels if first <= place[1] <= last and place not in self._asked]
        if wanted:
            self._asked |= set(wanted)
            self.pictures_wanted.emit(self.generation, wanted)


def _place(size: QSize, number: int, count: int) -> QLabel:
    label = QLabel()
    label.setProperty("box", "paper")
    label.setFixedSize(size)
    label.setAccessibleName(translate("minutes", "Page {number} of {count}").format(number=number, count=count))
    return label
