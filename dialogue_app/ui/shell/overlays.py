"""What lies over the page: one palette, one sheet at a time; a further sheet waits until the first is closed."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.widgets.banner import Marking, highest
from dialogue_app.ui.widgets.sheet import Sheet, fit_overlay, place_overlay

if TYPE_CHECKING:
    from dialogue_app.ui.shell.palette import Palette

SHEET_TOP, PALETTE_TOP, PALETTE_WIDTH = 96, 84, 680


class Overlays(QObject):
    """Opens, stacks and refits overlays inside `host`, under the marking banner; the focus returns where it was."""

    marking_changed = Signal()
    refused = Signal()
    """A sheet was not shown, because the room would have seen it."""

    def __init__(self, host: QWidget, context: PageContext) -> None:
        super().__init__(host)
        self._host, self._context = host, context
        self._waiting: deque[Sheet] = deque()
        self._focus: QWidget | None = None
        self.sheet: Sheet | None = None
        self.palette: Palette | None = None

    def marking(self) -> Marking:
        """The highest marking of what the overlays show."""
        shown = [self.sheet.highest_marking()] if self.sheet is not None else []
        shown += [self.palette.marking()] if self.palette is not None else []
        return highest(shown)

    def show_sheet(self, sheet: Sheet) -> None:
        """Opens a sheet, or has it wait for the one that is open."""
        if self._context.room_view and not sheet.shown_in_room:
            sheet.deleteLater()
            self.refused.emit()
            return
        if self.sheet is not None:
            self._waiting.append(sheet)
            sheet.setParent(self._host)
            sheet.hide()
            return
        self.close_palette()
        self._keep_focus()
        self.sheet = sheet
        sheet.closed.connect(self._sheet_closed)
        place_overlay(sheet, self._host, top=SHEET_TOP, width=sheet.wide)
        sheet.first_focus().setFocus()
        self.marking_changed.emit()

    def open_palette(self) -> None:
        """Opens the palette, or closes it when it is open."""
        if self.palette is not None:
            self.close_palette()
            return
        if self.sheet is not None:
            return
        from dialogue_app.ui.shell.palette import Palette

        self._keep_focus()
        self.palette = Palette(self._context)
        self.palette.closed.connect(self._palette_closed)
        self.palette.marking_changed.connect(self.marking_changed)
        place_overlay(self.palette, self._host, top=PALETTE_TOP, width=PALETTE_WIDTH)
        self.palette.line.setFocus()

    def close_palette(self) -> None:
        """Closes the palette."""
        if self.palette is not None:
            self.palette.dismiss()

    def close_all(self) -> None:
        """Closes everything, waiting sheets too."""
        while self._waiting:
            self._waiting.popleft().deleteLater()
        if self.sheet is not None:
            self.sheet.dismiss()
        self.close_palette()

    def refit(self) -> None:
        """Follows the window's size."""
        for overlay, top in ((self.sheet, SHEET_TOP), (self.palette, PALETTE_TOP)):
            if overlay is not None:
                fit_overlay(overlay, top=top)

    def _keep_focus(self) -> None:
        self._focus = self._host.window().focusWidget()

    def _give_focus_back(self) -> None:
        if self._focus is not None and shiboken6.isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()
        self._focus = None

    def _sheet_closed(self) -> None:
        self.sheet = None
        if self._waiting:
            self.show_sheet(self._waiting.popleft())
        else:
            self._give_focus_back()
            self.marking_changed.emit()

    def _palette_closed(self) -> None:
        self.palette = None
        self._give_focus_back()
        self.marking_changed.emit()
