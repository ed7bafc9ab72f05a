"""Carrying over: what the last round left open is offered, and nothing is taken without being chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.desk.views.carry_over import CarryOver, OfferedItem, OpenParagraph
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.agenda import words
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets import Button, Label, Pane, ScrollPane, SectionLabel, Sheet, Tick, pinned


class CarrySheet(Sheet):
    """Items to choose, in the order of the former agenda; open actions beside them for information."""

    def __init__(self, offer: CarryOver, ordinal: int, take: Callable[[Sequence[str]], object], taken: frozenset[str]) -> None:
        title = translate("agenda", "Carry over from round {ordinal}").format(ordinal=ordinal)
        facts = translate("agenda", "titles and issues only; no annotation, no plan")
        super().__init__(title, facts, glyph="arrow-elbow-down-right", width=680, name="sheet.carry")
        self._take = take
        self.boxes: dict[str, Tick] = {}
        content = Pane(gap=4)
        self._items(content, translate("agenda", "Left open"), offer.left, taken, on=True)
        self._paragraphs(content, translate("agenda", "Still in brackets"), offer.brackets, taken)
        self._paragraphs(content, translate("agenda", "Ad referendum, not confirmed by both"), offer.ad_referendum, taken)
        self._items(content, translate("agenda", "Standing items"), offer.standing, taken, on=True)
        if offer.actions:
            content.add(8, SectionLabel(translate("agenda", "Actions still open")))
            for action in offer.actions:
                content.add(
                    Label(f"{words.pick(action.text)} ({', '.join(action.owners)})", "small", "text.secondary", wrap=True)
                )
        if not self.boxes:
            content.add(Label(translate("agenda", "The last round left nothing that is not on this agenda."), wrap=True))
        content.add("stretch")
        scroll = ScrollPane(content)
        scroll.setMinimumHeight(px(min(420, 60 + 32 * max(2, len(self.boxes)))))
        self.body.add(scroll, stretch=1)
        self._button = Button(translate("agenda", "Carry over"), kind="primary", object_name="sheet.carry.take", on=self.submit)
        self.acts(self._button, hint=translate("agenda", "they come last; drag them to their places"))
        self._count()

    def submit(self) -> None:
        """Takes the chosen items over."""
        chosen = [id for id, box in self.boxes.items() if box.isChecked()]
        if not chosen:
            return
        self.dismiss()
        self._take(chosen)

    @override
    def first_focus(self) -> QWidget:
        return next(iter(self.boxes.values()), self._button)

    def _items(self, content: Pane, title: str, items: Sequence[OfferedItem], taken: frozenset[str], *, on: bool) -> None:
        offered = [item for item in items if item.id not in self.boxes and words.pick(item.title) not in taken]
        if not offered:
            return
        content.add(8, SectionLabel(title))
        for item in offered:
            state = "" if item.standing else f" · {words.item_state(item.state, added=False)[2]}"
            self._box(content, item.id, f"{words.number_words(item.number)}  {words.pick(item.title)}{state}", on)

    def _paragraphs(self, content: Pane, title: str, paragraphs: Sequence[OpenParagraph], taken: frozenset[str]) -> None:
        if not paragraphs:
            return
        content.add(8, SectionLabel(title))
        for paragraph in paragraphs:
            lead = f"R{paragraph.ordinal} ¶{paragraph.number}"
            text = words.pick(paragraph.text)
            if paragraph.item is not None and paragraph.item not in self.boxes:
                self._box(content, paragraph.item, translate("agenda", "{paragraph}: its item").format(paragraph=lead), False)
            content.add(pinned(Label(lead, "small", "text.secondary"), Label(text, "small", wrap=True), width=56))

    def _box(self, content: Pane, id: str, text: str, on: bool) -> None:
        box = Tick(text, on, name=f"sheet.carry.item.{id}")
        box.toggled.connect(lambda _on: self._count())
        self.boxes[id] = box
        content.add(box)

    def _count(self) -> None:
        chosen = sum(box.isChecked() for box in self.boxes.values())
        self._button.setEnabled(bool(chosen))
        self._button.set_words(translate("agenda", "Carry %n item(s) over", None, chosen))
