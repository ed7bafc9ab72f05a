"""A released version: what is withheld on which ground, what each side says about it, and only then the release."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from dialogue_app import further_papers, outgoing
from dialogue_app.desk.views.releases import ReleaseView
from dialogue_app.outgoing import Form, Keeping, Outgoing
from dialogue_app.ui.dialogs.field_names import language_words
from dialogue_app.ui.dialogs.forms import beside, choice_field, choose, chosen
from dialogue_app.ui.language import translate
from dialogue_app.ui.papers.consulting import Consulting
from dialogue_app.ui.papers.parts import Order, PartForm, Ticks, annex_words, paragraph_words
from dialogue_app.ui.papers.reading import FurtherFacts
from dialogue_app.ui.widgets import Button, Field, Label, Pane, SectionLabel, Switch, row

NO_GROUND = "withheld"
"""Printed in the gap where no ground is named."""


class ReleaseForm(PartForm):
    """Once a side was asked, what is withheld stays as it was put to it; another reduction takes the next number.

    `answered(party, answer, office)` asks for a consultation to be recorded.
    """

    answered = Signal(str, str, str)

    def __init__(self, facts: FurtherFacts, number: int = 0) -> None:
        super().__init__(name="sheet.further.release")
        self._facts = facts
        self._codes: dict[str, str] = {}
        self._passages: list[dict[str, Any]] = []
        self._grounds: dict[str, str] = {}
        planned = [(str(one.number), one.identifier) for one in facts.releases]
        following = max((one.number for one in facts.releases), default=0) + 1
        fresh = translate("papers", "New: REL-{number}").format(number=following)
        self.number = choice_field(
            translate("papers", "Released version"), [*planned, (str(following), fresh)], str(number or ""),
            name="sheet.further.release.number",
        )  # fmt: skip
        if not number and planned:
            choose(self.number, planned[-1][0])
        self.consulting = Consulting(facts)
        self.consulting.answered.connect(self.answered)
        self.code, self.meaning = QLineEdit(NO_GROUND), QLineEdit()
        self._what = Pane(gap=6)
        self.add(self.number, self.consulting, 2, self._what, "stretch")
        self._build()
        self.number.edit.currentIndexChanged.connect(lambda _index: self._show())  # type: ignore[attr-defined]
        self._show()

    @property
    def plan(self) -> ReleaseView | None:
        """The planned version that is chosen; None for a new one."""
        return next((one for one in self._facts.releases if str(one.number) == chosen(self.number)), None)

    @property
    def frozen(self) -> bool:
        """Was anybody asked about it?"""
        return self.plan is not None and bool(self.plan.answers)

    def rules(self) -> list[Any]:
        """Whole parts that are withheld, by ground."""
        from dialogue_app.documents.compose.reduction import Rule

        made = []
        for code in dict.fromkeys(self._codes.values()):
            keys = [key for key, held in self._codes.items() if held == code]
            parts = {
                kind: frozenset(key.partition(":")[2] for key in keys if key.startswith(f"{kind}:")) for kind in ("para", "annex")
            }
            made.append(Rule(code, paragraphs=parts["para"], annexes=parts["annex"], persons="persons:" in keys))
        return made

    def passages(self) -> list[Any]:
        """Words that are withheld inside paragraphs."""
        from dialogue_app.documents.compose.reduction import Passage

        return [Passage(one["code"], one["paragraph"], one["words"]) for one in self._passages]

    def order(self) -> Order | None:
        """The proposal while somebody is still to be asked; the release once nobody is against it."""
        rules, passages, grounds = tuple(self.rules()), tuple(self.passages()), dict(self._grounds)
        round_id, number = self._facts.round_id, int(chosen(self.number))
        self._note_ground()
        if not rules and not passages:
            self.waits = translate("papers", "Tick what is withheld, or give the words.")
            return None
        free = self.plan is not None and self.plan.may_go

        def look(desk: Any, form: Form) -> Outgoing:
            facts: dict[str, Any] = {"number": number, "meanings": grounds, "proposed": not free}
            document = further_papers.released_document(desk, round_id, rules, passages, **facts)
            return outgoing.looked_at(desk, document, round_id, form)

        def make(desk: Any, form: Form, keeping: Keeping) -> Outgoing:
            if free:
                return outgoing.release(desk, round_id, number, form, keeping=keeping)
            facts: dict[str, Any] = {"number": number, "meanings": grounds, "keeping": keeping}
            return outgoing.proposal(desk, round_id, rules, passages, form, **facts)

        if free:
            return Order(look, make, translate("papers", "Release…"))
        return Order(look, make, translate("papers", "Make the proposal…"), stays=True)

    def withhold_words(self) -> None:
        """Takes the words typed: of every language, or the same in all."""
        words = {tag: line.text().strip() for tag, line in self._words.items()}
        if not all(words.values()):
            self._words_fault.setText(translate("papers", "Give the words in every language: a gap in one alone would be none."))
            self._words_fault.show()
            return
        self._words_fault.hide()
        self._note_ground()
        self._passages.append({"code": self._ground(), "paragraph": chosen(self.paragraph), "words": words})
        for line in self._words.values():
            line.clear()
        self._show_passages()
        self.changed.emit()

    def _build(self) -> None:
        ground = Field(translate("papers", "Ground"), self.code, name="sheet.further.release.code")
        means = Field(translate("papers", "What it means"), self.meaning, name="sheet.further.release.meaning")
        self._what.add(SectionLabel(translate("papers", "Withheld")))
        self._hint = Label(
            translate("papers", "What is ticked is withheld on the ground that stands here at that moment."),
            "small", "text.tertiary", wrap=True,
        )  # fmt: skip
        self._what.add(self._hint, beside(ground, means))
        self.persons = Switch(translate("papers", "Lists of participants"), name="sheet.further.release.persons")
        self.persons.toggled.connect(lambda _on: self._ticked("persons:", self.persons.isChecked()))
        self.ticks = Ticks(name="sheet.further.release.parts")
        for paragraph in self._facts.minutes.body():
            self.ticks.put(f"para:{paragraph.number}", paragraph_words(paragraph))
        for annex in self._facts.minutes.annexes:
            self.ticks.put(f"annex:{annex.number}", annex_words(annex))
        self.ticks.changed.connect(lambda key: self._ticked(key, self.ticks.boxes[key].isChecked()))
        self._what.add(row(self.persons, "stretch"), self.ticks, 4, self._words_part())

    def _words_part(self) -> Pane:
        numbers = [(one.number, f"¶{one.number}") for one in self._facts.minutes.body()]
        self.paragraph = choice_field(translate("papers", "Words inside"), numbers, name="sheet.further.release.paragraph")
        self._words: dict[str, QLineEdit] = {tag: QLineEdit() for tag in self._facts.minutes.languages}
        fields = [
            Field(language_words(tag), line, name=f"sheet.further.release.words.{tag}") for tag, line in self._words.items()
        ]
        self._words_fault = Label("", "small", "state.danger", wrap=True, name="sheet.further.release.words.fault")
        self._words_fault.hide()
        add = Button(translate("papers", "Withhold these words"), object_name="sheet.further.release.add", on=self.withhold_words)
        self._list = Pane(gap=2)
        return Pane(gap=4).add(self.paragraph, beside(*fields), self._words_fault, row(add, "stretch"), self._list)

    def _show(self) -> None:
        """Shows the chosen version: as it was planned, open or frozen."""
        plan = self.plan
        self._codes, self._passages = (
            _codes_of(plan.withheld if plan else ()),
            [dict(one) for one in plan.passages] if plan else [],
        )
        self._grounds = dict(plan.grounds) if plan else {}
        self.persons.blockSignals(True)
        self.persons.setChecked("persons:" in self._codes)
        self.persons.blockSignals(False)
        for key, box in self.ticks.boxes.items():
            before = box.blockSignals(True)
            box.setChecked(key in self._codes)
            box.blockSignals(before)
        first = next(iter(dict.fromkeys([*self._codes.values(), *(one["code"] for one in self._passages)])), "")
        self.code.setText(first or NO_GROUND)
        self.meaning.setText(self._grounds.get(first, ""))
        self._show_codes()
        self._show_passages()
        self.consulting.show_plan(plan)
        self._what.setEnabled(not self.frozen)
        self.changed.emit()

    def _ticked(self, key: str, on: bool) -> None:
        self._note_ground()
        if on:
            self._codes[key] = self._ground()
        else:
            self._codes.pop(key, None)
        self._show_codes()
        self.changed.emit()

    def _ground(self) -> str:
        return self.code.text().strip() or NO_GROUND

    def _note_ground(self) -> None:
        if meaning := self.meaning.text().strip():
            self._grounds[self._ground()] = meaning

    def _show_codes(self) -> None:
        for key, label in self.ticks.labels.items():
            words = self.ticks.boxes[key].accessibleName()
            label.setText(f"{words}  ·  {self._codes[key]}" if key in self._codes else words)

    def _show_passages(self) -> None:
        self._list.clear()
        for number, one in enumerate(self._passages):
            words = " / ".join(dict.fromkeys(one["words"].values()))
            text = translate("papers", "¶{number}: “{words}”  ·  {code}").format(
                number=one["paragraph"], words=words, code=one["code"]
            )
            away = Button(
                icon="x", kind="quiet", name=translate("papers", "Do not withhold {words}").format(words=words),
                object_name=f"sheet.further.release.away.{number}",
            )  # fmt: skip
            away.clicked.connect(lambda _checked=False, number=number: self._take_away(number))
            self._list.add(Pane(across=True, gap=4).add(Label(text, "small", wrap=True), stretch=1).add(away))

    def _take_away(self, number: int) -> None:
        del self._passages[number]
        self._show_passages()
        self.changed.emit()


def _codes_of(withheld: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Ground by part, as the list of ticks names parts."""
    found: dict[str, str] = {}
    for rule in withheld:
        found |= {f"para:{number}": rule["code"] for number in rule.get("paragraphs", ())}
        found |= {f"annex:{number}": rule["code"] for number in rule.get("annexes", ())}
        found |= {"persons:": rule["code"]} if rule.get("persons") else {}
    return found
