"""What happens to an item in session, and the steps of the agenda: small sheets that never stop the work behind them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.pages.agenda.consent import Consent, Moment
from dialogue_app.ui.pages.agenda.rows import AgendaData
from dialogue_app.ui.widgets import Button, Field, Label, Segmented, Sheet, Switch, row


@dataclass(frozen=True, slots=True)
class Happening:
    """What the event sheet collects. `reason` is "" where none was typed."""

    by: str
    agreed_by: str | None
    at: datetime
    reason: str


class EventSheet(Sheet):
    """Withdraw, defer, suspend, take up, take in another order: who asked, who agreed, when, and what both sides may read."""

    def __init__(
        self,
        context: PageContext,
        data: AgendaData,
        title: str,
        act: str,
        then: Callable[[Happening], object],
        *,
        consent: bool = True,
        reason: bool = True,
        hint: str = "",
    ) -> None:
        super().__init__(title, glyph="users", width=560, name="sheet.event")
        self._then = then
        self.consent = Consent(context, data, name="sheet.event", needed=consent)
        self.body.add(self.consent)
        self.reason = QLineEdit()
        if reason:
            note = translate("agenda", "Both sides may read it.")
            self.body.add(Field(translate("agenda", "Reason"), self.reason, note=note, name="sheet.event.reason"))
        self.acts(Button(act, kind="primary", object_name="sheet.event.do", on=self.submit), hint=hint)

    def submit(self) -> None:
        """Does it, once everybody who must agree is named."""
        if not self.consent.complete():
            return
        made = Happening(self.consent.by, self.consent.agreed_by, self.consent.at, self.reason.text().strip())
        self.dismiss()
        self._then(made)

    @override
    def first_focus(self) -> QWidget:
        return self.consent.agreed

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class Step:
    """What a step of the agenda needs: when, a remark, from whom the list came, and which heads adopted."""

    at: datetime
    remark: str
    from_party: str
    parties: tuple[str, ...]


class StepSheet(Sheet):
    """One step between the sides: proposed, exchanged, provisionally agreed, adopted, closed."""

    def __init__(
        self,
        context: PageContext,
        data: AgendaData,
        title: str,
        act: str,
        consequence: str,
        then: Callable[[Step], object],
    ) -> None:
        super().__init__(title, glyph="handshake", width=560, name="sheet.step")
        self._then, self._target = then, data.table.following or ""
        self.body.add(Label(consequence, "body", "text.secondary", wrap=True))
        self.from_party: Segmented | None = None
        self.heads: dict[str, Switch] = {}
        others = [side for side in data.table.parties if not side.home]
        if self._target == "exchanged" and len(others) > 1:
            sides = [(side.code, words.pick(side.short)) for side in others]
            self.from_party = Segmented(sides, name="sheet.step.from", accessible=translate("agenda", "Their list came from"))
            self.body.add(
                row(Label(translate("agenda", "Their list came from"), "small", "text.secondary"), self.from_party, "stretch")
            )
        self._from = others[0].code if others else ""
        adjective = words.adjectives(data.table.parties)
        if self._target == "adopted":
            for side in data.table.parties:
                text = translate("agenda", "The head of the {party} delegation adopts it").format(party=adjective[side.code])
                self.heads[side.code] = Switch(text, name=f"sheet.step.head.{side.code}")
                self.body.add(self.heads[side.code])
        self.moment = Moment(context, data, name="sheet.step.at")
        self.remark = QLineEdit()
        self.body.add(self.moment)
        if self._target not in ("adopted", "closed"):
            note = translate("agenda", "For example: by note of 12 October.")
            self.body.add(Field(translate("agenda", "Remark"), self.remark, note=note, name="sheet.step.remark"))
        self.fault = Label("", "small", "state.danger", wrap=True, name="sheet.step.fault")
        self.fault.hide()
        self._button = Button(act, kind="primary", object_name="sheet.step.do", on=self.submit)
        self.body.add(self.fault)
        self.acts(self._button, hint=translate("agenda", "a version is kept, and it can be undone"))

    def submit(self) -> None:
        """Takes the step; an adoption needs every head."""
        agreed = tuple(code for code, switch in self.heads.items() if switch.isChecked())
        if len(agreed) < len(self.heads):
            self.fault.setText(translate("agenda", "An agenda is adopted by the heads of both delegations together."))
            self.fault.show()
            next(switch for switch in self.heads.values() if not switch.isChecked()).setFocus()
            return
        source = self.from_party.current if self.from_party is not None else self._from
        made = Step(self.moment.at, self.remark.text().strip(), source, agreed)
        self.dismiss()
        self._then(made)

    @override
    def first_focus(self) -> QWidget:
        return next(iter(self.heads.values()), self._button)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            return
        super().keyPressEvent(event)
