"""Calendars that say when and where, and nothing of what."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from dialogue_app.desk.views.delegations import SessionLine
from dialogue_app.desk.views.talks import RoundLine
from dialogue_app.exchange.calendar import calendar_of

MADE = datetime(2014, 1, 2, 3, 4, tzinfo=UTC)
ZONE = "America/Havana"


def a_round(**changes: object) -> RoundLine:
    plain = {
        "id": "r7", "code": "R7", "ordinal": 7, "party_ordinals": {}, "title": {"en": "Seventh Round", "es": "Séptima Ronda"},
        "city": {"en": "Havana", "es": "La Habana"}, "starts": date(2014, 3, 4), "ends": date(2014, 3, 5), "host": "CU",
        "state": "confirmed", "zone": ZONE, "fictional": True,
    }  # fmt: skip
    return RoundLine(**(plain | changes))  # type: ignore[arg-type]


def a_session(id: str = "s1", kind: str = "plenary", day: int = 4) -> SessionLine:
    starts, ends = (datetime(2014, 3, day, hour, 30, tzinfo=ZoneInfo(ZONE)).astimezone(UTC) for hour in (10, 12))
    return SessionLine(id, "", kind, {"en": "Opening plenary", "es": "Plenaria de apertura"}, starts, ends, ZONE)


def made(*, restricted: bool = False, sessions: tuple[SessionLine, ...] = (a_session(),), **changes: object) -> Calendar:
    data = calendar_of([a_round(**changes)], {"r7": sessions}, languages=("en", "es"), made=MADE, restricted=restricted)
    return Calendar.from_ical(data)


def test_that_every_event_is_confidential_and_names_nobody() -> None:
    events = made().walk("VEVENT")
    assert [event["class"] for event in events] == ["CONFIDENTIAL"] * 2
    for event in events:
        assert set(event) <= {"UID", "DTSTAMP", "CLASS", "SUMMARY", "LOCATION", "DTSTART", "DTEND", "STATUS", "TRANSP"}


def test_that_a_round_is_whole_days_and_its_end_is_the_day_after() -> None:
    event = made().walk("VEVENT")[0]
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2014, 3, 4), date(2014, 3, 6))
    assert event["summary"] == "Seventh Round / Séptima Ronda"
    assert event["location"] == "Havana / La Habana"


def test_that_a_session_is_by_the_clock_of_the_place() -> None:
    calendar = made()
    event = calendar.walk("VEVENT")[1]
    assert event["dtstart"].params["TZID"] == ZONE
    assert b"DTSTART;TZID=America/Havana:20140304T103000" in calendar.to_ical()
    zones = calendar.walk("VTIMEZONE")
    assert [zone["tzid"] for zone in zones] == [ZONE]
    assert {part.name for zone in zones for part in zone.subcomponents} >= {"STANDARD", "DAYLIGHT"}


def test_that_the_zone_tells_summer_time_across_the_talks() -> None:
    late = a_session(day=9)  # Havana's clocks go forward on 9 March 2014
    event = made(sessions=(a_session(), late), ends=date(2014, 3, 9)).walk("VEVENT")
    assert event[1].decoded("dtstart").utcoffset() != event[2].decoded("dtstart").utcoffset()


@pytest.mark.parametrize("kind", ["restricted", "tete-a-tete", "margins"])
def test_that_talks_behind_closed_doors_are_left_out_unless_asked_for(kind) -> None:
    sessions = (a_session(), a_session("s2", kind))
    assert len(made(sessions=sessions).walk("VEVENT")) == 2
    assert len(made(sessions=sessions, restricted=True).walk("VEVENT")) == 3


def test_that_a_session_is_told_by_its_kind_and_by_its_title_only_on_request() -> None:
    assert made().walk("VEVENT")[1]["summary"] == "Seventh Round / Séptima Ronda: plenary / plenaria"
    data = calendar_of([a_round()], {"r7": [a_session()]}, languages=("en", "es"), made=MADE, titles=True)
    assert Calendar.from_ical(data).walk("VEVENT")[1]["summary"].endswith(": Opening plenary / Plenaria de apertura")


def test_that_a_proposed_round_is_tentative() -> None:
    assert {event["status"] for event in made(state="proposed").walk("VEVENT")} == {"TENTATIVE"}
    assert {event["status"] for event in made().walk("VEVENT")} == {"CONFIRMED"}


def test_that_the_same_talks_give_the_same_bytes_and_lines_of_75_octets() -> None:
    one, two = (calendar_of([a_round()], {"r7": [a_session()]}, languages=("en", "es"), made=MADE) for _ in range(2))
    assert one == two
    assert all(len(line) <= 75 for line in one.split(b"\r\n"))


def test_that_talks_without_rounds_are_an_empty_calendar() -> None:
    assert Calendar.from_ical(calendar_of([], {}, languages=("en",), made=MADE)).walk("VEVENT") == []
