"""The left rail: pages grouped by the life of a round; icons alone in narrow windows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from dialogue_app.ui import icons, painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.registry import PageSpec
from dialogue_app.ui.protocols import DialogueHead
from dialogue_app.ui.theme import color, px
from dialogue_app.ui.widgets.badges import key_text
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane, row
from dialogue_app.ui.widgets.text import ElidedLabel, Label, SectionLabel


class NavItem(QAbstractButton):
    """One page in the rail: icon, name, and a count only where something waits."""

    def __init__(self, icon: str, text: str, keys: str, *, name: str) -> None:
        super().__init__()
        self._icon, self._keys, self._count, self._bare, self._hint = icon, keys, "", False, False
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setObjectName(name)
        self.setFixedHeight(px("size.row"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name()

    def set_bare(self, bare: bool) -> None:
        """Shows the icon alone; name and keys move to the tooltip."""
        self._bare = bare
        self._name()
        self.updateGeometry()

    def set_count(self, count: int) -> None:
        """How many things wait there; 0 shows nothing."""
        self._count = str(count) if count else ""
        self._name()
        self.update()

    def set_hint(self, shown: bool) -> None:
        """Shows the key while Alt is held."""
        if shown != self._hint:  # every key released anywhere ends up here: typing must not repaint the rail
            self._hint = shown
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(44 if self._bare else 160), px("size.row"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, on = QRectF(self.rect()).adjusted(px(8), 1, -px(8), -1), self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selection.bg" if on else "surface.press"))
            painter.drawRoundedRect(area, px("radius.m"), px("radius.m"))
        if on:
            painter.setBrush(color("accent.base"))
            bar = QRectF(area.left(), area.top() + px(6), 3, area.height() - px(12))
            painter.drawRoundedRect(painting.mirrored(painter, area, bar), 1.5, 1.5)
        self._paint_words(painter, area, on)
        if self.hasFocus():
            painting.paint_focus(painter, area)

    def _paint_words(self, painter: QPainter, area: QRectF, on: bool) -> None:
        size = px("size.icon")
        start = (area.width() - size) / 2 if self._bare else px(10)
        glyph = QRectF(area.left() + start, area.center().y() - size / 2, size, size)
        icons.paint_icon(painter, painting.mirrored(painter, area, glyph), self._icon, "accent.text" if on else "text.secondary")
        if self._bare:
            return
        words = painting.mirrored(painter, area, area.adjusted(px(34), 0, -px(34), 0))
        painting.draw_text(painter, words, self.text(), "strong" if on else "body", "text.primary" if on else "text.secondary")
        end = key_text(self._keys) if self._hint else self._count
        if end:
            place = painting.mirrored(painter, area, area.adjusted(0, 0, -px(8), 0))
            painting.draw_text(painter, place, end, "caption", "text.secondary", right=True)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())
        self.setToolTip(f"{self.text()}  {key_text(self._keys)}".strip() if self._bare else key_text(self._keys))


class Rail(Pane):
    """The pages of the open dialogue; `chosen` carries the id of the page wanted."""

    chosen = Signal(str)

    def __init__(self, pages: Iterable[PageSpec], dialogue: DialogueHead | None, keys: Mapping[str, str]) -> None:
        super().__init__("rail", margins=(0, 6, 0, 8), name="rail")
        self.setAccessibleName(translate("shell", "Pages"))
        self._items: dict[str, NavItem] = {}
        self._worded: list[QWidget] = []
        self._bare = False
        self._foot: Button | None = None
        self._title = ElidedLabel("", "heading", name="rail.dialogue")
        self._under = ElidedLabel("", "caption", "text.secondary", name="rail.parties")
        self.show_dialogue(dialogue)
        title = Pane(across=True, margins=(18, 6, 14, 0)).add(self._title)
        under = Pane(across=True, margins=(18, 0, 14, 4)).add(self._under)
        self.add(title, under)
        self._worded += [title, under]
        phase = None
        for spec in pages:
            if spec.phase is not phase:
                phase = spec.phase
                head = row(SectionLabel(phase.words), margins=(18, 10, 0, 4))
                self._worded.append(head)
                self.add(head)
            self._add_item(spec, keys.get(spec.id, ""))
        self.add("stretch")
        self.set_bare(False)

    def show_dialogue(self, dialogue: DialogueHead | None) -> None:
        """Says which talks are open, and between whom."""
        self._title.setText(dialogue.title if dialogue else "")
        self._under.setText(_parties(dialogue))

    def show_page(self, page: str) -> None:
        """Marks the page that is shown."""
        if page in self._items:
            self._items[page].setChecked(True)

    def set_bare(self, bare: bool) -> None:
        """Icons alone, or icons and names."""
        self._bare = bare
        self.setFixedWidth(px(52) if bare else px("size.rail"))
        if self._foot is not None:
            self._foot.set_bare(bare)
        for widget in self._worded:
            widget.setVisible(not bare)
        for item in self._items.values():
            item.set_bare(bare)

    def set_count(self, page: str, count: int) -> None:
        """Says how many things wait on a page."""
        if page in self._items:
            self._items[page].set_count(count)

    def set_hints(self, shown: bool) -> None:
        """Shows the keys of the pages while Alt is held."""
        for item in self._items.values():
            item.set_hint(shown)

    def add_foot(self, button: Button, words: Label) -> None:
        """Adds a button and a line under it at the end of the rail; without the words when the rail shows icons alone."""
        self._foot = button
        under = Pane(margins=(18, 0, 14, 4)).add(words)
        self._worded.append(under)
        self.add(row(button, "stretch", margins=(10, 0, 8, 2)), under)
        self.set_bare(self._bare)

    def first_focus(self) -> QWidget:
        """The page that is shown, for F6."""
        return next((item for item in self._items.values() if item.isChecked()), self)

    def _add_item(self, spec: PageSpec, keys: str) -> None:
        item = NavItem(spec.icon, spec.words, keys, name=f"rail.{spec.id}")
        item.clicked.connect(lambda _checked=False, id=spec.id: self.chosen.emit(id))
        self._items[spec.id] = item
        self.add(item)


def _parties(dialogue: DialogueHead | None) -> str:
    if dialogue is None:
        return ""
    letters = " – ".join(letters for letters, _name in dialogue.parties)
    return " · ".join(part for part in (letters, translate("shell", "sample data") if dialogue.sample else "") if part)
