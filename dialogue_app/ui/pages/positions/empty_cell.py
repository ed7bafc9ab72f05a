"""What a place of the matrix says where nothing stands yet, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal

from dialogue_app.ui.context import PageContext
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.positions import words
from dialogue_app.ui.pages.positions.reading import MatrixData, OpenCell
from dialogue_app.ui.widgets import Button, Glyph, Label, Pane, PartyTag, row


class EmptyCell(Pane):
    """`begin(way)`: `new` our position, `earlier` one out of the round before, `observe` what they said."""

    begin = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(gap=4, name="page.positions.nothing")
        self._context = context

    def show_cell(self, data: MatrixData, opened: OpenCell) -> None:
        """Says what could stand here."""
        self.clear()
        party = opened.cell.party or data.home
        theirs = bool(opened.cell.party)
        name = self._context.party_name(party)
        round_words = words.round_words(data.ordinal(opened.cell.round))
        tag = PartyTag(self._context.side_of(party), party, name)
        eye = [Glyph("eye", "text.secondary", 14)] if theirs else []
        kind = translate("positions", "Observed") if theirs else translate("positions", "Own position")
        self.add(row(tag, *eye, Label(f"{kind} · {round_words}", "small", "text.secondary"), "stretch"))
        self.add(Label(words.pick(data.title(opened.cell.issue)), "title", wrap=True), 8)
        if theirs:
            text = translate("positions", "Nothing of {party} was recorded on this issue in this round.").format(party=name)
            self.add(Label(text, "body", "text.secondary", wrap=True), 8)
            self._button(translate("positions", "Record what they said"), "observe", "primary")
            return
        text = translate("positions", "We have no position on this issue for this round.")
        self.add(Label(text, "body", "text.secondary", wrap=True), 8)
        if opened.earlier is not None:
            taken = translate("positions", "Begin from round {number}").format(number=opened.earlier[1])
            self._button(taken, "earlier", "primary")
            under = translate("positions", "Words, limits, points and offices come along as a draft: nothing is cleared or said.")
            self.add(Label(under, "small", "text.tertiary", wrap=True), 8)
        self._button(translate("positions", "Begin an empty one"), "new", "" if opened.earlier is not None else "primary")

    def _button(self, text: str, way: str, kind: str) -> None:
        made = Button(text, kind=kind, object_name=f"page.positions.begin.{way}", on=lambda: self.begin.emit(way))
        self.add(row(made, "stretch"))
