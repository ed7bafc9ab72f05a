"""Who may speak, from the lists of both delegations in precedence order."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue_app.ui.pages.notes.reading import Room
from dialogue_app.ui.pages.notes.speech import Seat, Seats, family_of, wording


def seats_of(room: Room, session: str, language: str, languages: Sequence[str]) -> tuple[Seats, Sequence[str], str]:
    """The seats for a session, the dialogue's languages, and the zone of its clock."""
    place = next((number for number, one in enumerate(room.people.sessions) if one.id == session), None)
    people: list[Seat] = []
    for side_number, side in enumerate(room.people.parties, 1):
        for number, member in enumerate(room.people.of(side.code), 1):
            name = wording(member.display, language)
            digits = f"{side_number}{number}" if number < 10 and side_number < 10 else ""
            office = wording(member.office, language)
            present = place is None or member.present[place]
            people.append(Seat(digits, side.code, member.person, name, family_of(name), office, present))
    zone = next((one.zone for one in room.rail.sessions if one.id == session), "UTC")
    return Seats([side.code for side in room.people.parties], people), languages, zone
