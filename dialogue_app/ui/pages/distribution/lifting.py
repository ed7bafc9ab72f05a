"""Lifting a block of the pre-flight where it is met: a second person, named, answers for it in writing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from dialogue_app.desk import waivers
from dialogue_app.documents.findings import Finding
from dialogue_app.errors import DialogueError
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import in_words, translate
from dialogue_app.ui.widgets import Button, Field, Label, Pane, row


class LiftPane(Pane):
    """Hidden until a finding is to be lifted; `lifted(True)` follows once the workspace holds who answers and why."""

    def __init__(self, context: PageContext, round_id: str, lifted: Callable[[bool], object]) -> None:
        super().__init__(box="warn", margins=(10, 8, 10, 10), gap=6, name="sheet.issue.lift")
        self._context, self._round_id, self._lifted = context, round_id, lifted
        self._finding: Finding | None = None
        self.second, self.reason = QLineEdit(), QLineEdit()
        self._what = Label("", "small", wrap=True)
        self._who = Field(translate("distribution", "Initials of the second person"), self.second, name="sheet.issue.lift.second")
        why = Field(translate("distribution", "Reason"), self.reason, name="sheet.issue.lift.reason")
        both = Pane(across=True, gap=12).add(self._who, stretch=2).add(why, stretch=3)
        self._fault = Label("", "small", "state.danger", wrap=True, name="sheet.issue.lift.fault")
        self._do = Button(translate("distribution", "Lift the block"), object_name="sheet.issue.lift.do", on=self.lift)
        never = Button(translate("distribution", "Let it stand"), kind="quiet", object_name="sheet.issue.lift.not", on=self.leave)
        self.add(self._what, both, self._fault, row(self._do, never, "stretch"))
        self.hide()

    def ask(self, finding: Finding) -> None:
        """Asks who answers for this finding, and why."""
        self._finding = finding
        self._what.setText(
            translate("distribution", "{place}: who answers for it, and why?").format(place=in_words(finding.place))
        )
        self._fault.setText("")
        self._fault.hide()
        self.show()
        self.second.setFocus()

    def lift(self) -> None:
        """Writes it down; what is missing is said here and everything typed stays."""
        finding, second, reason = self._finding, self.second.text(), self.reason.text()
        if finding is None:
            return
        self._context.change(
            lambda desk: waivers.lift_block(
                desk,
                round=self._round_id,
                finding=finding.digest,
                kind=finding.kind,
                place=finding.place,
                second=second,
                reason=reason,
            ),
            doing=translate("distribution", "Lift a block at {place}").format(place=in_words(finding.place)),
            owner=self,
            done=lambda _made: self._done(),
            refused=self._refused,
        )

    def leave(self) -> None:
        """Lets the block stand."""
        self.hide()
        self._lifted(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lift()
            return
        super().keyPressEvent(event)

    def _done(self) -> None:
        self.second.clear()
        self.reason.clear()
        self.hide()
        self._lifted(True)

    def _refused(self, error: BaseException) -> bool:
        if not isinstance(error, DialogueError):
            return False
        self._fault.setText(in_words(error))
        self._fault.show()
        return True
