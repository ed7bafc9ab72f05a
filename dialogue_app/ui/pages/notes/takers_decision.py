"""What holds where two takers differ: the first's reading, the second's, or neither, and on what ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from dialogue_app.desk.views.takers import TakersRow
from dialogue_app.ui.dialogs.forms import line_field, line_of
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Button, Choice, Label, Pane, Rule, row

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.takers_sheet import TakersSheet

_LONGEST = 40


class DecisionPane(Pane):
    """Chosen by 1, 2 or 3; then the ground is typed and Enter records it. Both notes stay."""

    def __init__(self, sheet: TakersSheet) -> None:
        super().__init__(gap=8, name="sheet.takers.decision")
        self._sheet = sheet
        self._row: TakersRow | None = None
        self.choices = [Choice("–", " ", name=f"sheet.takers.holds.{number}") for number in (1, 2, 3)]
        for number, choice in enumerate(self.choices, 1):
            choice.clicked.connect(lambda _checked=False, number=number: self.choose(number))
        self.reading = line_field(translate("notes", "What holds"), name="sheet.takers.reading")
        self.why = line_field(translate("notes", "On what ground"), name="sheet.takers.why")
        self._told = Label("", "small", "text.secondary", wrap=True, name="sheet.takers.told")
        self.record = Button(
            translate("notes", "Record the decision"), kind="primary", object_name="sheet.takers.record", on=self.submit
        )
        self._holds = row(*self.choices, gap=12)
        self._fields = Pane(across=True, gap=12)
        self._fields.lines.addWidget(self.reading, 1)
        self._fields.lines.addWidget(self.why, 3)
        self.add(Rule(), self._told, self._holds, self._fields)
        self.show_row(None)

    def show_row(self, shown: TakersRow | None) -> None:
        """Shows what can be settled about a row; None, or a row with one entry: nothing."""
        same = self._row is not None and shown is not None and shown.id == self._row.id and shown.open == self._row.open
        self._row = shown
        pair = shown is not None and shown.first is not None and shown.second is not None
        opened = pair and shown is not None and shown.settled is None
        self._holds.setVisible(bool(opened))
        self._fields.setVisible(bool(opened))
        self.record.setEnabled(bool(opened))
        self._told.setVisible(not opened)
        if shown is None:
            self._told.setText(translate("notes", "Choose a row."))
        elif shown.settled is not None:
            by = translate("notes", "Settled by {who}: {what}").format(who=shown.settled.by, what=shown.settled.words)
            self._told.setText(by)
        elif not pair:
            self._told.setText(translate("notes", "Only one of the two wrote this down."))
        elif not same:
            self._offer(shown)

    def choose(self, number: int) -> None:
        """1, 2 or 3: whose reading holds; the ground is typed next."""
        if self._row is None or not self.record.isEnabled():
            return
        self.choices[number - 1].setChecked(True)
        edit = self.reading.edit
        assert isinstance(edit, QLineEdit)
        figures = [*self._row.figures(), ()][number - 1]
        edit.setText(", ".join(figures))
        (self.reading if number == 3 else self.why).edit.setFocus()

    def begin(self) -> None:
        """Goes to the first thing that is still to be said."""
        if self.record.isEnabled():
            chosen = any(choice.isChecked() for choice in self.choices)
            (self.why.edit if chosen else self.choices[0]).setFocus()

    def submit(self) -> None:
        """Records the decision, or says what is missing."""
        shown = self._row
        if shown is None or shown.first is None or shown.second is None or not self.record.isEnabled():
            return
        number = next((place for place, choice in enumerate(self.choices) if choice.isChecked()), None)
        if number is None:
            self._sheet.say(translate("notes", "Say first whose reading holds: 1, 2 or 3."))
            self.choices[0].setFocus()
            return
        reading, why = line_of(self.reading), line_of(self.why)
        missing = number == 2 and not reading
        self.reading.show_fault(translate("notes", "Where neither holds, say what does.") if missing else "")
        self.why.show_fault("" if why else translate("notes", "Say why: the decision is kept with its ground."))
        if missing or not why:
            (self.reading if missing else self.why).edit.setFocus()
            return
        chosen = (shown.first.id, shown.second.id, None)[number]
        self._sheet.settle(shown.first.id, shown.second.id, chosen, reading, why)

    def _offer(self, shown: TakersRow) -> None:
        assert shown.first is not None and shown.second is not None
        mine, hers = shown.figures()
        neither = translate("notes", "3  Neither")
        told = (
            (f"1  {', '.join(mine) or _short(shown.first.text)}", shown.first.taker),
            (f"2  {', '.join(hers) or _short(shown.second.text)}", shown.second.taker),
            (neither, translate("notes", "something else holds")),
        )
        for choice, (text, under) in zip(self.choices, told, strict=True):
            choice.say(text, under)
            choice.setAutoExclusive(False)
            choice.setChecked(False)
            choice.setAutoExclusive(True)
        for field in (self.reading, self.why):
            assert isinstance(field.edit, QLineEdit)
            field.edit.clear()
            field.show_fault("")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
