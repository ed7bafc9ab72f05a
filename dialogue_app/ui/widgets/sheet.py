"""A sheet: an overlay inside the window, never modal; the page behind it stays readable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget
from typing_extensions import override

from dialogue_app.ui.language import translate
from dialogue_app.ui.theme import px, tokens
from dialogue_app.ui.widgets.banner import NOTHING, Marking
from dialogue_app.ui.widgets.buttons import Button
from dialogue_app.ui.widgets.panes import Pane, Rule, row
from dialogue_app.ui.widgets.text import ElidedLabel, Glyph, Label


class Sheet(Pane):
    """Head (glyph, title, facts, close), body, and a last row with the acts. Esc closes. `closed` tells that it is gone.

    Fill it with `body.add(…)`, `acts(…)`; show it with `PageContext.show_sheet` or `MainWindow.show_sheet`.
    """

    closed = Signal()
    shown_in_room = False
    """May everybody in the room see it? Only a sheet without a word of ours says True."""

    def __init__(
        self, title: str, facts: str = "", *, glyph: str = "", tone: str = "accent.text", width: int = 640, name: str = "sheet"
    ) -> None:
        super().__init__(box="sheet", margins=(1, 1, 1, 1), name=name)
        self.wide = width
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self._close = Button(icon="x", kind="quiet", name=translate("kit", "Close"), object_name=f"{name}.close", on=self.dismiss)
        head = Pane(across=True, gap=8, margins=(16, 10, 8, 8))
        if glyph:
            head.add(Glyph(glyph, tone))
        head.add(Label(title, "heading"))
        head.add(ElidedLabel(facts, "small", "text.secondary"), stretch=1).add(self._close)
        self.body = Pane(margins=(16, 12, 16, 12), gap=8)
        self._acts: Pane | None = None
        self.add(head, Rule()).add(self.body, stretch=1)

    def acts(self, *parts: QWidget | int | str, hint: str = "") -> None:
        """The last row: what can be done, with its consequence in words at the end."""
        self._acts = row(*parts, "stretch", margins=(16, 10, 16, 12))
        if hint:
            self._acts.add(Label(hint, "caption", "text.tertiary"))
        self.add(Rule("strong"), self._acts)

    def first_focus(self) -> QWidget:
        """The widget that has the focus when the sheet opens."""
        return self

    def highest_marking(self) -> Marking:
        """The highest marking of what the sheet shows; the banner is asked again by `PageContext.marking_changed`."""
        return NOTHING

    def dismiss(self) -> None:
        """Closes the sheet."""
        self.hide()
        self.closed.emit()
        self.deleteLater()

    @override
    def event(self, event: QEvent) -> bool:
        wanted = event.type() == QEvent.Type.LayoutRequest
        done = super().event(event)
        # Nothing is asked of the sheet after other events: handling its deferred deletion, it is gone by now.
        if wanted and (top := self.property("overlay_top")) is not None and self.isVisible():
            fit_overlay(self, top=int(top))  # a fault has appeared, or a part was shown or hidden
        return done

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)


def place_overlay(overlay: QFrame, parent: QWidget, *, top: int, width: int) -> None:
    """Puts an overlay over `parent`, centred, as tall as it needs and never taller than there is room."""
    overlay.setParent(parent)
    overlay.setFixedWidth(min(px(width), parent.width() - px(32)))
    shadow = QGraphicsDropShadowEffect(overlay)
    shadow.setBlurRadius(32)
    shadow.setOffset(0, 8)
    shadow.setColor(QColor(0, 0, 0, 90 if tokens().theme == "light" else 180))
    overlay.setGraphicsEffect(shadow)
    overlay.setProperty("overlay_top", top)
    fit_overlay(overlay, top=top)
    overlay.show()
    fit_overlay(overlay, top=top)  # the style sheet has reached its parts only now: they may need more height
    overlay.raise_()


def fit_overlay(overlay: QFrame, *, top: int) -> None:
    """Gives an overlay the height its content needs at its width, and centres it."""
    parent = overlay.parentWidget()
    lines = overlay.layout()
    if parent is None or lines is None:
        return
    lines.activate()
    needed = lines.heightForWidth(overlay.width()) if lines.hasHeightForWidth() else lines.sizeHint().height()
    needed += overlay.height() - overlay.contentsRect().height()  # the border of the box is drawn outside its layout
    overlay.setFixedHeight(min(needed, parent.height() - px(top) - px(16)))
    overlay.move((parent.width() - overlay.width()) // 2, px(top))
