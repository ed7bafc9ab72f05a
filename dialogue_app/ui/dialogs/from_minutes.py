"""A new dialogue founded by minutes that were read: what they are, which side is ours, and where the dialogue is kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from dialogue_app.reading_in import MinutesToRead
from dialogue_app.ui.dates import period_words
from dialogue_app.ui.dialogs.forms import best
from dialogue_app.ui.dialogs.keeping import Keeping, show_faults
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets.buttons import Button, Segmented
from dialogue_app.ui.widgets.panes import Rule, pinned, row
from dialogue_app.ui.widgets.sheet import Sheet
from dialogue_app.ui.widgets.text import Label


class FromMinutesSheet(Sheet):
    """Hands itself to `create` once file and passphrase are well; `home` is the side that was chosen."""

    def __init__(self, name: str, wanted: MinutesToRead, create: Callable[[FromMinutesSheet], object]) -> None:
        title = translate("dialogs", "New dialogue from minutes")
        super().__init__(title, facts=name, glyph="file-arrow-down", width=640, name="sheet.found")
        self._create = create
        for words, value in _facts(wanted):
            self.body.add(pinned(Label(words, "small", "text.secondary"), Label(value, wrap=True), width=150))
        ours = translate("dialogs", "Our side")
        parties = [(party.id, best(party.short)) for party in wanted.view.round.parties]
        self.sides = Segmented(parties, wanted.home, name="sheet.found.home", accessible=ours)
        self.body.add(pinned(Label(ours, "small", "text.secondary"), row(self.sides, "stretch"), width=150))
        self.keeping = Keeping("sheet.found")
        self.body.add(Rule(), self.keeping)
        self._button = Button(translate("dialogs", "Create"), kind="primary", object_name="sheet.found.create", on=self.submit)
        self.acts(self._button)

    @override
    def first_focus(self) -> QWidget:
        return self.keeping.first.edit

    @property
    def home(self) -> str:
        """The party that is ours."""
        return self.sides.current

    def submit(self) -> None:
        """Creates when no field has a fault."""
        if not show_faults(self.keeping.faults()):
            self._button.setEnabled(False)
            self._create(self)

    def refuse(self, sentence: str) -> None:
        """Says why it could not be created; nothing typed is lost."""
        self._button.setEnabled(True)
        self.keeping.folder.show_fault(sentence)


def _facts(wanted: MinutesToRead) -> list[tuple[str, str]]:
    view = wanted.view
    place = " · ".join(filter(None, (best(view.round.city), period_words(view.round.starts, view.round.ends))))
    paragraphs = translate("dialogs", "%n paragraph(s)", None, len(view.paragraphs))
    return [
        (translate("dialogs", "Document"), f"{view.identifier} · {best(view.title)}"),
        (translate("dialogs", "Round"), f"{view.round.ordinal} · {place}"),
        (translate("dialogs", "Languages"), f"{', '.join(view.round.languages)} · {paragraphs}"),
    ]
