"""Things to press: buttons, segments, switches, choices, ticks. Each says when it is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from dialogue_app.ui import icons, painting
from dialogue_app.ui.theme import color, font, metrics, px
from dialogue_app.ui.widgets.badges import KeyCap, key_text
from dialogue_app.ui.widgets.panes import Pane

_ICON_TONES = {"primary": "text.on_accent", "link": "accent.text", "danger": "state.danger"}


class Button(QPushButton):
    """A button. `kind`: `primary` (one per page: the step that moves the work on), "" (ordinary), `quiet` (toolbars), `link`,
    `danger`. Without text it shows its icon alone and keeps `name` as tooltip and accessible name."""

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        kind: str = "",
        *,
        name: str = "",
        object_name: str = "",
        role: str = "body",
        on: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.words, self._keys = text or name, ""
        self.setProperty("kind", kind)
        self.setFont(font(role))
        self.setFixedHeight(px(20 if kind == "link" else "size.control"))
        if icon:
            self.setIcon(icons.icon(icon, _ICON_TONES.get(kind, "text.secondary")))
        self.setAccessibleName(self.words)
        self.setObjectName(object_name)
        self._has_icon = bool(icon)
        self.set_bare(not text)
        if on is not None:
            self.clicked.connect(lambda _checked=False: on())

    def set_bare(self, bare: bool) -> None:
        """Shows the icon alone (narrow windows) or icon and words; the name stays either way."""
        bare = bare and self._has_icon
        self.setText("" if bare else self.words)
        apart = 0 if bare or self.property("kind") == "link" else px(4)  # words keep off their icon
        self.setIconSize(QSize(px("size.icon") + apart, px("size.icon")))
        self.setProperty("bare", bare)
        self.setMinimumWidth(px("size.control") if bare else 0)
        self.setMaximumWidth(px("size.control") if bare else 16777215)
        self.style().unpolish(self)
        self.style().polish(self)
        self._set_tip(bare)

    def set_words(self, text: str) -> None:
        """Changes the words, and the accessible name with them."""
        bare = bool(self.property("bare"))
        self.words = text
        self.setAccessibleName(text)
        self.setText("" if bare else text)
        self._set_tip(bare)

    def set_keys(self, keys: str) -> None:
        """Says in the tooltip which keys do the same."""
        self._keys = keys
        self._set_tip(bool(self.property("bare")))

    def _set_tip(self, bare: bool) -> None:
        tip = f"{self.words}  {key_text(self._keys)}".strip() if self._keys else self.words if bare else ""
        self.setToolTip(tip)


class Segmented(Pane):
    """Two to four views of the same thing (Text / Compare / Preview). Not for states and not for filters."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[tuple[str, str]], current: str = "", *, name: str = "", accessible: str = "") -> None:
        super().__init__(box="segmented", across=True, margins=(2, 2, 2, 2), gap=2, name=name)
        self.setAccessibleName(accessible)
        self.setFixedHeight(px(28))
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        for key, text in items:
            button = Button(text, kind="segment", object_name=f"{name}.{key}" if name else "")
            button.setCheckable(True)
            button.setFixedHeight(px(24))
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            self.add(button)
        self.choose(current or items[0][0])

    @property
    def current(self) -> str:
        """The key of the view that is shown."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Shows a view as chosen, without telling anyone."""
        self._buttons[key].setChecked(True)


class Switch(QAbstractButton):
    """On or off, at once and undone the same way."""

    def __init__(self, text: str, on: bool = False, *, name: str = "") -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(on)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setFixedHeight(px("size.control"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(40) + metrics("body").horizontalAdvance(self.text()) + px(4), px("size.control"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, on = QRectF(self.rect()), self.isChecked()
        track = QRectF(px(1), whole.center().y() - px(8), px(28), px(16))
        painter.setPen(QPen(color("accent.base" if on else "line.control"), 1))
        painter.setBrush(color("accent.base" if on else "surface.input"))
        painter.drawRoundedRect(painting.mirrored(painter, whole, track), px(8), px(8))
        knob = QRectF(track.right() - px(14) if on else track.left() + px(2), track.top() + px(2), px(12), px(12))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("text.on_accent" if on else "line.control"))
        painter.drawEllipse(painting.mirrored(painter, whole, knob))
        words = QRectF(px(36), 0, whole.width() - px(36), whole.height())
        tone = "text.primary" if self.isEnabled() else "text.disabled"
        painting.draw_text(painter, painting.mirrored(painter, whole, words), self.text(), "body", tone)
        if self.hasFocus():
            painting.paint_focus(painter, whole)


class Tick(QCheckBox):
    """One of several things to be taken or left, done with by a button. The box is drawn here: the system's vanishes on black."""

    def __init__(self, text: str = "", on: bool = False, *, name: str = "", accessible: str = "") -> None:
        super().__init__(text)
        self.setFont(font("body"))
        self.setChecked(on)
        self.setObjectName(name)
        self.setAccessibleName(accessible or text)
        self.setMinimumHeight(metrics("body").height())

    @override
    def sizeHint(self) -> QSize:
        words = px(8) + metrics("body").horizontalAdvance(self.text()) if self.text() else 0
        return QSize(px(18) + words, max(px(18), metrics("body").height()))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, on, live = QRectF(self.rect()), self.isChecked(), self.isEnabled()
        box = painting.mirrored(painter, whole, QRectF(1.5, (self.height() - px(14)) // 2 + 0.5, px(14), px(14)))
        painter.setPen(QPen(color("accent.base" if on and live else "line.control" if live else "line.strong"), 1))
        painter.setBrush(color(("accent.base" if live else "line.strong") if on else "surface.input"))
        painter.drawRoundedRect(box, px(3), px(3))
        if on:
            icons.paint_icon(painter, box.adjusted(1, 1, -1, -1), "check", "text.on_accent")
        if self.text():
            words = painting.mirrored(painter, whole, QRectF(px(24), 0, whole.width() - px(24), whole.height()))
            painting.draw_text(painter, words, self.text(), "body", "text.primary" if live else "text.disabled")
        if self.hasFocus():
            painting.paint_focus(painter, box.adjusted(-2.5, -2.5, 2.5, 2.5) if not self.text() else whole)


class Choice(QAbstractButton):
    """One of a few answers, each with its consequence under it. Not for on/off (Switch) and not for views (Segmented)."""

    def __init__(self, text: str, under: str = "", *, on: bool = False, name: str = "") -> None:
        super().__init__()
        self.setText(text)
        self._under = under
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setChecked(on)
        self.setObjectName(name)
        self.setFixedHeight(px(44 if under else 28))
        self.setMinimumWidth(px(180))
        self.say(text, under)

    def say(self, text: str, under: str = "") -> None:
        """Says something else: a choice stays, its words follow what it is about."""
        self.setText(text)
        self._under = under
        self.setToolTip(under)
        self.setAccessibleName(f"{text}. {under}" if under else text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, live, on = QRectF(self.rect()), self.isEnabled(), self.isChecked()
        ring = painting.mirrored(painter, whole, QRectF(px(2) + 0.5, px(7) + 0.5, px(14) - 1, px(14) - 1))
        painter.setPen(QPen(color("accent.base" if on else "line.control" if live else "line.strong"), 2 if on else 1))
        painter.setBrush(color("surface.input"))
        painter.drawEllipse(ring)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent.base"))
            painter.drawEllipse(ring.adjusted(px(4), px(4), -px(4), -px(4)))
        tone = "text.primary" if live else "text.tertiary"
        first = QRectF(px(24), px(4), whole.width() - px(24), px(20))
        painting.draw_text(painter, painting.mirrored(painter, whole, first), self.text(), "strong" if on else "body", tone)
        if self._under:
            second = QRectF(px(24), px(24), whole.width() - px(24), px(16))
            painting.draw_text(painter, painting.mirrored(painter, whole, second), self._under, "small", "text.secondary")
        if self.hasFocus():
            painting.paint_focus(painter, whole)


class ActionRow(QAbstractButton):
    """A way to begin, as a row: glyph, the act, what it leads to, its keys. Start page only; elsewhere an act is a Button."""

    def __init__(self, glyph: str, text: str, under: str, keys: str = "", *, name: str = "") -> None:
        super().__init__()
        self.setText(text)
        self._glyph, self._under = glyph, under
        self.setObjectName(name)
        self.setFixedHeight(px(56))
        self.setAccessibleName(f"{text}. {under}")
        lines = QHBoxLayout(self)
        lines.setContentsMargins(px(12), 0, px(12), 0)
        lines.addStretch(1)
        if keys:
            lines.addWidget(KeyCap(keys))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(520), px(56))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        here = self.hasFocus()
        if here or self.underMouse():
            painter.fillRect(whole.adjusted(0, 0, 0, -1), color("accent.wash" if here else "surface.hover"))
        painter.fillRect(QRectF(0, whole.bottom() - 1, whole.width(), 1), color("line.hair"))
        tone = "accent.text" if here else "text.secondary"
        icons.paint_icon(painter, painting.mirrored(painter, whole, QRectF(px(14), px(18), px(20), px(20))), self._glyph, tone)
        for top, height, text, role, words in (
            (9, 20, self.text(), "strong", "text.primary"),
            (29, 16, self._under, "small", "text.secondary"),
        ):
            place = QRectF(px(48), px(top), whole.width() - px(148), px(height))
            painting.draw_text(painter, painting.mirrored(painter, whole, place), text, role, words)
        if here:
            painting.paint_focus(painter, whole.adjusted(0, 0, 0, -1))


def bare_below(buttons: Sequence[QWidget], bare: bool) -> None:
    """Takes the words off a toolbar's buttons, or puts them back."""
    for button in buttons:
        if isinstance(button, Button):
            button.set_bare(bare)
