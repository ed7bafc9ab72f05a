"""What the line itself hears: the part of the card of keys that no action answers to."""

from __future__ import annotations

from dialogue_app.ui.key_card import Grouping, KeyGroup, KeyRow
from dialogue_app.ui.language import translate
from dialogue_app.ui.pages.notes.kinds import KINDS, letters
from dialogue_app.ui.pages.notes.speech import Seats


def typed_keys(seats: Seats) -> list[KeyGroup]:
    """The line's own keys, and the kinds with the key and the letter that choose each."""
    someone = next((seat for seat in seats.people if seat.digits), None)
    digits = someone.digits if someone is not None else "11"
    name = someone.family if someone is not None else ""
    line = [
        KeyRow(("Enter",), translate("notes", "commit the line")),
        KeyRow(("Shift+Enter",), translate("notes", "new line")),
        KeyRow(tuple(digits), translate("notes", "speaker: side and person ({name})").format(name=name)),
        KeyRow((digits[0], "0"), translate("notes", "somebody of that side")),
        KeyRow(("0", "0"), translate("notes", "unclear who spoke")),
        KeyRow(("@",), translate("notes", "speaker by name"), typed=True),
        KeyRow((f"-{digits}", f"+{digits}"), translate("notes", "leaves the room, comes in"), typed=True),
        KeyRow(("!",), translate("notes", "action: !US list of names by 1 Sep"), typed=True),
        KeyRow(("!!",), translate("notes", "commitment: !!CU 12 flights a year"), typed=True),
        KeyRow((";",), translate("notes", "short form, written out by a space"), typed=True),
        KeyRow(("Escape",), translate("notes", "back to the line as it was")),
    ]
    by_kind = {kind: letter for letter, kind in letters().items()}
    kinds = [
        KeyRow(tuple(part for part in (kind.keys, f"{by_kind.get(kind.key, '')}:") if part.strip(":")), kind.words)
        for kind in KINDS
    ]
    return [KeyGroup(translate("notes", "The line"), tuple(line)), KeyGroup(translate("notes", "The line is a"), tuple(kinds))]


def grouping() -> Grouping:
    """How the page's actions stand on the card."""
    return (
        (translate("notes", "About the line"), ("notes.interpretation", "notes.language", "notes.speaker")),
        (translate("notes", "Items and sessions"), ("notes.item", "notes.session")),
        (translate("notes", "Entries"), ("notes.entry", "notes.reconcile", "notes.minutes")),
        (translate("notes", "Our position"), ("notes.point", "notes.restricted", "notes.beside")),
        (translate("notes", "In the room"), ("notes.",)),
    )
