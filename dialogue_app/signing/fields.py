"""Which signature fields a PDF has, and what has become of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dialogue_app.errors import SigningError
from dialogue_app.signing.opened import entry, open_pdf, page_references


@dataclass(frozen=True, slots=True)
class FieldState:
    """One signature field: its full name, page (from 1, `None` if on no page), tooltip and place in the form (from 1)."""

    name: str
    page: int | None
    tooltip: str
    signed: bool
    order: int
    visible: bool
    locks_document: bool


def signature_fields(pdf: bytes) -> tuple[FieldState, ...]:
    """All signature fields in the form's order; document time-stamps are not among them."""
    return fields_of(open_pdf(pdf))


def fields_of(reader: Any) -> tuple[FieldState, ...]:
    """The same for a reader that is already open."""
    from pyhanko.sign.fields import enumerate_sig_fields

    pages = _pages_by_widget(reader)
    states: list[FieldState] = []
    for name, value, reference in enumerate_sig_fields(reader):
        if value is not None and entry(value.get_object(), "/Type") == "/DocTimeStamp":
            continue
        states.append(_state(name, value is not None, reference, pages, len(states) + 1))
    return tuple(states)


def _state(name: str, signed: bool, reference: Any, pages: dict[int, int], order: int) -> FieldState:
    from dialogue_app.signing._pyhanko import widget_size

    field = reference.get_object()
    if "." in str(entry(field, "/T", "")):  # ISO 32000-1, 12.7.3.2: the full name is made of partial names and full stops
        raise SigningError(
            "The field name {field} holds a full stop, which PDF keeps for parent and child fields.", field=field["/T"]
        )
    widgets = entry(field, "/Kids") or (reference,)
    page = next((pages[widget.idnum] for widget in widgets if widget.idnum in pages), None)
    visible = all(widget_size(widgets[0].get_object()))
    return FieldState(str(name), page, str(entry(field, "/TU", "")), signed, order, visible, "/Lock" in field)


def _pages_by_widget(reader: Any) -> dict[int, int]:
    latest = reader.get_historical_resolver(reader.xrefs.total_revisions - 1)
    places: dict[int, int] = {}
    for number, page in enumerate(page_references(latest), start=1):
        for widget in entry(page.get_object(), "/Annots", ()):
            if hasattr(widget, "idnum"):
                places[widget.idnum] = number
    return places
