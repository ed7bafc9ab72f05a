"""Who was asked about a release and what was answered; what is still waited for stands first, in words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from dialogue_app.desk.views.releases import ReleaseView
from dialogue_app.ui.dates import day_words
from dialogue_app.ui.dialogs.forms import beside, choice_field, fill_choice
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, translate
from dialogue_app.ui.papers.reading import FurtherFacts
from dialogue_app.ui.widgets import Button, Field, Label, Pane, SectionLabel, Verdict, row

_ANSWERS = {
    "no-objection": QT_TRANSLATE_NOOP("papers", "no objection"),
    "agreed": QT_TRANSLATE_NOOP("papers", "agrees"),
    "objection": QT_TRANSLATE_NOOP("papers", "objects"),
}


class Consulting(Pane):
    """`answered(party, answer, office)` asks for an answer to be recorded."""

    answered = Signal(str, str, str)

    def __init__(self, facts: FurtherFacts) -> None:
        super().__init__(gap=4, name="sheet.further.release.consulting")
        self._facts = facts
        self._said = Pane(gap=4)
        self._ask = Pane(gap=6)
        self.office = QLineEdit()
        self._build()

    def show_plan(self, plan: ReleaseView | None) -> None:
        """Shows what was said about a planned version."""
        self._said.clear()
        self._ask.setVisible(plan is not None)
        if plan is None:
            self._said.add(Verdict("info", translate("papers", "Not planned yet: the first proposal goes to both sides")))
            return
        if plan.against:
            words = translate("papers", "{parties} objects: withhold more under the next number, or ask again")
            self._said.add(Verdict("danger", words.format(parties=", ".join(plan.against))))
        elif plan.waiting:
            words = translate("papers", "Waits for the answer of {parties}").format(parties=", ".join(plan.waiting))
            self._said.add(Verdict("warn", words))
        else:
            self._said.add(Verdict("ok", translate("papers", "Every side was asked and nobody objects: it may be released")))
        for one in plan.answers:
            words = translate("papers", "{party} {answer}, {day}").format(
                party=one.party, answer=translate("papers", _ANSWERS[one.answer]), day=day_words(one.on)
            )
            self._said.add(Label(" · ".join(part for part in (words, one.office) if part), "small", "text.secondary"))
        codes = [*plan.waiting, *(one.party for one in plan.answers)]
        fill_choice(self.party, [(code, code) for code in codes], "")

    def record(self) -> None:
        """Hands over what was answered."""
        self.answered.emit(str(self.party.currentData()), str(self.answer.currentData()), self.office.text().strip())
        self.office.clear()

    def _build(self) -> None:
        answers = [(key, translate("papers", words)) for key, words in _ANSWERS.items()]
        answer = choice_field(translate("papers", "Answer"), answers, name="sheet.further.release.answer")
        assert isinstance(answer.edit, QComboBox)
        self.answer = answer.edit
        side = choice_field(translate("papers", "Side"), [], name="sheet.further.release.party")
        assert isinstance(side.edit, QComboBox)
        self.party = side.edit
        office = Field(translate("papers", "Office that answered"), self.office, name="sheet.further.release.office")
        do = Button(translate("papers", "Record the answer"), object_name="sheet.further.release.record", on=self.record)
        self._ask.add(SectionLabel(translate("papers", "Consultation")), beside(side, answer, office), row(do, "stretch"))
        self.add(self._said, self._ask)
