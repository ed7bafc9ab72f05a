"""The head over the entries: the item on the table, its time, and what can happen to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogue_app.ui import painting
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.rail import state_words
from dialogue_app.ui.pages.notes.reading import Room
from dialogue_app.ui.pages.notes.speech import wording
from dialogue_app.ui.theme import px
from dialogue_app.ui.widgets.badges import StateChip
from dialogue_app.ui.widgets.budget import TimeBudgetBar, planned_words
from dialogue_app.ui.widgets.panes import Pane
from dialogue_app.ui.widgets.text import ElidedLabel, Label

if TYPE_CHECKING:
    from dialogue_app.ui.pages.notes.page import NotesPage

_CHIPS = {"suspended": "warn", "deferred": "idle", "withdrawn": "idle"}


class ItemHead(Pane):
    """Number, title, state where it is an exception, minutes used of those planned, menu of item events."""

    def __init__(self, page: NotesPage) -> None:
        super().__init__("page", across=True, margins=(16, 0, 12, 0), gap=8, name="page.notes.head")
        self.setFixedHeight(px("size.page_header"))
        self.words = ""
        self._number = Label("", "title", "text.tertiary")
        self._title = ElidedLabel("", "title", name="page.notes.item")
        self._chip = StateChip()
        self._bar = TimeBudgetBar()
        self._minutes = Label("", "small", "text.secondary")
        self.menu_button = page.action_button("notes.item.menu", text=translate("notes", "Item…"))
        self.beside_button = page.action_button("notes.beside")
        for button in (self.menu_button, self.beside_button):
            button.setFocusPolicy(page.rail.list.focusPolicy())
        self.beside_button.set_bare(True)
        self.add(self._number).add(self._title, stretch=1)
        self.add(self._chip, self._bar, self._minutes, self.menu_button, self.beside_button)

    def fit(self, width: float, *, drawer: bool) -> None:
        """Leaves out the bar, then the words of the menu, where there is no room."""
        self._bar.setFixedWidth(px(110 if width >= 1400 else 70))
        self._bar.setVisible(width >= 1100)
        self.menu_button.set_bare(width < 1366)
        self.beside_button.setVisible(drawer)

    def show_item(self, room: Room, item: str | None, language: str) -> None:
        """Shows an item, or that there is none on the table."""
        found = next((one for one in room.rail.items if one.id == item), None)
        if found is None:
            self._number.setText("")
            self._title.setText(translate("notes", "No item on the table"))
        else:
            self._number.setText(translate("notes", "Item {number}").format(number=painting.ltr(found.number)))
            self._title.setText(wording(found.title, language))
        self.words = f"{self._number.text()} {self._title.text()}".strip()
        used = int(found.used.total_seconds() // 60) if found is not None else 0
        planned = room.minutes.get(item or "", 0)
        self._bar.show_minutes(used, planned)
        shown = planned_words(used, planned) if planned else translate("notes", "{minutes} min").format(minutes=used)
        self._minutes.setText(shown if found is not None else "")
        state = found.state if found is not None else ""
        self._chip.show_state(_CHIPS.get(state, "idle"), state_words(state) if state in _CHIPS else "")
