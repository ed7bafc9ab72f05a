"""The report of a day as a person writes it: what stands above the notes, and the comment that is kept apart from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from typing_extensions import override

from dialogue_app.desk import after_notes
from dialogue_app.desk.views.reports import ReportForm
from dialogue_app.internal_papers import ProposedReport
from dialogue_app.model.values import new_id
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.forms import changes, choice_field, chosen, text_field, text_of
from dialogue_app.ui.language import translate
from dialogue_app.ui.papers.reading import InternalFacts
from dialogue_app.ui.widgets import AnnotationBox, Pane

_AFTER_TYPING_MS = 600
_KEPT = ("language", "subject", "summary", "comment", "marking")


class ReportFields(Pane):
    """Shows the draft that is kept for a day, or asks for a proposal (`proposal_wanted`); `changed` follows typing."""

    changed = Signal()
    proposal_wanted = Signal(object)

    def __init__(self, facts: InternalFacts) -> None:
        super().__init__(gap=6)
        self._drafts = {one.on: one for one in facts.reports}
        self._kept = dict(self._drafts)
        self._round, self._author = facts.round_id, facts.author
        days = [(day.isoformat(), day_words(day)) for day in facts.days]
        latest = days[-1][0] if days else ""
        self.day = choice_field(translate("papers", "Day"), days, latest, name="sheet.internal.report.day")
        self.summary = text_field(
            translate("papers", "Summary, above the notes"), name="sheet.internal.report.summary", height=150
        )
        note = translate("papers", "Opinion: printed at the end, apart from what was said")
        self.comment = text_field(translate("papers", "Comment"), name="sheet.internal.report.comment", height=84, note=note)
        own = AnnotationBox("internal", translate("papers", "opinion"), editor=self.comment)
        self.add(self.day, self.summary, own)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_AFTER_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.day.edit.activated.connect(lambda _place: self.show_day())  # type: ignore[attr-defined]
        for field in (self.summary, self.comment):
            field.edit.textChanged.connect(self._typed)  # type: ignore[attr-defined]
        self._quiet = False
        self._touched: set[date] = set()
        """Days on whose report somebody wrote."""

    @property
    def on(self) -> date | None:
        """The day that is chosen; None where nothing was noted."""
        return date.fromisoformat(chosen(self.day)) if chosen(self.day) else None

    @property
    def draft(self) -> ReportForm | None:
        """The report as it stands in the form; None until the day's draft or proposal is there."""
        return self._drafts.get(self.on) if self.on is not None else None

    def show_day(self) -> None:
        """Shows what is kept of the chosen day, or waits for a proposal; what was typed for another day stays with it."""
        on = self.on
        if on is None:
            return
        held = self.draft
        self._put(held)
        if held is None:
            self.proposal_wanted.emit(on)
        else:
            self.changed.emit()

    def take(self, offer: ProposedReport) -> None:
        """Fills in what the notes propose; nothing of it is kept before somebody has written or made copies."""
        made = ReportForm("", self._round, offer.on, offer.language, "", offer.summary, "", offer.marking, self._author)
        self._drafts[offer.on] = made
        if offer.on == self.on:
            self._put(made)
            self.changed.emit()

    def head_changed(self, *, language: str, subject: str) -> None:
        """Another language or subject was chosen for the day that is shown."""
        held = self.draft
        if held is not None and (held.language, held.subject) != (language, subject):
            self._touched.add(held.on)
            self._drafts[held.on] = replace(held, language=language, subject=subject)

    def keeping(self, *, made: bool) -> Callable[[Any], Any] | None:
        """The verb that keeps the drafts that somebody wrote on, or with `made` the shown one in any case; None for none."""
        wanted = [one for one in self._drafts.values() if self._written(one) or (made and one.on == self.on and not one.id)]
        if not wanted:
            return None

        def keep(desk: Any) -> Any:
            change = None
            for one in wanted:
                change = _keep(desk, one, self._kept.get(one.on)) or change
            return change

        return keep

    @override
    def setFocus(self, *_reason: Any) -> None:
        self.summary.edit.setFocus()

    def _written(self, one: ReportForm) -> bool:
        kept = self._kept.get(one.on)
        return one.on in self._touched and (kept is None or any(getattr(kept, name) != getattr(one, name) for name in _KEPT))

    def _typed(self) -> None:
        if self._quiet or self.on is None or self.on not in self._drafts:
            return
        self._touched.add(self.on)
        held = self._drafts[self.on]
        self._drafts[self.on] = replace(held, summary=text_of(self.summary), comment=text_of(self.comment))
        self._typing.start()

    def _put(self, draft: ReportForm | None) -> None:
        self._quiet = True
        self.summary.edit.setPlainText(draft.summary if draft is not None else "")  # type: ignore[attr-defined]
        self.comment.edit.setPlainText(draft.comment if draft is not None else "")  # type: ignore[attr-defined]
        for field in (self.summary, self.comment):
            field.edit.setReadOnly(draft is None)  # type: ignore[attr-defined]
        self._quiet = False


def _keep(desk: Any, one: ReportForm, kept: ReportForm | None) -> Any:
    new = {name: getattr(one, name) for name in _KEPT}
    if kept is None:
        return after_notes.start_report(desk, id=new_id(), round=one.round, on=one.on, **new)
    start, changed = changes({name: getattr(kept, name) for name in new}, new)
    return after_notes.write_report(desk, report=kept.id, start=start, new=changed)
