"""What is done with the notes when the talk pauses: two takers, what follows from the notes, the report of the day."""

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
        return [
            ("notes.takers", self.open_takers), ("notes.after", self.open_after), ("notes.report", self.open_report),
        ]  # fmt: skip

    def open_takers(self) -> None:
        """Both takers' entries by time."""
        if self._page.room is not None:
            self._show(TakersSheet(self._page))

    def open_after(self) -> None:
        """Actions, points and positions that the notes tell of."""
        from dialogue_app.ui.pages.notes.after_sheet import AfterSheet

        if self._page.room is not None:
            self._show(AfterSheet(self._page))

    def open_report(self) -> None:
        """The report of the day, among the papers for our side."""
        from dialogue_app.internal_papers import CABLE
        from dialogue_app.ui.dialogs.files import FileQuestions
        from dialogue_app.ui.papers.internal_sheet import InternalSheet
        from dialogue_app.ui.papers.reading import read_internal

        round_id, context = self._page.round_id, self._context
        context.read(
            lambda desk: read_internal(desk, round_id),
            lambda facts: self._show(InternalSheet(context, facts, FileQuestions(), CABLE)),
            owner=self._page,
        )

    def _show(self, sheet: Sheet) -> None:
        sheet.closed.connect(lambda: QTimer.singleShot(0, self._page, self._page.focus_line))
        self._context.show_sheet(sheet)
