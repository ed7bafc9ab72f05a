"""The places where rounds are held: names and cities per language, country, time zone, host."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from dialogue_app.desk import talks
from dialogue_app.desk.views.talks import VenueLine, venues
from dialogue_app.ui.context import PageContext
from dialogue_app.ui.dialogs.forms import (
    TextsField,
    beside,
    best,
    changes,
    choice_field,
    choose,
    chosen,
    line_field,
    line_of,
    needed,
    zone_field,
    zone_of,
)
from dialogue_app.ui.dialogs.list_sheet import ListSheet, ListWords
from dialogue_app.ui.language import translate
from dialogue_app.ui.models.records import Column


class VenuesSheet(ListSheet):
    """Venues are corrected here; a new one can also be named while a round is opened."""

    kinds = frozenset({"venue"})

    def __init__(self, context: PageContext, languages: Sequence[str]) -> None:
        words = ListWords(
            rows=translate("talks", "Venues"),
            new=translate("talks", "New venue"),
            add=translate("talks", "Add the venue"),
            change=translate("talks", "Change the venue"),
            empty=translate("talks", "No venue yet."),
        )
        super().__init__(context, translate("talks", "Venues"), words, glyph="map-pin", name="sheet.venues", removable=False)
        self.names = TextsField(translate("talks", "Name of the place"), languages, name="sheet.venues.name")
        self.cities = TextsField(translate("talks", "City"), languages, name="sheet.venues.city")
        note = translate("talks", "Two letters, ISO 3166: CH")
        self.country = line_field(translate("talks", "Country"), name="sheet.venues.country", note=note)
        self.zone = zone_field(translate("talks", "Time zone"), "", name="sheet.venues.zone")
        parties = context.dialogue.parties if context.dialogue is not None else ()
        self.host = choice_field(translate("talks", "Host"), parties, name="sheet.venues.host")
        self.form.add(self.names, self.cities, beside(self.country, self.zone, self.host))
        self.open_list()

    @override
    def columns(self) -> Sequence[Column]:
        return (
            Column("city", translate("talks", "City"), lambda line: best(line.city), 150),
            Column("name", translate("talks", "Name of the place"), lambda line: best(line.name)),
            Column("zone", translate("talks", "Time zone"), lambda line: line.zone, 150, tone="text.secondary"),
            Column("host", translate("talks", "Host"), lambda line: line.host, 60, tone="text.secondary"),
        )

    @override
    def read(self, desk: Any) -> Sequence[VenueLine]:
        with desk.workspace.read() as read:
            return venues(read)

    @override
    def fill(self, record: VenueLine | None) -> None:
        self.names.show_texts(record.name if record else {})
        self.cities.show_texts(record.city if record else {})
        for field, value in ((self.country, record.country if record else ""), (self.zone, record.zone if record else "")):
            assert isinstance(field.edit, QLineEdit)
            field.edit.setText(value)
        if record is not None:
            choose(self.host, record.host)

    @override
    def verb(self, record: VenueLine | None) -> Callable[[Any], Any] | None:
        zone = zone_of(self.zone)
        if not all([self.names.needed(), self.cities.needed(), needed(self.country), bool(zone)]):
            return None
        given: dict[str, Any] = {
            "name": self.names.texts,
            "city": self.cities.texts,
            "country": line_of(self.country).upper(),
            "zone": zone,
            "host": chosen(self.host),
        }
        if record is None:
            rest = {key: value for key, value in given.items() if key != "zone"}
            return lambda desk: talks.add_venue(desk, zone_name=zone, **rest)
        before = {key: getattr(record, key) for key in given}
        start, new = changes(before, given)
        return lambda desk: talks.edit_venue(desk, venue=record.id, start=start, new=new) if new else None

    @override
    def removal(self, record: VenueLine) -> Callable[[Any], Any]:
        raise AssertionError("venues are not removed: old minutes name them")

    @override
    def first_focus(self) -> QWidget:
        return self.names.first
