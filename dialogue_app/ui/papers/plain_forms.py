"""The two forms that ask little: the action table on a day, and the instrument of corrections."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit

from dialogue_app import further_papers, outgoing
from dialogue_app.outgoing import Form, Keeping, Outgoing
from dialogue_app.ui.language import translate
from dialogue_app.ui.papers.parts import Order, PartForm, Ticks
from dialogue_app.ui.papers.reading import FurtherFacts
from dialogue_app.ui.widgets import Field, Label, SectionLabel, Segmented, row


class ActionsForm(PartForm):
    """Who does what by when, as things stand on a day."""

    def __init__(self, facts: FurtherFacts) -> None:
        super().__init__(name="sheet.further.actions")
        self._facts = facts
        self.day = QLineEdit(facts.today.isoformat())
        note = translate("papers", "Year-month-day: the state of each action on that day")
        self._field = Field(translate("papers", "As of"), self.day, note=note, name="sheet.further.actions.day")
        self.add(self._field, "stretch")
        self.day.editingFinished.connect(self.changed)

    def order(self) -> Order | None:
        """The table of that day; waits for a day that is one."""
        round_id = self._facts.round_id
        try:
            on = date.fromisoformat(self.day.text().strip())
        except ValueError:
            self.waits = translate("papers", "“{text}” is no day: write it as 2011-11-14.").format(text=self.day.text())
            self._field.show_fault(self.waits)
            return None
        self._field.show_fault("")

        def look(desk: Any, form: Form) -> Outgoing:
            return outgoing.looked_at(desk, further_papers.actions_document(desk, round_id, on=on), round_id, form)

        return Order(
            look,
            lambda desk, form, keeping: outgoing.actions(desk, round_id, form, on=on, keeping=keeping),
            translate("papers", "Make the action table…"),
        )


class RectificationForm(PartForm):
    """A corrigendum or a procès-verbal with the corrections that both sides agreed; the signed text stays as it is."""

    def __init__(self, facts: FurtherFacts) -> None:
        super().__init__(name="sheet.further.rectification")
        self._facts = facts
        kinds = [
            ("corrigendum", translate("papers", "Corrigendum")),
            ("proces-verbal", translate("papers", "Procès-verbal of rectification")),
        ]
        self.instrument = Segmented(kinds, name="sheet.further.rectification.kind", accessible=translate("papers", "Instrument"))
        self.ticks = Ticks(name="sheet.further.rectification.corrections")
        for label, words in facts.corrections:
            self.ticks.put(f"label:{label}", words, ticked=True)
        self.add(row(self.instrument, "stretch"), 4, SectionLabel(translate("papers", "Corrections")), self.ticks)
        if not facts.corrections:
            words = translate("papers", "None is recorded. A joint correction is recorded at its paragraph on the Minutes page.")
            self.add(Label(words, "body", "text.secondary", wrap=True))
        self.add("stretch")
        self.instrument.chosen.connect(lambda _key: self.changed.emit())
        self.ticks.changed.connect(lambda _key: self.changed.emit())

    def order(self) -> Order | None:
        """The instrument with the corrections ticked."""
        from dialogue_app.documents.compose.rectification import Instrument

        kind, round_id = Instrument(self.instrument.current), self._facts.round_id
        labels = tuple(label for label, _words in self._facts.corrections if label in self.ticks.ticked("label"))
        if not labels:
            self.waits = translate("papers", "There is no correction to put into the instrument.")
            if self._facts.corrections:
                self.waits = translate("papers", "Tick the corrections that the instrument is to hold.")
            return None

        def look(desk: Any, form: Form) -> Outgoing:
            document = further_papers.rectification_document(desk, round_id, instrument=kind, labels=labels)
            return outgoing.looked_at(desk, document, round_id, form)

        def make(desk: Any, form: Form, keeping: Keeping) -> Outgoing:
            return outgoing.rectification(desk, round_id, form, instrument=kind, labels=labels, keeping=keeping)

        return Order(look, make, translate("papers", "Make the instrument…"))
