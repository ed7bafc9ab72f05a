"""The agenda page's words for states, steps, events and times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogue_app.desk.views.common import PartyLine, Texts
from dialogue_app.ui.dates import weekday_words
from dialogue_app.ui.language import QT_TRANSLATE_NOOP, current_language, translate

STEPS: Mapping[str, str] = {
    "draft": QT_TRANSLATE_NOOP("agenda", "Draft"),
    "proposed": QT_TRANSLATE_NOOP("agenda", "Proposed"),
    "exchanged": QT_TRANSLATE_NOOP("agenda", "Exchanged"),
    "provisionally-agreed": QT_TRANSLATE_NOOP("agenda", "Provisionally agreed"),
    "adopted": QT_TRANSLATE_NOOP("agenda", "Adopted"),
}
"""The states of the stepper; a closed agenda is an adopted one whose round is over."""

_ITEM_STATES: Mapping[str, tuple[str, str, str]] = {
    "proposed": ("idle", "", QT_TRANSLATE_NOOP("agenda", "Put forward")),
    "accepted": ("idle", "", QT_TRANSLATE_NOOP("agenda", "Accepted")),
    "taken-up": ("info", "play-circle", QT_TRANSLATE_NOOP("agenda", "Taken up")),
    "suspended": ("warn", "pause-circle", QT_TRANSLATE_NOOP("agenda", "Suspended")),
    "considered": ("idle", "", QT_TRANSLATE_NOOP("agenda", "Considered")),
    "deferred": ("warn", "clock-clockwise", QT_TRANSLATE_NOOP("agenda", "Deferred")),
    "withdrawn": ("danger", "minus-circle", QT_TRANSLATE_NOOP("agenda", "Withdrawn")),
}
_EVENTS: Mapping[str, str] = {
    "added": QT_TRANSLATE_NOOP("agenda", "Added at the request of the {by} delegation"),
    "withdrawn": QT_TRANSLATE_NOOP("agenda", "Withdrawn at the request of the {by} delegation"),
    "deferred": QT_TRANSLATE_NOOP("agenda", "Deferred at the request of the {by} delegation"),
    "suspended": QT_TRANSLATE_NOOP("agenda", "Suspended at the request of the {by} delegation"),
    "taken-up": QT_TRANSLATE_NOOP("agenda", "Taken up at the request of the {by} delegation"),
    "reordered": QT_TRANSLATE_NOOP("agenda", "Taken in another order at the request of the {by} delegation"),
}


def step_words(state: str) -> str:
    """A state of the agenda as the stepper shows it."""
    return translate("agenda", STEPS[state]) if state in STEPS else translate("agenda", "Closed")


def item_state(state: str, *, added: bool) -> tuple[str, str, str]:
    """Chip kind, glyph and words of an item's state; what is expected is `idle`. An addition in session is the exception."""
    kind, glyph, words = _ITEM_STATES[state]
    if kind == "idle" and added:
        return "info", "plus", translate("agenda", "Added")
    return kind, glyph, translate("agenda", words)


def event_words(event: str, by: str, agreed_by: str | None) -> str:
    """“Withdrawn at the request of the Cuban delegation, agreed by the United States delegation”; parties by their adjectives."""
    known = _EVENTS.get(event.removesuffix("-in-session"))
    said = translate("agenda", known).format(by=by) if known else f"{event} ({by})"
    return said + (translate("agenda", ", agreed by the {party} delegation").format(party=agreed_by) if agreed_by else "")


def adjectives(parties: Sequence[PartyLine]) -> dict[str, str]:
    """What each party's delegation is called, by code: Cuban."""
    return {side.code: pick(side.adjective) or side.code for side in parties}


def pick(texts: Texts) -> str:
    """A text in the window's language where it exists, else in any."""
    return texts.get(current_language()) or next((text for text in texts.values() if text), "")


def number_words(number: str) -> str:
    """8(a) with a space before the bracket."""
    return number.replace("(", " (", 1).replace("  ", " ").strip()


def clock_words(at: datetime | None, zone: str) -> str:
    """A moment on the clock of a place: 09:30."""
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}" if at is not None else ""


def span_words(starts: datetime | None, ends: datetime | None, zone: str) -> str:
    """09:30–11:20 on the clock of a place."""
    return f"{clock_words(starts, zone)}–{clock_words(ends, zone)}" if starts is not None and ends is not None else ""


def session_day(at: datetime, zone: str) -> str:
    """Tue 8 Nov, on the calendar of a place."""
    return weekday_words(at.astimezone(ZoneInfo(zone)).date())


def short_city(city: Texts) -> str:
    """Washington, without what follows the comma: the head of a clock's column."""
    return pick(city).partition(",")[0]
