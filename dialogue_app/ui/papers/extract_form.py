"""An extract: for whom, and which items, paragraphs and annexes of the minutes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit

from dialogue_app import further_papers, outgoing
from dialogue_app.outgoing import Form, Keeping, Outgoing
from dialogue_app.ui.language import translate
from dialogue_app.ui.papers.parts import Order, PartForm, Ticks, annex_words, by_item, paragraph_words
from dialogue_app.ui.papers.reading import FurtherFacts
from dialogue_app.ui.widgets import Field, SectionLabel, Switch, row

_AFTER_TYPING_MS = 600


class ExtractForm(PartForm):
    """An item's tick takes all its paragraphs; single paragraphs can be ticked by themselves."""

    def __init__(self, facts: FurtherFacts) -> None:
        super().__init__(name="sheet.further.extract")
        self._facts = facts
        self.addressee = QLineEdit()
        note = translate("papers", "The extract takes the next number of its original in the distribution list")
        self.to = Field(translate("papers", "For whom"), self.addressee, note=note, name="sheet.further.extract.to")
        words = translate("papers", "Printed: no onward transmission without the sides’ consent")
        self.restricted = Switch(words, name="sheet.further.extract.restricted")
        self.ticks = Ticks(name="sheet.further.extract.parts")
        for item, paragraphs in by_item(facts.minutes):
            if item:
                self.ticks.put(f"item:{item}", translate("papers", "Item {number}").format(number=item))
            for paragraph in paragraphs:
                self.ticks.put(f"para:{paragraph.number}", paragraph_words(paragraph), parent=f"item:{item}" if item else "")
        for annex in facts.minutes.annexes:
            self.ticks.put(f"annex:{annex.number}", annex_words(annex))
        self.add(self.to, row(self.restricted, "stretch"), 4)
        self.add(SectionLabel(translate("papers", "What it holds")), self.ticks, "stretch")
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_AFTER_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.addressee.textEdited.connect(lambda _text: self._typing.start())
        self.restricted.toggled.connect(lambda _on: self.changed.emit())
        self.ticks.changed.connect(lambda _key: self.changed.emit())

    def order(self) -> Order | None:
        """An extract with what is ticked; waits for a tick and for an addressee."""
        from dialogue_app.documents.compose.extract import Selection

        chosen = Selection(self.ticks.ticked("item"), self.ticks.ticked("para"), self.ticks.ticked("annex"))
        addressee, restricted, round_id = self.addressee.text().strip(), self.restricted.isChecked(), self._facts.round_id
        if not (chosen.items or chosen.paragraphs or chosen.annexes):
            self.waits = translate("papers", "Tick what the extract is to hold.")
            return None
        if not addressee:
            self.waits = translate("papers", "Say for whom the extract is.")
            return None

        def look(desk: Any, form: Form) -> Outgoing:
            facts: dict[str, Any] = {"addressee": addressee, "holder": form.holder, "restricted": restricted}
            return outgoing.looked_at(desk, further_papers.extract_document(desk, round_id, chosen, **facts), round_id, form)

        def make(desk: Any, form: Form, keeping: Keeping) -> Outgoing:
            facts: dict[str, Any] = {"addressee": addressee, "restricted": restricted, "keeping": keeping}
            return outgoing.extract(desk, round_id, chosen, form, **facts)

        return Order(look, make, translate("papers", "Make the extract…"))
