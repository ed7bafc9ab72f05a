"""The reports on files that were handed in: beside each other, each with its own answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea
from typing_extensions import override

from dialogue_app import papers
from dialogue_app.errors import DialogueError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.files import FileQuestions
from dialogue_app.ui.dialogs.verification import Examined, VerificationReport, examine
from dialogue_app.ui.files import read_file
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.messages import Tone
from dialogue_app.ui.pages.distribution.trust import TrustSheet
from dialogue_app.ui.theme import px
from dialogue_app.ui.trusted import TrustedIssuers
from dialogue_app.ui.widgets import Pane, Rule, ScrollPane

MOST = 12
"""Reports beside each other; more than that nobody reads at once."""
_LEAST_WIDTH = 340
_TONES: tuple[Tone, ...] = ("ok", "info", "warn", "danger")
"""From what needs nothing done to what needs most."""

Source = Path | tuple[str, bytes]
"""A file on disk, or the name and the bytes of one that the workspace holds."""


class Reports(QScrollArea):
    """Examines files and shows a report on each.

    `shown_changed` follows every change of what is shown; `stamp_wanted` names an entry that is to be time-stamped.
    """

    shown_changed = Signal()
    stamp_wanted = Signal(str)

    def __init__(self, context: PageContext, files: FileQuestions) -> None:
        super().__init__()
        self._context, self.files = context, files
        self.trusted = TrustedIssuers(context.preferences)
        self._sources: list[Source] = []
        self.reports: list[VerificationReport] = []
        self.setObjectName("page.distribution.reports")
        self.setAccessibleName(translate("distribution", "Reports on files"))
        self.setWidgetResizable(True)
        self.setProperty("surface", "page")
        self._row = Pane("page", across=True)
        self.setWidget(self._row)

    def examine(self, sources: list[Source]) -> None:
        """Examines these files, in a job that can be stopped, and shows the reports in the same order."""
        sources = sources[:MOST]
        opened = self._context.opened
        if not sources or opened is None:
            return
        desk, trust = opened.desk, self.trusted.pems
        letters = [code for code, _name in self._context.dialogue.parties] if self._context.dialogue is not None else []

        def work(progress: Any) -> list[Examined]:
            found = []
            for number, source in enumerate(sources):
                progress.step(number, len(sources))
                found.append(_examined(desk, source, trust, letters))
            return found

        def show(found: list[Examined]) -> None:
            self._sources = list(sources)
            self.show_reports(found)

        self._context.run(work, show, doing=translate("distribution", "Verify %n file(s)", None, len(sources)), owner=self)

    def again(self) -> None:
        """Examines the same files once more, after the trusted issuers or our record have changed."""
        self.examine(list(self._sources))

    def show_reports(self, found: list[Examined]) -> None:
        """Shows these reports."""
        self._row.clear()
        self.reports = []
        for number, examined in enumerate(found):
            report = VerificationReport(self._context, examined, f"page.distribution.report.{number}")
            report.record_wanted.connect(self._open_record)
            report.file_wanted.connect(lambda report=report: self._file(report))
            report.trust_wanted.connect(self.open_trust)
            report.stamp_wanted.connect(self.stamp_wanted)
            report.closed.connect(lambda number=number: self._close(number))
            scroll = ScrollPane(report)
            scroll.setMinimumWidth(px(_LEAST_WIDTH))
            if len(found) == 1:
                scroll.setMaximumWidth(px(680))
            self._row.add(*([Rule("v")] if number else []))
            self._row.add(scroll, stretch=1)
            self.reports.append(report)
        if len(found) == 1:
            self._row.add("stretch")
        self.shown_changed.emit()
        said = "; ".join(f"{report.examined.name}: {report.answer}" for report in self.reports)
        if said:
            self._context.messages.say(said, _TONES[min(2, max(_TONES.index(report.kind) for report in self.reports))])

    def close_all(self) -> None:
        """Takes all reports away."""
        self._sources = []
        self.show_reports([])

    def open_trust(self) -> None:
        """Opens the list of trusted issuers; open reports follow its changes."""
        sheet = TrustSheet(self._context, self.trusted, self.files)
        sheet.changed.connect(self.again)
        self._context.show_sheet(sheet)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._row.setMinimumHeight(self.viewport().height())
        self._row.setMaximumHeight(self.viewport().height())

    def _close(self, number: int) -> None:
        left = [one.examined for place, one in enumerate(self.reports) if place != number]
        self._sources = [one for place, one in enumerate(self._sources) if place != number]
        self.show_reports(left)

    def _open_record(self, round_id: str) -> None:
        self._context.go_to.emit("distribution", None, round_id)
        self.close_all()

    def _file(self, report: VerificationReport) -> None:
        examined = report.examined

        def refused(error: BaseException) -> bool:
            if isinstance(error, DialogueError):
                report.refuse(in_words(error))
                return True
            return False

        def done(_made: Any) -> None:
            words = translate("distribution", "{name} is filed in the register").format(name=examined.name)
            self._context.messages.say(words, "ok")
            self.again()

        doing = translate("distribution", "File {name}").format(name=examined.name)
        self._context.change(
            lambda desk: papers.file_signed(desk, examined.pdf, filename=examined.name),
            doing=doing,
            owner=self,
            done=done,
            refused=refused,
            undoable=False,
        )


def _examined(desk: Any, source: Source, trust: tuple[bytes, ...], letters: list[str]) -> Examined:
    if isinstance(source, tuple):
        return examine(desk, *source, trust, letters)
    try:
        data = read_file(source)
    except DialogueError as error:
        return Examined(source.name, fault=in_words(error))
    return examine(desk, source.name, data, trust, letters)
