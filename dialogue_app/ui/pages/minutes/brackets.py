"""Brackets: put around words selected in every language, and settled one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk.views.minutes import BracketView, ParagraphView
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.minutes.cell import TextCell
from dialogue_app.ui.pages.minutes.forms import FormSheet
from dialogue_app.ui.pages.minutes.paragraph import ParagraphRow, SideOf
from dialogue_app.ui.pages.minutes.words import best, own_name, shortened
from dialogue_app.ui.widgets import Button, Glyph, KeyCap, Label, Pane, PartyTag, Rule, Segmented, Sheet, Switch, row

Ranges = Mapping[str, tuple[int, int]]


class BracketBar(Pane):
    """Says what is selected in each language of one paragraph and brackets it for a party. `put` carries start texts,
    ranges, proposer and opponents."""

    put = Signal(object, object, str, object)

    def __init__(self, parties: Sequence[tuple[str, str]]) -> None:
        super().__init__("panel", margins=(16, 8, 16, 8), gap=8, name="page.minutes.bracket")
        self._parties = [letters for letters, _name in parties]
        self._row: ParagraphRow | None = None
        self.paragraph = ""
        self._title, self._selected = Label("", "strong"), Pane(gap=2)
        options = tuple((letters, letters) for letters in self._parties) or (("", ""),)
        words = translate("minutes", "Proposed by")
        self._party = Segmented(options, name="page.minutes.bracket.party", accessible=words)
        self._opposed = Switch(translate("minutes", "opposed by the other side"), True, name="page.minutes.bracket.opposed")
        self._do = Button(
            translate("minutes", "Put in brackets"), kind="primary", object_name="page.minutes.bracket.do", on=self.do
        )
        drop = Button(translate("minutes", "Cancel"), kind="link", object_name="page.minutes.bracket.cancel", on=self.end)
        self.add(Rule(), row(Glyph("brackets-square", "state.warn", 14), self._title, "stretch"), self._selected)
        party = Label(words, "small", "text.secondary")
        self.add(row(party, self._party, self._opposed, "stretch", drop, self._do, KeyCap("Ctrl+Return"), gap=10))
        self.hide()

    def begin(self, paragraph: ParagraphRow, number: str) -> None:
        """Begins for a paragraph; what is selected already counts."""
        self.end()
        self._row, self.paragraph = paragraph, paragraph.id
        self._title.setText(
            translate("minutes", "Bracket in {paragraph}: select the words in each language").format(paragraph=number)
        )
        for cell in paragraph.cells.values():
            cell.selectionChanged.connect(self._show_selected)
        self._show_selected()
        self.show()

    def end(self) -> None:
        """Puts the bar away."""
        if self._row is not None:
            for cell in self._row.cells.values():
                cell.selectionChanged.disconnect(self._show_selected)
        self._row, self.paragraph = None, ""
        self.hide()

    def do(self) -> None:
        """Brackets what is selected, once there is a selection in every language."""
        if self._row is None or self._missing():
            return
        start = {tag: cell.start for tag, cell in self._row.cells.items() if cell.start}
        ranges = {tag: cell.selection for tag, cell in self._cells()}
        proposer = self._party.current
        opponents = [party for party in self._parties if party != proposer] if self._opposed.isChecked() else []
        self.put.emit(start, ranges, proposer, opponents)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.do()
        else:
            super().keyPressEvent(event)

    def _cells(self) -> list[tuple[str, TextCell]]:
        return [(tag, cell) for tag, cell in self._row.cells.items() if cell.start] if self._row is not None else []

    def _missing(self) -> list[str]:
        return [tag for tag, cell in self._cells() if cell.selection is None]

    def _show_selected(self) -> None:
        self._selected.clear()
        for tag, cell in self._cells():
            chosen = cell.selection
            words = translate("minutes", "nothing selected yet")
            if chosen is not None:
                words = f"“{shortened(cell.text[chosen[0] : chosen[1]], 90)}”"
            tone = "text.primary" if chosen is not None else "state.warn"
            name = Label(own_name(tag), "small", "text.tertiary")
            name.setMinimumWidth(60)
            self._selected.add(Pane(across=True, gap=8).add(name).add(Label(words, "small", tone, wrap=True), stretch=1))
        self._do.setEnabled(not self._missing())


class BracketSheet(Sheet):
    """The brackets of one paragraph, each with its answers. `act(what, number)`: accept, drop, alternative, attribute."""

    def __init__(self, paragraph: ParagraphView, number: str, side_of: SideOf, act: Callable[[str, int], object]) -> None:
        title = translate("minutes", "Brackets of {paragraph}").format(paragraph=number)
        super().__init__(title, "", glyph="brackets-square", tone="state.warn", width=720, name="sheet.brackets")
        self._side_of, self._act = side_of, act
        self._first: Button | None = None
        for bracket in paragraph.brackets:
            self.body.add(self._entry(bracket), 6)
        hint = translate("minutes", "Accepting takes the words and lets the alternatives beside them fall away")
        self.acts(Button(translate("minutes", "Close"), object_name="sheet.brackets.done", on=self.dismiss), hint=hint)

    @override
    def first_focus(self) -> QWidget:
        return self._first or self

    def _entry(self, bracket: BracketView) -> Pane:
        head = row(gap=6)
        if bracket.proposed_by:
            head.add(PartyTag(self._side_of(bracket.proposed_by), bracket.proposed_by))
        head.add(
            Label(
                translate("minutes", "proposed") if bracket.proposed_by else translate("minutes", "proposer not named"), "small"
            )
        )
        for party in bracket.opposed_by:
            head.add(PartyTag(self._side_of(party), party))
        if bracket.opposed_by:
            head.add(Label(translate("minutes", "opposed"), "small"))
        entry = Pane(gap=4).add(head.add("stretch"))
        for tag, words in bracket.words.items():
            name = Label(own_name(tag), "small", "text.tertiary")
            name.setMinimumWidth(60)
            entry.add(Pane(across=True, gap=8).add(name).add(Label(f"“{words.lstrip(', ')}”", wrap=True), stretch=1))
        return entry.add(row(*self._answers(bracket), "stretch", gap=8))

    def _answers(self, bracket: BracketView) -> list[Button]:
        answers = (
            ("accept", translate("minutes", "Accept these words"), "check"),
            ("drop", translate("minutes", "Let them fall away"), "x"),
            ("alternative", translate("minutes", "Offer an alternative…"), "plus"),
            ("attribute", translate("minutes", "Whose words…"), "users"),
        )
        buttons = []
        for what, words, icon in answers:
            button = Button(words, icon, object_name=f"sheet.brackets.{what}.{bracket.number}")
            button.setAccessibleName(f"{words} “{shortened(best(bracket.words))}”")
            button.clicked.connect(lambda _checked=False, what=what: self._answer(what, bracket.number))
            buttons.append(button)
        self._first = self._first or buttons[0]
        return buttons

    def _answer(self, what: str, number: int) -> None:
        self.dismiss()
        self._act(what, number)


def alternative_sheet(languages: Sequence[str], bracket: BracketView, parties: Sequence[tuple[str, str]]) -> FormSheet:
    """Asks for other words beside a bracket, in every language, and whose they are."""
    words = shortened(best(bracket.words))
    sheet = FormSheet(
        translate("minutes", "An alternative to “{words}”").format(words=words), name="sheet.alternative", glyph="plus"
    )
    for tag in languages:
        sheet.add_text(f"text.{tag}", own_name(tag), lines=2)
    other = next((letters for letters, _name in parties if letters != bracket.proposed_by), "")
    sheet.add_segments("party", translate("minutes", "Proposed by"), [(letters, letters) for letters, _name in parties], other)
    return sheet


def attribute_sheet(bracket: BracketView, parties: Sequence[tuple[str, str]]) -> FormSheet:
    """Asks who proposed a bracket's words; the other parties oppose them, or nobody does."""
    words = shortened(best(bracket.words))
    sheet = FormSheet(
        translate("minutes", "Whose words are “{words}”?").format(words=words), name="sheet.attribute", glyph="users"
    )
    options = [(letters, letters) for letters, _name in parties]
    sheet.add_segments("party", translate("minutes", "Proposed by"), options, bracket.proposed_by or options[0][0])
    opposed = (("yes", translate("minutes", "Opposed by the other side")), ("no", translate("minutes", "Nobody opposes them")))
    value = "yes" if bracket.opposed_by or not bracket.proposed_by else "no"
    sheet.add_segments("opposed", translate("minutes", "Opposition"), opposed, value)
    return sheet
