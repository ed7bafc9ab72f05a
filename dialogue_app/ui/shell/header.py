"""The header: back, forward, the round that every page shows, its state, and the box that opens the palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from dialogue_app.ui import icons, painting
from dialogue_app.ui.actions import ActionTable
from dialogue_app.ui.language import translate
from dialogue_app.ui.protocols import RoundHead
from dialogue_app.ui.theme import color, metrics, px
from dialogue_app.ui.widgets.badges import KeyCap, StateChip
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import ElidedLabel, Glyph


class RoundSelector(QAbstractButton):
    """Changes the round of every page at once. Says ordinal, place and dates."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header.round")
        self.setFixedHeight(px(32))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head, self._tail = "", ""

    def show_round(self, head: RoundHead | None) -> None:
        """Shows a round, or that there is none."""
        self._head = (
            translate("shell", "Round {number}").format(number=head.ordinal) if head else translate("shell", "No round yet")
        )
        self._tail = " · ".join(part for part in (head.place, head.dates) if part) if head else ""
        self.setAccessibleName(f"{self._head}, {self._tail}" if self._tail else self._head)
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        wide = metrics("heading").horizontalAdvance(self._head) + metrics("body").horizontalAdvance(self._tail)
        return QSize(wide + px(52), px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(metrics("heading").horizontalAdvance(self._head) + px(44), px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("surface.hover"))
            painter.drawRoundedRect(whole, px("radius.m"), px("radius.m"))
        start = px(8)
        room = whole.width() - px(30)
        for words, role, tone in ((self._head, "heading", "text.primary"), (self._tail, "body", "text.secondary")):
            place = QRectF(start, 0, max(0.0, room - start), whole.height())
            start += painting.draw_text(painter, painting.mirrored(painter, whole, place), words, role, tone) + px(8)
        caret = QRectF(min(start, room), whole.center().y() - px(7), px(14), px(14))
        icons.paint_icon(painter, painting.mirrored(painter, whole, caret), "caret-down")
        if self.hasFocus():
            painting.paint_focus(painter, whole)


class SearchBox(Button):
    """Looks like a field, is a button: the palette itself takes the typing."""

    def __init__(self, words: str, keys: str) -> None:
        super().__init__(kind="search", name=words, object_name="header.search")
        self.setText("")
        inner = QHBoxLayout(self)
        inner.setContentsMargins(px(8), 0, px(5), 0)
        inner.setSpacing(px(6))
        inner.addWidget(Glyph("magnifying-glass", "text.tertiary", 14))
        inner.addWidget(ElidedLabel(words, "body", "text.tertiary"), 1)
        inner.addWidget(KeyCap(keys))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_wide(True)

    def set_wide(self, wide: bool) -> None:
        """Full width, or less where the header is short of room."""
        self.setFixedWidth(px(280 if wide else 160))


class Header(Pane):
    """One line over every page; `round_chosen` carries the id of the round wanted."""

    round_chosen = Signal(str)

    def __init__(self, actions: ActionTable, *, plain: bool = False) -> None:
        """`plain`: the rounds and the way back alone; no state, no search, no command (room view)."""
        super().__init__("page", across=True, margins=(8, 0, 12, 0), gap=2, name="header")
        self._plain = plain
        self.setFixedHeight(px("size.header"))
        self._rounds: tuple[RoundHead, ...] = ()
        self._actions = actions
        mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back, forward = ("caret-right", "caret-left") if mirrored else ("caret-left", "caret-right")
        self._walk = [self._button(actions, "go.back", back), self._button(actions, "go.forward", forward)]
        self.selector = RoundSelector()
        self.selector.clicked.connect(self.open_menu)
        self._chip = StateChip()
        self.search = SearchBox(actions.spec("window.palette").words, actions.keys("window.palette"))
        self.search.clicked.connect(lambda _checked=False: actions.run("window.palette"))
        self.add(*self._walk, 4, self.selector)
        if plain:
            self.add("stretch")
            self.search.setParent(self)
            self._chip.setParent(self)
            self.search.hide()
            self._chip.hide()
        else:
            self.add(8, self._chip, "stretch", self.search)

    def show_round(self, rounds: Sequence[RoundHead], current: RoundHead | None) -> None:
        """Shows the round and offers the others."""
        self._rounds = tuple(rounds)
        self.selector.show_round(current)
        self._chip.show_state(current.tone if current else "idle", current.state if current and not self._plain else "")

    def set_wide(self, wide: bool) -> None:
        """Gives the search box its full width or less."""
        self.search.set_wide(wide)

    def open_menu(self) -> None:
        """The rounds, newest first; the keyboard chooses as in any menu."""
        menu = self.menu()
        below = self.selector.mapToGlobal(self.selector.rect().bottomLeft())
        menu.popup(below)

    def menu(self) -> QMenu:
        """The menu of rounds."""
        menu = QMenu(self)
        menu.setObjectName("header.round.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for head in sorted(self._rounds, key=lambda head: head.ordinal, reverse=True):
            words = translate("shell", "Round {number}").format(number=head.ordinal)
            action = menu.addAction(" · ".join(part for part in (words, head.place, head.dates, head.state) if part))
            action.setData(head.id)
            action.triggered.connect(lambda _checked=False, id=head.id: self.round_chosen.emit(id))
        if self._rounds and not self._plain:
            menu.addSeparator()
        for id in () if self._plain else ("round.new", "round.edit", "round.sessions", "round.state"):
            menu.addAction(self._actions.action(id))
        return menu

    @staticmethod
    def _button(actions: ActionTable, id: str, icon: str) -> Button:
        button = Button(icon=icon, kind="quiet", name=actions.spec(id).words, object_name=f"header.{id.partition('.')[2]}")
        button.set_keys(actions.keys(id))
        button.setEnabled(actions.action(id).isEnabled())
        actions.action(id).enabledChanged.connect(button.setEnabled)
        button.clicked.connect(lambda _checked=False: actions.run(id))
        return button
