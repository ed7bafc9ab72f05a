"""What is done with the notes when the talk pauses: two takers held beside each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from dialogue_app.ui.pages.notes.takers_sheet import TakersSheet

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage
    from dialogue_app.ui.widgets.sheet import Sheet


class AfterActs:
    """Handlers of the page that open a sheet; closing it gives the focus back to the line."""

    def __init__(self, page: NotesPage) -> None:
        self._page, self._context = page, page.context

    def handlers(self) -> list[tuple[str, Callable[[], object]]]:
        """By action."""
        return [("notes.takers", self.open_takers)]

    def open_takers(self) -> None:
        """Both takers' entries by time."""
        if self._page.room is not None:
            self._show(TakersSheet(self._page))

    def _show(self, sheet: Sheet) -> None:
        sheet.closed.connect(lambda: QTimer.singleShot(0, self._page, self._page.focus_line))
        self._context.show_sheet(sheet)
