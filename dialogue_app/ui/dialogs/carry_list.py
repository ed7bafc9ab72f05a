"""What the last round left open, to be chosen for the draft agenda of the new one. Nothing is taken that is not ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from dialogue_app.desk.views.carry_over import CarryOver, OfferedItem, OpenParagraph
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Label, Pane, SectionLabel, Tick, pinned


class CarryList(Pane):
    """Standing items ticked at first; what was left open, bracketed or ad referendum unticked; the rest to read."""

    changed = Signal()

    def __init__(self, offer: CarryOver, ordinal: int) -> None:
        super().__init__(gap=4, name="sheet.round.carry")
        self.boxes: dict[str, Tick] = {}
        head = translate("round", "From round {number}, for the draft agenda").format(number=ordinal)
        self.add(SectionLabel(head))
        self.add(Label(translate("round", "Titles and issues only; nothing enters a joint text."), "small", "text.secondary"), 2)
        self._items(translate("round", "Standing items"), offer.standing, on=True)
        self._items(translate("round", "Left open"), offer.left, on=False)
        self._paragraphs(translate("round", "Still in brackets"), offer.brackets)
        self._paragraphs(translate("round", "Ad referendum, not confirmed by both"), offer.ad_referendum)
        self._to_read(offer)

    @property
    def chosen(self) -> list[str]:
        """Ids of the items ticked, in the order of the list."""
        return [id for id, box in self.boxes.items() if box.isChecked()]

    def _items(self, title: str, items: Sequence[OfferedItem], *, on: bool) -> None:
        fresh = [item for item in items if item.id not in self.boxes]
        if fresh:
            self.add(6, Label(title, "small", "text.secondary"))
        for item in fresh:
            self._box(item.id, f"{item.number}  {best(item.title)}", on)

    def _paragraphs(self, title: str, paragraphs: Sequence[OpenParagraph]) -> None:
        fresh = [paragraph for paragraph in paragraphs if paragraph.item and paragraph.item not in self.boxes]
        if fresh:
            self.add(6, Label(title, "small", "text.secondary"))
        for paragraph in fresh:
            if paragraph.item and paragraph.item not in self.boxes:
                words = translate("round", "R{round} ¶{number}  {text}")
                text = words.format(round=paragraph.ordinal, number=paragraph.number, text=best(paragraph.text))
                self._box(paragraph.item, text, False)

    def _box(self, id: str, words: str, on: bool) -> None:
        box = self.boxes[id] = Tick("", on, name=f"sheet.round.carry.{len(self.boxes) + 1}", accessible=words)
        box.toggled.connect(lambda _on: self.changed.emit())
        self.add(pinned(box, Label(words, wrap=True), width=24))

    def _to_read(self, offer: CarryOver) -> None:
        if offer.actions:
            self.add(6, Label(translate("round", "Actions still open"), "small", "text.secondary"))
        for action in offer.actions:
            self.add(Label(f"{best(action.text)} ({', '.join(action.owners)})", "small", wrap=True))
        if offer.positions:
            self.add(6, Label(translate("round", "Our last positions, to open new versions from"), "small", "text.secondary"))
            words = translate("round", "{issue} (round {number})")
            named = [words.format(issue=best(one.issue_title), number=one.ordinal) for one in offer.positions]
            self.add(Label(" · ".join(named), "small", wrap=True))
