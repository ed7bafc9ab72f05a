"""What each of the papers' actions does: the sheets are imported when they are opened first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.language import translate
from dialogue_app.ui.papers.actions import PAPER_ACTIONS

if TYPE_CHECKING:
    from dialogue_app.ui.widgets import Sheet


class PaperActs(QObject):
    """One per window; `files` asks for places and is replaced by tests."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._context = context
        self.files = FileQuestions()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Action ids with what they do."""
        return {
            "papers.internal": self.internal,
            "papers.further": self.further,
            "papers.originals": self.originals,
            "papers.scan": self.scan,
        }

    def enable(self) -> None:
        """Papers are those of a round: without one there are none."""
        for spec in PAPER_ACTIONS:
            self._context.actions.enable(spec.id, self._context.opened is not None and self._context.round is not None)

    def internal(self) -> None:
        """Opens the sheet of the papers for our side."""
        from dialogue_app.ui.papers.internal_sheet import InternalSheet
        from dialogue_app.ui.papers.reading import read_internal

        round_id = self._context.round_id
        self._read(lambda desk: read_internal(desk, round_id), lambda facts: InternalSheet(self._context, facts, self.files))

    def further(self) -> None:
        """Opens the sheet of the joint papers that follow from the minutes."""
        from dialogue_app.ui.papers.further_sheet import FurtherSheet
        from dialogue_app.ui.papers.reading import read_further

        round_id = self._context.round_id
        self._read(lambda desk: read_further(desk, round_id), lambda facts: FurtherSheet(self._context, facts, self.files))

    def originals(self) -> None:
        """Opens the originals that are printed for wet ink."""
        from dialogue_app.ui.papers.originals_sheet import OriginalsSheet
        from dialogue_app.ui.papers.reading import read_further

        round_id = self._context.round_id
        self._read(lambda desk: read_further(desk, round_id), lambda facts: OriginalsSheet(self._context, facts, self.files))

    def scan(self) -> None:
        """Opens the sheet that attaches the scan of a signed original."""
        from dialogue_app.ui.papers.reading import read_further
        from dialogue_app.ui.papers.scan_sheet import ScanSheet

        round_id = self._context.round_id
        self._read(lambda desk: read_further(desk, round_id), lambda facts: ScanSheet(self._context, facts, self.files))

    def _read(self, work: Callable[[Any], Any], sheet: Callable[[Any], Sheet]) -> None:
        title = translate("papers", "Read what the papers are made of")
        self._context.read(work, lambda found: self._context.show_sheet(sheet(found)), owner=self, title=title)
