"""Where a round is held: a venue that is known, or a new place with its names, country and time zone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from dialogue_app.desk.talks import Place
from dialogue_app.desk.views.talks import VenueLine
from dialogue_app.ui.dialogs.forms import TextsField, beside, best, choice_field, chosen, line_field, line_of, zone_field, zone_of
from dialogue_app.ui.language import translate
from dialogue_app.ui.widgets import Pane

NEW = "new"


class PlaceFields(Pane):
    """The choice of a venue, with the fields of a new place below it while that is chosen. `picked` follows a choice."""

    picked = Signal(str)

    def __init__(self, venues: Sequence[VenueLine], languages: Sequence[str], current: str, *, name: str) -> None:
        super().__init__(gap=8)
        entries = [(venue.id, _words(venue)) for venue in venues]
        entries.append((NEW, translate("round", "A new place…")))
        self.venue = choice_field(translate("round", "Venue"), entries, current or NEW, name=f"{name}.venue")
        self.place_name = TextsField(translate("round", "Name of the place"), languages, name=f"{name}.place")
        self.city = TextsField(translate("round", "City"), languages, name=f"{name}.city")
        note = translate("round", "Two letters, ISO 3166: CH")
        self.country = line_field(translate("round", "Country"), name=f"{name}.country", note=note)
        self.zone = zone_field(translate("round", "Time zone"), "", name=f"{name}.zone")
        self._fresh = Pane(gap=8).add(self.place_name, self.city, beside(self.country, self.zone))
        self.add(self.venue, self._fresh)
        combo = self.venue.edit
        assert isinstance(combo, QComboBox)
        combo.currentIndexChanged.connect(lambda _row: self._switch())
        self._fresh.setVisible(chosen(self.venue) == NEW)

    @property
    def current(self) -> str:
        """Id of the venue, or `NEW`."""
        return chosen(self.venue)

    def complete(self) -> bool:
        """Whether a venue is chosen or a new place fully named; says what is missing otherwise."""
        if self.current != NEW:
            return True
        letters = line_of(self.country)
        wrong = len(letters) != 2 or not letters.isalpha()
        self.country.show_fault(translate("round", "Two letters, for example CH.") if wrong else "")
        checks = [self.place_name.needed(), self.city.needed(), not wrong, bool(zone_of(self.zone))]
        return all(checks)

    def place(self, host: str) -> str | Place:
        """The id of the venue, or the new place with its host."""
        if self.current != NEW:
            return self.current
        return Place(self.place_name.texts, self.city.texts, line_of(self.country).upper(), zone_of(self.zone), host)

    @override
    def setFocus(self) -> None:  # type: ignore[override]
        self.venue.edit.setFocus()

    def _switch(self) -> None:
        self._fresh.setVisible(self.current == NEW)
        self.picked.emit(self.current)


def _words(venue: VenueLine) -> str:
    return " · ".join(part for part in (best(venue.city), best(venue.name)) if part)
