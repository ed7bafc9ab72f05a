"""Rounds and sessions as iCalendar (RFC 5545): when and where, and nothing of what is talked about.

Calendars leak easily: they are mirrored to telephones and shared by default. So every event is CLASS:CONFIDENTIAL, names
nobody, and says no word of the agenda.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dialogue_app import __version__
from dialogue_app.desk.views.delegations import SessionLine
from dialogue_app.desk.views.talks import RoundLine

if TYPE_CHECKING:
    from icalendar import Event

PRIVATE_KINDS = frozenset({"restricted", "tete-a-tete", "margins"})
"""Sessions whose very existence is an internal fact."""
_KINDS = {
    "plenary": {"en": "plenary", "es": "plenaria", "fr": "séance plénière"},
    "working-group": {"en": "working group", "es": "grupo de trabajo", "fr": "groupe de travail"},
    "restricted": {"en": "restricted session", "es": "sesión restringida", "fr": "séance restreinte"},
    "tete-a-tete": {"en": "tête-à-tête", "es": "encuentro a solas", "fr": "tête-à-tête"},
    "margins": {"en": "in the margins", "es": "al margen", "fr": "en marge"},
}
"""In other languages the English word stands alone."""
_YEAR = timedelta(days=366)
"""How far before and after the talks the rules of a zone are told."""
_STATUS = {"proposed": "TENTATIVE"}


def calendar_of(
    rounds: Sequence[RoundLine],
    sessions: Mapping[str, Sequence[SessionLine]],
    *,
    languages: Sequence[str],
    made: datetime,
    restricted: bool = False,
    titles: bool = False,
) -> bytes:
    """A calendar with an event for each round (whole days) and each of its sessions, by the clock of the place.

    `sessions` are by the round's id; `made` (aware) becomes DTSTAMP, so that the same talks give the same bytes. A session
    is told by its kind; with `titles` by its title, which may name what is talked about (“Working group on …”).
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Dialogue Desk//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for round in rounds:
        calendar.add_component(_round(round, languages, made))
        for session in sessions.get(round.id, ()):
            if restricted or session.kind not in PRIVATE_KINDS:
                calendar.add_component(_session(round, session, languages, made, titles))
    if any(event.get("dtstart").params.get("TZID") for event in calendar.walk("VEVENT")):
        first, last = min(round.starts for round in rounds), max(round.ends for round in rounds)
        calendar.add_missing_timezones(first_date=first - _YEAR, last_date=last + _YEAR)
    return bytes(calendar.to_ical())


def _round(round: RoundLine, languages: Sequence[str], made: datetime) -> Event:
    event = _event(f"round-{round.id}", _in(round.title, languages), _in(round.city, languages), made)
    event.add("dtstart", round.starts)
    event.add("dtend", round.ends + timedelta(days=1))  # the end is not part of an event (3.6.1)
    event.add("status", _STATUS.get(round.state, "CONFIRMED"))
    event.add("transp", "TRANSPARENT")
    return event


def _session(round: RoundLine, session: SessionLine, languages: Sequence[str], made: datetime, titles: bool) -> Event:
    kind = _KINDS.get(session.kind, {})
    named = _in(session.title, languages) if titles else _in({tag: kind.get(tag[:2], "") for tag in languages}, languages)
    summary = f"{_in(round.title, languages)}: {named or kind.get('en', session.kind)}"
    event = _event(f"session-{session.id}", summary, _in(round.city, languages), made)
    zone = ZoneInfo(session.zone)
    event.add("dtstart", session.starts.astimezone(zone))
    event.add("dtend", session.ends.astimezone(zone))
    event.add("status", _STATUS.get(round.state, "CONFIRMED"))
    event.add("transp", "OPAQUE")
    return event


def _event(name: str, summary: str, place: str, made: datetime) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", f"{name}@dialogue-desk")
    event.add("dtstamp", made)
    event.add("class", "CONFIDENTIAL")
    event.add("summary", summary)
    event.add("location", place)
    return event


def _in(texts: Mapping[str, str], languages: Sequence[str]) -> str:
    """A text in each language, equal wordings once."""
    return " / ".join(dict.fromkeys(texts[tag] for tag in languages if texts.get(tag)))
